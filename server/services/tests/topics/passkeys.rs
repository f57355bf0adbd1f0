//! Adding passkeys and signing in with them, on both databases, with a phone by other hands.

use std::time::Duration;

use crate::authenticator::{HERE, Phone};
use crate::steps;
use crate::steps::{about, begin_sign_in, client, sign_in, sign_up};
use domain::{FactorId, FactorName, Password};
use serde_json::Value;
use services::accounts::{
    AppRefusal, NewPasskeyRefusal, Passkey, PasskeyRefusal, ResetRefusal, ResetStep, ResetWays, SignedIn,
};
use services::audit::Event;
use services::testing::{World, on_each_database};
use services::{SecretToken, Services, Session, Settings};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
/// What a browser holds in which nobody is signed in.
const BROWSER: &str = "a browser";
const MINUTE: Duration = Duration::from_secs(60);
const INSTANT: Duration = Duration::from_micros(1);

/// Somebody who is signed in, with a phone in their hand.
struct Person<'w> {
    world: &'w World,
    token: SecretToken,
    phone: Phone,
}

impl<'w> Person<'w> {
    async fn new(world: &'w World, address: &str, phone: Phone) -> Self {
        sign_up(world, address).await;
        Self { world, token: sign_in(world, address).await, phone }
    }

    /// Somebody who has added the phone's passkey.
    async fn with_passkey(world: &'w World, address: &str, phone: Phone) -> Self {
        let mut person = Self::new(world, address, phone).await;
        person.add("My phone").await.unwrap();
        world.post().await;
        person
    }

    async fn session(&self) -> Session {
        self.world.services.session(self.token.as_str()).await.unwrap().expect("signed in")
    }

    async fn begin(&self) -> Result<String, NewPasskeyRefusal> {
        self.world.services.begin_new_passkey(&self.session().await, self.token.as_str(), client(1)).await.unwrap()
    }

    async fn finish(&self, name: &str, answer: &str) -> Result<(), NewPasskeyRefusal> {
        let (session, name) = (self.session().await, FactorName::parse(name).unwrap());
        self.world.services.add_passkey(&session, self.token.as_str(), &name, answer, client(1)).await.unwrap()
    }

    async fn add(&mut self, name: &str) -> Result<(), NewPasskeyRefusal> {
        let options = self.begin().await?;
        let answer = self.phone.make(&options, HERE).await;
        self.finish(name, &answer).await
    }

    async fn passkeys(&self) -> Vec<Passkey> {
        self.world.services.sign_in_methods(&self.session().await).await.unwrap().passkeys
    }

    async fn remove(&self, id: FactorId) -> Result<(), AppRefusal> {
        self.world.services.remove_passkey(&self.session().await, id, client(1)).await.unwrap()
    }

    /// What happened to the account, the newest first.
    async fn history(&self) -> Vec<Event> {
        let page = self.world.services.history(&self.session().await, 1).await.unwrap();
        page.events.into_iter().map(|event| event.what).collect()
    }
}

async fn begin(world: &World) -> String {
    world.services.begin_passkey(BROWSER, client(1)).await.unwrap().unwrap()
}

async fn enter(services: &Services, answer: &str) -> Result<SignedIn, PasskeyRefusal> {
    services.enter_passkey(BROWSER, answer, client(1)).await.unwrap()
}

/// Signs with this phone here, and signs in with it.
async fn sign_in_with(world: &World, phone: &mut Phone) -> Result<SignedIn, PasskeyRefusal> {
    let answer = phone.sign(&begin(world).await, HERE).await;
    enter(&world.services, &answer).await
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_adds_a_passkey_and_signs_in_with_it_alone() {
    on_each_database(async |world| {
        let mut ana = Person::new(&world, ANA, Phone::new()).await;
        ana.add("My phone").await.unwrap();
        let letters = world.post().await;
        assert!(about(&letters, "A passkey was added to your Landfall account").text.contains("/link/"));
        let added = ana.passkeys().await;
        assert_eq!((added.len(), added[0].name.as_str(), added[0].used_at), (1, "My phone", None));

        world.clock.advance(MINUTE);
        let signed_in = sign_in_with(&world, &mut ana.phone).await.unwrap();
        let letters = world.post().await;
        about(&letters, "New sign-in to your Landfall account");
        assert_eq!(letters.len(), 1, "the browser is new, and no code is sent");
        let session = world.services.session(signed_in.token.as_str()).await.unwrap().expect("a session");
        assert_eq!(session.account, ana.session().await.account);
        assert!(world.services.is_proven(&session), "it was both steps");
        assert_eq!(ana.passkeys().await[0].used_at, Some(world.services.now()));
        assert_eq!(ana.history().await[..3], [Event::SignedIn, Event::PasskeyUsed, Event::PasskeyAdded]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_a_passkey_uses_it_instead_of_a_link_for_a_new_password() {
    on_each_database(async |world| {
        let _ana = Person::with_passkey(&world, ANA, Phone::new()).await;
        let token = steps::reset_link(&world, ANA).await;
        let step = world.services.reset_step(&token).await.unwrap();
        let ways = ResetWays { by_app: false, by_text: false, by_paper: false, by_passkey: true };
        assert_eq!(step, Ok(ResetStep::Code(ways)));
        let new = Password::typed("mitten harbor velvet ladder");
        let refused = world.services.reset_password(&token, &new, client(1)).await.unwrap();
        assert_eq!(refused, Err(ResetRefusal::CodeFirst));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_posts_of_one_answer_one_signs_in() {
    on_each_database(async |world| {
        let mut ana = Person::with_passkey(&world, ANA, Phone::new()).await;
        let answer = ana.phone.sign(&begin(&world).await, HERE).await;
        let posts: Vec<_> = (0..50)
            .map(|_| {
                let (services, answer) = (world.services.clone(), answer.clone());
                tokio::spawn(async move { enter(&services, &answer).await })
            })
            .collect();
        let mut signed_in = 0;
        for post in posts {
            match post.await.unwrap() {
                Ok(_) => signed_in += 1,
                Err(refusal) => assert_eq!(refusal, PasskeyRefusal::Expired),
            }
        }
        assert_eq!(signed_in, 1);
        assert_eq!(enter(&world.services, &answer).await.unwrap_err(), PasskeyRefusal::Expired, "it counts once");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_challenge_lives_for_five_minutes_and_in_its_own_browser() {
    on_each_database(async |world| {
        let mut ana = Person::with_passkey(&world, ANA, Phone::new()).await;
        let answer = ana.phone.sign(&begin(&world).await, HERE).await;
        world.clock.advance(5 * MINUTE - INSTANT);
        enter(&world.services, &answer).await.unwrap();

        let answer = ana.phone.sign(&begin(&world).await, HERE).await;
        world.clock.advance(5 * MINUTE);
        assert_eq!(enter(&world.services, &answer).await.unwrap_err(), PasskeyRefusal::Expired);
        world.clock.step_back(5 * MINUTE);
        assert_eq!(enter(&world.services, &answer).await.unwrap_err(), PasskeyRefusal::Expired, "it stays so");

        let answer = ana.phone.sign(&begin(&world).await, HERE).await;
        let elsewhere = world.services.enter_passkey("another browser", &answer, client(1)).await.unwrap();
        assert_eq!(elsewhere.unwrap_err(), PasskeyRefusal::Expired);

        let made = ana.phone.make(&ana.begin().await.unwrap(), HERE).await;
        world.clock.advance(5 * MINUTE);
        assert_eq!(ana.finish("Too late", &made).await, Err(NewPasskeyRefusal::Expired));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_counts_only_for_this_site_with_the_person_verified() {
    on_each_database(async |world| {
        let mut ana = Person::with_passkey(&world, ANA, Phone::new()).await;
        for elsewhere in ["https://false.landfall.example", "https://landfall.example:8443"] {
            let answer = ana.phone.sign(&begin(&world).await, elsewhere).await;
            let refused = enter(&world.services, &answer).await.unwrap_err();
            assert_eq!(refused, PasskeyRefusal::NotAccepted, "{elsewhere}");
            let made = ana.phone.clone().make(&ana.begin().await.unwrap(), elsewhere).await;
            assert_eq!(ana.finish("False", &made).await, Err(NewPasskeyRefusal::NotAccepted), "{elsewhere}");
        }
        let mut taken = ana.phone.unlocked();
        assert_eq!(sign_in_with(&world, &mut taken).await.unwrap_err(), PasskeyRefusal::NotAccepted);
        assert_eq!(ana.history().await[..3], [Event::PasskeyRefused; 3]);

        let answer = ana.phone.sign(&begin(&world).await, HERE).await;
        let other = ana.phone.sign(&begin(&world).await, HERE).await;
        let (mut changed, other): (Value, Value) =
            (serde_json::from_str(&answer).unwrap(), serde_json::from_str(&other).unwrap());
        changed["response"]["signature"] = other["response"]["signature"].clone();
        assert_eq!(enter(&world.services, &changed.to_string()).await.unwrap_err(), PasskeyRefusal::NotAccepted);
        for nonsense in ["", "{}", "null", "\u{0}"] {
            assert_eq!(enter(&world.services, nonsense).await.unwrap_err(), PasskeyRefusal::NotAccepted);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_of_a_passkey_that_counts_is_found_out() {
    on_each_database(async |world| {
        let mut ana = Person::with_passkey(&world, ANA, Phone::counting()).await;
        let mut copy = ana.phone.clone();
        for _ in 0..3 {
            sign_in_with(&world, &mut ana.phone).await.unwrap();
        }
        assert_eq!(sign_in_with(&world, &mut copy).await.unwrap_err(), PasskeyRefusal::NotAccepted);
        assert_eq!(ana.history().await[0], Event::PasskeyRefused);
        sign_in_with(&world, &mut ana.phone).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_opens_its_own_account_until_it_is_removed() {
    on_each_database(async |world| {
        let mut ana = Person::with_passkey(&world, ANA, Phone::new()).await;
        let mut ben = Person::with_passkey(&world, BEN, Phone::new()).await;
        let mut changed = ben.phone.under_handle_of(&ana.phone);
        assert_eq!(sign_in_with(&world, &mut changed).await.unwrap_err(), PasskeyRefusal::NotAccepted);

        let his = ben.passkeys().await[0].id;
        assert_eq!(ana.remove(his).await, Err(AppRefusal::Gone), "somebody else's is not there");
        sign_in_with(&world, &mut ben.phone).await.unwrap();

        let hers = ana.passkeys().await[0].id;
        world.post().await;
        ana.remove(hers).await.unwrap();
        assert_eq!(world.post().await[0].subject, "A passkey was removed from your Landfall account");
        assert_eq!(ana.history().await[0], Event::PasskeyRemoved);
        assert_eq!(ana.remove(hers).await, Err(AppRefusal::Gone));
        assert_eq!(sign_in_with(&world, &mut ana.phone).await.unwrap_err(), PasskeyRefusal::NotAccepted);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn adding_and_removing_asks_for_a_fresh_proof_which_a_passkey_can_give() {
    on_each_database(async |world| {
        let mut ana = Person::with_passkey(&world, ANA, Phone::new()).await;
        let mut ben = Person::with_passkey(&world, BEN, Phone::new()).await;
        let id = ana.passkeys().await[0].id;
        world.clock.advance(10 * MINUTE);
        assert_eq!(ana.begin().await, Err(NewPasskeyRefusal::ProofNeeded));
        assert_eq!(ana.remove(id).await, Err(AppRefusal::ProofNeeded));

        let services = &world.services;
        let (session, token) = (ana.session().await, ana.token.clone());
        let prove = async |phone: &mut Phone| {
            let options = services.begin_passkey(token.as_str(), client(1)).await.unwrap().unwrap();
            let answer = phone.sign(&options, HERE).await;
            services.prove_by_passkey(&session, token.as_str(), &answer, client(1)).await.unwrap()
        };
        assert_eq!(prove(&mut ben.phone).await.unwrap_err(), PasskeyRefusal::NotAccepted, "it is somebody else's");
        let proven = prove(&mut ana.phone).await.unwrap();
        assert!(services.session(token.as_str()).await.unwrap().is_none(), "the old session has ended");
        ana.token = proven.token;
        assert_eq!(ana.history().await[..2], [Event::ProvenAgain, Event::PasskeyUsed]);
        ana.remove(id).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_is_offered_after_the_password_to_whoever_has_one() {
    on_each_database(async |world| {
        let _ana = Person::with_passkey(&world, ANA, Phone::new()).await;
        let _ben = Person::new(&world, BEN, Phone::new()).await;
        for (address, has_passkey) in [(ANA, true), (BEN, false)] {
            let (attempt, _) = begin_sign_in(&world, address).await;
            let attempt = world.services.attempt(attempt.as_str()).await.unwrap().unwrap();
            assert_eq!(attempt.has_passkey, has_passkey, "{address}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_has_ten_passkeys_at_most_and_each_once() {
    on_each_database(async |world| {
        let mut ana = Person::new(&world, ANA, Phone::new()).await;
        let early = ana.begin().await.unwrap();
        for number in 1..=10 {
            ana.add(&format!("Passkey {number}")).await.unwrap();
        }
        assert_eq!(ana.begin().await, Err(NewPasskeyRefusal::Full));
        let late = ana.phone.make(&early, HERE).await;
        assert_eq!(ana.finish("One too many", &late).await, Err(NewPasskeyRefusal::Full));
        let methods = world.services.sign_in_methods(&ana.session().await).await.unwrap();
        assert_eq!((methods.passkeys.len(), methods.takes_another_passkey), (10, false));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_asks_for_sixty_challenges_in_a_minute() {
    on_each_database(async |world| {
        for _ in 0..60 {
            begin(&world).await;
        }
        let until = world.services.now().plus(MINUTE);
        let refused = world.services.begin_passkey(BROWSER, client(1)).await.unwrap().unwrap_err();
        assert_eq!(refused, PasskeyRefusal::TooMany { until });
        world.services.begin_passkey(BROWSER, client(2)).await.unwrap().unwrap();
        world.clock.advance(MINUTE);
        begin(&world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn passkeys_are_not_offered_where_browsers_keep_none() {
    storage::testing::on_each_database(async |database| {
        let settings = Settings::new("Landfall".to_owned(), "http://192.0.2.7:3000".to_owned(), true);
        let world = World::with(database, settings);
        assert!(!world.services.offers_passkeys());
        let refused = world.services.begin_passkey(BROWSER, client(1)).await.unwrap();
        assert_eq!(refused.unwrap_err(), PasskeyRefusal::NotOffered);
        let ana = Person::new(&world, ANA, Phone::new()).await;
        assert_eq!(ana.begin().await, Err(NewPasskeyRefusal::NotOffered));
        assert!(!world.services.sign_in_methods(&ana.session().await).await.unwrap().takes_another_passkey);
    })
    .await;
}

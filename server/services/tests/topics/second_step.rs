//! Apps, recovery codes and the proof that is asked for before they change, on both databases.

use std::time::Duration;

use crate::steps::{
    PASSWORD, about, account_link, begin_sign_in, client, code_among, code_in, email, sign_in, sign_up, wrong,
};
use domain::{FactorId, FactorName, Password, RecoveryCode, SignInMethod};
use services::accounts::{AppRefusal, CodeRefusal, ConfirmRefusal, ResendRefusal, SignInRefusal, SignedIn};
use services::testing::{World, app_code, on_each_database};
use services::{SecretToken, Session};

const ANA: &str = "ana@example.org";
const STEP: Duration = Duration::from_secs(30);
const MINUTE: Duration = Duration::from_secs(60);
const INSTANT: Duration = Duration::from_micros(1);

/// Somebody who is signed in.
struct Ana<'w> {
    world: &'w World,
    token: SecretToken,
}

impl<'w> Ana<'w> {
    async fn new(world: &'w World) -> Self {
        sign_up(world, ANA).await;
        Self { world, token: sign_in(world, ANA).await }
    }

    async fn session(&self) -> Session {
        self.world.services.session(self.token.as_str()).await.unwrap().expect("signed in")
    }

    async fn begin_app(&self, name: &str) -> Result<FactorId, AppRefusal> {
        self.world.services.begin_app(&self.session().await, &FactorName::parse(name).unwrap()).await.unwrap()
    }

    async fn key(&self, app: FactorId) -> String {
        self.world.services.app_set_up(&self.session().await, app).await.unwrap().unwrap().key
    }

    async fn confirm(&self, app: FactorId, code: &str) -> Result<(), ConfirmRefusal> {
        self.world.services.confirm_app(&self.session().await, app, code, client(1)).await.unwrap()
    }

    /// Adds an app: its key. Its next code is in the next step.
    async fn app(&self, name: &str) -> (FactorId, String) {
        let app = self.begin_app(name).await.unwrap();
        let key = self.key(app).await;
        self.confirm(app, &self.code(&key)).await.unwrap();
        self.world.clock.advance(STEP);
        self.world.post().await;
        (app, key)
    }

    async fn codes(&self) -> Vec<RecoveryCode> {
        let codes = self.world.services.make_recovery_codes(&self.session().await, client(1)).await.unwrap().unwrap();
        self.world.post().await;
        codes
    }

    /// What an app with this key shows now.
    fn code(&self, key: &str) -> String {
        app_code(key, self.world.services.now())
    }

    async fn enter(&self, attempt: &SecretToken, code: &str) -> Result<SignedIn, CodeRefusal> {
        self.world.services.enter_code(attempt.as_str(), code, client(1)).await.unwrap()
    }

    async fn use_method(&self, attempt: &SecretToken, method: SignInMethod) {
        self.world.services.use_method(attempt.as_str(), method, client(1)).await.unwrap().unwrap();
    }
}

/// Types the right password, in a network of its own: the attempt. Whatever was sent is left in the mailbox.
async fn attempt(world: &World, network: u8) -> SecretToken {
    world.services.sign_in(&email(ANA), &Password::typed(PASSWORD), client(network)).await.unwrap().unwrap()
}

/// Signs in with what an app with this key shows.
async fn sign_in_with(ana: &Ana<'_>, key: &str) -> Session {
    let signed_in = ana.enter(&attempt(ana.world, 1).await, &ana.code(key)).await.unwrap();
    ana.world.services.session(signed_in.token.as_str()).await.unwrap().unwrap()
}

async fn method(world: &World, attempt: &SecretToken) -> SignInMethod {
    world.services.attempt(attempt.as_str()).await.unwrap().unwrap().method
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_is_added_by_its_first_code_and_asked_for_from_then_on() {
    on_each_database(async |world| {
        let ana = Ana::new(&world).await;
        let app = ana.begin_app("My phone").await.unwrap();
        let key = ana.key(app).await;
        assert_eq!(ana.confirm(app, &wrong(&ana.code(&key))).await, Err(ConfirmRefusal::Wrong));
        assert_eq!(method(&world, &attempt(&world, 1).await).await, SignInMethod::Email, "it is not added yet");
        world.post().await;
        let first = ana.code(&key);
        ana.confirm(app, &first).await.unwrap();
        assert_eq!(ana.confirm(app, &first).await, Err(ConfirmRefusal::Gone));
        assert_eq!(world.post().await[0].subject, "An app was added to your Landfall account");

        let held = attempt(&world, 1).await;
        assert_eq!(method(&world, &held).await, SignInMethod::App);
        assert!(world.post().await.is_empty(), "no code is sent");
        assert_eq!(ana.enter(&held, &first).await.unwrap_err(), CodeRefusal::Wrong { tries_left: 4 }, "it was used");
        world.clock.advance(STEP);
        ana.enter(&held, &ana.code(&key)).await.unwrap();
        let shown = world.services.sign_in_methods(&ana.session().await).await.unwrap();
        assert_eq!((shown.apps[0].name.as_str(), shown.apps[0].used_at), ("My phone", Some(world.services.now())));
        assert!(world.services.app_set_up(&ana.session().await, app).await.unwrap().is_err(), "the key is gone");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_posts_of_one_app_code_one_signs_in() {
    on_each_database(async |world| {
        let ana = Ana::new(&world).await;
        let (_, key) = ana.app("My phone").await;
        let mut attempts = Vec::new();
        for network in 0..8 {
            attempts.push(attempt(&world, network).await);
        }
        let code = ana.code(&key);
        let posts: Vec<_> = (0..50)
            .map(|number| {
                let (services, held, code) = (world.services.clone(), attempts[number % 8].clone(), code.clone());
                tokio::spawn(async move { services.enter_code(held.as_str(), &code, client(1)).await })
            })
            .collect();
        let mut signed_in = 0;
        for post in posts {
            signed_in += usize::from(post.await.unwrap().unwrap().is_ok());
        }
        assert_eq!(signed_in, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_posts_of_one_recovery_code_one_signs_in() {
    on_each_database(async |world| {
        let ana = Ana::new(&world).await;
        let codes = ana.codes().await;
        let mut attempts = Vec::new();
        for network in 0..8 {
            let held = attempt(&world, network).await;
            ana.use_method(&held, SignInMethod::Recovery).await;
            attempts.push(held);
        }
        let posts: Vec<_> = (0..50)
            .map(|number| {
                let (services, held) = (world.services.clone(), attempts[number % 8].clone());
                let code = codes[0].grouped();
                tokio::spawn(async move { services.enter_code(held.as_str(), &code, client(1)).await })
            })
            .collect();
        let mut signed_in = 0;
        for post in posts {
            signed_in += usize::from(post.await.unwrap().unwrap().is_ok());
        }
        assert_eq!(signed_in, 1);
        assert_eq!(world.services.sign_in_methods(&ana.session().await).await.unwrap().codes.left, 9);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_code_is_accepted_once_whatever_the_clock_does() {
    on_each_database(async |world| {
        let ana = Ana::new(&world).await;
        let (_, key) = ana.app("My phone").await;
        let code = ana.code(&key);
        ana.enter(&attempt(&world, 1).await, &code).await.unwrap();
        world.clock.advance(STEP);
        let late = attempt(&world, 2).await;
        assert!(ana.enter(&late, &code).await.is_err(), "a step late, and used");
        let newer = ana.code(&key);
        ana.enter(&late, &newer).await.unwrap();
        world.clock.step_back(STEP);
        let earlier = attempt(&world, 3).await;
        for used in [&code, &newer] {
            assert!(ana.enter(&earlier, used).await.is_err(), "a clock that is set back brings no code back");
        }
        world.clock.advance(3 * STEP);
        ana.enter(&attempt(&world, 4).await, &ana.code(&key)).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn tries_are_counted_over_all_ways_of_an_attempt() {
    on_each_database(async |world| {
        let ana = Ana::new(&world).await;
        let (_, key) = ana.app("My phone").await;
        let codes = ana.codes().await;
        let held = attempt(&world, 1).await;
        assert_eq!(ana.enter(&held, &wrong(&ana.code(&key))).await.unwrap_err(), CodeRefusal::Wrong { tries_left: 4 });
        assert_eq!(ana.enter(&held, "12345").await.unwrap_err(), CodeRefusal::Wrong { tries_left: 4 }, "a slip");
        ana.use_method(&held, SignInMethod::Email).await;
        let sent = code_among(&world.post().await);
        assert_eq!(ana.enter(&held, &wrong(&sent)).await.unwrap_err(), CodeRefusal::Wrong { tries_left: 3 });
        ana.use_method(&held, SignInMethod::Recovery).await;
        let other = RecoveryCode::new([9; 10]).grouped();
        assert_eq!(ana.enter(&held, "no code").await.unwrap_err(), CodeRefusal::Wrong { tries_left: 3 }, "a slip");
        assert_eq!(ana.enter(&held, &other).await.unwrap_err(), CodeRefusal::Wrong { tries_left: 2 });
        assert_eq!(ana.enter(&held, &sent).await.unwrap_err(), CodeRefusal::Wrong { tries_left: 2 }, "of another way");
        ana.use_method(&held, SignInMethod::Email).await;
        assert!(world.post().await.is_empty(), "the code that was sent still works");
        assert_eq!(ana.enter(&held, &wrong(&sent)).await.unwrap_err(), CodeRefusal::Wrong { tries_left: 1 });
        ana.use_method(&held, SignInMethod::App).await;
        assert_eq!(ana.enter(&held, &wrong(&ana.code(&key))).await.unwrap_err(), CodeRefusal::Spent);
        ana.enter(&held, &codes[0].grouped()).await.unwrap_err();
        let spent = world.services.use_method(held.as_str(), SignInMethod::Email, client(1)).await.unwrap();
        assert_eq!(spent, Err(ResendRefusal::Spent));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_account_does_not_have_cannot_be_chosen() {
    on_each_database(async |world| {
        let ana = Ana::new(&world).await;
        let (held, _) = begin_sign_in(&world, ANA).await;
        for method_of_nobody in [SignInMethod::App, SignInMethod::Recovery] {
            ana.use_method(&held, method_of_nobody).await;
            assert_eq!(method(&world, &held).await, SignInMethod::Email);
        }
        let unknown = world.services.use_method("nonsense", SignInMethod::Email, client(1)).await.unwrap();
        assert_eq!(unknown, Err(ResendRefusal::Unknown));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recovery_code_signs_in_once_into_its_own_account() {
    on_each_database(async |world| {
        let ana = Ana::new(&world).await;
        let codes = ana.codes().await;
        let copied = codes[0].grouped().to_lowercase().replace('-', " ");
        let held = attempt(&world, 1).await;
        ana.use_method(&held, SignInMethod::Recovery).await;
        world.post().await;
        let signed_in = ana.enter(&held, &copied).await.unwrap();
        assert_eq!(signed_in.codes_left, Some(9));
        let notice = account_link(about(&world.post().await, "A recovery code of your Landfall account was used"));
        world.services.open_not_me(&notice).await.unwrap().expect("a link for whoever did not do it");
        let held = attempt(&world, 2).await;
        ana.use_method(&held, SignInMethod::Recovery).await;
        assert_eq!(ana.enter(&held, &copied).await.unwrap_err(), CodeRefusal::Wrong { tries_left: 4 }, "it was used");

        world.post().await;
        sign_up(&world, "ben@example.org").await;
        let ben = Ana { world: &world, token: sign_in(&world, "ben@example.org").await };
        ben.codes().await;
        let (held, _) = begin_sign_in(&world, "ben@example.org").await;
        ben.use_method(&held, SignInMethod::Recovery).await;
        assert!(ben.enter(&held, &codes[1].grouped()).await.is_err(), "it opens no other account");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn new_codes_end_the_old_ones_and_are_told_of() {
    on_each_database(async |world| {
        let ana = Ana::new(&world).await;
        let old = ana.codes().await;
        let new = world.services.make_recovery_codes(&ana.session().await, client(1)).await.unwrap().unwrap();
        about(&world.post().await, "New recovery codes for your Landfall account");
        assert_eq!(new.len(), 10);
        assert!(new.iter().all(|code| !old.contains(code)));
        let held = attempt(&world, 1).await;
        ana.use_method(&held, SignInMethod::Recovery).await;
        assert!(ana.enter(&held, &old[0].grouped()).await.is_err());
        ana.enter(&held, &new[0].grouped()).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_wrong_codes_in_a_row_switch_an_app_off_and_the_mail_says_so() {
    on_each_database(async |world| {
        let ana = Ana::new(&world).await;
        let (_, key) = ana.app("My phone").await;
        // A day later the lock of the account is forgotten, so that all five tries of an attempt are looked at.
        let guess = async |count: u32| {
            for number in 0..count.div_ceil(5) {
                world.clock.advance(25 * 60 * MINUTE);
                let held = attempt(&world, 1).await;
                for _ in 0..(count - 5 * number).min(5) {
                    assert!(ana.enter(&held, &wrong(&ana.code(&key))).await.is_err());
                }
            }
        };
        guess(99).await;
        world.clock.advance(25 * 60 * MINUTE);
        ana.enter(&attempt(&world, 1).await, &ana.code(&key)).await.unwrap();
        about(&world.post().await, "New sign-in to your Landfall account");
        guess(99).await;
        assert!(world.post().await.is_empty(), "the right one in between counted");
        guess(1).await;
        let notice = account_link(about(&world.post().await, "An app of your Landfall account was switched off"));
        world.services.open_not_me(&notice).await.unwrap().expect("a link for whoever did not do it");
        assert_eq!(method(&world, &attempt(&world, 1).await).await, SignInMethod::Email);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hundredth_wrong_code_switches_off_the_app_that_was_not_shown_since_and_no_other() {
    on_each_database(async |world| {
        let ana = Ana::new(&world).await;
        let (_, phone) = ana.app("Phone").await;
        let (_, tablet) = ana.app("Tablet").await;
        for number in 0..100 {
            if number % 5 == 0 {
                world.clock.advance(25 * 60 * MINUTE);
            }
            if number == 95 {
                ana.enter(&attempt(&world, 1).await, &ana.code(&tablet)).await.unwrap();
                world.clock.advance(STEP);
            }
            let code = wrong(&ana.code(&phone));
            assert_ne!(code, ana.code(&tablet));
            assert!(ana.enter(&attempt(&world, 1).await, &code).await.is_err());
        }
        let session = sign_in_with(&ana, &tablet).await;
        let apps = world.services.sign_in_methods(&session).await.unwrap().apps;
        let are_off: Vec<_> = apps.iter().map(|app| (app.name.as_str(), app.is_off)).collect();
        assert_eq!(are_off, [("Phone", true), ("Tablet", false)]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn there_are_two_apps_at_most_and_a_wrong_code_counts_against_both() {
    on_each_database(async |world| {
        let ana = Ana::new(&world).await;
        let unfinished = ana.begin_app("Never finished").await.unwrap();
        let (_, phone) = ana.app("Phone").await;
        assert_eq!(ana.confirm(unfinished, "000000").await, Err(ConfirmRefusal::Gone), "beginning anew forgot it");
        let (tablet, _) = ana.app("Tablet").await;
        assert_eq!(ana.begin_app("Third").await, Err(AppRefusal::TooMany));
        assert!(!world.services.sign_in_methods(&ana.session().await).await.unwrap().takes_another_app);

        let held = attempt(&world, 1).await;
        ana.enter(&held, &wrong(&ana.code(&phone))).await.unwrap_err();
        ana.enter(&held, &ana.code(&phone)).await.unwrap();
        let mut reader = world.database.reader().await.unwrap();
        let kept = storage::factors::of_account(&mut reader, ana.session().await.account).await.unwrap();
        drop(reader);
        assert_eq!(
            kept.iter().map(|factor| factor.failures).collect::<Vec<_>>(),
            [0, 1],
            "the one that was used is clear"
        );

        world.services.remove_app(&ana.session().await, tablet, client(1)).await.unwrap().unwrap();
        about(&world.post().await, "An app was removed from your Landfall account");
        assert!(ana.begin_app("Third").await.is_ok());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_begun_and_left_for_an_hour_is_begun_anew() {
    on_each_database(async |world| {
        let ana = Ana::new(&world).await;
        let app = ana.begin_app("My phone").await.unwrap();
        let key = ana.key(app).await;
        for _ in 0..3 {
            world.clock.advance(20 * MINUTE);
            ana.session().await;
        }
        assert_eq!(ana.confirm(app, &ana.code(&key)).await, Err(ConfirmRefusal::Gone));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proof_counts_for_ten_minutes_and_gives_a_new_session() {
    on_each_database(async |world| {
        let ana = Ana::new(&world).await;
        let (app, _) = ana.app("My phone").await;
        let proven_at = ana.session().await.proven_at;
        world.clock.advance(proven_at.plus(10 * MINUTE).since(world.services.now()) - INSTANT);
        assert!(world.services.make_recovery_codes(&ana.session().await, client(1)).await.unwrap().is_ok());
        world.clock.advance(INSTANT);
        let session = ana.session().await;
        let services = &world.services;
        assert_eq!(
            services.make_recovery_codes(&session, client(1)).await.unwrap().unwrap_err(),
            AppRefusal::ProofNeeded
        );
        assert_eq!(services.remove_app(&session, app, client(1)).await.unwrap(), Err(AppRefusal::ProofNeeded));
        assert_eq!(ana.begin_app("Tablet").await, Err(AppRefusal::ProofNeeded));

        let mistaken = services.begin_proof(&session, &Password::typed("not the password"), client(7)).await.unwrap();
        assert_eq!(mistaken.unwrap_err(), SignInRefusal::Wrong);
        let held = services.begin_proof(&session, &Password::typed(PASSWORD), client(7)).await.unwrap().unwrap();
        services.use_method(held.as_str(), SignInMethod::Email, client(1)).await.unwrap().unwrap();
        let letters = world.post().await;
        let code = code_in(about(&letters, "Your one-time code for Landfall"));
        let proven =
            services.prove(&session, ana.token.as_str(), held.as_str(), &code, client(1)).await.unwrap().unwrap();
        assert!(services.session(ana.token.as_str()).await.unwrap().is_none(), "the old session has ended");
        let session = services.session(proven.token.as_str()).await.unwrap().unwrap();
        assert!(services.remove_app(&session, app, client(1)).await.unwrap().is_ok());
        world.clock.step_back(60 * MINUTE);
        assert!(!services.is_proven(&session), "a proof from the future is none");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_proves_with_the_attempt_of_another_account_or_touches_its_apps() {
    on_each_database(async |world| {
        let ana = Ana::new(&world).await;
        let (app, _) = ana.app("My phone").await;
        sign_up(&world, "ben@example.org").await;
        let token = sign_in(&world, "ben@example.org").await;
        let ben = world.services.session(token.as_str()).await.unwrap().unwrap();
        let held = attempt(&world, 1).await;
        let refused = world.services.prove(&ben, token.as_str(), held.as_str(), "000000", client(1)).await.unwrap();
        assert_eq!(refused.unwrap_err(), CodeRefusal::Unknown);
        assert_eq!(world.services.remove_app(&ben, app, client(1)).await.unwrap(), Err(AppRefusal::Gone));
        assert_eq!(
            world.services.confirm_app(&ben, app, "000000", client(1)).await.unwrap(),
            Err(ConfirmRefusal::Gone)
        );
        assert!(world.services.app_set_up(&ben, app).await.unwrap().is_err());
        assert_eq!(world.services.app_name(&ben, app).await.unwrap(), None);
    })
    .await;
}

//! Codes by text message: adding a number, signing in with it, choosing at the beginning.

use std::time::Duration;

use crate::steps::{PASSWORD, client, code_in, email, link_in, sign_in, sign_up, wrong};
use domain::{Language, Password, PhoneNumber, SignInMethod};
use services::accounts::{AttemptProblem, PhoneCodeRefusal, PhoneRefusal, TERMS_VERSION};
use services::testing::{World, on_each_database};
use services::{SecretToken, Session};

const ANA: &str = "ana@example.org";
const NUMBER: &str = "+50322220123";
const TEN_MINUTES: Duration = Duration::from_secs(10 * 60);

fn number() -> PhoneNumber {
    PhoneNumber::parse(NUMBER).unwrap()
}

async fn session_of(world: &World, token: &SecretToken) -> Session {
    world.services.session(token.as_str()).await.unwrap().unwrap()
}

async fn signed_in(world: &World, address: &str) -> Session {
    sign_up(world, address).await;
    let token = sign_in(world, address).await;
    session_of(world, &token).await
}

/// Begins to add the number: the code that came.
async fn begin(world: &World, session: &Session) -> String {
    world.services.begin_phone(session, &number(), client(1)).await.unwrap().unwrap();
    let letters = world.post().await;
    assert_eq!(letters[0].to, NUMBER);
    code_of_text(&letters[0].text)
}

fn code_of_text(text: &str) -> String {
    assert!(text.lines().last().unwrap().starts_with('@'), "a browser knows for which site it is: {text}");
    text.split(' ').next().unwrap().to_owned()
}

async fn add(world: &World, session: &Session) {
    let code = begin(world, session).await;
    world.services.confirm_phone(session, &code, client(1)).await.unwrap().unwrap();
    assert_eq!(world.post().await[0].to, ANA, "the owner is told by mail");
}

async fn attempt(world: &World) -> SecretToken {
    world.services.sign_in(&email(ANA), &Password::typed(PASSWORD), client(1)).await.unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_goes_to_the_telephone_and_signs_in_once() {
    on_each_database(async |world| {
        let session = signed_in(&world, ANA).await;
        add(&world, &session).await;
        let token = attempt(&world).await;
        let waiting = world.services.attempt(token.as_str()).await.unwrap().unwrap();
        assert_eq!((waiting.method, waiting.sent_to.as_str()), (SignInMethod::Text, "+5••••••••23"));
        let letters = world.post().await;
        assert_eq!((letters.len(), letters[0].to.as_str()), (1, NUMBER));
        let code = code_of_text(&letters[0].text);
        assert!(world.services.enter_code(token.as_str(), &wrong(&code), client(1)).await.unwrap().is_err());
        world.services.enter_code(token.as_str(), &code, client(1)).await.unwrap().unwrap();
        assert!(world.services.enter_code(token.as_str(), &code, client(1)).await.unwrap().is_err());
        let phone = world.services.sign_in_methods(&session).await.unwrap().phone.unwrap();
        assert!(phone.used_at.is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_no_signal_gets_the_code_by_mail_at_once_and_the_first_one_is_dead() {
    on_each_database(async |world| {
        let session = signed_in(&world, ANA).await;
        add(&world, &session).await;
        let token = attempt(&world).await;
        let by_text = code_of_text(&world.post().await[0].text);
        world.services.use_method(token.as_str(), SignInMethod::Email, client(1)).await.unwrap().unwrap();
        let letters = world.post().await;
        assert_eq!(letters[0].to, ANA);
        let by_mail = code_in(&letters[0]);
        if by_text != by_mail {
            assert!(world.services.enter_code(token.as_str(), &by_text, client(1)).await.unwrap().is_err());
        }
        world.services.enter_code(token.as_str(), &by_mail, client(1)).await.unwrap().unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_is_added_with_the_right_code_in_five_tries_and_ten_minutes() {
    on_each_database(async |world| {
        let session = signed_in(&world, ANA).await;
        let confirm = async |code: &str| world.services.confirm_phone(&session, code, client(1)).await.unwrap();
        let code = begin(&world, &session).await;
        for tries_left in [4, 3, 2, 1] {
            assert_eq!(confirm(&wrong(&code)).await, Err(PhoneCodeRefusal::Wrong { tries_left }));
        }
        assert_eq!(confirm(&wrong(&code)).await, Err(PhoneCodeRefusal::Gone));
        assert_eq!(confirm(&code).await, Err(PhoneCodeRefusal::Gone), "used up");

        let code = begin(&world, &session).await;
        world.clock.advance(TEN_MINUTES);
        assert_eq!(confirm(&code).await, Err(PhoneCodeRefusal::Gone));
        world.clock.step_back(TEN_MINUTES);
        assert_eq!(confirm(&code).await, Err(PhoneCodeRefusal::Gone), "a clock that is set back revives nothing");
        assert_eq!(world.services.sign_in_methods(&session).await.unwrap().phone, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_is_changed_and_removed_only_after_a_fresh_proof_and_not_tried_without_end() {
    on_each_database(async |world| {
        let session = signed_in(&world, ANA).await;
        add(&world, &session).await;
        for _ in 0..4 {
            begin(&world, &session).await;
        }
        let refused = world.services.begin_phone(&session, &number(), client(1)).await.unwrap().unwrap_err();
        assert!(matches!(refused, PhoneRefusal::TooMany { .. }), "{refused:?}");
        assert!(world.post().await.is_empty());
        assert!(world.services.sign_in_methods(&session).await.unwrap().phone.is_some(), "the old one stays");

        world.clock.advance(TEN_MINUTES);
        assert_eq!(
            world.services.begin_phone(&session, &number(), client(1)).await.unwrap(),
            Err(PhoneRefusal::ProofNeeded)
        );
        assert_eq!(world.services.remove_phone(&session, client(1)).await.unwrap(), Err(PhoneRefusal::ProofNeeded));
        let token = attempt(&world).await;
        let code = code_of_text(&world.post().await[0].text);
        let signed_in = world.services.enter_code(token.as_str(), &code, client(1)).await.unwrap().unwrap();
        let session = session_of(&world, &signed_in.token).await;
        world.post().await;
        world.services.remove_phone(&session, client(1)).await.unwrap().unwrap();
        assert_eq!(world.post().await.len(), 1, "the owner is told");
        assert_eq!(world.services.remove_phone(&session, client(1)).await.unwrap(), Err(PhoneRefusal::Gone));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_posts_of_one_code_add_one_number() {
    on_each_database(async |world| {
        let session = signed_in(&world, ANA).await;
        let code = begin(&world, &session).await;
        let posts = (0..50).map(|_| {
            let (services, session, code) = (world.services.clone(), session.clone(), code.clone());
            tokio::spawn(async move { services.confirm_phone(&session, &code, client(1)).await.unwrap().is_ok() })
        });
        let mut added = 0;
        for post in posts.collect::<Vec<_>>() {
            added += u32::from(post.await.unwrap());
        }
        assert_eq!(added, 1);
        assert_eq!(world.post().await.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_first_attempt_of_a_new_account_goes_on_without_a_code() {
    on_each_database(async |world| {
        let services = &world.services;
        services.begin_sign_up(&email(ANA), Language::English, client(1)).await.unwrap().unwrap();
        let link = link_in(&world.post().await[0]);
        services.accept_terms(&link, TERMS_VERSION).await.unwrap().unwrap();
        let first = services.choose_password(&link, &Password::typed(PASSWORD)).await.unwrap().unwrap();
        assert!(services.attempt(first.as_str()).await.unwrap().unwrap().is_undecided);
        let signed_in = services.enter_new_account(first.as_str(), client(1)).await.unwrap().unwrap();
        assert!(services.is_proven(&session_of(&world, &signed_in.token).await));
        let again = services.enter_new_account(first.as_str(), client(1)).await.unwrap();
        assert_eq!(again.unwrap_err(), AttemptProblem::Ended, "once");

        let later = attempt(&world).await;
        let refused = services.enter_new_account(later.as_str(), client(1)).await.unwrap();
        assert_eq!(refused.unwrap_err(), AttemptProblem::Ended, "a password alone signs nobody in");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_chose_a_code_by_mail_has_to_type_it() {
    on_each_database(async |world| {
        let services = &world.services;
        services.begin_sign_up(&email(ANA), Language::English, client(1)).await.unwrap().unwrap();
        let link = link_in(&world.post().await[0]);
        services.accept_terms(&link, TERMS_VERSION).await.unwrap().unwrap();
        let first = services.choose_password(&link, &Password::typed(PASSWORD)).await.unwrap().unwrap();
        services.use_method(first.as_str(), SignInMethod::Email, client(1)).await.unwrap().unwrap();
        let refused = services.enter_new_account(first.as_str(), client(1)).await.unwrap();
        assert_eq!(refused.unwrap_err(), AttemptProblem::Ended);
    })
    .await;
}

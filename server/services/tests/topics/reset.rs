//! Forgotten passwords, on both databases.

use std::time::Duration;

use crate::steps::{
    PASSWORD, about, account_link, add_app, begin_sign_in, client, email, reset_link, sign_in, sign_up, wrong,
};
use domain::{Language, Password, PasswordProblem};
use services::accounts::{
    LinkProblem, ResetCodeRefusal, ResetRefusal, ResetStep, ResetTextRefusal, ResetWays, SignInRefusal, TooMany,
};
use services::testing::{World, app_code, on_each_database};
use services::{SecretToken, Session};

const ANA: &str = "ana@example.org";
const NEW: &str = "mitten harbor velvet ladder";
const HALF_AN_HOUR: Duration = Duration::from_secs(30 * 60);
const NO_WAY: ResetWays = ResetWays { by_app: false, by_text: false, by_paper: false, by_passkey: false };
const NUMBER: &str = "+50322220123";
const TEN_MINUTES: Duration = Duration::from_secs(10 * 60);
const STEP: Duration = Duration::from_secs(30);

/// Asks for a link: what it holds.
async fn link(world: &World) -> String {
    reset_link(world, ANA).await
}

async fn reset(world: &World, token: &str, password: &str) -> Result<(), ResetRefusal> {
    let done = world.services.reset_password(token, &Password::typed(password), client(3)).await.unwrap();
    done.map(|address| assert_eq!(address.as_str(), ANA))
}

async fn enter(world: &World, token: &str, code: &str) -> Result<SecretToken, ResetCodeRefusal> {
    world.services.enter_reset_code(token, code, client(3)).await.unwrap()
}

async fn session(world: &World, token: &SecretToken) -> Option<Session> {
    world.services.session(token.as_str()).await.unwrap()
}

async fn with_password(world: &World, password: &str) -> Result<SecretToken, SignInRefusal> {
    world.services.sign_in(&email(ANA), &Password::typed(password), client(1)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_tells_nobody_who_has_an_account() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        for address in [ANA, "ben@example.org"] {
            let before = world.password_runs();
            for _ in 0..5 {
                let answer = world.services.ask_reset(&email(address), Language::English, client(3)).await.unwrap();
                assert_eq!(answer, Ok(()));
            }
            assert_eq!(world.password_runs(), before, "neither costs a password");
            let letters = world.post().await;
            assert_eq!(letters.len(), 5, "a mail either way");
            assert!(letters.iter().all(|letter| letter.to == address));
            let refused = world.services.ask_reset(&email(address), Language::English, client(9)).await.unwrap();
            assert!(matches!(refused, Err(TooMany { .. })), "{address} was asked for often");
        }
        let refused = world.services.ask_reset(&email("cem@example.org"), Language::English, client(3)).await.unwrap();
        assert!(matches!(refused, Err(TooMany { .. })), "a network asks ten times in an hour");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_the_mailbox_alone_chooses_a_password_and_still_signs_in_with_a_code() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let held = sign_in(&world, ANA).await;
        let (attempt, code) = begin_sign_in(&world, ANA).await;
        let token = link(&world).await;
        assert_eq!(world.services.reset_step(&token).await.unwrap(), Ok(ResetStep::Password));
        let weak = reset(&world, &token, "ana@example.org ana@example.org").await;
        assert_eq!(weak, Err(ResetRefusal::Password(PasswordProblem::ContainsEmail)));
        assert_eq!(reset(&world, &token, NEW).await, Ok(()));
        assert_eq!(reset(&world, &token, PASSWORD).await, Err(ResetRefusal::Link(LinkProblem::Used)));

        assert!(session(&world, &held).await.is_none(), "every session has ended");
        let late = world.services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap();
        assert!(late.is_err(), "who knew the old password is not let in");
        let letters = world.post().await;
        about(&letters, "The password of your Landfall account was changed");
        assert_eq!(with_password(&world, PASSWORD).await.unwrap_err(), SignInRefusal::Wrong);
        let attempt = with_password(&world, NEW).await.unwrap();
        assert!(world.services.attempt(attempt.as_str()).await.unwrap().is_ok(), "a code is asked for as always");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_never_bypasses_the_second_step() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let held = sign_in(&world, ANA).await;
        let key = add_app(&world, &held).await;
        let token = link(&world).await;
        assert_eq!(
            world.services.reset_step(&token).await.unwrap(),
            Ok(ResetStep::Code(ResetWays { by_app: true, ..NO_WAY }))
        );
        assert_eq!(reset(&world, &token, NEW).await, Err(ResetRefusal::CodeFirst));
        let code = app_code(&key, world.services.now());
        assert_eq!(enter(&world, &token, "no code").await.unwrap_err(), ResetCodeRefusal::Wrong { tries_left: 5 });
        assert_eq!(enter(&world, &token, &wrong(&code)).await.unwrap_err(), ResetCodeRefusal::Wrong { tries_left: 4 });
        let proven = enter(&world, &token, &code).await.unwrap();
        assert_eq!(reset(&world, &token, NEW).await, Err(ResetRefusal::Link(LinkProblem::Used)), "the mail's is spent");
        assert_eq!(reset(&world, proven.as_str(), NEW).await, Ok(()));
        world.clock.advance(STEP);
        let attempt = with_password(&world, NEW).await.unwrap();
        let code = app_code(&key, world.services.now());
        let signed_in = world.services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().unwrap();

        let session = session(&world, &signed_in.token).await.unwrap();
        let codes = world.services.make_recovery_codes(&session, client(1)).await.unwrap().unwrap();
        let token = link(&world).await;
        let proven = enter(&world, &token, &codes[0].grouped()).await.unwrap();
        let notice = account_link(about(&world.post().await, "A recovery code of your Landfall account was used"));
        world.services.open_not_me(&notice).await.unwrap().expect("a link for whoever did not do it");
        assert_eq!(reset(&world, proven.as_str(), PASSWORD).await, Ok(()));
        let token = link(&world).await;
        assert!(enter(&world, &token, &codes[0].grouped()).await.is_err(), "it was used");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_goes_to_the_address_of_the_account_however_it_is_typed() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        // The sign of the Kelvin is a k in small letters; a mailbox with it would be another one.
        for (typed, address) in [("ANA@Example.ORG", ANA), ("\u{212a}im@example.org", "kim@example.org")] {
            if address != ANA {
                sign_up(&world, address).await;
            }
            world.services.ask_reset(&email(typed), Language::English, client(3)).await.unwrap().unwrap();
            let letters = world.post().await;
            assert_eq!(about(&letters, "Choose a new password for Landfall").to, address);
        }
    })
    .await;
}

/// Adds the telephone that gets codes.
async fn add_phone(world: &World, token: &SecretToken) {
    let session = session(world, token).await.unwrap();
    let number = domain::PhoneNumber::parse(NUMBER).unwrap();
    world.services.begin_phone(&session, &number, client(1)).await.unwrap().unwrap();
    let code = texted(world).await;
    world.services.confirm_phone(&session, &code, client(1)).await.unwrap().unwrap();
    world.post().await;
}

/// The code in the text message that came.
async fn texted(world: &World) -> String {
    let letters = world.post().await;
    let text = letters.iter().find(|letter| letter.to == NUMBER).expect("a text message");
    assert_eq!(letters.len(), 1, "and nothing by mail");
    text.text.split(' ').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_gets_codes_by_text_message_needs_one_for_a_new_password() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let held = sign_in(&world, ANA).await;
        add_phone(&world, &held).await;
        let token = link(&world).await;
        let step = world.services.reset_step(&token).await.unwrap();
        assert_eq!(step, Ok(ResetStep::Code(ResetWays { by_text: true, ..NO_WAY })));
        assert_eq!(reset(&world, &token, NEW).await, Err(ResetRefusal::CodeFirst));
        let send = async || world.services.send_reset_text(&token, client(3)).await.unwrap();
        send().await.unwrap();
        let older = texted(&world).await;
        send().await.unwrap();
        let code = texted(&world).await;
        if older != code {
            assert!(enter(&world, &token, &older).await.is_err(), "the newest code counts");
        }
        assert!(enter(&world, &token, &wrong(&code)).await.is_err());
        world.clock.advance(TEN_MINUTES);
        assert!(enter(&world, &token, &code).await.is_err(), "it is too old");
        send().await.unwrap();
        let code = texted(&world).await;
        let proven = enter(&world, &token, &code).await.unwrap();
        assert_eq!(reset(&world, proven.as_str(), NEW).await, Ok(()));

        let token = link(&world).await;
        assert!(enter(&world, &token, &code).await.is_err(), "it was used");
        for _ in 0..5 {
            let _sent_or_not = world.services.send_reset_text(&token, client(3)).await.unwrap();
        }
        let refused = world.services.send_reset_text(&token, client(3)).await.unwrap().unwrap_err();
        assert!(matches!(refused, ResetTextRefusal::TooMany { .. }), "{refused:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_an_app_is_not_asked_for_a_weaker_code() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let held = sign_in(&world, ANA).await;
        add_phone(&world, &held).await;
        add_app(&world, &held).await;
        let token = link(&world).await;
        let refused = world.services.send_reset_text(&token, client(3)).await.unwrap();
        assert_eq!(refused, Err(ResetTextRefusal::NoPhone));
        assert!(world.post().await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn five_wrong_codes_end_a_link_and_ten_lock_and_an_app_that_is_off_is_no_way_round() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let held = sign_in(&world, ANA).await;
        let key = add_app(&world, &held).await;
        let mut tries = 0;
        while tries < 100 {
            let token = link(&world).await;
            for _ in 0..5 {
                let code = wrong(&app_code(&key, world.services.now()));
                let refused = enter(&world, &token, &code).await.unwrap_err();
                if matches!(refused, ResetCodeRefusal::Locked { .. }) {
                    assert!(tries >= 10, "locked after {tries}");
                    world.clock.advance(Duration::from_secs(60 * 60));
                    break;
                }
                tries += 1;
                let is_last = refused == ResetCodeRefusal::Link(LinkProblem::Used);
                assert!(is_last || matches!(refused, ResetCodeRefusal::Wrong { .. }), "{refused:?}");
            }
            world.clock.advance(Duration::from_secs(15 * 60));
        }
        let token = link(&world).await;
        let step = world.services.reset_step(&token).await.unwrap();
        assert_eq!(step, Ok(ResetStep::Code(NO_WAY)), "the app is off, and still a reason");
        assert_eq!(reset(&world, &token, NEW).await, Err(ResetRefusal::CodeFirst));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_posts_of_one_link_one_counts() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let token = link(&world).await;
        let posts: Vec<_> = (0..50)
            .map(|number| {
                let (services, token) = (world.services.clone(), token.clone());
                let password = Password::typed(&format!("{NEW} {number}"));
                tokio::spawn(async move { services.reset_password(&token, &password, client(3)).await })
            })
            .collect();
        let mut counted = 0;
        for post in posts {
            counted += usize::from(post.await.unwrap().unwrap().is_ok());
        }
        assert_eq!(counted, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_link_works_for_half_an_hour_and_a_newer_one_ends_it() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let older = link(&world).await;
        let token = link(&world).await;
        assert_eq!(world.services.reset_step(&older).await.unwrap(), Err(LinkProblem::Used));
        world.clock.advance(HALF_AN_HOUR);
        assert_eq!(reset(&world, &token, NEW).await, Err(ResetRefusal::Link(LinkProblem::Expired)));
        world.clock.step_back(HALF_AN_HOUR);
        assert_eq!(reset(&world, &token, NEW).await, Err(ResetRefusal::Link(LinkProblem::Expired)), "it stays dead");
    })
    .await;
}

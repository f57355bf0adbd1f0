//! What was typed when the session had run out waits for its own person, on both databases.

use std::time::Duration;

use crate::authenticator::{HERE, Phone};
use crate::steps::{PASSWORD, begin_sign_in, client, code_among, email, link_in, sign_in, sign_up};
use domain::{FactorName, Language, Password};
use services::accounts::TERMS_VERSION;
use services::testing::{World, on_each_database};
use services::{Client, SecretToken, Session};
use storage::testing::{die_at_statement, has_died, rows};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const PAGE: &str = "/account/app";
const MINUTE: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

async fn session(world: &World, token: &SecretToken) -> Session {
    world.services.session(token.as_str()).await.unwrap().expect("signed in")
}

/// A session of somebody that ran out while they were typing.
async fn run_out(world: &World, address: &str) -> SecretToken {
    let token = sign_in(world, address).await;
    world.clock.advance(31 * MINUTE);
    assert!(world.services.session(token.as_str()).await.unwrap().is_none());
    token
}

async fn keep(world: &World, token: &SecretToken, typed: &str) -> bool {
    world.services.keep_unsaved(token.as_str(), PAGE, typed.as_bytes()).await.unwrap()
}

/// The client that still holds what it had of a session.
fn holding(token: &SecretToken) -> Client {
    client(1).with_session(token.as_str())
}

async fn sign_in_again(world: &World, address: &str, held: &SecretToken) -> SecretToken {
    let (attempt, code) = begin_sign_in(world, address).await;
    world.services.enter_code(attempt.as_str(), &code, holding(held)).await.unwrap().unwrap().token
}

async fn waiting(world: &World, token: &SecretToken) -> Option<String> {
    let session = session(world, token).await;
    let unsaved = world.services.unsaved(&session).await.unwrap();
    assert_eq!(session.unsaved_page.as_deref(), unsaved.as_ref().map(|unsaved| unsaved.page.as_str()));
    unsaved.map(|unsaved| String::from_utf8(unsaved.typed).unwrap())
}

async fn kept_rows(world: &World) -> i64 {
    rows(&world.database).await["unsaved"]
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_too_late_waits_for_its_person_in_the_same_browser() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let ended = run_out(&world, ANA).await;
        let long = "á".repeat(100_000);
        assert!(keep(&world, &ended, "first").await);
        assert!(keep(&world, &ended, &long).await);
        assert_eq!(kept_rows(&world).await, 1, "the newest takes the place of what was kept before");

        let elsewhere = sign_in(&world, ANA).await;
        assert_eq!(waiting(&world, &elsewhere).await, None);
        let here = sign_in_again(&world, ANA, &ended).await;
        assert_eq!(waiting(&world, &here).await.as_deref(), Some(long.as_str()));
        assert!(!keep(&world, &ended, "again").await, "that session is forgotten");

        // It stays through the next end, and goes when it is sent.
        world.clock.advance(31 * MINUTE);
        assert!(world.services.session(here.as_str()).await.unwrap().is_none());
        let later = sign_in_again(&world, ANA, &here).await;
        assert_eq!(waiting(&world, &later).await.as_deref(), Some(long.as_str()));
        let of_later = session(&world, &later).await;
        world.services.forget_unsaved_page(&of_later, "/account/phone").await.unwrap();
        assert_eq!(kept_rows(&world).await, 1, "another page");
        world.services.forget_unsaved_page(&of_later, PAGE).await.unwrap();
        assert_eq!(waiting(&world, &later).await, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_kept_for_a_session_that_goes_on_or_was_ended_on_purpose() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let alive = sign_in(&world, ANA).await;
        assert!(!keep(&world, &alive, "typed").await);
        world.services.sign_out(alive.as_str(), client(1)).await.unwrap();
        world.clock.advance(31 * MINUTE);
        assert!(!keep(&world, &alive, "typed").await);
        assert!(!world.services.keep_unsaved("nonsense", PAGE, b"typed").await.unwrap());

        // Whoever ends all sessions ends what waits for those that have run out, too.
        let ended = run_out(&world, ANA).await;
        assert!(keep(&world, &ended, "typed").await);
        let here = sign_in(&world, ANA).await;
        world.services.end_other_sessions(&session(&world, &here).await, client(1)).await.unwrap();
        assert_eq!(kept_rows(&world).await, 0);
        assert!(!keep(&world, &ended, "typed").await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_else_who_signs_in_gets_nothing_and_it_is_gone() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        sign_up(&world, BEN).await;
        let ended = run_out(&world, ANA).await;
        assert!(keep(&world, &ended, "typed").await);
        let bens = sign_in_again(&world, BEN, &ended).await;
        assert_eq!(waiting(&world, &bens).await, None);
        assert_eq!(kept_rows(&world).await, 0);
        assert_eq!(waiting(&world, &sign_in_again(&world, ANA, &ended).await).await, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_is_swept_after_a_day_and_a_session_that_ran_out_after_a_week() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let ended = run_out(&world, ANA).await;
        assert!(keep(&world, &ended, "typed").await);
        world.clock.advance(DAY - MINUTE);
        world.services.sweep().await.unwrap();
        assert_eq!(kept_rows(&world).await, 1);
        world.clock.advance(MINUTE);
        world.services.sweep().await.unwrap();
        assert_eq!(kept_rows(&world).await, 0);

        world.clock.advance(5 * DAY);
        world.services.sweep().await.unwrap();
        assert!(keep(&world, &ended, "typed").await, "a page that was open for days");
        world.clock.advance(DAY);
        world.services.sweep().await.unwrap();
        assert!(!keep(&world, &ended, "typed").await);
        world.clock.step_back(8 * DAY);
        assert!(world.services.session(ended.as_str()).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_signing_in_again_leaves_it_waiting() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let ended = run_out(&world, ANA).await;
        assert!(keep(&world, &ended, "typed").await);
        let mut deaths = 0;
        let here = loop {
            let (attempt, code) = begin_sign_in(&world, ANA).await;
            die_at_statement(&world.database, deaths + 1);
            let done = world.services.enter_code(attempt.as_str(), &code, holding(&ended)).await;
            if !has_died(&world.database) {
                break done.unwrap().unwrap().token;
            }
            assert!(done.is_err());
            deaths += 1;
            assert_eq!(kept_rows(&world).await, 1, "after {deaths} deaths");
            world.clock.advance(10 * MINUTE);
        };
        die_at_statement(&world.database, 0);
        assert!(deaths > 5, "it died between {deaths} statements");
        assert_eq!(waiting(&world, &here).await.as_deref(), Some("typed"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_and_a_proof_hand_it_over_too_and_a_new_account_drops_it() {
    on_each_database(async |world| {
        let services = &world.services;
        sign_up(&world, ANA).await;
        let first = sign_in(&world, ANA).await;
        let mut phone = Phone::new();
        let of_first = session(&world, &first).await;
        let made = services.begin_new_passkey(&of_first, first.as_str(), client(1)).await.unwrap().unwrap();
        let made = phone.make(&made, HERE).await;
        let name = FactorName::parse("Pixel").unwrap();
        services.add_passkey(&of_first, first.as_str(), &name, &made, client(1)).await.unwrap().unwrap();
        let ended = run_out(&world, ANA).await;
        assert!(keep(&world, &ended, "typed").await);

        let asked = services.begin_passkey("a browser", client(1)).await.unwrap().unwrap();
        let answer = phone.sign(&asked, HERE).await;
        let here = services.enter_passkey("a browser", &answer, holding(&ended)).await.unwrap().unwrap().token;
        assert_eq!(waiting(&world, &here).await.as_deref(), Some("typed"));

        let of_here = session(&world, &here).await;
        let attempt = services.begin_proof(&of_here, &Password::typed(PASSWORD), client(1)).await.unwrap().unwrap();
        let code = code_among(&world.post().await);
        let proven = services.prove(&of_here, here.as_str(), attempt.as_str(), &code, holding(&here)).await;
        let proven = proven.unwrap().unwrap().token;
        assert_eq!(waiting(&world, &proven).await.as_deref(), Some("typed"));

        world.clock.advance(31 * MINUTE);
        assert!(services.session(proven.as_str()).await.unwrap().is_none());
        services.begin_sign_up(&email(BEN), Language::English, client(1)).await.unwrap().unwrap();
        let link = link_in(world.post().await.iter().find(|letter| letter.to == BEN).unwrap());
        services.accept_terms(&link, TERMS_VERSION).await.unwrap().unwrap();
        let attempt = services.choose_password(&link, &Password::typed(PASSWORD)).await.unwrap().unwrap();
        services.enter_new_account(attempt.as_str(), holding(&proven)).await.unwrap().unwrap();
        assert_eq!(kept_rows(&world).await, 0);
    })
    .await;
}

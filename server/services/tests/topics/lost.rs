//! The way back for whoever has lost every code, on both databases.

use std::time::Duration;

use crate::steps::{PASSWORD, about, account_link, add_app, client, code_among, email, reset_link, sign_in, sign_up};
use domain::Password;
use services::accounts::{LinkProblem, ResetRefusal, ResetStep};
use services::testing::{World, app_code, on_each_database};
use services::{SecretToken, Session};

const ANA: &str = "ana@example.org";
const NEW: &str = "mitten harbor velvet ladder";
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const ASKED: &str = "Did you lose what you sign in to Landfall with?";
const OVER: &str = "You can now choose a new password for Landfall";
const CANCELLED: &str = "Nothing of your Landfall account was removed";

/// An account with an app: the app's key.
async fn account(world: &World) -> String {
    sign_up(world, ANA).await;
    let held = sign_in(world, ANA).await;
    let session = world.services.session(held.as_str()).await.unwrap().unwrap();
    world.services.make_recovery_codes(&session, client(1)).await.unwrap().unwrap();
    add_app(world, &held).await
}

/// Says that everything is lost: the letters that came of it.
async fn ask(world: &World) -> Vec<services::Letter> {
    let token = reset_link(world, ANA).await;
    assert_eq!(world.services.ask_for_lost(&token, client(3)).await.unwrap(), Ok(()));
    assert_eq!(world.services.ask_for_lost(&token, client(3)).await.unwrap(), Err(LinkProblem::Used));
    world.post().await
}

/// Lets hours go by in which the worker looks: how many waits were over.
async fn hours(world: &World, number: u32) -> usize {
    let mut over = 0;
    for _ in 0..number {
        world.clock.advance(HOUR);
        over += world.services.tend_lost().await.unwrap();
    }
    over
}

/// Waits to the end: what the link holds.
async fn wait(world: &World) -> String {
    assert_eq!(hours(world, 72).await, 1);
    let letters = world.post().await;
    assert_eq!(letters.len(), 1, "one mail and no more");
    account_link(about(&letters, OVER))
}

async fn with_app(world: &World, key: &str) -> Session {
    let attempt = world.services.sign_in(&email(ANA), &Password::typed(PASSWORD), client(1)).await.unwrap().unwrap();
    let code = app_code(key, world.services.now());
    let token = world.services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().unwrap().token;
    world.services.session(token.as_str()).await.unwrap().unwrap()
}

async fn reset(world: &World, token: &str) -> Result<(), ResetRefusal> {
    let done = world.services.reset_password(token, &Password::typed(NEW), client(3)).await.unwrap();
    done.map(|address| assert_eq!(address.as_str(), ANA))
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_says_that_it_was_not_them_stops_the_wait_too() {
    on_each_database(async |world| {
        let key = account(&world).await;
        let session = with_app(&world, &key).await;
        world.post().await;
        world.services.make_recovery_codes(&session, client(1)).await.unwrap().unwrap();
        let notice = account_link(&world.post().await[0]);
        ask(&world).await;
        assert!(world.services.home(&session).await.unwrap().waiting.is_some());
        world.services.not_me(&notice, client(1)).await.unwrap().unwrap();
        assert!(world.services.home(&session).await.unwrap().waiting.is_none());
        world.post().await;
        assert_eq!(hours(&world, 73).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_account_waits_three_days_and_can_be_cancelled() {
    on_each_database(async |world| {
        let key = account(&world).await;
        let letters = ask(&world).await;
        assert_eq!(letters.len(), 1, "it is told at once");
        let cancel = account_link(about(&letters, ASKED));
        assert_eq!(world.services.reset_step(&cancel).await.unwrap(), Err(LinkProblem::Unknown), "it does one thing");
        assert_eq!(hours(&world, 71).await, 0);
        assert!(world.post().await.is_empty());
        assert_eq!(hours(&world, 1).await, 1);
        let finish = account_link(about(&world.post().await, OVER));
        assert_eq!(world.services.open_cancel(&finish).await.unwrap(), Err(LinkProblem::Unknown));
        assert_eq!(world.services.reset_step(&finish).await.unwrap(), Ok(ResetStep::Password));
        assert_eq!(hours(&world, 5).await, 0, "it is over once");

        assert_eq!(world.services.open_cancel(&cancel).await.unwrap(), Ok(()));
        assert_eq!(world.services.cancel_lost(&cancel, client(1)).await.unwrap(), Ok(()));
        about(&world.post().await, CANCELLED);
        assert_eq!(world.services.cancel_lost(&cancel, client(1)).await.unwrap(), Err(LinkProblem::Used));
        assert_eq!(reset(&world, &finish).await, Err(ResetRefusal::Link(LinkProblem::Used)));
        with_app(&world, &key).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_gets_in_sees_the_wait_and_cancels_it() {
    on_each_database(async |world| {
        let key = account(&world).await;
        let cancel = account_link(about(&ask(&world).await, ASKED));
        let asked_at = world.services.now();
        hours(&world, 30).await;
        let session = with_app(&world, &key).await;
        let waiting = world.services.home(&session).await.unwrap().waiting.unwrap();
        assert_eq!((waiting.asked_at, waiting.until), (asked_at, asked_at.plus(3 * DAY)));
        assert!(world.services.cancel_own_lost(&session, client(1)).await.unwrap());
        assert_eq!(world.services.home(&session).await.unwrap().waiting, None);
        about(&world.post().await, CANCELLED);
        assert!(!world.services.cancel_own_lost(&session, client(1)).await.unwrap(), "there is nothing any more");
        assert!(world.post().await.is_empty());
        assert_eq!(world.services.open_cancel(&cancel).await.unwrap(), Err(LinkProblem::Used));
        assert_eq!(hours(&world, 80).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_wait_what_was_lost_is_gone_and_a_code_comes_by_mail() {
    on_each_database(async |world| {
        account(&world).await;
        let cancel = account_link(about(&ask(&world).await, ASKED));
        let finish = wait(&world).await;
        world.clock.advance(7 * DAY - Duration::from_secs(1));
        assert_eq!(reset(&world, &finish).await, Ok(()));
        about(&world.post().await, "The password of your Landfall account was changed");
        assert_eq!(reset(&world, &finish).await, Err(ResetRefusal::Link(LinkProblem::Used)));
        assert_eq!(world.services.cancel_lost(&cancel, client(1)).await.unwrap(), Err(LinkProblem::Used));

        let attempt = world.services.sign_in(&email(ANA), &Password::typed(NEW), client(1)).await.unwrap().unwrap();
        let code = code_among(&world.post().await);
        let token: SecretToken =
            world.services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().unwrap().token;
        let session = world.services.session(token.as_str()).await.unwrap().unwrap();
        let methods = world.services.sign_in_methods(&session).await.unwrap();
        assert!(methods.apps.is_empty() && methods.codes.left == 0);
        assert_eq!(world.services.home(&session).await.unwrap().waiting, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_link_after_the_wait_works_for_seven_days_and_then_one_waits_again() {
    on_each_database(async |world| {
        account(&world).await;
        ask(&world).await;
        let finish = wait(&world).await;
        world.clock.advance(7 * DAY);
        assert_eq!(reset(&world, &finish).await, Err(ResetRefusal::Link(LinkProblem::Expired)));
        world.clock.advance(HOUR);
        world.services.sweep().await.unwrap();
        about(&ask(&world).await, ASKED);
        wait(&world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn neither_the_clock_nor_an_outage_shortens_the_wait() {
    on_each_database(async |world| {
        account(&world).await;
        ask(&world).await;
        world.clock.advance(30 * DAY);
        assert_eq!(world.services.tend_lost().await.unwrap(), 0, "one hour was counted");
        world.clock.step_back(60 * DAY);
        assert_eq!(world.services.tend_lost().await.unwrap(), 0, "and nothing");
        assert_eq!(world.services.tend_lost().await.unwrap(), 0);
        assert_eq!(hours(&world, 70).await, 0);
        assert_eq!(hours(&world, 1).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_again_does_not_begin_the_wait_anew() {
    on_each_database(async |world| {
        account(&world).await;
        ask(&world).await;
        hours(&world, 40).await;
        assert!(ask(&world).await.is_empty(), "and sends nothing");
        assert_eq!(hours(&world, 31).await, 0);
        assert_eq!(hours(&world, 1).await, 1);
    })
    .await;
}

//! Notices of what was done with an account, and what somebody does who finds that it was not them, on both databases.

use std::time::Duration;

use crate::steps::{PASSWORD, about, client, code_among, email, sign_up};
use domain::{AccountId, Browser, FactorName, Password};
use services::accounts::{CodeRefusal, EmailRefusal, LinkProblem, SignInRefusal, SignedIn};
use services::testing::{World, app_code, on_each_database};
use services::{Client, Letter, Session};

const ANA: &str = "ana@example.org";
const NEW: &str = "New sign-in to your Landfall account";
const RESET: &str = "Choose a new password for your Landfall account";
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const PHONE: &str = "Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0";

fn phone() -> Client {
    client(7).with_browser(Browser::of(PHONE))
}

async fn sign_in(world: &World, from: Client) -> SignedIn {
    let attempt = world.services.sign_in(&email(ANA), &Password::typed(PASSWORD), from).await.unwrap().unwrap();
    let code = code_among(&world.post().await);
    world.services.enter_code(attempt.as_str(), &code, from).await.unwrap().unwrap()
}

async fn session(world: &World, signed_in: &SignedIn) -> Option<Session> {
    world.services.session(signed_in.token.as_str()).await.unwrap()
}

/// What the link in a notice holds.
fn link_in(letter: &Letter) -> String {
    let line = letter.text.lines().find(|line| line.contains("/link/")).expect("a link");
    line.rsplit('/').next().unwrap().to_owned()
}

async fn apps(world: &World, account: AccountId) -> usize {
    let mut reader = world.database.reader().await.unwrap();
    storage::factors::of_account(&mut reader, account).await.unwrap().len()
}

async fn codes(world: &World, account: AccountId) -> u32 {
    let mut reader = world.database.reader().await.unwrap();
    storage::recovery_codes::of_account(&mut reader, account).await.unwrap().left
}

/// Adds an app: the mail that tells of it.
async fn add_app(world: &World, session: &Session) -> Letter {
    let services = &world.services;
    let app = services.begin_app(session, &FactorName::parse("A phone").unwrap()).await.unwrap().unwrap();
    let key = services.app_set_up(session, app).await.unwrap().unwrap().key;
    services.confirm_app(session, app, &app_code(&key, services.now()), client(1)).await.unwrap().unwrap();
    world.post().await.remove(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_is_new_is_told_of_at_once() {
    on_each_database(async |world| {
        sign_up(&world, ANA).await;
        let first = sign_in(&world, client(1)).await;
        assert!(world.post().await.is_empty(), "nobody is told of their very first sign-in");
        let again = client(2).with_device(first.device.unwrap().as_str());
        sign_in(&world, again).await;
        assert!(world.post().await.is_empty(), "nor of a browser they have used");

        sign_in(&world, phone()).await;
        let letters = world.post().await;
        let told = &about(&letters, NEW).text;
        assert!(
            told.contains("Firefox on Android, on the network 192.0.2.7, on 23 November 2026, 12:00 UTC"),
            "{told}"
        );
        assert_eq!(letters.len(), 1);
        world.services.open_not_me(&link_in(&letters[0])).await.unwrap().unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_says_that_it_was_not_them_locks_everyone_out() {
    on_each_database(async |world| {
        let services = &world.services;
        sign_up(&world, ANA).await;
        let mine = sign_in(&world, client(1)).await;
        let own_app = add_app(&world, &session(&world, &mine).await.unwrap()).await;
        world.clock.advance(HOUR);
        let theirs = {
            let attempt = services.sign_in(&email(ANA), &Password::typed(PASSWORD), phone()).await.unwrap().unwrap();
            services.use_method(attempt.as_str(), domain::SignInMethod::Email, phone()).await.unwrap().unwrap();
            let code = code_among(&world.post().await);
            services.enter_code(attempt.as_str(), &code, phone()).await.unwrap().unwrap()
        };
        let link = link_in(about(&world.post().await, NEW));
        let their_session = session(&world, &theirs).await.unwrap();
        add_app(&world, &their_session).await;
        services.make_recovery_codes(&their_session, phone()).await.unwrap().unwrap();
        let waiting = services.sign_in(&email(ANA), &Password::typed(PASSWORD), phone()).await.unwrap().unwrap();
        world.post().await;

        services.open_not_me(&link).await.unwrap().unwrap();
        services.open_not_me(&link).await.unwrap().unwrap();
        assert!(session(&world, &theirs).await.is_some(), "opening it changes nothing");
        assert_eq!((apps(&world, mine.account).await, codes(&world, mine.account).await), (2, 10));

        services.not_me(&link, client(1)).await.unwrap().unwrap();
        for signed_in in [&mine, &theirs] {
            assert!(session(&world, signed_in).await.is_none());
        }
        assert_eq!((apps(&world, mine.account).await, codes(&world, mine.account).await), (1, 0), "what was theirs");
        let entered = services.enter_code(waiting.as_str(), "000000", phone()).await.unwrap();
        assert_eq!(entered.unwrap_err(), CodeRefusal::Spent);
        for from in [client(2).with_device(mine.device.unwrap().as_str()), phone()] {
            let tried = services.sign_in(&email(ANA), &Password::typed(PASSWORD), from).await.unwrap();
            assert_eq!(tried, Err(SignInRefusal::Wrong));
        }
        let letters = world.post().await;
        assert_eq!(letters.len(), 1);
        let reset = services.open_link(&link_in(about(&letters, RESET))).await.unwrap().unwrap();
        assert_eq!(reset.kind, domain::LinkKind::Reset);

        assert_eq!(services.not_me(&link, client(1)).await.unwrap(), Err(EmailRefusal::Link(LinkProblem::Used)));
        assert!(services.open_not_me(&link_in(&own_app)).await.unwrap().is_ok(), "another notice has its own");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_of_a_change_takes_it_back_for_ten_days() {
    on_each_database(async |world| {
        let services = &world.services;
        sign_up(&world, ANA).await;
        let signed_in = sign_in(&world, client(1)).await;
        let notice = add_app(&world, &session(&world, &signed_in).await.unwrap()).await;
        let here = session(&world, &signed_in).await.unwrap();
        services.make_recovery_codes(&here, client(1)).await.unwrap().unwrap();
        let of_codes = world.post().await.remove(0);
        world.clock.advance(10 * DAY - HOUR);
        services.sweep().await.unwrap();
        services.not_me(&link_in(&notice), client(1)).await.unwrap().unwrap();
        assert_eq!((apps(&world, signed_in.account).await, codes(&world, signed_in.account).await), (0, 0));
        let reset = link_in(about(&world.post().await, RESET));
        assert_eq!(
            services.not_me(&reset, client(1)).await.unwrap(),
            Err(EmailRefusal::Link(LinkProblem::Unknown)),
            "for another end"
        );
        world.clock.advance(HOUR);
        assert_eq!(
            services.not_me(&link_in(&of_codes), client(1)).await.unwrap(),
            Err(EmailRefusal::Link(LinkProblem::Expired))
        );
    })
    .await;
}

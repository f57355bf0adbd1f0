//! Another address for an account, and the way back to the one before, on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod steps;

use std::time::Duration;

use domain::{AccountId, EmailAddress, Language, Password, Timestamp};
use services::accounts::{EmailRefusal, LinkProblem, NewEmailRefusal, SignInRefusal};
use services::audit::Event;
use services::testing::{World, on_each_database};
use services::{Letter, SecretToken, Session};
use steps::{
    PASSWORD, about, account_link, add_app, begin_sign_in, client, code_among, email, reset_link, sign_in, sign_up,
};

const ANA: &str = "ana@example.org";
const NEW: &str = "ana.new@example.net";
const LATER: &str = "ana.later@example.net";
const EVE: &str = "eve@example.org";
const ASKED: &str = "Someone asked for a new e-mail address for your Landfall account";
const CONFIRM: &str = "Confirm your new e-mail address for Landfall";
const CHANGED: &str = "The e-mail address of your Landfall account was changed";
const COUNTS: &str = "Your Landfall account has this e-mail address now";
const BACK: &str = "Your Landfall account has this e-mail address again";
const GONE: &str = "This is no longer the e-mail address of your Landfall account";
const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const USED: Result<(), EmailRefusal> = Err(EmailRefusal::Link(LinkProblem::Used));
const EXPIRED: Result<(), EmailRefusal> = Err(EmailRefusal::Link(LinkProblem::Expired));

async fn session(world: &World, token: &SecretToken) -> Option<Session> {
    world.services.session(token.as_str()).await.unwrap()
}

/// Somebody with a new account, signed in.
async fn person(world: &World, address: &str) -> SecretToken {
    sign_up(world, address).await;
    sign_in(world, address).await
}

/// The same person once more. What tells of it is put aside.
async fn again(world: &World, address: &str) -> SecretToken {
    let token = sign_in(world, address).await;
    world.post().await;
    token
}

async fn ask(world: &World, token: &SecretToken, new: &str) -> Result<(), NewEmailRefusal> {
    let session = session(world, token).await.unwrap();
    world.services.ask_new_email(&session, &email(new), client(1)).await.unwrap()
}

/// Asks for an address: the links to it and in the notice to the old one.
async fn asked(world: &World, token: &SecretToken, old: &str, new: &str) -> (String, String) {
    ask(world, token, new).await.unwrap();
    let letters = world.post().await;
    let (notice, confirm) = (about(&letters, ASKED), about(&letters, CONFIRM));
    assert_eq!((notice.to.as_str(), confirm.to.as_str(), letters.len()), (old, new, 2));
    assert!(!notice.text.contains("net"), "whoever reads the old mailbox does not learn the new address");
    (account_link(confirm), account_link(notice))
}

async fn confirm(world: &World, link: &str) -> Result<(), EmailRefusal> {
    world.services.confirm_email(link, client(9)).await.unwrap().map(|_| ())
}

/// Changes the address: the links of the notice and of the mail that undoes it, and when.
async fn change(world: &World, token: &SecretToken, old: &str, new: &str) -> (String, String) {
    let (link, notice) = asked(world, token, old, new).await;
    world.clock.advance(MINUTE);
    confirm(world, &link).await.unwrap();
    let letters = world.post().await;
    let (to_old, to_new) = (about(&letters, CHANGED), about(&letters, COUNTS));
    assert_eq!((to_old.to.as_str(), to_new.to.as_str(), letters.len()), (old, new, 2));
    assert!(!to_new.text.contains("/link/") && !to_old.text.contains("net"));
    (notice, account_link(to_old))
}

async fn not_me(world: &World, link: &str) -> Result<(), EmailRefusal> {
    world.services.not_me(link, client(9)).await.unwrap()
}

/// Undoes with this link: the letters that came of it.
async fn undo(world: &World, link: &str) -> Vec<Letter> {
    assert_eq!(not_me(world, link).await, Ok(()));
    world.post().await
}

async fn address(world: &World, account: AccountId) -> EmailAddress {
    let mut reader = world.database.reader().await.unwrap();
    let found = storage::accounts::find(&mut reader, account).await.unwrap().unwrap();
    drop(reader);
    for known in [ANA, NEW, LATER, EVE, "else@example.net"] {
        let mut reader = world.database.reader().await.unwrap();
        let lookup = world.services.vault().lookup("email", email(known).lookup_form());
        let by_email = storage::accounts::by_email(&mut reader, &lookup).await.unwrap();
        if by_email.is_some_and(|account| account.email_sealed == found.email_sealed) {
            return email(known);
        }
    }
    panic!("an address nobody knows");
}

async fn try_password(world: &World, address: &str) -> Result<SecretToken, SignInRefusal> {
    world.services.sign_in(&email(address), &Password::typed(PASSWORD), client(2)).await.unwrap()
}

async fn events(world: &World, session: &Session) -> Vec<Event> {
    let history = world.services.history(session, 1).await.unwrap();
    history.events.into_iter().map(|event| event.what).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmed_address_counts_and_nothing_that_went_to_the_old_one_lets_anybody_in() {
    on_each_database(async |world| {
        let services = &world.services;
        let token = person(&world, ANA).await;
        let (attempt, code) = begin_sign_in(&world, ANA).await;
        let reset = reset_link(&world, ANA).await;
        let (link, _) = asked(&world, &token, ANA, NEW).await;
        assert_eq!(services.new_email(&session(&world, &token).await.unwrap()).await.unwrap(), Some(email(NEW)));
        for _ in 0..2 {
            assert_eq!(services.open_confirm_email(&link).await.unwrap(), Ok(email(NEW)));
        }
        assert_eq!(services.open_not_me(&link).await.unwrap().unwrap_err(), EmailRefusal::Link(LinkProblem::Unknown));
        assert!(try_password(&world, ANA).await.is_ok(), "opening it changes nothing");
        world.post().await;

        assert_eq!(confirm(&world, &link).await, Ok(()));
        let letters = world.post().await;
        assert_eq!((about(&letters, CHANGED).to.as_str(), about(&letters, COUNTS).to.as_str()), (ANA, NEW));
        let here = session(&world, &token).await.expect("who is signed in stays signed in");
        assert_eq!(here.email(services).unwrap(), email(NEW));
        assert_eq!(services.new_email(&here).await.unwrap(), None);
        assert!(services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().is_err());
        assert_eq!(services.reset_step(&reset).await.unwrap(), Err(LinkProblem::Used));
        assert_eq!(confirm(&world, &link).await, USED);
        assert_eq!(events(&world, &here).await[..1], [Event::EmailChanged]);
        assert!(events(&world, &here).await.contains(&Event::EmailAsked));
        assert!(world.post().await.is_empty());

        assert_eq!(try_password(&world, ANA).await.unwrap_err(), SignInRefusal::Wrong);
        let attempt = try_password(&world, NEW).await.unwrap();
        let letters = world.post().await;
        assert_eq!(letters[0].to, NEW);
        services.enter_code(attempt.as_str(), &code_among(&letters), client(2)).await.unwrap().unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wait_for_lost_codes_ends_with_the_address_it_was_asked_from() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        add_app(&world, &token).await;
        let reset = reset_link(&world, ANA).await;
        world.services.ask_for_lost(&reset, client(3)).await.unwrap().unwrap();
        let here = session(&world, &token).await.unwrap();
        assert!(world.services.home(&here).await.unwrap().waiting.is_some());
        world.post().await;
        change(&world, &token, ANA, NEW).await;
        assert!(world.services.home(&here).await.unwrap().waiting.is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_address_is_asked_for_after_a_fresh_proof_and_five_times_an_hour() {
    on_each_database(async |world| {
        let held = person(&world, ANA).await;
        world.clock.advance(10 * MINUTE);
        assert_eq!(ask(&world, &held, NEW).await, Err(NewEmailRefusal::ProofNeeded));
        let token = again(&world, ANA).await;
        assert_eq!(ask(&world, &token, "ANA@Example.ORG").await, Err(NewEmailRefusal::Same));
        assert!(world.post().await.is_empty());
        for _ in 0..5 {
            asked(&world, &token, ANA, NEW).await;
        }
        let until = world.services.now().plus(HOUR);
        assert_eq!(ask(&world, &token, LATER).await, Err(NewEmailRefusal::TooMany { until }));
        let here = session(&world, &token).await.unwrap();
        assert_eq!(world.services.new_email(&here).await.unwrap(), Some(email(NEW)), "the last one still counts");
        assert!(world.post().await.is_empty());
        world.clock.advance(HOUR);
        assert!(ask(&world, &again(&world, ANA).await, LATER).await.is_ok());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_asks_for_ten_new_addresses_in_an_hour() {
    on_each_database(async |world| {
        let people = [person(&world, ANA).await, person(&world, EVE).await];
        for token in &people {
            for _ in 0..5 {
                ask(&world, token, NEW).await.unwrap();
            }
        }
        let third = person(&world, "carla@example.org").await;
        assert!(matches!(ask(&world, &third, LATER).await, Err(NewEmailRefusal::TooMany { .. })));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_learns_whether_a_new_address_has_an_account() {
    on_each_database(async |world| {
        sign_up(&world, EVE).await;
        let token = person(&world, ANA).await;
        assert_eq!(ask(&world, &token, EVE).await, Ok(()));
        let letters = world.post().await;
        let known = about(&letters, "You already have an account with Landfall");
        assert!(known.to == EVE && !known.text.contains("/link/"));
        assert_eq!((about(&letters, ASKED).to.as_str(), letters.len()), (ANA, 2), "as for any address");
        let here = session(&world, &token).await.unwrap();
        assert_eq!(world.services.new_email(&here).await.unwrap(), Some(email(EVE)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_about_a_new_address_come_in_the_language_of_the_account() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let here = session(&world, &token).await.unwrap();
        world.services.set_language(&here, Language::Spanish).await.unwrap();
        ask(&world, &token, NEW).await.unwrap();
        let letters = world.post().await;
        let link = about(&letters, "Confirme su nueva dirección de correo para Landfall");
        about(&letters, "Alguien pidió una nueva dirección de correo para su cuenta de Landfall");
        let line = link.text.lines().find(|line| line.starts_with("https://landfall.example/es/link/")).unwrap();
        confirm(&world, line.rsplit('/').next().unwrap()).await.unwrap();
        let letters = world.post().await;
        about(&letters, "Se cambió la dirección de correo de su cuenta de Landfall");
        about(&letters, "Su cuenta de Landfall tiene ahora esta dirección de correo");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_a_new_address_works_for_a_day_and_a_newer_one_ends_it() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let (first, _) = asked(&world, &token, ANA, NEW).await;
        let (second, _) = asked(&world, &token, ANA, LATER).await;
        assert_eq!(confirm(&world, &first).await, USED);
        world.clock.advance(DAY);
        assert_eq!(confirm(&world, &second).await, EXPIRED, "to the instant");
        world.clock.step_back(HOUR);
        assert_eq!(confirm(&world, &second).await, EXPIRED);

        let token = again(&world, ANA).await;
        let (third, _) = asked(&world, &token, ANA, NEW).await;
        world.clock.advance(DAY + SECOND);
        world.services.sweep().await.unwrap();
        world.clock.step_back(2 * SECOND);
        assert_eq!(confirm(&world, &third).await, USED, "what was swept is not revived");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_presses_at_the_same_moment_one_changes_the_address() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let (link, _) = asked(&world, &token, ANA, NEW).await;
        let presses: Vec<_> = (0..50)
            .map(|_| {
                let (services, link) = (world.services.clone(), link.clone());
                tokio::spawn(async move { services.confirm_email(&link, client(9)).await.unwrap() })
            })
            .collect();
        let mut changed = 0;
        for press in presses {
            match press.await.unwrap() {
                Ok(_) => changed += 1,
                Err(refusal) => assert!(matches!(refusal, EmailRefusal::Link(LinkProblem::Used)), "{refusal:?}"),
            }
        }
        assert_eq!((changed, world.post().await.len()), (1, 2));
        let here = session(&world, &token).await.unwrap();
        let changes = events(&world, &here).await.into_iter().filter(|event| *event == Event::EmailChanged);
        assert_eq!(changes.count(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_another_account_has_by_now_stays_its_own() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let (link, _) = asked(&world, &token, ANA, NEW).await;
        let theirs = person(&world, NEW).await;
        assert_eq!(world.services.open_confirm_email(&link).await.unwrap(), Err(EmailRefusal::Taken));
        assert_eq!(confirm(&world, &link).await, Err(EmailRefusal::Taken));
        assert!(world.post().await.is_empty());
        let here = session(&world, &token).await.unwrap();
        assert_eq!(here.email(&world.services).unwrap(), email(ANA));
        change(&world, &theirs, NEW, "else@example.net").await;
        assert_eq!(confirm(&world, &link).await, Ok(()), "it is free again");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_undo_gives_back_the_old_address_and_locks_everyone_out() {
    on_each_database(async |world| {
        let services = &world.services;
        let token = person(&world, ANA).await;
        let account = session(&world, &token).await.unwrap().account;
        world.clock.advance(9 * MINUTE);
        let (link, _) = asked(&world, &token, ANA, NEW).await;
        add_app(&world, &token).await;
        world.clock.advance(HOUR / 4);
        confirm(&world, &link).await.unwrap();
        let undo_link = account_link(about(&world.post().await, CHANGED));
        world.clock.advance(7 * DAY - SECOND);
        let waiting = services.sign_in(&email(NEW), &Password::typed(PASSWORD), client(1)).await.unwrap().unwrap();
        world.post().await;

        for _ in 0..2 {
            assert!(services.open_not_me(&undo_link).await.unwrap().unwrap().is_of_former_email());
        }
        assert_eq!(address(&world, account).await, email(NEW), "opening it changes nothing");
        let letters = undo(&world, &undo_link).await;
        assert_eq!(letters.len(), 2);
        assert_eq!((about(&letters, BACK).to.as_str(), about(&letters, GONE).to.as_str()), (ANA, NEW));
        assert!(!about(&letters, GONE).text.contains("/link/"));
        assert_eq!(address(&world, account).await, email(ANA));
        assert!(session(&world, &token).await.is_none());
        assert!(services.enter_code(waiting.as_str(), "000000", client(1)).await.unwrap().is_err());
        for typed in [ANA, NEW] {
            assert_eq!(try_password(&world, typed).await.unwrap_err(), SignInRefusal::Wrong);
        }
        let reset = account_link(about(&letters, BACK));
        // The app that was added after the new address was asked for is gone: nothing but the mailbox is asked for.
        let chosen = services.reset_password(&reset, &Password::typed("mitten harbor velvet ladder"), client(9)).await;
        assert_eq!(chosen.unwrap(), Ok(email(ANA)));
        assert_eq!(not_me(&world, &undo_link).await, USED);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_undos_one_counts_and_it_is_one_event() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let (_, undo_link) = change(&world, &token, ANA, NEW).await;
        let presses: Vec<_> = (0..50)
            .map(|_| {
                let (services, link) = (world.services.clone(), undo_link.clone());
                tokio::spawn(async move { services.not_me(&link, client(9)).await.unwrap() })
            })
            .collect();
        let mut undone = 0;
        for press in presses {
            undone += usize::from(press.await.unwrap().is_ok());
        }
        let letters = world.post().await;
        assert_eq!((undone, letters.len()), (1, 2));
        let reset = account_link(about(&letters, BACK));
        world.services.reset_password(&reset, &Password::typed(PASSWORD), client(9)).await.unwrap().unwrap();
        world.post().await;
        let here = session(&world, &sign_in(&world, ANA).await).await.unwrap();
        let told = events(&world, &here).await.into_iter();
        let told: Vec<_> = told.filter(|event| matches!(event, Event::EmailGivenBack | Event::NotMe)).collect();
        assert_eq!(told, [Event::EmailGivenBack]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_from_before_the_change_gives_the_old_address_back_too() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let here = session(&world, &token).await.unwrap();
        world.services.make_recovery_codes(&here, client(1)).await.unwrap().unwrap();
        let earlier = account_link(&world.post().await[0]);
        let (notice, _) = change(&world, &token, ANA, NEW).await;
        let letters = undo(&world, &notice).await;
        assert_eq!((about(&letters, BACK).to.as_str(), letters.len()), (ANA, 2));
        assert_eq!(address(&world, here.account).await, email(ANA));
        let letters = undo(&world, &earlier).await;
        let again = about(&letters, "Choose a new password for your Landfall account");
        assert_eq!((again.to.as_str(), letters.len()), (ANA, 1), "nothing is left to give back");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_or_a_new_password_ends_a_change_that_nobody_confirmed_yet() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let (link, notice) = asked(&world, &token, ANA, NEW).await;
        undo(&world, &notice).await;
        assert_eq!(confirm(&world, &link).await, USED);

        let reset = reset_link(&world, ANA).await;
        world.services.reset_password(&reset, &Password::typed(PASSWORD), client(3)).await.unwrap().unwrap();
        world.post().await;
        let (link, _) = asked(&world, &again(&world, ANA).await, ANA, NEW).await;
        let reset = reset_link(&world, ANA).await;
        world.services.reset_password(&reset, &Password::typed(PASSWORD), client(3)).await.unwrap().unwrap();
        assert_eq!(confirm(&world, &link).await, USED, "whoever asked for it was locked out");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_undo_gives_back_what_counted_before_its_change() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let account = session(&world, &token).await.unwrap().account;
        let (_, first) = change(&world, &token, ANA, NEW).await;
        let (_, second) = change(&world, &token, NEW, LATER).await;
        assert_eq!(about(&undo(&world, &second).await, BACK).to, NEW);
        assert_eq!(address(&world, account).await, email(NEW));
        let letters = undo(&world, &first).await;
        assert_eq!((about(&letters, BACK).to.as_str(), about(&letters, GONE).to.as_str()), (ANA, NEW));
        assert_eq!(address(&world, account).await, email(ANA));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_undo_undoes_later_changes_and_their_links_bring_nothing_back() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let account = session(&world, &token).await.unwrap().account;
        let (_, first) = change(&world, &token, ANA, NEW).await;
        let here = session(&world, &token).await.unwrap();
        world.services.make_recovery_codes(&here, client(1)).await.unwrap().unwrap();
        let notice_to_new = account_link(&world.post().await[0]);
        let (asked_of_new, second) = change(&world, &token, NEW, LATER).await;
        let letters = undo(&world, &first).await;
        assert_eq!((about(&letters, BACK).to.as_str(), about(&letters, GONE).to.as_str()), (ANA, LATER));
        for link in [&notice_to_new, &asked_of_new, &second] {
            assert_eq!(not_me(&world, link).await, USED, "whoever was locked out does not come back");
        }
        assert_eq!(address(&world, account).await, email(ANA));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_undo_of_a_later_change_leaves_the_undo_of_an_earlier_one() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let account = session(&world, &token).await.unwrap().account;
        let (notice, first) = change(&world, &token, ANA, NEW).await;
        // Back to the first one and away again: it counted before and after the other.
        change(&world, &token, NEW, ANA).await;
        let (_, third) = change(&world, &token, ANA, LATER).await;
        undo(&world, &third).await;
        assert_eq!(address(&world, account).await, email(ANA));
        for link in [&first, &notice] {
            undo(&world, link).await;
            assert_eq!(address(&world, account).await, email(ANA));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_came_later_cannot_take_the_way_back_from_the_first_one() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let account = session(&world, &token).await.unwrap().account;
        let (_, of_ana) = change(&world, &token, ANA, EVE).await;
        let (_, of_eve) = change(&world, &token, EVE, ANA).await;
        change(&world, &token, ANA, LATER).await;
        undo(&world, &of_eve).await;
        assert_eq!(address(&world, account).await, email(EVE));
        undo(&world, &of_ana).await;
        assert_eq!(address(&world, account).await, email(ANA), "who had it first has the last word");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_seven_days_nothing_undoes_a_change_and_the_old_address_is_forgotten() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let account = session(&world, &token).await.unwrap().account;
        let here = session(&world, &token).await.unwrap();
        world.services.make_recovery_codes(&here, client(1)).await.unwrap().unwrap();
        let earlier = account_link(&world.post().await[0]);
        let (notice, undo_link) = change(&world, &token, ANA, NEW).await;
        world.clock.advance(7 * DAY - SECOND);
        world.services.sweep().await.unwrap();
        assert!(world.services.open_not_me(&undo_link).await.unwrap().is_ok());
        world.clock.advance(SECOND);
        for link in [&undo_link, &notice] {
            assert_eq!(not_me(&world, link).await, EXPIRED, "to the instant");
        }
        world.services.sweep().await.unwrap();
        let mut reader = world.database.reader().await.unwrap();
        let lookup = world.services.vault().lookup("email", email(ANA).lookup_form());
        assert!(storage::former_emails::find(&mut reader, account, &lookup).await.unwrap().is_none());
        drop(reader);
        world.clock.step_back(DAY);
        for link in [&undo_link, &notice] {
            assert!(not_me(&world, link).await.is_err(), "a clock that is set back revives nothing");
        }
        assert_eq!(not_me(&world, &earlier).await, EXPIRED, "nor what nobody opened when it was over");
        assert_eq!(address(&world, account).await, email(NEW));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_address_that_has_an_account_by_now_is_given_back_when_it_is_free() {
    on_each_database(async |world| {
        let token = person(&world, ANA).await;
        let account = session(&world, &token).await.unwrap().account;
        let (notice, undo_link) = change(&world, &token, ANA, NEW).await;
        let second = person(&world, ANA).await;
        let before: Timestamp = world.services.now();
        for link in [&undo_link, &notice] {
            assert_eq!(world.services.open_not_me(link).await.unwrap().unwrap_err(), EmailRefusal::Taken);
            assert_eq!(not_me(&world, link).await, Err(EmailRefusal::Taken));
        }
        assert!(world.post().await.is_empty() && session(&world, &token).await.is_some(), "nothing was changed");
        assert!(session(&world, &second).await.is_some_and(|session| session.proven_at <= before));

        change(&world, &second, ANA, "else@example.net").await;
        assert_eq!(about(&undo(&world, &undo_link).await, BACK).to, ANA);
        assert_eq!(address(&world, account).await, email(ANA));
        assert!(session(&world, &second).await.is_some(), "the other account is left alone");
    })
    .await;
}

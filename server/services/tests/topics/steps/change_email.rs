//! Steps that the tests of another address share.

use std::time::Duration;

use domain::{AccountId, EmailAddress, Password};
use services::accounts::{EmailRefusal, LinkProblem, NewEmailRefusal, SignInRefusal};
use services::audit::Event;
use services::testing::World;
use services::{Letter, SecretToken, Session};

use super::{PASSWORD, about, account_link, client, email, sign_in, sign_up};

pub(crate) const ANA: &str = "ana@example.org";
pub(crate) const NEW: &str = "ana.new@example.net";
pub(crate) const LATER: &str = "ana.later@example.net";
pub(crate) const EVE: &str = "eve@example.org";
pub(crate) const ASKED: &str = "Someone asked for a new e-mail address for your Landfall account";
pub(crate) const CONFIRM: &str = "Confirm your new e-mail address for Landfall";
pub(crate) const CHANGED: &str = "The e-mail address of your Landfall account was changed";
pub(crate) const COUNTS: &str = "Your Landfall account has this e-mail address now";
pub(crate) const BACK: &str = "Your Landfall account has this e-mail address again";
pub(crate) const GONE: &str = "This is no longer the e-mail address of your Landfall account";
pub(crate) const SECOND: Duration = Duration::from_secs(1);
pub(crate) const MINUTE: Duration = Duration::from_secs(60);
pub(crate) const HOUR: Duration = Duration::from_secs(60 * 60);
pub(crate) const DAY: Duration = Duration::from_secs(24 * 60 * 60);
pub(crate) const USED: Result<(), EmailRefusal> = Err(EmailRefusal::Link(LinkProblem::Used));
pub(crate) const EXPIRED: Result<(), EmailRefusal> = Err(EmailRefusal::Link(LinkProblem::Expired));

pub(crate) async fn session(world: &World, token: &SecretToken) -> Option<Session> {
    world.services.session(token.as_str()).await.unwrap()
}

/// Somebody with a new account, signed in.
pub(crate) async fn person(world: &World, address: &str) -> SecretToken {
    sign_up(world, address).await;
    sign_in(world, address).await
}

/// The same person once more. What tells of it is put aside.
pub(crate) async fn again(world: &World, address: &str) -> SecretToken {
    let token = sign_in(world, address).await;
    world.post().await;
    token
}

pub(crate) async fn ask(world: &World, token: &SecretToken, new: &str) -> Result<(), NewEmailRefusal> {
    let session = session(world, token).await.unwrap();
    world.services.ask_new_email(&session, &email(new), client(1)).await.unwrap()
}

/// Asks for an address: the links to it and in the notice to the old one.
pub(crate) async fn asked(world: &World, token: &SecretToken, old: &str, new: &str) -> (String, String) {
    ask(world, token, new).await.unwrap();
    let letters = world.post().await;
    let (notice, confirm) = (about(&letters, ASKED), about(&letters, CONFIRM));
    assert_eq!((notice.to.as_str(), confirm.to.as_str(), letters.len()), (old, new, 2));
    assert!(!notice.text.contains("net"), "whoever reads the old mailbox does not learn the new address");
    (account_link(confirm), account_link(notice))
}

pub(crate) async fn confirm(world: &World, link: &str) -> Result<(), EmailRefusal> {
    world.services.confirm_email(link, client(9)).await.unwrap().map(|_| ())
}

/// Changes the address: the links of the notice and of the mail that undoes it, and when.
pub(crate) async fn change(world: &World, token: &SecretToken, old: &str, new: &str) -> (String, String) {
    let (link, notice) = asked(world, token, old, new).await;
    world.clock.advance(MINUTE);
    confirm(world, &link).await.unwrap();
    let letters = world.post().await;
    let (to_old, to_new) = (about(&letters, CHANGED), about(&letters, COUNTS));
    assert_eq!((to_old.to.as_str(), to_new.to.as_str(), letters.len()), (old, new, 2));
    assert!(!to_new.text.contains("/link/") && !to_old.text.contains("net"));
    (notice, account_link(to_old))
}

pub(crate) async fn not_me(world: &World, link: &str) -> Result<(), EmailRefusal> {
    world.services.not_me(link, client(9)).await.unwrap()
}

/// Undoes with this link: the letters that came of it.
pub(crate) async fn undo(world: &World, link: &str) -> Vec<Letter> {
    assert_eq!(not_me(world, link).await, Ok(()));
    world.post().await
}

pub(crate) async fn address(world: &World, account: AccountId) -> EmailAddress {
    let mut reader = world.database.reader().await.unwrap();
    let found = storage::accounts::find(&mut reader, account).await.unwrap().unwrap();
    drop(reader);
    for known in [ANA, NEW, LATER, EVE, "else@example.net"] {
        let mut reader = world.database.reader().await.unwrap();
        let lookup = world.services.vault().lookup("email", email(known).lookup_form());
        let by_email = storage::accounts::by_email(&mut reader, &lookup).await.unwrap();
        if by_email.is_some_and(|account| account.addressee.email_sealed == found.addressee.email_sealed) {
            return email(known);
        }
    }
    panic!("an address nobody knows");
}

pub(crate) async fn try_password(world: &World, address: &str) -> Result<SecretToken, SignInRefusal> {
    world.services.sign_in(&email(address), &Password::typed(PASSWORD), client(2)).await.unwrap()
}

pub(crate) async fn events(world: &World, session: &Session) -> Vec<Event> {
    let history = world.services.history(session, 1).await.unwrap();
    history.events.into_iter().map(|event| event.what).collect()
}

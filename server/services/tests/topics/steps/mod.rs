//! Steps that the tests of accounts share.

pub(crate) mod change_email;

use std::net::Ipv4Addr;
use std::time::Duration;

use domain::{EmailAddress, FactorName, Language, Password};
use services::accounts::TERMS_VERSION;
use services::testing::{World, app_code};
use services::{Client, Letter, SecretToken};

pub(crate) const PASSWORD: &str = "kettle violet ankle drum";

pub(crate) fn email(address: &str) -> EmailAddress {
    EmailAddress::parse(address).unwrap()
}

pub(crate) fn client(network: u8) -> Client {
    Client::new(Ipv4Addr::new(192, 0, 2, network).into())
}

/// What the link in a confirmation mail holds.
pub(crate) fn link_in(letter: &Letter) -> String {
    let line = letter.text.lines().find(|line| line.contains("/sign-up/confirm/")).expect("a link");
    line.rsplit('/').next().unwrap().to_owned()
}

pub(crate) fn code_in(letter: &Letter) -> String {
    code_among(std::slice::from_ref(letter))
}

/// The code in whichever of these letters has one.
pub(crate) fn code_among(letters: &[Letter]) -> String {
    let is_code = |line: &&str| line.len() == 6 && line.bytes().all(|digit| digit.is_ascii_digit());
    letters.iter().find_map(|letter| letter.text.lines().find(is_code)).expect("a letter with a code").to_owned()
}

/// The letter with this subject.
pub(crate) fn about<'a>(letters: &'a [Letter], subject: &str) -> &'a Letter {
    letters.iter().find(|letter| letter.subject == subject).expect(subject)
}

/// Another code than this one.
pub(crate) fn wrong(code: &str) -> String {
    let last = if code.ends_with('0') { '1' } else { '0' };
    format!("{}{last}", &code[..5])
}

/// Makes an account and leaves it signed out.
pub(crate) async fn sign_up(world: &World, address: &str) {
    let services = &world.services;
    services.begin_sign_up(&email(address), Language::English, client(250)).await.unwrap().unwrap();
    // Others were written to at the same moment.
    let post = world.post().await;
    let link = link_in(post.iter().find(|letter| letter.to == address).expect("a letter"));
    services.accept_terms(&link, TERMS_VERSION).await.unwrap().unwrap();
    services.choose_password(&link, &Password::typed(PASSWORD)).await.unwrap().unwrap();
    assert_eq!(world.post().await.len(), 1);
}

/// Types the right password: the attempt and the code that was sent for it.
pub(crate) async fn begin_sign_in(world: &World, address: &str) -> (SecretToken, String) {
    let password = Password::typed(PASSWORD);
    let attempt = world.services.sign_in(&email(address), &password, client(1)).await.unwrap().unwrap();
    let code = code_among(&world.post().await);
    (attempt, code)
}

/// Signs in: what the browser holds then.
pub(crate) async fn sign_in(world: &World, address: &str) -> SecretToken {
    let (attempt, code) = begin_sign_in(world, address).await;
    world.services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().unwrap().token
}

/// Adds an app: its key. Its next code is in the next step.
pub(crate) async fn add_app(world: &World, token: &SecretToken) -> String {
    let services = &world.services;
    let session = services.session(token.as_str()).await.unwrap().unwrap();
    let app = services.begin_app(&session, &FactorName::parse("Phone").unwrap()).await.unwrap().unwrap();
    let key = services.app_set_up(&session, app).await.unwrap().unwrap().key;
    services.confirm_app(&session, app, &app_code(&key, services.now()), client(1)).await.unwrap().unwrap();
    world.clock.advance(Duration::from_secs(30));
    world.post().await;
    key
}

/// What the link in a mail to somebody who has an account holds.
pub(crate) fn account_link(letter: &Letter) -> String {
    let line = letter.text.lines().find(|line| line.starts_with("https://landfall.example/link/")).expect("a link");
    line.rsplit('/').next().unwrap().to_owned()
}

/// Asks for a link for a new password: what it holds.
pub(crate) async fn reset_link(world: &World, address: &str) -> String {
    world.services.ask_reset(&email(address), Language::Spanish, client(3)).await.unwrap().unwrap();
    account_link(about(&world.post().await, "Choose a new password for Landfall"))
}

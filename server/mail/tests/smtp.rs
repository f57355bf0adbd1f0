//! Mails as a mail server of other people's making gets them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod peer;

use std::time::Duration;

use domain::{EmailAddress, Language, OutboxId, Timestamp};
use mail::{Login, PATIENCE, Security, Smtp, SmtpSettings};
use peer::Peer;
use services::{Deliver, DeliveryFailure, OutboxItem, OutboxKind, OutgoingMail};

fn email(address: &str) -> EmailAddress {
    EmailAddress::parse(address).unwrap()
}

fn settings(port: u16) -> SmtpSettings {
    SmtpSettings {
        host: "localhost".to_owned(),
        port: Some(port),
        security: Security::None,
        login: None,
        authorities: None,
        from: email("cases@landfall.example"),
        from_name: "Landfall Ayuda Legal, Región Sur".to_owned(),
        reply_to: Some(email("help@landfall.example")),
        patience: PATIENCE,
    }
}

fn with_login(peer: &Peer, password: &str) -> SmtpSettings {
    SmtpSettings {
        security: Security::StartTls,
        login: Some(Login { user: "ana".to_owned(), password: password.to_owned() }),
        authorities: Some(peer.authority()),
        ..settings(peer.port)
    }
}

fn item_to(to: &str) -> OutboxItem {
    let mail = OutgoingMail {
        to: email(to),
        language: Language::Spanish,
        is_quiet: false,
        subject: "Confirme su correo electrónico – última vez".to_owned(),
        text: "¡Hola!\n\n.\nhttps://landfall.example/es/sign-up/confirm/abc".to_owned(),
        instead: None,
    };
    OutboxItem {
        id: OutboxId::v7(Timestamp::from_seconds(1_700_000_000), [7; 10]),
        kind: OutboxKind::Mail,
        payload: serde_json::to_vec(&mail).unwrap(),
    }
}

async fn deliver(settings: SmtpSettings) -> Result<(), DeliveryFailure> {
    Smtp::new(settings).unwrap().deliver(&item_to("ana@example.org")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_arrives_once_and_reads_as_it_was_written() {
    let peer = Peer::that("accepts");
    deliver(settings(peer.port)).await.unwrap();
    let [mail] = peer.mails().try_into().expect("one mail");
    assert_eq!(mail.from, "cases@landfall.example");
    assert_eq!(mail.to, ["ana@example.org"]);
    assert_eq!(mail.header("From"), "\"Landfall Ayuda Legal, Región Sur\" <cases@landfall.example>");
    assert_eq!(mail.header("To"), "ana@example.org");
    assert_eq!(mail.header("Reply-To"), "help@landfall.example");
    assert_eq!(mail.header("Subject"), "Confirme su correo electrónico – última vez");
    assert_eq!(mail.header("Auto-Submitted"), "auto-generated");
    assert_eq!(mail.header("Content-Type"), "text/plain; charset=\"utf-8\"");
    assert_eq!(mail.header("Message-ID"), format!("<{}@landfall.example>", item_to("ana@example.org").id));
    assert!(!mail.header("Date").is_empty());
    assert_eq!(mail.text, "¡Hola!\n\n.\nhttps://landfall.example/es/sign-up/confirm/abc");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_for_now_is_tried_again_and_what_is_refused_for_good_never() {
    for behaviour in ["450-recipient", "451-data"] {
        let later = DeliveryFailure::Later("put off by the mail server");
        let peer = Peer::that(behaviour);
        assert_eq!(deliver(settings(peer.port)).await, Err(later), "{behaviour}");
    }
    for behaviour in ["550-recipient", "554-data"] {
        let never = DeliveryFailure::Refused("refused by the mail server");
        let peer = Peer::that(behaviour);
        assert_eq!(deliver(settings(peer.port)).await, Err(never), "{behaviour}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_falls_silent_is_not_waited_for() {
    let peer = Peer::that("hang");
    let mute = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    for port in [peer.port, mute.local_addr().unwrap().port()] {
        let patience = Duration::from_secs(2);
        let delivery = deliver(SmtpSettings { patience, ..settings(port) });
        let result = tokio::time::timeout(PATIENCE, delivery).await.expect("it gives up");
        assert_eq!(result, Err(DeliveryFailure::Later("the mail server took too long")));
    }
    assert_eq!(peer.mails().len(), 1, "it had the whole mail when it fell silent");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_listening_is_a_reason_to_try_again() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    assert_eq!(deliver(settings(port)).await, Err(DeliveryFailure::Later("no mail server to send by")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_delivery_is_known_by_its_id() {
    let peer = Peer::that("drop-once");
    let broken = DeliveryFailure::Later("the connection to the mail server broke");
    assert_eq!(deliver(settings(peer.port)).await, Err(broken));
    assert_eq!(deliver(settings(peer.port)).await, Ok(()));
    let [first, second] = peer.mails().try_into().expect("two mails");
    assert_eq!(first.header("Message-ID"), second.header("Message-ID"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_goes_over_tls_after_signing_in() {
    let peer = Peer::that("login");
    deliver(with_login(&peer, "s3cret")).await.unwrap();
    let [mail] = peer.mails().try_into().expect("one mail");
    assert!(mail.is_in_tls);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_of_our_own_gives_no_mail_up() {
    let peer = Peer::that("login");
    let later = Err(DeliveryFailure::Later("no mail server to send by"));
    assert_eq!(deliver(with_login(&peer, "wrong")).await, later);
    let without_login = SmtpSettings { login: None, ..with_login(&peer, "") };
    assert_eq!(deliver(without_login).await, Err(DeliveryFailure::Later("the mail server wants another login")));
    assert!(peer.mails().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_said_to_a_server_that_cannot_be_trusted() {
    let later = Err(DeliveryFailure::Later("no mail server to send by"));
    let without_tls = Peer::that("accepts");
    assert_eq!(deliver(SmtpSettings { security: Security::StartTls, ..settings(without_tls.port) }).await, later);
    assert!(without_tls.mails().is_empty());

    let of_nobody = Peer::that("login");
    assert_eq!(deliver(SmtpSettings { authorities: None, ..with_login(&of_nobody, "s3cret") }).await, later);
    let of_another_name = SmtpSettings { host: "127.0.0.1".to_owned(), ..with_login(&of_nobody, "s3cret") };
    assert_eq!(deliver(of_another_name).await, later);
    assert!(of_nobody.mails().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_in_any_script_is_written_to() {
    let peer = Peer::that("accepts");
    Smtp::new(settings(peer.port)).unwrap().deliver(&item_to("josé@correo.example")).await.unwrap();
    let [mail] = peer.mails().try_into().expect("one mail");
    assert_eq!(mail.to, ["josé@correo.example"]);
}

#[test]
fn mails_in_the_clear_stay_on_this_machine() {
    for host in ["localhost", "127.0.0.1", "::1"] {
        assert!(Smtp::new(SmtpSettings { host: host.to_owned(), ..settings(25) }).is_ok(), "{host}");
    }
    for host in ["mail.example", "10.0.0.1", "0.0.0.0", "localhost.example"] {
        assert!(Smtp::new(SmtpSettings { host: host.to_owned(), ..settings(25) }).is_err(), "{host}");
    }
}

#[test]
fn neither_password_nor_mail_is_ever_printed() {
    let login = Some(Login { user: "ana".to_owned(), password: "s3cret".to_owned() });
    let settings = SmtpSettings { login, ..settings(25) };
    let item = item_to("ana@example.org");
    let shown = format!("{settings:?} {:?} {item:?}", Smtp::new(settings.clone()).unwrap());
    for secret in ["s3cret", "ana@example.org", "Confirme"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

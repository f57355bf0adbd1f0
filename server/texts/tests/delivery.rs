//! What goes to the service for text messages, and what its answers lead to.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod api;

use std::sync::Arc;
use std::time::Duration;

use api::{Api, Says};
use domain::{EmailAddress, Language, OutboxId, PhoneNumber, Timestamp};
use services::testing::{World, on_each_database};
use services::{
    Channel, Deliver, Delivery, DeliveryFailure, LocalMailbox, OutboxItem, OutboxKind, OutgoingMail, OutgoingText,
};
use storage::outbox::{self, Standing};
use texts::{Texts, TextsSettings};

fn settings(api: &Api) -> TextsSettings {
    TextsSettings {
        url: api.url.clone(),
        account: "AC12".to_owned(),
        token: "s3cret".to_owned(),
        from: "+12025550100".to_owned(),
        patience: Duration::from_secs(5),
    }
}

fn text() -> OutgoingText {
    OutgoingText {
        to: PhoneNumber::parse("+12025550123").unwrap(),
        language: Language::Spanish,
        text: "Su código es 123456 & nada más".to_owned(),
        fallback: Some(OutgoingMail {
            to: EmailAddress::parse("ana@example.org").unwrap(),
            language: Language::Spanish,
            is_quiet: false,
            subject: "Su código".to_owned(),
            text: "Su código es 123456".to_owned(),
            instead: None,
        }),
    }
}

async fn delivered(api: &Api, settings: &TextsSettings) -> Result<(), DeliveryFailure> {
    let item = OutboxItem {
        id: OutboxId::v7(Timestamp::from_seconds(1_700_000_000), [7; 10]),
        kind: OutboxKind::Text,
        payload: serde_json::to_vec(&text()).unwrap(),
    };
    assert!(settings.url == api.url);
    Texts::new(settings).unwrap().deliver(&item).await
}

async fn answered(says: Says) -> Result<(), DeliveryFailure> {
    let api = Api::that(&[says]).await;
    let patience = Duration::from_millis(if says == Says::Nothing { 300 } else { 5000 });
    let result = delivered(&api, &TextsSettings { patience, ..settings(&api) }).await;
    assert_eq!(api.requests().len(), 1, "one request, whatever the answer");
    result
}

#[tokio::test(flavor = "multi_thread")]
async fn the_service_is_asked_in_its_own_words() {
    let api = Api::that(&[Says::Status(201)]).await;
    delivered(&api, &settings(&api)).await.unwrap();
    let requests = api.requests();
    let [request] = requests.as_slice() else { panic!("{} requests", requests.len()) };
    assert_eq!(request.line, "POST /2010-04-01/Accounts/AC12/Messages.json HTTP/1.1");
    // AC12:s3cret
    assert_eq!(request.header("authorization"), Some("Basic QUMxMjpzM2NyZXQ="));
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(request.body, "To=%2B12025550123&From=%2B12025550100&Body=Su+c%C3%B3digo+es+123456+%26+nada+m%C3%A1s");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_messaging_service_may_choose_the_number() {
    let api = Api::that(&[Says::Status(201)]).await;
    delivered(&api, &TextsSettings { from: "MG34".to_owned(), ..settings(&api) }).await.unwrap();
    let requests = api.requests();
    assert!(requests[0].body.starts_with("To=%2B12025550123&MessagingServiceSid=MG34&Body="), "{}", requests[0].body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_that_is_refused_is_never_tried_again_and_trouble_is_waited_for() {
    assert!(matches!(answered(Says::Status(400)).await, Err(DeliveryFailure::Never(_))));
    for status in [302, 401, 403, 404, 408, 429, 500, 503] {
        assert!(matches!(answered(Says::Status(status)).await, Err(DeliveryFailure::Later(_))), "{status}");
    }
    assert!(matches!(answered(Says::Nothing).await, Err(DeliveryFailure::Later(_))), "it falls silent");
    assert!(matches!(answered(Says::GoodBye).await, Err(DeliveryFailure::Later(_))), "it hangs up");
}

#[test]
fn neither_token_nor_message_is_ever_printed() {
    let settings = TextsSettings {
        url: "http://127.0.0.1:1".to_owned(),
        account: "AC12".to_owned(),
        token: "s3cret".to_owned(),
        from: "MG34".to_owned(),
        patience: Duration::from_secs(1),
    };
    let shown = format!("{settings:?} {:?} {:?}", Texts::new(&settings).unwrap(), text());
    for secret in ["s3cret", "123456", "202555", "ana"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

async fn enqueue(world: &World) {
    let item = world.services.new_text(&text());
    world.database.write(item, |tx, item| Box::pin(outbox::enqueue(tx, item))).await.unwrap();
}

async fn standing(world: &World) -> Standing {
    let mut reader = world.database.reader().await.unwrap();
    outbox::standing(&mut reader).await.unwrap()
}

/// Asks the service, and never comes back to say what it answered.
#[derive(Debug)]
struct Dying(Arc<Texts>);

impl Deliver for Dying {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Text
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        Box::pin(async move {
            let _refused = self.0.deliver(item).await;
            panic!("the worker dies before it can say so")
        })
    }
}

/// Everything is delivered that is due; what arrived is one mail to Ana.
async fn assert_that_one_mail_comes(world: &World, texts: &Arc<dyn Deliver>) {
    let mailbox: Arc<dyn Deliver> = LocalMailbox::new(world.services.clone());
    let handlers = [Arc::clone(texts), mailbox];
    while world.services.deliver_due(&handlers).await.unwrap() > 0 {}
    world.clock.advance(Duration::from_secs(100_000));
    while world.services.deliver_due(&handlers).await.unwrap() > 0 {}
    let letters = world.services.mailbox().await.unwrap();
    let [letter] = letters.as_slice() else { panic!("{} letters", letters.len()) };
    assert_eq!((letter.channel, letter.to.as_str()), (Channel::Mail, "ana@example.org"));
    assert_eq!((letter.subject.as_str(), letter.text.as_str()), ("Su código", "Su código es 123456"));
    assert_eq!(standing(world).await, Standing { waiting: 0, parked: 1 });
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_message_that_is_refused_goes_out_as_one_mail() {
    on_each_database(async |world| {
        let api = Api::that(&[Says::Status(400)]).await;
        let texts: Arc<dyn Deliver> = Texts::new(&settings(&api)).unwrap();
        enqueue(&world).await;
        assert_that_one_mail_comes(&world, &texts).await;
        assert_eq!(api.requests().len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_message_that_was_tried_ten_times_goes_out_as_one_mail() {
    on_each_database(async |world| {
        let api = Api::that(&[Says::Status(503); 10]).await;
        let texts: Arc<dyn Deliver> = Texts::new(&settings(&api)).unwrap();
        enqueue(&world).await;
        for tried in 1..=10 {
            assert_eq!(standing(&world).await, Standing { waiting: 1, parked: 0 }, "before try {tried}");
            assert_eq!(world.services.deliver_due(&[Arc::clone(&texts)]).await.unwrap(), 1);
            world.clock.advance(Duration::from_secs(3600));
        }
        assert_eq!(standing(&world).await, Standing { waiting: 1, parked: 1 });
        assert_that_one_mail_comes(&world, &texts).await;
        assert_eq!(api.requests().len(), 10);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_dies_between_leads_to_one_mail() {
    on_each_database(async |world| {
        let api = Api::that(&[Says::Status(400), Says::Status(400)]).await;
        let texts = Texts::new(&settings(&api)).unwrap();
        enqueue(&world).await;
        let dying: Arc<dyn Deliver> = Arc::new(Dying(Arc::clone(&texts)));
        assert!(world.services.deliver_due(&[dying]).await.is_err());
        assert_eq!(standing(&world).await, Standing { waiting: 1, parked: 0 }, "nobody knows that it was refused");
        world.clock.advance(Duration::from_secs(60));
        let texts: Arc<dyn Deliver> = texts;
        assert_that_one_mail_comes(&world, &texts).await;
        assert_eq!(api.requests().len(), 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_message_that_arrives_leads_to_no_mail() {
    on_each_database(async |world| {
        let api = Api::that(&[Says::Status(201)]).await;
        let texts: Arc<dyn Deliver> = Texts::new(&settings(&api)).unwrap();
        enqueue(&world).await;
        assert_eq!(world.services.deliver_due(&[texts]).await.unwrap(), 1);
        assert_eq!(standing(&world).await, Standing { waiting: 0, parked: 0 });
    })
    .await;
}

//! What happens to a mail between its change and its reader, on both databases.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::steps::{PASSWORD, client, email, sign_up};
use domain::{Language, Password, PhoneNumber};
use services::testing::{World, on_each_database};
use services::{Channel, Deliver, Delivery, DeliveryFailure, LocalMailbox, OutboxItem, OutgoingText};
use storage::outbox::{self, OutboxKind, Standing};

/// Fails in the way it is told.
#[derive(Debug)]
struct Failing {
    tries: AtomicU32,
    how: DeliveryFailure,
}

impl Failing {
    fn new(how: DeliveryFailure) -> Arc<Self> {
        Arc::new(Self { tries: AtomicU32::new(0), how })
    }
}

impl Deliver for Failing {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Mail
    }

    fn deliver<'a>(&'a self, _: &'a OutboxItem) -> Delivery<'a> {
        self.tries.fetch_add(1, Ordering::SeqCst);
        Box::pin(async { Err(self.how) })
    }
}

/// Begins, and never ends.
#[derive(Debug, Default)]
struct Stuck {
    tries: AtomicU32,
    begun: tokio::sync::Notify,
}

impl Deliver for Stuck {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Mail
    }

    fn deliver<'a>(&'a self, _: &'a OutboxItem) -> Delivery<'a> {
        self.tries.fetch_add(1, Ordering::SeqCst);
        self.begun.notify_one();
        Box::pin(std::future::pending())
    }
}

/// Delivers, and never comes back to say so.
#[derive(Debug)]
struct Dying(Arc<LocalMailbox>);

impl Deliver for Dying {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Mail
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        Box::pin(async move {
            self.0.deliver(item).await?;
            panic!("the worker dies after it delivered")
        })
    }
}

async fn ask(world: &World) {
    world.services.begin_sign_up(&email("ana@example.org"), Language::English, client(1)).await.unwrap().unwrap();
}

async fn standing(world: &World) -> Standing {
    let mut reader = world.database.reader().await.unwrap();
    outbox::standing(&mut reader).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_dies_after_delivering_leads_to_a_second_delivery_and_one_letter() {
    on_each_database(async |world| {
        ask(&world).await;
        let dying: Arc<dyn Deliver> = Arc::new(Dying(LocalMailbox::new(world.services.clone())));
        assert!(world.services.deliver_due(&[dying]).await.is_err());
        assert_eq!(world.services.mailbox().await.unwrap().len(), 1);
        assert_eq!(standing(&world).await.waiting, 1, "nobody knows that it was delivered");

        let mailbox: Arc<dyn Deliver> = LocalMailbox::new(world.services.clone());
        let handlers = [mailbox];
        assert_eq!(world.services.deliver_due(&handlers).await.unwrap(), 0, "its lease still holds");
        world.clock.advance(Duration::from_secs(60));
        assert_eq!(world.services.deliver_due(&handlers).await.unwrap(), 1);
        assert_eq!(world.services.mailbox().await.unwrap().len(), 1);
        assert_eq!(standing(&world).await, Standing { waiting: 0, parked: 0 });
    })
    .await;
}

/// Delivers all but the first, which breaks it.
#[derive(Debug)]
struct BreakingOnce {
    mailbox: Arc<LocalMailbox>,
    begun: AtomicU32,
}

impl Deliver for BreakingOnce {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Mail
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        assert!(self.begun.fetch_add(1, Ordering::SeqCst) > 0, "a delivery breaks");
        self.mailbox.deliver(item)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_delivery_that_breaks_takes_no_other_with_it() {
    on_each_database(async |world| {
        for name in ["ana", "ben", "carmen", "david", "eva"] {
            let address = email(&format!("{name}@example.org"));
            world.services.begin_sign_up(&address, Language::English, client(1)).await.unwrap().unwrap();
        }
        let mailbox = LocalMailbox::new(world.services.clone());
        let breaking: Arc<dyn Deliver> = Arc::new(BreakingOnce { mailbox, begun: AtomicU32::new(0) });
        assert!(world.services.deliver_due(&[breaking]).await.is_err());
        assert_eq!(world.services.mailbox().await.unwrap().len(), 4);
        assert_eq!(standing(&world).await.waiting, 1, "the others are not sent again");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_cannot_be_delivered_is_tried_ever_more_rarely_and_parked_after_ten_times() {
    on_each_database(async |world| {
        ask(&world).await;
        let failing = Failing::new(DeliveryFailure::Later("refused"));
        let handlers = [failing.clone() as Arc<dyn Deliver>];
        for wait in [0, 5, 10, 20, 40, 80, 160, 320, 640, 1280] {
            if wait > 0 {
                world.clock.advance(Duration::from_secs(wait) - Duration::from_micros(1));
                assert_eq!(world.services.deliver_due(&handlers).await.unwrap(), 0, "not before {wait} s");
                world.clock.advance(Duration::from_micros(1));
            }
            assert_eq!(world.services.deliver_due(&handlers).await.unwrap(), 1);
        }
        assert_eq!(failing.tries.load(Ordering::SeqCst), 10);
        assert_eq!(standing(&world).await, Standing { waiting: 0, parked: 1 });
        world.clock.advance(Duration::from_secs(100_000));
        assert_eq!(world.services.deliver_due(&handlers).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_no_mail_server_answers_people_go_on_and_their_mails_wait() {
    on_each_database(async |world| {
        let away = [Failing::new(DeliveryFailure::Later("nobody answers")) as Arc<dyn Deliver>];
        sign_up(&world, "ben@example.org").await;
        ask(&world).await;
        assert_eq!(world.services.deliver_due(&away).await.unwrap(), 1);
        let password = Password::typed(PASSWORD);
        world.services.sign_in(&email("ben@example.org"), &password, client(1)).await.unwrap().unwrap();
        assert_eq!(world.services.deliver_due(&away).await.unwrap(), 1);
        assert_eq!(standing(&world).await, Standing { waiting: 2, parked: 0 });

        world.clock.advance(Duration::from_secs(5));
        let letters = world.post().await;
        assert_eq!(letters.len(), 2, "each arrives once the server is back");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_never_can_be_delivered_is_parked_at_once() {
    on_each_database(async |world| {
        ask(&world).await;
        let handlers = [Failing::new(DeliveryFailure::Never("no such address")) as Arc<dyn Deliver>];
        world.services.deliver_due(&handlers).await.unwrap();
        assert_eq!(standing(&world).await, Standing { waiting: 0, parked: 1 });
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_worker_delivers_what_is_enqueued_and_stops_when_told() {
    on_each_database(async |world| {
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let services = world.services.clone();
        let mailbox: Arc<dyn Deliver> = LocalMailbox::new(services.clone());
        let worker = tokio::spawn(async move {
            services
                .work(vec![mailbox], async {
                    let _ = stopped.await;
                })
                .await;
        });
        ask(&world).await;
        let mut looks = 0;
        while world.services.mailbox().await.unwrap().is_empty() {
            looks += 1;
            assert!(looks < 500, "nothing was delivered");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        stop.send(()).unwrap();
        tokio::time::timeout(Duration::from_secs(5), worker).await.expect("the worker stops").unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_kind_waits_for_another_whose_deliveries_do_not_end() {
    on_each_database(async |world| {
        for person in 0..20 {
            let to = email(&format!("person{person}@example.org"));
            world.services.begin_sign_up(&to, Language::English, client(person)).await.unwrap().unwrap();
        }
        let services = world.services.clone();
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let (stuck, mailbox) = (Arc::new(Stuck::default()), LocalMailbox::for_texts(services.clone()));
        let handlers: Vec<Arc<dyn Deliver>> = vec![Arc::clone(&stuck) as _, mailbox];
        let worker = tokio::spawn(async move {
            services
                .work(handlers, async {
                    let _ = stopped.await;
                })
                .await;
        });
        stuck.begun.notified().await;
        let item = world.services.new_text(&text());
        world.database.write(item, |tx, item| Box::pin(outbox::enqueue(tx, item))).await.unwrap();
        let mut looks = 0;
        while world.services.mailbox().await.unwrap().is_empty() {
            looks += 1;
            assert!(looks < 500, "nothing was delivered");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert!(stuck.tries.load(Ordering::SeqCst) <= 10, "ten of a kind at a time");
        stop.send(()).unwrap();
        worker.abort();
    })
    .await;
}

fn text() -> OutgoingText {
    OutgoingText {
        to: PhoneNumber::parse("+12025550123").unwrap(),
        language: Language::Spanish,
        text: "Su código es 123456".to_owned(),
        fallback: None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_message_of_a_demonstration_arrives_in_the_local_mailbox() {
    on_each_database(async |world| {
        let item = world.services.new_text(&text());
        world.database.write(item, |tx, item| Box::pin(outbox::enqueue(tx, item))).await.unwrap();
        let mailbox: Arc<dyn Deliver> = LocalMailbox::for_texts(world.services.clone());
        assert_eq!(world.services.deliver_due(&[mailbox]).await.unwrap(), 1);
        let [letter] = world.services.mailbox().await.unwrap().try_into().expect("one letter");
        assert_eq!((letter.channel, letter.to.as_str()), (Channel::Text, "+12025550123"));
        assert_eq!((letter.subject.as_str(), letter.text.as_str()), ("", "Su código es 123456"));
    })
    .await;
}

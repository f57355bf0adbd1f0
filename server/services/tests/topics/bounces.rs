//! Mails that are refused for good, on both databases.

use std::sync::Arc;
use std::time::Duration;

use domain::{Concern, OtherUse, PhoneNumber, StaffRole};
use services::testing::{World, on_each_database};
use services::{
    Channel, Deliver, Delivery, DeliveryFailure, Letter, LocalMailbox, OutboxItem, OutboxKind, OutgoingMail,
};

use crate::desk::staff;
use crate::paperwork::{Person, person};
use crate::steps::{account_link, client, email};
use crate::threads::{answer, asked};

const ANA: &str = "ana@example.org";
const SAFE: &str = "safe@example.org";

/// A mail server that refuses mails to these addresses, and takes others.
#[derive(Debug)]
pub(crate) struct Refusing(pub(crate) Arc<LocalMailbox>, pub(crate) Vec<&'static str>);

impl Deliver for Refusing {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Mail
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        let refused = OutgoingMail::read(&item.payload).is_ok_and(|mail| self.1.contains(&mail.to.as_str()));
        if refused {
            return Box::pin(async { Err(DeliveryFailure::Refused("refused by the mail server")) });
        }
        self.0.deliver(item)
    }
}

/// What arrives by which way while mails to these addresses are refused.
async fn post(world: &World, refused: &[&'static str]) -> Vec<Letter> {
    let senders: [Arc<dyn Deliver>; 2] = [
        Arc::new(Refusing(LocalMailbox::new(world.services.clone()), refused.to_vec())),
        LocalMailbox::for_texts(world.services.clone()),
    ];
    while world.services.deliver_due(&senders).await.unwrap() > 0 {}
    world.post().await
}

/// Files a form without a fee, which is written about.
async fn files(ana: &Person) {
    let draft = ana.filled(0).await;
    ana.sign(draft).await;
    ana.begin(draft).await;
}

async fn is_refused(ana: &Person) -> bool {
    ana.services.home(&ana.session).await.unwrap().mail_refused_since.is_some()
}

async fn add_phone(world: &World, ana: &Person) {
    let number = PhoneNumber::parse("+50322220123").unwrap();
    world.services.begin_phone(&ana.session, &number, client(1)).await.unwrap().unwrap();
    let code = world.post().await.remove(0).text.split(' ').next().unwrap().to_owned();
    world.services.confirm_phone(&ana.session, &code, client(1)).await.unwrap().unwrap();
    world.post().await;
}

async fn add_address(world: &World, ana: &Person, used: OtherUse) {
    world.services.name_other_address(&ana.session, &email(SAFE), used, client(1)).await.unwrap().unwrap();
    let link = account_link(&world.post().await[0]);
    world.services.confirm_other_address(&link, client(8)).await.unwrap().unwrap();
    world.post().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_to_a_case_goes_the_next_way_when_a_mail_is_refused_and_home_says_so() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        world.post().await;
        assert!(!is_refused(&ana).await);
        files(&ana).await;
        assert!(post(&world, &[ANA]).await.is_empty(), "there is no other way");
        assert!(is_refused(&ana).await);

        add_phone(&world, &ana).await;
        assert!(!is_refused(&ana).await, "a mail got through meanwhile");
        files(&ana).await;
        let [text] = post(&world, &[ANA]).await.try_into().unwrap();
        assert_eq!(text.channel, Channel::Text);
        assert!(is_refused(&ana).await);

        // Another address comes before the telephone.
        add_address(&world, &ana, OtherUse::Also).await;
        files(&ana).await;
        let [mail] = post(&world, &[ANA]).await.try_into().unwrap();
        assert_eq!((mail.channel, mail.to.as_str()), (Channel::Mail, SAFE));
        files(&ana).await;
        let [text] = post(&world, &[ANA, SAFE]).await.try_into().unwrap();
        assert_eq!(text.channel, Channel::Text, "and the telephone comes when neither can be reached");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_goes_the_next_way_as_well() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        world.post().await;
        add_phone(&world, &ana).await;
        let officer = staff(&world, "officer@example.org", StaffRole::Officer).await;
        let thread = asked(&ana, Concern::Account).await;
        world.post().await;
        answer(&world, &officer, thread, 1).await.unwrap();
        let [text] = post(&world, &[ANA]).await.try_into().unwrap();
        assert_eq!(text.channel, Channel::Text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_for_a_safe_address_alone_goes_to_no_other_one_when_it_is_refused() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        world.post().await;
        add_address(&world, &ana, OtherUse::Instead).await;
        files(&ana).await;
        assert!(post(&world, &[SAFE]).await.is_empty(), "somebody else may read the other one");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_is_said_of_the_address_that_it_was_sent_to() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        world.post().await;
        files(&ana).await;
        post(&world, &[ANA]).await;
        assert!(is_refused(&ana).await);
        let new = "ana.new@example.org";
        world.services.ask_new_email(&ana.session, &email(new), client(1)).await.unwrap().unwrap();
        let letters = post(&world, &[ANA]).await;
        let link = account_link(letters.iter().find(|letter| letter.to == new).unwrap());
        world.services.confirm_email(&link, client(1)).await.unwrap().unwrap();
        assert!(!is_refused(&ana).await, "nothing is known of the new one");
        world.post().await;
        let bob = person(&world, "bob@example.org").await;
        assert!(!is_refused(&bob).await);
    })
    .await;
}

/// Is never there.
#[derive(Debug)]
struct Away;

impl Deliver for Away {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Mail
    }

    fn deliver<'a>(&'a self, _: &'a OutboxItem) -> Delivery<'a> {
        Box::pin(async { Err(DeliveryFailure::Later("no mail server to send by")) })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_server_that_is_away_is_no_reason_to_go_another_way() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        add_phone(&world, &ana).await;
        files(&ana).await;
        let senders: [Arc<dyn Deliver>; 2] = [Arc::new(Away), LocalMailbox::for_texts(world.services.clone())];
        for _ in 0..12 {
            while world.services.deliver_due(&senders).await.unwrap() > 0 {}
            world.clock.advance(Duration::from_secs(60 * 60));
        }
        assert!(world.post().await.is_empty() && !is_refused(&ana).await);
    })
    .await;
}

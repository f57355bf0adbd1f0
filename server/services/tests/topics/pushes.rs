//! Browsers that show that there is news, on both databases.

use std::sync::{Arc, Mutex};

use crate::bounces::Refusing;
use crate::paperwork::{Person, person};
use crate::steps::client;
use domain::{PushEndpoint, Topic, Ways};
use services::accounts::Push;
use services::testing::{World, on_each_database};
use services::{Deliver, Delivery, DeliveryFailure, LocalMailbox, OutboxItem, OutboxKind, Services};

const ANA: &str = "ana@example.org";
const ON_SCREEN: Ways = Ways { mail: false, text: false, push: true };

fn endpoint(name: &str) -> PushEndpoint {
    PushEndpoint::parse(&format!("https://push.example/send/{name}")).unwrap()
}

/// Tells browsers, of which some are gone.
#[derive(Debug)]
struct Service {
    services: Services,
    gone: Vec<PushEndpoint>,
    told: Mutex<Vec<Push>>,
}

impl Deliver for Service {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Push
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        Box::pin(async move {
            let pushes = self.services.pushes(item).await?;
            let (gone, there): (Vec<_>, Vec<_>) =
                pushes.into_iter().partition(|push| self.gone.contains(&push.endpoint));
            for push in &gone {
                self.services.push_is_gone(push).await.unwrap();
            }
            let is_shown = !there.is_empty();
            self.told.lock().unwrap().extend(there);
            if is_shown { Ok(()) } else { Err(DeliveryFailure::Refused("no browser shows it")) }
        })
    }
}

/// Files a form without a fee: the addresses that were told of it, and how many mails went out.
async fn filed(world: &World, ana: &Person, gone: &[&str]) -> (Vec<PushEndpoint>, usize) {
    filed_by(world, ana, gone, LocalMailbox::new(world.services.clone())).await
}

/// The same where somebody else carries the mails.
async fn filed_by(world: &World, ana: &Person, gone: &[&str], mails: Arc<dyn Deliver>) -> (Vec<PushEndpoint>, usize) {
    let draft = ana.filled(0).await;
    ana.sign(draft).await;
    ana.begin(draft).await;
    let gone = gone.iter().map(|name| endpoint(name)).collect();
    let service = Arc::new(Service { services: world.services.clone(), gone, told: Mutex::default() });
    let senders: [Arc<dyn Deliver>; 2] = [service.clone(), mails];
    while world.services.deliver_due(&senders).await.unwrap() > 0 {}
    let mut told: Vec<_> = service.told.lock().unwrap().iter().map(|push| push.endpoint.clone()).collect();
    told.sort_by(|one, other| one.as_str().cmp(other.as_str()));
    (told, world.post().await.len())
}

async fn tell(world: &World, ana: &Person, name: &str) {
    world.services.tell_browser(&ana.session, &endpoint(name), client(1)).await.unwrap();
}

async fn count(world: &World, ana: &Person) -> usize {
    world.services.told_browsers(&ana.session).await.unwrap().len()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_browser_that_is_allowed_shows_that_there_is_news_beside_the_mail() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        assert_eq!(filed(&world, &ana, &[]).await, (vec![], 1), "nobody has allowed anything");
        tell(&world, &ana, "phone").await;
        tell(&world, &ana, "computer").await;
        tell(&world, &ana, "phone").await;
        assert_eq!(count(&world, &ana).await, 2, "a browser that is allowed twice shows it once");
        assert_eq!(filed(&world, &ana, &[]).await, (vec![endpoint("computer"), endpoint("phone")], 1));

        let phone = world.services.told_browsers(&ana.session).await.unwrap().remove(0);
        world.services.stop_telling(&ana.session, phone.id, client(1)).await.unwrap();
        assert_eq!(filed(&world, &ana, &[]).await, (vec![endpoint("computer")], 1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_shows_news_of_one_account_and_nobody_else_stops_it() {
    on_each_database(async |world| {
        let (ana, rosa) = (person(&world, ANA).await, person(&world, "rosa@example.org").await);
        tell(&world, &ana, "library").await;
        let of_ana = world.services.told_browsers(&ana.session).await.unwrap().remove(0);
        world.services.stop_telling(&rosa.session, of_ana.id, client(1)).await.unwrap();
        assert_eq!(count(&world, &ana).await, 1);

        tell(&world, &rosa, "library").await;
        assert_eq!((count(&world, &ana).await, count(&world, &rosa).await), (0, 1));
        assert_eq!(filed(&world, &ana, &[]).await, (vec![], 1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn news_that_no_browser_shows_any_more_comes_by_mail() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        tell(&world, &ana, "phone").await;
        world.services.choose_ways(&ana.session, vec![(Topic::Cases, ON_SCREEN)], client(1)).await.unwrap();
        assert_eq!(filed(&world, &ana, &[]).await, (vec![endpoint("phone")], 0));
        assert_eq!(filed(&world, &ana, &["phone"]).await, (vec![], 1), "the mail comes instead");
        assert_eq!(count(&world, &ana).await, 0);
        assert_eq!(filed(&world, &ana, &[]).await, (vec![], 0), "nothing is what was chosen then");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_screen_is_the_last_way_of_news_when_mails_are_refused() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let refusing = || Arc::new(Refusing(LocalMailbox::new(world.services.clone()), vec![ANA]));
        assert_eq!(filed_by(&world, &ana, &[], refusing()).await, (vec![], 0), "nothing is allowed");
        tell(&world, &ana, "phone").await;
        world.services.choose_ways(&ana.session, vec![(Topic::Cases, Ways::default())], client(1)).await.unwrap();
        assert_eq!(filed(&world, &ana, &[]).await, (vec![], 1), "she reads of cases in mails");
        assert_eq!(filed_by(&world, &ana, &[], refusing()).await, (vec![endpoint("phone")], 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_eleventh_browser_takes_the_place_of_the_oldest() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        for number in 0..11 {
            tell(&world, &ana, &format!("{number:02}")).await;
            world.clock.advance(std::time::Duration::from_secs(1));
        }
        let (told, _) = filed(&world, &ana, &[]).await;
        assert_eq!((told.len(), &told[0]), (10, &endpoint("01")));
    })
    .await;
}

//! What people hear of while they have a page open, on both databases.

use std::time::Duration;

use domain::{CaseEvent, CaseId, Happening, Timestamp};
use services::testing::{World, on_each_database};
use services::{News, TooManyListen};
use storage::cases;
use tokio::sync::oneshot;

use crate::paperwork::{Person, person};

const VISIT: Timestamp = Timestamp::from_seconds(1_800_000_000);

async fn filed(ana: &Person) -> CaseId {
    let draft = ana.filled(0).await;
    ana.sign(draft).await;
    ana.filed(draft).await
}

async fn happens(world: &World, case: CaseId, what: Happening) {
    world.clock.advance(Duration::from_secs(1));
    let event = CaseEvent { at: world.services.now(), what };
    let added = world.database.write((case, event), |tx, (case, event)| Box::pin(cases::add_event(tx, *case, *event)));
    added.await.unwrap();
}

async fn heard(news: &mut News) -> Option<String> {
    tokio::time::timeout(Duration::from_secs(20), news.next()).await.expect("something is heard")
}

#[tokio::test(flavor = "multi_thread")]
async fn who_listens_hears_of_their_own_and_of_nothing_that_their_page_shows_already() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, "ana@example.org").await, person(&world, "ben@example.org").await);
        let (own, other, theirs) = (filed(&ana).await, filed(&ana).await, filed(&ben).await);
        let (stop, stopped) = oneshot::channel::<()>();
        let services = world.services.clone();
        let telling = tokio::spawn(async move { services.tell_news(async { drop(stopped.await) }).await });

        let page_made = world.services.now();
        happens(&world, own, Happening::IdentityAppointment(VISIT)).await;
        let mut early = world.services.listen(&ana.session, page_made).await.unwrap().unwrap();
        assert_eq!(heard(&mut early).await, Some(own.to_string()), "it came between the page and the listening");
        let mut late = world.services.listen(&ana.session, world.services.now()).await.unwrap().unwrap();

        happens(&world, theirs, Happening::ReviewStarted).await;
        happens(&world, other, Happening::ReviewStarted).await;
        for news in [&mut early, &mut late] {
            assert_eq!(heard(news).await, Some(other.to_string()), "and not what is Ben's, nor what was there before");
        }
        stop.send(()).unwrap();
        telling.await.unwrap();
        assert_eq!(heard(&mut late).await, None, "the server stops");
        let after = world.services.listen(&ana.session, page_made).await.unwrap();
        assert!(matches!(after, Err(TooManyListen)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_has_few_ears_and_who_goes_makes_room() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let listen = async || world.services.listen(&ana.session, world.services.now()).await.unwrap();
        let mut open = Vec::new();
        while let Ok(news) = listen().await {
            open.push(news);
        }
        assert_eq!(open.len(), 12);
        open.pop();
        open.push(listen().await.unwrap());
        assert!(listen().await.is_err());
    })
    .await;
}

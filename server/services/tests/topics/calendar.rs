//! The address at which a calendar app reads what is due, on both databases.

use std::time::Duration;

use domain::{CaseEvent, Happening};
use services::audit::Event;
use services::calendar::{CalendarRefusal, NotRead, Subscription};
use services::testing::{World, on_each_database};
use storage::cases;

use crate::notices::filed;
use crate::paperwork::person;
use crate::steps::client;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

async fn read(world: &World, token: &str) -> Result<Subscription, NotRead> {
    world.services.read_calendar(token, client(9)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_is_read_without_a_session_until_it_is_made_anew_or_taken_back() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let (services, session) = (&world.services, &ana.session);
        assert_eq!(services.calendar_address(session).await.unwrap(), None);
        let first = services.make_calendar_address(session, false, client(1)).await.unwrap().unwrap();
        assert_eq!(first.as_str().len(), 43, "256 bits");
        let draft = ana.start().await;
        let case = filed(&world, &ana).await;
        let event =
            CaseEvent { at: services.now(), what: Happening::EvidenceRequested(services.now().plus(30 * DAY).date()) };
        let added =
            world.database.write((case, event), |tx, (case, event)| Box::pin(cases::add_event(tx, *case, *event)));
        added.await.unwrap();

        let shown = read(&world, first.as_str()).await.unwrap();
        assert_eq!((shown.answers.len(), shown.answers[0].case, shown.has_places), (1, case, false));
        assert_eq!(
            shown.drafts.iter().map(|kept| kept.draft).collect::<Vec<_>>(),
            [draft],
            "what is filed is kept for ever"
        );
        let address = services.calendar_address(session).await.unwrap().unwrap();
        assert_eq!((address.has_places, address.read_at), (false, Some(services.now())));

        let second = services.make_calendar_address(session, true, client(1)).await.unwrap().unwrap();
        assert_eq!(read(&world, first.as_str()).await, Err(NotRead::Unknown), "the first works no more");
        assert!(read(&world, second.as_str()).await.unwrap().has_places);
        services.remove_calendar_address(session, client(1)).await.unwrap();
        services.remove_calendar_address(session, client(1)).await.unwrap();
        assert_eq!(read(&world, second.as_str()).await, Err(NotRead::Unknown));
        let events = services.history(session, 1).await.unwrap().events;
        let of = |what: Event| events.iter().filter(|event| event.what == what).count();
        assert_eq!((of(Event::CalendarMade), of(Event::CalendarRemoved)), (2, 1));

        world.clock.advance(Duration::from_secs(11 * 60));
        let refused = services.make_calendar_address(session, false, client(1)).await.unwrap();
        assert_eq!(refused.err(), Some(CalendarRefusal::ProofNeeded), "not at somebody's open computer");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_asks_too_often() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let token = world.services.make_calendar_address(&ana.session, false, client(1)).await.unwrap().unwrap();
        for _ in 0..60 {
            read(&world, token.as_str()).await.unwrap();
        }
        assert!(matches!(read(&world, token.as_str()).await, Err(NotRead::TooMany { .. })));
        let guess = "A".repeat(43);
        for _ in 0..30 {
            assert_eq!(read(&world, &guess).await, Err(NotRead::Unknown));
        }
        assert!(matches!(read(&world, &guess).await, Err(NotRead::TooMany { .. })));
        assert_eq!(read(&world, "short").await, Err(NotRead::Unknown), "nothing is looked up");
    })
    .await;
}

//! What happens to cases, told once a day, on both databases.

use std::time::Duration;

use domain::case::Kind;
use domain::{CaseId, StaffRole};
use services::desk::{Deed, Typed, typed_as};
use services::testing::{World, on_each_database};
use services::{Letter, Session};

use crate::desk::{desk, staff};
use crate::desk_acts::deed;
use crate::notices::filed;
use crate::paperwork::person;
use crate::steps::client;

const ANA: &str = "ana@example.org";
const HOUR: Duration = Duration::from_secs(60 * 60);

async fn act(world: &World, officer: &Session, case: CaseId, deed: Deed) {
    world.clock.advance(Duration::from_secs(60));
    let seen = desk(world, officer).case(case).await.unwrap().unwrap().seen;
    desk(world, officer).act(case, deed, seen, client(1)).await.unwrap().unwrap();
}

/// An appointment for a photo in so many days.
fn appointment(world: &World, days: i64) -> Deed {
    let today = world.services.today();
    let day = typed_as(today.saturating_add(time::Duration::days(days)));
    let said = [("day", day.as_str()), ("time", "10:30 a.m."), ("zone", "pacific"), ("place", "1 Main St")];
    let typed: Typed = said.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    Deed::read(Kind::IdentityAppointment, "i-90", today, &typed).unwrap()
}

/// What came to this person.
async fn post(world: &World) -> Vec<Letter> {
    world.services.send_daily().await.unwrap();
    world.post().await.into_iter().filter(|letter| letter.to == ANA).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_comes_once_a_day_in_one_message_and_what_is_soon_at_once() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, "officer@example.org", StaffRole::Officer).await;
        let (one, two) = (filed(&world, &ana).await, filed(&world, &ana).await);
        world.services.set_daily(&ana.session, true, client(1)).await.unwrap();
        post(&world).await;
        act(&world, &officer, one, deed(&world, Kind::ReviewStarted)).await;
        act(&world, &officer, two, deed(&world, Kind::ReviewStarted)).await;
        assert!(post(&world).await.is_empty(), "it waits");
        act(&world, &officer, one, appointment(&world, 10)).await;
        assert_eq!(post(&world).await.len(), 1, "this is soon");

        world.clock.advance(24 * HOUR);
        let [daily] = post(&world).await.try_into().unwrap();
        for case in [one, two] {
            let receipt = world.services.case(&ana.session, case).await.unwrap().unwrap().receipt;
            assert!(daily.text.contains(receipt.as_str()), "{}", daily.text);
        }
        world.clock.advance(24 * HOUR);
        assert!(post(&world).await.is_empty(), "nothing new is no message");

        world.services.set_daily(&ana.session, false, client(1)).await.unwrap();
        act(&world, &officer, two, appointment(&world, 40)).await;
        assert_eq!(post(&world).await.len(), 1, "at once again");
    })
    .await;
}

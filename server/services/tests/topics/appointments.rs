//! When somebody is to come and how they ask for another time, on both databases.

use std::time::Duration;

use domain::case::{CannotMove, GoodCause, Kind};
use domain::{AppointmentId, CaseId, Happening, StaffRole, WallClock};
use services::Session;
use services::appointments::{AskRefusal, LONGEST};
use services::desk::{Deed, Typed, typed_as};
use services::testing::{World, on_each_database};
use storage::cases;
use tokio::task::JoinSet;

use crate::desk::{desk, staff};
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::steps::{about, client};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const OFFICER: &str = "officer@example.org";
const WORDS: &str = "My mother is ill.";
const HOUR: Duration = Duration::from_secs(60 * 60);

/// Has an officer set or move an appointment to half past ten in so many days.
pub(crate) async fn set(world: &World, officer: &Session, case: CaseId, kind: Kind, days: i64) -> AppointmentId {
    let today = world.services.today();
    let day = typed_as(today.saturating_add(time::Duration::days(days)));
    let said =
        [("day", day.as_str()), ("time", "10:30 a.m."), ("zone", "pacific"), ("place", "Support Center\n1 Main St")];
    let typed: Typed = said.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let deed = Deed::read(kind, "i-90", today, &typed).unwrap();
    let seen = desk(world, officer).case(case).await.unwrap().unwrap().seen;
    desk(world, officer).act(case, deed, seen, client(1)).await.unwrap().unwrap();
    world.clock.advance(Duration::from_secs(60));
    desk(world, officer).case(case).await.unwrap().unwrap().appointments[0].id
}

async fn ask(ana: &Person, id: AppointmentId) -> Result<(), AskRefusal> {
    ana.services.ask_to_move(&ana.session, id, (GoodCause::Care, WORDS), client(1)).await.unwrap()
}

fn cannot(rule: CannotMove) -> Result<(), AskRefusal> {
    Err(AskRefusal::CannotMove(rule))
}

async fn last(world: &World, ana: &Person, case: CaseId) -> Happening {
    let mut reader = world.database.reader().await.unwrap();
    let case = cases::find(&mut reader, ana.session.account, case).await.unwrap().unwrap();
    case.events.last().unwrap().what
}

#[tokio::test(flavor = "multi_thread")]
async fn another_time_is_asked_for_under_the_rules_and_an_officer_gives_it() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let ben = person(&world, BEN).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let first = set(&world, &officer, case, Kind::IdentityAppointment, 30).await;
        let view = world.services.appointment(&ana.session, first).await.unwrap().unwrap();
        assert_eq!((view.time.as_str(), view.clock, view.place.len()), ("10:30 a.m.", WallClock::Pacific, 2));
        assert!(view.is_set && view.is_identity() && view.cannot_move.is_none());
        assert_eq!(view.day, world.services.today().saturating_add(time::Duration::days(30)));
        assert!(world.services.appointment(&ben.session, first).await.unwrap().is_none());
        assert_eq!(ask(&ben, first).await, Err(AskRefusal::NotFound));
        let long = "x".repeat(LONGEST + 1);
        let told = world.services.ask_to_move(&ana.session, first, (GoodCause::Work, &long), client(1)).await.unwrap();
        assert_eq!(told, Err(AskRefusal::TooLong(LONGEST + 1)));
        world.post().await;

        assert_eq!(ask(&ana, first).await, Ok(()));
        assert_eq!(last(&world, &ana, case).await, Happening::IdentityRescheduleAsked);
        let receipt = view.receipt;
        about(&world.post().await, &format!("You asked for another time: {receipt}"));
        assert_eq!(ask(&ana, first).await, cannot(CannotMove::Asked));
        let at_desk = desk(&world, &officer).case(case).await.unwrap().unwrap().appointments.remove(0);
        let asked = at_desk.asked.unwrap();
        assert_eq!((asked.cause, asked.words.as_str(), at_desk.is_set), (GoodCause::Care, WORDS, true));

        let second = set(&world, &officer, case, Kind::IdentityRescheduled, 40).await;
        assert!(!world.services.appointment(&ana.session, first).await.unwrap().unwrap().is_set);
        assert_eq!(ask(&ana, first).await, cannot(CannotMove::NotSet));
        assert_eq!(ask(&ana, second).await, Ok(()));
        let third = set(&world, &officer, case, Kind::IdentityRescheduled, 50).await;
        assert_eq!(ask(&ana, third).await, cannot(CannotMove::TooOften));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_moved_shortly_before_or_after_its_time_and_twenty_presses_ask_once() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let visit = set(&world, &officer, case, Kind::IdentityAppointment, 2).await;
        let interview = set(&world, &officer, case, Kind::InterviewScheduled, 5).await;
        let at = world.services.appointment(&ana.session, visit).await.unwrap().unwrap().at;
        while world.services.now().plus(12 * HOUR) <= at {
            world.clock.advance(HOUR);
        }
        assert_eq!(ask(&ana, visit).await, cannot(CannotMove::TooLate));
        world.clock.advance(13 * HOUR);
        assert_eq!(ask(&ana, visit).await, cannot(CannotMove::Missed));
        let mut presses = JoinSet::new();
        for _ in 0..20 {
            let (services, session) = (world.services.clone(), ana.session.clone());
            presses.spawn(async move {
                let why = (GoodCause::Illness, "");
                services.ask_to_move(&session, interview, why, client(1)).await.unwrap()
            });
        }
        let done = presses.join_all().await;
        assert_eq!(done.iter().filter(|told| told.is_ok()).count(), 1, "{done:?}");
        assert_eq!(last(&world, &ana, case).await, Happening::InterviewRescheduleAsked);
    })
    .await;
}

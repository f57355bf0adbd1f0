//! How somebody who cannot come takes another time that is free, on both databases: at once, under the rules of asking, and
//! never one that somebody else has.

use domain::case::{CannotMove, GoodCause, Kind, SlotKind};
use domain::{AppointmentId, CaseId, Happening, SlotId, StaffRole};
use services::appointments::{AskRefusal, OtherTimes};
use services::desk::time_of;
use services::slots::{KeepSlots, Which};
use services::testing::{World, on_each_database};
use services::{Session, Settings};
use storage::cases;
use storage::testing::{die_at_statement, has_died, rows};
use tokio::task::JoinSet;

use crate::desk::{desk, staff};
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::slots::{OFFICE, again, brought, free, give, hour, hour_at, taken};
use crate::steps::{about, client};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const BOSS: &str = "boss@example.org";
const WORDS: &str = "My mother is ill.";

async fn take(ana: &Person, id: AppointmentId, slot: SlotId) -> Result<AppointmentId, AskRefusal> {
    let why = (GoodCause::Care, WORDS);
    ana.services.take_other_time(&ana.session, (id, slot), why, client(1)).await.unwrap()
}

async fn offered(ana: &Person, id: AppointmentId) -> Vec<SlotId> {
    let times = ana.services.other_times(&ana.session, id, None).await.unwrap();
    times.free.iter().map(|slot| slot.id).collect()
}

/// The appointment that a case has now.
async fn now(ana: &Person, case: CaseId) -> AppointmentId {
    ana.services.appointments(&ana.session, case).await.unwrap()[0].id
}

async fn happened(world: &World, ana: &Person, case: CaseId) -> Vec<Happening> {
    let mut reader = world.database.reader().await.unwrap();
    let case = cases::find(&mut reader, ana.session.account, case).await.unwrap().unwrap();
    case.events.iter().map(|event| event.what).collect()
}

/// A case whose person is to come at the first of two times of an office.
async fn invited(world: &World, ana: &Person, boss: &Session) -> (CaseId, AppointmentId, [SlotId; 2]) {
    desk(world, boss).make_slots(hour(world, SlotKind::Identity, 9, 1), client(1)).await.unwrap().unwrap();
    let slots = free(world, boss, Kind::IdentityAppointment).await;
    let case = filed(world, ana).await;
    give(world, boss, case, Kind::IdentityAppointment, slots[0].id).await.unwrap();
    (case, now(ana, case).await, [slots[0].id, slots[1].id])
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_takes_a_free_time_of_their_office_and_the_one_they_had_is_free_again() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, BEN).await);
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let (case, first, [had, other]) = invited(&world, &ana, &boss).await;
        let elsewhere = hour_at(&world, "Elsewhere", (SlotKind::Identity, 10, 1));
        desk(&world, &boss).make_slots(elsewhere, client(1)).await.unwrap().unwrap();
        let all = free(&world, &boss, Kind::IdentityAppointment).await;
        assert_eq!(all.len(), 3, "one of theirs, and two of another office");
        assert_eq!(offered(&ana, first).await, [other], "neither the one that they have, nor what is elsewhere");
        assert!(offered(&ben, first).await.is_empty());
        assert_eq!(take(&ben, first, other).await, Err(AskRefusal::NotFound));
        for wrong in [had, all[1].id, SlotId::v7(world.services.now(), [1; 10])] {
            assert_eq!(take(&ana, first, wrong).await, Err(AskRefusal::TimeGone));
        }
        let later = world.services.today().saturating_add(time::Duration::days(10));
        let none = world.services.other_times(&ana.session, first, Some(later)).await.unwrap();
        assert_eq!(none, OtherTimes::default(), "none from that day on");
        let receipt = world.services.case(&ana.session, case).await.unwrap().unwrap().receipt;
        world.post().await;

        let second = take(&ana, first, other).await.unwrap();
        assert_eq!(take(&ana, first, other).await, Ok(second), "pressed twice");
        assert_eq!((taken(&world, had).await, taken(&world, other).await), (0, 1));
        let view = world.services.appointment(&ana.session, second).await.unwrap().unwrap();
        assert!(view.is_set && view.is_identity() && view.asked.is_none());
        assert_eq!((view.time.as_str(), view.place[0].as_str()), (time_of(&all[0]).as_str(), OFFICE));
        let before = world.services.appointment(&ana.session, first).await.unwrap().unwrap();
        assert!(!before.is_set);
        assert_eq!(before.asked.map(|asked| (asked.cause, asked.words)), Some((GoodCause::Care, WORDS.to_owned())));
        let happened = happened(&world, &ana, case).await;
        let last = [Happening::IdentityRescheduleAsked, Happening::IdentityRescheduled(view.at)];
        assert_eq!(happened[happened.len() - 2..], last);
        let letters = world.post().await;
        about(&letters, &format!("Something has happened in your case: {receipt}"));
        assert_eq!(letters.len(), 1, "of both together");

        // It counts as often as asking does.
        let third = take(&ana, second, had).await.unwrap();
        assert_eq!((taken(&world, had).await, taken(&world, other).await), (1, 0));
        assert!(offered(&ana, third).await.is_empty());
        assert_eq!(take(&ana, third, other).await, Err(AskRefusal::CannotMove(CannotMove::TooOften)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_twenty_who_take_the_last_place_at_once_one_has_it_and_the_others_keep_theirs() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        desk(&world, &boss).make_slots(hour(&world, SlotKind::Identity, 9, 20), client(1)).await.unwrap().unwrap();
        again(&world, &boss, SlotKind::Identity, 10, ("9:00", "9:30")).await.unwrap();
        let slots = free(&world, &boss, Kind::IdentityAppointment).await;
        let (had, wanted) = (slots[0].id, slots[2].id);
        let mut all = Vec::new();
        for case in brought(&world, &ana, 20).await {
            give(&world, &boss, case, Kind::IdentityAppointment, had).await.unwrap();
            all.push(now(&ana, case).await);
        }
        let mut presses = JoinSet::new();
        for appointment in all {
            let ana = Person { services: ana.services.clone(), session: ana.session.clone() };
            presses.spawn(async move { take(&ana, appointment, wanted).await });
        }
        let done = presses.join_all().await;
        assert_eq!(done.iter().filter(|told| told.is_ok()).count(), 1, "{done:?}");
        assert_eq!(done.iter().filter(|told| **told == Err(AskRefusal::TimeGone)).count(), 19);
        assert_eq!((taken(&world, had).await, taken(&world, wanted).await), (19, 1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_takes_what_an_officer_has_to_give_or_what_is_closed() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let (_, first, [_, other]) = invited(&world, &ana, &boss).await;
        again(&world, &boss, SlotKind::Interview, 9, ("9:00", "10:00")).await.unwrap();
        let talks = free(&world, &boss, Kind::InterviewScheduled).await;
        let case = filed(&world, &ana).await;
        give(&world, &boss, case, Kind::InterviewScheduled, talks[0].id).await.unwrap();
        let interview = now(&ana, case).await;
        assert!(offered(&ana, interview).await.is_empty(), "an officer decides about that");
        assert_eq!(take(&ana, interview, talks[1].id).await, Err(AskRefusal::TimeGone));
        assert_eq!(take(&ana, first, talks[1].id).await, Err(AskRefusal::TimeGone), "it is for something else");
        let asked = ana.services.ask_to_move(&ana.session, interview, (GoodCause::Work, ""), client(1)).await.unwrap();
        assert_eq!(asked, Ok(()), "they can still ask");

        let closed = desk(&world, &boss).keep_slots(KeepSlots::Close, Which::Slot(other), client(1)).await.unwrap();
        closed.unwrap();
        assert!(offered(&ana, first).await.is_empty());
        assert_eq!(take(&ana, first, other).await, Err(AskRefusal::TimeGone));
        assert_eq!(now_set(&ana, first).await, (true, false), "nothing has changed");
    })
    .await;
}

/// Whether an appointment counts, and whether another time was asked for.
async fn now_set(ana: &Person, id: AppointmentId) -> (bool, bool) {
    let view = ana.services.appointment(&ana.session, id).await.unwrap().unwrap();
    (view.is_set, view.asked.is_some())
}

#[tokio::test(flavor = "multi_thread")]
async fn where_two_decide_about_another_time_nobody_takes_one() {
    storage::testing::on_each_database(async |database| {
        let settings = Settings::new("Landfall".to_owned(), "https://landfall.example".to_owned(), true);
        let settings = Settings { second_person: vec![Kind::IdentityRescheduled], ..settings };
        let world = World::with(database, settings);
        let ana = person(&world, ANA).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let (_, first, [_, other]) = invited(&world, &ana, &boss).await;
        assert!(offered(&ana, first).await.is_empty());
        assert_eq!(take(&ana, first, other).await, Err(AskRefusal::TimeGone));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_taking_another_time_leaves_all_or_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let (_, first, [had, other]) = invited(&world, &ana, &boss).await;
        world.post().await;
        let (before, mut deaths) = (rows(&world.database).await, 0);
        loop {
            die_at_statement(&world.database, deaths + 1);
            let why = (GoodCause::Care, WORDS);
            let took = ana.services.take_other_time(&ana.session, (first, other), why, client(1)).await;
            if !has_died(&world.database) {
                took.unwrap().unwrap();
                break;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before);
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 10, "it died between {deaths} statements");
        assert_eq!((taken(&world, had).await, taken(&world, other).await), (0, 1));
    })
    .await;
}

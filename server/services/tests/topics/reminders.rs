//! Reminders of last days and appointments, on both databases: once each, in time, and not of what is done.

use std::time::Duration;

use domain::case::{Kind, LastDay};
use domain::{CaseId, Date, Language, Place, StaffRole, TimeZone, Timestamp, Topic, WallClock, Ways};
use services::cases::Added;
use services::desk::{Deed, last_day, typed_as};
use services::testing::{World, on_each_database};
use services::{Letter, Session};
use storage::testing::{die_at_statement, has_died, tamper};
use tokio::task::JoinSet;
use words::Words;

use crate::add_case::{IOE, has, letter, told};
use crate::appointments::set;
use crate::desk::{desk, seen, staff};
use crate::desk_acts::{deed, typed};
use crate::imports::number;
use crate::notices::filed;
use crate::paperwork::person;
use crate::rounds::{asked, send};
use crate::steps::client;

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const OFFICER: &str = "officer@example.org";
const ASKS: Kind = Kind::EvidenceRequested;
const NOTHING: Ways = Ways { mail: false, text: false, push: false };
const SECOND: Duration = Duration::from_secs(1);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

async fn act(world: &World, officer: &Session, case: CaseId, deed: Deed) {
    let seen = seen(world, officer, case).await;
    desk(world, officer).act(case, deed, seen, client(1)).await.unwrap().unwrap();
    world.clock.advance(SECOND);
}

/// The morning so many days before a day, where the agency is.
fn before(world: &World, day: Date, days: i64) -> Timestamp {
    world.services.settings().time_zone.morning(day.saturating_sub(time::Duration::days(days)))
}

/// What comes to anybody at this moment.
async fn post_at(world: &World, moment: Timestamp) -> Vec<Letter> {
    world.clock.advance(moment.since(world.services.now()));
    world.services.send_reminders().await.unwrap();
    world.post().await
}

/// The one message that comes at this moment, and not a second earlier.
async fn first_at(world: &World, moment: Timestamp) -> Letter {
    assert!(post_at(world, moment.minus(SECOND)).await.is_empty(), "it is early");
    let [letter] = post_at(world, moment).await.try_into().unwrap();
    letter
}

async fn receipt(world: &World, ana: &Session, case: CaseId) -> String {
    world.services.case(ana, case).await.unwrap().unwrap().receipt.to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_not_answered_is_reminded_two_weeks_and_three_days_before_the_last_day() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let round = asked(&world, &officer, case, ASKS).await;
        let by = world.services.round(&ana.session, round).await.unwrap().unwrap().by;
        let receipt = receipt(&world, &ana.session, case).await;
        world.post().await;
        let subjects = ["The last day for your answer", "El último día para su respuesta"];
        for ((days, language), subject) in [(14, Language::English), (3, Language::Spanish)].into_iter().zip(subjects) {
            world.services.set_language(&ana.session, language).await.unwrap();
            let letter = first_at(&world, before(&world, by, days)).await;
            assert_eq!((letter.to.as_str(), letter.language), (ANA, language));
            assert_eq!(letter.subject, format!("{subject}: {receipt}"));
            let link = format!("https://landfall.example{}", Place::Case(case).path(language));
            for told in [&receipt, &Words::of(language).date(by), &link] {
                assert!(letter.text.contains(told), "{told}: {}", letter.text);
            }
            for asked in ["card", "passport", "Reyes"] {
                assert!(!letter.text.contains(asked), "it does not say what is asked: {}", letter.text);
            }
            assert!(post_at(&world, world.services.now().plus(DAY)).await.is_empty(), "once");
        }
        assert!(post_at(&world, LastDay::end(by)).await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_reminded_of_what_they_answered_or_are_asked_no_more() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let (answered, taken_back) = (filed(&world, &ana).await, filed(&world, &ana).await);
        let round = asked(&world, &officer, answered, Kind::IntentToDeny).await;
        let by = world.services.round(&ana.session, round).await.unwrap().unwrap().by;
        asked(&world, &officer, taken_back, Kind::IntentToDeny).await;
        act(&world, &officer, taken_back, deed(&world, Kind::RequestTakenBack)).await;
        world.post().await;
        let receipt = receipt(&world, &ana.session, answered).await;
        let letter = first_at(&world, before(&world, by, 14)).await;
        assert!(letter.subject.contains(&receipt), "and nothing of the other case: {}", letter.subject);

        world.services.say_in_round(&ana.session, round, "The reasons are wrong.").await.unwrap().unwrap();
        send(&ana, round).await.unwrap();
        world.post().await;
        assert!(post_at(&world, before(&world, by, 3)).await.is_empty(), "they have answered");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appointment_is_reminded_of_by_the_time_at_which_it_is_now() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let first = set(&world, &officer, case, Kind::IdentityAppointment, 20).await;
        let first = world.services.appointment(&ana.session, first).await.unwrap().unwrap();
        world.clock.advance(5 * DAY);
        let second = set(&world, &officer, case, Kind::IdentityRescheduled, 30).await;
        let second = world.services.appointment(&ana.session, second).await.unwrap().unwrap();
        world.post().await;
        assert!(post_at(&world, first.at).await.is_empty(), "it was moved");
        for days in [3, 1] {
            let letter = first_at(&world, before(&world, second.day, days)).await;
            assert_eq!(letter.subject, format!("You have an appointment: {}", second.receipt));
            let day = Words::of(Language::English).date(second.day);
            assert!(letter.text.contains(&day) && !letter.text.contains("fingerprint"), "{}", letter.text);
        }
        assert!(post_at(&world, second.at).await.is_empty(), "once each");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_that_was_over_when_it_was_asked_is_none_and_of_several_that_are_late_one_is_sent() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let (short, long) = (filed(&world, &ana).await, filed(&world, &ana).await);
        let soon = world.services.today().saturating_add(time::Duration::days(10));
        let mut said = typed(&world, ASKS);
        said.insert("due".to_owned(), typed_as(soon));
        act(&world, &officer, short, Deed::read(ASKS, "i-90", world.services.today(), &said).unwrap()).await;
        let by = last_day(ASKS, "i-90", world.services.today()).unwrap();
        act(&world, &officer, long, deed(&world, ASKS)).await;
        world.post().await;
        let letter = first_at(&world, before(&world, soon, 3)).await;
        assert!(letter.subject.contains(&receipt(&world, &ana.session, short).await), "the one of two weeks was over");

        // Nothing ran for a while, and something else happened to the case.
        world.clock.advance(before(&world, by, 3).plus(DAY).since(world.services.now()));
        act(&world, &officer, long, deed(&world, Kind::ReviewStarted)).await;
        world.post().await;
        let [letter] = post_at(&world, world.services.now()).await.try_into().unwrap();
        assert!(letter.subject.contains(&receipt(&world, &ana.session, long).await), "{}", letter.subject);
        assert!(post_at(&world, LastDay::end(by)).await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_reminded_of_a_day_that_was_over_before_anything_ran() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let round = asked(&world, &officer, case, ASKS).await;
        let by = world.services.round(&ana.session, round).await.unwrap().unwrap().by;
        world.post().await;
        assert!(post_at(&world, LastDay::end(by)).await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_twenty_runs_at_once_one_sends_a_reminder() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let round = asked(&world, &officer, case, ASKS).await;
        let by = world.services.round(&ana.session, round).await.unwrap().unwrap().by;
        world.post().await;
        world.clock.advance(before(&world, by, 14).since(world.services.now()));
        let mut runs = JoinSet::new();
        for _ in 0..20 {
            let services = world.services.clone();
            runs.spawn(async move { services.send_reminders().await.unwrap() });
        }
        runs.join_all().await;
        assert_eq!(world.post().await.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_reminding_sends_each_reminder_once() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        set(&world, &officer, case, Kind::IdentityAppointment, 87).await;
        let round = asked(&world, &officer, case, ASKS).await;
        let by = world.services.round(&ana.session, round).await.unwrap().unwrap().by;
        world.post().await;
        world.clock.advance(before(&world, by, 3).since(world.services.now()));
        let mut deaths = 0;
        loop {
            die_at_statement(&world.database, deaths + 1);
            let done = world.services.send_reminders().await;
            if !has_died(&world.database) {
                done.unwrap();
                break;
            }
            deaths += 1;
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 5, "it died between {deaths} statements");
        let mut subjects: Vec<_> = world.post().await.into_iter().map(|letter| letter.subject).collect();
        subjects.sort();
        let receipt = receipt(&world, &ana.session, case).await;
        let expected = ["The last day for your answer", "You have an appointment"];
        assert_eq!(subjects, expected.map(|subject| format!("{subject}: {receipt}")));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn reminders_come_as_their_person_chose_for_cases_and_at_once() {
    on_each_database(async |world| {
        let world = world.in_zone(TimeZone::Wall(WallClock::Hawaii));
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let round = asked(&world, &officer, case, ASKS).await;
        let by = world.services.round(&ana.session, round).await.unwrap().unwrap().by;
        world.services.set_daily(&ana.session, true, client(1)).await.unwrap();
        world.post().await;
        let morning = before(&world, by, 14);
        assert_eq!(morning.since(TimeZone::Utc.morning(world.services.day_of(morning))), 10 * 60 * 60 * SECOND);
        assert_eq!(first_at(&world, morning).await.to, ANA);

        world.services.choose_ways(&ana.session, vec![(Topic::Cases, NOTHING)], client(1)).await.unwrap();
        world.post().await;
        assert!(post_at(&world, before(&world, by, 3)).await.is_empty(), "to hear of no case is a choice");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_case_that_nobody_has_added_nobody_is_reminded_until_somebody_has() {
    on_each_database(async |world| {
        told(&world).await;
        let (ana, ben) = (person(&world, ANA).await, person(&world, BEN).await);
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let added = world.services.add_case(&ben.session, &number(IOE), None, client(7)).await.unwrap().unwrap();
        let Added::Follows(case) = added else { panic!("follows it, not {added:?}") };
        let by = last_day(ASKS, "i-90", world.services.today()).unwrap();
        act(&world, &officer, case, deed(&world, ASKS)).await;
        world.post().await;
        assert!(post_at(&world, before(&world, by, 14)).await.is_empty(), "not even who follows it");

        let code = letter(&world, IOE).await.code;
        assert_eq!(has(&world, &ana.session, IOE, &code).await, case);
        world.post().await;
        assert!(post_at(&world, world.services.now().plus(DAY)).await.is_empty(), "whoever adds it reads the day then");
        assert_eq!(first_at(&world, before(&world, by, 3)).await.to, ANA);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_asked_before_there_were_reminders_has_them_too() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let round = asked(&world, &officer, case, ASKS).await;
        let by = world.services.round(&ana.session, round).await.unwrap().unwrap().by;
        world.post().await;
        // As the migration leaves it.
        tamper(&world.database, "update cases set remind_at = null, read_to = 0").await;
        assert_eq!(world.services.tend_work().await.unwrap(), 1);
        assert_eq!(first_at(&world, before(&world, by, 14)).await.to, ANA);
    })
    .await;
}

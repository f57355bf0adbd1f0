//! What was asked in a case before anybody had it, on both databases.

use std::time::Duration;

use domain::case::LastDay;
use domain::{Happening, Language};
use services::Session;
use services::evidence::SlotState;
use services::imports::ImportMode;
use services::rounds::{OTHER, Round};
use services::systems::{Caller, Report};
use services::testing::{World, on_each_database};
use storage::testing::{die_at_statement, has_died, rows};

use crate::add_case::{IOE, has, letter, told};
use crate::evidence::pdf;
use crate::imports::number;
use crate::paperwork::{Person, person};
use crate::rounds;
use crate::steps::client;
use crate::systems::{caller, key, token};

const ANA: &str = "ana@example.org";
const BOB: &str = "bob@example.org";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

async fn system(world: &World) -> Caller {
    caller(world, &token(world, "Docket").await).await
}

/// A system tells that something has happened.
async fn tell(world: &World, caller: Caller, event: &str, said: &[(&str, &str)]) {
    let details = said.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let report = Report { event: event.to_owned(), details };
    world.services.report(caller, number(IOE), &key(event), &report).await.unwrap().unwrap();
    world.clock.advance(Duration::from_secs(60));
}

fn day(world: &World, days: i64) -> String {
    world.services.today().saturating_add(time::Duration::days(days)).to_string()
}

async fn ask(world: &World, caller: Caller, days: i64) {
    let said = [("items", "Your card\nYour passport"), ("due", &*day(world, days)), ("reason", "It cannot be read.")];
    tell(world, caller, "evidence-requested", &said).await;
}

async fn invite(world: &World, caller: Caller, event: &str, days: i64) {
    let said = [("day", &*day(world, days)), ("time", "9:00 a.m."), ("zone", "eastern"), ("place", "1 Main Street")];
    tell(world, caller, event, &said).await;
}

async fn rounds_of(world: &World, who: &Session) -> Vec<Round> {
    let case = world.services.home(who).await.unwrap().cases[0].id;
    world.services.rounds(who, case).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_asked_before_somebody_added_the_case_is_answered_by_them() {
    on_each_database(async |world| {
        told(&world).await;
        let (ana, bob) = (person(&world, ANA).await, person(&world, BOB).await);
        let system = system(&world).await;
        ask(&world, system, 40).await;
        invite(&world, system, "interview-scheduled", 20).await;
        invite(&world, system, "interview-rescheduled", 30).await;
        assert_eq!(rows(&world.database).await["told_to_nobody"], 3);
        let code = letter(&world, IOE).await.code;
        let (before, mut deaths) = (rows(&world.database).await, 0);
        let id = loop {
            die_at_statement(&world.database, deaths + 1);
            let added = world.services.add_case(&ana.session, &number(IOE), Some(&code), client(7)).await;
            if !has_died(&world.database) {
                added.unwrap().unwrap();
                break world.services.home(&ana.session).await.unwrap().cases[0].id;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before, "after {deaths}");
        };
        die_at_statement(&world.database, 0);
        assert!(deaths > 15, "it died between {deaths} statements");

        let asked = rounds_of(&world, &ana.session).await;
        let [round] = &asked[..] else { panic!("one round, not {}", asked.len()) };
        assert_eq!((round.left(), round.by.to_string()), (Some(LastDay::Left(40)), day(&world, 40)));
        assert_eq!(round.items.in_language(Language::English), ["Your card", "Your passport"]);
        let coming = world.services.appointments(&ana.session, id).await.unwrap();
        let [visit] = &coming[..] else { panic!("one appointment, not {}", coming.len()) };
        assert_eq!(
            (visit.day.to_string(), visit.is_set, &visit.place[..]),
            (day(&world, 30), true, &["1 Main Street".to_owned()][..])
        );
        assert_eq!(rows(&world.database).await["told_to_nobody"], 0, "it waits no more");
        let (folder, kept) = (round.id, add(&ana, round).await);
        assert!(kept, "documents are kept for it");

        // It moves with the case like any other, and begins once.
        let second = letter(&world, IOE).await;
        has(&world, &bob.session, IOE, &second.code).await;
        assert_eq!(rounds_of(&world, &bob.session).await.len(), 1);
        assert_eq!(world.services.appointments(&bob.session, id).await.unwrap(), coming);
        rounds::add(&bob, folder, "item-1", "mine.pdf", &pdf(1)).await.unwrap();
        rounds::send(&bob, folder).await.unwrap();
        let case = storage::cases::by_id(&mut world.database.reader().await.unwrap(), id).await.unwrap().unwrap();
        assert_eq!(case.events.last().map(|event| event.what), Some(Happening::ResponseReceived));
    })
    .await;
}

/// Adds a document for the first thing that is asked for.
async fn add(who: &Person, round: &Round) -> bool {
    rounds::add(who, round.id, "item-1", "card.pdf", &pdf(1)).await.unwrap();
    who.services.evidence(&who.session, round.id).await.unwrap().state("item-1") == SlotState::There(1)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_answered_or_is_over_before_somebody_added_the_case_begins_nothing() {
    on_each_database(async |world| {
        told(&world).await;
        let system = system(&world).await;
        ask(&world, system, 40).await;
        invite(&world, system, "interview-scheduled", 5).await;
        tell(&world, system, "response-received", &[]).await;
        world.clock.advance(6 * DAY);
        let ana = person(&world, ANA).await;
        let code = letter(&world, IOE).await.code;
        let id = has(&world, &ana.session, IOE, &code).await;
        assert!(rounds_of(&world, &ana.session).await.is_empty(), "it was answered by mail");
        assert!(world.services.appointments(&ana.session, id).await.unwrap().is_empty(), "its day is over");
        assert_eq!(rows(&world.database).await["told_to_nobody"], 0);
    })
    .await;
    on_each_database(async |world| {
        told(&world).await;
        ask(&world, system(&world).await, 10).await;
        world.clock.advance(12 * DAY);
        let ana = person(&world, ANA).await;
        let code = letter(&world, IOE).await.code;
        has(&world, &ana.session, IOE, &code).await;
        assert!(rounds_of(&world, &ana.session).await.is_empty(), "its last day is over");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_older_system_asked_is_answered_here_whether_it_was_told_before_or_after() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let by = day(&world, 30);
        let line = |history: &str| {
            format!(
                "receipt_number,form,received_on,name,access_code,history\n\
                 {IOE},I-130,2026-03-02,Lucia Morales,yes,accepted 2026-03-04{history}\n"
            )
        };
        let import = async |file: &str| {
            let report = world.services.import_cases(file, ImportMode::AllOrNothing).await.unwrap();
            assert!(report.is_taken, "{:?}", report.faults);
        };
        let asked = format!("; evidence-requested 2026-11-02 {by}");
        import(&line(&asked)).await;
        let code = letter(&world, IOE).await.code;
        has(&world, &ana.session, IOE, &code).await;
        let before = rounds_of(&world, &ana.session).await;
        let [round] = &before[..] else { panic!("one round, not {}", before.len()) };
        assert_eq!((round.by.to_string(), round.items.is_empty(), round.reason.is_empty()), (by.clone(), true, true));
        rounds::add(&ana, round.id, OTHER, "all.pdf", &pdf(1)).await.unwrap();
        import(&line(&asked)).await;
        assert_eq!(rounds_of(&world, &ana.session).await.len(), 1, "the same file begins nothing");

        let again = format!("{asked}; response-received 2026-11-10; evidence-requested 2026-11-12 {by}");
        import(&line(&again)).await;
        let after = rounds_of(&world, &ana.session).await;
        assert_eq!(after.iter().map(|round| round.left().is_some()).collect::<Vec<_>>(), [true, false]);
        rounds::add(&ana, after[0].id, OTHER, "more.pdf", &pdf(1)).await.unwrap();
        rounds::send(&ana, after[0].id).await.unwrap();
    })
    .await;
}

//! What is written with something that happens to a case while nobody has it, on both databases.

use std::time::Duration;

use domain::case::Kind;
use domain::{CaseId, Language, StaffRole, WallClock};
use services::Session;
use services::cases::{HistoryLine, Wrote};
use services::desk::Deed;
use services::systems::Report;
use services::testing::{World, on_each_database};
use storage::testing::rows;
use storage::{cases, event_words};

use crate::add_case::{IOE, has, letter, told};
use crate::delete_account::{ask, hours};
use crate::desk::{desk, seen, staff};
use crate::desk_acts::{deed, typed};
use crate::imports::number;
use crate::paperwork::person;
use crate::steps::client;
use crate::systems::{caller, key, token};

const ANA: &str = "ana@example.org";
const BOB: &str = "bob@example.org";
const OFFICER: &str = "officer@example.org";
const WHY: &str = "You do not live in the country.";
const POR_QUE: &str = "Usted no vive en el país.";

async fn act(world: &World, officer: &Session, case: CaseId, deed: Deed) {
    let seen = seen(world, officer, case).await;
    desk(world, officer).act(case, deed, seen, client(1)).await.unwrap().unwrap();
    world.clock.advance(Duration::from_secs(60));
}

/// A denial in both languages.
fn denial(world: &World) -> Deed {
    let mut said = typed(world, Kind::Denied);
    said.insert("reason".to_owned(), WHY.to_owned());
    said.insert("reason-es".to_owned(), POR_QUE.to_owned());
    Deed::read(Kind::Denied, "i-90", world.services.today(), &said).unwrap()
}

fn written(history: Vec<HistoryLine>) -> Vec<Option<Wrote>> {
    history.into_iter().map(|line| line.wrote).collect()
}

async fn read_at_desk(world: &World, officer: &Session, case: CaseId) -> Vec<Option<Wrote>> {
    written(desk(world, officer).case(case).await.unwrap().unwrap().history)
}

async fn read_by(world: &World, who: &Session, case: CaseId) -> Vec<Option<Wrote>> {
    written(world.services.case(who, case).await.unwrap().unwrap().history)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_in_a_case_that_nobody_has_stands_in_its_history_for_whoever_adds_it() {
    on_each_database(async |world| {
        told(&world).await;
        let (ana, bob) = (person(&world, ANA).await, person(&world, BOB).await);
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = desk(&world, &officer).find(&number(IOE)).await.unwrap().unwrap();
        let system = caller(&world, &token(&world, "Docket").await).await;
        let details = [("words".to_owned(), "It is here now.".to_owned())].into();
        let report = Report { event: "review-started".to_owned(), details };
        world.services.report(system, number(IOE), &key("begun"), &report).await.unwrap().unwrap();
        world.clock.advance(Duration::from_secs(60));
        act(&world, &officer, case, denial(&world)).await;

        let kept = read_at_desk(&world, &officer, case).await;
        let [Some(denied), Some(begun), before @ ..] = &kept[..] else { panic!("{kept:?}") };
        assert!(before.iter().all(Option::is_none), "nothing was written before");
        assert_eq!(begun.words.english(), ["It is here now."], "by a system, too");
        assert_eq!(denied.words.in_language(Language::English), [WHY]);
        assert_eq!(denied.words.in_language(Language::Spanish), [POR_QUE]);
        assert!(!denied.remedy.is_empty() && denied.items.is_empty() && denied.visit.is_none());
        let mut reader = world.database.reader().await.unwrap();
        for row in event_words::of_case(&mut reader, case).await.unwrap() {
            let text = String::from_utf8_lossy(&row.sealed).into_owned();
            assert!(!text.contains(WHY) && !text.contains("here now"), "{text}");
        }
        drop(reader);

        // Whoever has the number alone reads none of it.
        world.services.add_case(&bob.session, &number(IOE), None, client(7)).await.unwrap().unwrap();
        let followed = world.services.followed_case(&bob.session, case).await.unwrap().unwrap();
        assert!(written(followed.history).iter().all(Option::is_none));
        let code = letter(&world, IOE).await.code;
        has(&world, &ana.session, IOE, &code).await;
        assert_eq!(read_by(&world, &ana.session, case).await, kept, "whoever adds it reads it");
        assert_eq!(read_at_desk(&world, &officer, case).await, kept, "and the desk, as before");

        // What happens now is in a letter.
        act(&world, &officer, case, deed(&world, Kind::Reopened)).await;
        assert_eq!(read_by(&world, &ana.session, case).await[0], None);
        let code = letter(&world, IOE).await.code;
        has(&world, &bob.session, IOE, &code).await;
        assert_eq!(read_by(&world, &bob.session, case).await[1..], kept[..], "it goes with the case");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_in_a_case_outlives_the_account_that_added_it() {
    on_each_database(async |world| {
        told(&world).await;
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = desk(&world, &officer).find(&number(IOE)).await.unwrap().unwrap();
        for kind in [Kind::InterviewScheduled, Kind::InterviewCancelled] {
            act(&world, &officer, case, deed(&world, kind)).await;
        }
        let kept = read_at_desk(&world, &officer, case).await;
        let [Some(cancelled), Some(set), ..] = &kept[..] else { panic!("{kept:?}") };
        assert!(cancelled.visit.is_none() && !cancelled.words.is_empty());
        let visit = set.visit.as_ref().expect("when and where they were to come");
        assert_eq!((visit.time.as_str(), visit.clock), ("10:30 a.m.", Some(WallClock::Eastern)));
        assert_eq!(visit.place.len(), 2);
        let code = letter(&world, IOE).await.code;
        has(&world, &ana.session, IOE, &code).await;
        assert_eq!(read_by(&world, &ana.session, case).await, kept);

        ask(&world, &ana).await;
        assert_eq!(hours(&world, 30 * 24).await, 1);
        assert_eq!(rows(&world.database).await["event_words"], 2, "it belongs to no account");
        world.post().await;
        let bob = person(&world, BOB).await;
        let code = letter(&world, IOE).await.code;
        has(&world, &bob.session, IOE, &code).await;
        assert_eq!(read_by(&world, &bob.session, case).await, kept);
        let stored = cases::by_id(&mut world.database.reader().await.unwrap(), case).await.unwrap().unwrap();
        assert_eq!(stored.events.len(), kept.len());
    })
    .await;
}

//! Cases that another system tells of, on both databases: every fault is told, and what is right is taken over once.

use domain::case::NotTold;
use domain::{CaseId, Happening, ReceiptNumber, Status};
use services::imports::{ImportMode, ImportReport, Problem};
use services::testing::{World, on_each_database};
use storage::cases::{self, StoredCase};
use storage::testing::{die_at_statement, has_died, rows};

use crate::paperwork::person;
use crate::steps::{about, client};

const TABLE: &str = include_str!("../../../../docs/examples/cases.csv");
const OBJECTS: &str = include_str!("../../../../docs/examples/cases.jsonl");
const HEAD: &str = "receipt_number,form,received_on,name,history\n";

async fn import(world: &World, file: &str) -> ImportReport {
    world.services.import_cases(file, ImportMode::AllOrNothing).await.unwrap()
}

pub(crate) fn number(text: &str) -> ReceiptNumber {
    text.parse().unwrap()
}

async fn case(world: &World, receipt: &str) -> Option<StoredCase> {
    cases::by_receipt(&mut world.database.reader().await.unwrap(), &number(receipt)).await.unwrap()
}

pub(crate) fn counts(report: &ImportReport) -> (usize, usize, usize, usize) {
    (report.read, report.begun, report.grown, report.same)
}

pub(crate) fn faults(report: &ImportReport) -> Vec<(usize, &str, Problem)> {
    report.faults.iter().map(|fault| (fault.line, fault.field.as_str(), fault.problem.clone())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_is_taken_over_once_in_either_form() {
    on_each_database(async |world| {
        let report = import(&world, TABLE).await;
        assert_eq!((counts(&report), report.is_taken), ((4, 4, 0, 0), true), "{:?}", report.faults);
        let before = rows(&world.database).await;
        for again in [TABLE, OBJECTS, &TABLE.replace('\n', "\r\n")] {
            let report = import(&world, again).await;
            assert_eq!((counts(&report), report.is_taken), ((4, 0, 0, 4), true), "{:?}", report.faults);
        }
        assert_eq!(rows(&world.database).await, before);
        let told = world.services.public_status(&number("IOE0912345678"), client(1)).await.unwrap().unwrap();
        assert_eq!((told.form.as_str(), told.status), ("i-130", Status::ResponseReceived));
        assert_eq!(told.since.rfc3339(), "2026-09-30T12:00:00.000000Z");
        let short = case(&world, "EAC2590054321").await.unwrap();
        assert_eq!(short.events.iter().map(|event| event.what).collect::<Vec<_>>(), [Happening::Received]);
        assert_eq!((short.filing, short.companion), (None, None));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_whom_a_case_is_for_can_be_read_in_the_database() {
    on_each_database(async |world| {
        import(&world, TABLE).await;
        let case = case(&world, "IOE0912345678").await.unwrap();
        let mut reader = world.database.reader().await.unwrap();
        let kept = storage::imported::find(&mut reader, case.id).await.unwrap().unwrap();
        let text = String::from_utf8_lossy(&kept.person_sealed).into_owned();
        for secret in ["Morales", "1988", "Mission"] {
            assert!(!text.contains(secret), "{secret}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_fault_is_told_by_line_and_field_and_nothing_is_written() {
    let file = "receipt_number,form,received_on,name,date_of_birth,access_code,history\n\
        IOE1,130,2026-02-30,,31.12.2000,maybe,received\n\
        LFD0000000001,I-130,2027-01-01,Ana Lima,,no,\n\
        EAC2590054321,I-130,2026-01-05,Ana Lima,,yes,received 2026-01-06\n\
        IOE0912345670,I-130,2026-01-05,Ana Lima,,yes,received 2026-01-05; approved 2026-01-05\n\
        IOE0912345671,I-130,2026-01-05,Ana Lima,,yes,fee-paid 2026-01-05; lost 2026-01-06; rejected 2026-01-06\n\
        IOE0912345672,I-130,2026-01-05,Ana Lima,,yes,fee-paid 2026-01-07 5.00; accepted 2026-01-06\n\
        IOE0912345673,I-130,2026-01-05,Ana Lima,,yes,\n\
        IOE0912345673,I-130,2026-01-05,Ana Lima,,yes,\n\
        LFD0000000001,I-130,2026-01-05,Ana Lima,,no,\n\
        ,I-130,2026-01-05,Ana Lima,,no,\n";
    on_each_database(async |world| {
        let before = rows(&world.database).await;
        let day = |text| domain::case::day(text).unwrap();
        let told = |number, name: &str, why| Problem::NotTold { number, name: name.to_owned(), why };
        let expected = [
            (2, "receipt_number", Problem::NotAReceipt),
            (2, "form", Problem::NotAForm),
            (2, "received_on", Problem::NotADay),
            (2, "name", Problem::Missing),
            (2, "date_of_birth", Problem::NotADay),
            (2, "access_code", Problem::Kind("yes or no")),
            (2, "history", Problem::NotAnEvent(1)),
            (3, "received_on", Problem::Future(day("2027-01-01"))),
            (4, "access_code", Problem::NoCode),
            (4, "history", Problem::OtherBeginning(day("2026-01-06"))),
            (6, "history", told(1, "fee-paid", NotTold::Amount)),
            (6, "history", told(2, "lost", NotTold::Unknown)),
            (6, "history", told(3, "rejected", NotTold::Reason)),
            (7, "history", Problem::Backwards(2)),
            (9, "receipt_number", Problem::Twice(8)),
            (10, "receipt_number", Problem::OwnReceipt),
            (11, "receipt_number", Problem::Unnamed),
        ];
        for mode in [ImportMode::AllOrNothing, ImportMode::DryRun] {
            let report = world.services.import_cases(file, mode).await.unwrap();
            let found = faults(&report);
            for fault in &expected {
                assert!(found.contains(fault), "{fault:?} in {found:?}");
            }
            let not_now = found.iter().filter(|(line, ..)| *line == 5).collect::<Vec<_>>();
            assert!(matches!(not_now[..], [(_, "history", Problem::NotNow { number: 2, .. })]), "{not_now:?}");
            assert_eq!((found.len(), report.is_taken, report.read), (expected.len() + 1, false, 10));
            assert_eq!(rows(&world.database).await, before, "nothing is written");
        }
        let report = world.services.import_cases(file, ImportMode::SkipFaulty).await.unwrap();
        assert_eq!((counts(&report), report.is_taken), ((10, 1, 0, 0), true));
        assert!(case(&world, "IOE0912345673").await.is_some());
        for empty in ["", "\n", "[]", HEAD] {
            assert_eq!(faults(&import(&world, empty).await), [(1, "line", Problem::Empty)], "{empty:?}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_says_what_would_be_written_and_writes_nothing() {
    on_each_database(async |world| {
        let before = rows(&world.database).await;
        let report = world.services.import_cases(TABLE, ImportMode::DryRun).await.unwrap();
        assert_eq!((counts(&report), report.is_taken), ((4, 4, 0, 0), true));
        assert_eq!(rows(&world.database).await, before);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_history_only_grows_and_whoever_has_the_case_is_told() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let line = |history: &str| format!("{HEAD}IOE0912345678,I-130,2026-01-05,Ana Lima,{history}\n");
        import(&world, &line("accepted 2026-01-06")).await;
        let id: CaseId = case(&world, "IOE0912345678").await.unwrap().id;
        world
            .database
            .write((id, ana.session.account), |tx, (id, account)| Box::pin(cases::give(tx, *id, *account)))
            .await
            .unwrap();
        world.post().await;
        let report = import(&world, &line("accepted 2026-01-06; review-started 2026-02-01; approved 2026-03-01")).await;
        assert_eq!(counts(&report), (1, 0, 1, 0));
        let letters = world.post().await;
        assert_eq!(letters.len(), 1, "one message for all of it");
        about(&letters, "Something has happened in your case: IOE0912345678");
        assert_eq!(world.services.case(&ana.session, id).await.unwrap().unwrap().status, Status::ApprovedPetition);

        let report = import(&world, &line("accepted 2026-01-06")).await;
        assert_eq!(counts(&report), (1, 0, 0, 1), "an older file takes nothing away");
        for (other, field, problem) in [
            (line("accepted 2026-01-07"), "history", Problem::OtherHistory(2)),
            (
                line("accepted 2026-01-06; review-started 2026-02-01; denied 2026-03-01"),
                "history",
                Problem::OtherHistory(4),
            ),
            (line("").replace("I-130", "I-140"), "form", Problem::OtherForm("I-130".to_owned())),
            (
                line("").replace("-01-05", "-01-04"),
                "received_on",
                Problem::OtherDay(domain::case::day("2026-01-05").unwrap()),
            ),
        ] {
            assert_eq!(faults(&import(&world, &other).await), [(2, field, problem)], "{other}");
        }
        let corrected = line("accepted 2026-01-06").replace("Ana Lima", "Ana María Lima");
        assert_eq!(counts(&import(&world, &corrected).await), (1, 0, 1, 0), "a name that is corrected");
        assert_eq!(counts(&import(&world, &corrected).await), (1, 0, 0, 1));
        assert!(world.post().await.is_empty(), "of which nobody is told");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_filed_here_is_not_told_of_by_anybody_else() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        ana.sign(draft).await;
        let id = ana.filed(draft).await;
        let receipt = world.services.case(&ana.session, id).await.unwrap().unwrap().receipt;
        let report = import(&world, &format!("{HEAD}{receipt},I-90,2026-01-05,Ana Lima,\n")).await;
        assert_eq!(faults(&report), [(2, "receipt_number", Problem::FiledHere)]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_an_import_is_made_good_by_the_next_run() {
    on_each_database(async |world| {
        let mut file = HEAD.to_owned();
        for serial in 0..250 {
            file.push_str(&format!("IOE09123{serial:05},I-130,2026-01-05,Ana Lima,accepted 2026-01-06\n"));
        }
        let mut deaths = 0;
        // A death in each part of the way, not at each of some thousand statements.
        for at in [1, 251, 255, 600, 900, 1300, 1700] {
            die_at_statement(&world.database, at);
            let imported = world.services.import_cases(&file, ImportMode::AllOrNothing).await;
            deaths += i32::from(imported.is_err());
            assert_eq!(imported.is_err(), has_died(&world.database), "{at}");
            die_at_statement(&world.database, 0);
        }
        assert!(deaths >= 4, "{deaths}");
        let report = import(&world, &file).await;
        assert_eq!((report.begun + report.same, report.grown, report.faults.len()), (250, 0, 0));
        let kept = rows(&world.database).await;
        assert_eq!((kept["cases"], kept["imported_cases"], kept["case_events"]), (250, 250, 500));
    })
    .await;
}

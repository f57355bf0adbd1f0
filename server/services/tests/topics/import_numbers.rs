//! Cases that another system tells of without a receipt number, on both databases: each gets one, once, and is known again.

use std::ops::RangeInclusive;

use domain::AccessCode;
use services::cases::{AddRefusal, Added, MoreWay};
use services::imports::{ImportMode, ImportReport, Problem};
use services::testing::{World, on_each_database};
use storage::testing::{die_at_statement, has_died, rows};

use crate::add_case::{has, letter};
use crate::imports::{counts, faults, number};
use crate::paperwork::person;
use crate::steps::{about, client};

const HEAD: &str = "source,source_id,receipt_number,form,received_on,name,access_code,history\n";
const OURS: &str = "LFD0000000001";

async fn import(world: &World, file: &str) -> ImportReport {
    world.services.import_cases(file, ImportMode::AllOrNothing).await.unwrap()
}

/// So many cases without a number, for which codes are to be issued.
fn unnumbered(many: u32) -> String {
    let lines = (1..=many).map(|id| format!("CLAIMS,{id},,I-130,2026-01-05,Ana Lima,yes,accepted 2026-01-06\n"));
    HEAD.to_owned() + &lines.collect::<String>()
}

/// One case, with its number or without.
fn line(source: &str, id: &str, receipt: &str) -> String {
    format!("{source},{id},{receipt},I-130,2026-01-05,Ana Lima,,\n")
}

/// The numbers that a report tells of, each with whether it is new.
fn numbers(report: &ImportReport) -> Vec<(String, bool)> {
    let said = report.numbers.iter().map(|number| {
        let receipt = number.receipt.as_ref().map(ToString::to_string);
        (receipt.unwrap_or_default(), number.is_new)
    });
    said.collect()
}

fn ours(serials: RangeInclusive<u32>, is_new: bool) -> Vec<(String, bool)> {
    serials.map(|serial| (format!("LFD{serial:010}"), is_new)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_without_a_number_gets_one_once_and_the_same_file_tells_it_again() {
    on_each_database(async |world| {
        let file = unnumbered(2);
        let report = import(&world, &file).await;
        assert_eq!((counts(&report), report.is_taken), ((2, 2, 0, 0), true), "{:?}", report.faults);
        assert_eq!(numbers(&report), ours(1..=2, true));
        assert_eq!((report.numbers[1].line, report.numbers[1].source.id.as_str()), (3, "2"));
        let before = rows(&world.database).await;
        let objects = r#"{"source": "CLAIMS", "source_id": "1", "form": "I-130", "received_on": "2026-01-05",
            "name": "Ana Lima", "access_code": true, "history": [{"what": "accepted", "on": "2026-01-06"}]}"#;
        let objects = format!("[{objects},{}]", objects.replace("\"1\"", "\"2\""));
        for again in [&file, &objects] {
            let report = import(&world, again).await;
            assert_eq!((counts(&report), report.is_taken), ((2, 0, 0, 2), true), "{:?}", report.faults);
            assert_eq!(numbers(&report), ours(1..=2, false));
        }
        assert_eq!(rows(&world.database).await, before);
        let more = file.replace("2026-01-06", "2026-01-06; review-started 2026-02-01") + &line("CLAIMS", "3", "");
        let report = import(&world, &more).await;
        assert_eq!(counts(&report), (3, 1, 2, 0), "{:?}", report.faults);
        assert_eq!(numbers(&report), [ours(1..=2, false), ours(3..=3, true)].concat());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_and_a_file_that_is_not_taken_issue_no_number_and_leave_no_gap() {
    on_each_database(async |world| {
        let before = rows(&world.database).await;
        let dry = world.services.import_cases(&unnumbered(2), ImportMode::DryRun).await.unwrap();
        assert_eq!((counts(&dry), dry.is_taken), ((2, 2, 0, 0), true));
        let none = (String::new(), true);
        assert_eq!(numbers(&dry), [none.clone(), none]);
        let faulty = import(&world, &(unnumbered(2) + &line("CLAIMS", "", ""))).await;
        assert_eq!((faults(&faulty), faulty.is_taken), (vec![(4, "source_id", Problem::HalfSource)], false));
        assert_eq!(rows(&world.database).await, before);
        assert_eq!(numbers(&import(&world, &unnumbered(2)).await), ours(1..=2, true));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_that_dies_anywhere_goes_on_and_issues_no_number_twice_or_in_vain() {
    on_each_database(async |world| {
        let file = unnumbered(130);
        let (mut deaths, mut halves, mut at) = (0, 0, 1);
        let report = loop {
            die_at_statement(&world.database, at);
            let imported = world.services.import_cases(&file, ImportMode::AllOrNothing).await;
            if !has_died(&world.database) {
                break imported.unwrap();
            }
            assert!(imported.is_err(), "it died at {at}");
            let kept = rows(&world.database).await["cases"];
            assert!(kept == 0 || kept == 100, "a hundred at once, not {kept}");
            halves += i32::from(kept == 100);
            deaths += 1;
            // Fewer statements than those of the thirty that are left behind the first hundred.
            at += 197;
        };
        die_at_statement(&world.database, 0);
        assert!(deaths >= 4 && halves >= 1, "{deaths} deaths, {halves} between the hundred and the rest");
        assert_eq!(counts(&report), (130, 30, 0, 100), "{:?}", report.faults);
        assert_eq!(numbers(&report), [ours(1..=100, false), ours(101..=130, true)].concat());
        assert_eq!(numbers(&import(&world, &file).await), ours(1..=130, false));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_imports_at_once_each_case_gets_one_number() {
    on_each_database(async |world| {
        let file = unnumbered(20);
        let (one, other) = tokio::join!(import(&world, &file), import(&world, &file));
        assert!(one.faults.is_empty() && other.faults.is_empty(), "{:?} {:?}", one.faults, other.faults);
        assert_eq!((one.begun + other.begun, one.same + other.same), (20, 20));
        let receipts =
            |report: &ImportReport| numbers(report).into_iter().map(|(receipt, _)| receipt).collect::<Vec<_>>();
        assert_eq!(receipts(&one), receipts(&other));
        assert_eq!(rows(&world.database).await["cases"], 20);
        assert_eq!(numbers(&import(&world, &file).await), ours(1..=20, false), "none is missing");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_that_got_its_number_here_is_added_with_its_code_and_a_wrong_code_tells_nothing() {
    on_each_database(async |world| {
        import(&world, &unnumbered(1)).await;
        assert_eq!(world.services.cases_without_code(None, 10).await.unwrap(), [number(OURS)]);
        let (ana, bob) = (person(&world, "ana@example.org").await, person(&world, "bob@example.org").await);
        let draft = ana.filled(0).await;
        ana.sign(draft).await;
        let filed = ana.filed(draft).await;
        let online = world.services.case(&ana.session, filed).await.unwrap().unwrap().receipt;
        assert_eq!(online.as_str(), "LFD0000000002", "there is one sequence of numbers");
        let letter = letter(&world, OURS).await;
        assert!(letter.papers.iter().all(|(_, bytes)| bytes.starts_with(b"%PDF")));
        for receipt in [OURS, online.as_str()] {
            let add = async |code: Option<&AccessCode>| {
                world.services.add_case(&bob.session, &number(receipt), code, client(7)).await.unwrap()
            };
            let wrong = AccessCode::new([7; 8]);
            assert_eq!(add(Some(&wrong)).await, Err(AddRefusal::WrongOrFiledOnline), "{receipt}");
            let Ok(Added::Follows(id)) = add(None).await else { panic!("follows {receipt}") };
            let followed = world.services.followed_case(&bob.session, id).await.unwrap().unwrap();
            assert_eq!(followed.more, MoreWay::AccountOrCode, "{receipt}");
        }
        let id = has(&world, &bob.session, OURS, &letter.code).await;
        assert!(!world.services.case(&bob.session, id).await.unwrap().unwrap().is_filed_here);
        assert!(world.services.cases_without_code(None, 10).await.unwrap().is_empty());
        world.post().await;
        let more = unnumbered(1).replace("2026-01-06", "2026-01-06; review-started 2026-02-01");
        assert_eq!(counts(&import(&world, &more).await), (1, 0, 1, 0));
        about(&world.post().await, "Something has happened in your case: LFD0000000001");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_known_by_its_number_or_by_its_source_and_what_contradicts_is_told() {
    const IOE: &str = "IOE0912345678";
    const PAPER: &str = "EAC2590054321";
    on_each_database(async |world| {
        let alone =
            |receipt: &str| format!("receipt_number,form,received_on,name\n{receipt},I-130,2026-01-05,Ana Lima\n");
        let claims = |id: &str, receipt: &str| HEAD.to_owned() + &line("CLAIMS", id, receipt);
        for (file, expected, told) in [
            (claims("1", IOE), (1, 1, 0, 0), None),
            (claims("1", ""), (1, 0, 0, 1), Some((IOE, false))),
            (alone(IOE), (1, 0, 0, 1), None),
            (claims("1", IOE), (1, 0, 0, 1), None),
            (alone(PAPER), (1, 1, 0, 0), None),
            (claims("2", PAPER), (1, 0, 1, 0), None),
            (claims(" 2 ", ""), (1, 0, 0, 1), Some((PAPER, false))),
            (claims("3", ""), (1, 1, 0, 0), Some((OURS, true))),
            (claims("3", OURS), (1, 0, 0, 1), None),
            (alone(OURS), (1, 0, 0, 1), None),
            (claims("1", "").replace("CLAIMS", "Another system"), (1, 1, 0, 0), Some(("LFD0000000002", true))),
        ] {
            let report = import(&world, &file).await;
            assert_eq!(counts(&report), expected, "{file} {:?}", report.faults);
            let told: Vec<_> = told.into_iter().map(|(receipt, is_new)| (receipt.to_owned(), is_new)).collect();
            assert_eq!(numbers(&report), told, "{file}");
        }

        let before = rows(&world.database).await;
        let by_number = line("", "", OURS);
        for (file, line, field, problem) in [
            (claims("1", PAPER), 2, "receipt_number", Problem::OtherReceipt(number(IOE))),
            (claims("1", "LIN2490012345"), 2, "receipt_number", Problem::OtherReceipt(number(IOE))),
            (claims("9", IOE), 2, "source_id", Problem::OtherSource),
            (claims("9", "LFD0000000099"), 2, "receipt_number", Problem::OwnReceipt),
            (claims("", IOE), 2, "source_id", Problem::HalfSource),
            (HEAD.to_owned() + &line("", "9", ""), 2, "source", Problem::HalfSource),
            (claims(&"9".repeat(101), ""), 2, "source_id", Problem::TooLong(100)),
            (HEAD.to_owned() + &line("", "", ""), 2, "receipt_number", Problem::Unnamed),
            (claims("9", "") + &line("CLAIMS", "9", ""), 3, "source_id", Problem::Twice(2)),
            (claims("3", "") + &by_number, 3, "receipt_number", Problem::Twice(2)),
            (HEAD.to_owned() + &by_number + &line("CLAIMS", "3", ""), 3, "source_id", Problem::Twice(2)),
            (
                claims("9", PAPER.replace('1', "2").as_str()).replace(",,\n", ",yes,\n"),
                2,
                "access_code",
                Problem::NoCode,
            ),
        ] {
            assert_eq!(faults(&import(&world, &file).await), [(line, field, problem)], "{file}");
        }
        assert_eq!(rows(&world.database).await, before, "nothing is written");
    })
    .await;
}

//! Access codes that are issued at the agency's desk, on both databases: with a reason, one at a time, by two where that needs
//! two, and told to whoever has the case.

use std::time::Duration;

use domain::case::CodeRequestState;
use domain::{AccessCode, CaseId, CodeRequestId, DecisionReason, Language, LookedAt, StaffRole, Timestamp};
use services::audit::Event;
use services::cases::AddRefusal;
use services::desk::{CodeRequestRefusal, CodesOfCase, Door};
use services::testing::{World, on_each_database};
use services::{Session, Settings};
use storage::code_requests;
use storage::testing::{die_at_statement, has_died, rows};
use tokio::task::JoinSet;

use crate::add_case::{IOE, has, letter, told};
use crate::desk::{desk, looks, staff};
use crate::imports::number;
use crate::paperwork::person;
use crate::steps::{about, client};

const PAPER: &str = "EAC2590054321";
const ANA: &str = "ana@example.org";
const BOB: &str = "bob@example.org";
const OFFICER: &str = "officer@example.org";
const BOSS: &str = "boss@example.org";
const CLERK: &str = "clerk@example.org";
const WHY: &str = "She showed her passport at the counter.";

async fn found(world: &World, session: &Session, receipt: &str) -> CaseId {
    desk(world, session).find(&number(receipt)).await.unwrap().unwrap()
}

async fn codes(world: &World, session: &Session, case: CaseId) -> CodesOfCase {
    desk(world, session).codes(case, None).await.unwrap().unwrap()
}

/// When the newest code was issued, as whoever looks now sees it.
async fn seen(world: &World, session: &Session, case: CaseId) -> Option<Timestamp> {
    codes(world, session, case).await.newest.map(|code| code.issued_at)
}

async fn ask(
    world: &World,
    session: &Session,
    case: CaseId,
    seen: Option<Timestamp>,
) -> Result<Option<AccessCode>, CodeRequestRefusal> {
    world.clock.advance(Duration::from_secs(1));
    let why = DecisionReason::parse(WHY).unwrap();
    desk(world, session).ask_for_code(case, &why, seen, client(1)).await.unwrap()
}

async fn confirm(
    world: &World,
    session: &Session,
    case: CaseId,
    id: CodeRequestId,
) -> Result<AccessCode, CodeRequestRefusal> {
    desk(world, session).confirm_code(case, id, client(1)).await.unwrap()
}

async fn drop_it(world: &World, session: &Session, case: CaseId, id: CodeRequestId) -> Result<(), CodeRequestRefusal> {
    desk(world, session).drop_code(case, id, client(1)).await.unwrap()
}

async fn events(world: &World, session: &Session) -> Vec<Event> {
    world.services.history(session, 1).await.unwrap().events.into_iter().map(|event| event.what).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_issues_a_code_with_which_a_case_is_added_and_the_earlier_one_ends() {
    on_each_database(async |world| {
        told(&world).await;
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let clerk = staff(&world, CLERK, StaffRole::Clerk).await;
        let case = found(&world, &officer, IOE).await;
        let earlier = letter(&world, IOE).await;
        let before = codes(&world, &officer, case).await;
        assert_eq!(before.to, ["Lucia Morales", "1 Elm St", "Reno NV"]);
        assert!(!before.has_account && !before.needs_second && !before.has_letter && before.requests.is_empty());
        let seen = before.newest.map(|code| code.issued_at);
        assert!(seen.is_some(), "a code of the command line is known, too");
        assert_eq!(ask(&world, &clerk, case, seen).await, Err(CodeRequestRefusal::NotAllowed));
        let refused = desk(&world, &clerk).codes(case, None).await.unwrap().unwrap_err();
        assert_eq!(refused, CodeRequestRefusal::NotAllowed);
        assert_eq!(rows(&world.database).await["code_requests"], 0);

        let code = ask(&world, &officer, case, seen).await.unwrap().expect("at once");
        let by = officer.account;
        assert_eq!(looks(&world, case).await[0], (by, LookedAt::Case), "the look is written down");
        assert!(events(&world, &officer).await.contains(&Event::CodeIssued));
        let after = desk(&world, &officer).codes(case, Some(&code)).await.unwrap().unwrap();
        assert!(after.has_letter && after.newest.is_some_and(|code| code.counts()));
        let asked = &after.requests[0];
        assert_eq!((asked.by, asked.state, asked.answered_by), (by, CodeRequestState::Issued, Some(by)));
        assert_eq!(asked.reason, [WHY]);
        let stored = code_requests::of_case(&mut world.database.reader().await.unwrap(), case).await.unwrap();
        assert!(!String::from_utf8_lossy(&stored[0].reason_sealed).contains("passport"), "it is sealed");

        for language in Language::ALL {
            let letter = desk(&world, &officer).code_letter(case, &code, language).await.unwrap().unwrap();
            assert!(letter.starts_with(b"%PDF"));
        }
        let others = [(&clerk, &code), (&officer, &earlier.code)];
        for (session, code) in others {
            let letter = desk(&world, session).code_letter(case, code, Language::English).await.unwrap();
            assert!(letter.is_none(), "nobody else, and of no code that has ended");
        }
        let add = async |code: &AccessCode| {
            world.services.add_case(&ana.session, &number(IOE), Some(code), client(7)).await.unwrap()
        };
        assert_eq!(add(&earlier.code).await, Err(AddRefusal::ReplacedCode));
        assert_eq!(has(&world, &ana.session, IOE, &code).await, case);
        let used = desk(&world, &officer).codes(case, Some(&code)).await.unwrap().unwrap();
        assert!(!used.has_letter && used.has_account && used.newest.is_some_and(|code| code.used_at.is_some()));
        assert!(desk(&world, &officer).code_letter(case, &code, Language::English).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_a_case_is_told_of_a_new_code_and_loses_the_case_when_it_is_used() {
    on_each_database(async |world| {
        told(&world).await;
        let (ana, bob) = (person(&world, ANA).await, person(&world, BOB).await);
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let first = letter(&world, IOE).await;
        let case = has(&world, &ana.session, IOE, &first.code).await;
        assert!(world.post().await.is_empty(), "there was nobody to tell");
        let seen = seen(&world, &boss, case).await;
        let code = ask(&world, &boss, case, seen).await.unwrap().unwrap();
        let mails = world.post().await;
        assert_eq!(mails.len(), 1);
        let mail = about(&mails, &format!("A new access code for your case: {IOE}"));
        assert!(mail.to == ANA && !mail.text.contains(&code.grouped()) && !mail.text.contains(BOSS), "{}", mail.text);
        let history = world.services.history(&ana.session, 1).await.unwrap().events;
        let issued = history.iter().find(|event| event.what == Event::AccessCodeIssued).expect("it is there");
        assert!(issued.from.is_none(), "not from where an officer was signed in");
        assert!(world.services.case(&ana.session, case).await.unwrap().is_some(), "a code alone moves nothing");

        assert_eq!(has(&world, &bob.session, IOE, &code).await, case);
        assert!(world.services.case(&ana.session, case).await.unwrap().is_none());
        assert!(events(&world, &ana.session).await.contains(&Event::CaseTaken));
        world.post().await;
        letter(&world, IOE).await;
        about(&world.post().await, &format!("A new access code for your case: {IOE}"));
        assert!(events(&world, &bob.session).await.contains(&Event::AccessCodeIssued), "of the operator's codes, too");
        assert!(world.services.verify_security_log().await.unwrap().breaks.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_presses_of_two_officers_issue_one_code() {
    on_each_database(async |world| {
        told(&world).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let case = found(&world, &officer, IOE).await;
        let mut presses = JoinSet::new();
        for press in 0..10 {
            let session = if press % 2 == 0 { officer.clone() } else { boss.clone() };
            let services = world.services.clone();
            presses.spawn(async move {
                let Some(Door::Open(desk)) = services.desk(&session) else { panic!("the desk") };
                let why = DecisionReason::parse(WHY).unwrap();
                desk.ask_for_code(case, &why, None, client(1)).await.unwrap()
            });
        }
        let done = presses.join_all().await;
        assert_eq!(done.iter().filter(|done| matches!(done, Ok(Some(_)))).count(), 1, "{done:?}");
        let late = done.iter().filter(|done| **done == Err(CodeRequestRefusal::Moved)).count();
        assert_eq!(late, 9, "{done:?}");
        let rows = rows(&world.database).await;
        assert_eq!((rows["access_codes"], rows["code_requests"]), (1, 1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_code_is_issued_for_what_was_filed_here_has_no_codes_or_is_their_own() {
    on_each_database(async |world| {
        told(&world).await;
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let draft = ana.filled(0).await;
        ana.sign(draft).await;
        let filed = ana.filed(draft).await;
        let paper = found(&world, &officer, PAPER).await;
        let code = letter(&world, IOE).await.code;
        let own = has(&world, &officer, IOE, &code).await;
        let before = rows(&world.database).await["access_codes"];
        for (case, refusal) in [
            (filed, CodeRequestRefusal::FiledHere),
            (paper, CodeRequestRefusal::NoCode),
            (own, CodeRequestRefusal::NotFound),
        ] {
            let looked = desk(&world, &officer).codes(case, None).await.unwrap().unwrap_err();
            assert_eq!((looked, ask(&world, &officer, case, None).await), (refusal, Err(refusal)));
        }
        let rows = rows(&world.database).await;
        assert_eq!((rows["access_codes"], rows["code_requests"]), (before, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_needs_two_is_issued_when_another_one_confirms_it_and_only_then() {
    on_each_database(async |world| {
        let settings = Settings::new("Landfall".to_owned(), "https://landfall.example".to_owned(), true);
        let world = World::with(world.database.clone(), Settings { codes_need_second: true, ..settings });
        told(&world).await;
        let ana = person(&world, ANA).await;
        let first = staff(&world, OFFICER, StaffRole::Officer).await;
        let second = staff(&world, BOSS, StaffRole::Supervisor).await;
        let clerk = staff(&world, CLERK, StaffRole::Clerk).await;
        let case = found(&world, &first, IOE).await;
        let waiting = async || {
            let waiting = desk(&world, &second).waiting_codes().await.unwrap();
            waiting.iter().map(|request| (request.case, request.by)).collect::<Vec<_>>()
        };
        assert_eq!(ask(&world, &first, case, None).await, Ok(None), "not at once");
        assert_eq!(ask(&world, &second, case, None).await, Err(CodeRequestRefusal::Moved), "one at a time");
        assert_eq!(rows(&world.database).await["access_codes"], 0);
        assert_eq!(waiting().await, [(case, first.account)]);
        let id = codes(&world, &second, case).await.requests[0].id;
        assert_eq!(confirm(&world, &first, case, id).await, Err(CodeRequestRefusal::NotYours));
        assert_eq!(confirm(&world, &clerk, case, id).await, Err(CodeRequestRefusal::NotAllowed));
        drop_it(&world, &second, case, id).await.unwrap();
        assert_eq!(drop_it(&world, &second, case, id).await, Err(CodeRequestRefusal::Over));
        assert_eq!(confirm(&world, &second, case, id).await, Err(CodeRequestRefusal::Over));
        assert_eq!(rows(&world.database).await["access_codes"], 0, "nothing was issued");

        assert_eq!(ask(&world, &first, case, None).await, Ok(None));
        let id = codes(&world, &second, case).await.requests[0].id;
        let code = confirm(&world, &second, case, id).await.unwrap();
        assert_eq!(confirm(&world, &second, case, id).await, Err(CodeRequestRefusal::Over), "once");
        assert!(waiting().await.is_empty());
        let requests = codes(&world, &first, case).await.requests;
        let states: Vec<_> = requests.iter().map(|request| (request.state, request.answered_by)).collect();
        let by = Some(second.account);
        assert_eq!(states, [(CodeRequestState::Issued, by), (CodeRequestState::Dropped, by)]);
        assert!(events(&world, &first).await.contains(&Event::CodeAsked));
        let done = events(&world, &second).await;
        assert!(done.contains(&Event::CodeIssued) && done.contains(&Event::CodeDropped), "{done:?}");
        assert_eq!(has(&world, &ana.session, IOE, &code).await, case);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_issuing_a_code_leaves_all_or_nothing() {
    on_each_database(async |world| {
        told(&world).await;
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let first = letter(&world, IOE).await;
        let case = has(&world, &ana.session, IOE, &first.code).await;
        let second = letter(&world, IOE).await;
        world.post().await;
        let seen = seen(&world, &officer, case).await;
        let why = DecisionReason::parse(WHY).unwrap();
        world.clock.advance(Duration::from_secs(1));
        let (before, mut deaths) = (rows(&world.database).await, 0);
        let code = loop {
            die_at_statement(&world.database, deaths + 1);
            let asked = desk(&world, &officer).ask_for_code(case, &why, seen, client(1)).await;
            if !has_died(&world.database) {
                break asked.unwrap().unwrap().expect("at once");
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before, "after {deaths}");
        };
        die_at_statement(&world.database, 0);
        assert!(deaths > 10, "it died between {deaths} statements");
        assert_eq!(world.post().await.len(), 1, "Ana is told once");
        let bob = person(&world, BOB).await;
        let add = async |code: &AccessCode| {
            world.services.add_case(&bob.session, &number(IOE), Some(code), client(7)).await.unwrap()
        };
        assert_eq!(add(&second.code).await, Err(AddRefusal::ReplacedCode));
        assert_eq!(has(&world, &bob.session, IOE, &code).await, case);
        assert!(world.services.verify_security_log().await.unwrap().breaks.is_empty());
    })
    .await;
}

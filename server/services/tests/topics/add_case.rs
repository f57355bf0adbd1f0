//! Cases that were not filed in an account, on both databases: followed by their number, added with a code, and moved.

use std::sync::Arc;
use std::time::Duration;

use domain::case::Kind;
use domain::{AccessCode, CaseId, Concern, Language, MessageText, NoticeKind, StaffRole, ThreadSubject};
use services::audit::Event;
use services::cases::{AddRefusal, Added, MoreWay};
use services::evidence::SlotState;
use services::imports::{AccessLetter, CodeRefusal, ImportMode};
use services::paper::PaperMaker;
use services::testing::{World, on_each_database};
use services::threads::NewQuestion;
use services::{Deliver, Session};
use storage::testing::rows;
use tokio::task::JoinSet;

use crate::delete_account::{ask, hours};
use crate::desk::{desk, staff};
use crate::desk_acts::deed;
use crate::evidence::pdf;
use crate::imports::number;
use crate::paperwork::{Person, person};
use crate::rounds::{self, asked};
use crate::steps::{about, client};

pub(crate) const IOE: &str = "IOE0912345678";
const OTHER_IOE: &str = "IOE0912345679";
const PAPER: &str = "EAC2590054321";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

pub(crate) async fn told(world: &World) {
    let file = format!(
        "receipt_number,form,received_on,name,address,access_code,history\n\
         {IOE},I-130,2026-03-02,Lucia Morales,1 Elm St|Reno NV,yes,fee-paid 2026-03-02 675.00; accepted 2026-03-04\n\
         {OTHER_IOE},I-485,2026-05-11,Bogdan Popescu,,yes,\n{PAPER},I-90,2026-09-08,Ana Lima,,no,\n"
    );
    let report = world.services.import_cases(&file, ImportMode::AllOrNothing).await.unwrap();
    assert!(report.is_taken, "{:?}", report.faults);
}

pub(crate) async fn letter(world: &World, receipt: &str) -> AccessLetter {
    let letter = world.services.draw_access_letter(&number(receipt)).await.unwrap().unwrap();
    world.services.issue_access_letter(&letter).await.unwrap();
    letter
}

async fn add(world: &World, who: &Session, receipt: &str, code: Option<&AccessCode>) -> Result<Added, AddRefusal> {
    world.services.add_case(who, &number(receipt), code, client(7)).await.unwrap()
}

pub(crate) async fn has(world: &World, who: &Session, receipt: &str, code: &AccessCode) -> CaseId {
    match add(world, who, receipt, Some(code)).await {
        Ok(Added::Has(case)) => case,
        other => panic!("the case, not {other:?}"),
    }
}

async fn events(world: &World, who: &Session) -> Vec<Event> {
    world.services.history(who, 1).await.unwrap().events.into_iter().map(|event| event.what).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_followed_by_its_number_and_shows_nothing_of_whom_it_is_for() {
    on_each_database(async |world| {
        told(&world).await;
        let ana = person(&world, "ana@example.org").await;
        let Ok(Added::Follows(id)) = add(&world, &ana.session, IOE, None).await else { panic!("follows") };
        assert_eq!(add(&world, &ana.session, IOE, None).await, Err(AddRefusal::AlreadyFollowed(id)));
        let case = world.services.followed_case(&ana.session, id).await.unwrap().unwrap();
        let public = world.services.public_status(&number(IOE), client(1)).await.unwrap().unwrap();
        assert_eq!((&case.status, case.more), (&public, MoreWay::Code));
        assert_eq!(case.history.len(), 2, "received and accepted: the fee is nobody's business");
        let all = format!("{case:?}");
        assert!(!all.contains("Morales") && !all.contains("675"), "{all}");
        assert!(world.services.case(&ana.session, id).await.unwrap().is_none(), "it is not theirs");
        let home = world.services.home(&ana.session).await.unwrap();
        assert_eq!((home.cases.len(), home.followed.len()), (0, 1));

        let bob = person(&world, "bob@example.org").await;
        assert!(world.services.followed_case(&bob.session, id).await.unwrap().is_none());
        assert!(!world.services.stop_following(&bob.session, id).await.unwrap());
        assert!(world.services.stop_following(&ana.session, id).await.unwrap());
        assert!(!world.services.stop_following(&ana.session, id).await.unwrap());
        assert!(world.services.home(&ana.session).await.unwrap().followed.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_twenty_presses_with_one_code_one_adds_the_case_and_it_is_like_any_other() {
    on_each_database(async |world| {
        told(&world).await;
        let ana = person(&world, "ana@example.org").await;
        let letter = letter(&world, IOE).await;
        assert_eq!(letter.papers.iter().map(|(language, _)| *language).collect::<Vec<_>>(), Language::ALL);
        assert!(letter.papers.iter().all(|(_, bytes)| bytes.starts_with(b"%PDF")));
        add(&world, &ana.session, IOE, None).await.unwrap();
        let mut presses = JoinSet::new();
        for _ in 0..20 {
            let (services, session, code) = (world.services.clone(), ana.session.clone(), letter.code.clone());
            presses
                .spawn(async move { services.add_case(&session, &number(IOE), Some(&code), client(1)).await.unwrap() });
        }
        let done = presses.join_all().await;
        let id = done.iter().find_map(|done| match done {
            Ok(Added::Has(case)) => Some(*case),
            _ => None,
        });
        let id = id.expect("one adds it");
        let others = done.iter().filter(|done| **done == Err(AddRefusal::AlreadyHere(id))).count();
        assert_eq!(others, 19, "{done:?}");
        let home = world.services.home(&ana.session).await.unwrap();
        assert_eq!((home.cases.len(), home.followed.len()), (1, 0), "it is followed no more");
        assert_eq!(events(&world, &ana.session).await.iter().filter(|event| **event == Event::CaseAdded).count(), 1);
        let case = world.services.case(&ana.session, id).await.unwrap().unwrap();
        assert_eq!((case.is_filed_here, case.history.len()), (false, 3));
        assert!(world.services.filing(&ana.session, id).await.unwrap().is_none());

        let officer = staff(&world, "officer@example.org", StaffRole::Officer).await;
        let seen = desk(&world, &officer).case(id).await.unwrap().unwrap();
        assert_eq!((seen.name.as_str(), seen.filing.is_none(), seen.seen.events), ("Lucia Morales", true, 3));
        let act = deed(&world, Kind::EvidenceRequested);
        desk(&world, &officer).act(id, act, seen.seen, client(1)).await.unwrap().unwrap();
        let notices = world.services.notices(&ana.session, id).await.unwrap();
        assert_eq!(notices[0].kind, NoticeKind::RequestForEvidence);
        let notice = world.services.notice_of_case(&ana.session, id, notices[0].id, Language::English).await;
        let text = notice.unwrap().unwrap().text;
        assert_eq!(text.to, ["Lucia Morales", "1 Elm St", "Reno NV"]);
        assert!(text.facts.iter().any(|(_, lines)| lines == &[IOE.to_owned()]), "{:?}", text.facts);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_code_that_does_not_count_is_told_by_name() {
    on_each_database(async |world| {
        told(&world).await;
        let ana = person(&world, "ana@example.org").await;
        let first = letter(&world, IOE).await;
        let second = letter(&world, IOE).await;
        let other = letter(&world, OTHER_IOE).await;
        let refused =
            async |receipt: &str, code: &AccessCode| add(&world, &ana.session, receipt, Some(code)).await.unwrap_err();
        assert_eq!(refused(IOE, &first.code).await, AddRefusal::ReplacedCode);
        assert_eq!(refused(IOE, &other.code).await, AddRefusal::WrongCode, "a code of another case");
        assert_eq!(refused(PAPER, &second.code).await, AddRefusal::NoCodes);
        assert_eq!(refused("LFD0000000001", &second.code).await, AddRefusal::Unknown);
        assert_eq!(refused("IOE0000000001", &second.code).await, AddRefusal::Elsewhere);
        assert!(events(&world, &ana.session).await.contains(&Event::AccessCodeWrong));

        world.clock.advance(90 * DAY);
        let ana = again(&world, &ana).await;
        let refusal = add(&world, &ana, IOE, Some(&second.code)).await.unwrap_err();
        assert!(matches!(refusal, AddRefusal::ExpiredCode { .. }), "{refusal:?}");
        let third = letter(&world, IOE).await;
        let id = has(&world, &ana, IOE, &third.code).await;
        assert_eq!(add(&world, &ana, IOE, Some(&third.code)).await, Err(AddRefusal::AlreadyHere(id)));
        assert_eq!(add(&world, &ana, IOE, None).await, Err(AddRefusal::AlreadyHere(id)));
        world.post().await;
        let bob = person(&world, "bob@example.org").await;
        assert_eq!(add(&world, &bob.session, IOE, Some(&third.code)).await, Err(AddRefusal::UsedByAnother));
        assert!(world.services.case(&bob.session, id).await.unwrap().is_none());
    })
    .await;
}

/// The same person, signed in once more.
async fn again(world: &World, person: &Person) -> Session {
    let email = person.session.email(&world.services).unwrap();
    let token = crate::steps::sign_in(world, email.as_str()).await;
    world.services.session(token.as_str()).await.unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_filed_online_has_no_code_and_is_followed_by_its_number() {
    on_each_database(async |world| {
        told(&world).await;
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        ana.sign(draft).await;
        let filed = ana.filed(draft).await;
        let receipt = world.services.case(&ana.session, filed).await.unwrap().unwrap().receipt;
        let refusal = world.services.draw_access_letter(&receipt).await.unwrap().unwrap_err();
        assert_eq!(refusal, CodeRefusal::FiledHere);
        for (number, expected) in [(PAPER, CodeRefusal::NoCode), ("IOE0000000001", CodeRefusal::Unknown)] {
            let refusal = world.services.draw_access_letter(&number.parse().unwrap()).await.unwrap().unwrap_err();
            assert_eq!(refusal, expected, "{number}");
        }
        let code = AccessCode::new([7; 8]);
        let bob = person(&world, "bob@example.org").await;
        assert_eq!(add(&world, &bob.session, receipt.as_str(), Some(&code)).await, Err(AddRefusal::WrongOrFiledOnline));
        let Ok(Added::Follows(id)) = add(&world, &bob.session, receipt.as_str(), None).await else { panic!("follows") };
        assert_eq!(world.services.followed_case(&bob.session, id).await.unwrap().unwrap().more, MoreWay::AccountOrCode);
        assert!(world.services.case(&bob.session, id).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_guesses_waits_and_locks_out_nobody_else() {
    on_each_database(async |world| {
        told(&world).await;
        let (ana, bob) = (person(&world, "ana@example.org").await, person(&world, "bob@example.org").await);
        let letter = letter(&world, IOE).await;
        for guess in 0..10 {
            let refusal = add(&world, &ana.session, IOE, Some(&AccessCode::new([guess; 8]))).await;
            assert_eq!(refusal, Err(AddRefusal::WrongCode));
        }
        let until = world.services.now().plus(Duration::from_secs(60 * 60));
        assert_eq!(add(&world, &ana.session, IOE, Some(&letter.code)).await, Err(AddRefusal::TooMany { until }));
        assert!(add(&world, &ana.session, IOE, None).await.is_ok(), "its number is enough to follow it");
        has(&world, &bob.session, IOE, &letter.code).await;
        for serial in 0..60_u64 {
            let _unknown = add(&world, &bob.session, &format!("IOE00000{serial:05}"), None).await;
        }
        let refusal = add(&world, &bob.session, PAPER, None).await.unwrap_err();
        assert!(matches!(refusal, AddRefusal::TooMany { .. }), "{refusal:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_new_code_a_case_moves_with_its_letters_and_the_earlier_account_is_told() {
    on_each_database(async |world| {
        told(&world).await;
        let (ana, bob) = (person(&world, "ana@example.org").await, person(&world, "bob@example.org").await);
        let officer = staff(&world, "officer@example.org", StaffRole::Officer).await;
        let first = letter(&world, IOE).await;
        let id = has(&world, &ana.session, IOE, &first.code).await;
        let seen = desk(&world, &officer).case(id).await.unwrap().unwrap().seen;
        desk(&world, &officer).act(id, deed(&world, Kind::EvidenceRequested), seen, client(1)).await.unwrap().unwrap();
        let makers: [Arc<dyn Deliver>; 1] = [PaperMaker::new(world.services.clone())];
        while world.services.deliver_due(&makers).await.unwrap() > 0 {}
        let (subject, text) =
            (ThreadSubject::parse("My case").unwrap(), MessageText::parse("When is it done?").unwrap());
        let question = NewQuestion {
            message: world.services.new_message_id(),
            concern: Concern::Case(id),
            subject: &subject,
            text: &text,
            seen: 0,
        };
        let thread = world.services.begin_thread(&ana.session, question).await.unwrap().unwrap();
        let notice = world.services.notices(&ana.session, id).await.unwrap()[0].id;
        world.post().await;

        let second = letter(&world, IOE).await;
        assert!(world.services.case(&ana.session, id).await.unwrap().is_some(), "a letter alone moves nothing");
        assert_eq!(has(&world, &bob.session, IOE, &second.code).await, id);
        assert!(world.services.case(&ana.session, id).await.unwrap().is_none());
        assert!(world.services.notices(&ana.session, id).await.unwrap().is_empty());
        assert_eq!(world.services.case(&bob.session, id).await.unwrap().unwrap().receipt, number(IOE));
        let read = world.services.notice_of_case(&bob.session, id, notice, Language::Spanish).await.unwrap().unwrap();
        assert_eq!(read.text.to[0], "Lucia Morales");
        let (_, paper) =
            world.services.notice_paper(&bob.session, id, notice, Language::English).await.unwrap().unwrap();
        assert!(paper.starts_with(b"%PDF"));
        assert!(world.services.has_thread(&ana.session, thread).await.unwrap(), "what Ana wrote stays hers");
        assert!(!world.services.has_thread(&bob.session, thread).await.unwrap());
        let told = world.post().await;
        assert_eq!(about(&told, &format!("A case is no longer in your account: {IOE}")).to, "ana@example.org");
        assert!(events(&world, &ana.session).await.contains(&Event::CaseTaken));
        assert!(events(&world, &bob.session).await.contains(&Event::CaseAdded));
        let from = world.services.history(&ana.session, 1).await.unwrap().events;
        assert!(from.iter().all(|event| event.what != Event::CaseTaken || event.from.is_none()), "not from where");

        let used_at = world.services.now();
        let again = add(&world, &ana.session, IOE, Some(&first.code)).await;
        assert_eq!(again, Err(AddRefusal::UsedByYou { used_at }), "it was Ana who used it");
        let of_bob = add(&world, &ana.session, IOE, Some(&second.code)).await;
        assert_eq!(of_bob, Err(AddRefusal::UsedByAnother));
        let third = letter(&world, IOE).await;
        assert_eq!(has(&world, &ana.session, IOE, &third.code).await, id, "and back");
        assert!(world.services.verify_security_log().await.unwrap().breaks.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_asked_and_answered_goes_with_a_case_and_what_was_not_sent_does_not() {
    on_each_database(async |world| {
        told(&world).await;
        let (ana, bob) = (person(&world, "ana@example.org").await, person(&world, "bob@example.org").await);
        let officer = staff(&world, "officer@example.org", StaffRole::Officer).await;
        let first = letter(&world, IOE).await;
        let id = has(&world, &ana.session, IOE, &first.code).await;
        let answered = asked(&world, &officer, id, Kind::InitialEvidenceRequested).await;
        let sent = rounds::add(&ana, answered, "item-1", "sent.pdf", &pdf(1)).await.unwrap();
        world.services.explain_evidence(&ana.session, answered, "item-2", "It burnt.").await.unwrap().unwrap();
        rounds::send(&ana, answered).await.unwrap();
        let open = asked(&world, &officer, id, Kind::EvidenceRequested).await;
        let kept = rounds::add(&ana, open, "item-1", "kept.pdf", &pdf(1)).await.unwrap();
        world.services.explain_evidence(&ana.session, open, "item-2", "Not yet.").await.unwrap().unwrap();
        let seen = desk(&world, &officer).case(id).await.unwrap().unwrap().seen;
        desk(&world, &officer).act(id, deed(&world, Kind::InterviewScheduled), seen, client(1)).await.unwrap().unwrap();
        let coming = world.services.appointments(&ana.session, id).await.unwrap();

        let second = letter(&world, IOE).await;
        assert_eq!(has(&world, &bob.session, IOE, &second.code).await, id);
        assert_eq!(world.services.appointments(&bob.session, id).await.unwrap(), coming);
        let received = world.services.received_answer(&bob.session, answered).await.unwrap().unwrap().received.unwrap();
        assert_eq!(received.slots[0].files[0].name.as_str(), "sent.pdf");
        assert_eq!(received.slots[1].explanation.as_deref(), Some("It burnt."));
        let at_desk = desk(&world, &officer).open_file(id, sent.file).await.unwrap();
        assert!(at_desk.is_some(), "the officer reads it as before");
        let evidence = world.services.evidence(&bob.session, open).await.unwrap();
        assert_eq!(evidence.state("item-1"), SlotState::Nothing, "what Ana did not send is nobody's");
        assert!(world.services.shown_file(&bob.session, kept.file).await.unwrap().is_none());
        assert!(world.services.shown_file(&ana.session, kept.file).await.unwrap().is_none());
        assert!(world.services.round(&ana.session, open).await.unwrap().is_none());

        rounds::add(&bob, open, "item-1", "mine.pdf", &pdf(2)).await.unwrap();
        rounds::send(&bob, open).await.unwrap();
        let at_desk = desk(&world, &officer).case(id).await.unwrap().unwrap();
        assert!(at_desk.rounds.iter().all(|round| round.received.is_some()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_outlives_the_account_that_had_it_and_goes_on_with_a_new_code() {
    on_each_database(async |world| {
        told(&world).await;
        let ana = person(&world, "ana@example.org").await;
        let officer = staff(&world, "officer@example.org", StaffRole::Officer).await;
        let first = letter(&world, IOE).await;
        let id = has(&world, &ana.session, IOE, &first.code).await;
        add(&world, &ana.session, PAPER, None).await.unwrap();
        let seen = desk(&world, &officer).case(id).await.unwrap().unwrap().seen;
        desk(&world, &officer).act(id, deed(&world, Kind::EvidenceRequested), seen, client(1)).await.unwrap().unwrap();
        let notice = world.services.notices(&ana.session, id).await.unwrap()[0].id;
        ask(&world, &ana).await;
        assert_eq!(hours(&world, 30 * 24).await, 1);
        assert_eq!(rows(&world.database).await["followed_cases"], 0);

        world.post().await;
        let bob = person(&world, "bob@example.org").await;
        let second = letter(&world, IOE).await;
        assert_eq!(has(&world, &bob.session, IOE, &second.code).await, id);
        let read = world.services.notice_of_case(&bob.session, id, notice, Language::English).await.unwrap().unwrap();
        assert_eq!(read.text.to[0], "Lucia Morales");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_come_first_for_all_that_have_none_and_a_code_is_kept_as_a_hash() {
    on_each_database(async |world| {
        told(&world).await;
        let all = world.services.cases_without_code(None, 10).await.unwrap();
        assert_eq!(all, [number(IOE), number(OTHER_IOE)]);
        assert_eq!(world.services.cases_without_code(Some(&number(IOE)), 10).await.unwrap(), [number(OTHER_IOE)]);
        let drawn = world.services.draw_access_letter(&number(IOE)).await.unwrap().unwrap();
        assert_eq!(rows(&world.database).await["access_codes"], 0, "drawn is not issued");
        assert_eq!(world.services.cases_without_code(None, 10).await.unwrap().len(), 2);
        world.services.issue_access_letter(&drawn).await.unwrap();
        assert_eq!(world.services.cases_without_code(None, 10).await.unwrap(), [number(OTHER_IOE)]);
        assert!(!format!("{drawn:?}").contains(&drawn.code.grouped()));
    })
    .await;
}

//! The agency's desk, on both databases: who is let to it, what they decide once, and what is written down of it.

use std::sync::Arc;

use domain::{
    AccountId, CaseId, FeeRequest, Happening, Language, LookedAt, Password, Refund, RefundReason, SignInMethod,
    StaffRole, Status, Whereabouts,
};
use payment::Action;
use services::accounts::StaffRefusal;
use services::audit::Event;
use services::cases::{CaseView, MoneyStory};
use services::desk::{AsSeen, Desk, Door, Mistake, Typed};
use services::filing::{Begin, DecideRefusal, DeskRefundRefusal, FeeRefundRefusal, Sign};
use services::notices::{FeeDecision, NoticeText};
use services::testing::{World, app_code, on_each_database};
use services::{Session, Written};
use storage::cases;
use tokio::task::JoinSet;

use crate::paperwork::{Person, complete_answers, person, worked_example};
use crate::steps::{PASSWORD, about, add_app, client, email, sign_in, sign_up};

const ANA: &str = "ana@example.org";
const OFFICER: &str = "officer@example.org";
const LATER: &str = "later@example.org";
const CLERK: &str = "clerk@example.org";
const SECOND: std::time::Duration = std::time::Duration::from_secs(31);

/// Somebody of the staff, signed in with an app.
pub(crate) async fn staff(world: &World, address: &str, role: StaffRole) -> Session {
    world.post().await;
    sign_up(world, address).await;
    let token = sign_in(world, address).await;
    let key = add_app(world, &token).await;
    world.services.add_staff(&email(address), role).await.unwrap().unwrap();
    world.clock.advance(SECOND);
    let attempt =
        world.services.sign_in(&email(address), &Password::typed(PASSWORD), client(1)).await.unwrap().unwrap();
    let code = app_code(&key, world.services.now());
    let signed_in = world.services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().unwrap();
    world.post().await;
    world.services.session(signed_in.token.as_str()).await.unwrap().unwrap()
}

pub(crate) fn desk<'s>(world: &'s World, session: &'s Session) -> Desk<'s> {
    match world.services.desk(session) {
        Some(Door::Open(desk)) => desk,
        other => panic!("the desk, not {other:?}"),
    }
}

/// Who looked at what of a case, the newest look first, whoever asks.
pub(crate) async fn looks(world: &World, case: CaseId) -> Vec<(AccountId, LookedAt)> {
    let nobody = AccountId::v7(world.services.now(), [0; 10]);
    let mut reader = world.database.reader().await.unwrap();
    let looks = storage::case_looks::of_case(&mut reader, case, nobody, (0, 100)).await.unwrap();
    looks.iter().map(|look| (look.account, look.what)).collect()
}

/// A case as whoever sits at the desk sees it now.
pub(crate) async fn seen(world: &World, session: &Session, case: CaseId) -> AsSeen {
    desk(world, session).case(case).await.unwrap().unwrap().seen
}

fn decision(is_granted: bool, reason: &str) -> FeeDecision {
    FeeDecision { is_granted, reason: Written::new(vec![reason.to_owned()], Vec::new()) }
}

fn yes() -> FeeDecision {
    decision(true, "Your income is below the limit.")
}

fn no() -> FeeDecision {
    decision(false, "The documents do not show your income.")
}

/// Files a card to replace with the request not to pay for it: the card's case and that of the request.
pub(crate) async fn waived(world: &World, ana: &Person) -> (CaseId, CaseId) {
    let request = ana.file("i-912", &worked_example(&world.services, "i-912", |_| true)).await;
    let draft = world.services.start_draft(&ana.session, "i-90", Begin::Blank).await.unwrap().unwrap();
    ana.fill(draft, &worked_example(&world.services, "i-90", |answers| answers.get("waiver") == Some("yes"))).await;
    let name = ana.draft(draft).await.evaluate(world.services.today()).signer_name().unwrap();
    let companion = request.to_string();
    let sign = Sign { companion: &companion, ..ana.signing(draft, &name).await };
    world.services.sign(&ana.session, sign).await.unwrap().unwrap();
    (ana.filed(draft).await, request)
}

/// Files a form whose fee is paid in the sandbox.
async fn paid(ana: &Person, draft: domain::DraftId) -> CaseId {
    let checkout = ana.check_out(draft).await;
    ana.services.sandbox_act(&checkout, Action::Pay).await.unwrap().unwrap();
    ana.services.payment_returned(&ana.session, draft).await.unwrap().unwrap();
    ana.case_of(draft).await.expect("it is filed")
}

async fn case(ana: &Person, id: CaseId) -> CaseView {
    ana.services.case(&ana.session, id).await.unwrap().unwrap()
}

async fn happenings(world: &World, ana: &Person, id: CaseId) -> Vec<Happening> {
    let mut reader = world.database.reader().await.unwrap();
    let case = cases::find(&mut reader, ana.session.account, id).await.unwrap().unwrap();
    case.events.iter().map(|event| event.what).collect()
}

async fn money(ana: &Person, id: CaseId) -> Vec<MoneyStory> {
    ana.services.case_payment(&ana.session, id).await.unwrap().unwrap().money
}

async fn events(world: &World, session: &Session) -> Vec<Event> {
    world.services.history(session, 1).await.unwrap().events.into_iter().map(|event| event.what).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn only_staff_who_signed_in_with_more_than_a_code_by_mail_come_to_the_desk() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        assert!(world.services.desk(&ana.session).is_none());
        assert_eq!(
            world.services.add_staff(&email("nobody@example.org"), StaffRole::Clerk).await.unwrap(),
            Err(StaffRefusal::NoAccount)
        );
        assert_eq!(world.services.end_staff(&email(ANA)).await.unwrap(), Err(StaffRefusal::NotStaff));
        world.post().await;

        world.services.add_staff(&email(ANA), StaffRole::Officer).await.unwrap().unwrap();
        about(&world.post().await, "You work at the desk of Landfall now");
        let by_mail = sign_in(&world, ANA).await;
        let by_mail = world.services.session(by_mail.as_str()).await.unwrap().unwrap();
        assert_eq!(by_mail.signed_in_by, Some(domain::SignedInBy::Code(SignInMethod::Email)));
        assert!(matches!(world.services.desk(&by_mail), Some(Door::SignInStronger)));
        assert_eq!(
            world.services.add_staff(&email(ANA), StaffRole::Officer).await.unwrap(),
            Err(StaffRefusal::Already)
        );

        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        desk(&world, &officer);
        world.services.end_staff(&email(ANA)).await.unwrap().unwrap();
        about(&world.post().await, "You no longer work at the desk of Landfall");
        let again = sign_in(&world, ANA).await;
        let again = world.services.session(again.as_str()).await.unwrap().unwrap();
        assert!(world.services.desk(&again).is_none());
        let all: Vec<_> = world.services.staff().await.unwrap();
        let left: Vec<_> = all.iter().filter(|member| member.ended_at.is_some()).collect();
        assert_eq!((all.len(), left.len()), (2, 1), "whoever was there stays in the record");
        let told = events(&world, &again).await;
        assert!(told.contains(&Event::StaffAdded) && told.contains(&Event::StaffEnded), "{told:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_waiver_that_is_granted_lets_the_case_go_on_and_closes_the_request_with_it() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let (card, request) = waived(&world, &ana).await;
        assert_eq!(case(&ana, card).await.status, Status::FeeAsked);
        assert_eq!(
            happenings(&world, &ana, card).await,
            [Happening::Received, Happening::fee_asked(FeeRequest::Waiver)]
        );
        let queue = desk(&world, &officer).undecided_fees(1).await.unwrap();
        let [only] = queue.waiting.as_slice() else { panic!("one, not {queue:?}") };
        assert_eq!((only.case, only.asked), (card, FeeRequest::Waiver));

        world.post().await;
        let letters = desk(&world, &officer).fee_letters(card, &yes()).await.unwrap().unwrap();
        assert_eq!(letters.iter().map(|letter| letter.language).collect::<Vec<_>>(), Language::ALL);
        let says = |letter: &NoticeText| {
            letter.sections.iter().any(|section| section.paragraphs == ["Your income is below the limit."])
        };
        assert!(letters.iter().all(says), "the English words stand in both");
        let letter = &letters[0];
        desk(&world, &officer).decide_fee(card, yes(), client(1)).await.unwrap().unwrap();
        assert_eq!(case(&ana, card).await.status, Status::FeeWaived, "it goes on");
        assert_eq!(case(&ana, request).await.status, Status::RequestGranted);
        assert!(desk(&world, &officer).undecided_fees(1).await.unwrap().waiting.is_empty());
        let receipt = case(&ana, card).await.receipt;
        let letters = world.post().await;
        about(&letters, &format!("We have decided about your fee: {receipt}"));
        let notices = world.services.notices(&ana.session, card).await.unwrap();
        let decided: Vec<_> = notices.iter().filter(|line| line.kind == domain::NoticeKind::Decision).collect();
        let [decided] = decided.as_slice() else { panic!("one, not {notices:?}") };
        let notice = world.services.notice_of_case(&ana.session, card, decided.id, Language::English).await;
        assert_eq!(notice.unwrap().unwrap().text.sections, letter.sections, "they read what the officer read");
        assert!(events(&world, &officer).await.contains(&Event::FeeGranted));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn why_a_fee_is_decided_so_is_read_in_the_language_in_which_it_was_written() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let (card, _) = waived(&world, &ana).await;
        let today = world.services.today();
        let typed = |english: &str, spanish: &str| -> Typed {
            [("reason", english), ("reason-es", spanish)].map(|(name, text)| (name.to_owned(), text.to_owned())).into()
        };
        for (english, spanish, wrong) in [
            ("short", "", "reason"),
            ("", "Sus ingresos son bajos.", "reason"),
            ("Your income is low.", "Corto.", "reason-es"),
        ] {
            let mistakes = FeeDecision::read(true, &typed(english, spanish), today).unwrap_err();
            assert_eq!(mistakes.iter().map(Mistake::name).collect::<Vec<_>>(), [wrong], "{english} {spanish}");
        }
        assert!(FeeDecision::read(true, &typed("Your income is low.", ""), today).unwrap().reason.lacks_spanish());
        let decision =
            FeeDecision::read(false, &typed("Your income is low.", "Sus ingresos son bajos."), today).unwrap();
        assert!(!decision.reason.lacks_spanish());
        desk(&world, &officer).decide_fee(card, decision, client(1)).await.unwrap().unwrap();
        let notices = world.services.notices(&ana.session, card).await.unwrap();
        let decided = notices.iter().find(|line| line.kind == domain::NoticeKind::Decision).unwrap().id;
        for (language, why) in
            [(Language::English, "Your income is low."), (Language::Spanish, "Sus ingresos son bajos.")]
        {
            let notice = world.services.notice_of_case(&ana.session, card, decided, language).await.unwrap().unwrap();
            assert!(notice.text.sections.iter().any(|section| section.paragraphs == [why]), "{:?}", notice.text);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_waived_is_returned_with_its_request_and_the_request_goes_no_more() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let (card, request) = waived(&world, &ana).await;
        desk(&world, &officer).decide_fee(card, no(), client(1)).await.unwrap().unwrap();
        let returned = case(&ana, card).await;
        assert_eq!(returned.status, Status::FeeNotGranted);
        assert!(!returned.is_open && returned.is_asked, "they are told what they can do");
        assert_eq!(case(&ana, request).await.status, Status::RequestNotGranted);
        let told = desk(&world, &officer).decide_fee(card, yes(), client(1)).await.unwrap();
        assert_eq!(told, Err(DecideRefusal::Decided { is_granted: false }));
        assert_eq!(
            desk(&world, &officer).decide_fee(request, yes(), client(1)).await.unwrap(),
            Err(DecideRefusal::NotAsked)
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reduced_fee_that_is_not_granted_goes_back_with_the_form() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Supervisor).await;
        let draft = world.services.start_draft(&ana.session, "n-400", Begin::Blank).await.unwrap().unwrap();
        let answers = worked_example(&world.services, "n-400", |answers| answers.get("fee-request") == Some("reduced"));
        ana.fill(draft, &answers).await;
        let case_id = paid(&ana, draft).await;
        let asked = Happening::fee_asked(FeeRequest::Reduction);
        assert_eq!(happenings(&world, &ana, case_id).await.last(), Some(&asked));
        desk(&world, &officer).decide_fee(case_id, no(), client(1)).await.unwrap().unwrap();
        assert_eq!(case(&ana, case_id).await.status, Status::FeeNotGranted);
        let [story] = money(&ana, case_id).await.try_into().unwrap();
        assert_eq!((story.is_fee, story.place), (true, Whereabouts::OwedBack));
        assert!(world.services.balance().await.unwrap().is_right());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_presses_and_two_officers_make_one_decision() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officers = Arc::new([
            staff(&world, OFFICER, StaffRole::Officer).await,
            staff(&world, LATER, StaffRole::Officer).await,
        ]);
        let (card, _) = waived(&world, &ana).await;
        let mut presses = JoinSet::new();
        for press in 0..50 {
            let (services, officers) = (world.services.clone(), Arc::clone(&officers));
            presses.spawn(async move {
                let Some(Door::Open(desk)) = services.desk(&officers[press % 2]) else { panic!("the desk") };
                let decision = if press % 2 == 0 { yes() } else { no() };
                (press % 2 == 0, desk.decide_fee(card, decision, client(1)).await.unwrap())
            });
        }
        let done = presses.join_all().await;
        let counted: Vec<_> = done.iter().filter(|(_, told)| told.is_ok()).collect();
        let [(is_granted, _)] = counted.as_slice() else { panic!("one, not {counted:?}") };
        let late = Err(DecideRefusal::Decided { is_granted: *is_granted });
        assert_eq!(done.iter().filter(|(_, told)| *told == late).count(), 49, "every other one is told which");
        assert_eq!(happenings(&world, &ana, card).await.len(), 3);
        let notices = world.services.notices(&ana.session, card).await.unwrap();
        assert_eq!(notices.iter().filter(|line| line.kind == domain::NoticeKind::Decision).count(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clerk_looks_and_every_look_is_written_down() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let clerk = staff(&world, CLERK, StaffRole::Clerk).await;
        let (card, _) = waived(&world, &ana).await;
        let seen = desk(&world, &clerk).case(card).await.unwrap().unwrap();
        assert_eq!((seen.asked, seen.about.case), (Some(FeeRequest::Waiver), card));
        world.clock.advance(SECOND);
        assert!(desk(&world, &clerk).paper(card, Language::English).await.unwrap().is_some());
        let not_allowed = Err(DecideRefusal::NotAllowed);
        assert_eq!(desk(&world, &clerk).decide_fee(card, yes(), client(1)).await.unwrap(), not_allowed);
        let refund = desk(&world, &clerk).refund_fee(card, RefundReason::OurMistake, client(1)).await.unwrap();
        assert_eq!(refund, Err(DeskRefundRefusal::NotAllowed));
        assert_eq!(happenings(&world, &ana, card).await.len(), 2, "nothing was changed");
        let looked = [LookedAt::Paper, LookedAt::Case].map(|what| (clerk.account, what));
        assert_eq!(looks(&world, card).await, looked, "the newest look first");
        let receipt = case(&ana, card).await.receipt;
        assert_eq!(desk(&world, &clerk).find(&receipt).await.unwrap(), Some(card));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_gives_a_fee_back_once_and_stands_in_the_log_with_it() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let draft = ana.start().await;
        ana.fill(draft, &complete_answers(&world.services, 41_500)).await;
        let case_id = paid(&ana, draft).await;
        let give_back =
            async || desk(&world, &officer).refund_fee(case_id, RefundReason::NotDue, client(1)).await.unwrap();
        let first = give_back().await.unwrap();
        assert_eq!((first.is_new, first.state), (true, Refund::Ordered));
        assert!(!give_back().await.unwrap().is_new);
        let told = events(&world, &officer).await;
        assert_eq!(told.iter().filter(|event| **event == Event::FeeGivenBack).count(), 1);
        assert!(world.services.balance().await.unwrap().is_right());
        let (card, _) = waived(&world, &ana).await;
        let none = desk(&world, &officer).refund_fee(card, RefundReason::NotDue, client(1)).await.unwrap();
        assert_eq!(none, Err(DeskRefundRefusal::Fee(FeeRefundRefusal::NoFee)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_finds_at_the_desk_what_they_filed_themselves() {
    on_each_database(async |world| {
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let other = staff(&world, LATER, StaffRole::Supervisor).await;
        let own = Person { services: world.services.clone(), session: officer };
        let (card, _) = waived(&world, &own).await;
        let draft = own.start().await;
        own.fill(draft, &complete_answers(&world.services, 41_500)).await;
        let fee = paid(&own, draft).await;
        let receipt = case(&own, card).await.receipt;

        let desk = desk(&world, &own.session);
        assert!(desk.undecided_fees(1).await.unwrap().waiting.is_empty());
        assert_eq!(desk.find(&receipt).await.unwrap(), None);
        assert!(desk.case(card).await.unwrap().is_none());
        assert!(desk.paper(card, Language::English).await.unwrap().is_none());
        assert_eq!(desk.fee_letters(card, &yes()).await.unwrap().unwrap_err(), DecideRefusal::NotFound);
        assert_eq!(desk.decide_fee(card, yes(), client(1)).await.unwrap(), Err(DecideRefusal::NotFound));
        let not_found = Err(DeskRefundRefusal::Fee(FeeRefundRefusal::NotFound));
        assert_eq!(desk.refund_fee(fee, RefundReason::NotDue, client(1)).await.unwrap(), not_found);
        assert!(looks(&world, card).await.is_empty());

        let somebody_else = self::desk(&world, &other);
        assert_eq!(somebody_else.undecided_fees(1).await.unwrap().waiting.len(), 1);
        assert_eq!(somebody_else.decide_fee(card, yes(), client(1)).await.unwrap(), Ok(()));
    })
    .await;
}

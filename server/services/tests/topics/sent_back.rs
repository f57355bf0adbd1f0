//! A form that is sent back with its fee, and what officers do about an oath or an appeal, on both databases.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use domain::case::{Asked, Kind, Rejection, SlotKind};
use domain::{
    ApiClientName, ApiLimits, ApiScope, CaseId, Happening, Money, ReceiptNumber, Refund, RefundReason, StaffRole,
    Status, Whereabouts,
};
use payment::RefundState;
use services::cases::MoneyStory;
use services::desk::{ActRefusal, Deed, Door, Typed};
use services::filing::RefundSender;
use services::imports::ImportMode;
use services::notices::NoticeText;
use services::systems::{IdempotencyKey, Report, TokenRequest};
use services::testing::{World, on_each_database};
use services::{Deliver, Services, Session};
use storage::testing::{die_at_statement, has_died, rows};
use storage::{cases, refunds};
use tokio::task::JoinSet;

use crate::desk::{desk, seen, staff, waived};
use crate::desk_acts::typed;
use crate::notices::filed;
use crate::paperwork::bank::Bank;
use crate::paperwork::{Person, person};
use crate::steps::client;

const ANA: &str = "ana@example.org";
const OFFICER: &str = "officer@example.org";
const OTHER: &str = "other@example.org";

fn sends_back(world: &World) -> Deed {
    let mut said = typed(world, Kind::Rejected);
    said.insert(Asked::Rejection.name().to_owned(), Rejection::Unsigned.code().to_owned());
    Deed::read(Kind::Rejected, "i-90", world.services.today(), &said).unwrap()
}

async fn happenings(world: &World, id: CaseId) -> Vec<Happening> {
    let mut reader = world.database.reader().await.unwrap();
    cases::by_id(&mut reader, id).await.unwrap().unwrap().events.iter().map(|event| event.what).collect()
}

async fn money(ana: &Person, id: CaseId) -> Vec<MoneyStory> {
    ana.services.case_payment(&ana.session, id).await.unwrap().unwrap().money
}

async fn give_back(services: &Services) {
    services.deliver_due(&[RefundSender::new(services.clone()) as Arc<dyn Deliver>]).await.unwrap();
}

/// Whether a letter says that so much goes back.
fn says(text: &NoticeText, amount: &str) -> bool {
    text.sections.iter().any(|section| section.paragraphs.iter().any(|paragraph| paragraph.contains(amount)))
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_presses_send_a_form_back_once_with_its_fee_and_the_letter_says_so() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officers = Arc::new([
            staff(&world, OFFICER, StaffRole::Officer).await,
            staff(&world, OTHER, StaffRole::Officer).await,
        ]);
        let case = filed(&world, &ana).await;
        world.clock.advance(Duration::from_secs(60));
        let letters = desk(&world, &officers[0]).letters_of(case, &sends_back(&world)).await.unwrap().unwrap();
        assert!(letters.iter().all(|text| says(text, "$415.00")), "{letters:?}");
        assert_eq!(money(&ana, case).await[0].place, Whereabouts::Fee, "nothing has happened yet");
        let seen = seen(&world, &officers[0], case).await;
        let mut presses = JoinSet::new();
        for press in 0..20 {
            let (services, officers, deed) = (world.services.clone(), Arc::clone(&officers), sends_back(&world));
            presses.spawn(async move {
                let Some(Door::Open(desk)) = services.desk(&officers[press % 2]) else { panic!("the desk") };
                desk.act(case, deed, seen, client(1)).await.unwrap()
            });
        }
        let done = presses.join_all().await;
        assert_eq!(done.iter().filter(|told| told.is_ok()).count(), 1, "{done:?}");
        assert_eq!(happenings(&world, case).await.last(), Some(&Happening::Rejected(Rejection::Unsigned)));
        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        assert_eq!((view.status, view.is_open), (Status::RejectedUnsigned, false));
        let [story] = money(&ana, case).await.try_into().unwrap();
        assert_eq!((story.is_fee, story.place), (true, Whereabouts::OwedBack));
        let all = refunds::of_account(&mut world.database.reader().await.unwrap(), ana.session.account).await.unwrap();
        let [refund] = all.as_slice() else { panic!("one, not {all:?}") };
        let expected = (Money::from_cents(41_500), RefundReason::Returned, Refund::Ordered);
        assert_eq!((refund.amount, refund.reason, refund.state), expected);
        let newest = world.services.notices(&ana.session, case).await.unwrap().remove(0);
        let read = world.services.notice_of_case(&ana.session, case, newest.id, domain::Language::English).await;
        assert!(says(&read.unwrap().unwrap().text, "$415.00"));
        give_back(&world.services).await;
        assert_eq!(money(&ana, case).await[0].place, Whereabouts::GivenBack);
        assert!(world.services.balance().await.unwrap().is_right());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_paid_for_is_sent_back_without_money_and_what_went_back_goes_once() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let (card, _) = waived(&world, &ana).await;
        let now = seen(&world, &officer, card).await;
        let early = desk(&world, &officer).act(card, sends_back(&world), now, client(1)).await.unwrap();
        assert!(matches!(early, Err(ActRefusal::NotNow(_))), "its fee is decided about first: {early:?}");
        let reason = services::Written::new(vec!["Your income is below the limit.".to_owned()], Vec::new());
        let yes = services::notices::FeeDecision { is_granted: true, reason };
        desk(&world, &officer).decide_fee(card, yes, client(1)).await.unwrap().unwrap();
        let letters = desk(&world, &officer).letters_of(card, &sends_back(&world)).await.unwrap().unwrap();
        assert!(letters.iter().all(|text| !says(text, "$")), "nothing is promised: {letters:?}");
        let now = seen(&world, &officer, card).await;
        desk(&world, &officer).act(card, sends_back(&world), now, client(1)).await.unwrap().unwrap();
        let all = async || refunds::of_account(&mut world.database.reader().await.unwrap(), ana.session.account).await;
        assert!(all().await.unwrap().is_empty());

        let case = filed(&world, &ana).await;
        world.clock.advance(Duration::from_secs(60));
        desk(&world, &officer).refund_fee(case, RefundReason::OurMistake, client(1)).await.unwrap().unwrap();
        give_back(&world.services).await;
        // Whoever has the money may say later that it went back.
        world.clock.advance(Duration::from_secs(60 * 60));
        give_back(&world.services).await;
        world.services.reconcile().await.unwrap();
        assert_eq!(money(&ana, case).await[0].place, Whereabouts::GivenBack);
        let letters = desk(&world, &officer).letters_of(case, &sends_back(&world)).await.unwrap().unwrap();
        assert!(letters.iter().all(|text| !says(text, "$")), "it went back before");
        let now = seen(&world, &officer, case).await;
        desk(&world, &officer).act(case, sends_back(&world), now, client(1)).await.unwrap().unwrap();
        assert_eq!(all().await.unwrap().len(), 1);
        assert!(world.services.balance().await.unwrap().is_right());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fee_that_does_not_arrive_with_the_form_is_seen_at_the_desk_and_tried_again() {
    on_each_database(async |world| {
        let bank = Bank::of(&world, [RefundState::Failed, RefundState::Done(world.services.now())]);
        let services = world.services.with_checkout(Arc::clone(&bank) as _);
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let now = seen(&world, &officer, case).await;
        desk(&world, &officer).act(case, sends_back(&world), now, client(1)).await.unwrap().unwrap();
        give_back(&services).await;
        let owed = desk(&world, &officer).owed_money(1).await.unwrap().waiting;
        let [owed] = owed.as_slice() else { panic!("one, not {owed:?}") };
        assert_eq!((owed.case.as_ref().map(|(case, _)| *case), owed.has_failed), (Some(case), true));
        world.clock.advance(Duration::from_secs(24 * 60 * 60));
        assert_eq!(services.reconcile().await.unwrap().refunds, 1);
        give_back(&services).await;
        assert_eq!(money(&ana, case).await[0].place, Whereabouts::GivenBack);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_sending_a_form_back_leaves_all_or_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        world.post().await;
        let seen = desk(&world, &officer).case(case).await.unwrap().unwrap().seen;
        let (before, mut deaths) = (rows(&world.database).await, 0);
        loop {
            die_at_statement(&world.database, deaths + 1);
            let sent = desk(&world, &officer).act(case, sends_back(&world), seen, client(1)).await;
            if !has_died(&world.database) {
                sent.unwrap().unwrap();
                break;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before);
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 10, "it died between {deaths} statements");
        assert_eq!(money(&ana, case).await[0].place, Whereabouts::OwedBack);
        assert!(world.services.balance().await.unwrap().is_right());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_system_sends_back_takes_its_fee_along_too() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let receipt = world.services.case(&ana.session, case).await.unwrap().unwrap().receipt;
        let name = ApiClientName::parse("Lockbox").unwrap();
        let scopes = "case-events".parse().unwrap();
        let known = world.services.add_api_client(name, scopes, ApiLimits::default()).await.unwrap().unwrap();
        let id = known.id.to_string();
        let request = TokenRequest { id: &id, secret: known.secret.as_str(), scopes: None };
        let token = world.services.issue_api_token(&request, client(1)).await.unwrap().unwrap();
        let caller = world.services.api_caller(token.token.as_str(), ApiScope::CaseEvents).await.unwrap().unwrap();
        let details = [("rejection", "edition"), ("reason", "The edition of 2019 is no longer taken.")];
        let details: BTreeMap<_, _> =
            details.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
        let report = Report { event: "rejected".to_owned(), details };
        for _ in 0..2 {
            let key = IdempotencyKey::parse("one").unwrap();
            let told = world.services.report(caller, receipt.clone(), &key, &report).await.unwrap().unwrap();
            assert_eq!(told.status, Status::RejectedEdition);
        }
        let all = refunds::of_account(&mut world.database.reader().await.unwrap(), ana.session.account).await.unwrap();
        assert_eq!(all.iter().map(|refund| refund.reason).collect::<Vec<_>>(), [RefundReason::Returned]);
        assert!(world.services.balance().await.unwrap().is_right());
    })
    .await;
}

/// A case of a form that was filed elsewhere, about which nothing is decided.
async fn brought(world: &World, ana: &Person, number: &str, form: &str) -> CaseId {
    let day = |ago| world.services.today().saturating_sub(time::Duration::days(ago));
    let history = format!("accepted {}; review-started {}", day(8), day(7));
    let table = format!(
        "receipt_number,form,received_on,name,address,history\n{number},{form},{},Ana Torres,12 Harbor Street|Dover DE,{history}\n",
        day(9)
    );
    world.services.import_cases(&table, ImportMode::AllOrNothing).await.unwrap();
    let receipt: ReceiptNumber = number.parse().unwrap();
    let given = world.database.write((receipt, ana.session.account), |tx, (receipt, account)| {
        Box::pin(async move {
            let case = cases::of_receipt(tx, receipt).await?.unwrap();
            cases::give(tx, case, *account).await?;
            Ok(case)
        })
    });
    given.await.unwrap()
}

async fn act(world: &World, officer: &Session, case: CaseId, kind: Kind) {
    let view = desk(world, officer).case(case).await.unwrap().unwrap();
    assert!(view.acts.iter().any(|(_, kinds)| kinds.contains(&kind)), "{kind:?} is offered");
    let deed = desk(world, officer).read(kind, &view.about.form, &typed(world, kind)).await.unwrap().unwrap();
    let letters = desk(world, officer).letters_of(case, &deed).await.unwrap().unwrap();
    assert_eq!(letters.len(), domain::Language::ALL.len(), "{kind:?} has its letter");
    desk(world, officer).act(case, deed, view.seen, client(1)).await.unwrap().unwrap();
    world.clock.advance(Duration::from_secs(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_oath_is_set_moved_and_taken_and_its_person_reads_when_and_where() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = brought(&world, &ana, "EAC2699100001", "N-400").await;
        act(&world, &officer, case, Kind::Approved).await;
        act(&world, &officer, case, Kind::OathScheduled).await;
        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        assert_eq!(view.status, Status::OathScheduled);
        let [ceremony] = world.services.appointments(&ana.session, case).await.unwrap().try_into().unwrap();
        assert_eq!((ceremony.comes_for, ceremony.is_set), (SlotKind::Oath, true));
        assert_eq!(ceremony.cannot_move, Some(domain::case::CannotMove::Oath));
        for kind in [Kind::OathRescheduled, Kind::OathMissed, Kind::OathScheduled, Kind::OathCancelled] {
            act(&world, &officer, case, kind).await;
        }
        assert!(world.services.appointments(&ana.session, case).await.unwrap().iter().all(|one| !one.is_set));
        act(&world, &officer, case, Kind::OathScheduled).await;
        act(&world, &officer, case, Kind::CertificateIssued).await;
        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        assert_eq!((view.status, view.is_open), (Status::CertificateIssued, false));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appeal_goes_its_way_at_the_desk() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let way = [
            (Kind::LetterReceived, Status::LetterReceived),
            (Kind::NoticeReturned, Status::NoticeReturned),
            (Kind::NoticeMailedAgain, Status::NoticeMailedAgain),
            (Kind::Denied, Status::Denied),
            (Kind::MotionReceived, Status::MotionReceived),
            (Kind::AppealDismissed, Status::AppealDismissed),
            (Kind::AppealReceived, Status::AppealReceived),
            (Kind::AppealSent, Status::AppealSent),
            (Kind::AppealBack, Status::AppealBack),
            (Kind::AppealGranted, Status::AppealGranted),
            (Kind::Reopened, Status::Reopened),
            (Kind::Approved, Status::ApprovedCard),
            (Kind::CardMade, Status::CardMade),
            (Kind::CardMailed, Status::CardMailed),
            (Kind::CardPickedUp, Status::CardPickedUp),
            (Kind::CardReturned, Status::CardReturned),
            (Kind::CardDestroyed, Status::CardDestroyed),
            (Kind::RevokedByLaw, Status::RevokedByLaw),
            (Kind::AppealReceived, Status::AppealReceived),
            (Kind::AppealWithdrawn, Status::AppealWithdrawn),
        ];
        let case = brought(&world, &ana, "EAC2699100002", "I-90").await;
        for (kind, status) in way {
            act(&world, &officer, case, kind).await;
            let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
            assert_eq!(view.status, status, "{kind:?}");
        }
        let said: Typed = Typed::new();
        assert!(Deed::read(Kind::SentToState, "i-130", world.services.today(), &said).is_err(), "others tell of it");
    })
    .await;
}

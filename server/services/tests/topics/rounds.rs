//! What the agency asks of somebody and their one answer to it, on both databases.

use std::time::Duration;

use domain::case::{Kind, LastDay};
use domain::{
    CaseId, DocumentRole, FileName, Happening, Language, NotNow, RoundId, StaffRole, Time, Timestamp, WallClock,
};
use services::Session;
use services::desk::{ActRefusal, Deed, Listed, Typed, Waiting, last_day, typed_as};
use services::evidence::{AddRefusal, Adding, ArrangeRefusal, Arrangement, ExplainRefusal, Received, SlotState};
use services::rounds::{LONGEST, OTHER, Seen, SendRefusal, SpeakRefusal};
use services::testing::{World, on_each_database};
use storage::cases;
use storage::testing::{die_at_statement, has_died, rows};
use tokio::task::JoinSet;

use crate::desk::{desk, looks, staff};
use crate::evidence::{pdf, png};
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::steps::{about, client};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const OFFICER: &str = "officer@example.org";
const CARD: &str = "Both sides of your card";
const PASSPORT: &str = "A copy of your passport";
const REASON: &str = "The copy of your card cannot be read.";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const FIRST: &str = "item-1";

/// Has an officer ask for two things, or hear the person, until the last day that there can be.
pub(crate) async fn asked(world: &World, officer: &Session, case: CaseId, kind: Kind) -> RoundId {
    let today = world.services.today();
    let due = last_day(kind, "i-90", today).map(typed_as).unwrap();
    let said = [("items", format!("{CARD}\n{PASSPORT}")), ("due", due), ("reason", REASON.to_owned())];
    let typed: Typed = said.into_iter().map(|(name, text)| (name.to_owned(), text)).collect();
    act(world, officer, case, Deed::read(kind, "i-90", today, &typed).unwrap()).await;
    let desk_case = desk(world, officer).case(case).await.unwrap().unwrap();
    desk_case.rounds[0].round.id
}

async fn act(world: &World, officer: &Session, case: CaseId, deed: Deed) {
    let seen = desk(world, officer).case(case).await.unwrap().unwrap().seen;
    desk(world, officer).act(case, deed, seen, client(1)).await.unwrap().unwrap();
    world.clock.advance(Duration::from_secs(60));
}

fn done(world: &World, kind: Kind) -> Deed {
    let typed = [("reason".to_owned(), REASON.to_owned())].into();
    Deed::read(kind, "i-90", world.services.today(), &typed).unwrap()
}

pub(crate) async fn add(
    ana: &Person,
    round: RoundId,
    slot: &str,
    name: &str,
    bytes: &[u8],
) -> Result<Received, AddRefusal> {
    let adding = Adding { folder: round.into(), slot, role: DocumentRole::Original };
    let mut receiving = ana.services.receive(&ana.session, adding).await.unwrap()?;
    receiving.push(bytes).await.unwrap();
    receiving.finish(&FileName::of(name), None).await.unwrap()
}

async fn seen(ana: &Person, round: RoundId) -> Seen {
    let round = ana.services.round(&ana.session, round).await.unwrap().unwrap();
    Seen { evidence: round.seen, is_late: round.is_late() }
}

pub(crate) async fn send(ana: &Person, round: RoundId) -> Result<(), SendRefusal> {
    let seen = seen(ana, round).await;
    ana.services.send_answer(&ana.session, round, seen, client(1)).await.unwrap()
}

async fn happenings(world: &World, ana: &Person, case: CaseId) -> Vec<Happening> {
    let mut reader = world.database.reader().await.unwrap();
    let case = cases::find(&mut reader, ana.session.account, case).await.unwrap().unwrap();
    case.events.iter().map(|event| event.what).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_is_answered_once_as_a_whole_and_read_at_the_desk() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let id = asked(&world, &officer, case, Kind::EvidenceRequested).await;
        let round = world.services.round(&ana.session, id).await.unwrap().unwrap();
        assert_eq!(
            (round.items.in_language(Language::Spanish), round.reason.in_language(Language::Spanish)),
            (&[CARD.to_owned(), PASSPORT.to_owned()][..], &[REASON.to_owned()][..]),
            "it was written in English alone"
        );
        assert_eq!((round.left(), round.case), (Some(LastDay::Left(87)), case));
        assert_eq!(round.slots().collect::<Vec<_>>(), [FIRST, "item-2", OTHER]);
        assert_eq!(send(&ana, id).await, Err(SendRefusal::Empty));

        // It is put together over days, and nothing of it is lost or sent.
        let card = add(&ana, id, FIRST, "card.pdf", &pdf(2)).await.unwrap();
        world.clock.advance(3 * DAY);
        world.services.explain_evidence(&ana.session, id, "item-2", " I never had one. ").await.unwrap().unwrap();
        world.services.say_in_round(&ana.session, id, "The card is on page 1.").await.unwrap().unwrap();
        let evidence = world.services.evidence(&ana.session, id).await.unwrap();
        assert_eq!((evidence.state(FIRST), evidence.state("item-2")), (SlotState::There(1), SlotState::Explained));
        assert_eq!(evidence.words(), Some("The card is on page 1."));
        let at_desk = desk(&world, &officer).case(case).await.unwrap().unwrap().rounds.remove(0);
        assert_eq!(at_desk.received, None, "what is not sent is not there");
        assert!(desk(&world, &officer).open_file(case, card.file).await.unwrap().is_none());
        world.post().await;

        assert_eq!(send(&ana, id).await, Ok(()));
        assert_eq!(happenings(&world, &ana, case).await.last(), Some(&Happening::ResponseReceived));
        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        let letters = world.post().await;
        let mail = about(&letters, &format!("We received your answer: {}", view.receipt));
        assert!(mail.text.contains("Files: 1"), "{}", mail.text);
        let answered = world.services.received_answer(&ana.session, id).await.unwrap().unwrap();
        let received = answered.received.unwrap();
        assert!(!received.is_late);
        assert_eq!(received.words.as_deref(), Some("The card is on page 1."));
        let file = &received.slots[0].files[0];
        assert_eq!((file.name.as_str(), file.pages, file.digest.len()), ("card.pdf", 2, 64));
        assert_eq!(received.slots[1].explanation.as_deref(), Some("I never had one."));

        let at_desk = desk(&world, &officer).case(case).await.unwrap().unwrap().rounds.remove(0);
        assert_eq!(at_desk.received.as_ref(), Some(&received), "the officer reads the same");
        let before = looks(&world, case).await.len();
        assert!(desk(&world, &officer).open_file(case, card.file).await.unwrap().is_some());
        let now = looks(&world, case).await.len();
        assert_eq!(now, before + 1, "that they looked is written down");

        // There is one answer, and it stays as it is.
        assert_eq!(send(&ana, id).await, Ok(()), "it was sent");
        assert_eq!(add(&ana, id, FIRST, "late.png", &png()).await, Err(AddRefusal::Over(id)));
        let removed = world.services.arrange_evidence(&ana.session, id, card.file, Arrangement::Remove).await.unwrap();
        assert_eq!(removed, Err(ArrangeRefusal::Over(id)));
        let said = world.services.explain_evidence(&ana.session, id, FIRST, "more").await.unwrap();
        assert_eq!(said, Err(ExplainRefusal::Over(id)));
        assert_eq!(world.services.say_in_round(&ana.session, id, "more").await.unwrap(), Err(SpeakRefusal::Over));
        let again = world.services.received_answer(&ana.session, id).await.unwrap().unwrap().received.unwrap();
        assert_eq!(again, received);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_presses_send_one_answer_and_what_was_not_seen_is_not_sent() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let id = asked(&world, &officer, case, Kind::AllEvidenceRequested).await;
        add(&ana, id, FIRST, "card.pdf", &pdf(1)).await.unwrap();
        let before = seen(&ana, id).await;
        add(&ana, id, OTHER, "more.pdf", &pdf(1)).await.unwrap();
        let stale = world.services.send_answer(&ana.session, id, before, client(1)).await.unwrap();
        assert_eq!(stale, Err(SendRefusal::Changed));
        world.post().await;

        let (now, events) = (seen(&ana, id).await, happenings(&world, &ana, case).await.len());
        let mut presses = JoinSet::new();
        for _ in 0..20 {
            let (services, session) = (world.services.clone(), ana.session.clone());
            presses.spawn(async move { services.send_answer(&session, id, now, client(1)).await.unwrap() });
        }
        let done = presses.join_all().await;
        assert!(done.iter().all(Result::is_ok), "{done:?}");
        assert_eq!(happenings(&world, &ana, case).await.len(), events + 1);
        assert_eq!(world.post().await.len(), 1, "one mail");
        assert_eq!(world.services.notices(&ana.session, case).await.unwrap().len(), 3, "receipt, request, answer");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_last_day_an_answer_is_late_and_its_person_is_told_before() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let id = asked(&world, &officer, case, Kind::IntentToDeny).await;
        let round = world.services.round(&ana.session, id).await.unwrap().unwrap();
        assert_eq!(
            (round.slots().collect::<Vec<_>>(), round.left()),
            (vec![OTHER.to_owned()], Some(LastDay::Left(35)))
        );
        world.services.say_in_round(&ana.session, id, "The reasons are wrong.").await.unwrap().unwrap();
        let in_time = seen(&ana, id).await;
        world.clock.advance(37 * DAY);
        let sent = world.services.send_answer(&ana.session, id, in_time, client(1)).await.unwrap();
        assert_eq!(sent, Err(SendRefusal::Changed), "nobody sends late unwarned");
        assert!(seen(&ana, id).await.is_late);
        assert_eq!(send(&ana, id).await, Ok(()));
        assert_eq!(happenings(&world, &ana, case).await.last(), Some(&Happening::LateResponseReceived));
        let answered = world.services.received_answer(&ana.session, id).await.unwrap().unwrap();
        assert!(answered.received.unwrap().is_late);
    })
    .await;
}

/// Has time go by until then.
fn wait_until(world: &World, moment: Timestamp) {
    world.clock.advance(moment.since(world.services.now()));
}

/// Of which cases the desk says that their person has time, or that it is over.
async fn listed(world: &World, officer: &Session, waiting: Waiting) -> Vec<CaseId> {
    let work = desk(world, officer).work(&Listed { waiting, ..Listed::default() }, None).await.unwrap();
    work.cases.into_iter().map(|case| case.id).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_at_six_in_the_evening_in_california_on_its_last_day_is_in_time() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let id = asked(&world, &officer, case, Kind::IntentToDeny).await;
        let by = world.services.round(&ana.session, id).await.unwrap().unwrap().by;
        assert_eq!(by.to_string(), "2026-12-28", "thirty-three days end on a Saturday");
        world.services.say_in_round(&ana.session, id, "The reasons are wrong.").await.unwrap().unwrap();

        wait_until(&world, WallClock::Pacific.moment(by, Time::from_hms(18, 0, 0).unwrap()));
        assert!(world.services.today() > by, "it is the next day already in Universal Time");
        let round = world.services.round(&ana.session, id).await.unwrap().unwrap();
        assert_eq!((round.left(), round.is_late()), (Some(LastDay::Left(0)), false));
        assert_eq!(listed(&world, &officer, Waiting::Person).await, [case]);
        assert!(listed(&world, &officer, Waiting::TooLong).await.is_empty());
        assert_eq!(send(&ana, id).await, Ok(()));
        assert_eq!(happenings(&world, &ana, case).await.last(), Some(&Happening::ResponseReceived));
        let answered = world.services.received_answer(&ana.session, id).await.unwrap().unwrap();
        assert!(!answered.received.unwrap().is_late);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_says_that_no_answer_came_before_the_last_day_is_over_everywhere() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let id = asked(&world, &officer, case, Kind::EvidenceRequested).await;
        let by = world.services.round(&ana.session, id).await.unwrap().unwrap().by;
        let last = WallClock::Hawaii.moment(by, Time::from_hms(23, 59, 59).unwrap());
        let still = Err(ActRefusal::NotNow(NotNow::StillTime { until: by }));
        for moment in [last, LastDay::end(by).minus(Duration::from_micros(1))] {
            wait_until(&world, moment);
            let seen = desk(&world, &officer).case(case).await.unwrap().unwrap().seen;
            let none = done(&world, Kind::NoResponse);
            assert_eq!(desk(&world, &officer).act(case, none, seen, client(1)).await.unwrap(), still);
            assert_eq!(listed(&world, &officer, Waiting::Person).await, [case]);
        }
        wait_until(&world, LastDay::end(by));
        assert!(seen(&ana, id).await.is_late);
        act(&world, &officer, case, done(&world, Kind::NoResponse)).await;
        assert_eq!(happenings(&world, &ana, case).await.last(), Some(&Happening::NoResponse));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_or_asked_anew_takes_no_answer() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let ben = person(&world, BEN).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let first = asked(&world, &officer, case, Kind::EvidenceRequested).await;
        add(&ana, first, FIRST, "card.pdf", &pdf(1)).await.unwrap();
        act(&world, &officer, case, done(&world, Kind::RequestTakenBack)).await;
        assert_eq!(send(&ana, first).await, Err(SendRefusal::Over));
        assert_eq!(add(&ana, first, FIRST, "b.pdf", &pdf(1)).await, Err(AddRefusal::Over(first)));
        let second = asked(&world, &officer, case, Kind::EvidenceRequested).await;
        assert_eq!(send(&ana, first).await, Err(SendRefusal::Over), "each has its own");
        assert!(world.services.evidence(&ana.session, second).await.unwrap().documents.is_empty());
        // Nobody else's.
        assert!(world.services.round(&ben.session, second).await.unwrap().is_none());
        let nothing = Seen { evidence: 0, is_late: false };
        let sent = world.services.send_answer(&ben.session, second, nothing, client(1)).await.unwrap();
        assert_eq!(sent, Err(SendRefusal::NotFound));
        assert_eq!(add(&ben, second, FIRST, "b.pdf", &pdf(1)).await, Err(AddRefusal::NotFound));
        assert_eq!(add(&ana, second, "item-3", "b.pdf", &pdf(1)).await, Err(AddRefusal::NotFound));
        let long = "x".repeat(LONGEST + 1);
        let said = world.services.say_in_round(&ana.session, second, &long).await.unwrap();
        assert_eq!(said, Err(SpeakRefusal::TooLong(LONGEST + 1)));
        // What was added before is used again, and with its bytes.
        let ready = world.services.ready_files(&ana.session, second, FIRST, 1).await.unwrap().files;
        world.services.use_again(&ana.session, second, FIRST, &[ready[0].file.id]).await.unwrap().unwrap();
        assert_eq!(send(&ana, second).await, Ok(()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_an_answer_to_the_agency_leaves_all_or_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let id = asked(&world, &officer, case, Kind::EvidenceRequested).await;
        add(&ana, id, FIRST, "card.pdf", &pdf(1)).await.unwrap();
        let seen = seen(&ana, id).await;
        world.post().await;
        let (before, mut deaths) = (rows(&world.database).await, 0);
        loop {
            die_at_statement(&world.database, deaths + 1);
            let sent = world.services.send_answer(&ana.session, id, seen, client(1)).await;
            if !has_died(&world.database) {
                sent.unwrap().unwrap();
                break;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before);
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 5, "it died between {deaths} statements");
        assert_eq!(world.post().await.len(), 1);
        assert!(world.services.received_answer(&ana.session, id).await.unwrap().unwrap().received.is_some());
    })
    .await;
}

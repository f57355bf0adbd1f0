//! What officers let happen to a case, on both databases: only what can follow, once, and with its letter.

use std::sync::Arc;

use domain::case::{Asked, Kind};
use domain::{CaseId, Duty, Happening, Language, NotNow, NoticeKind, StaffRole};
use services::audit::Event;
use services::desk::{ActRefusal, Deed, Door, Typed, last_day, typed_as};
use services::testing::{World, on_each_database};
use storage::cases;
use tokio::task::JoinSet;

use crate::desk::{desk, looks, seen, staff};
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::steps::{about, client};

const ANA: &str = "ana@example.org";
const OFFICER: &str = "officer@example.org";
const OTHER: &str = "other@example.org";
const CLERK: &str = "clerk@example.org";
const REASON: &str = "The copy of your card cannot be read.";

/// What an officer would type for everything that they can be asked.
pub(crate) fn typed(world: &World, kind: Kind) -> Typed {
    let due = last_day(kind, "i-90", world.services.today()).map(typed_as).unwrap_or_default();
    let day = world.services.today().saturating_add(time::Duration::days(30));
    let said = |asked| match asked {
        Asked::Day => typed_as(day),
        Asked::Time => "10:30 a.m.".to_owned(),
        Asked::Zone => "eastern".to_owned(),
        Asked::Place => "Application Support Center\n810 Gears Road".to_owned(),
        Asked::Slot => String::new(),
        Asked::Rejection => "improper".to_owned(),
        Asked::Items => "Both sides of your card\nA copy of your passport".to_owned(),
        Asked::Due => due.clone(),
        Asked::Pictures => "front".to_owned(),
        Asked::Transfer => "office".to_owned(),
        Asked::Office => "Nebraska Service Center".to_owned(),
        Asked::Tracking => "9400 1000 0000 0000 0000 00".to_owned(),
        Asked::Name => "Ana Lucía Reyes Luna".to_owned(),
        Asked::BirthDate => "07/15/1985".to_owned(),
        Asked::Reason | Asked::Remedy | Asked::Words => REASON.to_owned(),
    };
    Asked::ALL.into_iter().map(|asked| (asked.name().to_owned(), said(asked))).collect()
}

pub(crate) fn deed(world: &World, kind: Kind) -> Deed {
    Deed::read(kind, "i-90", world.services.today(), &typed(world, kind)).unwrap()
}

async fn happenings(world: &World, ana: &Person, id: CaseId) -> Vec<Happening> {
    let mut reader = world.database.reader().await.unwrap();
    let case = cases::find(&mut reader, ana.session.account, id).await.unwrap().unwrap();
    case.events.iter().map(|event| event.what).collect()
}

async fn letters(world: &World, ana: &Person, id: CaseId) -> Vec<services::notices::NoticeLine> {
    world.services.notices(&ana.session, id).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_officer_read_is_what_the_person_is_written_and_the_case_page_tells_it() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        world.post().await;
        world.clock.advance(std::time::Duration::from_secs(60));
        let asks = deed(&world, Kind::EvidenceRequested);
        let seen = seen(&world, &officer, case).await;
        let texts = desk(&world, &officer).letters_of(case, &asks).await.unwrap().unwrap();
        assert_eq!(texts.iter().map(|text| text.language).collect::<Vec<_>>(), Language::ALL);
        assert_eq!(happenings(&world, &ana, case).await.len(), seen.events, "nothing has happened yet");
        desk(&world, &officer).act(case, asks.clone(), seen, client(1)).await.unwrap().unwrap();

        assert_eq!(happenings(&world, &ana, case).await.last(), Some(&asks.what));
        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        about(&world.post().await, &format!("Something has happened in your case: {}", view.receipt));
        assert_eq!(view.answer_by, asks.what.due());
        let newest = letters(&world, &ana, case).await.remove(0);
        assert_eq!(newest.kind, NoticeKind::RequestForEvidence);
        for text in texts {
            let notice = world.services.notice_of_case(&ana.session, case, newest.id, text.language).await;
            assert_eq!(notice.unwrap().unwrap().text.sections, text.sections);
            let said = text.sections.iter().any(|section| section.paragraphs == [REASON]);
            assert!(said && text.sections.iter().any(|section| section.items.len() == 2), "{:?}", text.language);
        }
        let events: Vec<_> =
            world.services.history(&officer, 1).await.unwrap().events.into_iter().map(|event| event.what).collect();
        assert!(events.contains(&Event::CaseMoved), "{events:?}");
        assert_eq!(looks(&world, case).await.len(), 3, "the page, the letter and the act");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_goes_from_filing_to_its_card_at_the_desk() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let way = [
            (Kind::Accepted, NoticeKind::Letter),
            (Kind::IdentityAppointment, NoticeKind::Appointment),
            (Kind::IdentityChecked, NoticeKind::Letter),
            (Kind::Transferred, NoticeKind::Letter),
            (Kind::Arrived, NoticeKind::Letter),
            (Kind::ReviewStarted, NoticeKind::Letter),
            (Kind::InterviewScheduled, NoticeKind::Appointment),
            (Kind::InterviewHeld, NoticeKind::Letter),
            (Kind::IntentToDeny, NoticeKind::Letter),
            (Kind::ResponseReceived, NoticeKind::Letter),
            (Kind::Denied, NoticeKind::Decision),
            (Kind::Reopened, NoticeKind::Letter),
            (Kind::Approved, NoticeKind::Decision),
            (Kind::CardMade, NoticeKind::Letter),
            (Kind::CardMailed, NoticeKind::Letter),
        ];
        for (kind, letter) in way {
            // Of two letters of one moment neither is the newer one.
            world.clock.advance(std::time::Duration::from_secs(60));
            let seen = seen(&world, &officer, case).await;
            desk(&world, &officer).act(case, deed(&world, kind), seen, client(1)).await.unwrap().unwrap();
            let mut reader = world.database.reader().await.unwrap();
            let stored = cases::find(&mut reader, ana.session.account, case).await.unwrap().unwrap();
            drop(reader);
            let history = stored.history().unwrap();
            let is_to_come = matches!(history.duties()[..], [Duty::Identity { .. } | Duty::Interview { .. }]);
            assert_eq!(is_to_come, letter == NoticeKind::Appointment, "{kind:?}");
            assert_eq!(letters(&world, &ana, case).await[0].kind, letter, "{kind:?}");
        }
        let newest = letters(&world, &ana, case).await.remove(0);
        let text = world.services.notice_of_case(&ana.session, case, newest.id, Language::English).await;
        let text = text.unwrap().unwrap().text;
        assert!(text.facts.iter().any(|(_, lines)| lines[0].starts_with("9400")), "{:?}", text.facts);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_that_the_desk_offers_can_be_done_or_is_refused_by_name() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        for step in [Kind::ReviewStarted, Kind::EvidenceRequested, Kind::ResponseReceived, Kind::Approved] {
            let view = desk(&world, &officer).case(case).await.unwrap().unwrap();
            let offered: Vec<_> = view.acts.iter().flat_map(|(_, kinds)| kinds.iter().copied()).collect();
            for kind in Kind::ALL.iter().copied().filter(|kind| kind.asks().is_some()) {
                let told = desk(&world, &officer).letters_of(case, &deed(&world, kind)).await.unwrap();
                match told {
                    Ok(texts) => assert!(offered.contains(&kind) && texts.len() == Language::ALL.len(), "{kind:?}"),
                    Err(ActRefusal::NotNow(NotNow::StillTime { .. })) => {
                        let waits = matches!(kind, Kind::NoResponse | Kind::LateResponseReceived);
                        assert!(waits && offered.contains(&kind), "{kind:?}");
                    }
                    Err(refusal) => {
                        assert!(matches!(refusal, ActRefusal::NotNow(_)) && !offered.contains(&kind), "{kind:?}");
                    }
                }
            }
            desk(&world, &officer).act(case, deed(&world, step), view.seen, client(1)).await.unwrap().unwrap();
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_presses_of_two_officers_make_one_event_and_one_letter() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officers = Arc::new([
            staff(&world, OFFICER, StaffRole::Officer).await,
            staff(&world, OTHER, StaffRole::Officer).await,
        ]);
        let case = filed(&world, &ana).await;
        let seen = seen(&world, &officers[0], case).await;
        let mut presses = JoinSet::new();
        for press in 0..20 {
            let (services, officers) = (world.services.clone(), Arc::clone(&officers));
            // One of the two can be done again and again, so that nothing but what they saw tells them apart.
            let deed = deed(&world, if press % 2 == 0 { Kind::Transferred } else { Kind::ReviewStarted });
            presses.spawn(async move {
                let Some(Door::Open(desk)) = services.desk(&officers[press % 2]) else { panic!("the desk") };
                desk.act(case, deed, seen, client(1)).await.unwrap()
            });
        }
        let done = presses.join_all().await;
        assert_eq!(done.iter().filter(|told| told.is_ok()).count(), 1, "{done:?}");
        let late = |told: &&Result<(), ActRefusal>| matches!(told, Err(ActRefusal::Moved | ActRefusal::NotNow(_)));
        assert_eq!(done.iter().filter(late).count(), 19);
        assert_eq!(happenings(&world, &ana, case).await.len(), seen.events + 1);
        assert_eq!(letters(&world, &ana, case).await.len(), 2, "the receipt and this");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clerk_moves_no_case_and_nobody_moves_their_own() {
    on_each_database(async |world| {
        let clerk = staff(&world, CLERK, StaffRole::Clerk).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let accepts = || deed(&world, Kind::Accepted);
        let seen = seen(&world, &clerk, case).await;
        let refused = Err(ActRefusal::NotAllowed);
        assert_eq!(desk(&world, &clerk).act(case, accepts(), seen, client(1)).await.unwrap(), refused);
        assert!(desk(&world, &clerk).letters_of(case, &accepts()).await.unwrap().is_err());
        assert_eq!(happenings(&world, &ana, case).await.len(), seen.events, "nothing was changed");
        let own = Person { services: world.services.clone(), session: officer };
        let case = filed(&world, &own).await;
        let told = desk(&world, &own.session).act(case, accepts(), seen, client(1)).await.unwrap();
        assert_eq!(told, Err(ActRefusal::NotFound));
        assert_eq!(happenings(&world, &own, case).await.len(), seen.events);
    })
    .await;
}

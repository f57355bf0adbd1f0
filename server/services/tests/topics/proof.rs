//! Showing who one is, with pictures or in person, on both databases.

use std::time::Duration;

use domain::case::{Awaits, Kind, MOST_ATTEMPTS, ProofDocument, ProofPicture};
use domain::{CaseId, DocumentRole, FileName, Happening, Language, RoundId, StaffRole};
use services::desk::{ActRefusal, Batch};
use services::evidence::{AddRefusal, Adding, Received};
use services::rounds::{ChooseRefusal, DAYS_OF_PICTURES, Round, Seen, SendRefusal};
use services::testing::{World, on_each_database};
use services::{Session, Settings};
use storage::cases;
use storage::testing::{die_at_statement, has_died, rows};
use tokio::task::JoinSet;

use crate::desk::{desk, looks, staff};
use crate::desk_acts::{deed, typed};
use crate::evidence::{in_store, pdf, png};
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::steps::{about, client};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const OFFICER: &str = "officer@example.org";
const SECOND: &str = "second@example.org";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

async fn act(world: &World, officer: &Session, case: CaseId, kind: Kind) -> Result<(), ActRefusal> {
    let seen = desk(world, officer).case(case).await.unwrap().unwrap().seen;
    let done = desk(world, officer).act(case, deed(world, kind), seen, client(1)).await.unwrap();
    world.clock.advance(Duration::from_secs(60));
    done
}

/// The round that was asked for last.
async fn newest(world: &World, officer: &Session, case: CaseId) -> RoundId {
    desk(world, officer).case(case).await.unwrap().unwrap().rounds[0].round.id
}

/// Has an officer ask who the person is, or for other pictures.
pub(crate) async fn asked(world: &World, officer: &Session, case: CaseId, kind: Kind) -> RoundId {
    act(world, officer, case, kind).await.unwrap();
    newest(world, officer, case).await
}

async fn round(ana: &Person, id: RoundId) -> Round {
    ana.services.round(&ana.session, id).await.unwrap().expect("the round")
}

async fn add(ana: &Person, id: RoundId, slot: &str, bytes: &[u8]) -> Result<Received, AddRefusal> {
    let adding = Adding { folder: id.into(), slot, role: DocumentRole::Original };
    let mut receiving = ana.services.receive(&ana.session, adding).await.unwrap()?;
    receiving.push(bytes).await.unwrap();
    receiving.finish(&FileName::of(&format!("{slot}.png")), None).await.unwrap()
}

/// Chooses a green card and adds each of its pictures.
pub(crate) async fn pictures(ana: &Person, id: RoundId) -> Vec<Received> {
    ana.services.choose_document(&ana.session, id, ProofDocument::GreenCard).await.unwrap().unwrap();
    let mut added = Vec::new();
    for picture in ProofPicture::ALL {
        added.push(add(ana, id, picture.code(), &png()).await.unwrap());
    }
    added
}

async fn send(ana: &Person, id: RoundId) -> Result<(), SendRefusal> {
    let seen = Seen { evidence: round(ana, id).await.seen, is_late: false };
    ana.services.send_answer(&ana.session, id, seen, client(1)).await.unwrap()
}

async fn happenings(world: &World, case: CaseId) -> Vec<Happening> {
    let mut reader = world.database.reader().await.unwrap();
    cases::by_id(&mut reader, case).await.unwrap().unwrap().events.iter().map(|event| event.what).collect()
}

async fn awaits(world: &World, officer: &Session, case: CaseId) -> Option<Awaits> {
    let listed = desk(world, officer).listed(case).await.unwrap().unwrap();
    listed.awaits.map(|awaiting| awaiting.what)
}

/// The names in the store of what is in a round.
async fn blobs(world: &World, ana: &Person, id: RoundId) -> Vec<String> {
    let mut reader = world.database.reader().await.unwrap();
    let files = storage::documents::of_folder(&mut reader, ana.session.account, id.into()).await.unwrap();
    files.into_iter().filter_map(|(_, file)| file.blob).map(|blob| blob.to_string()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_show_once_who_somebody_is_and_are_erased_thirty_days_later() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let id = asked(&world, &officer, case, Kind::ProofAsked).await;
        let first = round(&ana, id).await;
        assert_eq!((first.attempt.map(|attempt| attempt.number), first.kind), (Some(1), Kind::ProofAsked));
        assert_eq!(first.slots().collect::<Vec<_>>(), ["front", "back", "holding"]);
        assert_eq!(awaits(&world, &officer, case).await, Some(Awaits::Person));

        // A passport has no other side; what was added for another document stays and goes nowhere.
        assert_eq!(send(&ana, id).await, Err(SendRefusal::Incomplete));
        let added = pictures(&ana, id).await;
        ana.services.choose_document(&ana.session, id, ProofDocument::Passport).await.unwrap().unwrap();
        let evidence = ana.services.evidence(&ana.session, id).await.unwrap();
        assert_eq!((evidence.document(), evidence.shows_all()), (Some(ProofDocument::Passport), true));
        assert_eq!(add(&ana, id, "item-1", &pdf(1)).await, Err(AddRefusal::NotFound));
        assert!(desk(&world, &officer).open_file(case, added[0].file).await.unwrap().is_none(), "it is not sent");
        world.post().await;
        assert_eq!(send(&ana, id).await, Ok(()));

        assert_eq!(happenings(&world, case).await.last(), Some(&Happening::ProofSent));
        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        let promised = world.services.reply_time().await.unwrap().by(world.services.now()).date();
        let letters = world.post().await;
        let mail = about(&letters, &format!("We received your pictures: {}", view.receipt));
        assert!(mail.text.contains(&words::Words::of(Language::English).date(promised)), "{}", mail.text);
        assert_eq!(add(&ana, id, "front", &png()).await, Err(AddRefusal::Over(id)));
        let chosen = ana.services.choose_document(&ana.session, id, ProofDocument::License).await.unwrap();
        assert_eq!(chosen, Err(ChooseRefusal::Over), "nothing can be changed");
        assert_eq!(awaits(&world, &officer, case).await, Some(Awaits::Look));

        let at_desk = desk(&world, &officer).case(case).await.unwrap().unwrap().rounds.remove(0);
        let received = at_desk.received.unwrap();
        assert_eq!((received.document, received.promised), (Some(ProofDocument::Passport), Some(promised)));
        let slots: Vec<_> = received.slots.iter().map(|slot| slot.slot.as_str()).collect();
        assert_eq!(slots, ["front", "holding"]);
        let before = looks(&world, case).await.len();
        assert!(desk(&world, &officer).open_file(case, added[0].file).await.unwrap().is_some());
        let now = looks(&world, case).await.len();
        assert_eq!(now, before + 1, "that they looked is written down");

        act(&world, &officer, case, Kind::ProofConfirmed).await.unwrap();
        let stored = blobs(&world, &ana, id).await;
        assert_eq!(stored.len(), 3);
        world.clock.advance(DAY * u32::from(DAYS_OF_PICTURES) - Duration::from_secs(120));
        assert_eq!(world.services.tend_pictures().await.unwrap(), 0);
        assert!(desk(&world, &officer).open_file(case, added[0].file).await.unwrap().is_some(), "for thirty days");
        world.clock.advance(Duration::from_secs(180));
        assert_eq!(world.services.tend_pictures().await.unwrap(), 1);
        assert_eq!(world.services.tend_pictures().await.unwrap(), 0, "once");
        world.services.erase().await.unwrap();
        for blob in &stored {
            assert!(in_store(&world, blob).await.is_none(), "the bytes are gone");
        }
        assert!(desk(&world, &officer).open_file(case, added[0].file).await.unwrap().is_none());
        let answered = ana.services.received_answer(&ana.session, id).await.unwrap().unwrap();
        assert!(answered.round.erased_at.is_some());
        let left = answered.received.unwrap();
        let digests = |received: &services::rounds::Received| -> Vec<_> {
            received.slots.iter().flat_map(|slot| &slot.files).map(|file| file.digest.clone()).collect()
        };
        assert_eq!(digests(&left), digests(&received), "what was sent can still be proven");
        assert!(left.slots.iter().flat_map(|slot| &slot.files).all(|file| !file.is_there));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_three_attempts_only_a_visit_is_left_and_the_person_is_told_what_to_bring() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        act(&world, &officer, case, Kind::ReviewStarted).await.unwrap();
        let mut id = asked(&world, &officer, case, Kind::ProofAsked).await;
        for number in 1..=MOST_ATTEMPTS {
            let attempt = round(&ana, id).await;
            assert_eq!(attempt.attempt.map(|attempt| attempt.number), Some(number));
            let expected = if number == 2 { vec![ProofPicture::Front] } else { Vec::new() };
            assert_eq!(attempt.unreadable, expected, "attempt {number}");
            assert!(matches!(act(&world, &officer, case, Kind::Denied).await, Err(ActRefusal::NotNow(_))));
            // After its day it is taken as well.
            world.clock.advance(40 * DAY);
            pictures(&ana, id).await;
            send(&ana, id).await.unwrap();
            assert!(matches!(act(&world, &officer, case, Kind::Denied).await, Err(ActRefusal::NotNow(_))));
            let again = if number == 1 { Kind::ProofUnreadable } else { Kind::ProofMismatch };
            if number < MOST_ATTEMPTS {
                id = asked(&world, &officer, case, again).await;
            } else {
                for again in [Kind::ProofUnreadable, Kind::ProofMismatch] {
                    assert!(matches!(act(&world, &officer, case, again).await, Err(ActRefusal::NotNow(_))));
                }
            }
        }
        world.post().await;
        act(&world, &officer, case, Kind::ProofInPerson).await.unwrap();
        let newest = world.services.notices(&ana.session, case).await.unwrap().remove(0);
        let text = world.services.notice_of_case(&ana.session, case, newest.id, Language::English).await;
        let text = text.unwrap().unwrap().text;
        let said: Vec<_> = text.sections.iter().flat_map(|section| &section.paragraphs).collect();
        assert!(said.iter().any(|line| line.contains("bring the letter and the identity document")), "{said:?}");
        assert_eq!(awaits(&world, &officer, case).await, Some(Awaits::Visit));
        assert_eq!(send(&ana, id).await, Ok(()), "what was sent is sent");

        act(&world, &officer, case, Kind::IdentityAppointment).await.unwrap();
        assert_eq!(awaits(&world, &officer, case).await, Some(Awaits::Person));
        act(&world, &officer, case, Kind::IdentityChecked).await.unwrap();
        assert_eq!(awaits(&world, &officer, case).await, Some(Awaits::Decision), "who they are is known");
        world.clock.advance(DAY * u32::from(DAYS_OF_PICTURES));
        assert_eq!(world.services.tend_pictures().await.unwrap(), MOST_ATTEMPTS, "of every attempt");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_presses_send_pictures_once_or_choose_one_visit() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let id = asked(&world, &officer, case, Kind::ProofAsked).await;
        pictures(&ana, id).await;
        world.post().await;
        let (seen, events) = (round(&ana, id).await.seen, happenings(&world, case).await.len());
        let mut presses = JoinSet::new();
        for _ in 0..20 {
            let (services, session) = (world.services.clone(), ana.session.clone());
            let seen = Seen { evidence: seen, is_late: false };
            presses.spawn(async move { services.send_answer(&session, id, seen, client(1)).await.unwrap() });
        }
        assert!(presses.join_all().await.iter().all(Result::is_ok));
        assert_eq!(happenings(&world, case).await.len(), events + 1);
        assert_eq!(world.post().await.len(), 1, "one mail");
        assert!(round(&ana, id).await.can_come, "at any time");

        let earlier = id;
        let id = asked(&world, &officer, case, Kind::ProofMismatch).await;
        pictures(&ana, id).await;
        let stored = blobs(&world, &ana, id).await;
        world.post().await;
        let events = happenings(&world, case).await.len();
        let not_this = ana.services.choose_visit(&ana.session, earlier, client(1)).await.unwrap();
        assert_eq!((not_this, round(&ana, earlier).await.can_come), (Err(ChooseRefusal::Over), false));
        let mut presses = JoinSet::new();
        for _ in 0..20 {
            let (services, session) = (world.services.clone(), ana.session.clone());
            presses.spawn(async move { services.choose_visit(&session, id, client(1)).await.unwrap() });
        }
        assert!(presses.join_all().await.iter().all(Result::is_ok));
        assert_eq!(happenings(&world, case).await.len(), events + 1);
        assert_eq!(world.post().await.len(), 1, "one mail");
        assert_eq!(send(&ana, id).await, Err(SendRefusal::Over));
        assert_eq!(world.services.tend_pictures().await.unwrap(), 1, "what was not sent goes at once, the rest stays");
        world.services.erase().await.unwrap();
        for blob in stored {
            assert!(in_store(&world, &blob).await.is_none());
        }
        let before = desk(&world, &officer).case(case).await.unwrap().unwrap().rounds.remove(1);
        assert!(before.received.unwrap().slots.iter().flat_map(|slot| &slot.files).all(|file| file.is_there));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_somebody_is_is_nobody_elses_and_looked_at_one_by_one_by_two_where_two_are_needed() {
    on_each_database(async |world| {
        let settings = Settings::new("Landfall".to_owned(), "https://landfall.example".to_owned(), true);
        let settings = Settings { second_person: vec![Kind::ProofConfirmed], ..settings };
        let world = World::with(world.database.clone(), settings);
        let ana = person(&world, ANA).await;
        let ben = person(&world, BEN).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let second = staff(&world, SECOND, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let evidence = crate::rounds::asked(&world, &officer, case, Kind::EvidenceRequested).await;
        let id = asked(&world, &officer, case, Kind::ProofAsked).await;
        let passport = ProofDocument::Passport;
        for (whose, which) in [(&ben, id), (&ana, evidence)] {
            let chosen = whose.services.choose_document(&whose.session, which, passport).await.unwrap();
            assert_eq!(chosen, Err(ChooseRefusal::NotFound));
            let visit = whose.services.choose_visit(&whose.session, which, client(1)).await.unwrap();
            assert_eq!(visit, Err(ChooseRefusal::NotFound));
        }
        assert!(ben.services.round(&ben.session, id).await.unwrap().is_none());
        assert_eq!(add(&ben, id, "front", &png()).await, Err(AddRefusal::NotFound));
        assert!(round(&ana, evidence).await.left().is_some(), "both are open beside each other");
        pictures(&ana, id).await;
        send(&ana, id).await.unwrap();
        assert!(round(&ana, evidence).await.left().is_some());
        assert!(Batch::acts().all(|kind| !kind.is_of_proof()), "nobody is confirmed with several others");

        let seen = desk(&world, &officer).case(case).await.unwrap().unwrap().seen;
        let alone =
            desk(&world, &officer).act(case, deed(&world, Kind::ProofConfirmed), seen, client(1)).await.unwrap();
        assert_eq!(alone, Err(ActRefusal::NeedsSecond));
        let said = typed(&world, Kind::ProofConfirmed);
        let confirms = (deed(&world, Kind::ProofConfirmed), &said);
        desk(&world, &officer).propose(case, confirms, seen, client(1)).await.unwrap().unwrap();
        world.clock.advance(Duration::from_secs(60));
        let proposal = desk(&world, &second).case(case).await.unwrap().unwrap().proposal.unwrap();
        desk(&world, &second).confirm(case, proposal.id, client(1)).await.unwrap().unwrap();
        assert_eq!(happenings(&world, case).await.last(), Some(&Happening::ProofConfirmed));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_that_ends_asks_no_more_and_its_pictures_go() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let first = asked(&world, &officer, case, Kind::ProofAsked).await;
        pictures(&ana, first).await;
        send(&ana, first).await.unwrap();
        let id = asked(&world, &officer, case, Kind::ProofUnreadable).await;
        pictures(&ana, id).await;
        act(&world, &officer, case, Kind::Withdrawn).await.unwrap();
        assert_eq!(send(&ana, id).await, Err(SendRefusal::Over));
        let visit = ana.services.choose_visit(&ana.session, id, client(1)).await.unwrap();
        assert_eq!(visit, Err(ChooseRefusal::Over));
        assert_eq!(world.services.tend_pictures().await.unwrap(), 1, "what was not sent");
        act(&world, &officer, case, Kind::Reopened).await.unwrap();
        assert_eq!(send(&ana, id).await, Err(SendRefusal::Over), "what was open before is not open again");
        world.clock.advance(DAY * u32::from(DAYS_OF_PICTURES));
        assert_eq!(world.services.tend_pictures().await.unwrap(), 1, "what was sent");
        let again = asked(&world, &officer, case, Kind::ProofAsked).await;
        assert_eq!(round(&ana, again).await.attempt.map(|attempt| attempt.number), Some(1), "it begins anew");
        act(&world, &officer, case, Kind::ProofTakenBack).await.unwrap();
        assert_eq!(send(&ana, again).await, Err(SendRefusal::Over));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_go_with_the_account_sent_or_not() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let sent = asked(&world, &officer, case, Kind::ProofAsked).await;
        pictures(&ana, sent).await;
        send(&ana, sent).await.unwrap();
        let open = asked(&world, &officer, case, Kind::ProofUnreadable).await;
        pictures(&ana, open).await;
        let stored = [blobs(&world, &ana, sent).await, blobs(&world, &ana, open).await].concat();
        assert_eq!(stored.len(), 6);
        ana.services.ask_deletion(&ana.session, client(1)).await.unwrap().unwrap();
        let mut deleted = 0;
        for _ in 0..=30 * 24 {
            world.clock.advance(Duration::from_secs(60 * 60));
            deleted += world.services.tend_deletions().await.unwrap();
        }
        assert_eq!(deleted, 1);
        world.services.erase().await.unwrap();
        for blob in stored {
            assert!(in_store(&world, &blob).await.is_none());
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_choosing_a_visit_or_of_erasing_pictures_leaves_all_or_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let id = asked(&world, &officer, case, Kind::ProofAsked).await;
        pictures(&ana, id).await;
        world.post().await;
        let (before, mut deaths) = (rows(&world.database).await, 0);
        loop {
            die_at_statement(&world.database, deaths + 1);
            let chosen = ana.services.choose_visit(&ana.session, id, client(1)).await;
            if !has_died(&world.database) {
                chosen.unwrap().unwrap();
                break;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before);
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 5, "it died between {deaths} statements");
        assert_eq!(world.post().await.len(), 1);

        let (stored, mut deaths) = (blobs(&world, &ana, id).await, 0);
        loop {
            die_at_statement(&world.database, deaths + 1);
            let tended = world.services.tend_pictures().await;
            if !has_died(&world.database) {
                tended.unwrap();
                break;
            }
            deaths += 1;
            assert_eq!(blobs(&world, &ana, id).await, stored, "after {deaths}");
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 2, "it died between {deaths} statements");
        world.services.erase().await.unwrap();
        for blob in stored {
            assert!(in_store(&world, &blob).await.is_none());
        }
    })
    .await;
}

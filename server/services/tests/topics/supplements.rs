//! Documents that somebody sends to a case and that nobody asked for, on both databases: put together before they are sent,
//! sent once and as a whole, looked at at the desk, and never changed.

use std::sync::Arc;
use std::time::Duration;

use domain::case::Kind;
use domain::{CaseId, DocumentRole, DocumentTitle, FileId, FileName, Happening, StaffRole, Status, SupplementId};
use services::Session;
use services::desk::{Listed, Waiting};
use services::evidence::{AddRefusal, Adding, ArrangeRefusal, Arrangement, Metadata, Received, UploadRefusal};
use services::supplements::{Cannot, MOST_TITLES, NameRefusal, SentSupplement, SupplyRefusal, Unsent};
use services::testing::{World, on_each_database};
use storage::cases;
use storage::testing::{die_at_statement, has_died, rows};
use tokio::task::JoinSet;

use crate::add_case::{IOE, has, letter, told};
use crate::delete_account::{ask, hours};
use crate::desk::{desk, seen, staff};
use crate::desk_acts::deed;
use crate::evidence::{Told, in_store, pdf};
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::rounds::{self, asked};
use crate::steps::{about, client};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const OFFICER: &str = "officer@example.org";
const CLERK: &str = "clerk@example.org";
const PASSPORT: &str = "My new passport";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

pub(crate) async fn name(ana: &Person, case: CaseId, title: &str) -> Result<(SupplementId, String), NameRefusal> {
    let title = DocumentTitle::parse(title).unwrap();
    ana.services.name_document(&ana.session, case, &title).await.unwrap()
}

pub(crate) async fn add(
    ana: &Person,
    supplement: SupplementId,
    slot: &str,
    name: &str,
    bytes: &[u8],
) -> Result<Received, AddRefusal> {
    let adding = Adding { folder: supplement.into(), slot, role: DocumentRole::Original };
    let mut receiving = ana.services.receive(&ana.session, adding).await.unwrap()?;
    receiving.push(bytes).await.unwrap();
    receiving.finish(&FileName::of(name), None).await.unwrap()
}

async fn unsent(ana: &Person, case: CaseId) -> Unsent {
    ana.services.send_more(&ana.session, case).await.unwrap().unwrap().unsent.expect("something is put together")
}

async fn cannot(ana: &Person, case: CaseId) -> Option<Cannot> {
    ana.services.send_more(&ana.session, case).await.unwrap().unwrap().cannot
}

async fn send(ana: &Person, case: CaseId) -> Result<(), SupplyRefusal> {
    let unsent = unsent(ana, case).await;
    ana.services.send_supplement(&ana.session, (case, unsent.id), unsent.seen, client(1)).await.unwrap()
}

/// Sends one file, which is this in the words of its person.
pub(crate) async fn sent(
    world: &World,
    ana: &Person,
    case: CaseId,
    title: &str,
    bytes: &[u8],
) -> (SupplementId, FileId) {
    let (supplement, slot) = name(ana, case, title).await.unwrap();
    let file = add(ana, supplement, &slot, "sent.pdf", bytes).await.unwrap().file;
    send(ana, case).await.unwrap();
    assert!(world.services.supplement(&ana.session, supplement).await.unwrap().unwrap().sent.is_some());
    (supplement, file)
}

async fn received(ana: &Person, supplement: SupplementId) -> SentSupplement {
    ana.services.supplement(&ana.session, supplement).await.unwrap().unwrap().sent.expect("it was sent")
}

/// What was sent, in the words of its person, with the names of the files.
fn read(supplement: &SentSupplement) -> Vec<(&str, Vec<&str>)> {
    let items = supplement.items.iter();
    items.map(|item| (item.title.as_str(), item.files.iter().map(|file| file.name.as_str()).collect())).collect()
}

async fn at_desk(world: &World, officer: &Session, case: CaseId) -> Vec<SentSupplement> {
    desk(world, officer).case(case).await.unwrap().unwrap().supplements
}

async fn to_look_at(world: &World, officer: &Session) -> Vec<CaseId> {
    let listed = Listed { waiting: Waiting::Unseen, ..Listed::default() };
    let work = desk(world, officer).work(&listed, None).await.unwrap();
    assert!(work.cases.iter().all(|case| case.has_unseen));
    work.cases.into_iter().map(|case| case.id).collect()
}

async fn happenings(world: &World, ana: &Person, case: CaseId) -> Vec<Happening> {
    let mut reader = world.database.reader().await.unwrap();
    let case = cases::find(&mut reader, ana.session.account, case).await.unwrap().unwrap();
    case.events.iter().map(|event| event.what).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_asked_for_is_sent_as_a_whole_and_looked_at_at_the_desk() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, BEN).await);
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let clerk = staff(&world, CLERK, StaffRole::Clerk).await;
        let case = filed(&world, &ana).await;
        assert!(world.services.send_more(&ana.session, case).await.unwrap().unwrap().unsent.is_none());

        // It is put together over days, and nothing of it is lost or sent.
        let (id, slot) = name(&ana, case, PASSPORT).await.unwrap();
        assert_eq!(send(&ana, case).await, Err(SupplyRefusal::Empty), "a name is no document");
        let passport = add(&ana, id, &slot, "passport.pdf", &pdf(2)).await.unwrap();
        world.clock.advance(3 * DAY);
        assert_eq!(name(&ana, case, "A letter").await, Ok((id, "item-2".to_owned())), "one is put together at a time");
        assert_eq!(name(&ana, case, "A mistake").await, Ok((id, "item-3".to_owned())));
        let mistake = add(&ana, id, "item-3", "mistake.pdf", &pdf(1)).await.unwrap();
        world.services.drop_document(&ana.session, case, "item-3").await.unwrap().unwrap();
        assert!(ana.look(mistake.file).await.is_none(), "it goes with its documents");
        let items: Vec<_> = unsent(&ana, case).await.items.into_iter().map(|item| item.title).collect();
        assert_eq!(items, [PASSPORT, "A letter"]);
        assert_eq!(at_desk(&world, &officer, case).await, [], "what is not sent is not there");
        assert!(desk(&world, &officer).open_file(case, passport.file).await.unwrap().is_none());
        assert_eq!(to_look_at(&world, &officer).await, []);
        world.post().await;

        assert_eq!(send(&ana, case).await, Ok(()));
        assert_eq!(happenings(&world, &ana, case).await.last(), Some(&Happening::LetterReceived));
        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        assert_eq!((view.status, view.takes_more, view.was_sent_more), (Status::LetterReceived, true, true));
        let letters = world.post().await;
        let mail = about(&letters, &format!("We received your documents: {}", view.receipt));
        assert!(mail.text.contains("Files: 1"), "{}", mail.text);
        let first = received(&ana, id).await;
        assert_eq!(read(&first), [(PASSPORT, vec!["passport.pdf"])], "what has no document is not sent");
        let file = &first.items[0].files[0];
        assert_eq!((file.id, file.pages, file.digest.len()), (passport.file, 2, 64));

        // Whoever decides sees that it is there; a clerk's look changes nothing.
        assert_eq!(to_look_at(&world, &officer).await, [case]);
        assert_eq!(at_desk(&world, &clerk, case).await, std::slice::from_ref(&first));
        assert_eq!(to_look_at(&world, &officer).await, [case]);
        assert_eq!(at_desk(&world, &officer, case).await, std::slice::from_ref(&first), "it is new to them");
        assert_eq!(to_look_at(&world, &officer).await, []);
        let now = Some(world.services.now());
        assert_eq!(at_desk(&world, &officer, case).await, [SentSupplement { looked_at: now, ..first }]);
        let looks = rows(&world.database).await["document_looks"];
        assert!(desk(&world, &officer).open_file(case, passport.file).await.unwrap().is_some());
        assert_eq!(rows(&world.database).await["document_looks"], looks + 1, "that they looked is written down");

        // It stays as it is.
        assert_eq!(add(&ana, id, &slot, "late.pdf", &pdf(1)).await, Err(AddRefusal::Supplied(id)));
        let removed =
            world.services.arrange_evidence(&ana.session, id, passport.file, Arrangement::Remove).await.unwrap();
        assert_eq!(removed, Err(ArrangeRefusal::Supplied(id)));
        let metadata = Metadata::parse("filename YQ==").unwrap();
        let begun = world.services.begin_upload(&ana.session, id, &slot, 9, &metadata).await.unwrap();
        assert_eq!(begun, Err(UploadRefusal::Supplied(id)));

        // And another one can follow.
        world.clock.advance(DAY);
        let (later, _) = sent(&world, &ana, case, "A correction", &pdf(1)).await;
        let all = world.services.supplements_sent(&ana.session, case).await.unwrap();
        assert_eq!(all.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [later, id], "the newest first");

        // Nobody else's.
        assert_eq!(name(&ben, case, PASSPORT).await, Err(NameRefusal::NotFound));
        assert!(world.services.send_more(&ben.session, case).await.unwrap().is_none());
        assert!(world.services.supplement(&ben.session, id).await.unwrap().is_none());
        let theirs = world.services.send_supplement(&ben.session, (case, id), 0, client(1)).await.unwrap();
        assert_eq!(theirs, Err(SupplyRefusal::NotFound));
        assert_eq!(add(&ben, id, &slot, "b.pdf", &pdf(1)).await, Err(AddRefusal::NotFound));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_presses_send_documents_once_and_what_was_not_seen_is_not_sent() {
    on_each_database(async |world| {
        let mut ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        // Twenty who name something at one moment name twenty things of one supplement.
        let mut names = JoinSet::new();
        for number in 0..MOST_TITLES {
            let ana = Person { services: ana.services.clone(), session: ana.session.clone() };
            names.spawn(async move { name(&ana, case, &format!("Document {number}")).await.unwrap() });
        }
        let mut named = names.join_all().await;
        named.sort();
        named.dedup();
        let (id, slot) = named[0].clone();
        assert!(named.len() == MOST_TITLES && named.iter().all(|(one, _)| *one == id));
        assert_eq!(name(&ana, case, "One too many").await, Err(NameRefusal::TooMany));

        add(&ana, id, &slot, "a.pdf", &pdf(1)).await.unwrap();
        let before = unsent(&ana, case).await.seen;
        let told = Arc::new(Told::default());
        ana.services = world.services.with_scanner(Arc::clone(&told) as _);
        let waits = add(&ana, id, &slot, "b.pdf", &pdf(1)).await.unwrap();
        let stale = world.services.send_supplement(&ana.session, (case, id), before, client(1)).await.unwrap();
        assert_eq!(stale, Err(SupplyRefusal::Changed));
        assert_eq!(send(&ana, case).await, Err(SupplyRefusal::BeingChecked));
        world.services.arrange_evidence(&ana.session, id, waits.file, Arrangement::Remove).await.unwrap().unwrap();
        world.post().await;

        let (now, events) = (unsent(&ana, case).await.seen, happenings(&world, &ana, case).await.len());
        let mut presses = JoinSet::new();
        for _ in 0..20 {
            let (services, session) = (world.services.clone(), ana.session.clone());
            presses.spawn(async move { services.send_supplement(&session, (case, id), now, client(1)).await.unwrap() });
        }
        let done = presses.join_all().await;
        assert!(done.iter().all(Result::is_ok), "{done:?}");
        assert_eq!(happenings(&world, &ana, case).await.len(), events + 1);
        assert_eq!(world.post().await.len(), 1, "one mail");
        assert_eq!(world.services.notices(&ana.session, case).await.unwrap().len(), 2, "of the receipt, and of this");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_an_answer_is_taken_and_when_a_case_is_over_nothing_is_sent_unasked() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let (id, slot) = name(&ana, case, PASSPORT).await.unwrap();
        add(&ana, id, &slot, "passport.pdf", &pdf(1)).await.unwrap();
        let round = asked(&world, &officer, case, Kind::EvidenceRequested).await;
        assert_eq!(cannot(&ana, case).await, Some(Cannot::Asked(Some(round))));
        assert_eq!(name(&ana, case, "More").await, Err(NameRefusal::Cannot));
        assert_eq!(add(&ana, id, &slot, "more.pdf", &pdf(1)).await, Err(AddRefusal::Supplied(id)));
        assert_eq!(send(&ana, case).await, Err(SupplyRefusal::Cannot));

        rounds::add(&ana, round, "item-1", "card.pdf", &pdf(1)).await.unwrap();
        rounds::send(&ana, round).await.unwrap();
        assert_eq!(cannot(&ana, case).await, None);
        assert_eq!(send(&ana, case).await, Ok(()), "it was kept meanwhile");

        let (later, slot) = name(&ana, case, "More").await.unwrap();
        add(&ana, later, &slot, "more.pdf", &pdf(1)).await.unwrap();
        let shown = seen(&world, &officer, case).await;
        desk(&world, &officer).act(case, deed(&world, Kind::Withdrawn), shown, client(1)).await.unwrap().unwrap();
        assert_eq!(cannot(&ana, case).await, Some(Cannot::Over));
        assert_eq!(name(&ana, case, "Yet more").await, Err(NameRefusal::Cannot));
        assert_eq!(send(&ana, case).await, Err(SupplyRefusal::Cannot));
        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        assert_eq!((view.takes_more, view.was_sent_more), (false, true));
        assert_eq!(read(&received(&ana, id).await), [(PASSPORT, vec!["passport.pdf"])]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_sending_documents_leaves_all_or_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let (id, slot) = name(&ana, case, PASSPORT).await.unwrap();
        add(&ana, id, &slot, "passport.pdf", &pdf(1)).await.unwrap();
        let seen = unsent(&ana, case).await.seen;
        world.post().await;
        let (before, mut deaths) = (rows(&world.database).await, 0);
        loop {
            die_at_statement(&world.database, deaths + 1);
            let sent = world.services.send_supplement(&ana.session, (case, id), seen, client(1)).await;
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
        assert_eq!(read(&received(&ana, id).await), [(PASSPORT, vec!["passport.pdf"])]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_sent_unasked_outlives_an_account_and_what_was_not_goes_with_its_bytes() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let (_, stays) = sent(&world, &ana, case, PASSPORT, &pdf(2)).await;
        let (later, slot) = name(&ana, case, "Not yet").await.unwrap();
        add(&ana, later, &slot, "unsent.pdf", &pdf(3)).await.unwrap();
        let stored = blobs(&world, &ana, later).await;
        ask(&world, &ana).await;
        assert_eq!(hours(&world, 30 * 24).await, 1);
        assert_eq!(rows(&world.database).await["supplements"], 1);
        world.services.erase().await.unwrap();
        assert!(in_store(&world, &stored[0]).await.is_none());
        world.clock.advance(Duration::from_secs(60));
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        assert_eq!(read(&at_desk(&world, &officer, case).await[0]), [(PASSPORT, vec!["sent.pdf"])], "under a new key");
        assert!(desk(&world, &officer).open_file(case, stays).await.unwrap().is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_sent_to_a_case_that_was_added_moves_with_it_and_what_was_not_does_not() {
    on_each_database(async |world| {
        told(&world).await;
        let (ana, ben) = (person(&world, ANA).await, person(&world, BEN).await);
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let code = letter(&world, IOE).await.code;
        let case = has(&world, &ana.session, IOE, &code).await;
        let (id, file) = sent(&world, &ana, case, PASSPORT, &pdf(1)).await;
        let (unsent, slot) = name(&ana, case, "Not yet").await.unwrap();
        let kept = add(&ana, unsent, &slot, "unsent.pdf", &pdf(2)).await.unwrap();

        let code = letter(&world, IOE).await.code;
        assert_eq!(has(&world, &ben.session, IOE, &code).await, case);
        assert_eq!(read(&received(&ben, id).await), [(PASSPORT, vec!["sent.pdf"])]);
        assert!(world.services.supplement(&ana.session, id).await.unwrap().is_none());
        assert!(world.services.send_more(&ben.session, case).await.unwrap().unwrap().unsent.is_none());
        assert!(world.services.shown_file(&ben.session, kept.file).await.unwrap().is_none());
        assert!(world.services.shown_file(&ana.session, kept.file).await.unwrap().is_none());
        assert!(desk(&world, &officer).open_file(case, file).await.unwrap().is_some());
        let copy = world.services.own_data(&ben.session, client(1)).await.unwrap().unwrap().json();
        assert!(copy.contains(PASSPORT), "what it is goes with it");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_put_together_and_never_sent_ends_as_a_form_does() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        sent(&world, &ana, case, PASSPORT, &pdf(1)).await;
        let (id, slot) = name(&ana, case, "Not yet").await.unwrap();
        add(&ana, id, &slot, "unsent.pdf", &pdf(2)).await.unwrap();
        let stored = blobs(&world, &ana, id).await;
        let sweep = async |days: u32| {
            world.clock.advance(DAY * days);
            world.services.sweep().await.unwrap();
            world.services.erase().await.unwrap();
            (in_store(&world, &stored[0]).await.is_some(), rows(&world.database).await["supplements"])
        };
        assert_eq!(sweep(179).await, (true, 2));
        assert_eq!(sweep(2).await, (false, 1), "what was sent stays");
    })
    .await;
}

/// Under which names the bytes of what is put together are in the store.
async fn blobs(world: &World, ana: &Person, supplement: SupplementId) -> Vec<String> {
    let mut reader = world.database.reader().await.unwrap();
    let files = storage::documents::of_folder(&mut reader, ana.session.account, supplement.into()).await.unwrap();
    files.into_iter().filter_map(|(_, file)| file.blob).map(|blob| blob.to_string()).collect()
}

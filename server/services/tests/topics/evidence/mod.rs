//! Evidence on its way from a browser into the store and into what is signed, on both databases.

mod files;
mod quarantine;
mod uploads;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use domain::{DocumentId, DocumentRole, DraftId, FileId, FileKind, FileName, Language, Rotation};
use services::evidence::{
    AddRefusal, Adding, ArrangeRefusal, Arrangement, DocumentChecker, ExplainRefusal, MOST_BYTES, MOST_FILES, Received,
    Refusal, SlotState, Standing, Viewer,
};
use services::filing::{Begun, SaveOutcome, Sign, SignRefusal};
use services::testing::{World, on_each_database};
use services::{Deliver, Pieces, Scan, ScannerAway, Scanning, Services, Verdict};
use storage::documents;
use storage::testing::{die_at_statement, has_died, tamper};

use crate::paperwork::{Person, complete_answers, person};
pub(crate) use files::{pdf, png};

/// What Form I-90 asks for in `filled(0)`.
pub(crate) async fn slots(ana: &Person, draft: DraftId) -> Vec<String> {
    let draft = ana.draft(draft).await;
    let evaluation = draft.evaluate(ana.services.today());
    evaluation.evidence().iter().map(|asked| asked.name.to_owned()).collect()
}

pub(crate) async fn add_to(
    services: &Services,
    ana: &Person,
    draft: DraftId,
    slot: &str,
    name: &str,
    bytes: &[u8],
    of: Option<DocumentId>,
) -> Result<Received, AddRefusal> {
    let adding = Adding { folder: draft.into(), slot, role: DocumentRole::Original };
    let mut receiving = services.receive(&ana.session, adding).await.unwrap()?;
    for piece in bytes.chunks(100_000) {
        receiving.push(piece).await.unwrap();
    }
    receiving.finish(&FileName::of(name), of).await.unwrap()
}

impl Person {
    /// Adds a file to what is asked for first.
    pub(crate) async fn add(&self, draft: DraftId, name: &str, bytes: &[u8]) -> Received {
        let slot = slots(self, draft).await.remove(0);
        add_to(&self.services, self, draft, &slot, name, bytes, None).await.unwrap()
    }

    async fn standing(&self, draft: DraftId, file: FileId) -> Standing {
        let evidence = self.services.evidence(&self.session, draft).await.unwrap();
        let mut files = evidence.documents.into_iter().flat_map(|document| document.files);
        files.find(|found| found.id == file).expect("the file is there").standing
    }

    /// Opens a file and reads it to its end.
    pub(crate) async fn look(&self, file: FileId) -> Option<Vec<u8>> {
        let mut opened = self.services.open_file(Viewer::Owner(&self.session), file).await.unwrap()?;
        let mut whole = Vec::new();
        while let Some(bytes) = opened.next().await.unwrap() {
            whole.extend_from_slice(&bytes);
        }
        Some(whole)
    }
}

/// The names of the bytes that the files of a draft have, in their order.
pub(crate) async fn blobs(world: &World, ana: &Person, draft: DraftId) -> Vec<String> {
    let mut reader = world.database.reader().await.unwrap();
    let files = documents::of_folder(&mut reader, ana.session.account, draft.into()).await.unwrap();
    files.into_iter().filter_map(|(_, file)| file.blob).map(|blob| blob.to_string()).collect()
}

pub(crate) async fn in_store(world: &World, blob: &str) -> Option<Vec<u8>> {
    let mut reading = world.store.read(blob).await.unwrap()?;
    let mut whole = Vec::new();
    while let Some(bytes) = reading.next().await.unwrap() {
        whole.extend_from_slice(&bytes);
    }
    Some(whole)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_kept_as_it_came_and_nothing_of_it_can_be_read_in_the_store() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let slot = slots(&ana, draft).await.remove(0);
        let sent = [pdf(3), vec![b' '; 200_000]].concat();
        let added = ana.add(draft, "passport.pdf", &sent).await;

        let kept = Standing::Kept { kind: FileKind::Pdf, pages: 3, hints: Vec::new() };
        assert_eq!(ana.standing(draft, added.file).await, kept);
        assert_eq!(ana.look(added.file).await.as_ref(), Some(&sent));
        let [blob] = blobs(&world, &ana, draft).await.try_into().unwrap();
        let sealed = in_store(&world, &blob).await.unwrap();
        assert!(sealed.len() > sent.len());
        for readable in [b"%PDF-1.7".as_slice(), b"/MediaBox", b"passport", &[b' '; 40]] {
            assert!(!sealed.windows(readable.len()).any(|window| window == readable));
        }
        assert_eq!(blob.len(), 36, "its name says nothing");

        let evidence = world.services.evidence(&ana.session, draft).await.unwrap();
        assert_eq!(evidence.state(&slot), SlotState::There(1));
        assert_eq!(evidence.documents[0].files[0].name.as_str(), "passport.pdf");
        assert_eq!(evidence.documents[0].files[0].bytes, u64::try_from(sent.len()).unwrap());
        assert_eq!(world.services.erase().await.unwrap(), 0);
        assert!(in_store(&world, &blob).await.is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_kept_as_it_was_drawn_anew_and_what_came_is_removed() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let added = ana.add(draft, "card.png", &png()).await;
        let standing = ana.standing(draft, added.file).await;
        assert!(matches!(&standing, Standing::Kept { kind, pages: 1, .. } if kind.is_picture()), "{standing:?}");
        let shown = ana.look(added.file).await.unwrap();
        let digest = world.services.evidence(&ana.session, draft).await.unwrap().documents[0].files[0].digest;
        assert_eq!(<[u8; 32]>::from(<sha2::Sha256 as sha2::Digest>::digest(&shown)), digest);
        assert_eq!(world.services.erase().await.unwrap(), 1, "what came");
        assert_eq!(ana.look(added.file).await, Some(shown));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_used_says_why_and_is_not_kept() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let slot = slots(&ana, draft).await.remove(0);
        for (bytes, refusal) in [
            (Vec::new(), Refusal::Empty),
            (b"MZ this is a program".to_vec(), Refusal::NotAPictureOrPdf),
            (pdf(1)[..60].to_vec(), Refusal::Damaged),
        ] {
            let added = ana.add(draft, "file", &bytes).await;
            assert_eq!(ana.standing(draft, added.file).await, Standing::Refused(refusal), "{} bytes", bytes.len());
            assert_eq!(ana.look(added.file).await, None);
            assert!(blobs(&world, &ana, draft).await.is_empty());
        }
        let evidence = world.services.evidence(&ana.session, draft).await.unwrap();
        assert_eq!(evidence.state(&slot), SlotState::Refused);
        world.clock.advance(Duration::from_secs(25 * 60 * 60));
        world.services.erase().await.unwrap();
        for document in evidence.documents {
            let done = world.services.arrange_evidence(&ana.session, draft, document.files[0].id, Arrangement::Remove);
            assert_eq!(done.await.unwrap(), Ok(()));
        }
        assert_eq!(world.services.evidence(&ana.session, draft).await.unwrap().state(&slot), SlotState::Nothing);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_one_byte_more_than_may_be_is_too_large_and_one_of_no_byte_more_is_not() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let largest = ana.add(draft, "largest", &vec![0; MOST_BYTES]).await;
        // Whether anybody has come to look into it yet or not.
        assert_ne!(ana.standing(draft, largest.file).await, Standing::Refused(Refusal::TooLarge));
        let larger = ana.add(draft, "larger", &vec![0; MOST_BYTES + 1]).await;
        assert_eq!(ana.standing(draft, larger.file).await, Standing::Refused(Refusal::TooLarge));
        assert_eq!(ana.look(larger.file).await, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_called_what_its_person_calls_it_whatever_that_is() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let hostile = ["../../../etc/passwd", "C:\\card.pdf", "</script><script>", "\u{202e}fdp.exe", "a\0b", ""];
        for name in hostile.map(str::to_owned).into_iter().chain(["é".repeat(300)]) {
            ana.add(draft, &name, &pdf(1)).await;
        }
        let evidence = world.services.evidence(&ana.session, draft).await.unwrap();
        let names: Vec<_> =
            evidence.documents.iter().map(|document| document.files[0].name.as_str().to_owned()).collect();
        assert_eq!(names[..6], ["../../../etc/passwd", "C:\\card.pdf", "</script><script>", "fdp.exe", "a b", ""]);
        assert_eq!(names[6].chars().count(), FileName::LONGEST);
        for blob in blobs(&world, &ana, draft).await {
            assert!(blob.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-'), "{blob}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_somebody_elses_is_not_there() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, "ana@example.org").await, person(&world, "ben@example.org").await);
        let (draft, of_ben) = (ana.filled(0).await, ben.filled(0).await);
        let slot = slots(&ana, draft).await.remove(0);
        let added = ana.add(draft, "card.pdf", &pdf(1)).await;
        let services = &world.services;
        assert!(services.evidence(&ben.session, draft).await.unwrap().documents.is_empty());
        for draft in [draft, of_ben] {
            assert_eq!(ben.look(added.file).await, None);
            let removed = services.arrange_evidence(&ben.session, draft, added.file, Arrangement::Remove).await;
            assert_eq!(removed.unwrap(), Err(ArrangeRefusal::NotFound));
        }
        let refused = add_to(services, &ben, draft, &slot, "x", &pdf(1), None).await;
        assert_eq!(refused, Err(AddRefusal::NotFound));
        let refused = add_to(services, &ben, of_ben, &slot, "x", &pdf(1), Some(added.document)).await;
        assert_eq!(refused, Err(AddRefusal::NotFound), "no page of a document of somebody else");
        let refused = add_to(services, &ana, draft, "no-such-slot", "x", &pdf(1), None).await;
        assert_eq!(refused, Err(AddRefusal::NotFound));
        let said = services.explain_evidence(&ben.session, draft, &slot, "mine").await.unwrap();
        assert_eq!(said, Err(ExplainRefusal::NotFound));
        assert!(ana.look(added.file).await.is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_holds_a_hundred_files_and_an_account_two_gigabytes() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let (draft, other) = (ana.filled(0).await, ana.filled(0).await);
        let slot = slots(&ana, draft).await.remove(0);
        for _ in 0..MOST_FILES {
            ana.add(draft, "empty", b"").await;
        }
        let refused = add_to(&world.services, &ana, draft, &slot, "one more", &pdf(1), None).await;
        assert_eq!(refused, Err(AddRefusal::TooManyFiles(MOST_FILES)));
        ana.add(other, "large.pdf", &pdf(1)).await;
        tamper(&world.database, "update files set bytes = 2147483648 where blob is not null").await;
        let refused = add_to(&world.services, &ana, other, &slot, "one more", &pdf(1), None).await;
        assert_eq!(refused, Err(AddRefusal::NoRoom));
    })
    .await;
}

/// A scanner that says what it is told to.
#[derive(Debug, Default)]
pub(crate) struct Told(AtomicUsize);

impl Told {
    const ANSWERS: [Result<Verdict, ScannerAway>; 3] =
        [Err(ScannerAway::Unreachable), Ok(Verdict::Clean), Ok(Verdict::Infected)];

    fn says(&self, answer: usize) {
        self.0.store(answer, Ordering::SeqCst);
    }
}

impl Scan for Told {
    fn scan<'a>(&'a self, _: Pieces<'a>) -> Scanning<'a> {
        Box::pin(async { Self::ANSWERS[self.0.load(Ordering::SeqCst)] })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_has_scanned_or_what_is_infected_is_shown_to_nobody() {
    on_each_database(async |world| {
        let told = Arc::new(Told::default());
        let mut ana = person(&world, "ana@example.org").await;
        ana.services = world.services.with_scanner(Arc::clone(&told) as _);
        let draft = ana.filled(0).await;
        let name = ana.draft(draft).await.evaluate(world.services.today()).signer_name().unwrap();
        let (clean, bad) = (ana.add(draft, "a.pdf", &pdf(1)).await, ana.add(draft, "b.pdf", &pdf(2)).await);
        let worker: [Arc<dyn Deliver>; 1] = [DocumentChecker::new(ana.services.clone())];
        // The scanner is away for longer than anything in the outbox is tried.
        for _ in 0..30 {
            for added in [clean, bad] {
                assert_eq!(ana.standing(draft, added.file).await, Standing::WaitsForScan);
                assert_eq!(ana.look(added.file).await, None);
            }
            world.clock.advance(Duration::from_secs(6 * 60));
            assert_eq!(ana.services.deliver_due(&worker).await.unwrap(), 2);
        }
        let sign = ana.signing(draft, &name).await;
        assert_eq!(ana.services.sign(&ana.session, sign).await.unwrap(), Err(SignRefusal::BeingChecked));

        told.says(1);
        let remove = ana.services.arrange_evidence(&ana.session, draft, bad.file, Arrangement::Remove);
        remove.await.unwrap().unwrap();
        world.clock.advance(Duration::from_secs(6 * 60));
        ana.services.deliver_due(&worker).await.unwrap();
        assert!(matches!(ana.standing(draft, clean.file).await, Standing::Kept { .. }));
        assert_eq!(ana.look(clean.file).await, Some(pdf(1)));
        told.says(2);
        let infected = ana.add(draft, "c.pdf", &pdf(1)).await;
        assert_eq!(ana.standing(draft, infected.file).await, Standing::Infected);
        assert_eq!(ana.look(infected.file).await, None);
        assert_eq!(blobs(&world, &ana, draft).await.len(), 1);
        assert_eq!(ana.services.erase().await.unwrap(), 1, "the one that was removed; the infected one is kept apart");
        ana.sign(draft).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_signed_freezes_the_evidence_and_a_change_of_it_withdraws_the_signature() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let all = slots(&ana, draft).await;
        let name = ana.draft(draft).await.evaluate(world.services.today()).signer_name().unwrap();
        ana.sign(draft).await;
        let window = ana.draft(draft).await;
        let added = ana.add(draft, "card.pdf", &pdf(2)).await;
        let changed = ana.draft(draft).await;
        assert_eq!((changed.signed, changed.version), (None, window.version + 1), "it is to be signed again");
        ana.add(draft, "refused", b"no file").await;
        assert_eq!(ana.draft(draft).await.version, changed.version, "only a signature costs a version");
        // A window from before saves what it has, and collides with nothing.
        let saved = ana.save(draft, "parents", window.version, &[("mother-given-name", "Rosa")]).await;
        assert!(!matches!(saved.outcome, SaveOutcome::Collided(_)), "{:?}", saved.outcome);

        // Whoever read the review before the last change signs nothing.
        let read = ana.signing(draft, &name).await;
        world.services.explain_evidence(&ana.session, draft, &all[0], " I lost it. ").await.unwrap().unwrap();
        let signed = world.services.sign(&ana.session, Sign { language: Language::English, ..read }).await.unwrap();
        assert_eq!(signed, Err(SignRefusal::Changed));
        ana.sign(draft).await;
        let Begun::Filed(case) = ana.begin(draft).await else { panic!("filed") };

        let filing = world.services.filing(&ana.session, case).await.unwrap().unwrap();
        let [slot] = filing.evidence.as_slice() else { panic!("one slot, not {:?}", filing.evidence) };
        assert_eq!((slot.slot.as_str(), slot.explanation.as_deref()), (all[0].as_str(), Some("I lost it.")));
        let [document] = slot.documents.as_slice() else { panic!("one document, not {:?}", slot.documents) };
        assert_eq!((document.id, document.pages()), (added.document, 2), "what was refused is not filed");
        assert_eq!(document.files[0].id, added.file);
        assert_eq!(document.files[0].digest.len(), 64);

        let file = ana.look(added.file).await;
        assert_eq!(file, Some(pdf(2)), "what was filed can be looked at");
        let removed = world.services.arrange_evidence(&ana.session, draft, added.file, Arrangement::Remove).await;
        assert_eq!(removed.unwrap(), Err(ArrangeRefusal::Filed(case)));
        let refused = add_to(&world.services, &ana, draft, &all[0], "x", &pdf(1), None).await;
        assert_eq!(refused, Err(AddRefusal::Filed(case)));
        let back = world.services.take_back_explanation(&ana.session, draft, &all[0]).await.unwrap();
        assert_eq!(back, Err(ExplainRefusal::Filed(case)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_change_places_and_are_turned() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let slot = slots(&ana, draft).await.remove(0);
        let first = ana.add(draft, "1", &png()).await;
        let add = async |name, bytes: &[u8]| {
            add_to(&world.services, &ana, draft, &slot, name, bytes, Some(first.document)).await.unwrap().file
        };
        add("2", &png()).await;
        let no_page = add("-", b"no picture").await;
        add("3", &png()).await;
        let names = async || {
            let evidence = world.services.evidence(&ana.session, draft).await.unwrap();
            assert_eq!(evidence.documents.len(), 1);
            let pages = evidence.documents[0].files.iter().filter(|file| file.is_page());
            pages.map(|file| file.name.as_str().to_owned()).collect::<Vec<_>>().concat()
        };
        let arrange = async |file, arrangement| {
            world.services.arrange_evidence(&ana.session, draft, file, arrangement).await.unwrap().unwrap();
        };
        assert_eq!(names().await, "123");
        for (arrangement, expected) in [
            (Arrangement::Up, "123"),
            (Arrangement::Down, "213"),
            (Arrangement::Down, "231"),
            (Arrangement::Down, "231"),
            (Arrangement::Up, "213"),
        ] {
            arrange(first.file, arrangement).await;
            arrange(no_page, arrangement).await;
            assert_eq!(names().await, expected, "{arrangement:?}");
        }
        arrange(first.file, Arrangement::Turn).await;
        let evidence = world.services.evidence(&ana.session, draft).await.unwrap();
        let pages = evidence.documents[0].files.iter().filter(|file| file.is_page());
        let rotations: Vec<_> = pages.map(|file| file.rotation).collect();
        assert_eq!(rotations, [Rotation::None, Rotation::Right, Rotation::None]);
        arrange(first.file, Arrangement::Remove).await;
        assert_eq!(names().await, "23");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_explanation_answers_for_what_is_asked_for_until_it_is_taken_back() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let slot = slots(&ana, draft).await.remove(0);
        let explain =
            async |text: &str| world.services.explain_evidence(&ana.session, draft, &slot, text).await.unwrap();
        assert_eq!(explain(" \n ").await, Err(ExplainRefusal::Missing));
        assert_eq!(explain("It burned.").await, Ok(()));
        assert_eq!(explain("It burned in 2019.").await, Ok(()));
        let evidence = world.services.evidence(&ana.session, draft).await.unwrap();
        assert_eq!(evidence.explanations[&slot], "It burned in 2019.");
        assert_eq!(evidence.state(&slot), SlotState::Explained);
        for _ in 0..2 {
            world.services.take_back_explanation(&ana.session, draft, &slot).await.unwrap().unwrap();
        }
        assert_eq!(world.services.evidence(&ana.session, draft).await.unwrap().state(&slot), SlotState::Nothing);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bytes_of_a_draft_go_with_it_and_so_do_those_that_no_file_ever_got() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let slot = slots(&ana, draft).await.remove(0);
        ana.add(draft, "card.pdf", &pdf(1)).await;
        let [blob] = blobs(&world, &ana, draft).await.try_into().unwrap();
        // Somebody whose connection breaks off, and a program that dies once the bytes are in the store.
        let adding = Adding { folder: draft.into(), slot: &slot, role: DocumentRole::Original };
        let mut half = world.services.receive(&ana.session, adding).await.unwrap().unwrap();
        half.push(&pdf(1)).await.unwrap();
        drop(half);
        let whole = world.services.receive(&ana.session, adding).await.unwrap().unwrap();
        world.services.discard_draft(&ana.session, draft).await.unwrap().unwrap();
        let late = whole.finish(&FileName::of("late.pdf"), None).await.unwrap();
        assert_eq!(late, Err(AddRefusal::NotFound));
        assert_eq!(world.services.erase().await.unwrap(), 1);
        assert!(in_store(&world, &blob).await.is_none());
        world.clock.advance(Duration::from_secs(25 * 60 * 60));
        assert_eq!(world.services.erase().await.unwrap(), 2);
        assert_eq!(world.services.erase().await.unwrap(), 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bytes_of_a_page_for_a_document_that_is_gone_go_too() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let slot = slots(&ana, draft).await.remove(0);
        let first = ana.add(draft, "front.pdf", &pdf(1)).await;
        let taken = world.services.arrange_evidence(&ana.session, draft, first.file, Arrangement::Remove).await;
        taken.unwrap().unwrap();
        assert_eq!(world.services.erase().await.unwrap(), 1);

        let late = add_to(&world.services, &ana, draft, &slot, "back.pdf", &pdf(1), Some(first.document)).await;
        assert_eq!(late, Err(AddRefusal::NotFound));
        world.clock.advance(Duration::from_secs(25 * 60 * 60));
        assert_eq!(world.services.erase().await.unwrap(), 1, "nothing is left in the store");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_an_upload_loses_no_file_that_was_acknowledged() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.start().await;
        ana.fill(draft, &complete_answers(&world.services, 0)).await;
        let slot = slots(&ana, draft).await.remove(0);
        let adding = Adding { folder: draft.into(), slot: &slot, role: DocumentRole::Original };
        let mut deaths = 0;
        loop {
            let mut receiving = world.services.receive(&ana.session, adding).await.unwrap().unwrap();
            receiving.push(&png()).await.unwrap();
            die_at_statement(&world.database, deaths + 1);
            let added = receiving.finish(&FileName::of("card.png"), None).await;
            let has_died = has_died(&world.database);
            die_at_statement(&world.database, 0);
            let evidence = world.services.evidence(&ana.session, draft).await.unwrap();
            match added {
                Ok(added) => assert!(evidence.documents.iter().any(|found| found.id == added.unwrap().document)),
                Err(fault) => assert!(fault.is_temporary(), "{fault:?}"),
            }
            if !has_died {
                break;
            }
            deaths += 1;
        }
        assert!(deaths > 8, "it died between {deaths} statements");
        // A worker goes on with whatever was received and not checked.
        world.clock.advance(Duration::from_secs(2 * 60));
        let worker: [Arc<dyn Deliver>; 1] = [DocumentChecker::new(world.services.clone())];
        while world.services.deliver_due(&worker).await.unwrap() > 0 {}
        let evidence = world.services.evidence(&ana.session, draft).await.unwrap();
        assert!(evidence.documents.len() > 1);
        for file in evidence.documents.iter().flat_map(|document| &document.files) {
            assert!(matches!(file.standing, Standing::Kept { .. }), "{:?}", file.standing);
            assert!(ana.look(file.id).await.is_some());
        }
        world.clock.advance(Duration::from_secs(25 * 60 * 60));
        world.services.erase().await.unwrap();
        for file in evidence.documents.iter().flat_map(|document| &document.files) {
            assert!(ana.look(file.id).await.is_some());
        }
    })
    .await;
}

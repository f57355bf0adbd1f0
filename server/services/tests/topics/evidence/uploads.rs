//! Files that come in parts, over a line that breaks.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::UploadId;
use services::evidence::{Metadata, Upload, UploadRefusal};

use super::*;

fn metadata(name: &str) -> Metadata {
    Metadata::parse(&format!("filename {}", STANDARD.encode(name))).unwrap()
}

/// Somebody with a draft, and a file on its way to it.
struct Sending<'w> {
    world: &'w World,
    ana: Person,
    draft: DraftId,
    slot: String,
    file: Vec<u8>,
    id: UploadId,
}

impl<'w> Sending<'w> {
    async fn begin(world: &'w World, file: Vec<u8>) -> Self {
        let ana = person(world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let slot = slots(&ana, draft).await.remove(0);
        let length = file.len() as u64;
        let begun = world.services.begin_upload(&ana.session, draft, &slot, length, &metadata("card.pdf")).await;
        Self { world, ana, draft, slot, file, id: begun.unwrap().unwrap() }
    }

    async fn upload(&self) -> Result<Upload, UploadRefusal> {
        self.world.services.upload(&self.ana.session, self.draft, self.id).await.unwrap()
    }

    async fn offset(&self) -> u64 {
        self.upload().await.unwrap().offset
    }

    /// Sends the bytes from one place to another as one part, in pieces.
    async fn send(&self, from: usize, to: usize) -> Result<u64, UploadRefusal> {
        self.send_bytes(from as u64, &self.file[from..to]).await
    }

    async fn send_bytes(&self, offset: u64, bytes: &[u8]) -> Result<u64, UploadRefusal> {
        let part = self.world.services.receive_part(&self.ana.session, self.draft, self.id, offset).await.unwrap();
        let mut part = part?;
        for piece in bytes.chunks(50_000) {
            if !part.push(piece).await.unwrap() {
                break;
            }
        }
        part.finish().await.unwrap()
    }

    async fn standing(&self) -> Option<Standing> {
        let found = self.world.services.uploaded_file(&self.ana.session, self.draft, self.id).await.unwrap();
        found.unwrap().map(|(_, file)| file.standing)
    }

    /// What is kept of it, in its bytes.
    async fn kept(&self) -> Option<Vec<u8>> {
        let file = self.upload().await.unwrap().file?;
        self.ana.look(file).await
    }
}

fn long_pdf() -> Vec<u8> {
    [pdf(2), vec![b' '; 300_000]].concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_came_in_parts_is_the_file_that_was_sent_and_its_parts_are_erased() {
    on_each_database(async |world| {
        let sending = Sending::begin(&world, long_pdf()).await;
        let length = sending.file.len();
        assert_eq!((sending.offset().await, sending.standing().await), (0, None));
        // Parts of every length: less than a frame, one frame, several, none.
        let (mut from, mut parts) = (0, 0);
        for to in [1, 65_536, 65_537, 65_537, 250_000, length] {
            assert_eq!(sending.send(from, to).await, Ok(to as u64));
            assert_eq!(sending.offset().await, to as u64);
            parts += usize::from(to > from);
            from = to;
        }
        let kept = Standing::Kept { kind: FileKind::Pdf, pages: 2, hints: Vec::new() };
        assert_eq!(sending.standing().await, Some(kept));
        assert_eq!(sending.kept().await.as_ref(), Some(&sending.file));
        let evidence = world.services.evidence(&sending.ana.session, sending.draft).await.unwrap();
        assert_eq!(evidence.documents[0].files[0].name.as_str(), "card.pdf");
        assert_eq!(sending.upload().await.unwrap().metadata, metadata("card.pdf"));
        assert_eq!(world.services.erase().await.unwrap(), parts, "at once");
        assert_eq!(sending.kept().await.as_ref(), Some(&sending.file));

        // Whoever lost the last answer asks again, and sends nothing twice.
        assert_eq!(sending.send(length, length).await, Ok(length as u64));
        assert_eq!(sending.send(0, 10).await, Err(UploadRefusal::Elsewhere));
        let given_up = world.services.cancel_upload(&sending.ana.session, sending.draft, sending.id).await.unwrap();
        assert_eq!(given_up, Ok(()));
        assert_eq!(sending.upload().await.unwrap_err(), UploadRefusal::NotFound);
        let evidence = world.services.evidence(&sending.ana.session, sending.draft).await.unwrap();
        assert_eq!(evidence.documents.len(), 1, "the file stays");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_begins_where_the_last_one_ended_and_none_goes_beyond_the_end() {
    on_each_database(async |world| {
        let sending = Sending::begin(&world, pdf(1)).await;
        let length = sending.file.len();
        assert_eq!(sending.send(1, 9).await, Err(UploadRefusal::Elsewhere));
        assert_eq!(sending.send(0, 100).await, Ok(100));
        for from in [0, 99, 101] {
            assert_eq!(sending.send(from, 120).await, Err(UploadRefusal::Elsewhere), "from {from}");
        }
        let beyond = vec![b'x'; length - 99];
        assert_eq!(sending.send_bytes(100, &beyond).await, Err(UploadRefusal::TooMuch));
        assert_eq!(sending.offset().await, 100, "nothing of it is kept");
        assert_eq!(sending.send(100, length).await, Ok(length as u64));
        assert_eq!(sending.send_bytes(length as u64, b"x").await, Err(UploadRefusal::TooMuch));
        assert_eq!(sending.kept().await.as_ref(), Some(&sending.file));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_parts_of_one_place_at_the_same_time_one_is_kept() {
    on_each_database(async |world| {
        let sending = Sending::begin(&world, long_pdf()).await;
        let (half, length) = (150_000, sending.file.len());
        for (from, to) in [(0, half), (half, length)] {
            let both = tokio::join!(sending.send(from, to), sending.send(from, to));
            let won = [both.0, both.1].into_iter().filter(|sent| *sent == Ok(to as u64)).count();
            let lost = [both.0, both.1].into_iter().filter(|sent| *sent == Err(UploadRefusal::Elsewhere)).count();
            assert_eq!((won, lost), (1, 1), "{both:?}");
            assert_eq!(sending.offset().await, to as u64);
        }
        assert_eq!(sending.kept().await.as_ref(), Some(&sending.file));
        let evidence = world.services.evidence(&sending.ana.session, sending.draft).await.unwrap();
        assert_eq!(evidence.documents.len(), 1);
        world.clock.advance(Duration::from_secs(25 * 60 * 60));
        world.services.sweep().await.unwrap();
        world.services.erase().await.unwrap();
        let file = evidence.documents[0].files[0].id;
        assert_eq!(sending.ana.look(file).await.as_ref(), Some(&sending.file));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_is_its_persons_alone_and_ends_with_its_draft() {
    on_each_database(async |world| {
        let sending = Sending::begin(&world, pdf(1)).await;
        let ben = person(&world, "ben@example.org").await;
        let (services, id) = (&world.services, sending.id);
        for draft in [sending.draft, ben.filled(0).await] {
            let upload = services.upload(&ben.session, draft, id).await.unwrap();
            assert_eq!(upload.unwrap_err(), UploadRefusal::NotFound);
            let part = services.receive_part(&ben.session, draft, id, 0).await.unwrap();
            assert_eq!(part.unwrap_err(), UploadRefusal::NotFound);
            let cancelled = services.cancel_upload(&ben.session, draft, id).await.unwrap();
            assert_eq!(cancelled, Err(UploadRefusal::NotFound));
        }
        let begun = services.begin_upload(&ben.session, sending.draft, &sending.slot, 1, &metadata("x")).await.unwrap();
        assert_eq!(begun, Err(UploadRefusal::NotFound));
        let begun = services.begin_upload(&sending.ana.session, sending.draft, "no-such-slot", 1, &metadata("x")).await;
        assert_eq!(begun.unwrap(), Err(UploadRefusal::NotFound));

        // The form is filed in another window while the part comes.
        sending.send(0, 50).await.unwrap();
        let part = services.receive_part(&sending.ana.session, sending.draft, id, 50).await.unwrap();
        let mut part = part.unwrap();
        part.push(&sending.file[50..]).await.unwrap();
        let mut other = services.receive_part(&sending.ana.session, sending.draft, id, 50).await.unwrap().unwrap();
        other.push(&sending.file[50..60]).await.unwrap();
        sending.ana.sign(sending.draft).await;
        let case = sending.ana.filed(sending.draft).await;
        assert_eq!(part.finish().await.unwrap(), Err(UploadRefusal::Filed(case)));
        assert_eq!(other.finish().await.unwrap(), Err(UploadRefusal::Filed(case)));
        assert_eq!(sending.upload().await.unwrap_err(), UploadRefusal::Filed(case));
        let cancelled = services.cancel_upload(&sending.ana.session, sending.draft, id).await.unwrap();
        assert_eq!(cancelled, Err(UploadRefusal::Filed(case)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_under_way_takes_its_room() {
    on_each_database(async |world| {
        let sending = Sending::begin(&world, pdf(1)).await;
        let (services, session, slot) = (&world.services, &sending.ana.session, sending.slot.as_str());
        let most = MOST_BYTES as u64;
        let begin =
            async |length| services.begin_upload(session, sending.draft, slot, length, &metadata("x")).await.unwrap();
        assert_eq!(begin(most + 1).await, Err(UploadRefusal::TooMuch));
        let mut begun = 1;
        let refused = loop {
            match begin(most).await {
                Ok(_) => begun += 1,
                Err(refusal) => break refusal,
            }
        };
        assert_eq!((begun, refused), (41, UploadRefusal::NotTaken(AddRefusal::NoRoom)), "of two gigabytes");
        assert!(begin(1).await.is_ok(), "as much as there is room for");
        begun += 1;
        while begin(0).await.is_ok() {
            begun += 1;
        }
        assert_eq!(begun, MOST_FILES);
        assert_eq!(begin(0).await, Err(UploadRefusal::NotTaken(AddRefusal::TooManyFiles(MOST_FILES))));
        let plain = add_to(services, &sending.ana, sending.draft, slot, "x", &pdf(1), None).await;
        assert_eq!(plain, Err(AddRefusal::TooManyFiles(MOST_FILES)));
        // Its own room is there for it.
        assert_eq!(sending.send(0, sending.file.len()).await, Ok(sending.file.len() as u64));
        world.clock.advance(Duration::from_secs(25 * 60 * 60));
        assert!(begin(most).await.is_ok(), "what has ended takes none");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_finished_in_a_day_is_swept_with_its_parts() {
    on_each_database(async |world| {
        let sending = Sending::begin(&world, long_pdf()).await;
        sending.send(0, 100_000).await.unwrap();
        sending.send(100_000, 200_000).await.unwrap();
        world.clock.advance(Duration::from_secs(24 * 60 * 60 - 1));
        world.services.sweep().await.unwrap();
        assert_eq!((world.services.erase().await.unwrap(), sending.offset().await), (0, 200_000));
        let services = &world.services;
        let late = services.receive_part(&sending.ana.session, sending.draft, sending.id, 200_000).await.unwrap();
        let mut late = late.unwrap();
        late.push(&sending.file[200_000..]).await.unwrap();
        world.clock.advance(Duration::from_secs(1));
        assert_eq!(late.finish().await.unwrap(), Err(UploadRefusal::Elsewhere), "its day is over");
        assert_eq!(sending.upload().await.unwrap_err(), UploadRefusal::NotFound);
        world.services.sweep().await.unwrap();
        assert_eq!(world.services.erase().await.unwrap(), 3);
        let evidence = world.services.evidence(&sending.ana.session, sending.draft).await.unwrap();
        assert!(evidence.documents.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_that_is_given_up_leaves_nothing() {
    on_each_database(async |world| {
        let sending = Sending::begin(&world, long_pdf()).await;
        sending.send(0, 100_000).await.unwrap();
        let cancelled = world.services.cancel_upload(&sending.ana.session, sending.draft, sending.id).await.unwrap();
        assert_eq!(cancelled, Ok(()));
        assert_eq!(sending.upload().await.unwrap_err(), UploadRefusal::NotFound);
        assert_eq!(sending.send(100_000, 100_001).await, Err(UploadRefusal::NotFound));
        assert_eq!(world.services.erase().await.unwrap(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_of_a_document_that_is_gone_meanwhile_becomes_one_of_its_own() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let slot = slots(&ana, draft).await.remove(0);
        let first = ana.add(draft, "1.png", &png()).await;
        let value = |text: &str| STANDARD.encode(text);
        let sent = format!(
            "filename {},role {},document {}",
            value("2.png"),
            value("translation"),
            value(&first.document.to_string())
        );
        let metadata = Metadata::parse(&sent).unwrap();
        let file = png();
        for (is_there, documents) in [(true, vec![2]), (false, vec![1])] {
            if !is_there {
                let evidence = world.services.evidence(&ana.session, draft).await.unwrap();
                for file in evidence.documents.iter().flat_map(|document| &document.files) {
                    let gone = world.services.arrange_evidence(&ana.session, draft, file.id, Arrangement::Remove);
                    gone.await.unwrap().unwrap();
                }
            }
            let length = file.len() as u64;
            let id = world.services.begin_upload(&ana.session, draft, &slot, length, &metadata).await.unwrap().unwrap();
            let mut part = world.services.receive_part(&ana.session, draft, id, 0).await.unwrap().unwrap();
            assert!(part.push(&file).await.unwrap());
            assert_eq!(part.finish().await.unwrap(), Ok(length));
            let evidence = world.services.evidence(&ana.session, draft).await.unwrap();
            let files: Vec<_> = evidence.documents.iter().map(|document| document.files.len()).collect();
            assert_eq!(files, documents);
            let role = if is_there { DocumentRole::Original } else { DocumentRole::Translation };
            assert_eq!(evidence.documents[0].role, role, "the pages of a document have the role it has");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_a_part_loses_nothing_that_was_acknowledged() {
    on_each_database(async |world| {
        let sending = Sending::begin(&world, long_pdf()).await;
        let (half, length) = (150_000, sending.file.len());
        for (from, to) in [(0, half), (half, length)] {
            let mut deaths = 0;
            loop {
                let part =
                    world.services.receive_part(&sending.ana.session, sending.draft, sending.id, from as u64).await;
                let mut part = part.unwrap().unwrap();
                part.push(&sending.file[from..to]).await.unwrap();
                die_at_statement(&world.database, deaths + 1);
                let sent = part.finish().await;
                let has_died = has_died(&world.database);
                die_at_statement(&world.database, 0);
                let offset = sending.offset().await;
                match sent {
                    Ok(sent) => {
                        assert_eq!((sent, offset), (Ok(to as u64), to as u64));
                        break;
                    }
                    Err(fault) => {
                        assert!(has_died && fault.is_temporary(), "{fault:?}");
                        assert_eq!(offset, from as u64, "all or nothing");
                        deaths += 1;
                    }
                }
            }
            assert!(deaths > 1, "it died between {deaths} statements");
        }
        world.clock.advance(Duration::from_secs(2 * 60));
        let worker: [Arc<dyn Deliver>; 1] = [DocumentChecker::new(world.services.clone())];
        while world.services.deliver_due(&worker).await.unwrap() > 0 {}
        assert_eq!(sending.kept().await.as_ref(), Some(&sending.file));
        let evidence = world.services.evidence(&sending.ana.session, sending.draft).await.unwrap();
        assert_eq!(evidence.documents.len(), 1);
    })
    .await;
}

//! Everything that a person uploaded or received: in one list, used again, and with who saw it when. On both databases.

use std::time::Duration;

use domain::{DocumentRole, DraftId, FileId, FileName, SeenAs};
use services::evidence::{AddRefusal, Adding, Arrangement, MOST_FILES, Viewer};
use services::library::{Entry, Owner, Side};
use services::testing::{World, on_each_database};
use storage::looks;
use storage::testing::{die_at_statement, has_died, tamper};

use crate::evidence::{add_to, blobs, in_store, pdf, png, slots};
use crate::paperwork::{Person, person};

const A_WHILE: Duration = Duration::from_secs(10 * 60);
const A_DAY: Duration = Duration::from_secs(25 * 60 * 60);

impl Person {
    /// What is in the list, in words: the newest first.
    async fn listed(&self, side: Option<Side>) -> Vec<String> {
        let page = self.services.library_page(&self.session, side, None, 1).await.unwrap();
        page.entries.iter().map(told).collect()
    }

    async fn use_again(&self, draft: DraftId, slot: &str, files: &[FileId]) -> Result<(), AddRefusal> {
        self.services.use_again(&self.session, draft, slot, files).await.unwrap()
    }

    async fn remove(&self, draft: DraftId, file: FileId) {
        self.services.arrange_evidence(&self.session, draft, file, Arrangement::Remove).await.unwrap().unwrap();
    }

    async fn files(&self, draft: DraftId) -> Vec<FileId> {
        let documents = self.services.evidence(&self.session, draft).await.unwrap().documents;
        documents.into_iter().flat_map(|document| document.files).map(|file| file.id).collect()
    }

    /// How often a file was seen, the first and the last time.
    async fn seen(&self, world: &World, file: FileId) -> Vec<(u32, Duration)> {
        let mut reader = world.database.reader().await.unwrap();
        let looks = looks::of_file(&mut reader, file).await.unwrap();
        assert!(looks.iter().all(|look| look.account == self.session.account && look.seen_as == SeenAs::Owner));
        looks.into_iter().map(|look| (look.times, look.last_at.since(look.first_at))).collect()
    }
}

fn told(entry: &Entry) -> String {
    match entry {
        Entry::File(given_for, file) => {
            let case = given_for.case.as_ref().map_or("draft", |_| "filed");
            format!("{} for {} ({case})", file.name.as_str(), given_for.slot)
        }
        Entry::Notice { kind, .. } => format!("notice: {}", kind.code()),
        Entry::Filing(case, _) => format!("papers of {}", case.form),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_has_everything_that_was_sent_or_received_and_nothing_of_anybody_else() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, "ana@example.org").await, person(&world, "ben@example.org").await);
        let filed = ana.filled(0).await;
        let slot = slots(&ana, filed).await.remove(0);
        ana.add(filed, "card.pdf", &pdf(1)).await;
        world.clock.advance(A_WHILE);
        ana.sign(filed).await;
        let case = ana.filed(filed).await;
        world.clock.advance(A_WHILE);
        let open = ana.filled(0).await;
        let refused = ana.add(open, "program", b"MZ").await;
        world.clock.advance(A_WHILE);
        ben.add(ben.filled(0).await, "of ben.pdf", &pdf(1)).await;

        let sent = [format!("program for {slot} (draft)"), format!("card.pdf for {slot} (filed)")];
        let received = ["notice: receipt".to_owned(), "papers of i-90".to_owned()];
        let mut listed = ana.listed(None).await;
        assert_eq!(listed[0], sent[0], "the newest first");
        listed.sort();
        let mut all = [sent.clone(), received.clone()].concat();
        all.sort();
        assert_eq!(listed, all);
        assert_eq!(ana.listed(Some(Side::Sent)).await, sent);
        let mut found = ana.listed(Some(Side::Received)).await;
        found.sort();
        assert_eq!(found, received);
        assert_eq!(ben.listed(None).await.len(), 1);

        let of_case = |person: &Person| {
            let (services, session) = (person.services.clone(), person.session.clone());
            async move { services.library_page(&session, None, Some(case), 1).await.unwrap().entries.len() }
        };
        assert_eq!((of_case(&ana).await, of_case(&ben).await), (3, 0));
        assert!(world.services.shown_file(&ben.session, refused.file).await.unwrap().is_none());
        let shown = world.services.shown_file(&ana.session, refused.file).await.unwrap().unwrap();
        assert_eq!((shown.seen_by.len(), shown.file().id), (0, refused.file), "there is nothing to see of it");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_list_comes_in_pages_of_which_none_leaves_anything_out() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        for number in 0..41 {
            ana.add(draft, &number.to_string(), b"").await;
        }
        let mut names = Vec::new();
        for number in 1..=3 {
            let page = world.services.library_page(&ana.session, None, None, number).await.unwrap();
            assert_eq!((page.entries.len(), page.has_older), if number < 3 { (20, true) } else { (1, false) });
            names.extend(page.entries.iter().map(told));
        }
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 41);
        assert!(world.services.library_page(&ana.session, None, None, 4).await.unwrap().entries.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_used_again_with_the_bytes_that_are_there_and_those_stay_until_the_last_use_goes() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let (first, second) = (ana.filled(0).await, ana.filled(0).await);
        let slot = slots(&ana, first).await.remove(0);
        let added = ana.add(first, "passport.pdf", &pdf(2)).await;
        assert_eq!(ana.use_again(second, &slot, &[added.file]).await, Ok(()));
        assert_eq!(ana.use_again(second, &slot, &[added.file]).await, Ok(()), "pressed twice");
        let [again] = ana.files(second).await.try_into().unwrap();
        assert_eq!(ana.look(again).await, Some(pdf(2)));
        let [blob] = blobs(&world, &ana, second).await.try_into().unwrap();
        assert_eq!(blobs(&world, &ana, first).await, std::slice::from_ref(&blob), "once in the store");
        let shown = world.services.shown_file(&ana.session, again).await.unwrap().unwrap();
        assert_eq!(shown.file().name.as_str(), "passport.pdf");
        assert_eq!(shown.elsewhere.iter().map(|other| other.owner).collect::<Vec<_>>(), [Owner::Draft(first)]);
        let ready = world.services.ready_files(&ana.session, second, &slot, 1).await.unwrap();
        assert!(ready.files.is_empty(), "it is there already");

        ana.remove(first, added.file).await;
        world.clock.advance(A_DAY);
        assert_eq!(world.services.erase().await.unwrap(), 0);
        assert_eq!(ana.look(again).await, Some(pdf(2)), "the other use has them still");
        assert_eq!(ana.use_again(first, &slot, &[again]).await, Ok(()), "and back");
        world.services.discard_draft(&ana.session, second).await.unwrap().unwrap();
        assert_eq!(world.services.erase().await.unwrap(), 0);
        let [back] = ana.files(first).await.try_into().unwrap();
        assert_eq!(ana.look(back).await, Some(pdf(2)));
        ana.remove(first, back).await;
        assert_eq!(world.services.erase().await.unwrap(), 1, "the last use");
        assert!(in_store(&world, &blob).await.is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_in_which_a_file_is_used_twice_takes_its_bytes_along() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let all = slots(&ana, draft).await;
        let added = ana.add(draft, "both.pdf", &pdf(1)).await;
        assert_eq!(ana.use_again(draft, &all[1], &[added.file]).await, Ok(()));
        let [blob, other] = blobs(&world, &ana, draft).await.try_into().unwrap();
        assert_eq!(blob, other);
        world.services.discard_draft(&ana.session, draft).await.unwrap().unwrap();
        assert_eq!(world.services.erase().await.unwrap(), 1);
        assert!(in_store(&world, &blob).await.is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_of_an_account_leaves_the_bytes_of_what_was_filed_and_no_others() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let (filed, open) = (ana.filled(0).await, ana.filled(0).await);
        let slot = slots(&ana, filed).await.remove(0);
        let added = ana.add(filed, "filed.pdf", &pdf(1)).await;
        ana.use_again(open, &slot, &[added.file]).await.unwrap();
        ana.add(open, "open.pdf", &pdf(1)).await;
        let [kept, gone] = blobs(&world, &ana, open).await.try_into().unwrap();
        ana.sign(filed).await;
        ana.filed(filed).await;
        ana.look(added.file).await.expect("it is filed");
        world.services.ask_deletion(&ana.session, crate::steps::client(1)).await.unwrap().unwrap();
        for _ in 0..=30 * 24 {
            world.clock.advance(Duration::from_secs(60 * 60));
            world.services.tend_deletions().await.unwrap();
        }
        world.services.erase().await.unwrap();
        assert!(in_store(&world, &kept).await.is_some());
        assert!(in_store(&world, &gone).await.is_none());
        assert!(ana.seen(&world, added.file).await.is_empty(), "when they looked goes with them");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_one_document_stay_together_and_keep_their_role() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let (first, second) = (ana.filled(0).await, ana.filled(0).await);
        let slot = slots(&ana, first).await.remove(0);
        let adding = Adding { folder: first.into(), slot: &slot, role: DocumentRole::Translation };
        let mut receiving = world.services.receive(&ana.session, adding).await.unwrap().unwrap();
        receiving.push(&png()).await.unwrap();
        let front = receiving.finish(&FileName::of("front.png"), None).await.unwrap().unwrap();
        let back = add_to(&world.services, &ana, first, &slot, "back.png", &png(), Some(front.document)).await.unwrap();
        let other = ana.add(first, "other.pdf", &pdf(1)).await;
        let small = world.services.small_picture(&ana.session, front.file).await.unwrap().unwrap();
        ana.use_again(second, &slot, &[other.file, back.file, front.file]).await.unwrap();
        let documents = world.services.evidence(&ana.session, second).await.unwrap().documents;
        let names: Vec<Vec<_>> =
            documents.iter().map(|document| document.files.iter().map(|file| file.name.as_str()).collect()).collect();
        assert_eq!(names, [vec!["front.png", "back.png"], vec!["other.pdf"]]);
        assert_eq!(documents[0].role, DocumentRole::Translation);
        let again = documents[0].files[0].id;
        assert_eq!(world.services.small_picture(&ana.session, again).await.unwrap(), Some(small));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_is_ready_and_ones_own_is_used_again_where_it_is_asked_for_and_there_is_room() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, "ana@example.org").await, person(&world, "ben@example.org").await);
        let (draft, other) = (ana.filled(0).await, ana.filled(0).await);
        let slot = slots(&ana, draft).await.remove(0);
        let [ready, refused] = [ana.add(draft, "a.pdf", &pdf(1)).await, ana.add(draft, "b", b"MZ").await];
        let of_ben = ben.add(ben.filled(0).await, "ben.pdf", &pdf(1)).await;
        for (file, slot) in [(refused.file, &*slot), (of_ben.file, &slot), (ready.file, "no-such-slot")] {
            assert_eq!(ana.use_again(other, slot, &[file]).await, Err(AddRefusal::NotFound));
            assert_eq!(ana.use_again(other, slot, &[ready.file, file]).await, Err(AddRefusal::NotFound));
        }
        assert_eq!(ben.use_again(draft, &slot, &[of_ben.file]).await, Err(AddRefusal::NotFound));
        assert!(ana.files(other).await.is_empty());
        assert!(world.services.small_picture(&ben.session, ready.file).await.unwrap().is_none());

        // Bytes count once: the account is full, and what is there already may be used again.
        tamper(&world.database, "update files set bytes = 2147483648 where blob is not null").await;
        assert_eq!(ana.use_again(other, &slot, &[ready.file]).await, Ok(()));
        let full = add_to(&world.services, &ana, other, &slot, "new.pdf", &pdf(1), None).await;
        assert_eq!(full, Err(AddRefusal::NoRoom));
        tamper(&world.database, "update files set bytes = 1").await;
        let third = ana.filled(0).await;
        for _ in 0..MOST_FILES {
            ana.add(third, "empty", b"").await;
        }
        assert_eq!(ana.use_again(third, &slot, &[ready.file]).await, Err(AddRefusal::TooManyFiles(MOST_FILES)));
        ana.sign(other).await;
        let case = ana.filed(other).await;
        let second = slots(&ana, draft).await.remove(1);
        assert_eq!(ana.use_again(other, &second, &[ready.file]).await, Err(AddRefusal::Filed(case)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_who_use_a_file_again_at_once_one_does() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let (first, second) = (ana.filled(0).await, ana.filled(0).await);
        let slot = slots(&ana, first).await.remove(0);
        let added = ana.add(first, "card.pdf", &pdf(1)).await;
        let presses: Vec<_> = (0..50)
            .map(|_| {
                let (services, session, slot) = (world.services.clone(), ana.session.clone(), slot.clone());
                tokio::spawn(async move { services.use_again(&session, second, &slot, &[added.file]).await.unwrap() })
            })
            .collect();
        for press in presses {
            assert_eq!(press.await.unwrap(), Ok(()));
        }
        let evidence = world.services.evidence(&ana.session, second).await.unwrap();
        assert_eq!(evidence.documents.iter().map(|document| document.files.len()).collect::<Vec<_>>(), [1]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_opening_of_a_file_is_written_down_once_and_a_small_picture_is_none() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, "ana@example.org").await, person(&world, "ben@example.org").await);
        let draft = ana.filled(0).await;
        let added = ana.add(draft, "card.png", &png()).await;
        world.services.small_picture(&ana.session, added.file).await.unwrap().expect("a picture");
        assert_eq!(ben.look(added.file).await, None);
        assert!(ana.seen(&world, added.file).await.is_empty(), "nobody has seen it in full");
        // The page, and the picture on it.
        let shown = world.services.shown_file(&ana.session, added.file).await.unwrap().unwrap();
        assert_eq!(shown.seen_by.iter().map(|seen| seen.times).collect::<Vec<_>>(), [1], "this look is among them");
        world.clock.advance(Duration::from_secs(2));
        ana.look(added.file).await.unwrap();
        assert_eq!(ana.seen(&world, added.file).await, [(1, Duration::ZERO)]);
        world.clock.advance(A_WHILE);
        ana.look(added.file).await.unwrap();
        let of_the_second = A_WHILE + Duration::from_secs(2);
        assert_eq!(ana.seen(&world, added.file).await, [(2, of_the_second)]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_death_gives_bytes_to_somebody_who_is_not_written_down() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        let added = ana.add(draft, "card.pdf", &pdf(1)).await;
        let mut deaths = 0;
        loop {
            die_at_statement(&world.database, deaths + 1);
            let opened = world.services.open_file(Viewer::Owner(&ana.session), added.file).await;
            let has_died = has_died(&world.database);
            die_at_statement(&world.database, 0);
            if let Ok(opened) = opened {
                assert!(opened.is_some());
                assert_eq!(ana.seen(&world, added.file).await.len(), 1);
            }
            if !has_died {
                break;
            }
            deaths += 1;
        }
        assert!(deaths > 0, "it died between {deaths} statements");
    })
    .await;
}

//! Documents that go with what the agency answers, on both databases: an officer's until they are sent and its person's from
//! then on. And what nobody has sent, which goes by itself.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use domain::{Concern, MessageId, MessageText, SeenAs, StaffRole, ThreadId};
use services::evidence::AddRefusal;
use services::library::{Entry, Side};
use services::testing::{World, on_each_database};
use services::threads::{AnswerRefusal, Answering, EncloseRefusal, WrittenIn};
use storage::testing::{die_at_statement, has_died, rows};
use storage::{documents, looks};

use crate::delete_account::{ask, hours};
use crate::desk::{desk, staff};
use crate::enclosures::{add, enclosed, keep, open, seen, sent};
use crate::evidence::{Told, in_store, pdf, png};
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::steps::client;

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const OFFICER: &str = "officer@example.org";
const CLERK: &str = "clerk@example.org";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Somebody at the desk, as whoever writes.
async fn at_desk(world: &World, address: &str, role: StaffRole) -> Person {
    Person { services: world.services.clone(), session: staff(world, address, role).await }
}

/// The names of the bytes that would go with a message.
async fn blobs_of(world: &World, whose: &Person, message: MessageId) -> Vec<String> {
    let mut reader = world.database.reader().await.unwrap();
    let files = documents::of_folder(&mut reader, whose.session.account, message.into()).await.unwrap();
    files.into_iter().filter_map(|(_, file)| file.blob).map(|blob| blob.to_string()).collect()
}

/// Answers with what whoever answers has seen of so many messages and of the documents.
async fn answer(
    world: &World,
    officer: &Person,
    (thread, message): (ThreadId, MessageId),
    (seen, documents): (u32, i64),
) -> Result<(), AnswerRefusal> {
    let text = MessageText::parse("Here is the form that you need.").unwrap();
    let answer = Answering { thread, message, seen, text: &text, closes: false, documents };
    desk(world, &officer.session).answer_thread(answer, client(1)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_with_an_answer_becomes_its_persons_when_it_is_sent() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, BEN).await);
        let officer = at_desk(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let (thread, ..) = sent(&ana, Concern::Case(case), &pdf(1)).await;
        let place = WrittenIn::Answer(thread);

        let message = keep(&officer, place).await;
        assert_eq!(keep(&officer, place).await, message, "one is written there at a time");
        let form = add(&officer, message, "form.pdf", &pdf(2)).await.unwrap();
        let photo = add(&officer, message, "photo.png", &png()).await.unwrap();
        let refused = add(&officer, message, "words.txt", b"no picture").await.unwrap();
        assert_eq!(officer.look(form.file).await, Some(pdf(2)));
        assert!(ana.look(form.file).await.is_none(), "nothing is sent");
        let small = world.services.small_picture(&officer.session, photo.file).await.unwrap();
        assert!(small.is_some() && world.services.small_picture(&ana.session, photo.file).await.unwrap().is_none());
        assert_eq!(enclosed(&ana, thread).await, [["letter.pdf"]]);
        let documents = seen(&officer, place).await;
        let stale = answer(&world, &officer, (thread, message), (1, documents - 1)).await;
        assert_eq!(stale, Err(AnswerRefusal::DocumentsChanged));
        let without = answer(&world, &officer, (thread, world.services.new_message_id()), (1, 0)).await;
        assert_eq!(without, Err(AnswerRefusal::DocumentsChanged), "a page from before the documents");
        let early = answer(&world, &officer, (thread, message), (0, documents)).await;
        assert_eq!(early, Err(AnswerRefusal::Changed));
        assert_eq!(seen(&officer, place).await, documents, "it is still there");

        let before = rows(&world.database).await;
        for _ in 0..2 {
            assert_eq!(answer(&world, &officer, (thread, message), (1, documents)).await, Ok(()));
        }
        let after = rows(&world.database).await;
        assert_eq!(after["messages"], before["messages"] + 1, "sent twice, it is there once");
        assert_eq!(after["files"], before["files"] - 1, "what cannot be used goes with nothing");
        assert_eq!(enclosed(&ana, thread).await, [vec!["letter.pdf"], vec!["form.pdf", "photo.png"]]);
        assert_eq!(ana.look(form.file).await, Some(pdf(2)));
        assert_eq!(ana.look(photo.file).await.map(|bytes| bytes.is_empty()), Some(false));
        assert_eq!(world.services.small_picture(&ana.session, photo.file).await.unwrap(), small);
        assert!(world.services.small_picture(&officer.session, photo.file).await.unwrap().is_none());
        assert!(ana.look(refused.file).await.is_none());
        assert_eq!(open(&world, &officer.session, thread, form.file).await, Some(pdf(2)), "at the desk, too");
        assert!(officer.look(form.file).await.is_none(), "it is theirs no more");
        assert!(ben.look(form.file).await.is_none());
        assert_eq!(add(&officer, message, "late.pdf", &pdf(3)).await, Err(AddRefusal::NotFound));
        assert_eq!(add(&ana, message, "mine.pdf", &pdf(3)).await, Err(AddRefusal::Sent(thread)));
        assert!(world.services.unsent(&officer.session, place).await.unwrap().is_none());

        let looks = looks::of_file(&mut world.database.reader().await.unwrap(), form.file).await.unwrap();
        let as_what = |whose: &Person| {
            let account = whose.session.account;
            let of_them = looks.iter().filter(|look| look.account == account);
            of_them.map(|look| look.seen_as).collect::<Vec<_>>()
        };
        assert_eq!((as_what(&ana), as_what(&officer)), (vec![SeenAs::Owner], vec![SeenAs::Officer]));
        let received = world.services.library_page(&ana.session, Some(Side::Received), None, 1).await.unwrap();
        let is_theirs = |entry: &&Entry| matches!(entry, Entry::File(given_for, _) if given_for.is_from_agency);
        assert_eq!(received.entries.iter().filter(is_theirs).count(), 2);
        let own = world.services.library_page(&officer.session, None, None, 1).await.unwrap();
        assert!(own.entries.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_answers_puts_documents_with_an_answer_and_in_a_closed_thread_too() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = at_desk(&world, OFFICER, StaffRole::Officer).await;
        let clerk = at_desk(&world, CLERK, StaffRole::Clerk).await;
        let (thread, ..) = sent(&ana, Concern::Account, &pdf(1)).await;
        let place = WrittenIn::Answer(thread);
        for one in [&ana, &clerk] {
            let kept = world.services.keep_unsent(&one.session, place, &BTreeMap::new()).await.unwrap();
            assert_eq!(kept, Err(EncloseRefusal::NotFound));
        }
        let (own, ..) = sent(&officer, Concern::Account, &pdf(1)).await;
        let kept =
            world.services.keep_unsent(&officer.session, WrittenIn::Answer(own), &BTreeMap::new()).await.unwrap();
        assert_eq!(kept, Err(EncloseRefusal::NotFound), "nobody answers themselves");

        let text = MessageText::parse("Thank you.").unwrap();
        let message = world.services.new_message_id();
        let last = Answering { thread, message, seen: 1, text: &text, closes: true, documents: 0 };
        desk(&world, &officer.session).answer_thread(last, client(1)).await.unwrap().unwrap();
        let theirs = keep(&officer, place).await;
        let services = world.services.with_scanner(Arc::new(Told::default()) as _);
        let scanned = Person { services, session: officer.session.clone() };
        let waits = add(&scanned, theirs, "late.pdf", &pdf(2)).await.unwrap();
        let shown = seen(&officer, place).await;
        let sent = answer(&world, &officer, (thread, theirs), (2, shown)).await;
        assert_eq!(sent, Err(AnswerRefusal::BeingChecked));
        assert!(ana.look(waits.file).await.is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_an_answer_with_documents_leaves_all_or_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = at_desk(&world, OFFICER, StaffRole::Officer).await;
        let (thread, ..) = sent(&ana, Concern::Other, &pdf(1)).await;
        let place = WrittenIn::Answer(thread);
        let message = keep(&officer, place).await;
        let form = add(&officer, message, "form.pdf", &pdf(2)).await.unwrap();
        let documents = seen(&officer, place).await;
        let text = MessageText::parse("Here it is.").unwrap();
        let answer = Answering { thread, message, seen: 1, text: &text, closes: false, documents };
        let (before, mut deaths) = (rows(&world.database).await, 0);
        loop {
            die_at_statement(&world.database, deaths + 1);
            let told = desk(&world, &officer.session).answer_thread(answer, client(1)).await;
            if !has_died(&world.database) {
                told.unwrap().unwrap();
                break;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before);
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 10, "it died between {deaths} statements");
        assert_eq!(ana.look(form.file).await, Some(pdf(2)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_sends_goes_with_its_bytes_and_what_was_sent_stays() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = at_desk(&world, OFFICER, StaffRole::Officer).await;
        let (thread, _, letter) = sent(&ana, Concern::Account, &pdf(1)).await;
        let (mine, theirs) = (keep(&ana, WrittenIn::Beginning).await, keep(&officer, WrittenIn::Answer(thread)).await);
        add(&ana, mine, "mine.pdf", &pdf(2)).await.unwrap();
        add(&officer, theirs, "theirs.pdf", &pdf(3)).await.unwrap();
        let stored = [blobs_of(&world, &ana, mine).await, blobs_of(&world, &officer, theirs).await].concat();
        let sweep = async |days: u32| {
            world.clock.advance(DAY * days);
            world.services.sweep().await.unwrap();
            world.services.erase().await.unwrap();
            let mut there = Vec::new();
            for blob in &stored {
                there.push(in_store(&world, blob).await.is_some());
            }
            (there, rows(&world.database).await["enclosures"])
        };
        assert_eq!(sweep(29).await, (vec![true, true], 3));
        assert_eq!(sweep(2).await, (vec![true, false], 2), "an answer is about somebody else");
        assert_eq!(keep(&ana, WrittenIn::Beginning).await, mine, "it is worked on again");
        assert_eq!(sweep(179).await, (vec![true, false], 2));
        assert_eq!(sweep(2).await, (vec![false, false], 1), "as a form that is being filled in");
        assert!(world.services.unsent(&ana.session, WrittenIn::Beginning).await.unwrap().is_none());
        assert_eq!(ana.look(letter).await, Some(pdf(1)), "that was sent");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_not_sent_goes_with_whom_it_is_for_and_what_came_with_one_stays_with_its_case() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = at_desk(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let (about_case, ..) = sent(&ana, Concern::Case(case), &pdf(1)).await;
        let (general, ..) = sent(&ana, Concern::Account, &pdf(2)).await;
        let place = WrittenIn::Answer(about_case);
        let message = keep(&officer, place).await;
        let form = add(&officer, message, "form.pdf", &pdf(3)).await.unwrap();
        let documents = seen(&officer, place).await;
        answer(&world, &officer, (about_case, message), (1, documents)).await.unwrap();
        let unsent = keep(&officer, WrittenIn::Answer(general)).await;
        add(&officer, unsent, "unsent.pdf", &pdf(4)).await.unwrap();
        let stored = blobs_of(&world, &officer, unsent).await;
        ask(&world, &ana).await;
        assert_eq!(hours(&world, 30 * 24).await, 1);
        world.services.erase().await.unwrap();
        assert!(in_store(&world, &stored[0]).await.is_none());
        assert!(world.services.unsent(&officer.session, WrittenIn::Answer(general)).await.unwrap().is_none());
        world.clock.advance(Duration::from_secs(60));
        let later = staff(&world, "later@example.org", StaffRole::Officer).await;
        assert_eq!(open(&world, &later, about_case, form.file).await, Some(pdf(3)), "under a new key");
    })
    .await;
}

//! Documents that go with messages and requests, on both databases: put together before they are sent, sent once and with
//! the message, read by its two sides alone, and never changed.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use domain::case::{ServiceDetail, ServiceRequest};
use domain::{
    CaseId, Concern, DocumentRole, FileId, FileName, MessageId, MessageText, SeenAs, StaffRole, ThreadId, ThreadSubject,
};
use services::Session;
use services::evidence::{
    AddRefusal, Adding, ArrangeRefusal, Arrangement, MOST_ENCLOSED, OpenedFile, Received, UploadRefusal,
};
use services::testing::{World, on_each_database};
use services::threads::{
    Answering, ENCLOSED, EncloseRefusal, NewQuestion, NewRequest, WriteRefusal, Writing, WrittenIn,
};
use storage::looks;
use storage::testing::{die_at_statement, has_died, rows};
use tokio::task::JoinSet;

use crate::delete_account::{ask, hours};
use crate::desk::{desk, staff};
use crate::evidence::{Told, pdf, png};
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::steps::client;

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const OFFICER: &str = "officer@example.org";
const CLERK: &str = "clerk@example.org";
const TYPED: &str = "Here is the letter of my employer.";

fn typed(text: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("text".to_owned(), text.to_owned())])
}

/// Keeps what is typed there, to add documents to it.
pub(crate) async fn keep(ana: &Person, written_in: WrittenIn) -> MessageId {
    ana.services.keep_unsent(&ana.session, written_in, &typed(TYPED)).await.unwrap().unwrap()
}

pub(crate) async fn add(ana: &Person, message: MessageId, name: &str, bytes: &[u8]) -> Result<Received, AddRefusal> {
    let adding = Adding { folder: message.into(), slot: ENCLOSED, role: DocumentRole::Original };
    let mut receiving = ana.services.receive(&ana.session, adding).await.unwrap()?;
    receiving.push(bytes).await.unwrap();
    receiving.finish(&FileName::of(name), None).await.unwrap()
}

pub(crate) async fn seen(ana: &Person, written_in: WrittenIn) -> i64 {
    ana.services.unsent(&ana.session, written_in).await.unwrap().map_or(0, |unsent| unsent.seen)
}

async fn begin(ana: &Person, message: MessageId, concern: Concern, seen: i64) -> Result<ThreadId, WriteRefusal> {
    let (subject, text) = (ThreadSubject::parse("A letter").unwrap(), MessageText::parse(TYPED).unwrap());
    let question = NewQuestion { message, concern, subject: &subject, text: &text, seen };
    ana.services.begin_thread(&ana.session, question).await.unwrap()
}

async fn write(ana: &Person, thread: ThreadId, message: MessageId, seen: i64) -> Result<(), WriteRefusal> {
    let text = MessageText::parse(TYPED).unwrap();
    ana.services.write_in_thread(&ana.session, thread, (message, &text, seen)).await.unwrap()
}

/// A thread whose first message has this file with it.
pub(crate) async fn sent(ana: &Person, concern: Concern, bytes: &[u8]) -> (ThreadId, MessageId, FileId) {
    let message = keep(ana, WrittenIn::Beginning).await;
    let file = add(ana, message, "letter.pdf", bytes).await.unwrap().file;
    let thread = begin(ana, message, concern, seen(ana, WrittenIn::Beginning).await).await.unwrap();
    (thread, message, file)
}

/// What went with each message of a thread, as its person reads it.
pub(crate) async fn enclosed(ana: &Person, thread: ThreadId) -> Vec<Vec<String>> {
    let thread = ana.services.thread(&ana.session, thread).await.unwrap().unwrap();
    let names = thread.messages.into_iter().map(|message| message.enclosed);
    names.map(|files| files.into_iter().map(|file| file.name.as_str().to_owned()).collect()).collect()
}

pub(crate) async fn open(world: &World, officer: &Session, thread: ThreadId, file: FileId) -> Option<Vec<u8>> {
    let opened = desk(world, officer).open_enclosed(thread, file).await.unwrap()?;
    Some(whole(opened).await)
}

async fn whole(mut opened: OpenedFile) -> Vec<u8> {
    let mut whole = Vec::new();
    while let Some(bytes) = opened.next().await.unwrap() {
        whole.extend_from_slice(&bytes);
    }
    whole
}

async fn close(world: &World, officer: &Session, thread: ThreadId, seen: u32) {
    let text = MessageText::parse("Thank you.").unwrap();
    let answer =
        Answering { thread, message: world.services.new_message_id(), seen, text: &text, closes: true, documents: 0 };
    desk(world, officer).answer_thread(answer, client(1)).await.unwrap().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn documents_go_with_a_message_and_are_read_by_its_two_sides_alone() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, BEN).await);
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let clerk = staff(&world, CLERK, StaffRole::Clerk).await;
        let case = filed(&world, &ana).await;

        let message = keep(&ana, WrittenIn::Beginning).await;
        assert_eq!(keep(&ana, WrittenIn::Beginning).await, message, "one is written there at a time");
        let letter = add(&ana, message, "letter.pdf", &pdf(2)).await.unwrap();
        let photo = add(&ana, message, "photo.png", &png()).await.unwrap();
        let unsent = world.services.unsent(&ana.session, WrittenIn::Beginning).await.unwrap().unwrap();
        assert_eq!((unsent.message, &unsent.typed), (message, &typed(TYPED)), "what was typed is kept");
        assert_eq!(unsent.evidence.documents.len(), 2);
        assert_eq!(
            world.services.writing(&ana.session, message).await.unwrap(),
            Some(Writing::Open(WrittenIn::Beginning))
        );

        let thread = begin(&ana, message, Concern::Case(case), unsent.seen).await.unwrap();
        assert_eq!(enclosed(&ana, thread).await, [["letter.pdf", "photo.png"]]);
        assert!(world.services.unsent(&ana.session, WrittenIn::Beginning).await.unwrap().is_none());
        assert_eq!(world.services.writing(&ana.session, message).await.unwrap(), Some(Writing::Over(thread)));

        // In a thread of its own, without a case, and in one that is there.
        let (general, _, other) = sent(&ana, Concern::Technical, &pdf(3)).await;
        let more = keep(&ana, WrittenIn::Thread(general)).await;
        let late = add(&ana, more, "late.pdf", &pdf(1)).await.unwrap();
        assert!(open(&world, &officer, general, late.file).await.is_none(), "what is not sent is not there");
        write(&ana, general, more, seen(&ana, WrittenIn::Thread(general)).await).await.unwrap();
        assert_eq!(enclosed(&ana, general).await, [["letter.pdf"], ["late.pdf"]]);

        let at_desk = desk(&world, &officer).thread(thread).await.unwrap().unwrap();
        let file = &at_desk.thread.messages[0].enclosed[0];
        assert_eq!((file.id, file.name.as_str(), file.pages), (letter.file, "letter.pdf", 2));
        let before = rows(&world.database).await;
        assert_eq!(open(&world, &officer, thread, letter.file).await, Some(pdf(2)));
        let after = rows(&world.database).await;
        for looks in ["document_looks", "thread_looks"] {
            assert_eq!(after[looks], before[looks] + 1, "{looks}");
        }
        assert_eq!(open(&world, &clerk, general, other).await, Some(pdf(3)));
        let looked = looks::of_file(&mut world.database.reader().await.unwrap(), letter.file).await.unwrap();
        assert_eq!(looked.iter().map(|look| look.seen_as).collect::<Vec<_>>(), [SeenAs::Officer]);
        assert_eq!(ana.look(photo.file).await.map(|bytes| bytes.is_empty()), Some(false), "its person opens it, too");

        assert!(open(&world, &officer, general, letter.file).await.is_none(), "it is in another thread");
        assert!(desk(&world, &officer).open_file(case, letter.file).await.unwrap().is_none(), "and not in the case");
        assert!(ben.look(letter.file).await.is_none());
        let mine = staff(&world, "both@example.org", StaffRole::Officer).await;
        let both = Person { services: world.services.clone(), session: mine.clone() };
        let (own, _, own_file) = sent(&both, Concern::Other, &pdf(1)).await;
        assert!(open(&world, &mine, own, own_file).await.is_none(), "nobody finds their own at the desk");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_sent_along_never_changes() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let (thread, message, file) = sent(&ana, Concern::Account, &pdf(1)).await;
        assert_eq!(add(&ana, message, "more.pdf", &pdf(1)).await, Err(AddRefusal::Sent(thread)));
        let removed = world.services.arrange_evidence(&ana.session, message, file, Arrangement::Remove).await.unwrap();
        assert_eq!(removed, Err(ArrangeRefusal::Sent(thread)));
        let metadata = services::evidence::Metadata::parse("filename YQ==").unwrap();
        let begun = world.services.begin_upload(&ana.session, message, ENCLOSED, 9, &metadata).await.unwrap();
        assert_eq!(begun, Err(UploadRefusal::Sent(thread)));
        let again = world.services.use_again(&ana.session, message, ENCLOSED, &[file]).await.unwrap();
        assert_eq!(again, Err(AddRefusal::Sent(thread)));
        assert_eq!(enclosed(&ana, thread).await, [["letter.pdf"]]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_presses_send_one_message_with_its_documents_as_they_were_seen() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let message = keep(&ana, WrittenIn::Beginning).await;
        let stale = seen(&ana, WrittenIn::Beginning).await;
        let letter = add(&ana, message, "letter.pdf", &pdf(1)).await.unwrap();
        assert_eq!(begin(&ana, message, Concern::Other, stale).await, Err(WriteRefusal::Changed));
        let other = world.services.new_message_id();
        assert_eq!(
            begin(&ana, other, Concern::Other, 0).await,
            Err(WriteRefusal::Changed),
            "a page from before the documents does not send without them"
        );
        let seen = seen(&ana, WrittenIn::Beginning).await;
        let before = rows(&world.database).await;
        let mut presses = JoinSet::new();
        for _ in 0..20 {
            let ana = Person { services: ana.services.clone(), session: ana.session.clone() };
            presses.spawn(async move { begin(&ana, message, Concern::Other, seen).await });
        }
        let threads: Vec<_> = presses.join_all().await.into_iter().map(Result::unwrap).collect();
        assert!(threads.iter().all(|thread| *thread == threads[0]));
        let after = rows(&world.database).await;
        assert_eq!((after["threads"], after["messages"]), (before["threads"] + 1, before["messages"] + 1));
        assert_eq!(enclosed(&ana, threads[0]).await, [["letter.pdf"]]);
        assert!(ana.look(letter.file).await.is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_being_checked_is_not_sent_and_what_cannot_be_used_goes_with_nothing() {
    on_each_database(async |world| {
        let mut ana = person(&world, ANA).await;
        let message = keep(&ana, WrittenIn::Beginning).await;
        add(&ana, message, "words.txt", b"no picture").await.unwrap();
        let told = Arc::new(Told::default());
        ana.services = world.services.with_scanner(Arc::clone(&told) as _);
        let waits = add(&ana, message, "letter.pdf", &pdf(1)).await.unwrap();
        let shown = seen(&ana, WrittenIn::Beginning).await;
        assert_eq!(begin(&ana, message, Concern::Other, shown).await, Err(WriteRefusal::BeingChecked));
        world.services.arrange_evidence(&ana.session, message, waits.file, Arrangement::Remove).await.unwrap().unwrap();
        let shown = seen(&ana, WrittenIn::Beginning).await;
        let thread = begin(&ana, message, Concern::Other, shown).await.unwrap();
        assert_eq!(enclosed(&ana, thread).await, [Vec::<String>::new()]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_puts_anything_with_what_somebody_else_writes_and_nothing_with_what_is_closed() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, BEN).await);
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let (thread, ..) = sent(&ana, Concern::Case(case), &pdf(1)).await;
        for written_in in [WrittenIn::Thread(thread), WrittenIn::Request(case, ServiceRequest::Accommodation)] {
            let kept = world.services.keep_unsent(&ben.session, written_in, &typed(TYPED)).await.unwrap();
            assert_eq!(kept, Err(EncloseRefusal::NotFound));
        }
        let message = keep(&ana, WrittenIn::Thread(thread)).await;
        assert_eq!(add(&ben, message, "a.pdf", &pdf(1)).await, Err(AddRefusal::NotFound));
        assert_eq!(world.services.writing(&ben.session, message).await.unwrap(), None);
        let adding = Adding { folder: message.into(), slot: "item-1", role: DocumentRole::Original };
        let elsewhere = world.services.receive(&ana.session, adding).await.unwrap().map(|_| ());
        assert_eq!(elsewhere, Err(AddRefusal::NotFound), "nothing else is asked for there");

        add(&ana, message, "before.pdf", &pdf(1)).await.unwrap();
        close(&world, &officer, thread, 1).await;
        assert_eq!(add(&ana, message, "after.pdf", &pdf(1)).await, Err(AddRefusal::Sent(thread)));
        let kept = world.services.keep_unsent(&ana.session, WrittenIn::Thread(thread), &typed(TYPED)).await.unwrap();
        assert_eq!(kept, Err(EncloseRefusal::Closed));
        // To write opens it again, with what was added before.
        let shown = seen(&ana, WrittenIn::Thread(thread)).await;
        write(&ana, thread, message, shown).await.unwrap();
        assert_eq!(enclosed(&ana, thread).await[2], ["before.pdf"]);
        let next = keep(&ana, WrittenIn::Thread(thread)).await;
        add(&ana, next, "after.pdf", &pdf(1)).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_has_its_documents_and_no_more_than_there_is_room_for() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case: CaseId = filed(&world, &ana).await;
        let place = WrittenIn::Request(case, ServiceRequest::Expedite);
        let message = keep(&ana, place).await;
        for number in 0..MOST_ENCLOSED {
            add(&ana, message, &format!("{number}.pdf"), &pdf(1)).await.unwrap();
        }
        let refused = add(&ana, message, "one too many.pdf", &pdf(1)).await;
        assert_eq!(refused, Err(AddRefusal::TooManyFiles(MOST_ENCLOSED)));
        assert_ne!(keep(&ana, WrittenIn::Beginning).await, message, "what is written elsewhere is another message");

        let (subject, text) = (ThreadSubject::parse("Please").unwrap(), MessageText::parse(TYPED).unwrap());
        let new = NewRequest {
            message,
            case,
            what: ServiceRequest::Expedite,
            detail: Some(ServiceDetail::Emergency),
            subject: &subject,
            text: &text,
            seen: seen(&ana, place).await,
        };
        let thread = world.services.ask_service(&ana.session, new, client(1)).await.unwrap().unwrap();
        assert_eq!(enclosed(&ana, thread).await[0].len(), MOST_ENCLOSED as usize);
        let again = world.services.ask_service(&ana.session, new, client(1)).await.unwrap();
        assert_eq!(again, Ok(thread), "sent twice, it is there once");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_a_message_with_documents_leaves_all_or_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let message = keep(&ana, WrittenIn::Beginning).await;
        add(&ana, message, "letter.pdf", &pdf(1)).await.unwrap();
        let seen = seen(&ana, WrittenIn::Beginning).await;
        let (subject, text) = (ThreadSubject::parse("A letter").unwrap(), MessageText::parse(TYPED).unwrap());
        let question = NewQuestion { message, concern: Concern::Other, subject: &subject, text: &text, seen };
        let (before, mut deaths) = (rows(&world.database).await, 0);
        let thread = loop {
            die_at_statement(&world.database, deaths + 1);
            let sent = ana.services.begin_thread(&ana.session, question).await;
            if !has_died(&world.database) {
                break sent.unwrap().unwrap();
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before);
            assert!(world.services.unsent(&ana.session, WrittenIn::Beginning).await.unwrap().is_some());
        };
        die_at_statement(&world.database, 0);
        assert!(deaths > 5, "it died between {deaths} statements");
        assert_eq!(enclosed(&ana, thread).await, [["letter.pdf"]]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_sent_about_a_case_outlives_an_account_and_all_else_goes() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let (about_case, _, stays) = sent(&ana, Concern::Case(case), &pdf(2)).await;
        sent(&ana, Concern::Account, &pdf(3)).await;
        let unsent = keep(&ana, WrittenIn::Beginning).await;
        add(&ana, unsent, "unsent.pdf", &pdf(4)).await.unwrap();
        assert_eq!(rows(&world.database).await["enclosures"], 3);
        ask(&world, &ana).await;
        assert_eq!(hours(&world, 30 * 24).await, 1);
        let after = rows(&world.database).await;
        assert_eq!((after["enclosures"], after["messages"]), (1, 1));
        world.services.erase().await.unwrap();
        world.clock.advance(Duration::from_secs(60));
        let later = staff(&world, "later@example.org", StaffRole::Officer).await;
        assert_eq!(open(&world, &later, about_case, stays).await, Some(pdf(2)), "under a new key");
    })
    .await;
}

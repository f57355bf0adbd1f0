//! What people and the agency write to each other, on both databases: who reads what, what is sent once, when an answer is
//! to be expected, and what stays.

use std::sync::Arc;
use std::time::Duration;

use domain::{
    CaseId, Concern, LookedAt, MessageId, MessageText, ReplyTime, Side, StaffRole, ThreadId, ThreadSubject, Topic, Ways,
};
use services::audit::Event;
use services::desk::Door;
use services::testing::{World, on_each_database};
use services::threads::{AnswerRefusal, Answering, MessageView, NewQuestion, Standing, ThreadView, WriteRefusal};
use services::{Session, Slot};
use storage::testing::{die_at_statement, has_died, rows};
use storage::{accounts, messages, threads};
use tokio::task::JoinSet;

use crate::desk::{desk, staff};
use crate::paperwork::{Person, complete_answers, person};
use crate::steps::{about, client};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const OFFICER: &str = "officer@example.org";
const LATER: &str = "later@example.org";
const CLERK: &str = "clerk@example.org";
const ANSWERED: &str = "Landfall has answered your message";
const SECRET: &str = "My sister Rosalinda lives at 4 Harbor Road.";
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn text(typed: &str) -> MessageText {
    MessageText::parse(typed).unwrap()
}

async fn ask(ana: &Person, message: MessageId, concern: Concern, typed: &str) -> Result<ThreadId, WriteRefusal> {
    let subject = ThreadSubject::parse("A question of mine").unwrap();
    let question = NewQuestion { message, concern, subject: &subject, text: &text(typed), seen: 0 };
    ana.services.begin_thread(&ana.session, question).await.unwrap()
}

/// Asks something: the thread that it begins.
pub(crate) async fn asked(ana: &Person, concern: Concern) -> ThreadId {
    ask(ana, ana.services.new_message_id(), concern, SECRET).await.unwrap()
}

async fn write(ana: &Person, thread: ThreadId, typed: &str) -> Result<(), WriteRefusal> {
    let message = ana.services.new_message_id();
    ana.services.write_in_thread(&ana.session, thread, (message, &text(typed), 0)).await.unwrap()
}

pub(crate) async fn answer(world: &World, officer: &Session, thread: ThreadId, seen: u32) -> Result<(), AnswerRefusal> {
    answer_and(world, officer, thread, seen, false).await
}

async fn answer_and(
    world: &World,
    officer: &Session,
    thread: ThreadId,
    seen: u32,
    closes: bool,
) -> Result<(), AnswerRefusal> {
    let (message, said) = (world.services.new_message_id(), text("It was mailed today."));
    let answer = Answering { thread, message, seen, text: &said, closes, documents: 0 };
    desk(world, officer).answer_thread(answer, client(1)).await.unwrap()
}

async fn read(ana: &Person, thread: ThreadId) -> ThreadView {
    ana.services.thread(&ana.session, thread).await.unwrap().unwrap()
}

async fn waiting(world: &World, officer: &Session) -> Vec<ThreadId> {
    let queue = desk(world, officer).waiting_threads(1).await.unwrap();
    queue.waiting.into_iter().map(|thread| thread.id).collect()
}

async fn filed(ana: &Person) -> CaseId {
    ana.file("i-90", &complete_answers(&ana.services, 0)).await
}

fn sides(messages: &[MessageView]) -> Vec<(Side, bool)> {
    messages.iter().map(|message| (message.side, message.read_at.is_some())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_answered_and_either_side_sees_what_the_other_has_read() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&ana).await;
        let about_case = asked(&ana, Concern::Case(case)).await;
        world.clock.advance(HOUR);
        let about_account = asked(&ana, Concern::Account).await;
        assert_eq!(waiting(&world, &officer).await, [about_case, about_account], "who waits longest comes first");
        assert_eq!(sides(&read(&ana, about_case).await.messages), [(Side::Person, false)]);

        let seen = desk(&world, &officer).thread(about_case).await.unwrap().unwrap();
        assert_eq!((seen.thread.messages[0].text.as_str(), seen.has_reader), (SECRET, true));
        let beside = seen.case.unwrap();
        assert_eq!(beside.about.case, case, "the case is beside it");
        let lines: Vec<_> = beside.threads.iter().map(|line| (line.id, line.subject.as_str())).collect();
        assert_eq!(
            lines,
            [(about_case, seen.thread.subject.as_str())],
            "and at the case what is written about it alone"
        );
        assert_eq!(sides(&read(&ana, about_case).await.messages), [(Side::Person, true)], "she reads that it was read");
        assert_eq!(sides(&read(&ana, about_account).await.messages), [(Side::Person, false)], "and what was not");
        let mut reader = world.database.reader().await.unwrap();
        let looks = threads::looks(&mut reader, about_case).await.unwrap();
        assert_eq!(looks.iter().map(|(account, _)| *account).collect::<Vec<_>>(), [officer.account]);
        drop(reader);
        let looked = [(officer.account, LookedAt::Messages)];
        assert_eq!(crate::desk::looks(&world, case).await, looked, "the look at the case, too");

        world.post().await;
        world.clock.advance(DAY);
        answer(&world, &officer, about_case, 1).await.unwrap();
        assert_eq!(waiting(&world, &officer).await, [about_account]);
        let letters = world.post().await;
        let letter = about(&letters, ANSWERED);
        assert_eq!((letters.len(), letter.to.as_str()), (1, ANA));
        assert!(letter.text.contains(&format!("https://landfall.example/messages/{about_case}")), "{}", letter.text);
        assert!(!letter.text.contains("mailed") && !letter.text.contains("question of mine"), "{}", letter.text);
        let history = world.services.history(&officer, 1).await.unwrap().events;
        assert_eq!(history[0].what, Event::MessageAnswered);

        let home = world.services.home(&ana.session).await.unwrap();
        let unread = world.services.unread_about(&ana.session, case).await.unwrap();
        assert_eq!((home.unread, unread), (1, 1));
        let list = world.services.threads(&ana.session, 1).await.unwrap().threads;
        let list: Vec<_> = list.iter().map(|line| (line.id, line.unread, line.last_by)).collect();
        assert_eq!(list, [(about_case, 1, Side::Agency), (about_account, 0, Side::Person)], "what is new comes first");
        let unread = desk(&world, &officer).thread(about_case).await.unwrap().unwrap().thread;
        assert_eq!(sides(&unread.messages), [(Side::Person, true), (Side::Agency, false)]);
        assert_eq!(sides(&read(&ana, about_case).await.messages), [(Side::Person, true), (Side::Agency, true)]);
        assert_eq!(world.services.home(&ana.session).await.unwrap().unread, 0);
        assert_eq!(world.services.unread_about(&ana.session, case).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_expected_when_those_of_late_came_and_before_there_are_five_as_promised() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        assert_eq!(world.services.reply_time().await.unwrap(), ReplyTime::Promised { days: 10 });
        for answers in 1..=5 {
            let thread = asked(&ana, Concern::Other).await;
            let Standing::Waits { since, answer_by } = read(&ana, thread).await.standing else { panic!("it waits") };
            assert_eq!(answer_by.since(since), 10 * DAY);
            world.clock.advance(2 * DAY);
            write(&ana, thread, "And another thing.").await.unwrap();
            let Standing::Waits { answer_by: later, .. } = read(&ana, thread).await.standing else { panic!("still") };
            assert_eq!(later, answer_by, "what was told stays, whatever else is written");
            world.clock.advance(HOUR);
            answer(&world, &officer, thread, 2).await.unwrap();
            assert_eq!(read(&ana, thread).await.standing, Standing::Answered);
            // A second answer was not waited for, and tells nothing.
            answer(&world, &officer, thread, 3).await.unwrap();
            let expected = match answers {
                5 => ReplyTime::Usual { days: 3, answers },
                _ => ReplyTime::Promised { days: 10 },
            };
            assert_eq!(world.services.reply_time().await.unwrap(), expected);
        }
        let thread = asked(&ana, Concern::Technical).await;
        let Standing::Waits { since, answer_by } = read(&ana, thread).await.standing else { panic!("it waits") };
        assert_eq!(answer_by.since(since), 3 * DAY);
        world.clock.advance(90 * DAY);
        assert_eq!(world.services.reply_time().await.unwrap(), ReplyTime::Promised { days: 10 }, "that is long ago");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_presses_send_one_message_and_of_two_officers_one_answers() {
    on_each_database(async |world| {
        let ana = Arc::new(person(&world, ANA).await);
        let officers = Arc::new([
            staff(&world, OFFICER, StaffRole::Officer).await,
            staff(&world, LATER, StaffRole::Officer).await,
        ]);
        let message = world.services.new_message_id();
        let mut presses = JoinSet::new();
        for _ in 0..50 {
            let ana = Arc::clone(&ana);
            presses.spawn(async move { ask(&ana, message, Concern::Account, SECRET).await.unwrap() });
        }
        let mut begun = presses.join_all().await;
        begun.dedup();
        let [thread] = begun[..] else { panic!("one thread, not {begun:?}") };
        assert_eq!(read(&ana, thread).await.messages.len(), 1);

        let mut presses = JoinSet::new();
        let ids = [world.services.new_message_id(), world.services.new_message_id()];
        for press in 0..50 {
            let (services, officers) = (world.services.clone(), Arc::clone(&officers));
            presses.spawn(async move {
                let Some(Door::Open(desk)) = services.desk(&officers[press % 2]) else { panic!("the desk") };
                let said = text("It was mailed today.");
                let answer =
                    Answering { thread, message: ids[press % 2], seen: 1, text: &said, closes: false, documents: 0 };
                (press % 2, desk.answer_thread(answer, client(1)).await.unwrap())
            });
        }
        let done = presses.join_all().await;
        let (sent, late): (Vec<_>, Vec<_>) = done.into_iter().partition(|(_, told)| told.is_ok());
        assert_eq!((sent.len(), late.len()), (25, 25), "one officer's presses count, all as one");
        assert!(late.iter().all(|(_, told)| *told == Err(AnswerRefusal::Changed)), "{late:?}");
        assert_eq!(read(&ana, thread).await.messages.len(), 2);
        assert_eq!(world.post().await.iter().filter(|letter| letter.subject == ANSWERED).count(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_to_what_has_changed_is_not_sent_and_what_is_closed_opens_again() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Supervisor).await;
        let thread = asked(&ana, Concern::Other).await;
        write(&ana, thread, "Please wait, I have found it.").await.unwrap();
        assert_eq!(answer(&world, &officer, thread, 1).await, Err(AnswerRefusal::Changed));
        answer_and(&world, &officer, thread, 2, true).await.unwrap();
        let at = world.services.now();
        assert_eq!(read(&ana, thread).await.standing, Standing::Closed { at });
        assert!(waiting(&world, &officer).await.is_empty());
        world.clock.advance(DAY);
        write(&ana, thread, "It is lost again.").await.unwrap();
        assert!(matches!(read(&ana, thread).await.standing, Standing::Waits { since, .. } if since == at.plus(DAY)));
        assert_eq!(waiting(&world, &officer).await, [thread]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_reads_or_writes_what_is_somebody_elses() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, BEN).await);
        let case = filed(&ana).await;
        let message = world.services.new_message_id();
        let thread = ask(&ana, message, Concern::Case(case), SECRET).await.unwrap();
        assert!(world.services.thread(&ben.session, thread).await.unwrap().is_none());
        assert_eq!(write(&ben, thread, "Hello").await, Err(WriteRefusal::NotFound));
        let other = world.services.new_message_id();
        assert_eq!(ask(&ben, other, Concern::Case(case), "Hello").await, Err(WriteRefusal::NotFound));
        assert_eq!(ask(&ben, message, Concern::Other, "Hello").await, Err(WriteRefusal::NotFound), "its name is taken");
        assert!(world.services.threads(&ben.session, 1).await.unwrap().threads.is_empty());
        assert_eq!(world.services.unread_about(&ben.session, case).await.unwrap(), 0);
        assert_eq!(read(&ana, thread).await.messages.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_finds_at_the_desk_what_they_wrote_themselves_and_a_clerk_only_reads() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let clerk = staff(&world, CLERK, StaffRole::Clerk).await;
        let own = Person { services: world.services.clone(), session: officer.clone() };
        let theirs = asked(&own, Concern::Technical).await;
        assert!(waiting(&world, &officer).await.is_empty());
        assert!(desk(&world, &officer).thread(theirs).await.unwrap().is_none());
        assert_eq!(answer(&world, &officer, theirs, 1).await, Err(AnswerRefusal::NotFound));
        let mut reader = world.database.reader().await.unwrap();
        assert!(threads::looks(&mut reader, theirs).await.unwrap().is_empty());
        drop(reader);

        let thread = asked(&ana, Concern::Account).await;
        assert_eq!(waiting(&world, &clerk).await.len(), 2);
        assert!(desk(&world, &clerk).thread(thread).await.unwrap().is_some());
        assert_eq!(answer(&world, &clerk, thread, 1).await, Err(AnswerRefusal::NotAllowed));
        assert_eq!(read(&ana, thread).await.messages.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_threads_are_begun_in_a_day_and_twenty_messages_written_in_an_hour() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        for _ in 0..10 {
            asked(&ana, Concern::Other).await;
        }
        let more = ask(&ana, world.services.new_message_id(), Concern::Other, SECRET).await;
        let until = world.services.now().plus(DAY);
        assert_eq!(more, Err(WriteRefusal::TooManyThreads { until }));
        let thread = world.services.threads(&ana.session, 1).await.unwrap().threads[0].id;
        for _ in 0..10 {
            write(&ana, thread, "More").await.unwrap();
        }
        let until = world.services.now().plus(HOUR);
        assert_eq!(write(&ana, thread, "More").await, Err(WriteRefusal::TooMany { until }));
        assert_eq!(read(&ana, thread).await.messages.len(), 11);
        world.clock.advance(HOUR);
        write(&ana, thread, "More").await.unwrap();
        world.clock.advance(DAY);
        asked(&ana, Concern::Other).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_told_in_the_ways_that_were_chosen() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let thread = asked(&ana, Concern::Other).await;
        let none = Ways { mail: false, text: false, push: false };
        world.services.choose_ways(&ana.session, vec![(Topic::Messages, none)], client(1)).await.unwrap();
        answer(&world, &officer, thread, 1).await.unwrap();
        assert!(world.post().await.is_empty(), "nothing is a choice");
        world.services.choose_ways(&ana.session, vec![(Topic::Messages, Ways::default())], client(1)).await.unwrap();
        world.services.set_quiet(&ana.session, true, client(1)).await.unwrap().unwrap();
        answer(&world, &officer, thread, 2).await.unwrap();
        let letters = world.post().await;
        assert_eq!((letters.len(), letters[0].subject.as_str()), (1, "A message for you"));
        assert!(!letters[0].text.contains("answered"), "{}", letters[0].text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_about_a_case_outlives_an_account_under_a_new_key_and_nothing_else_does() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&ana).await;
        let (stays, goes) = (asked(&ana, Concern::Case(case)).await, asked(&ana, Concern::Account).await);
        let old_key = ana.session.key().clone();
        world.services.ask_deletion(&ana.session, client(1)).await.unwrap().unwrap();
        for _ in 0..30 * 24 {
            world.clock.advance(HOUR);
            world.services.tend_deletions().await.unwrap();
        }
        let mut reader = world.database.reader().await.unwrap();
        let account = accounts::find(&mut reader, ana.session.account).await.unwrap().unwrap();
        assert!(account.addressee.email_sealed.is_empty(), "it is deleted");
        let left = threads::of_account(&mut reader, account.id).await.unwrap();
        assert_eq!(left.iter().map(|thread| thread.id).collect::<Vec<_>>(), [stays]);
        assert!(messages::of_thread(&mut reader, goes).await.unwrap().is_empty());
        let [message] = messages::of_thread(&mut reader, stays).await.unwrap().try_into().unwrap();
        drop(reader);
        let slot = Slot::new("messages.text_sealed", message.id.to_string());
        let new_key = world.services.vault().account_key(account.id, &account.addressee.data_key).unwrap();
        assert_eq!(world.services.vault().open(&new_key, &slot, &message.text_sealed).unwrap(), SECRET.as_bytes());
        assert!(world.services.vault().open(&old_key, &slot, &message.text_sealed).is_err());

        assert!(waiting(&world, &officer).await.is_empty(), "nobody waits any more");
        let seen = desk(&world, &officer).thread(stays).await.unwrap().unwrap();
        assert_eq!((seen.thread.messages[0].text.as_str(), seen.has_reader), (SECRET, false));
        assert_eq!(answer(&world, &officer, stays, 1).await, Err(AnswerRefusal::NotFound));
        assert_eq!(write(&ana, stays, "Too late").await, Err(WriteRefusal::NotFound));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_an_answer_leaves_all_or_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let thread = asked(&ana, Concern::Other).await;
        world.post().await;
        let before = rows(&world.database).await;
        let (message, said) = (world.services.new_message_id(), text("It was mailed today."));
        let mut deaths = 0;
        loop {
            die_at_statement(&world.database, deaths + 1);
            let answer = Answering { thread, message, seen: 1, text: &said, closes: true, documents: 0 };
            let told = desk(&world, &officer).answer_thread(answer, client(1)).await;
            if !has_died(&world.database) {
                told.unwrap().unwrap();
                break;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before);
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 5, "it died between {deaths} statements");
        assert_eq!(world.post().await.len(), 1, "the answer and its mail, together");
        assert_eq!(read(&ana, thread).await.messages.len(), 2);
    })
    .await;
}

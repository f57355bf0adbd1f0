//! Messages, as somebody who has a question and an officer who answers meet them without scripts.

use std::collections::BTreeMap;
use std::time::Duration;

use domain::{
    Concern, DocumentRole, FileId, FileName, MessageId, MessageText, Place, StaffRole, ThreadId, ThreadSubject,
};
use http::StatusCode;
use services::evidence::Adding;
use services::threads::{ENCLOSED, NewQuestion, WrittenIn};
use words::{Words, clock, say};

use crate::browser::Browser;
use crate::desk::staff;
use crate::library::PNG;
use crate::page::{Page, select};
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, PASSWORD, address};

const MINUTE: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const SUBJECT: &str = "</h1><script>alert('my card')</script>";
const QUESTION: &str = "Good morning,\n\nis my card <b>lost</b>?\nSee https://example.org/ please.";
const ANSWER: &str = "It was mailed today.\nExpect it within a week.";

/// Begins a thread without its page.
pub(crate) async fn asked(browser: &Browser<'_>, concern: Concern) -> ThreadId {
    ask(browser, concern, browser.site.world.services.new_message_id(), 0).await
}

/// The same, with a document.
pub(crate) async fn asked_with_document(browser: &Browser<'_>, concern: Concern) -> (ThreadId, FileId) {
    let (services, session) = (&browser.site.world.services, browser.session().await);
    let kept = services.keep_unsent(&session, WrittenIn::Beginning, &BTreeMap::new()).await;
    let message = kept.unwrap().unwrap();
    let adding = Adding { folder: message.into(), slot: ENCLOSED, role: DocumentRole::Original };
    let mut receiving = services.receive(&session, adding).await.unwrap().unwrap();
    receiving.push(PNG).await.unwrap();
    let file = receiving.finish(&FileName::of("letter.png"), None).await.unwrap().unwrap().file;
    let seen = services.unsent(&session, WrittenIn::Beginning).await.unwrap().unwrap().seen;
    (ask(browser, concern, message, seen).await, file)
}

async fn ask(browser: &Browser<'_>, concern: Concern, message: MessageId, seen: i64) -> ThreadId {
    let (services, session) = (&browser.site.world.services, browser.session().await);
    let subject = ThreadSubject::parse(SUBJECT).unwrap();
    let text = MessageText::parse(QUESTION).unwrap();
    let question = NewQuestion { message, concern, subject: &subject, text: &text, seen };
    services.begin_thread(&session, question).await.unwrap().unwrap()
}

fn thread_of(page: &Page) -> ThreadId {
    page.path().rsplit('/').next().unwrap().parse().unwrap()
}

/// What each message says, line by line.
fn messages(page: &Page) -> Vec<String> {
    let document = page.document();
    let texts = select(&document, ".conversation__text");
    texts.iter().map(|text| text.text().collect::<String>()).collect()
}

#[tokio::test]
async fn somebody_asks_about_a_case_and_reads_the_answer_of_an_officer() {
    in_each_language(async |site, language| {
        let words = Words::of(language);
        let mut ana = site.browser(language);
        ana.sign_up(&address("asks", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let page = ana.open(&Place::Threads).await;
        assert!(page.says(say::threads_empty_title()), "{}", page.text());
        let page = ana.open(&Place::Case(case)).await;
        assert!(page.says(say::case_messages_unread(0)), "{}", page.text());
        let page = ana.visit(&page.link(&Place::NewThread.path(language))).await;
        let by = words.date(site.world.services.now().plus(10 * DAY).date());
        assert!(page.says(say::thread_time_promised(by.clone(), 10_u32)), "{}", page.text());
        assert!(page.says(say::thread_not_emergency()), "{}", page.text());
        let form = page.form(actions::BEGIN_THREAD);
        assert_eq!(form.value("about"), case.to_string(), "the case is chosen already");
        let form = form.fill("subject", SUBJECT).fill("text", QUESTION);
        let page = ana.submit(&form).await;
        assert!(page.says(say::thread_sent_title()) && page.says(say::thread_expected(by)), "{}", page.text());
        assert!(page.says(say::thread_unread_agency()), "{}", page.text());
        assert_eq!(messages(&page), [QUESTION], "letter by letter, with its lines");
        let document = page.document();
        assert!(select(&document, ".conversation a, .conversation b, main script").is_empty(), "and nothing else");
        let thread = thread_of(&page);
        assert_eq!(thread_of(&ana.submit(&form).await), thread, "sent twice, it is there once");
        assert_eq!(messages(&ana.open(&Place::Thread(thread)).await).len(), 1);

        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let desk = officer.visit(&format!("{}?show=messages", Place::Desk.path(language))).await;
        let receipt = site.world.services.case(&ana.session().await, case).await.unwrap().unwrap().receipt.to_string();
        assert!(desk.shows(&receipt) && !desk.shows("my card"), "what it says comes after the look: {}", desk.text());
        let page = officer.visit(&desk.link(&Place::DeskThread(thread).path(language))).await;
        assert!(messages(&page) == [QUESTION] && page.shows(&receipt), "the case is beside it: {}", page.text());
        assert!(page.links().contains(&Place::DeskCase(case).path(language)));
        let seen = site.world.services.now();
        let page = officer.submit(&page.form(actions::ANSWER_THREAD).fill("text", " ")).await;
        page.assert_error(say::error_desk_answer_short());
        let stale = page.form(actions::ANSWER_THREAD).fill("text", ANSWER).fill("after", "close");

        let page = ana.open(&Place::Thread(thread)).await;
        assert!(page.says(say::thread_read_agency(words.date(seen.date()), clock(seen))), "{}", page.text());
        ana.submit(&page.form(actions::WRITE_IN_THREAD).fill("text", "It is in Ánimas.")).await;
        let page = officer.submit(&stale).await;
        page.assert_error(say::error_desk_answer_changed());
        assert!(page.shows("Ánimas"), "{}", page.text());
        let form = page.form(actions::ANSWER_THREAD);
        assert_eq!(form.value("text").replace('\r', ""), ANSWER, "it is kept");
        assert_eq!(form.value("after"), "close");
        let page = officer.submit(&form).await;
        assert!(page.says(say::desk_answered_title()) && page.says(say::desk_message_person_unread()));
        assert_eq!(page.form(actions::ANSWER_THREAD).value("text"), "", "it has arrived");
        let desk = officer.visit(&format!("{}?show=messages", Place::Desk.path(language))).await;
        assert!(desk.says(say::desk_empty_messages()), "{}", desk.text());

        assert!(ana.open(&Place::Home).await.says(say::home_unread_title(1)));
        assert!(ana.open(&Place::Case(case)).await.says(say::case_messages_unread(1)));
        let page = ana.open(&Place::Threads).await;
        assert!(page.says(say::threads_state_unread(1)) && page.shows(SUBJECT), "{}", page.text());
        let page = ana.visit(&page.link(&Place::Thread(thread).path(language))).await;
        assert_eq!(messages(&page).last().map(String::as_str), Some(ANSWER));
        let closed = words.date(site.world.services.now().date());
        assert!(page.says(say::thread_closed_title(closed)) && page.says(say::thread_closed_text()), "{}", page.text());
        assert!(!ana.open(&Place::Home).await.says(say::home_unread_title(1)), "it is read");
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_stays_when_something_is_wrong_and_when_the_session_has_run_out() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        let person = address("writes", language);
        ana.sign_up(&person).await;
        let long = "¿Cuándo llega? ".repeat(270).trim_end().to_owned();
        assert!(long.chars().count() > MessageText::LONGEST);
        let form = ana.open(&Place::NewThread).await.form(actions::BEGIN_THREAD).fill("text", &long);
        for _ in 0..2 {
            let page = ana.submit(&form).await;
            page.assert_error(say::error_thread_concern());
            page.assert_error(say::error_thread_subject_empty());
            page.assert_error(say::error_thread_text_long(long.chars().count()));
            assert_eq!(page.form(actions::BEGIN_THREAD).value("text"), long, "none of it is lost, twice");
        }
        let page = ana.open(&Place::NewThread).await.expect(StatusCode::OK);
        assert!(page.errors().is_empty() && !page.says(say::unsaved_title()), "{}", page.text());
        let form = page.form(actions::BEGIN_THREAD);
        assert_eq!(form.value("text"), long, "nor when the page is opened again");

        let fits: String = long.chars().take(MessageText::LONGEST - 10).collect();
        let form = form.fill("about", "technical").fill("subject", "Late").fill("text", &fits);
        site.world.clock.advance(31 * MINUTE);
        let page = ana.submit(&form).await;
        assert!(page.url.starts_with(&Place::SignIn.path(language)), "{}", page.url);
        let page = ana.enter_password(&page, &person, PASSWORD).await;
        let page = ana.enter_code(&page, &person).await;
        assert_eq!(page.path(), Place::NewThread.path(language));
        assert!(page.says(say::unsaved_title()), "{}", page.text());
        let form = page.form(actions::BEGIN_THREAD);
        assert_eq!((form.value("about").as_str(), form.value("subject").as_str()), ("technical", "Late"));
        let page = ana.submit(&form).await;
        assert!(page.says(say::thread_sent_title()), "{}", page.text());
        assert_eq!(ana.open(&Place::NewThread).await.form(actions::BEGIN_THREAD).value("text"), "", "it has arrived");
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_does_not_come_in_time_is_called_late_on_both_sides() {
    in_each_language(async |site, language| {
        let words = Words::of(language);
        let mut ana = site.browser(language);
        let person = address("waits", language);
        ana.sign_up(&person).await;
        let thread = asked(&ana, Concern::Account).await;
        let by = words.date(site.world.services.now().plus(10 * DAY).date());
        site.world.clock.advance(11 * DAY);
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let queue = officer.visit(&format!("{}?show=messages", Place::Desk.path(language))).await;
        assert!(queue.says(say::desk_message_late(by.clone())), "{}", queue.text());
        let mut ana = site.browser(language);
        ana.sign_in(&person).await;
        let page = ana.open(&Place::Thread(thread)).await;
        assert!(page.says(say::thread_overdue(by)), "{}", page.text());
    })
    .await;
}

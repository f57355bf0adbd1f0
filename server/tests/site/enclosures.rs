//! Documents that go with messages, as somebody adds them without scripts and an officer reads them.

use domain::case::ServiceRequest;
use domain::{Concern, Place, StaffRole};
use http::StatusCode;
use services::evidence::MOST_ENCLOSED;
use services::threads::ENCLOSED;
use words::say;

use crate::desk::staff;
use crate::evidence::PDF;
use crate::page::{Page, select};
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address};
use crate::threads::asked;

const FILE: &str = "<b>carta</b> & ñ.pdf";
const SUBJECT: &str = "My letter";
const TYPED: &str = "Here is <i>the letter</i>.\nSee page 2.";

fn enclosed(page: &Page) -> Vec<(String, String)> {
    let document = page.document();
    let links = select(&document, ".conversation__files a");
    links.iter().map(|link| (link.attr("href").unwrap().to_owned(), link.text().collect())).collect()
}

#[tokio::test]
async fn somebody_adds_a_document_to_a_message_and_an_officer_opens_it() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("encloses", language)).await;
        let page = ana.open(&Place::NewThread).await;
        let form = page.form(actions::BEGIN_THREAD).fill("text", TYPED).fill("subject", SUBJECT);
        let page = ana.submit(&form.press("then", "documents")).await.expect(StatusCode::OK);
        assert!(page.says(say::enclosed_title()) && page.says(say::enclosed_hint(MOST_ENCLOSED)), "{}", page.text());
        assert!(page.forms(actions::EXPLAIN_EVIDENCE).is_empty(), "nobody asks for it");
        let slot = page.path().to_owned();
        let page = ana.add_files(&page, &[(FILE, PDF)]).await;
        assert!(page.says(say::evidence_added_title(1)) && page.shows(FILE), "{}", page.text());

        // Back at the message everything is as it was typed, though not all of it can be sent yet.
        let page = ana.visit(&page.link(&Place::NewThread.path(language))).await;
        assert!(page.says(say::enclosed_there()) && page.shows(FILE), "{}", page.text());
        let form = page.form(actions::BEGIN_THREAD);
        assert_eq!(form.value("text").replace('\r', ""), TYPED);
        assert_eq!(form.value("subject"), SUBJECT);
        let page = ana.submit(&form).await;
        page.assert_error(say::error_thread_concern());
        let form = page.form(actions::BEGIN_THREAD);
        assert!(form.value("text").replace('\r', "") == TYPED && page.shows(FILE), "{}", page.text());

        let sent = form.fill("about", "other");
        let page = ana.submit(&sent).await;
        assert!(page.says(say::thread_sent_title()), "{}", page.text());
        let [(href, name)] = enclosed(&page).try_into().unwrap();
        assert_eq!(name, FILE, "letter by letter");
        assert!(ana.visit(&href).await.expect(StatusCode::OK).shows(FILE));
        let again = ana.submit(&sent).await;
        assert_eq!((again.path(), enclosed(&again).len()), (page.path(), 1), "sent twice, it is there once");
        let thread = page.path().rsplit('/').next().unwrap().parse().unwrap();
        assert_eq!(ana.visit(&slot).await.path(), Place::Thread(thread).path(language), "nothing can be added to it");
        assert_eq!(ana.open(&Place::NewThread).await.form(actions::BEGIN_THREAD).value("text"), "");
        let library = ana.open(&Place::Documents).await;
        assert!(library.says(say::enclosed_in_library()) && library.shows(FILE), "{}", library.text());

        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let page = officer.open(&Place::DeskThread(thread)).await.expect(StatusCode::OK);
        let [(href, name)] = enclosed(&page).try_into().unwrap();
        assert_eq!(name, FILE);
        assert_eq!(officer.get(&href).await.expect(StatusCode::OK).body, PDF);
        let mut ben = site.browser(language);
        ben.sign_up(&address("looks", language)).await;
        ben.get(&href).await.expect(StatusCode::NOT_FOUND);
        let page = ana.visit(&library.link(&format!("/documents/{}", href.rsplit('/').next().unwrap()))).await;
        let at = site.world.services.now();
        let (date, time) = (words::Words::of(language).date(at.date()), words::clock(at));
        assert!(page.says(say::library_seen_officer_once(date, time)), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn a_request_and_a_reply_have_documents_and_what_changed_is_looked_at_again() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("requests", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let place = Place::AskService(case, ServiceRequest::Accommodation);
        let form = ana.open(&place).await.form(actions::ASK_SERVICE).fill("text", TYPED);
        let page = ana.submit(&form.clone().press("then", "documents")).await;
        let slot = page.path().to_owned();
        ana.add_files(&page, &[(FILE, PDF)]).await;
        let stale = ana.submit(&form.fill("detail", ServiceRequest::Accommodation.details()[0].name())).await;
        stale.assert_error(say::error_enclosed_changed());
        assert!(stale.shows(FILE), "it is shown now: {}", stale.text());
        let sent = ana.submit(&stale.form(actions::ASK_SERVICE)).await;
        assert!(sent.says(say::thread_sent_title()), "{}", sent.text());
        assert_eq!(enclosed(&sent).len(), 1);
        assert!(slot.ends_with(ENCLOSED));

        let form = sent.form(actions::WRITE_IN_THREAD).fill("text", "One more.");
        let page = ana.submit(&form.press("then", "documents")).await;
        let page = ana.add_files(&page, &[("more.pdf", PDF)]).await;
        let page = ana.visit(&page.link(sent.path())).await;
        assert_eq!(page.form(actions::WRITE_IN_THREAD).value("text"), "One more.");
        let page = ana.submit(&page.form(actions::WRITE_IN_THREAD)).await;
        assert_eq!(enclosed(&page).len(), 2, "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn an_officer_answers_with_a_document_which_its_person_receives() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("receives", language)).await;
        let thread = asked(&ana, Concern::Technical).await;
        let mut officer = staff(site, language, "answers", StaffRole::Officer).await;
        let page = officer.open(&Place::DeskThread(thread)).await.expect(StatusCode::OK);
        let form = page.form(actions::ANSWER_THREAD).fill("text", TYPED).fill("after", "close");
        let page = officer.submit(&form.press("then", "documents")).await.expect(StatusCode::OK);
        assert!(page.says(say::enclosed_title()), "{}", page.text());
        let page = officer.add_files(&page, &[(FILE, PDF)]).await;
        assert!(page.says(say::evidence_added_title(1)) && page.shows(FILE), "{}", page.text());
        assert!(enclosed(&ana.open(&Place::Thread(thread)).await).is_empty(), "nothing is sent");
        ana.visit(page.path()).await.expect(StatusCode::NOT_FOUND);

        let page = officer.visit(&page.link(&Place::DeskThread(thread).path(language))).await;
        assert!(page.says(say::enclosed_there()) && page.shows(FILE), "{}", page.text());
        let form = page.form(actions::ANSWER_THREAD);
        assert_eq!(form.value("text").replace('\r', ""), TYPED, "as it was typed");
        assert_eq!(form.value("after"), "close");
        let stale = officer.submit(&form.clone().forge("documents", "0")).await;
        stale.assert_error(say::error_enclosed_changed());
        let page = officer.submit(&stale.form(actions::ANSWER_THREAD)).await;
        assert!(page.says(say::desk_answered_title()), "{}", page.text());
        let [(href, name)] = enclosed(&page).try_into().unwrap();
        assert_eq!(name, FILE);
        assert_eq!(officer.get(&href).await.expect(StatusCode::OK).body, PDF);

        let page = ana.open(&Place::Thread(thread)).await;
        let [(href, name)] = enclosed(&page).try_into().unwrap();
        assert_eq!(name, FILE, "letter by letter");
        let shown = ana.visit(&href).await.expect(StatusCode::OK);
        assert!(shown.says(say::enclosed_from_agency()) && shown.shows(FILE), "{}", shown.text());
        let library = ana.visit(&format!("{}?show=received", Place::Documents.path(language))).await;
        assert!(library.says(say::enclosed_from_agency()) && library.shows(FILE), "{}", library.text());
    })
    .await;
}

//! What ends by the clock, and what a person sees then.

use std::time::Duration;

use domain::case::ServiceRequest;
use domain::{AccountKind, Language, Place};
use http::StatusCode;
use words::{clock, say};

use crate::browser::Browser;
use crate::page::{Page, select};
use crate::site::{in_each_language, on_each_site};
use crate::steps::{FULL_FEE, address};

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);

#[tokio::test]
async fn a_confirmation_link_works_for_a_day() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("opens-late", language);
        let page = browser.open(&Place::SignUp).await;
        browser.submit(&page.form(actions::SIGN_UP).fill("email", &person)).await;
        let link = browser.confirmation_link(&person).await;
        site.world.clock.advance(24 * HOUR - SECOND);
        let terms = browser.visit(&link).await;
        assert_eq!(terms.path(), Place::Terms.path(language));
        site.world.clock.advance(SECOND);
        let page = browser.visit(&link).await.expect(StatusCode::GONE);
        assert!(page.says(say::trouble_link_expired()));
        let page = browser.submit(&terms.form(actions::ACCEPT_TERMS)).await;
        assert_eq!(page.path(), Place::SignUp.path(language), "a page that was left open ends with its link");
    })
    .await;
}

#[tokio::test]
async fn a_code_works_for_ten_minutes_and_another_can_be_sent() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("reads-late", language);
        let page = browser.choose_account(&person).await;
        let code = browser.code(&person).await;
        site.world.clock.advance(10 * MINUTE);
        let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await;
        page.assert_error(say::error_code_expired());
        let page = browser.submit(&page.form(actions::RESEND_CODE)).await;
        assert!(page.says(say::code_sent_again()));
        site.world.clock.advance(10 * MINUTE - SECOND);
        browser.enter_code(&page, &person).await;
        assert!(browser.is_signed_in());
    })
    .await;
}

#[tokio::test]
async fn a_session_ends_when_nothing_happens_for_half_an_hour() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("idles", language)).await;
        for _ in 0..3 {
            site.world.clock.advance(29 * MINUTE);
            assert_eq!(browser.open(&Place::Home).await.path(), Place::Home.path(language), "each page counts");
        }
        site.world.clock.advance(30 * MINUTE);
        let home = Place::Home.path(language);
        assert_eq!(browser.open(&Place::Home).await.url, format!("{}?next={home}", Place::SignIn.path(language)));
    })
    .await;
}

#[tokio::test]
async fn a_session_ends_after_twelve_hours_whatever_happens() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        for _ in 0..47 {
            site.world.clock.advance(15 * MINUTE);
            assert_eq!(browser.open(&Place::Home).await.path(), "/home");
        }
        site.world.clock.advance(15 * MINUTE);
        assert_eq!(browser.open(&Place::Home).await.path(), "/sign-in");
    })
    .await;
}

#[tokio::test]
async fn staying_signed_in_counts_at_once() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.start().await;
        let question = browser.open(&Place::Question { draft, page: "status".to_owned() }).await;
        site.world.clock.advance(29 * MINUTE);
        browser.submit(&question.form(actions::STAY_SIGNED_IN)).await.expect(StatusCode::OK);
        site.world.clock.advance(29 * MINUTE);
        assert_eq!(browser.open(&Place::Home).await.path(), "/home");
    })
    .await;
}

#[tokio::test]
async fn a_page_says_how_long_the_session_goes_on() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.start().await;
        let page = browser.open(&Place::Question { draft, page: "status".to_owned() }).await;
        let document = page.document();
        let islands = select(&document, "leptos-island[data-props]");
        let props: Vec<_> = islands.iter().filter_map(|island| island.attr("data-props")).collect();
        assert!(props.iter().any(|props| props.contains("\"idle_seconds\":1800")), "{props:?}");
        assert!(props.iter().any(|props| props.contains("\"total_seconds\":43200")), "{props:?}");
    })
    .await;
}

/// A page says until when the session lasts, and wakes what warns before that. Only where what is typed is saved does it
/// lead away at the end.
pub(crate) async fn assert_warns(browser: &Browser<'_>, page: &Page, is_saved: bool) {
    let services = &browser.site.world.services;
    let left = services.time_left(&browser.session().await);
    let seconds = left.idle_seconds.min(left.total_seconds);
    let until = clock(services.now().plus(Duration::from_secs(seconds)));
    assert!(page.says(say::session_lasts(seconds / 60, until)), "{}: {}", page.url, page.text());
    let document = page.document();
    let islands = select(&document, "leptos-island[data-props]");
    let clocks = islands.iter().filter_map(|island| island.attr("data-props"));
    let clocks: Vec<_> = clocks.filter(|props| props.contains("\"idle_seconds\":")).collect();
    assert_eq!(clocks.len(), 1, "{}", page.url);
    assert_eq!(clocks[0].contains("\"ended_address\":null"), !is_saved, "{}: {clocks:?}", page.url);
}

#[tokio::test]
async fn wherever_something_longer_is_typed_a_page_says_until_when_and_warns() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("types-long", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let slot = browser.slot(draft).await;
        for place in [Place::Question { draft, page: "status".to_owned() }, Place::Sign(draft)] {
            let page = browser.open(&place).await.expect(StatusCode::OK);
            assert_warns(&browser, &page, true).await;
        }
        site.world.clock.advance(5 * MINUTE);
        for place in [
            Place::EvidenceSlot { folder: draft.into(), slot },
            Place::NewThread,
            Place::Profile(AccountKind::Applicant),
        ] {
            let page = browser.open(&place).await.expect(StatusCode::OK);
            assert_warns(&browser, &page, false).await;
        }
        let case = browser.file(draft).await;
        for place in [Place::AskService(case, ServiceRequest::OwnMistake), Place::Withdraw(case)] {
            let page = browser.open(&place).await.expect(StatusCode::OK);
            assert_warns(&browser, &page, false).await;
        }
        let page = browser.open(&Place::NewThreadAbout(case)).await;
        let form = page.form(actions::BEGIN_THREAD).fill("subject", "My card").fill("text", "Where is my card?");
        let thread = browser.submit(&form).await;
        assert!(thread.says(say::thread_sent_title()), "{}", thread.text());
        assert_warns(&browser, &thread, false).await;
    })
    .await;
}

//! What ends by the clock, and what a person sees then.

use std::time::Duration;

use domain::{Language, Place};
use http::StatusCode;
use words::say;

use crate::page::select;
use crate::site::{in_each_language, on_each_site};
use crate::steps::address;

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

//! The records are away, or the program dies in the middle: what people see, and that nothing said to be saved is lost.

use domain::{Language, Place};
use http::StatusCode;
use storage::testing::{die_at_statement, has_died, take_no_changes};
use words::say;

use crate::page::Page;
use crate::site::{in_each_language, on_each_site};
use crate::steps::{FULL_FEE, address};

fn assert_away(page: &Page) {
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{}: {}", page.url, page.text());
    assert_eq!(page.header("retry-after"), "30", "{}", page.url);
    assert!(page.says(say::trouble_away_title()) && page.says(say::trouble_away_lead()), "{}", page.text());
    assert!(page.cookies().is_empty(), "nobody is signed out by it");
}

#[tokio::test]
async fn while_the_records_are_away_a_page_says_so_and_nothing_is_acknowledged() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("unlucky", language)).await;
        let draft = browser.start().await;
        let question = Place::Question { draft, page: "status".to_owned() };
        let form = browser.open(&question).await.form(actions::SAVE_PAGE).fill("answers[status]", "permanent");
        let mut stranger = site.browser(language);
        let sign_up = stranger.open(&Place::SignUp).await.form(actions::SIGN_UP).fill("email", "ana@example.com");
        let sign_in = stranger.open(&Place::SignIn).await.form(actions::SIGN_IN).fill("email", "ana@example.com");
        let sign_in = sign_in.fill("password", "does it matter now");

        site.world.database.close().await;

        for place in [Place::Home, Place::TaskList(draft), question, Place::Review(draft), Place::Payment(draft)] {
            assert_away(&browser.open(&place).await);
        }
        assert_away(&browser.submit(&form).await);
        assert_away(&stranger.submit(&sign_up).await);
        assert_away(&stranger.submit(&sign_in).await);
        assert_away(&stranger.get_own("/sign-up/confirm/x").await);
        assert!(browser.is_signed_in());
        for place in [Place::Welcome, Place::Forms, Place::SignIn, Place::SignUp] {
            assert_eq!(stranger.open(&place).await.status, StatusCode::OK, "{place:?} needs no records");
        }
        assert_eq!(browser.get_own("/nothing").await.status, StatusCode::NOT_FOUND);
        assert_eq!(stranger.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(stranger.get("/livez").await.status, StatusCode::OK, "starting again would not help");
    })
    .await;
}

#[tokio::test]
async fn a_server_whose_records_take_no_changes_says_that_it_is_not_ready_and_no_more() {
    on_each_site(async |site| {
        let mut stranger = site.browser(Language::English);
        take_no_changes(&site.world.database).await;
        let answer = stranger.get("/readyz").await;
        assert_eq!(
            (answer.status, answer.body.as_slice()),
            (StatusCode::SERVICE_UNAVAILABLE, b"not ready\n".as_slice())
        );
        assert_eq!(stranger.get("/livez").await.status, StatusCode::OK, "starting again would not help");
    })
    .await;
}

#[tokio::test]
async fn a_save_that_was_cut_off_was_never_acknowledged_and_works_the_next_time() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.filled(FULL_FEE).await;
        let place = Place::Question { draft, page: "eyes".to_owned() };
        let mut deaths = 0;
        loop {
            let form = browser.open(&place).await.form(actions::SAVE_PAGE);
            assert_eq!(form.value("answers[eyes]"), "brown", "after {deaths} deaths");
            die_at_statement(&site.world.database, deaths + 1);
            let page = browser.submit(&form.fill("answers[eyes]", "green")).await;
            if !has_died(&site.world.database) {
                assert_eq!(page.status, StatusCode::OK);
                break;
            }
            assert_away(&page);
            deaths += 1;
        }
        die_at_statement(&site.world.database, 0);
        assert!(deaths > 1, "it died {deaths} times");
        let form = browser.open(&place).await.form(actions::SAVE_PAGE);
        assert_eq!(form.value("answers[eyes]"), "green");
    })
    .await;
}

#[tokio::test]
async fn a_filing_that_was_cut_off_is_filed_once_by_the_next_try() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("persists", language)).await;
        let draft = browser.filled(0).await;
        let form = browser.sign_form(draft).await;
        let mut deaths = 0;
        let received = loop {
            die_at_statement(&site.world.database, 3 * deaths + 1);
            let page = browser.submit(&form).await;
            if !has_died(&site.world.database) {
                break page;
            }
            assert_away(&page);
            deaths += 1;
        };
        die_at_statement(&site.world.database, 0);
        assert!(deaths > 1, "it died {deaths} times");
        assert!(received.path().contains("/cases/"), "{}", received.text());
        assert_eq!(browser.cases().await, 1);
    })
    .await;
}

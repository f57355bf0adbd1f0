//! What somebody finds that happened to their cases since they were here.

use std::time::Duration;

use axum::body::Body;
use domain::{CaseEvent, CaseId, Happening, Place};
use http::{Method, StatusCode};
use storage::cases;
use words::{Words, say};

use crate::browser::Browser;
use crate::page::texts;
use crate::site::{TestSite, in_each_language};
use crate::steps::{FULL_FEE, address};

async fn happens(site: &TestSite, case: CaseId, what: Happening) {
    site.world.clock.advance(Duration::from_secs(60));
    let event = CaseEvent { at: site.world.services.now(), what };
    let added =
        site.world.database.write((case, event), |tx, (case, event)| Box::pin(cases::add_event(tx, *case, *event)));
    added.await.unwrap();
}

async fn news(browser: &mut Browser<'_>) -> Vec<String> {
    let home = browser.open(&Place::Home).await.expect(StatusCode::OK);
    texts(&home.document(), ".case-row__news")
}

/// No page waits until it is written down that it was read.
async fn is_read(browser: &mut Browser<'_>) -> bool {
    for _ in 0..200 {
        if news(browser).await.is_empty() {
            return true;
        }
        tokio::task::yield_now().await;
    }
    false
}

#[tokio::test(flavor = "multi_thread")]
async fn home_says_what_is_new_until_somebody_reads_the_page_of_the_case() {
    in_each_language(async |site, language| {
        let words = Words::of(language);
        let mut browser = site.browser(language);
        browser.sign_up(&address("news", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let case = browser.file(draft).await;
        assert_eq!(news(&mut browser).await, [""; 0], "they know what they filed themselves");

        happens(site, case, Happening::ReviewStarted).await;
        let [told] = news(&mut browser).await.try_into().unwrap();
        let day = words.date(site.world.services.now().date());
        assert!(told.contains(&day), "{told}");

        // Nobody reads what a browser asks for ahead, or the headers.
        let path = Place::Case(case).path(language);
        for (method, header) in [(Method::GET, "sec-purpose"), (Method::GET, "purpose"), (Method::HEAD, "x-other")] {
            let ahead = browser.request(method, &path).header(header, "prefetch").body(Body::empty()).unwrap();
            assert_eq!(browser.send(ahead).await.status, StatusCode::OK);
        }
        let listens = browser.get("/live").await;
        assert_eq!(listens.status, StatusCode::BAD_REQUEST, "and the script that listens reads nothing");
        for _ in 0..5 {
            assert_eq!(news(&mut browser).await.len(), 1, "still new");
        }

        let page = browser.open(&Place::Case(case)).await.expect(StatusCode::OK);
        let marked = texts(&page.document(), ".history__event .usa-tag");
        assert_eq!(marked, [words.text(say::case_history_new())]);
        assert!(is_read(&mut browser).await);
        let page = browser.open(&Place::Case(case)).await.expect(StatusCode::OK);
        assert!(!page.says(say::case_history_new()), "it was new that one time");
    })
    .await;
}

//! What a page hears of while it is open.

use std::time::Duration;

use axum::body::Body;
use axum::extract::ConnectInfo;
use domain::{CaseEvent, Happening, Place};
use http::{Method, StatusCode};
use http_body_util::BodyExt;
use storage::cases;
use tower::ServiceExt;

use crate::page::select;
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address};

#[tokio::test(flavor = "multi_thread")]
async fn an_open_case_page_is_told_that_its_case_has_changed() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("live", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let case = browser.file(draft).await;
        let page = browser.open(&Place::Case(case)).await;
        let document = page.document();
        let place = select(&document, "[data-live][role=status]").remove(0);
        assert_eq!(place.attr("data-about"), Some(case.to_string().as_str()));
        assert_eq!(select(&document, "[data-live] > template").len(), 1, "nothing is said before it happens");
        let listens_at = place.attr("data-live").unwrap().to_owned();

        let services = site.world.services.clone();
        let telling = tokio::spawn(async move { services.tell_news(std::future::pending()).await });
        let mut request = browser.request(Method::GET, &listens_at).body(Body::empty()).unwrap();
        request.extensions_mut().insert(ConnectInfo(std::net::SocketAddr::from(([127, 0, 0, 1], 40_000))));
        let answer = site.router().oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(answer.headers()["content-type"], "text/event-stream");
        assert!(!answer.headers().contains_key("content-encoding"), "it would be held back");

        site.world.clock.advance(Duration::from_secs(1));
        let event = CaseEvent { at: site.world.services.now(), what: Happening::ReviewStarted };
        let added =
            site.world.database.write((case, event), |tx, (case, event)| Box::pin(cases::add_event(tx, *case, *event)));
        added.await.unwrap();
        let (mut body, mut heard) = (answer.into_body(), String::new());
        while !heard.contains("data:") {
            let frame = tokio::time::timeout(Duration::from_secs(20), body.frame()).await.expect("it is told");
            heard.push_str(&String::from_utf8_lossy(&frame.unwrap().unwrap().into_data().unwrap()));
        }
        assert!(heard.starts_with("retry: ") && heard.contains(&format!("data: {case}")), "{heard}");
        telling.abort();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn listening_keeps_no_session_alive() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("idle", language)).await;
        for _ in 0..6 {
            // Asked without a moment, it answers at once.
            assert_eq!(browser.get("/live").await.status, StatusCode::BAD_REQUEST);
            site.world.clock.advance(Duration::from_secs(5 * 60));
        }
        assert_eq!(browser.get("/live").await.status, StatusCode::NO_CONTENT, "and the browser asks no more");
    })
    .await;
}

//! Headers and cookies. What every answer must say is in `rules.rs`, which each request of each test passes; here are
//! the kinds of answer there are, and what differs between them.

use std::collections::HashSet;
use std::sync::Arc;

use axum::body::Body;
use domain::{Language, Place};
use http::{Method, StatusCode};
use services::testing::Elsewhere;

use crate::page::select;
use crate::site::{TestSite, in_each_language, on_each_site};

#[tokio::test]
async fn every_kind_of_answer_is_protected() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let sign_in = browser.open(&Place::SignIn).await.form(actions::SIGN_IN);
        let huge = sign_in.clone().fill("email", &"x".repeat(300_000));
        assert_eq!(browser.post(&huge).await.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(browser.post(&sign_in.clone().without("csrf")).await.status, StatusCode::FORBIDDEN);
        assert_eq!(browser.post(&sign_in).await.status, StatusCode::SEE_OTHER);
        for (path, status) in [
            ("/", StatusCode::OK),
            ("/home", StatusCode::SEE_OTHER),
            ("/nothing/here", StatusCode::NOT_FOUND),
            ("/sign-up/confirm/x", StatusCode::GONE),
        ] {
            assert_eq!(browser.get_own(path).await.status, status, "{path}");
        }
        for path in ["/livez", "/readyz", "/robots.txt"] {
            assert_eq!(browser.get(path).await.status, StatusCode::OK, "{path}");
        }
        assert_eq!(browser.get("/assets/gone.css").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn an_address_takes_the_methods_it_knows_and_no_other() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        for method in [Method::PUT, Method::DELETE, Method::PATCH, Method::TRACE, Method::OPTIONS] {
            for path in ["/", "/es/sign-in", "/do/sign-in", "/livez", "/hooks/payment", "/assets/x.css"] {
                let page = browser.send(browser.request(method.clone(), path).body(Body::empty()).unwrap()).await;
                assert_eq!(page.status, StatusCode::NOT_FOUND, "{method} {path}");
            }
        }
        for (action, _) in actions::ACTIONS {
            assert_eq!(browser.get(action).await.status, StatusCode::NOT_FOUND, "{action}");
        }
        for screen in app::SCREENS {
            let page = browser.send(browser.post_request(screen.path).body(Body::empty()).unwrap()).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{}", screen.path);
        }
    })
    .await;
}

#[tokio::test]
async fn asking_for_the_head_gives_the_headers_alone() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        for path in ["/", "/es/forms", "/home", "/nothing", "/livez"] {
            let whole = browser.get(path).await;
            let head = browser.send(browser.request(Method::HEAD, path).body(Body::empty()).unwrap()).await;
            assert_eq!((head.status, head.body.len()), (whole.status, 0), "{path}");
            assert_eq!(head.header("content-type"), whole.header("content-type"), "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_packed_answer_says_that_it_is_and_is_protected_too() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        for encoding in ["br", "gzip"] {
            let request = browser.request(Method::GET, "/livez").header("accept-encoding", encoding);
            let small = browser.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(small.header("content-encoding"), "", "not worth it");
            let request = browser.request(Method::GET, "/forms/i-90").header("accept-encoding", encoding);
            let (parts, _) = tower::ServiceExt::oneshot(site.router(), request.body(Body::empty()).unwrap())
                .await
                .unwrap()
                .into_parts();
            assert_eq!(parts.headers["content-encoding"], encoding);
            assert!(parts.headers["vary"].to_str().unwrap().contains("accept-encoding"));
            assert_eq!(parts.headers["cache-control"], "no-store");
        }
    })
    .await;
}

#[tokio::test]
async fn a_page_with_an_island_runs_only_the_script_of_this_very_answer() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.start().await;
        let mut nonces = HashSet::new();
        for _ in 0..3 {
            let page = browser.open(&Place::Question { draft, page: "status".to_owned() }).await;
            let document = page.document();
            let scripts = select(&document, "script");
            assert_eq!(scripts.len(), 1);
            let nonce = scripts[0].attr("nonce").unwrap().to_owned();
            assert!(page.header("content-security-policy").contains(&format!("'nonce-{nonce}'")));
            assert!(nonces.insert(nonce));
        }
    })
    .await;
}

#[tokio::test]
async fn a_form_leads_to_this_site_and_to_whoever_takes_the_fee() {
    on_each_site(async |site| {
        let page = site.browser(Language::English).open(&Place::SignIn).await;
        assert!(page.header("content-security-policy").contains("form-action 'self';"), "the sandbox is part of it");
    })
    .await;
    storage::testing::on_each_database(async |database| {
        let site = TestSite::with_checkout(database, Arc::new(Elsewhere::for_windows(1)));
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.filled(crate::steps::FULL_FEE).await;
        let form = browser.sign_form(draft).await;
        let page = browser.post(&form).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        assert!(page.header("location").starts_with("https://pay.example/"), "{}", page.header("location"));
        let policy = page.header("content-security-policy");
        assert!(policy.contains("form-action 'self' https://pay.example;"), "{policy}");
    })
    .await;
}

#[tokio::test]
async fn the_tokens_of_two_answers_differ_so_that_packing_tells_nothing() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        let mut tokens = HashSet::new();
        for _ in 0..3 {
            tokens.insert(browser.open(&Place::SignIn).await.form(actions::SIGN_IN).value("csrf"));
        }
        assert_eq!(tokens.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn over_http_at_home_it_works_without_what_only_https_has() {
    storage::testing::on_each_database(async |database| {
        let site = TestSite::at(database, "http://127.0.0.1:3000", true);
        let mut browser = site.browser(Language::Spanish);
        browser.sign_up("ana@example.com").await;
        let home = browser.open(&Place::Home).await;
        assert_eq!(home.path(), "/es/home");
        assert_eq!(browser.cookies.keys().collect::<Vec<_>>(), ["device", "session"]);
        let draft = browser.filled(crate::steps::FULL_FEE).await;
        browser.file(draft).await;
    })
    .await;
}

#[tokio::test]
async fn over_https_a_cookie_without_its_prefix_signs_nobody_in() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let token = browser.cookies.remove("__Host-session").unwrap();
        browser.cookies.insert("session".to_owned(), token);
        assert_eq!(browser.open(&Place::Home).await.path(), "/sign-in");
    })
    .await;
}

#[tokio::test]
async fn the_search_engines_are_told_what_is_nobodys() {
    on_each_site(async |site| {
        let page = site.browser(Language::English).get("/robots.txt").await;
        assert!(page.text_of_body().ends_with("Disallow: /\n"));
    })
    .await;
}

//! Paying with Stripe, from the signature to the receipt. The peer's money and cards are localstripe's; its checkouts and
//! events are its own.

use std::sync::Arc;

use axum::body::Body;
use domain::{Language, Place};
use http::{Request, StatusCode};
use words::say;

use crate::browser::Browser;
use crate::page::Page;
use crate::site::TestSite;
use crate::steps::{FULL_FEE, case_of};
use crate::stripe_peer::{DECLINED_CARD, GOOD_CARD, Peer};

/// Signs, and is sent to Stripe: the checkout.
async fn sent_to_stripe(browser: &mut Browser<'_>) -> (domain::DraftId, String) {
    let draft = browser.filled(FULL_FEE).await;
    let form = browser.sign_form(draft).await;
    let page = browser.post(&form).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert!(page.header("content-security-policy").contains("form-action 'self' https://checkout.stripe.com;"));
    let checkout = page.header("location").strip_prefix("https://checkout.stripe.com/c/pay/").expect("Stripe's page");
    (draft, checkout.split('#').next().unwrap().to_owned())
}

/// Hands in an event, signed as long ago as is said.
async fn told(site: &TestSite, peer: &Peer, signed_seconds_ago: i64) -> Page {
    let now = site.world.services.now().micros() / 1_000_000;
    let (signature, body) = peer.events(now - signed_seconds_ago).pop().expect("an event");
    let request = Request::post("/hooks/payment").header("stripe-signature", signature).body(Body::from(body)).unwrap();
    site.ask([203, 0, 113, 7].into(), request).await
}

/// Runs the test with a fresh site and a fresh Stripe on each database.
async fn on_each_site_with_stripe(test: impl AsyncFn(TestSite, Peer)) {
    storage::testing::on_each_database(async |database| {
        let peer = Peer::start();
        test(TestSite::with_checkout(database, Arc::new(peer.stripe())), peer).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stripe_says_was_paid_is_filed_once_even_if_the_browser_never_comes_back() {
    on_each_site_with_stripe(async |site, peer| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let (_, checkout) = sent_to_stripe(&mut browser).await;
        assert!(peer.pay(&checkout, GOOD_CARD));
        assert_eq!(told(&site, &peer, 301).await.status, StatusCode::BAD_REQUEST, "an old one, played again");
        assert_eq!(browser.cases().await, 0);
        for _ in 0..2 {
            assert_eq!(told(&site, &peer, 0).await.status, StatusCode::OK);
            assert_eq!(browser.cases().await, 1);
        }
        let balance = site.world.services.balance().await.unwrap();
        assert_eq!((balance.received, balance.used), (balance.fees, balance.fees));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_comes_back_from_stripe_finds_how_it_stands() {
    on_each_site_with_stripe(async |site, peer| {
        let mut browser = site.browser(Language::Spanish);
        browser.sign_up("ana@example.com").await;
        let (draft, checkout) = sent_to_stripe(&mut browser).await;
        assert!(!peer.pay(&checkout, DECLINED_CARD));
        let page = browser.open(&Place::Payment(draft)).await;
        assert!(page.says(say::payment_open_title()), "another card can be tried there: {}", page.text());
        assert!(page.links().iter().any(|link| link.starts_with("https://checkout.stripe.com/c/pay/")));
        peer.next("503");
        assert!(browser.open(&Place::Payment(draft)).await.says(say::payment_open_title()), "what is known here");
        assert!(peer.pay(&checkout, GOOD_CARD));
        let page = browser.open(&Place::Payment(draft)).await;
        assert_eq!(page.path(), Place::Received(case_of(&page)).path(Language::Spanish));
        assert_eq!(told(&site, &peer, 0).await.status, StatusCode::OK, "the event comes after the person");
        assert_eq!(browser.cases().await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_checkout_of_stripe_that_ran_out_is_opened_anew() {
    on_each_site_with_stripe(async |site, peer| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let (draft, checkout) = sent_to_stripe(&mut browser).await;
        peer.expire(&checkout);
        assert_eq!(told(&site, &peer, 0).await.status, StatusCode::OK);
        let page = browser.open(&Place::Payment(draft)).await;
        assert!(page.says(say::payment_expired_title()), "{}", page.text());
        let page = browser.post(&page.form(actions::PAY)).await;
        let again = page.header("location").to_owned();
        assert!(again.starts_with("https://checkout.stripe.com/c/pay/") && !again.contains(&checkout), "{again}");
    })
    .await;
}

//! Many hands press one button at one moment.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use domain::{Language, Place};
use http::{Method, Request, StatusCode};
use tower::ServiceExt;

use crate::browser::Browser;
use crate::site::on_each_site;
use crate::steps::{FULL_FEE, checkout_form};

const HANDS: usize = 50;

/// Sends the requests all at once: the status of each and where it leads.
async fn at_once(browser: &Browser<'_>, requests: Vec<Request<Body>>) -> BTreeSet<(StatusCode, String)> {
    let hands: Vec<_> = requests
        .into_iter()
        .map(|mut request| {
            let router = browser.site.router();
            request.extensions_mut().insert(ConnectInfo(SocketAddr::from((browser.network, 40_000))));
            tokio::spawn(async move {
                let answer = router.oneshot(request).await.unwrap();
                let location = answer.headers().get("location").map(|location| location.to_str().unwrap().to_owned());
                (answer.status(), location.unwrap_or_default())
            })
        })
        .collect();
    let mut answers = BTreeSet::new();
    for hand in hands {
        answers.insert(hand.await.unwrap());
    }
    answers
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_signatures_under_a_free_form_make_one_case() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.filled(0).await;
        let form = browser.sign_form(draft).await;
        let before = site.letters("ana@example.com").await;
        let answers = at_once(&browser, (0..HANDS).map(|_| browser.posting(&form)).collect()).await;

        let cases = site.world.services.cases(&browser.session().await).await.unwrap();
        let [case] = &cases[..] else { panic!("{} cases", cases.len()) };
        let ways = [Place::Received(case.id), Place::Case(case.id)].map(|place| place.path(Language::English));
        for (status, location) in &answers {
            assert!(*status == StatusCode::SEE_OTHER && ways.contains(location), "{answers:?}");
        }
        assert_eq!(site.letters("ana@example.com").await, before + 1, "one message");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_returns_from_one_payment_make_one_case() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.filled(FULL_FEE).await;
        let checkout = browser.check_out(draft).await;
        let before = site.letters("ana@example.com").await;
        let pay = checkout_form(&checkout).press("act_chosen", "pay");
        let payments = at_once(&browser, (0..HANDS).map(|_| browser.posting(&pay)).collect()).await;
        assert!(payments.iter().all(|(status, _)| *status == StatusCode::SEE_OTHER), "{payments:?}");

        let back = Place::Payment(draft).path(Language::English);
        let returning = || browser.request(Method::GET, &back).body(Body::empty()).unwrap();
        let answers = at_once(&browser, (0..HANDS).map(|_| returning()).collect()).await;
        let cases = site.world.services.cases(&browser.session().await).await.unwrap();
        let [case] = &cases[..] else { panic!("{} cases", cases.len()) };
        let received = Place::Received(case.id).path(Language::English);
        assert_eq!(answers, BTreeSet::from([(StatusCode::SEE_OTHER, received)]));
        assert_eq!(site.letters("ana@example.com").await, before + 1, "one message");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_signatures_open_one_checkout() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.filled(FULL_FEE).await;
        let form = browser.sign_form(draft).await;
        let answers = at_once(&browser, (0..HANDS).map(|_| browser.posting(&form)).collect()).await;
        assert_eq!(answers.len(), 1, "{answers:?}");
        assert!(answers.iter().all(|(_, location)| location.contains("/sandbox/")), "{answers:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_code_entered_by_fifty_hands_signs_in_once() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        let page = browser.choose_account("ana@example.com").await;
        let code = browser.code("ana@example.com").await;
        let form = page.form(actions::ENTER_CODE).fill("code", &code);
        let answers = at_once(&browser, (0..HANDS).map(|_| browser.posting(&form)).collect()).await;
        let ways = ["/account/recovery-codes", "/sign-in", "/sign-in/code"];
        assert!(answers.iter().all(|(_, location)| ways.contains(&location.as_str())), "{answers:?}");
        assert!(answers.contains(&(StatusCode::SEE_OTHER, "/account/recovery-codes".to_owned())), "{answers:?}");
    })
    .await;
}

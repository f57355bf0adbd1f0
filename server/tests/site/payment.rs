//! Signing and paying, in every way it can go.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use domain::{Language, Place};
use http::{Request, StatusCode};
use payment::{EventKey, SIGNATURE_HEADER};
use services::{Deliver, Delivery, DeliveryFailure, OutboxItem};
use storage::outbox::OutboxKind;
use words::say;

use crate::browser::Browser;
use crate::site::{TestSite, in_each_language, on_each_site};
use crate::steps::{FULL_FEE, address, case_of, checkout_form};

#[tokio::test]
async fn without_a_fee_a_signed_form_is_received_at_once() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("owes-nothing", language)).await;
        let draft = browser.filled(0).await;
        let form = browser.sign_form(draft).await;
        let page = browser.submit(&form).await.expect(StatusCode::OK);
        assert_eq!(page.path(), Place::Received(case_of(&page)).path(language));
        assert!(page.shows("$0.00"));
    })
    .await;
}

#[tokio::test]
async fn a_payment_that_did_not_happen_can_be_tried_again() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("pays", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let mut checkout = browser.check_out(draft).await;
        for (choice, title) in [("decline", say::payment_declined_title()), ("cancel", say::payment_cancelled_title())]
        {
            let page = browser.choose(&checkout, choice).await;
            assert_eq!(page.path(), Place::Payment(draft).path(language));
            assert!(page.says(title), "{}", page.text());
            assert_eq!(browser.cases().await, 0);
            site.world.clock.advance(Duration::from_secs(1));
            checkout = browser.submit(&page.form(actions::PAY)).await;
        }
        let page = browser.choose(&checkout, "pay").await;
        assert_eq!(page.path(), Place::Received(case_of(&page)).path(language));
        assert_eq!(browser.cases().await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_slow_payment_is_awaited_on_a_page_that_looks_again() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("waits", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let checkout = browser.check_out(draft).await;
        let page = browser.choose(&checkout, "pay-slowly").await;
        assert!(page.says(say::payment_waiting_title()));
        assert!(page.text_of_body().contains("http-equiv=\"refresh\""));
        site.world.clock.advance(Duration::from_secs(31));
        let page = browser.open(&Place::Payment(draft)).await;
        assert_eq!(page.path(), Place::Received(case_of(&page)).path(language));
    })
    .await;
}

#[tokio::test]
async fn a_paid_form_is_filed_even_if_the_browser_never_comes_back() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("closes", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let checkout = browser.check_out(draft).await;
        let page = browser.choose(&checkout, "pay-and-close").await;
        assert!(page.path().contains("/sandbox/"), "it goes nowhere");
        assert_eq!(browser.cases().await, 0);
        while site.world.services.deliver_due(&[Hook::of(site)]).await.unwrap() > 0 {}
        assert_eq!(browser.cases().await, 1, "the payment service told it");
    })
    .await;
}

#[tokio::test]
async fn the_hook_believes_only_what_is_signed() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.filled(FULL_FEE).await;
        browser.check_out(draft).await;
        for (signature, body) in [("", ""), ("t=1,v1=00", "{}"), ("nonsense", "{\"kind\":\"paid\"}")] {
            let request = Request::post("/hooks/payment").header(SIGNATURE_HEADER, signature).body(Body::from(body));
            let answer = site.ask(browser.network, request.unwrap()).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        }
        assert_eq!(browser.cases().await, 0);
    })
    .await;
}

#[tokio::test]
async fn going_back_after_filing_leads_to_the_case() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("goes-back", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let sign = browser.sign_form(draft).await;
        let question = Place::Question { draft, page: "legal-name".to_owned() };
        let save = browser.open(&question).await.form(actions::SAVE_PAGE).fill("answers[legal-name.given]", "Eva");
        let tasks = browser.open(&Place::TaskList(draft)).await.form(actions::DISCARD_DRAFT);
        let checkout = browser.check_out(draft).await;
        let pay = checkout_form(&checkout).press("act_chosen", "pay");
        let received = browser.submit(&pay).await;
        let case = case_of(&received);

        for place in [Place::TaskList(draft), question, Place::Review(draft), Place::Sign(draft)] {
            assert_eq!(browser.open(&place).await.path(), Place::Case(case).path(language), "{place:?}");
        }
        let place = Place::Payment(draft);
        assert_eq!(browser.open(&place).await.path(), Place::Received(case).path(language));
        for form in [sign, save, tasks] {
            assert_eq!(browser.submit(&form).await.path(), Place::Case(case).path(language), "{}", form.action);
        }
        let again = browser.submit(&pay).await;
        assert_eq!(again.path(), Place::Received(case).path(language), "a button that is pressed twice leads on");
        assert_eq!(browser.cases().await, 1, "and pays nothing twice");
        let page = browser.open(&Place::Received(case)).await;
        assert_eq!(page.text(), received.text());
    })
    .await;
}

#[tokio::test]
async fn a_form_that_changed_after_it_was_shown_is_not_signed() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("changes", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let sign = browser.sign_form(draft).await;
        let page = browser.open(&Place::Question { draft, page: "eyes".to_owned() }).await;
        browser.submit(&page.form(actions::SAVE_PAGE).fill("answers[eyes]", "green")).await;
        let page = browser.submit(&sign).await;
        page.assert_error(say::error_sign_changed());
        let checkout = browser.submit(&page.form(actions::SIGN_DRAFT).fill("agree", "yes")).await;
        assert!(checkout.path().contains("/sandbox/"), "the page that shows it can be signed: {}", checkout.text());
    })
    .await;
}

#[tokio::test]
async fn an_answer_changed_after_signing_has_to_be_signed_again() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.filled(FULL_FEE).await;
        let checkout = browser.check_out(draft).await;
        let page = browser.open(&Place::Question { draft, page: "eyes".to_owned() }).await;
        browser.submit(&page.form(actions::SAVE_PAGE).fill("answers[eyes]", "green")).await;
        let page = browser.choose(&checkout, "pay").await;
        assert_eq!(browser.cases().await, 0, "what was signed is not what would be filed");
        assert!(page.says(say::payment_held_title()), "{}", page.text());
        let sign = browser.sign_form(draft).await;
        let page = browser.submit(&sign).await;
        assert_eq!(page.path(), Place::Received(case_of(&page)).path(Language::English), "the fee is not asked twice");
    })
    .await;
}

/// Brings the payment service's events to the site's own router.
#[derive(Debug)]
struct Hook {
    router: axum::Router,
    key: EventKey,
    now: domain::Timestamp,
}

impl Hook {
    fn of(site: &TestSite) -> Arc<dyn Deliver> {
        let services = &site.world.services;
        let key = EventKey::new(services.vault().lookup("sandbox events", ""));
        Arc::new(Self { router: site.router(), key, now: services.now() })
    }
}

impl Deliver for Hook {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Webhook
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        let signature = self.key.sign(&item.payload, self.now);
        let request = Request::post("/hooks/payment").header(SIGNATURE_HEADER, signature);
        let request = request.body(Body::from(item.payload.clone())).unwrap();
        let router = self.router.clone();
        Box::pin(async move {
            let answer = tower::ServiceExt::oneshot(router, request).await.unwrap();
            (answer.status() == StatusCode::OK).then_some(()).ok_or(DeliveryFailure::Later("not taken"))
        })
    }
}

#[tokio::test]
async fn a_checkout_is_acted_on_once() {
    on_each_site(async |site| {
        let mut browser: Browser<'_> = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.filled(FULL_FEE).await;
        let checkout = browser.check_out(draft).await;
        browser.choose(&checkout, "decline").await;
        let page = browser.choose(&checkout, "pay").await;
        assert!(page.says(say::payment_declined_title()), "the bank's word stands: {}", page.text());
        assert_eq!(browser.cases().await, 0);
    })
    .await;
}

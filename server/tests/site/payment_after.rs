//! What a person sees of their money after they paid: where it is, what that means, what to do.

use axum::body::Body;
use domain::{Place, RefundReason};
use http::{Request, StatusCode};
use payment::{Event, EventKey, Outcome, SIGNATURE_HEADER};
use services::Deliver;
use services::filing::{Begin, RefundSender};
use words::say;

use crate::browser::Browser;
use crate::page::Page;
use crate::site::{TestSite, in_each_language};
use crate::steps::{FULL_FEE, address, case_of};

#[tokio::test]
async fn what_was_paid_twice_is_seen_going_back() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("pays-twice", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let first = browser.check_out(draft).await;
        let page = browser.open(&Place::Question { draft, page: "eyes".to_owned() }).await;
        browser.submit(&page.form(actions::SAVE_PAGE).fill("answers[eyes]", "green")).await;
        site.world.clock.advance(std::time::Duration::from_secs(1));
        let second = browser.check_out(draft).await;
        let case = case_of(&browser.choose(&second, "pay").await);
        let page = browser.choose(&first, "pay").await;
        assert_eq!(page.path(), Place::Received(case).path(language), "the other page leads to the case, too");

        let receipt = browser.visit(&page.link("/payment")).await.expect(StatusCode::OK);
        assert_eq!(receipt.path(), Place::CasePayment(case).path(language));
        assert!(receipt.says(say::money_fee()) && receipt.says(say::money_owed_back()), "{}", receipt.text());
        assert!(!receipt.says(say::fee_unconfirmed()), "what to do before paying is no use after it");
        give_back(site).await;
        let receipt = browser.open(&Place::CasePayment(case)).await;
        assert!(receipt.says(say::money_fee()) && receipt.says(say::money_given_back()), "{}", receipt.text());
        assert!(receipt.says(say::money_history_refund_unused()) && receipt.says(say::money_history_refund_done()));
        assert_eq!(receipt.text().matches("SANDBOX-").count(), 2, "each with what the provider calls it");
        let case = browser.open(&Place::Case(case)).await;
        assert!(case.links().contains(&receipt.path().to_owned()) && !case.says(say::money_given_back()));
    })
    .await;
}

#[tokio::test]
async fn a_receipt_explains_every_line_of_the_fee() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("keeps-receipts", language)).await;
        let (services, session) = (&site.world.services, browser.session().await);
        let form = services.library().form("i-765", services.today()).unwrap();
        let evaluated = |answers: &forms::Answers| {
            let evaluation = form.evaluate(answers, services.today());
            let due = evaluation.fees().lines.iter().filter(|line| line.cents > 0).count();
            evaluation.is_complete() && due > 1
        };
        let examples = forms::examples::answers(form).into_iter().map(|(answers, _)| answers);
        let answers = examples.into_iter().find(|answers| evaluated(answers)).expect("an example with several fees");
        let draft = services.start_draft(&session, "i-765", Begin::Blank).await.unwrap().unwrap();
        browser.fill(draft, &answers).await;
        let case = browser.file(draft).await;

        let page = browser.open(&Place::CasePayment(case)).await.expect(StatusCode::OK);
        let evaluation = form.evaluate(&answers, services.today());
        let said = form.words(language);
        for line in evaluation.fees().lines {
            assert!(page.shows(&said.fee(line.name)), "{}: {}", line.name, page.text());
            assert!(page.says(say::fee_source(line.source.to_owned())), "{}: {}", line.name, page.text());
        }
        let total = domain::Money::from_cents(evaluation.fees().total.unwrap());
        assert!(page.says(say::case_payment_fee(total.to_string())), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn where_nothing_was_due_the_receipt_says_so() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("owes-nothing-here", language)).await;
        let draft = browser.filled(0).await;
        let form = browser.sign_form(draft).await;
        let case = case_of(&browser.submit(&form).await);
        let page = browser.open(&Place::CasePayment(case)).await.expect(StatusCode::OK);
        assert!(page.says(say::case_payment_free()), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn a_dispute_and_a_refund_are_said_on_the_page_of_the_case() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("is-disputed", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let checkout = browser.check_out(draft).await;
        let case = case_of(&browser.choose(&checkout, "pay").await);
        let at = site.world.services.now();
        let seen = async |browser: &mut Browser<'_>| {
            let page = browser.open(&Place::Case(case)).await;
            assert!(page.says(say::status_received_title()), "the case goes on: {}", page.text());
            page
        };
        assert_eq!(told(site, &browser, &checkout, "1", Outcome::Disputed { at }).await, StatusCode::OK);
        assert!(seen(&mut browser).await.says(say::money_disputed_todo()));
        assert_eq!(told(site, &browser, &checkout, "2", Outcome::DisputeWon { at }).await, StatusCode::OK);
        assert!(!seen(&mut browser).await.says(say::money_disputed_todo()));
        let number = site.world.services.case(&browser.session().await, case).await.unwrap().unwrap().receipt;
        site.world.services.refund_fee(&number, RefundReason::OurMistake).await.unwrap().unwrap();
        give_back(site).await;
        assert!(seen(&mut browser).await.says(say::money_given_back()));
        let receipt = browser.open(&Place::CasePayment(case)).await;
        for what in [
            say::money_history_paid("$415.00".to_owned()),
            say::money_history_disputed(),
            say::money_history_dispute_won(),
            say::money_history_refund_our_mistake(),
            say::money_history_refund_done(),
        ] {
            assert!(receipt.says(what), "{}", receipt.text());
        }
        assert_eq!(told(site, &browser, &checkout, "3", Outcome::DisputeLost { at }).await, StatusCode::OK);
        assert!(seen(&mut browser).await.says(say::money_taken_back_fee_todo()));
    })
    .await;
}

#[tokio::test]
async fn whose_bank_holds_the_money_can_pay_again() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("pays-again", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let checkout = browser.check_out(draft).await;
        let at = site.world.services.now();
        assert_eq!(told(site, &browser, &checkout, "1", Outcome::Disputed { at }).await, StatusCode::OK);
        let page = browser.choose(&checkout, "pay").await;
        assert!(page.says(say::payment_disputed_title()), "{}", page.text());
        site.world.clock.advance(std::time::Duration::from_secs(1));
        let again = browser.submit(&page.form(actions::PAY)).await;
        let page = browser.choose(&again, "decline").await;
        assert!(page.says(say::payment_declined_title()), "{}", page.text());
        assert!(page.says(say::money_disputed()), "the first payment is not forgotten: {}", page.text());
        site.world.clock.advance(std::time::Duration::from_secs(1));
        let again = browser.submit(&page.form(actions::PAY)).await;
        let page = browser.choose(&again, "pay").await;
        assert_eq!(page.path(), Place::Received(case_of(&page)).path(language));
    })
    .await;
}

/// Lets the payment service tell something of a checkout, as the site hears it.
async fn told(site: &TestSite, browser: &Browser<'_>, checkout: &Page, id: &str, outcome: Outcome) -> StatusCode {
    let services = &site.world.services;
    let name = checkout.path().rsplit('/').next().unwrap();
    let event = Event { id: format!("{name}-{id}"), checkout: name.parse().unwrap(), outcome };
    let body = serde_json::to_vec(&event).unwrap();
    let signature = EventKey::new(services.vault().lookup("sandbox events", "")).sign(&body, services.now());
    let request = Request::post("/hooks/payment").header(SIGNATURE_HEADER, signature).body(Body::from(body));
    site.ask(browser.network, request.unwrap()).await.status
}

/// Does what the workers do about money that is owed back.
async fn give_back(site: &TestSite) {
    let services = &site.world.services;
    services.reconcile().await.unwrap();
    let sender: std::sync::Arc<dyn Deliver> = RefundSender::new(services.clone());
    services.deliver_due(&[sender]).await.unwrap();
}

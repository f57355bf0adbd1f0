//! Stripe as it is asked and listened to. Money, cards, refunds and one delivery are localstripe's; checkouts, disputes
//! and the events about them are the peer's own, in the shapes of Stripe's reference (`peer/peer.py`).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod peer;

use std::collections::BTreeMap;
use std::error::Error;
use std::time::Duration;

use domain::{Language, Money, PaymentId, RefundId, Timestamp};
use payment::{
    Away, Checkout, CheckoutId, CheckoutState, Event, EventProblem, Order, Outcome, RefundOrder, RefundState,
};
use peer::{DECLINED_CARD, GOOD_CARD, Peer};
use stripe::Stripe;

const SECONDS: i64 = 1_800_000_000;
const NOW: Timestamp = Timestamp::from_seconds(SECONDS);

fn order() -> Order {
    Order {
        payment: PaymentId::v7(NOW, [1; 10]),
        amount: Money::from_cents(41_500),
        description: "Form I-90 & more".into(),
        language: Language::English,
        return_url: "https://landfall.example/drafts/1/payment".into(),
        at: NOW,
    }
}

async fn opened(stripe: &Stripe) -> CheckoutId {
    stripe.open(order()).await.unwrap().id
}

async fn state(stripe: &Stripe, id: &CheckoutId) -> CheckoutState {
    stripe.look_up(id, NOW).await.unwrap().unwrap()
}

/// The last thing that the peer has told of.
async fn heard(peer: &Peer, stripe: &Stripe) -> Result<Option<Event>, EventProblem> {
    let (signature, body) = peer.events(SECONDS).pop().unwrap();
    stripe.verify_event(&signature, body.as_bytes(), NOW).await
}

/// All that an error says, with everything behind it.
fn said(error: &Away) -> String {
    let mut next: Option<&(dyn Error + 'static)> = Some(error);
    let mut said = format!("{error:?}");
    while let Some(error) = next {
        said.push_str(&format!(" {error}"));
        next = error.source();
    }
    said
}

#[tokio::test]
async fn an_order_is_told_to_stripe_without_a_word_about_the_person() {
    let peer = Peer::start();
    let spanish = Order { language: Language::Spanish, ..order() };
    peer.stripe().open(spanish).await.unwrap();
    let [request] = peer.requests().try_into().unwrap();
    assert_eq!((request["method"].as_str(), request["path"].as_str()), (Some("POST"), Some("/v1/checkout/sessions")));
    let payment = order().payment.to_string();
    assert_eq!(request["key"], format!("{payment}-es"));
    let back = order().return_url;
    let form: BTreeMap<String, String> = serde_json::from_value(request["form"].clone()).unwrap();
    let expected = [
        ("adaptive_pricing[enabled]", "false"),
        ("cancel_url", back.as_str()),
        ("client_reference_id", &payment),
        ("expires_at", "1800007200"),
        ("line_items[0][price_data][currency]", "usd"),
        ("line_items[0][price_data][product_data][name]", "Form I-90 & more"),
        ("line_items[0][price_data][unit_amount]", "41500"),
        ("line_items[0][quantity]", "1"),
        ("locale", "es-419"),
        ("mode", "payment"),
        ("payment_intent_data[metadata][payment]", &payment),
        ("submit_type", "pay"),
        ("success_url", &back),
    ];
    assert_eq!(form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn the_same_order_is_the_same_checkout_even_when_its_answer_was_lost() {
    let peer = Peer::start();
    let stripe = peer.stripe();
    peer.next("lost");
    assert!(stripe.open(order()).await.is_err(), "nobody was told");
    let session = stripe.open(order()).await.unwrap();
    assert_eq!(session, stripe.open(order()).await.unwrap());
    assert_eq!(session.id.as_str(), "cs_test_a1", "the only one");
    assert_eq!(session.url, "https://checkout.stripe.com/c/pay/cs_test_a1#fidkdWxOYHwn");
}

#[tokio::test]
async fn an_order_that_stripe_is_busy_with_is_asked_for_again() {
    let peer = Peer::start();
    peer.next("409");
    peer.next("409");
    peer.stripe().open(order()).await.unwrap();
    assert_eq!(peer.requests().len(), 3);
}

#[tokio::test]
async fn a_declined_card_leaves_the_checkout_open_and_another_one_pays_it() {
    let peer = Peer::start();
    let stripe = peer.stripe();
    let id = opened(&stripe).await;
    assert_eq!(state(&stripe, &id).await, CheckoutState::Open);
    assert!(!peer.pay(id.as_str(), DECLINED_CARD));
    assert_eq!(state(&stripe, &id).await, CheckoutState::Open);
    assert!(peer.pay(id.as_str(), GOOD_CARD));
    let CheckoutState::Paid(paid) = state(&stripe, &id).await else { panic!("paid") };
    assert_eq!(paid.amount, order().amount);
    assert!(paid.reference.starts_with("pi_"), "{}", paid.reference);
    let event = heard(&peer, &stripe).await.unwrap().unwrap();
    assert_eq!(event.checkout, id);
    let Outcome::Paid(told) = event.outcome else { panic!("paid") };
    assert_eq!((told.amount, told.reference), (paid.amount, paid.reference), "told twice, the same");
}

#[tokio::test]
async fn a_checkout_that_ran_out_or_that_nobody_knows_cannot_be_paid() {
    let peer = Peer::start();
    let stripe = peer.stripe();
    let id = opened(&stripe).await;
    peer.expire(id.as_str());
    assert_eq!(state(&stripe, &id).await, CheckoutState::Expired);
    assert_eq!(heard(&peer, &stripe).await.unwrap().unwrap().outcome, Outcome::Expired);
    assert_eq!(stripe.look_up(&"cs_test_unknown".parse().unwrap(), NOW).await.unwrap(), None);
}

#[tokio::test]
async fn another_amount_than_was_ordered_is_refused() {
    let peer = Peer::start();
    peer.next("changed");
    let away = said(&peer.stripe().open(order()).await.unwrap_err());
    assert!(away.contains("amount"), "{away}");
}

#[tokio::test]
async fn whatever_is_no_answer_is_away_and_repeats_no_secret() {
    let peer = Peer::start();
    let hasty = peer.stripe_that(|settings| settings.patience = Duration::from_millis(500));
    for wrong in ["silent", "lost", "garbage", "huge", "redirect", "400", "401", "402", "404", "429", "500", "503"] {
        peer.next(wrong);
        let away = said(&hasty.open(order()).await.unwrap_err());
        assert!(!away.contains("s3cret"), "{wrong}: {away}");
        if wrong != "404" {
            peer.next(wrong);
            assert!(hasty.look_up(&"cs_test_a1".parse().unwrap(), NOW).await.is_err(), "{wrong}");
        }
    }
    let nobody = peer.stripe_that(|settings| settings.url = "http://127.0.0.1:9".to_owned());
    assert!(nobody.open(order()).await.is_err(), "nobody is there");
    let stranger = peer.stripe_that(|settings| settings.secret_key = "sk_test_another_s3cret".to_owned());
    let away = said(&stranger.open(order()).await.unwrap_err());
    assert!(away.contains("401") && away.contains("api_key_invalid") && !away.contains("s3cret"), "{away}");
}

#[tokio::test]
async fn an_event_is_believed_when_it_was_signed_with_the_endpoints_secret_lately() {
    let peer = Peer::start();
    let stripe = peer.stripe();
    let id = opened(&stripe).await;
    peer.expire(id.as_str());
    let (signature, body) = peer.events(SECONDS).pop().unwrap();
    let verified = async |signature: &str, body: &str, now| {
        stripe.verify_event(signature, body.as_bytes(), now).await.map(|event| event.is_some())
    };
    assert_eq!(verified(&signature, &body, NOW).await, Ok(true));
    // Stripe signs with the old and the new secret while one is exchanged, and tests with a kind of their own.
    let (moment, ours) = signature.split_once(',').unwrap();
    let several = format!("{moment},v1={},{ours},v0=00", "00".repeat(32));
    assert_eq!(verified(&several, &body, NOW).await, Ok(true));
    for forged in ["", moment, &format!("{moment},v0={}", &ours["v1=".len()..]), &signature.replace("t=18", "t=19")] {
        assert_eq!(verified(forged, &body, NOW).await, Err(EventProblem::Forged), "{forged}");
    }
    assert_eq!(verified(&signature, &body.replace("expired", "changed"), NOW).await, Err(EventProblem::Forged));
    let late = NOW.plus(Duration::from_secs(301));
    assert_eq!(verified(&signature, &body, late).await, Err(EventProblem::Stale));
}

#[tokio::test]
async fn what_others_sign_and_deliver_is_believed_and_what_does_not_count_is_passed_over() {
    let peer = Peer::start();
    let stripe = peer.stripe();
    let id = opened(&stripe).await;
    assert!(peer.pay(id.as_str(), GOOD_CARD));
    let (signature, body) = peer.delivery();
    assert!(body.contains("payment_intent.succeeded"), "localstripe's own: {body}");
    let seconds = signature.strip_prefix("t=").unwrap().split(',').next().unwrap().parse().unwrap();
    let then = Timestamp::from_seconds(seconds);
    assert_eq!(stripe.verify_event(&signature, body.as_bytes(), then).await, Ok(None));
    let other = peer.stripe_that(|settings| settings.webhook_secret = "whsec_another".to_owned());
    assert_eq!(other.verify_event(&signature, body.as_bytes(), then).await, Err(EventProblem::Forged));
}

async fn paid(peer: &Peer, stripe: &Stripe) -> (CheckoutId, String) {
    let id = opened(stripe).await;
    assert!(peer.pay(id.as_str(), GOOD_CARD));
    let CheckoutState::Paid(paid) = state(stripe, &id).await else { panic!("paid") };
    (id, paid.reference)
}

fn refund(number: u8, (checkout, reference): &(CheckoutId, String), cents: i64) -> RefundOrder {
    RefundOrder {
        refund: RefundId::v7(NOW, [number; 10]),
        checkout: checkout.clone(),
        reference: reference.clone(),
        amount: Money::from_cents(cents),
        at: NOW,
    }
}

fn given_back(peer: &Peer) -> usize {
    peer.requests().iter().filter(|request| request["method"] == "POST" && request["path"] == "/v1/refunds").count()
}

#[tokio::test]
async fn money_goes_back_once_however_often_it_is_asked_for() {
    let peer = Peer::start();
    let stripe = peer.stripe();
    let paid = paid(&peer, &stripe).await;
    peer.next("fine");
    peer.next("lost");
    assert!(stripe.refund(refund(1, &paid, 1_500)).await.is_err(), "it was done, and nobody was told");
    for _ in 0..2 {
        assert!(matches!(stripe.refund(refund(1, &paid, 1_500)).await.unwrap(), RefundState::Done(_)));
    }
    assert_eq!(given_back(&peer), 1, "what is given back already is not asked for again");
    assert!(matches!(stripe.refund(refund(2, &paid, 40_000)).await.unwrap(), RefundState::Done(_)));
    assert_eq!(given_back(&peer), 2, "another refund is another one");
    let differs = said(&stripe.refund(refund(1, &paid, 1_501)).await.unwrap_err());
    assert!(differs.contains("amount"), "{differs}");
}

#[tokio::test]
async fn money_that_can_never_go_back_is_told_from_money_that_cannot_go_back_now() {
    let peer = Peer::start();
    let stripe = peer.stripe();
    let paid = paid(&peer, &stripe).await;
    for never in ["400-charge_already_refunded", "400-charge_disputed", "404-resource_missing"] {
        peer.next("fine");
        peer.next(never);
        assert_eq!(stripe.refund(refund(1, &paid, 1_500)).await.unwrap(), RefundState::Failed, "{never}");
    }
    for later in ["400-idempotency_error", "400-balance_insufficient", "401", "429", "500"] {
        peer.next("fine");
        peer.next(later);
        assert!(stripe.refund(refund(1, &paid, 1_500)).await.is_err(), "{later}");
    }
    let unknown = (paid.0.clone(), "pi_unknown".to_owned());
    assert_eq!(stripe.refund(refund(2, &unknown, 1_500)).await.unwrap(), RefundState::Failed);
}

#[tokio::test]
async fn a_dispute_names_the_money_and_is_told_of_its_checkout() {
    let peer = Peer::start();
    let stripe = peer.stripe();
    let (id, _) = paid(&peer, &stripe).await;
    for (kind, status) in [("created", "needs_response"), ("closed", "won"), ("closed", "lost")] {
        peer.dispute(id.as_str(), kind, status);
        let event = heard(&peer, &stripe).await.unwrap().unwrap();
        assert_eq!(event.checkout, id, "{kind} {status}");
        let is_told = match event.outcome {
            Outcome::Disputed { .. } => kind == "created",
            Outcome::DisputeWon { .. } => status == "won",
            Outcome::DisputeLost { .. } => status == "lost",
            _ => false,
        };
        assert!(is_told, "{kind} {status}");
    }
    peer.next("503");
    assert_eq!(heard(&peer, &stripe).await, Err(EventProblem::Away), "it comes again");
}

#[test]
fn no_secret_is_ever_printed() {
    let settings = stripe::StripeSettings {
        url: "http://127.0.0.1:1".to_owned(),
        secret_key: "sk_live_s3cret".to_owned(),
        webhook_secret: "whsec_s3cret".to_owned(),
        patience: stripe::PATIENCE,
    };
    let shown = format!("{settings:?} {:?}", Stripe::new(&settings).unwrap());
    assert!(!shown.contains("s3cret") && shown.contains("127.0.0.1"), "{shown}");
}

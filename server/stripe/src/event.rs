use domain::Timestamp;
use payment::{CheckoutId, Event, EventProblem, Outcome};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::refund::{Refund, Status};
use crate::session::{PaymentStatus, Session};

/// What an event is about.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// A checkout of ours.
    Checkout(CheckoutId),
    /// Money, whose checkout Stripe has to be asked for.
    Money(String),
}

/// Something that counts here: which event, about what, and what happened.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) id: String,
    pub(crate) about: About,
    pub(crate) outcome: Outcome,
}

impl Told {
    pub(crate) fn of(self, checkout: CheckoutId) -> Event {
        Event { id: self.id, checkout, outcome: self.outcome }
    }
}

/// Anything that Stripe tells of, whatever it is about.
#[derive(Debug, Deserialize)]
struct Envelope {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    created: i64,
    data: Data,
}

#[derive(Debug, Deserialize)]
struct Data {
    object: Value,
}

/// A bank that wants money back.
#[derive(Debug, Deserialize)]
struct Dispute {
    payment_intent: Option<String>,
    status: String,
}

/// Reads what Stripe has signed; none when it tells nothing that counts, however new its kind.
pub(crate) fn read(body: &[u8]) -> Result<Option<Told>, EventProblem> {
    let Envelope { id, kind, created, data } = serde_json::from_slice(body).map_err(|_| EventProblem::Malformed)?;
    let at = Timestamp::from_seconds(created);
    let happened = match kind.rsplit_once('.') {
        Some(("checkout.session", kind)) => of_session(&object(data)?, kind, at)?,
        Some(("refund", "created" | "updated" | "failed")) => of_refund(&object(data)?, at),
        Some(("charge.dispute", kind)) => of_dispute(object(data)?, kind, at),
        _ => None,
    };
    Ok(happened.map(|(about, outcome)| Told { id, about, outcome }))
}

fn object<T: DeserializeOwned>(data: Data) -> Result<T, EventProblem> {
    serde_json::from_value(data.object).map_err(|_| EventProblem::Malformed)
}

fn of_session(session: &Session, kind: &str, at: Timestamp) -> Result<Option<(About, Outcome)>, EventProblem> {
    // Other programs may take money under the same account.
    if session.payment().is_none() {
        return Ok(None);
    }
    let outcome = match (kind, session.payment_status()) {
        // Paid in a way that takes days: nothing is decided.
        ("completed", PaymentStatus::Unpaid) => return Ok(None),
        ("completed" | "async_payment_succeeded", PaymentStatus::Paid) => {
            Outcome::Paid(session.paid(at).map_err(|_| EventProblem::Malformed)?)
        }
        ("completed" | "async_payment_succeeded", _) => return Err(EventProblem::Malformed),
        ("async_payment_failed", _) => Outcome::Declined,
        ("expired", _) => Outcome::Expired,
        _ => return Ok(None),
    };
    let checkout = session.id().map_err(|_| EventProblem::Malformed)?;
    Ok(Some((About::Checkout(checkout), outcome)))
}

fn of_refund(given: &Refund, at: Timestamp) -> Option<(About, Outcome)> {
    let (refund, checkout) = given.ours()?;
    let outcome = match given.status()? {
        Status::Succeeded => Outcome::Refunded { refund, at },
        Status::Failed | Status::Canceled => Outcome::RefundFailed { refund },
        Status::Pending | Status::RequiresAction => return None,
    };
    Some((About::Checkout(checkout), outcome))
}

fn of_dispute(Dispute { payment_intent, status }: Dispute, kind: &str, at: Timestamp) -> Option<(About, Outcome)> {
    let outcome = match (kind, status.as_str()) {
        // The bank only asks; the money stays until it does more.
        (_, status) if status.starts_with("warning_") => return None,
        ("created" | "funds_withdrawn", _) => Outcome::Disputed { at },
        ("closed", "won") => Outcome::DisputeWon { at },
        ("closed", "lost") => Outcome::DisputeLost { at },
        _ => return None,
    };
    Some((About::Money(payment_intent?), outcome))
}

#[cfg(test)]
mod tests {
    use domain::{Money, PaymentId, RefundId};
    use payment::Paid;
    use serde_json::json;

    use super::*;

    const AT: Timestamp = Timestamp::from_seconds(1_800_000_000);

    fn event(kind: &str, object: &Value) -> Vec<u8> {
        let event = json!({
            "id": "evt_1", "object": "event", "api_version": "2026-02-25.clover", "created": 1_800_000_000,
            "data": { "object": object }, "livemode": false, "pending_webhooks": 1,
            "request": { "id": null, "idempotency_key": null }, "type": kind
        });
        serde_json::to_vec(&event).unwrap()
    }

    fn happened(kind: &str, object: &Value) -> Option<(About, Outcome)> {
        let told = read(&event(kind, object)).unwrap()?;
        assert_eq!(told.id, "evt_1");
        Some((told.about, told.outcome))
    }

    fn session(status: &str, payment_status: &str) -> Value {
        json!({
            "id": "cs_test_a1", "object": "checkout.session", "amount_total": 41_500, "currency": "usd",
            "client_reference_id": PaymentId::v7(AT, [1; 10]).to_string(), "mode": "payment",
            "payment_intent": "pi_1", "payment_status": payment_status, "status": status, "url": null
        })
    }

    fn refund(status: &str) -> Value {
        json!({
            "id": "re_1", "object": "refund", "amount": 41_500, "charge": "ch_1", "created": 1_700_000_000,
            "currency": "usd", "payment_intent": "pi_1", "reason": null, "status": status,
            "metadata": { "refund": RefundId::v7(AT, [2; 10]).to_string(), "checkout": "cs_test_a1" }
        })
    }

    fn dispute(status: &str) -> Value {
        json!({
            "id": "du_1", "object": "dispute", "amount": 41_500, "charge": "ch_1", "currency": "usd", "metadata": {},
            "payment_intent": "pi_1", "reason": "fraudulent", "status": status
        })
    }

    #[test]
    fn every_event_is_what_happened_to_a_checkout() {
        let paid = Outcome::Paid(Paid { at: AT, amount: Money::from_cents(41_500), reference: "pi_1".to_owned() });
        let refunded = Outcome::Refunded { refund: RefundId::v7(AT, [2; 10]), at: AT };
        let not_refunded = Outcome::RefundFailed { refund: RefundId::v7(AT, [2; 10]) };
        for (kind, object, outcome) in [
            ("checkout.session.completed", session("complete", "paid"), Some(paid.clone())),
            ("checkout.session.completed", session("complete", "unpaid"), None),
            ("checkout.session.async_payment_succeeded", session("complete", "paid"), Some(paid)),
            ("checkout.session.async_payment_failed", session("complete", "unpaid"), Some(Outcome::Declined)),
            ("checkout.session.expired", session("expired", "unpaid"), Some(Outcome::Expired)),
            ("checkout.session.of_tomorrow", session("open", "unpaid"), None),
            ("refund.created", refund("pending"), None),
            ("refund.created", refund("succeeded"), Some(refunded.clone())),
            ("refund.updated", refund("succeeded"), Some(refunded)),
            ("refund.updated", refund("requires_action"), None),
            ("refund.updated", refund("canceled"), Some(not_refunded.clone())),
            ("refund.failed", refund("failed"), Some(not_refunded)),
            ("charge.refunded", json!({ "object": "charge" }), None),
            ("payment_intent.succeeded", json!({ "object": "payment_intent" }), None),
            ("tomorrow", json!(null), None),
        ] {
            let expected = outcome.map(|outcome| (About::Checkout("cs_test_a1".parse().unwrap()), outcome));
            assert_eq!(happened(kind, &object), expected, "{kind} {object}");
        }
    }

    #[test]
    fn a_dispute_is_about_money_and_counts_when_the_bank_takes_it() {
        for (kind, status, outcome) in [
            ("created", "needs_response", Some(Outcome::Disputed { at: AT })),
            ("funds_withdrawn", "needs_response", Some(Outcome::Disputed { at: AT })),
            ("created", "warning_needs_response", None),
            ("updated", "under_review", None),
            ("closed", "won", Some(Outcome::DisputeWon { at: AT })),
            ("closed", "lost", Some(Outcome::DisputeLost { at: AT })),
            ("closed", "warning_closed", None),
        ] {
            let expected = outcome.map(|outcome| (About::Money("pi_1".to_owned()), outcome));
            assert_eq!(happened(&format!("charge.dispute.{kind}"), &dispute(status)), expected, "{kind} {status}");
        }
    }

    #[test]
    fn what_somebody_else_does_under_the_same_account_counts_nothing() {
        let mut theirs = session("complete", "paid");
        for reference in [json!(null), json!("order 7")] {
            theirs["client_reference_id"] = reference;
            assert_eq!(happened("checkout.session.completed", &theirs), None);
        }
        for marks in [json!({}), json!({ "refund": "7", "checkout": "cs_test_a1" })] {
            let mut by_hand = refund("succeeded");
            by_hand["metadata"] = marks;
            assert_eq!(happened("refund.updated", &by_hand), None);
        }
    }

    #[test]
    fn money_that_cannot_be_read_is_no_event() {
        let differs = |name: &str, value: Value| {
            let mut session = session("complete", "paid");
            session[name] = value;
            event("checkout.session.completed", &session)
        };
        for body in [
            differs("currency", json!("eur")),
            differs("amount_total", json!(null)),
            differs("amount_total", json!("415")),
            differs("payment_intent", json!(null)),
            differs("payment_status", json!("no_payment_required")),
            differs("id", json!("../x")),
            event("checkout.session.completed", &json!({})),
            event("refund.updated", &json!({ "status": "of_tomorrow" })),
            b"{}".to_vec(),
            b"not JSON".to_vec(),
        ] {
            assert_eq!(read(&body), Err(EventProblem::Malformed), "{}", String::from_utf8_lossy(&body));
        }
    }
}

use domain::{Money, PaymentId, Timestamp};
use payment::{CheckoutId, CheckoutSession, CheckoutState, Order, Paid};
use serde::Deserialize;

use crate::api::Problem;
use crate::order::CURRENCY;

/// Where Stripe's own pages are.
pub(crate) const ORIGIN: &str = "https://checkout.stripe.com";

/// A checkout as Stripe tells it, as far as it counts here.
#[derive(Debug, Deserialize)]
pub(crate) struct Session {
    id: String,
    status: Option<Status>,
    payment_status: PaymentStatus,
    amount_total: Option<i64>,
    currency: Option<String>,
    client_reference_id: Option<String>,
    payment_intent: Option<Expandable<Intent>>,
    url: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Status {
    Open,
    Complete,
    Expired,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PaymentStatus {
    Paid,
    Unpaid,
    NoPaymentRequired,
}

/// Something that Stripe names, or tells whole when it is asked to.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Expandable<T> {
    Name(String),
    Whole(T),
}

/// Money on its way.
#[derive(Debug, Deserialize)]
struct Intent {
    id: String,
    status: String,
    latest_charge: Option<Expandable<Charge>>,
}

#[derive(Debug, Deserialize)]
struct Charge {
    created: i64,
}

impl Session {
    /// What is to be asked for besides: who pays how is not, only how the money stands.
    pub(crate) const EXPAND: &'static str = "expand[]=payment_intent.latest_charge";

    /// The checkout that was opened for this order, if it is that.
    pub(crate) fn opened(&self, order: &Order) -> Result<CheckoutSession, Problem> {
        if self.payment() != Some(order.payment) {
            return Err(Problem::Differs("order"));
        }
        if self.total()? != order.amount {
            return Err(Problem::Differs("amount"));
        }
        let url = self.url.clone().filter(|url| url.starts_with(&format!("{ORIGIN}/")));
        Ok(CheckoutSession { id: self.id()?, url: url.ok_or(Problem::Differs("site"))? })
    }

    /// How it stands. A card that was declined leaves it open: the person can take another one there.
    pub(crate) fn state(&self, now: Timestamp) -> Result<CheckoutState, Problem> {
        Ok(match (self.status.ok_or(Problem::Unreadable)?, self.payment_status) {
            (Status::Open, _) => CheckoutState::Open,
            (Status::Expired, _) => CheckoutState::Expired,
            (Status::Complete, PaymentStatus::Paid) => {
                CheckoutState::Paid(self.paid(self.charged_at().unwrap_or(now))?)
            }
            (Status::Complete, PaymentStatus::Unpaid) if self.has_failed() => CheckoutState::Declined,
            (Status::Complete, PaymentStatus::Unpaid) => CheckoutState::Processing,
            (Status::Complete, PaymentStatus::NoPaymentRequired) => return Err(Problem::Differs("amount")),
        })
    }

    /// The money of a checkout that is paid.
    pub(crate) fn paid(&self, at: Timestamp) -> Result<Paid, Problem> {
        let reference = match self.payment_intent.as_ref().ok_or(Problem::Unreadable)? {
            Expandable::Name(name) => name,
            Expandable::Whole(intent) => &intent.id,
        };
        Ok(Paid { at, amount: self.total()?, reference: reference.clone() })
    }

    pub(crate) fn id(&self) -> Result<CheckoutId, Problem> {
        self.id.parse().map_err(|_| Problem::Unreadable)
    }

    /// The order that it is for. Other programs may take money under the same account.
    pub(crate) fn payment(&self) -> Option<PaymentId> {
        self.client_reference_id.as_ref()?.parse().ok()
    }

    pub(crate) fn payment_status(&self) -> PaymentStatus {
        self.payment_status
    }

    fn total(&self) -> Result<Money, Problem> {
        if self.currency.as_deref() != Some(CURRENCY) {
            return Err(Problem::Differs("currency"));
        }
        self.amount_total.map(Money::from_cents).ok_or(Problem::Unreadable)
    }

    fn intent(&self) -> Option<&Intent> {
        match &self.payment_intent {
            Some(Expandable::Whole(intent)) => Some(intent),
            _ => None,
        }
    }

    /// Whether a bank that takes days has said no.
    fn has_failed(&self) -> bool {
        self.intent().is_some_and(|intent| ["requires_payment_method", "canceled"].contains(&intent.status.as_str()))
    }

    fn charged_at(&self) -> Option<Timestamp> {
        match &self.intent()?.latest_charge {
            Some(Expandable::Whole(charge)) => Some(Timestamp::from_seconds(charge.created)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::Language;
    use serde_json::{Value, json};

    use super::*;

    const NOW: Timestamp = Timestamp::from_seconds(1_800_000_000);

    fn order() -> Order {
        Order {
            payment: PaymentId::v7(NOW, [1; 10]),
            amount: Money::from_cents(41_500),
            description: "Form I-90".into(),
            language: Language::English,
            return_url: "https://landfall.example/back".into(),
            at: NOW,
        }
    }

    /// A session in Stripe's shape, with these differences.
    fn session(differences: Value) -> Session {
        let mut session = json!({
            "id": "cs_test_a1", "object": "checkout.session", "amount_subtotal": 41_500, "amount_total": 41_500,
            "client_reference_id": order().payment.to_string(), "created": 1_800_000_000, "currency": "usd",
            "customer_details": null, "expires_at": 1_800_007_200, "livemode": false, "metadata": {},
            "mode": "payment", "payment_intent": null, "payment_status": "unpaid", "status": "open",
            "url": "https://checkout.stripe.com/c/pay/cs_test_a1#fid"
        });
        let Value::Object(differences) = differences else { panic!("fields") };
        differences.into_iter().for_each(|(name, value)| session[name] = value);
        serde_json::from_value(session).unwrap()
    }

    fn intent(status: &str, latest_charge: &Value) -> Value {
        json!({ "id": "pi_1", "object": "payment_intent", "amount": 41_500, "status": status, "latest_charge": latest_charge })
    }

    #[test]
    fn every_way_a_session_can_stand_is_told_as_it_is() {
        let charge = json!({ "id": "ch_1", "object": "charge", "created": 1_800_000_100, "amount": 41_500 });
        let paid =
            |at| CheckoutState::Paid(Paid { at, amount: Money::from_cents(41_500), reference: "pi_1".to_owned() });
        for (differences, state) in [
            (json!({}), CheckoutState::Open),
            (
                json!({ "payment_intent": intent("requires_payment_method", &json!("ch_declined")) }),
                CheckoutState::Open,
            ),
            (json!({ "payment_intent": intent("requires_action", &Value::Null) }), CheckoutState::Open),
            (json!({ "status": "expired", "url": null }), CheckoutState::Expired),
            (
                json!({ "status": "complete", "payment_status": "paid", "payment_intent": intent("succeeded", &charge) }),
                paid(Timestamp::from_seconds(1_800_000_100)),
            ),
            (json!({ "status": "complete", "payment_status": "paid", "payment_intent": "pi_1" }), paid(NOW)),
            (
                json!({ "status": "complete", "payment_intent": intent("processing", &json!("py_1")) }),
                CheckoutState::Processing,
            ),
            (json!({ "status": "complete", "payment_intent": "pi_1" }), CheckoutState::Processing),
            (
                json!({ "status": "complete", "payment_intent": intent("requires_payment_method", &json!("py_1")) }),
                CheckoutState::Declined,
            ),
            (
                json!({ "status": "complete", "payment_intent": intent("canceled", &Value::Null) }),
                CheckoutState::Declined,
            ),
        ] {
            assert_eq!(session(differences.clone()).state(NOW).unwrap(), state, "{differences}");
        }
    }

    #[test]
    fn money_that_is_not_what_it_should_be_is_not_taken_over() {
        for differences in [
            json!({ "payment_status": "no_payment_required" }),
            json!({ "payment_status": "paid" }),
            json!({ "payment_status": "paid", "payment_intent": "pi_1", "currency": "eur" }),
            json!({ "payment_status": "paid", "payment_intent": "pi_1", "amount_total": null }),
        ] {
            let mut session = session(differences.clone());
            session.status = Some(Status::Complete);
            assert!(session.state(NOW).is_err(), "{differences}");
        }
    }

    #[test]
    fn only_the_checkout_that_was_ordered_is_gone_to() {
        let opened = session(json!({})).opened(&order()).unwrap();
        assert_eq!(opened.id.as_str(), "cs_test_a1");
        assert_eq!(opened.url, "https://checkout.stripe.com/c/pay/cs_test_a1#fid");
        for (differences, wrong) in [
            (json!({ "amount_total": 41_501 }), "amount"),
            (json!({ "currency": "mxn" }), "currency"),
            (json!({ "client_reference_id": PaymentId::v7(NOW, [2; 10]).to_string() }), "order"),
            (json!({ "client_reference_id": null }), "order"),
            (json!({ "url": "https://checkout.stripe.com.evil.example/c" }), "site"),
            (json!({ "url": null }), "site"),
        ] {
            let problem = session(differences.clone()).opened(&order()).unwrap_err().to_string();
            assert!(problem.contains(wrong), "{differences}: {problem}");
        }
        assert!(session(json!({ "id": "../x" })).opened(&order()).is_err());
    }
}

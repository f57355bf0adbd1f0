use domain::{Money, RefundId, Timestamp};
use form_urlencoded::Serializer;
use payment::{CheckoutId, RefundOrder, RefundState};
use serde::Deserialize;

use crate::api::{Api, List, Problem};
use crate::order::CURRENCY;

const REFUNDS: &str = "/v1/refunds";

/// Reasons for which Stripe will never give this money back, however often it is asked.
const FINAL: [&str; 5] = [
    "charge_already_refunded",
    "charge_disputed",
    "refund_disputed_payment",
    "resource_missing",
    "invalid_request_error",
];

/// Money on its way back, as Stripe tells it.
#[derive(Debug, Deserialize)]
pub(crate) struct Refund {
    amount: i64,
    created: i64,
    currency: String,
    status: Option<Status>,
    #[serde(default)]
    metadata: Marks,
}

/// What was written beside it when it was ordered. It is empty, or something else, if somebody gave money back at Stripe
/// itself.
#[derive(Debug, Default, Deserialize)]
struct Marks {
    refund: Option<String>,
    checkout: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Status {
    Pending,
    RequiresAction,
    Succeeded,
    Failed,
    Canceled,
}

impl Refund {
    /// Which refund of ours it is, and of which checkout.
    pub(crate) fn ours(&self) -> Option<(RefundId, CheckoutId)> {
        let Marks { refund, checkout } = &self.metadata;
        Some((refund.as_ref()?.parse().ok()?, checkout.as_ref()?.parse().ok()?))
    }

    pub(crate) fn status(&self) -> Option<Status> {
        self.status
    }

    fn state(&self, order: &RefundOrder) -> Result<RefundState, Problem> {
        if self.currency != CURRENCY || Money::from_cents(self.amount) != order.amount {
            return Err(Problem::Differs("amount"));
        }
        Ok(match self.status.ok_or(Problem::Unreadable)? {
            Status::Succeeded => RefundState::Done(Timestamp::from_seconds(self.created)),
            Status::Pending | Status::RequiresAction => RefundState::Underway,
            Status::Failed | Status::Canceled => RefundState::Failed,
        })
    }
}

/// Gives money back, once. Stripe forgets a key after a day, so it is asked first what it has given back already; that
/// also says how a refund stands now, and not how it stood when it was ordered.
pub(crate) fn give_back(api: &Api, order: &RefundOrder) -> Result<RefundState, Problem> {
    let known = Serializer::new(String::new())
        .append_pair("payment_intent", &order.reference)
        .append_pair("limit", "100")
        .finish();
    let known: Option<List<Refund>> = api.get(&format!("{REFUNDS}?{known}"))?;
    let is_it = |known: &Refund| known.ours().is_some_and(|(refund, _)| refund == order.refund);
    if let Some(refund) = known.and_then(|list| list.data.into_iter().find(is_it)) {
        return refund.state(order);
    }
    let refund = order.refund.to_string();
    let form = Serializer::new(String::new())
        .append_pair("payment_intent", &order.reference)
        .append_pair("amount", &order.amount.cents().to_string())
        .append_pair("metadata[refund]", &refund)
        .append_pair("metadata[checkout]", order.checkout.as_str())
        .finish();
    match api.post::<Refund>(REFUNDS, &form, &refund) {
        Ok(given) => given.state(order),
        Err(Problem::Refused { status: 400 | 404, reason }) if FINAL.contains(&reason.as_str()) => {
            Ok(RefundState::Failed)
        }
        Err(problem) => Err(problem),
    }
}

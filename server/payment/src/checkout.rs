use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::str::FromStr;

use domain::{Language, Money, PaymentId, RefundId, Timestamp};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::event::{Event, EventProblem};
use crate::origin::Origin;

/// What a provider answers, once it does.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, Away>> + Send + 'a>>;

/// What an event of a provider tells, once it is believed.
pub type Heard<'a> = Pin<Box<dyn Future<Output = Result<Option<Event>, EventProblem>> + Send + 'a>>;

/// Whoever takes money for us on a page of its own.
pub trait Checkout: Send + Sync + fmt::Debug {
    /// Opens a checkout. The same order twice is the same checkout, so a lost answer costs nothing.
    fn open(&self, order: Order) -> Answer<'_, CheckoutSession>;

    /// Where its pages are, beside this site itself. A browser is told so, and sends people nowhere else.
    fn origins(&self) -> Vec<Origin>;

    /// How a checkout stands; none when the provider does not know it.
    fn look_up<'a>(&'a self, id: &'a CheckoutId, now: Timestamp) -> Answer<'a, Option<CheckoutState>>;

    /// Gives money back that this checkout took. The same refund twice is the same refund, so a lost answer costs
    /// nothing, and asking again says how it stands.
    fn refund(&self, order: RefundOrder) -> Answer<'_, RefundState>;

    /// The header, in lower case, that carries the signature of an event.
    fn signature_header(&self) -> &'static str;

    /// Reads an event if it is really the provider's, and not an old one played again; none when it tells nothing about
    /// a checkout of ours.
    ///
    /// # Errors
    /// Why it is not believed.
    fn verify_event<'a>(&'a self, signature: &'a str, body: &'a [u8], now: Timestamp) -> Heard<'a>;
}

/// The provider could not be reached or did not understand. Trying later may help.
#[derive(Debug, Error)]
#[error("the payment provider gave no answer")]
pub struct Away(#[source] pub Box<dyn std::error::Error + Send + Sync>);

/// What is to be paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Names the order for ever: the same payment is never taken twice.
    pub payment: PaymentId,
    /// The whole amount.
    pub amount: Money,
    /// What the person reads beside the amount; nothing about the person.
    pub description: String,
    /// In which language the page speaks.
    pub language: Language,
    /// Where the person comes back to.
    pub return_url: String,
    /// When it was ordered.
    pub at: Timestamp,
}

/// A checkout a person can be sent to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckoutSession {
    /// The provider's name for it.
    pub id: CheckoutId,
    /// The provider's page; a path where that is a part of this site.
    pub url: String,
}

/// How a checkout stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckoutState {
    /// The person has not decided yet.
    Open,
    /// The person has paid, and the provider waits for the money.
    Processing,
    /// The money is ours.
    Paid(Paid),
    /// The bank said no.
    Declined,
    /// The person went back without paying.
    Cancelled,
    /// The person took too long; it can no longer be paid.
    Expired,
}

/// Money that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paid {
    /// When.
    pub at: Timestamp,
    /// How much.
    pub amount: Money,
    /// What the provider calls it, for the receipt and for questions.
    pub reference: String,
}

/// What is to be given back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundOrder {
    /// Names the refund for ever: the same one is never given twice.
    pub refund: RefundId,
    /// The checkout that took the money.
    pub checkout: CheckoutId,
    /// What the provider called the money when it was taken ([`Paid::reference`]).
    pub reference: String,
    /// How much, never more than was taken.
    pub amount: Money,
    /// When it was ordered.
    pub at: Timestamp,
}

/// How a refund stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefundState {
    /// The provider has it and waits for the bank.
    Underway,
    /// The provider has sent the money back, at this moment.
    Done(Timestamp),
    /// The money cannot go back this way, or came back to us. This refund is over for good.
    Failed,
}

/// A provider's name for a checkout: up to 255 letters, digits, `_` and `-`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CheckoutId(String);

/// The text names no checkout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not the name of a checkout")]
pub struct NotACheckoutId;

impl CheckoutId {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for CheckoutId {
    type Err = NotACheckoutId;

    fn from_str(text: &str) -> Result<Self, NotACheckoutId> {
        text.to_owned().try_into()
    }
}

impl TryFrom<String> for CheckoutId {
    type Error = NotACheckoutId;

    fn try_from(text: String) -> Result<Self, NotACheckoutId> {
        let is_one = (1..=255).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
        if is_one { Ok(Self(text)) } else { Err(NotACheckoutId) }
    }
}

impl From<CheckoutId> for String {
    fn from(id: CheckoutId) -> Self {
        id.0
    }
}

impl fmt::Display for CheckoutId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checkouts_name_is_safe_in_an_address() {
        assert!("cs_test_a1-B2".parse::<CheckoutId>().is_ok());
        for wrong in ["", "../x", "a b", "ñ", &"a".repeat(256)] {
            assert_eq!(wrong.parse::<CheckoutId>(), Err(NotACheckoutId));
        }
    }
}

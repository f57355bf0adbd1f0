use std::str::FromStr;
use std::time::Duration;

use domain::{Language, Money, PaymentId, Timestamp};
use thiserror::Error;

use crate::checkout::{CheckoutId, CheckoutState, Order, Paid};
use crate::event::{Event, Outcome};

/// How long a checkout waits for the person.
pub(crate) const OPEN_FOR: Duration = Duration::from_secs(60 * 60);
/// How long a slow payment takes to be known.
pub(crate) const SLOW: Duration = Duration::from_secs(30);

/// A checkout as the sandbox remembers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SandboxCheckout {
    /// Its id; whoever knows it can act on it, as with any hosted checkout.
    pub id: CheckoutId,
    /// The order it is for.
    pub payment: PaymentId,
    /// The amount.
    pub amount: Money,
    /// What is paid for.
    pub description: String,
    /// In which language its page speaks.
    pub language: Language,
    /// Where the person goes back to.
    pub return_url: String,
    /// What the payment will be called.
    pub reference: String,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// How it ended and from when on that shows, if the person has chosen.
    pub outcome: Option<(SandboxOutcome, Timestamp)>,
}

/// How a person let a checkout end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SandboxOutcome {
    /// Paid.
    Paid,
    /// Played a bank that says no.
    Declined,
    /// Went back.
    Cancelled,
}

impl SandboxCheckout {
    pub(crate) fn new(id: CheckoutId, order: Order, reference: String) -> Self {
        let Order { payment, amount, description, language, return_url, at } = order;
        Self { id, payment, amount, description, language, return_url, reference, opened_at: at, outcome: None }
    }

    /// How it stands now.
    #[must_use]
    pub fn state(&self, now: Timestamp) -> CheckoutState {
        match self.outcome {
            None if now >= self.opened_at.plus(OPEN_FOR) => CheckoutState::Expired,
            None => CheckoutState::Open,
            Some((SandboxOutcome::Paid, at)) if now < at => CheckoutState::Processing,
            Some((SandboxOutcome::Paid, at)) => CheckoutState::Paid(self.paid(at)),
            Some((SandboxOutcome::Declined, _)) => CheckoutState::Declined,
            Some((SandboxOutcome::Cancelled, _)) => CheckoutState::Cancelled,
        }
    }

    /// What follows when the person chooses this.
    ///
    /// # Errors
    /// When the checkout has ended; nothing changes then.
    pub fn act(&self, action: Action, now: Timestamp) -> Result<Settlement, AlreadySettled> {
        if self.state(now) != CheckoutState::Open {
            return Err(AlreadySettled);
        }
        let (outcome, at) = match action {
            Action::Pay | Action::PayAndClose => (SandboxOutcome::Paid, now),
            Action::PaySlowly => (SandboxOutcome::Paid, now.plus(SLOW)),
            Action::Decline => (SandboxOutcome::Declined, now),
            Action::Cancel => (SandboxOutcome::Cancelled, now),
        };
        let told = match outcome {
            SandboxOutcome::Paid => Outcome::Paid(self.paid(at)),
            SandboxOutcome::Declined => Outcome::Declined,
            SandboxOutcome::Cancelled => Outcome::Cancelled,
        };
        let event = Event { id: format!("evt_{}", self.id), checkout: self.id.clone(), outcome: told };
        Ok(Settlement { outcome, at, event })
    }

    /// The money it has taken by this moment.
    pub(crate) fn taken_by(&self, now: Timestamp) -> Option<Paid> {
        match self.state(now) {
            CheckoutState::Paid(paid) => Some(paid),
            _ => None,
        }
    }

    fn paid(&self, at: Timestamp) -> Paid {
        Paid { at, amount: self.amount, reference: self.reference.clone() }
    }
}

/// What follows from an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// How the checkout ended.
    pub outcome: SandboxOutcome,
    /// From when on that shows, and the event is sent.
    pub at: Timestamp,
    /// What is told to the site.
    pub event: Event,
}

/// The checkout has ended already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the checkout has ended already")]
pub struct AlreadySettled;

/// What a person can do on the sandbox's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Pays and comes back.
    Pay,
    /// Pays and comes back before the provider knows it.
    PaySlowly,
    /// Pays and closes the browser.
    PayAndClose,
    /// Plays a bank that says no.
    Decline,
    /// Goes back without paying.
    Cancel,
}

/// No button sends this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not an action of the sandbox")]
pub struct UnknownAction;

impl Action {
    /// Every action, in the order of the buttons.
    pub const ALL: [Self; 5] = [Self::Pay, Self::PaySlowly, Self::PayAndClose, Self::Decline, Self::Cancel];

    /// What its button sends.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pay => "pay",
            Self::PaySlowly => "pay-slowly",
            Self::PayAndClose => "pay-and-close",
            Self::Decline => "decline",
            Self::Cancel => "cancel",
        }
    }

    /// Whether the person's browser goes back to the site.
    #[must_use]
    pub const fn comes_back(self) -> bool {
        !matches!(self, Self::PayAndClose)
    }
}

impl FromStr for Action {
    type Err = UnknownAction;

    fn from_str(text: &str) -> Result<Self, UnknownAction> {
        Self::ALL.into_iter().find(|action| action.as_str() == text).ok_or(UnknownAction)
    }
}

impl SandboxOutcome {
    const ALL: [Self; 3] = [Self::Paid, Self::Declined, Self::Cancelled];

    /// The name under which it is kept.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Declined => "declined",
            Self::Cancelled => "cancelled",
        }
    }
}

impl FromStr for SandboxOutcome {
    type Err = UnknownAction;

    fn from_str(text: &str) -> Result<Self, UnknownAction> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == text).ok_or(UnknownAction)
    }
}

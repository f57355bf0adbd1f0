use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use domain::{Language, Money, PaymentId, Timestamp};
use thiserror::Error;

use crate::checkout::{Answer, Checkout, CheckoutId, CheckoutSession, CheckoutState, Order, Paid};
use crate::event::{Event, EventKey, EventProblem, Outcome};

const OPEN_FOR: Duration = Duration::from_secs(60 * 60);
const SLOW: Duration = Duration::from_secs(30);

/// A provider that takes no money: its page offers one button for each way a payment can go.
#[derive(Debug)]
pub struct Sandbox {
    book: Arc<dyn SandboxBook>,
    key: EventKey,
    public_url: String,
}

/// Where the sandbox writes down its checkouts.
pub trait SandboxBook: Send + Sync + fmt::Debug {
    /// Writes it down unless its id is there already.
    fn open(&self, checkout: SandboxCheckout) -> Answer<'_, ()>;

    /// The checkout with this id.
    fn find<'a>(&'a self, id: &'a CheckoutId) -> Answer<'a, Option<SandboxCheckout>>;
}

impl Sandbox {
    /// A sandbox whose pages are below this address (without a slash at the end).
    #[must_use]
    pub fn new(book: Arc<dyn SandboxBook>, key: EventKey, public_url: String) -> Self {
        Self { book, key, public_url }
    }
}

impl Checkout for Sandbox {
    fn open(&self, order: Order) -> Answer<'_, CheckoutSession> {
        Box::pin(async move {
            // Made of the order, so the same order is the same checkout; with the key, so nobody guesses it.
            let payment = order.payment.to_string();
            let id: CheckoutId =
                self.key.derive("checkout", &payment).parse().map_err(|error| crate::Away(Box::new(error)))?;
            let url = format!("{}/sandbox/{id}", self.public_url);
            let reference = format!("SANDBOX-{}", &self.key.derive("reference", &payment)[..8].to_uppercase());
            self.book.open(SandboxCheckout::new(id.clone(), order, reference)).await?;
            Ok(CheckoutSession { id, url })
        })
    }

    fn look_up<'a>(&'a self, id: &'a CheckoutId, now: Timestamp) -> Answer<'a, Option<CheckoutState>> {
        Box::pin(async move { Ok(self.book.find(id).await?.map(|checkout| checkout.state(now))) })
    }

    fn verify_event(&self, signature: &str, body: &[u8], now: Timestamp) -> Result<Event, EventProblem> {
        self.key.verify(signature, body, now)?;
        serde_json::from_slice(body).map_err(|_| EventProblem::Malformed)
    }
}

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
    fn new(id: CheckoutId, order: Order, reference: String) -> Self {
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
        Ok(Settlement { outcome, at, event, comes_back: action != Action::PayAndClose })
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
    /// Whether the person's browser goes back to the site.
    pub comes_back: bool,
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

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::future::Future;
    use std::sync::Mutex;
    use std::task::{Context, Poll, Waker};

    use super::*;

    const NOW: Timestamp = Timestamp::from_seconds(1_800_000_000);

    #[derive(Debug, Default)]
    struct Book(Mutex<HashMap<String, SandboxCheckout>>);

    impl SandboxBook for Book {
        fn open(&self, checkout: SandboxCheckout) -> Answer<'_, ()> {
            self.0.lock().unwrap().entry(checkout.id.to_string()).or_insert(checkout);
            Box::pin(async { Ok(()) })
        }

        fn find<'a>(&'a self, id: &'a CheckoutId) -> Answer<'a, Option<SandboxCheckout>> {
            let found = self.0.lock().unwrap().get(id.as_str()).cloned();
            Box::pin(async { Ok(found) })
        }
    }

    fn at_once<T>(answer: Answer<'_, T>) -> T {
        match Box::pin(answer).as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => answer.unwrap(),
            Poll::Pending => panic!("nothing here waits"),
        }
    }

    fn order() -> Order {
        Order {
            payment: PaymentId::v7(NOW, [1; 10]),
            amount: Money::from_cents(41_500),
            description: "Form I-90".into(),
            language: Language::English,
            return_url: "http://localhost/back".into(),
            at: NOW,
        }
    }

    fn sandbox() -> (Sandbox, Arc<Book>) {
        let book = Arc::new(Book::default());
        (Sandbox::new(book.clone(), EventKey::new([7; 32]), "http://localhost".into()), book)
    }

    fn opened() -> SandboxCheckout {
        let (sandbox, book) = sandbox();
        let session = at_once(sandbox.open(order()));
        at_once(book.find(&session.id)).unwrap()
    }

    #[test]
    fn the_same_order_is_the_same_checkout() {
        let (sandbox, book) = sandbox();
        let first = at_once(sandbox.open(order()));
        let again = at_once(sandbox.open(Order { at: NOW.plus(SLOW), ..order() }));
        assert_eq!(first, again);
        assert_eq!(book.0.lock().unwrap().len(), 1);
        assert_eq!(first.url, format!("http://localhost/sandbox/{}", first.id));
        assert_eq!(at_once(sandbox.look_up(&first.id, NOW)), Some(CheckoutState::Open));
        assert_eq!(at_once(sandbox.look_up(&"unknown".parse().unwrap(), NOW)), None);
    }

    #[test]
    fn every_button_ends_a_checkout_once() {
        for action in Action::ALL {
            assert_eq!(action.as_str().parse(), Ok(action));
            let mut checkout = opened();
            let settled = checkout.act(action, NOW).unwrap();
            checkout.outcome = Some((settled.outcome, settled.at));
            for again in Action::ALL {
                assert_eq!(checkout.act(again, NOW), Err(AlreadySettled));
            }
            assert_eq!(settled.comes_back, action != Action::PayAndClose);
        }
    }

    #[test]
    fn a_slow_payment_is_known_half_a_minute_later() {
        let mut checkout = opened();
        let settled = checkout.act(Action::PaySlowly, NOW).unwrap();
        checkout.outcome = Some((settled.outcome, settled.at));
        assert_eq!(checkout.state(NOW), CheckoutState::Processing);
        assert!(matches!(checkout.state(NOW.plus(SLOW)), CheckoutState::Paid(paid) if paid.at == NOW.plus(SLOW)));
    }

    #[test]
    fn a_checkout_nobody_uses_ends_after_an_hour() {
        let checkout = opened();
        let late = NOW.plus(OPEN_FOR);
        assert_eq!(checkout.state(late), CheckoutState::Expired);
        assert_eq!(checkout.act(Action::Pay, late), Err(AlreadySettled));
    }

    #[test]
    fn its_events_are_believed_by_the_site() {
        let (sandbox, _) = sandbox();
        let event = opened().act(Action::Pay, NOW).unwrap().event;
        let body = serde_json::to_vec(&event).unwrap();
        let signature = EventKey::new([7; 32]).sign(&body, NOW);
        assert_eq!(sandbox.verify_event(&signature, &body, NOW), Ok(event));
        assert_eq!(sandbox.verify_event(&signature, b"{}", NOW), Err(EventProblem::Forged));
        let signature = EventKey::new([7; 32]).sign(b"{}", NOW);
        assert_eq!(sandbox.verify_event(&signature, b"{}", NOW), Err(EventProblem::Malformed));
    }
}

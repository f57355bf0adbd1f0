use std::fmt;
use std::sync::Arc;

use domain::{Place, Timestamp};

use crate::checkout::{
    Answer, Checkout, CheckoutId, CheckoutSession, CheckoutState, Heard, Order, RefundOrder, RefundState,
};
use crate::event::{EventKey, EventProblem, SIGNATURE_HEADER};
use crate::origin::Origin;
use crate::sandbox_checkout::SandboxCheckout;

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
    /// A sandbox that is a part of the site at this address (without a slash at the end).
    #[must_use]
    pub fn new(book: Arc<dyn SandboxBook>, key: EventKey, public_url: String) -> Self {
        Self { book, key, public_url }
    }

    fn within<'a>(&self, address: &'a str) -> &'a str {
        address.strip_prefix(&self.public_url).filter(|path| path.starts_with('/')).unwrap_or(address)
    }
}

impl Checkout for Sandbox {
    fn open(&self, order: Order) -> Answer<'_, CheckoutSession> {
        Box::pin(async move {
            // Made of the order, so the same order is the same checkout; with the key, so nobody guesses it.
            let payment = order.payment.to_string();
            let id: CheckoutId =
                self.key.derive("checkout", &payment).parse().map_err(|error| crate::Away(Box::new(error)))?;
            // A path, as the way back is one: a browser stays under the name by which it has called the site.
            let url = Place::SandboxCheckout { checkout: id.to_string() }.path(order.language);
            let order = Order { return_url: self.within(&order.return_url).to_owned(), ..order };
            let reference = format!("SANDBOX-{}", &self.key.derive("reference", &payment)[..8].to_uppercase());
            self.book.open(SandboxCheckout::new(id.clone(), order, reference)).await?;
            Ok(CheckoutSession { id, url })
        })
    }

    fn origins(&self) -> Vec<Origin> {
        Vec::new()
    }

    fn look_up<'a>(&'a self, id: &'a CheckoutId, now: Timestamp) -> Answer<'a, Option<CheckoutState>> {
        Box::pin(async move { Ok(self.book.find(id).await?.map(|checkout| checkout.state(now))) })
    }

    fn refund(&self, order: RefundOrder) -> Answer<'_, RefundState> {
        Box::pin(async move {
            // No money moves, so there is nothing to remember: the same refund has the same answer.
            let taken = self.book.find(&order.checkout).await?.and_then(|checkout| checkout.taken_by(order.at));
            let gives_back = taken.is_some_and(|paid| order.amount <= paid.amount && order.reference == paid.reference);
            Ok(if gives_back { RefundState::Done(order.at) } else { RefundState::Failed })
        })
    }

    fn signature_header(&self) -> &'static str {
        SIGNATURE_HEADER
    }

    fn verify_event<'a>(&'a self, signature: &'a str, body: &'a [u8], now: Timestamp) -> Heard<'a> {
        Box::pin(async move {
            self.key.verify(signature, body, now)?;
            serde_json::from_slice(body).map(Some).map_err(|_| EventProblem::Malformed)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::future::Future;
    use std::sync::Mutex;
    use std::task::{Context, Poll, Waker};

    use domain::{Language, Money, PaymentId, RefundId};

    use super::*;
    use crate::sandbox_checkout::{Action, AlreadySettled, OPEN_FOR, SLOW, SandboxOutcome};

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
        answered(answer).unwrap()
    }

    fn answered<T>(answer: impl Future<Output = T>) -> T {
        match Box::pin(answer).as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => answer,
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
        assert_eq!(first.url, format!("/sandbox/{}", first.id));
        assert_eq!(opened().return_url, "/back");
        assert_eq!(sandbox.within("http://localhost.example/back"), "http://localhost.example/back");
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
    fn what_was_paid_is_given_back_at_once_and_nothing_else() {
        let (sandbox, book) = sandbox();
        let session = at_once(sandbox.open(order()));
        let refund = |amount, reference: &str| {
            let refund = RefundId::v7(NOW, [2; 10]);
            let (checkout, reference) = (session.id.clone(), reference.to_owned());
            at_once(sandbox.refund(RefundOrder {
                refund,
                checkout,
                reference,
                amount: Money::from_cents(amount),
                at: NOW,
            }))
        };
        let reference = at_once(book.find(&session.id)).unwrap().reference;
        assert_eq!(refund(41_500, &reference), RefundState::Failed, "nothing is paid yet");
        book.0.lock().unwrap().get_mut(session.id.as_str()).unwrap().outcome = Some((SandboxOutcome::Paid, NOW));
        for (amount, reference, state) in [
            (41_500, reference.as_str(), RefundState::Done(NOW)),
            (41_500, reference.as_str(), RefundState::Done(NOW)),
            (41_501, reference.as_str(), RefundState::Failed),
            (41_500, "SANDBOX-OTHER", RefundState::Failed),
        ] {
            assert_eq!(refund(amount, reference), state, "{amount} {reference}");
        }
    }

    #[test]
    fn its_events_are_believed_by_the_site() {
        let (sandbox, _) = sandbox();
        let event = opened().act(Action::Pay, NOW).unwrap().event;
        let body = serde_json::to_vec(&event).unwrap();
        let signature = EventKey::new([7; 32]).sign(&body, NOW);
        assert_eq!(answered(sandbox.verify_event(&signature, &body, NOW)), Ok(Some(event)));
        assert_eq!(answered(sandbox.verify_event(&signature, b"{}", NOW)), Err(EventProblem::Forged));
        let signature = EventKey::new([7; 32]).sign(b"{}", NOW);
        assert_eq!(answered(sandbox.verify_event(&signature, b"{}", NOW)), Err(EventProblem::Malformed));
    }
}

use domain::Timestamp;
use payment::{
    Answer, Away, Checkout, CheckoutId, CheckoutSession, CheckoutState, EventProblem, Heard, Order, Origin,
    RefundOrder, RefundState,
};
use tokio::sync::Barrier;

/// Takes fees on a site of its own, with a page for each language, and never hears that one was paid.
#[derive(Debug)]
pub struct Elsewhere(Barrier);

impl Elsewhere {
    /// Opens no page before it was asked for so many.
    #[must_use]
    pub fn for_windows(windows: usize) -> Self {
        Self(Barrier::new(windows))
    }
}

impl Checkout for Elsewhere {
    fn open(&self, order: Order) -> Answer<'_, CheckoutSession> {
        Box::pin(async move {
            self.0.wait().await;
            let id = format!("{}-{}", order.payment, order.language.code());
            Ok(CheckoutSession { url: format!("https://pay.example/{id}"), id: id.parse().expect("a safe name") })
        })
    }

    fn origins(&self) -> Vec<Origin> {
        vec!["https://pay.example".parse().expect("an origin")]
    }

    fn look_up<'a>(&'a self, _: &'a CheckoutId, _: Timestamp) -> Answer<'a, Option<CheckoutState>> {
        Box::pin(async { Ok(Some(CheckoutState::Open)) })
    }

    fn refund(&self, _: RefundOrder) -> Answer<'_, RefundState> {
        Box::pin(async { Err(Away("no answer".into())) })
    }

    fn signature_header(&self) -> &'static str {
        "signature"
    }

    fn verify_event<'a>(&'a self, _: &'a str, _: &'a [u8], _: Timestamp) -> Heard<'a> {
        Box::pin(async { Err(EventProblem::Forged) })
    }
}

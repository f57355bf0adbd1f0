use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use domain::Timestamp;
use payment::{
    Answer, Away, Checkout, CheckoutId, CheckoutSession, CheckoutState, EventKey, EventProblem, Heard, Order, Origin,
    RefundOrder, RefundState, SIGNATURE_HEADER,
};
use services::testing::World;

/// A bank that answers what it is told to, and gives no answer when it is told nothing.
#[derive(Debug)]
pub(crate) struct Bank {
    key: EventKey,
    answers: Mutex<VecDeque<RefundState>>,
    asked: Mutex<Vec<RefundOrder>>,
}

impl Bank {
    pub(crate) fn of(world: &World, answers: impl IntoIterator<Item = RefundState>) -> Arc<Self> {
        let answers = Mutex::new(answers.into_iter().collect());
        Arc::new(Self { key: sandbox_key(world), answers, asked: Mutex::default() })
    }

    pub(crate) fn says(&self, state: RefundState) {
        self.answers.lock().unwrap().push_back(state);
    }

    pub(crate) fn asked(&self) -> Vec<RefundOrder> {
        self.asked.lock().unwrap().clone()
    }
}

impl Checkout for Bank {
    fn origins(&self) -> Vec<Origin> {
        Vec::new()
    }

    fn open(&self, _: Order) -> Answer<'_, CheckoutSession> {
        Box::pin(async { Err(Away("no answer".into())) })
    }

    fn look_up<'a>(&'a self, _: &'a CheckoutId, _: Timestamp) -> Answer<'a, Option<CheckoutState>> {
        Box::pin(async { Err(Away("no answer".into())) })
    }

    fn refund(&self, order: RefundOrder) -> Answer<'_, RefundState> {
        self.asked.lock().unwrap().push(order);
        let answer = self.answers.lock().unwrap().pop_front();
        Box::pin(async move { answer.ok_or_else(|| Away("no answer".into())) })
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

/// What the sandbox signs its events with.
pub(crate) fn sandbox_key(world: &World) -> EventKey {
    EventKey::new(world.services.vault().lookup("sandbox events", ""))
}

use std::sync::Arc;
use std::time::Duration;

use domain::Timestamp;
use form_urlencoded::Serializer;
use payment::{
    Answer, Away, Checkout, CheckoutId, CheckoutSession, CheckoutState, EventKey, EventProblem, Heard, Order, Origin,
    RefundOrder, RefundState,
};

use crate::api::{Api, List, Problem};
use crate::event::About;
use crate::refund::give_back;
use crate::session::{ORIGIN, Session};
use crate::settings::{SettingsProblem, StripeSettings};
use crate::{event, order};

const SESSIONS: &str = "/v1/checkout/sessions";

/// While Stripe does the same already it says so; that passes.
const TRIES_WHEN_BUSY: u32 = 4;
const PAUSE_WHEN_BUSY: Duration = Duration::from_millis(400);

/// Takes money on Stripe's pages.
#[derive(Debug)]
pub struct Stripe {
    api: Arc<Api>,
    key: EventKey,
    origin: Origin,
}

impl Stripe {
    /// A checkout for these settings. It asks nobody yet.
    ///
    /// # Errors
    /// Why they cannot be used.
    #[expect(clippy::expect_used, reason = "its own origin is one")]
    pub fn new(settings: &StripeSettings) -> Result<Self, SettingsProblem> {
        settings.check()?;
        Ok(Self {
            api: Arc::new(Api::new(settings)?),
            key: EventKey::new(settings.webhook_secret.as_bytes()),
            origin: ORIGIN.parse().expect("an origin"),
        })
    }

    /// The checkout that took this money; none when it was not one of ours.
    async fn checkout_of(&self, reference: &str) -> Result<Option<CheckoutId>, Away> {
        let query = Serializer::new(String::new()).append_pair("payment_intent", reference).finish();
        self.ask(move |api| {
            let found: Option<List<Session>> = api.get(&format!("{SESSIONS}?{query}"))?;
            let ours = found.and_then(|list| list.data.into_iter().find(|session| session.payment().is_some()));
            ours.map(|session| session.id()).transpose()
        })
        .await
    }

    /// Asks Stripe, beside what else the server does.
    async fn ask<T: Send + 'static>(
        &self,
        work: impl Fn(&Api) -> Result<T, Problem> + Clone + Send + 'static,
    ) -> Result<T, Away> {
        let mut tries = 1;
        loop {
            let (api, work) = (Arc::clone(&self.api), work.clone());
            let asked = tokio::task::spawn_blocking(move || work(&api)).await.unwrap_or(Err(Problem::Interrupted));
            match asked {
                Err(Problem::Refused { status: 409, .. }) if tries < TRIES_WHEN_BUSY => {
                    tries += 1;
                    tokio::time::sleep(PAUSE_WHEN_BUSY).await;
                }
                done => return done.map_err(|problem| Away(Box::new(problem))),
            }
        }
    }
}

impl Checkout for Stripe {
    fn open(&self, order: Order) -> Answer<'_, CheckoutSession> {
        Box::pin(self.ask(move |api| {
            let session: Session = api.post(SESSIONS, &order::form(&order), &order::key(&order))?;
            session.opened(&order)
        }))
    }

    fn origins(&self) -> Vec<Origin> {
        vec![self.origin.clone()]
    }

    fn look_up<'a>(&'a self, id: &'a CheckoutId, now: Timestamp) -> Answer<'a, Option<CheckoutState>> {
        let id = id.clone();
        Box::pin(self.ask(move |api| {
            let found: Option<Session> = api.get(&format!("{SESSIONS}/{id}?{}", Session::EXPAND))?;
            match found {
                Some(session) if session.id()? != id => Err(Problem::Differs("checkout")),
                found => found.map(|session| session.state(now)).transpose(),
            }
        }))
    }

    fn refund(&self, order: RefundOrder) -> Answer<'_, RefundState> {
        Box::pin(self.ask(move |api| give_back(api, &order)))
    }

    fn signature_header(&self) -> &'static str {
        "stripe-signature"
    }

    fn verify_event<'a>(&'a self, signature: &'a str, body: &'a [u8], now: Timestamp) -> Heard<'a> {
        Box::pin(async move {
            self.key.verify(signature, body, now)?;
            let Some(told) = event::read(body)? else { return Ok(None) };
            let checkout = match &told.about {
                About::Checkout(checkout) => Some(checkout.clone()),
                About::Money(reference) => self.checkout_of(reference).await.map_err(|_| EventProblem::Away)?,
            };
            Ok(checkout.map(|checkout| told.of(checkout)))
        })
    }
}

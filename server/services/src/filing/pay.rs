use domain::{CaseId, DraftId, Language, PaymentId, Place};
use payment::{CheckoutId, CheckoutState, Order, Origin};
use storage::drafts;
use storage::payments::{self, StoredPayment};

use super::draft::PaymentState;
use super::order::Due;
use crate::{Fault, Outcome, Services, Session};

/// Where a person goes to pay, if anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begun {
    /// To the provider's page.
    Checkout {
        /// Its address.
        url: String,
    },
    /// There is nothing (more) to pay: the form is filed.
    Filed(CaseId),
    /// It is paid, and the provider needs a moment to confirm it.
    Waiting,
}

/// Why nothing can be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PayRefusal {
    /// The account has no such draft.
    NotFound,
    /// The answers as they are now are not signed.
    NotSigned,
    /// The provider cannot be reached. Nothing is lost; trying again is safe.
    Away,
}

impl Services {
    /// Where people are sent to pay, beside this site itself.
    #[must_use]
    pub fn checkout_origins(&self) -> Vec<Origin> {
        self.checkout().origins()
    }

    /// Opens the checkout for a signed draft, or files it when there is nothing to pay. Asking again, also at the same
    /// moment, gives the same checkout.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn begin_payment(
        &self,
        session: &Session,
        id: DraftId,
        language: Language,
    ) -> Outcome<Begun, PayRefusal> {
        // A second round only when a checkout turned out to have ended meanwhile.
        for _ in 0..2 {
            // A signature under an edition that is accepted no more ends here, before anybody pays for it.
            if self.draft(session, id).await?.is_none() {
                return Ok(Err(PayRefusal::NotFound));
            }
            let payment = match self.order(session, id).await? {
                Due::NotFound => return Ok(Err(PayRefusal::NotFound)),
                Due::NotSigned => return Ok(Err(PayRefusal::NotSigned)),
                Due::Filed(case) => return Ok(Ok(Begun::Filed(case))),
                Due::Nothing => return self.filed(id).await,
                Due::Payment(payment) => *payment,
            };
            let Some((checkout, url)) = payment.checkout.clone() else {
                return self.open_checkout(session, &payment, language).await;
            };
            match self.ask_provider(payment.id, &checkout).await? {
                None => return Ok(Err(PayRefusal::Away)),
                Some(CheckoutState::Open) => return Ok(Ok(Begun::Checkout { url })),
                Some(CheckoutState::Processing) => return Ok(Ok(Begun::Waiting)),
                // It has ended, and that was taken over: ordering again says what is due now.
                Some(_) => {}
            }
        }
        Ok(Err(PayRefusal::Away))
    }

    /// How the payment stands for a person who comes back from the provider's page. The provider is asked, so nobody
    /// waits for its event.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn payment_returned(&self, session: &Session, id: DraftId) -> Outcome<PaymentState, PayRefusal> {
        let mut reader = self.database().reader().await?;
        if drafts::find(&mut reader, session.account, id).await?.is_none() {
            return Ok(Err(PayRefusal::NotFound));
        }
        let payments = payments::of_draft(&mut reader, id).await?;
        drop(reader);
        let mut is_processing = false;
        // One for each signature that was given; only the newest can be filed, but all can be paid.
        for payment in payments.iter().filter(|payment| payment.state == payments::PaymentState::Open) {
            if let Some((checkout, _)) = &payment.checkout {
                // When the provider is away, the person sees what is known here.
                is_processing |= self.ask_provider(payment.id, checkout).await? == Some(CheckoutState::Processing);
            }
        }
        if let Some(case) = self.submit(id).await? {
            return Ok(Ok(PaymentState::Filed(case)));
        }
        let state = self.draft(session, id).await?.map(|draft| (draft.payment, draft.signed));
        Ok(match state {
            None => Err(PayRefusal::NotFound),
            Some((Some(PaymentState::Open { .. }), _)) if is_processing => Ok(PaymentState::Waiting),
            Some((Some(payment), _)) => Ok(payment),
            Some((None, _)) => Err(PayRefusal::NotSigned),
        })
    }

    async fn filed(&self, id: DraftId) -> Outcome<Begun, PayRefusal> {
        // The answers may have been changed in another window at this very moment.
        Ok(self.submit(id).await?.map(Begun::Filed).ok_or(PayRefusal::NotSigned))
    }

    async fn open_checkout(
        &self,
        session: &Session,
        payment: &StoredPayment,
        language: Language,
    ) -> Outcome<Begun, PayRefusal> {
        let Some(draft) = self.draft(session, payment.draft).await? else { return Ok(Err(PayRefusal::NotFound)) };
        let back = Place::Payment(payment.draft).path(language);
        let order = Order {
            payment: payment.id,
            amount: payment.amount,
            description: draft.form.words(language).form("name"),
            language,
            return_url: format!("{}{back}", self.settings().public_url),
            at: payment.ordered_at,
        };
        let session = match self.checkout().open(order).await {
            Ok(session) => session,
            Err(away) => {
                tracing::warn!(error = &away as &dyn std::error::Error, payment = %payment.id, "no checkout was opened");
                return Ok(Err(PayRefusal::Away));
            }
        };
        let kept = self.database().write((payment.id, session), |tx, (id, session)| {
            Box::pin(async move {
                payments::opened(tx, *id, session.id.as_str(), &session.url).await?;
                payments::find(tx, *id).await
            })
        });
        // Of two that were opened at the same moment, in two languages, the first is the one that can be paid: nobody is
        // sent to another.
        let url = kept.await?.and_then(|payment| payment.checkout).map(|(_, url)| url);
        Ok(url.map(|url| Begun::Checkout { url }).ok_or(PayRefusal::Away))
    }

    /// How the provider says a checkout stands, after that was taken over; none when it gives no answer.
    pub(super) async fn ask_provider(
        &self,
        payment: PaymentId,
        checkout: &str,
    ) -> Result<Option<CheckoutState>, Fault> {
        let id: CheckoutId = checkout.parse().map_err(|_| storage::Error::Corrupt("payments.checkout_id"))?;
        match self.checkout().look_up(&id, self.now()).await {
            Ok(state) => {
                // A checkout the provider has forgotten can no longer be paid.
                let state = state.unwrap_or(CheckoutState::Expired);
                self.settle(payment, &state).await?;
                Ok(Some(state))
            }
            Err(away) => {
                tracing::warn!(error = &away as &dyn std::error::Error, %payment, "the provider was not asked");
                Ok(None)
            }
        }
    }
}

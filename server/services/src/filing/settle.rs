use domain::PaymentId;
use payment::{CheckoutState, Event, EventProblem, Outcome as Ending, Paid};
use storage::payments::{self, PaymentState, ReceivedMoney};
use storage::{Error, Writer};

use super::submit::Submission;
use crate::{Fault, Outcome, Services};

/// What became of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventTaken {
    /// It is taken into account.
    New,
    /// It was taken before.
    Again,
    /// It tells nothing that counts here.
    Nothing,
}

/// Why an event is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventRefusal {
    /// It is not the provider's.
    Forged,
    /// It was signed too long ago, or in the future.
    Stale,
    /// It is the provider's, and it is no event.
    Malformed,
    /// It is about a checkout that was never opened here, or not yet.
    Unknown,
    /// What it is about can only be known later.
    Later,
}

impl From<EventProblem> for EventRefusal {
    fn from(problem: EventProblem) -> Self {
        match problem {
            EventProblem::Forged => Self::Forged,
            EventProblem::Stale => Self::Stale,
            EventProblem::Malformed => Self::Malformed,
            EventProblem::Away => Self::Later,
        }
    }
}

/// How a checkout ended, about to be taken over.
struct Settlement {
    ending: Ending,
    submission: Submission,
}

impl Services {
    /// The header, in lower case, in which the provider signs its events.
    #[must_use]
    pub fn event_signature_header(&self) -> &'static str {
        self.checkout().signature_header()
    }

    /// Takes an event of the provider. It may come late, twice, or in any order: money that came counts, whatever else
    /// is said before or after.
    ///
    /// # Errors
    /// A fault when the database is away; the provider sends it again then.
    pub async fn payment_event(&self, signature: &str, body: &[u8]) -> Outcome<EventTaken, EventRefusal> {
        let event = match self.checkout().verify_event(signature, body, self.now()).await {
            Ok(Some(event)) => event,
            Ok(None) => return Ok(Ok(EventTaken::Nothing)),
            Err(problem) => return Ok(Err(problem.into())),
        };
        let input = (event, self.submission(), self.now());
        let taken = self.database().write(input, |tx, (event, submission, now)| {
            Box::pin(async move {
                let Event { id, checkout, outcome } = event;
                let Some(payment) = payments::by_checkout(tx, checkout.as_str()).await? else {
                    // How a checkout ended that nobody was sent to concerns nobody, unless it has money.
                    let is_moot = matches!(outcome, Ending::Declined | Ending::Cancelled | Ending::Expired);
                    return Ok(if is_moot { Ok(EventTaken::Nothing) } else { Err(EventRefusal::Unknown) });
                };
                if !payments::take_event(tx, id, payment.id, *now).await? {
                    return Ok(Ok(EventTaken::Again));
                }
                settle(tx, payment.id, outcome, submission).await?;
                Ok(Ok(EventTaken::New))
            })
        });
        Ok(taken.await?)
    }

    /// Takes over how a checkout stands.
    pub(super) async fn settle(&self, payment: PaymentId, state: &CheckoutState) -> Result<(), Fault> {
        let ending = match state {
            CheckoutState::Open | CheckoutState::Processing => return Ok(()),
            CheckoutState::Paid(paid) => Ending::Paid(paid.clone()),
            CheckoutState::Declined => Ending::Declined,
            CheckoutState::Cancelled => Ending::Cancelled,
            CheckoutState::Expired => Ending::Expired,
        };
        let settlement = Settlement { ending, submission: self.submission() };
        self.database()
            .write((payment, settlement), |tx, (payment, settlement)| {
                Box::pin(settle(tx, *payment, &settlement.ending, &settlement.submission))
            })
            .await?;
        Ok(())
    }
}

async fn settle(tx: &mut Writer, id: PaymentId, ending: &Ending, submission: &Submission) -> Result<(), Error> {
    match ending {
        Ending::Declined => payments::ended(tx, id, PaymentState::Declined).await,
        Ending::Cancelled => payments::ended(tx, id, PaymentState::Cancelled).await,
        Ending::Expired => payments::ended(tx, id, PaymentState::Expired).await,
        // What happens to money after it came says nothing of a checkout.
        Ending::Refunded { .. }
        | Ending::RefundFailed { .. }
        | Ending::Disputed { .. }
        | Ending::DisputeWon { .. }
        | Ending::DisputeLost { .. } => Ok(()),
        Ending::Paid(Paid { at, amount, reference }) => {
            let money = ReceivedMoney { at: *at, amount: *amount, reference: reference.clone() };
            let is_new = payments::received(tx, id, &money).await?;
            // In the same transaction: there is no moment in which the money is here and the filing is forgotten.
            let Some(payment) = payments::find(tx, id).await? else { return Err(Error::Corrupt("payments")) };
            if is_new {
                submission.note_fee(tx, &payment).await?;
            }
            submission.file(tx, payment.draft).await?;
            Ok(())
        }
    }
}

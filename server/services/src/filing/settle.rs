use domain::{Dispute, PaymentCourse, PaymentId, PaymentWord, Refund, Timestamp};
use payment::{CheckoutState, Event, EventProblem, Outcome as Told, Paid};
use storage::payments::{self, ReceivedMoney, StoredDispute, StoredPayment};
use storage::{Error, Writer};

use super::submit::Submission;
use super::tell::Tidings;
use crate::audit::Event as Noted;
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
    /// It is about a checkout or a refund that was never ordered here, or not yet.
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
    told: Told,
    submission: Submission,
}

impl Services {
    /// The header, in lower case, in which the provider signs its events.
    #[must_use]
    pub fn event_signature_header(&self) -> &'static str {
        self.checkout().signature_header()
    }

    /// Takes an event of the provider. It may come late, twice, or in any order: what follows from all of them together
    /// is the same ([`PaymentCourse`]).
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
                    let is_moot = matches!(outcome, Told::Declined | Told::Cancelled | Told::Expired);
                    return Ok(if is_moot { Ok(EventTaken::Nothing) } else { Err(EventRefusal::Unknown) });
                };
                // What is told a second time changes nothing.
                if !settle(tx, &payment, outcome, submission).await? {
                    return Ok(Err(EventRefusal::Unknown));
                }
                if !payments::take_event(tx, id, payment.id, *now).await? {
                    return Ok(Ok(EventTaken::Again));
                }
                Ok(Ok(EventTaken::New))
            })
        });
        Ok(taken.await?)
    }

    /// Takes over how a checkout stands.
    pub(super) async fn settle(&self, payment: PaymentId, state: &CheckoutState) -> Result<(), Fault> {
        let told = match state {
            CheckoutState::Open | CheckoutState::Processing => return Ok(()),
            CheckoutState::Paid(paid) => Told::Paid(paid.clone()),
            CheckoutState::Declined => Told::Declined,
            CheckoutState::Cancelled => Told::Cancelled,
            CheckoutState::Expired => Told::Expired,
        };
        let settlement = Settlement { told, submission: self.submission() };
        self.database()
            .write((payment, settlement), |tx, (payment, settlement)| {
                Box::pin(async move {
                    let payment = payments::find(tx, *payment).await?.ok_or(Error::Corrupt("payments"))?;
                    settle(tx, &payment, &settlement.told, &settlement.submission).await
                })
            })
            .await?;
        Ok(())
    }
}

/// Whether what is told is about something that is known here. If it is, it counts from now on.
async fn settle(tx: &mut Writer, payment: &StoredPayment, told: &Told, submission: &Submission) -> Result<bool, Error> {
    match told {
        Told::Declined => ended(tx, payment, PaymentWord::Declined).await?,
        Told::Cancelled => ended(tx, payment, PaymentWord::Cancelled).await?,
        Told::Expired => ended(tx, payment, PaymentWord::Expired).await?,
        Told::Paid(paid) => received(tx, payment, paid, submission).await?,
        Told::Disputed { at } => disputed(tx, payment, PaymentWord::Disputed, *at, submission).await?,
        Told::DisputeWon { at } => disputed(tx, payment, PaymentWord::DisputeWon, *at, submission).await?,
        Told::DisputeLost { at } => disputed(tx, payment, PaymentWord::DisputeLost, *at, submission).await?,
        Told::Refunded { refund, at } => {
            return submission.refunded(tx, payment, *refund, (Refund::Done, *at)).await;
        }
        Told::RefundFailed { refund } => {
            return submission.refunded(tx, payment, *refund, (Refund::Failed, submission.now)).await;
        }
    }
    Ok(true)
}

async fn ended(tx: &mut Writer, payment: &StoredPayment, word: PaymentWord) -> Result<(), Error> {
    let PaymentCourse { state, .. } = payment.course().after(word);
    if state == payment.state { Ok(()) } else { payments::ended(tx, payment.id, state).await }
}

async fn received(tx: &mut Writer, payment: &StoredPayment, paid: &Paid, submission: &Submission) -> Result<(), Error> {
    let money = ReceivedMoney { at: paid.at, amount: paid.amount, reference: paid.reference.clone() };
    if payments::received(tx, payment.id, &money).await? {
        submission.note(tx, Noted::FeeReceived, payment).await?;
    }
    // In the same transaction: there is no moment in which the money is here and the filing is forgotten.
    submission.file(tx, payment.draft).await?;
    Ok(())
}

async fn disputed(
    tx: &mut Writer,
    payment: &StoredPayment,
    word: PaymentWord,
    at: Timestamp,
    submission: &Submission,
) -> Result<(), Error> {
    let before = payment.dispute;
    let Some(state) = payment.course().after(word).dispute else { return Ok(()) };
    let is_new = before.is_none_or(|before| before.state != state);
    let known = before.unwrap_or(StoredDispute { state, begun_at: None, ended_at: None });
    let begun_at = known.begun_at.or((word == PaymentWord::Disputed).then_some(at));
    let ended_at = if is_new && word != PaymentWord::Disputed { Some(at) } else { known.ended_at };
    payments::disputed(tx, payment.id, &StoredDispute { state, begun_at, ended_at }).await?;
    if !is_new {
        return Ok(());
    }
    let (noted, tidings) = match state {
        Dispute::Open => (Noted::FeeDisputed, Tidings::Disputed),
        Dispute::Won => (Noted::FeeDisputeWon, Tidings::DisputeWon),
        Dispute::Lost => (Noted::FeeDisputeLost, Tidings::DisputeLost),
    };
    submission.note(tx, noted, payment).await?;
    submission.tell(tx, payment, tidings).await?;
    // Money that a bank held while nothing was filed with it may pay for the filing now.
    submission.file(tx, payment.draft).await?;
    Ok(())
}

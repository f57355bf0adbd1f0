use domain::{CaseId, DraftId, PaymentId, Timestamp};
use storage::drafts;
use storage::payments::{self, PaymentState, StoredPayment};

use crate::{Fault, Services, Session};

/// When to ask the provider first what became of a checkout.
const FIRST_LOOK: std::time::Duration = std::time::Duration::from_secs(2 * 60);

/// What is to be done about the fee of a signed draft.
#[derive(Debug)]
pub(super) enum Due {
    NotFound,
    NotSigned,
    /// It became this case.
    Filed(CaseId),
    /// There is no fee, or its money is here.
    Nothing,
    /// This payment is to be made.
    Payment(Box<StoredPayment>),
}

#[derive(Debug)]
struct Asking {
    session: domain::AccountId,
    draft: DraftId,
    payment: PaymentId,
    now: Timestamp,
}

impl Services {
    /// The one payment that a signed draft waits for. It is written down before the provider hears of it, so that
    /// asking twice, at once or after a crash, is the same order.
    pub(super) async fn order(&self, session: &Session, draft: DraftId) -> Result<Due, Fault> {
        let now = self.now();
        let asking = Asking { session: session.account, draft, payment: PaymentId::v7(now, self.random()), now };
        let due = self.database().write(asking, |tx, asking| Box::pin(asking.write(tx)));
        Ok(due.await?)
    }
}

impl Asking {
    async fn write(&self, tx: &mut storage::Writer) -> Result<Due, storage::Error> {
        let Some(draft) = drafts::find(tx, self.session, self.draft).await? else { return Ok(Due::NotFound) };
        if let Some(case) = draft.case {
            return Ok(Due::Filed(case));
        }
        let Some(signed) = draft.signed else { return Ok(Due::NotSigned) };
        if signed.fee.is_zero() {
            return Ok(Due::Nothing);
        }
        for payment in payments::of_draft(tx, self.draft).await? {
            let pays =
                payment.course().is_usable() && payment.money.as_ref().is_some_and(|money| money.amount == signed.fee);
            match payment.state {
                PaymentState::Paid if pays => return Ok(Due::Nothing),
                // The fee is another one now, and what was paid for the earlier answers is not part of it; or a bank has
                // the money, and when it comes after all, it comes second.
                PaymentState::Paid => payments::owe_back(tx, payment.id).await?,
                PaymentState::Ordered | PaymentState::Open if payment.filing == signed.filing => {
                    return Ok(Due::Payment(Box::new(payment)));
                }
                _ => {}
            }
        }
        let payment = StoredPayment {
            id: self.payment,
            account: self.session,
            draft: self.draft,
            filing: signed.filing,
            amount: signed.fee,
            state: PaymentState::Ordered,
            checkout: None,
            ordered_at: self.now,
            money: None,
            dispute: None,
            refund: None,
        };
        payments::insert(tx, &payment, self.now.plus(FIRST_LOOK)).await?;
        drafts::touch(tx, self.draft, self.now).await?;
        Ok(Due::Payment(Box::new(payment)))
    }
}

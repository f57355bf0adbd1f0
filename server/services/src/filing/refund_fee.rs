use domain::{Dispute, Money, ReceiptNumber, Refund, RefundReason};
use storage::payments;
use storage::{Error, cases};

use crate::{Outcome, Services};

/// A fee that is given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeeRefund {
    /// How much.
    pub amount: Money,
    /// How the refund stands.
    pub state: Refund,
    /// Whether it was ordered only now.
    pub is_new: bool,
}

/// Why a fee is not given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeeRefundRefusal {
    /// No case has this receipt number.
    NotFound,
    /// Nothing was paid for it.
    NoFee,
    /// The person's bank holds the money, or took it back already.
    Disputed,
}

impl Services {
    /// Gives back the fee of a filing, all of it. Asking again, also at the same moment, is the same refund. The case
    /// goes on as it is: what becomes of it is for an officer to decide.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn refund_fee(
        &self,
        receipt: &ReceiptNumber,
        reason: RefundReason,
    ) -> Outcome<FeeRefund, FeeRefundRefusal> {
        let input = (receipt.clone(), self.refund_ordering(reason));
        let refunded = self.database().write(input, |tx, (receipt, ordering)| {
            Box::pin(async move {
                let Some(filing) = cases::filing_of_receipt(tx, receipt).await? else {
                    return Ok(Err(FeeRefundRefusal::NotFound));
                };
                let Some(payment) = payments::of_filing(tx, filing).await? else {
                    return Ok(Err(FeeRefundRefusal::NoFee));
                };
                let amount = payment.money.as_ref().ok_or(Error::Corrupt("payments.paid_cents"))?.amount;
                let course = payment.course();
                match (course.dispute, course.refund) {
                    (Some(Dispute::Open | Dispute::Lost), _) => Ok(Err(FeeRefundRefusal::Disputed)),
                    (_, Some(state @ (Refund::Ordered | Refund::Done))) => {
                        Ok(Ok(FeeRefund { amount, state, is_new: false }))
                    }
                    (_, None | Some(Refund::Failed)) => {
                        ordering.write(tx, &payment).await?;
                        Ok(Ok(FeeRefund { amount, state: Refund::Ordered, is_new: true }))
                    }
                }
            })
        });
        Ok(refunded.await?)
    }
}

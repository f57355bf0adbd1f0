use domain::{CaseId, Dispute, FilingId, Happening, Money, ReceiptNumber, Refund, RefundReason, StaffRight};
use storage::cases::StoredCase;
use storage::payments;
use storage::{Error, Reader, Writer, cases, desk};

use super::refund::Ordering;
use crate::audit::Event;
use crate::desk::Desk;
use crate::{Client, Outcome, Services};

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
                order_fee_back(tx, filing, ordering).await
            })
        });
        Ok(refunded.await?)
    }
}

/// Why somebody at the desk did not give a fee back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskRefundRefusal {
    /// They give no money back.
    NotAllowed,
    /// It is not given back by anybody.
    Fee(FeeRefundRefusal),
}

impl Desk<'_> {
    /// The same by somebody at the desk, who stands in the security log with it.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was ordered.
    pub async fn refund_fee(
        &self,
        case: CaseId,
        reason: RefundReason,
        client: Client,
    ) -> Outcome<FeeRefund, DeskRefundRefusal> {
        if !self.may(StaffRight::Refund) {
            return Ok(Err(DeskRefundRefusal::NotAllowed));
        }
        let (officer, note) = (self.session.account, self.services.note_at_desk(client, self.session, case));
        let input = (case, officer, self.services.refund_ordering(reason), note);
        let refunded = self.services.database().write(input, |tx, (case, officer, ordering, note)| {
            Box::pin(async move {
                let filing = match desk::applicant(tx, *officer, *case).await? {
                    Some(_) => cases::filing_of(tx, *case).await?,
                    None => None,
                };
                let Some(filing) = filing else {
                    return Ok(Err(FeeRefundRefusal::NotFound));
                };
                let refunded = order_fee_back(tx, filing, ordering).await?;
                if refunded.is_ok_and(|refund| refund.is_new) {
                    note.write(tx, Event::FeeGivenBack, Some(*officer)).await?;
                }
                Ok(refunded)
            })
        });
        Ok(refunded.await?.map_err(DeskRefundRefusal::Fee))
    }
}

/// What goes back with a form when this happens to its case: the fee that was paid for it, if it is sent back and its fee is
/// here, or on its way back already.
pub(crate) async fn fee_sent_back(
    reader: &mut Reader,
    case: &StoredCase,
    what: Happening,
) -> Result<Option<Money>, Error> {
    let Some(filing) = sent_back(case, what) else { return Ok(None) };
    let Some(payment) = payments::of_filing(reader, filing).await? else { return Ok(None) };
    let (course, money) = (payment.course(), payment.money);
    let is_elsewhere =
        matches!(course.dispute, Some(Dispute::Open | Dispute::Lost)) || course.refund == Some(Refund::Done);
    Ok(money.map(|money| money.amount).filter(|_| !is_elsewhere))
}

/// Orders that it goes back.
pub(crate) async fn send_fee_back(
    tx: &mut Writer,
    case: &StoredCase,
    what: Happening,
    ordering: &Ordering,
) -> Result<(), Error> {
    if let Some(filing) = sent_back(case, what) {
        // Nothing was paid, or the person's bank has it: then there is nothing to send.
        let _refund = order_fee_back(tx, filing, ordering).await?;
    }
    Ok(())
}

/// What was filed as a case that is sent back with its fee.
fn sent_back(case: &StoredCase, what: Happening) -> Option<FilingId> {
    case.filing.filter(|_| matches!(what, Happening::Rejected(_)))
}

/// Orders that the fee of a filing is given back, unless it is on its way already.
pub(super) async fn order_fee_back(
    tx: &mut Writer,
    filing: FilingId,
    ordering: &Ordering,
) -> Result<Result<FeeRefund, FeeRefundRefusal>, Error> {
    let Some(payment) = payments::of_filing(tx, filing).await? else { return Ok(Err(FeeRefundRefusal::NoFee)) };
    let amount = payment.money.as_ref().ok_or(Error::Corrupt("payments.paid_cents"))?.amount;
    let course = payment.course();
    match (course.dispute, course.refund) {
        (Some(Dispute::Open | Dispute::Lost), _) => Ok(Err(FeeRefundRefusal::Disputed)),
        (_, Some(state @ (Refund::Ordered | Refund::Done))) => Ok(Ok(FeeRefund { amount, state, is_new: false })),
        (_, None | Some(Refund::Failed)) => {
            ordering.write(tx, &payment).await?;
            Ok(Ok(FeeRefund { amount, state: Refund::Ordered, is_new: true }))
        }
    }
}

use std::sync::Arc;
use std::time::Duration;

use domain::{Refund, RefundId, RefundReason, Timestamp};
use payment::{Away, RefundOrder, RefundState};
use storage::outbox::{self, NewItem, OutboxKind};
use storage::payments::{self, StoredPayment};
use storage::refunds::{self, StoredRefund};
use storage::{Error, Writer};

use super::submit::Submission;
use super::tell::Tidings;
use crate::audit::{Event, Note};
use crate::{Deliver, Delivery, DeliveryFailure, Fault, OutboxItem, Services};

const AT_ONCE: u32 = 50;
/// When to ask the provider first, and then each time, about a refund that it has not said to be done.
const ASK_AGAIN: Duration = Duration::from_secs(60 * 60);
/// What failed is tried again a day later, and each time after twice as long.
const TRY_AGAIN: Duration = Duration::from_secs(24 * 60 * 60);

/// A refund about to be ordered. The provider is told by what it leaves in the outbox.
pub(crate) struct Ordering {
    id: RefundId,
    reason: RefundReason,
    item: NewItem,
    note: Note,
    now: Timestamp,
}

impl Ordering {
    /// Writes the order down, in the transaction in which it was seen to be due: all of the money that came.
    pub(super) async fn write(&self, tx: &mut Writer, payment: &StoredPayment) -> Result<(), Error> {
        let Some(money) = &payment.money else { return Err(Error::Corrupt("a refund of no money")) };
        let refund = StoredRefund {
            id: self.id,
            payment: payment.id,
            amount: money.amount,
            // What failed is tried again for the same reason.
            reason: refunds::of_payment(tx, payment.id).await?.last().map_or(self.reason, |last| last.reason),
            state: Refund::Ordered,
            ordered_at: self.now,
            ended_at: None,
        };
        refunds::insert(tx, &refund, self.now.plus(ASK_AGAIN)).await?;
        outbox::enqueue(tx, &self.item).await?;
        self.note.write(tx, Event::RefundOrdered, Some(payment.account)).await
    }
}

impl Submission {
    /// Takes over what the provider says of a refund, and tells the person what is news to them. False when the payment
    /// has no such refund.
    pub(super) async fn refunded(
        &self,
        tx: &mut Writer,
        payment: &StoredPayment,
        id: RefundId,
        (told, at): (Refund, Timestamp),
    ) -> Result<bool, Error> {
        let refunds = refunds::of_payment(tx, payment.id).await?;
        let Some(refund) = refunds.iter().find(|refund| refund.id == id) else { return Ok(false) };
        if refund.state >= told {
            return Ok(true);
        }
        refunds::ended(tx, id, told, at).await?;
        if told == Refund::Done {
            self.note(tx, Event::RefundDone, payment).await?;
            self.tell(tx, payment, Tidings::GivenBack).await?;
            return Ok(true);
        }
        let failed = refunds.iter().filter(|refund| refund.state == Refund::Failed).count();
        payments::look_again(tx, payment.id, self.now.plus(wait_after(failed))).await?;
        self.note(tx, Event::RefundFailed, payment).await?;
        // It is said once, and again only to somebody who was told meanwhile that the money was sent.
        if failed == 0 || refund.state == Refund::Done {
            self.tell(tx, payment, Tidings::RefundFailed).await?;
        }
        Ok(true)
    }
}

fn wait_after(earlier_failures: usize) -> Duration {
    let doublings = u32::try_from(earlier_failures).unwrap_or(u32::MAX).min(6);
    TRY_AGAIN * 2_u32.pow(doublings)
}

impl Services {
    pub(crate) fn refund_ordering(&self, reason: RefundReason) -> Ordering {
        let now = self.now();
        let id = RefundId::v7(now, self.random());
        let item = self.new_item(OutboxKind::Refund, id.to_string().as_bytes());
        Ordering { id, reason, item, note: self.note(), now }
    }

    /// Orders a refund for all money that is owed back, and asks again about those that are not done: how many were
    /// ordered. That money is owed back is what it goes by, so that a death between the two loses neither.
    pub(super) async fn give_back(&self) -> Result<usize, Fault> {
        let now = self.now();
        let due = refunds::to_order(&mut self.database().reader().await?, now, AT_ONCE).await?;
        let mut ordered = 0;
        for payment in due {
            let input = (payment.id, self.refund_ordering(RefundReason::Unused));
            let is_ordered = self.database().write(input, |tx, (id, ordering)| {
                Box::pin(async move {
                    let payment = payments::find(tx, *id).await?.ok_or(Error::Corrupt("payments"))?;
                    if !payment.course().is_to_be_refunded() {
                        return Ok(false);
                    }
                    ordering.write(tx, &payment).await?;
                    Ok(true)
                })
            });
            ordered += usize::from(is_ordered.await?);
        }
        for id in refunds::to_look_at(&mut self.database().reader().await?, now, AT_ONCE).await? {
            // First of all the next look, so that one refund that fails does not keep the others waiting.
            self.database()
                .write((id, now.plus(ASK_AGAIN)), |tx, (id, at)| Box::pin(refunds::look_again(tx, *id, *at)))
                .await?;
            if let Err(away) = self.carry_out_refund(id).await? {
                tracing::warn!(error = &away as &dyn std::error::Error, refund = %id, "the provider was not asked");
            }
        }
        Ok(ordered)
    }

    /// Tells the provider of a refund, or asks how it stands, which is the same, and takes over what it says.
    async fn carry_out_refund(&self, id: RefundId) -> Result<Result<(), Away>, Fault> {
        let mut reader = self.database().reader().await?;
        let refund = refunds::find(&mut reader, id).await?.ok_or(Error::Corrupt("refunds"))?;
        let payment = payments::find(&mut reader, refund.payment).await?.ok_or(Error::Corrupt("payments"))?;
        drop(reader);
        if refund.state != Refund::Ordered {
            return Ok(Ok(()));
        }
        let (Some((checkout, _)), Some(money)) = (payment.checkout, payment.money) else {
            return Err(Error::Corrupt("a refund of no money").into());
        };
        let order = RefundOrder {
            refund: id,
            checkout: checkout.parse().map_err(|_| Error::Corrupt("payments.checkout_id"))?,
            reference: money.reference,
            amount: refund.amount,
            at: refund.ordered_at,
        };
        let told = match self.checkout().refund(order).await {
            Ok(RefundState::Underway) => return Ok(Ok(())),
            Ok(RefundState::Done(at)) => (Refund::Done, at),
            Ok(RefundState::Failed) => (Refund::Failed, self.now()),
            Err(away) => return Ok(Err(away)),
        };
        let input = (payment.id, id, told, self.submission());
        self.database()
            .write(input, |tx, (payment, id, told, submission)| {
                Box::pin(async move {
                    let payment = payments::find(tx, *payment).await?.ok_or(Error::Corrupt("payments"))?;
                    submission.refunded(tx, &payment, *id, *told).await
                })
            })
            .await?;
        Ok(Ok(()))
    }
}

/// Has money given back by whoever took it.
#[derive(Debug)]
pub struct RefundSender(Services);

impl RefundSender {
    /// A sender of these refunds.
    #[must_use]
    pub fn new(services: Services) -> Arc<Self> {
        Arc::new(Self(services))
    }
}

impl Deliver for RefundSender {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Refund
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        Box::pin(async move {
            let id = std::str::from_utf8(&item.payload).ok().and_then(|text| text.parse().ok());
            let Some(id) = id else { return Err(DeliveryFailure::Never("not a refund")) };
            match self.0.carry_out_refund(id).await {
                Ok(Ok(())) => Ok(()),
                Ok(Err(_)) => Err(DeliveryFailure::Later("the payment provider gave no answer")),
                Err(_) => Err(DeliveryFailure::Later("the refund was not read or written")),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fails_again_and_again_is_tried_more_and_more_seldom() {
        let days = [0, 1, 2, 6, 100].map(|times| wait_after(times).as_secs() / 86_400);
        assert_eq!(days, [1, 2, 4, 64, 64]);
    }
}

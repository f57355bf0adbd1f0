use std::time::Duration;

use storage::payments::{self, PaymentState, StoredPayment};

use crate::{Fault, Services};

const AT_ONCE: u32 = 50;
const AGAIN: Duration = Duration::from_secs(5 * 60);
const AGAIN_WHEN_HELD: Duration = Duration::from_secs(60 * 60);
/// An order whose checkout never opened cannot have been paid: nobody was told where.
const FORGET_ORDER: Duration = Duration::from_secs(60 * 60);

/// What the reconciler did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reconciled {
    /// Payments that were looked at.
    pub looked_at: usize,
    /// Drafts that became filings by it.
    pub filed: usize,
    /// Refunds that were ordered.
    pub refunds: usize,
}

impl Services {
    /// Asks the provider about every checkout that has been open for a while, files what is paid, and gives back what is
    /// owed back. It makes good what a closed browser, a lost event or a crash left undone. To be called every minute.
    ///
    /// # Errors
    /// A fault when the database is away. Everything is found again next time.
    pub async fn reconcile(&self) -> Result<Reconciled, Fault> {
        let due = payments::to_look_at(&mut self.database().reader().await?, self.now(), AT_ONCE).await?;
        let mut done = Reconciled { looked_at: due.len(), ..Reconciled::default() };
        for payment in due {
            self.look_at(&payment).await?;
            done.filed += usize::from(self.submit(payment.draft).await?.is_some());
        }
        done.refunds = self.give_back().await?;
        Ok(done)
    }

    async fn look_at(&self, payment: &StoredPayment) -> Result<(), Fault> {
        let now = self.now();
        // First of all the next look, so that one payment that fails does not keep the others waiting.
        let next = if payment.state == PaymentState::Paid { AGAIN_WHEN_HELD } else { AGAIN };
        self.database()
            .write((payment.id, now.plus(next)), |tx, (id, at)| Box::pin(payments::look_again(tx, *id, *at)))
            .await?;
        if let Some((checkout, _)) = payment.checkout.as_ref().filter(|_| payment.state == PaymentState::Open) {
            self.ask_provider(payment.id, checkout).await?;
        } else if payment.state == PaymentState::Ordered && now >= payment.ordered_at.plus(FORGET_ORDER) {
            self.database()
                .write(payment.id, |tx, id| Box::pin(payments::ended(tx, *id, PaymentState::Expired)))
                .await?;
        }
        Ok(())
    }
}

use domain::{CaseId, FeeRequest, ReceiptNumber, Timestamp};
pub use storage::desk::OwedMoney;
use storage::{Error, desk};

use super::Desk;
use crate::Fault;
use crate::paging::{cut, part};

/// On a page.
pub(crate) const PAGE: u32 = 25;

/// A page of what waits, the oldest first.
#[derive(Debug, Clone)]
pub struct Queue<T> {
    /// Which page, from 1.
    pub number: u32,
    /// What is on it.
    pub waiting: Vec<T>,
    /// Whether there is a page after it.
    pub has_more: bool,
}

/// A case about whose fee nobody has decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndecidedFee {
    /// Which one.
    pub case: CaseId,
    /// Its receipt number.
    pub receipt: ReceiptNumber,
    /// The form that was filed, by its id.
    pub form: String,
    /// What is asked.
    pub asked: FeeRequest,
    /// When it was filed.
    pub filed_at: Timestamp,
}

impl<T> Queue<T> {
    pub(crate) fn of(number: u32, mut waiting: Vec<T>) -> Self {
        let has_more = cut(&mut waiting, PAGE);
        Self { number, waiting, has_more }
    }
}

impl Desk<'_> {
    /// Cases whose fee was asked to be waived or reduced and about which nobody has decided.
    ///
    /// # Errors
    /// A fault when the database is away or a history makes no sense.
    pub async fn undecided_fees(&self, number: u32) -> Result<Queue<UndecidedFee>, Fault> {
        let number = number.max(1);
        let mut reader = self.services.database().reader().await?;
        let cases = desk::undecided_fees(&mut reader, self.session.account, part(number, PAGE)).await?;
        let waiting = cases.into_iter().map(|case| {
            let asked = case.history()?.state().fee_asked().ok_or(Error::Corrupt("case_events"))?;
            let (receipt, form, filed_at) = (case.receipt, case.form, case.filed_at);
            Ok::<_, Error>(UndecidedFee { case: case.id, receipt, form, asked, filed_at })
        });
        Ok(Queue::of(number, waiting.collect::<Result<_, _>>()?))
    }

    /// Money that is owed back whose refund failed or was never ordered.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn owed_money(&self, number: u32) -> Result<Queue<OwedMoney>, Fault> {
        let number = number.max(1);
        let mut reader = self.services.database().reader().await?;
        let owed = desk::owed_money(&mut reader, self.session.account, part(number, PAGE)).await?;
        Ok(Queue::of(number, owed))
    }
}

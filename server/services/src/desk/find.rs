use domain::{CaseId, ReceiptNumber};
use storage::{cases, desk};

use super::Desk;
use crate::Fault;

impl Desk<'_> {
    /// The case with this receipt number. To see it is another thing, and is written down.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn find(&self, receipt: &ReceiptNumber) -> Result<Option<CaseId>, Fault> {
        let mut reader = self.services.database().reader().await?;
        let Some(case) = cases::of_receipt(&mut reader, receipt).await? else { return Ok(None) };
        Ok(desk::belongs(&mut reader, self.session.account, case).await?.map(|_| case))
    }
}

use domain::{CaseId, ReceiptNumber};
use storage::cases;

use super::Desk;
use crate::Fault;

impl Desk<'_> {
    /// The case with this receipt number. To see it is another thing, and is written down.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn find(&self, receipt: &ReceiptNumber) -> Result<Option<CaseId>, Fault> {
        Ok(cases::of_receipt(&mut self.services.database().reader().await?, receipt).await?)
    }
}

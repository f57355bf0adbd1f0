use domain::BlobId;
use storage::{erasures, quarantine};

use crate::{Fault, Services};

const AT_ONCE: u32 = 100;

impl Services {
    /// Removes from the store what no file has any more, or never had. To be called often: how much it was.
    ///
    /// # Errors
    /// A fault when the database or the store is away. Everything is found again next time.
    pub async fn erase(&self) -> Result<usize, Fault> {
        let mut erased = 0;
        loop {
            let now = self.now();
            let due = erasures::due(&mut self.database().reader().await?, now, AT_ONCE).await?;
            if due.is_empty() {
                return Ok(erased);
            }
            for blob in due {
                self.erase_one(blob).await?;
                erased += 1;
            }
        }
    }

    /// Removes what is under this name, which is noted.
    pub(super) async fn erase_one(&self, blob: BlobId) -> Result<(), Fault> {
        self.store().remove(&blob.to_string()).await?;
        let erased = self.database().write(blob, |tx, blob| {
            Box::pin(async move {
                quarantine::erased(tx, *blob).await?;
                erasures::done(tx, *blob).await
            })
        });
        Ok(erased.await?)
    }
}

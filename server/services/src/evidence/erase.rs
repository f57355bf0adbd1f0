use domain::BlobId;
use storage::erasures;

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

    async fn erase_one(&self, blob: BlobId) -> Result<(), Fault> {
        self.store().remove(&blob.to_string()).await?;
        self.database().write(blob, |tx, blob| Box::pin(erasures::done(tx, *blob))).await?;
        Ok(())
    }
}

use storage::audit::{self, OlderEvent};

use super::chain::Link;
use crate::{Fault, Services};

impl Services {
    /// Puts the events from before there was a chain at its beginning. To be called before anything else is written;
    /// afterwards, what stands in that table is nothing of ours and stays where it is.
    ///
    /// # Errors
    /// Only a fault. Nothing is changed then.
    pub async fn chain_older_events(&self) -> Result<(), Fault> {
        let chained = self.database().write(self.vault().chain_key(), |tx, key| {
            Box::pin(async move {
                let mut head = audit::head(tx).await?;
                if head.seq > 0 {
                    return Ok(());
                }
                for OlderEvent { id, kind, account, happened_at } in audit::take_older(tx).await? {
                    let link = Link { id, kind, account, happened_at, details: Vec::new() };
                    let (entry, next) = key.append(&head, link);
                    audit::append(tx, &entry, &next).await?;
                    head = next;
                }
                Ok(())
            })
        });
        Ok(chained.await?)
    }
}

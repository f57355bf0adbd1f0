use domain::{AccountId, Correspondence};
use storage::{Error, Writer, accounts};

use super::owner::correspondence_slot;
use crate::{AccountKey, Services};

/// Writes down anew how somebody wants to be written to. It reads what is there in the transaction that changes it, so
/// that of two changes at the same moment none undoes the other.
#[derive(Clone)]
pub(super) struct Pen {
    services: Services,
    pub(super) account: AccountId,
    key: AccountKey,
}

/// How it was, and how it is.
pub(super) struct Rewritten {
    pub(super) before: Correspondence,
    pub(super) after: Correspondence,
}

impl Pen {
    pub(super) fn new(services: &Services, account: AccountId, key: &AccountKey) -> Self {
        Self { services: services.clone(), account, key: key.clone() }
    }

    /// Keeps what `change` makes of it.
    pub(super) async fn rewrite(
        &self,
        tx: &mut Writer,
        change: impl FnOnce(&mut Correspondence),
    ) -> Result<Rewritten, Error> {
        let account = accounts::find(tx, self.account).await?.ok_or(Error::Corrupt("accounts"))?;
        let before = self
            .services
            .open_correspondence(self.account, &self.key, &account.addressee)
            .map_err(|_| Error::Corrupt("accounts.correspondence_sealed"))?;
        let mut after = before.clone();
        change(&mut after);
        if after != before {
            // Structs of texts always have a form in JSON.
            let plain = serde_json::to_vec(&after).unwrap_or_default();
            let sealed = self.services.vault().seal(&self.key, &correspondence_slot(self.account), &plain);
            accounts::set_correspondence(tx, self.account, &sealed).await?;
        }
        Ok(Rewritten { before, after })
    }
}

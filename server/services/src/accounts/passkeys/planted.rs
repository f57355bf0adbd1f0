use domain::{FactorId, FactorName};
use storage::passkeys::{self, StoredPasskey};

use super::credential::Credential;
use super::name_slot;
use crate::{Fault, Services, Session};

impl Services {
    /// Adds a passkey that nobody holds: one to be shown and removed. For tests only.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn plant_passkey(&self, session: &Session, name: &FactorName) -> Result<FactorId, Fault> {
        let now = self.now();
        let id = FactorId::v7(now, self.random());
        let credential = Credential::held_by_nobody(self.random::<16>().to_vec());
        let planted = StoredPasskey {
            id,
            account: session.account,
            credential_lookup: self.passkey_lookup(&credential.id),
            name_sealed: self.vault().seal(session.key(), &name_slot(id), name.as_str().as_bytes()),
            credential_sealed: self.seal_credential(session.key(), id, &credential),
            state: [0; 7],
            created_at: now,
            used_at: None,
        };
        self.database().write(planted, |tx, planted| Box::pin(passkeys::insert(tx, planted))).await?;
        Ok(id)
    }
}

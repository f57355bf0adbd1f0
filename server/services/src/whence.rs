use domain::Browser;
use serde::{Deserialize, Serialize};

use crate::{AccountKey, Client, Fault, Services, Slot};

/// From where something was done. Only the person it belongs to can read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whence {
    /// With which browser.
    pub browser: Browser,
    /// In which network, as people write it.
    pub network: String,
}

impl From<Client> for Whence {
    fn from(client: Client) -> Self {
        Self { browser: client.browser(), network: client.written() }
    }
}

impl Services {
    pub(crate) fn seal_whence(&self, client: Client, key: &AccountKey, slot: &Slot) -> Vec<u8> {
        // Texts always have a form in JSON.
        let plain = serde_json::to_vec(&Whence::from(client)).unwrap_or_default();
        self.vault().seal(key, slot, &plain)
    }

    pub(crate) fn open_whence(&self, key: &AccountKey, slot: &Slot, sealed: &[u8]) -> Result<Whence, Fault> {
        let plain = self.vault().open(key, slot, sealed)?;
        serde_json::from_slice(&plain).map_err(|_| Fault::Unreadable("from where something was done"))
    }
}

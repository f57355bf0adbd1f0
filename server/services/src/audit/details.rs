use domain::{AuditEventId, CaseId};
use serde::{Deserialize, Serialize};

use crate::digest::hexadecimal;
use crate::{AccountKey, Client, Fault, Services, Slot, Whence};

/// From where something was done, and in which session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Details {
    #[serde(flatten)]
    pub(crate) from: Whence,
    /// Tells the sessions of an account apart.
    pub(super) session: Option<String>,
    /// About whose case it was, of what somebody at the desk did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) case: Option<String>,
}

impl Services {
    pub(super) fn seal_details(
        &self,
        event: AuditEventId,
        client: Client,
        key: &AccountKey,
        session: Option<&[u8; 32]>,
        case: Option<CaseId>,
    ) -> Vec<u8> {
        let session = session.map(|token_hash| self.session_mark(token_hash));
        let details = Details { from: client.into(), session, case: case.map(|case| case.to_string()) };
        // Texts always have a form in JSON.
        let plain = serde_json::to_vec(&details).unwrap_or_default();
        self.vault().seal(key, &slot(&event.to_string()), &plain)
    }

    pub(super) fn open_details(&self, event: &str, key: &AccountKey, sealed: &[u8]) -> Result<Details, Fault> {
        let plain = self.vault().open(key, &slot(event), sealed)?;
        serde_json::from_slice(&plain).map_err(|_| Fault::Unreadable("audit_events.details"))
    }

    /// Names a session where its token's hash should not stand.
    pub(super) fn session_mark(&self, token_hash: &[u8; 32]) -> String {
        let hash = self.vault().lookup("security log: session", token_hash);
        hexadecimal(&hash[..8])
    }
}

fn slot(event: &str) -> Slot {
    Slot::new("audit_events.details", event)
}

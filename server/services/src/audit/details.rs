use domain::{AuditEventId, CaseId, ThreadId};
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
    /// The same of a thread.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) thread: Option<String>,
}

/// What somebody at the desk did something about.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Matter {
    /// A case.
    Case(CaseId),
    /// What a person and the agency write to each other.
    Thread(ThreadId),
}

impl From<CaseId> for Matter {
    fn from(case: CaseId) -> Self {
        Self::Case(case)
    }
}

impl From<ThreadId> for Matter {
    fn from(thread: ThreadId) -> Self {
        Self::Thread(thread)
    }
}

impl Services {
    pub(super) fn seal_details(
        &self,
        event: AuditEventId,
        client: Client,
        key: &AccountKey,
        session: Option<&[u8; 32]>,
        matter: Option<Matter>,
    ) -> Vec<u8> {
        let session = session.map(|token_hash| self.session_mark(token_hash));
        let (case, thread) = match matter {
            Some(Matter::Case(case)) => (Some(case.to_string()), None),
            Some(Matter::Thread(thread)) => (None, Some(thread.to_string())),
            None => (None, None),
        };
        let details = Details { from: client.into(), session, case, thread };
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

//! The security log: what it remembers, how it is written, read by its people, and verified.

mod chain;
mod details;
mod event;
mod history;
mod older;
mod verify;

use domain::{AccountId, AuditEventId, Timestamp};
use storage::{Error, Writer, audit};

pub(crate) use chain::ChainKey;
pub(crate) use details::Matter;
pub use event::Event;
pub use history::{HistoryEvent, HistoryPage};
pub use verify::{Break, Verified};

use crate::{AccountKey, Client, Services, Session};

/// What is needed to write one event. Like every id and moment it is made before the transaction in which it is written.
#[derive(Debug, Clone)]
pub(crate) struct Note {
    id: AuditEventId,
    at: Timestamp,
    details: Vec<u8>,
    key: ChainKey,
}

impl Note {
    /// Writes the event, in the same transaction as what it tells of. A note is written once.
    pub(crate) async fn write(&self, tx: &mut Writer, event: Event, account: Option<AccountId>) -> Result<(), Error> {
        let head = audit::head(tx).await?;
        let (entry, head) = self.key.append(
            &head,
            chain::Link {
                id: self.id.to_string(),
                kind: event.kind().to_owned(),
                account: account.map(|account| account.to_string()),
                happened_at: self.at,
                details: self.details.clone(),
            },
        );
        audit::append(tx, &entry, &head).await
    }
}

impl Services {
    /// For an event of which there is nothing more to tell.
    pub(crate) fn note(&self) -> Note {
        let at = self.now();
        Note { id: AuditEventId::v7(at, self.random()), at, details: Vec::new(), key: self.vault().chain_key() }
    }

    /// For an event that somebody caused from a browser, who is signed in with this session or just beginning it.
    pub(crate) fn note_from(&self, client: Client, key: &AccountKey, session: Option<&[u8; 32]>) -> Note {
        let note = self.note();
        let details = self.seal_details(note.id, client, key, session, None);
        Note { details, ..note }
    }

    /// For what somebody did at the desk about a case, or in a thread. It is theirs, and names that.
    pub(crate) fn note_at_desk(&self, client: Client, session: &Session, matter: impl Into<Matter>) -> Note {
        let note = self.note();
        let hash = Some(session.token_hash());
        Note { details: self.seal_details(note.id, client, session.key(), hash, Some(matter.into())), ..note }
    }
}

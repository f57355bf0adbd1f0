use domain::{CaseId, FolderId, RoundId, SupplementId, ThreadId};
use storage::explanations::StoredExplanation;

use super::change::{Change, Closed};
use super::receive::AddRefusal;
use crate::{AccountKey, Outcome, Services, Session, Slot};

/// Why an explanation was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExplainRefusal {
    /// The account has no such draft or round, or nobody asks for such a thing.
    NotFound,
    /// The draft is filed, as this case.
    Filed(CaseId),
    /// The round takes no answer any more.
    Over(RoundId),
    /// The message was sent in this thread, or that is closed.
    Sent(ThreadId),
    /// The supplement was sent, or its case takes none now.
    Supplied(SupplementId),
    /// Nothing was typed.
    Missing,
}

impl From<Closed> for ExplainRefusal {
    fn from(closed: Closed) -> Self {
        match closed {
            Closed::NotFound => Self::NotFound,
            Closed::Filed(case) => Self::Filed(case),
            Closed::Over(round) => Self::Over(round),
            Closed::Sent(thread) => Self::Sent(thread),
            Closed::Supplied(supplement) => Self::Supplied(supplement),
        }
    }
}

impl Services {
    /// Keeps why a person does not have what is asked for. It counts as an answer to that.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn explain_evidence(
        &self,
        session: &Session,
        folder: impl Into<FolderId>,
        slot: &str,
        typed: &str,
    ) -> Outcome<(), ExplainRefusal> {
        let (folder, typed): (FolderId, _) = (folder.into(), typed.trim());
        if typed.is_empty() {
            return Ok(Err(ExplainRefusal::Missing));
        }
        match self.asks_for(session, folder, slot).await? {
            Ok(()) => Ok(self.say_in_folder(session, folder, slot, typed).await?.map_err(ExplainRefusal::from)),
            Err(AddRefusal::Filed(case)) => Ok(Err(ExplainRefusal::Filed(case))),
            Err(AddRefusal::Over(round)) => Ok(Err(ExplainRefusal::Over(round))),
            Err(AddRefusal::Sent(thread)) => Ok(Err(ExplainRefusal::Sent(thread))),
            Err(AddRefusal::Supplied(supplement)) => Ok(Err(ExplainRefusal::Supplied(supplement))),
            Err(AddRefusal::NotFound | AddRefusal::TooManyFiles(_) | AddRefusal::NoRoom) => {
                Ok(Err(ExplainRefusal::NotFound))
            }
        }
    }

    /// Keeps what somebody says in a folder, under this name.
    pub(crate) async fn say_in_folder(
        &self,
        session: &Session,
        folder: FolderId,
        slot: &str,
        text: &str,
    ) -> Outcome<(), Closed> {
        let explanation = self.sealed_explanation(session.key(), folder, slot, text);
        self.change_evidence(session, folder, Change::Explained(explanation)).await
    }

    /// What somebody says in a folder, under this name, as it is kept.
    pub(crate) fn sealed_explanation(
        &self,
        key: &AccountKey,
        folder: FolderId,
        slot: &str,
        text: &str,
    ) -> StoredExplanation {
        let sealed = self.vault().seal(key, &explanation_slot(folder, slot), text.as_bytes());
        StoredExplanation { folder, slot: slot.to_owned(), said_at: self.now(), sealed }
    }

    /// Takes the explanation back. It is fine when there is none.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn take_back_explanation(
        &self,
        session: &Session,
        folder: impl Into<FolderId>,
        slot: &str,
    ) -> Outcome<(), ExplainRefusal> {
        let changed = self.change_evidence(session, folder.into(), Change::Unexplained(slot.to_owned())).await?;
        Ok(changed.map_err(ExplainRefusal::from))
    }
}

pub(super) fn explanation_slot(folder: FolderId, slot: &str) -> Slot {
    Slot::new("explanations.sealed", format!("{folder}/{slot}"))
}

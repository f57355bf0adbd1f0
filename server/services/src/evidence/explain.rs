use domain::{CaseId, DraftId};
use storage::explanations::StoredExplanation;

use super::change::{Change, Closed};
use crate::{Outcome, Services, Session, Slot};

/// Why an explanation was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExplainRefusal {
    /// The account has no such draft, or its form asks for no such thing.
    NotFound,
    /// It is filed, as this case.
    Filed(CaseId),
    /// Nothing was typed.
    Missing,
}

impl From<Closed> for ExplainRefusal {
    fn from(closed: Closed) -> Self {
        match closed {
            Closed::NotFound => Self::NotFound,
            Closed::Filed(case) => Self::Filed(case),
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
        draft: DraftId,
        slot: &str,
        typed: &str,
    ) -> Outcome<(), ExplainRefusal> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(Err(ExplainRefusal::Missing));
        }
        let Some(found) = self.draft(session, draft).await? else { return Ok(Err(ExplainRefusal::NotFound)) };
        if !found.evaluate(self.today()).evidence().iter().any(|asked| asked.name == slot) {
            return Ok(Err(ExplainRefusal::NotFound));
        }
        let sealed = self.vault().seal(session.key(), &explanation_slot(draft, slot), typed.as_bytes());
        let explanation = StoredExplanation { draft, slot: slot.to_owned(), said_at: self.now(), sealed };
        let changed = self.change_evidence(session, draft, Change::Explained(explanation)).await?;
        Ok(changed.map_err(ExplainRefusal::from))
    }

    /// Takes the explanation back. It is fine when there is none.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn take_back_explanation(
        &self,
        session: &Session,
        draft: DraftId,
        slot: &str,
    ) -> Outcome<(), ExplainRefusal> {
        let changed = self.change_evidence(session, draft, Change::Unexplained(slot.to_owned())).await?;
        Ok(changed.map_err(ExplainRefusal::from))
    }
}

pub(super) fn explanation_slot(draft: DraftId, slot: &str) -> Slot {
    Slot::new("explanations.sealed", format!("{draft}/{slot}"))
}

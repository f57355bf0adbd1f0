use domain::{CaseId, DraftId, Whereabouts};
use storage::payments;
use storage::{drafts, erasures};

use crate::audit::Event;
use crate::{Outcome, Services, Session};

/// Why a draft was not thrown away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiscardRefusal {
    /// The account has no such draft.
    NotFound,
    /// It is filed, as this case.
    Filed(CaseId),
    /// Its fee is paid, so it is about to be filed.
    PaidFor,
}

impl Services {
    /// Throws a draft away with everything that was typed in it or added to it.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn discard_draft(&self, session: &Session, id: DraftId) -> Outcome<(), DiscardRefusal> {
        let input = (session.account, id, self.now(), self.note());
        let discarded = self.database().write(input, |tx, (account, id, now, note)| {
            Box::pin(async move {
                let (account, id) = (*account, *id);
                let Some(draft) = drafts::find(tx, account, id).await? else {
                    return Ok(Err(DiscardRefusal::NotFound));
                };
                if let Some(case) = draft.case {
                    return Ok(Err(DiscardRefusal::Filed(case)));
                }
                let is_paid_for = payments::of_draft(tx, id)
                    .await?
                    .iter()
                    .any(|payment| payment.course().whereabouts() == Some(Whereabouts::Waiting));
                if is_paid_for {
                    return Ok(Err(DiscardRefusal::PaidFor));
                }
                erasures::note_draft(tx, id, *now).await?;
                drafts::delete(tx, id).await?;
                note.write(tx, Event::DraftDeleted, Some(account)).await?;
                Ok(Ok(()))
            })
        });
        Ok(discarded.await?)
    }
}

use domain::{CaseId, DraftId};
use storage::payments::{self, PaymentState};
use storage::{audit, drafts};

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
    /// Throws a draft away with everything that was typed in it.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn discard_draft(&self, session: &Session, id: DraftId) -> Outcome<(), DiscardRefusal> {
        let input = (session.account, id, self.new_event_id(), self.now());
        let discarded = self.database().write(input, |tx, &(account, id, event, now)| {
            Box::pin(async move {
                let Some(draft) = drafts::find(tx, account, id).await? else {
                    return Ok(Err(DiscardRefusal::NotFound));
                };
                if let Some(case) = draft.case {
                    return Ok(Err(DiscardRefusal::Filed(case)));
                }
                if payments::of_draft(tx, id).await?.iter().any(|payment| payment.state == PaymentState::Paid) {
                    return Ok(Err(DiscardRefusal::PaidFor));
                }
                drafts::delete(tx, id).await?;
                audit::record(tx, event, Event::DraftDeleted.kind(), Some(account), now).await?;
                Ok(Ok(()))
            })
        });
        Ok(discarded.await?)
    }
}

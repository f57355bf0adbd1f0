use domain::DraftId;
use storage::revisions::Change;

use super::draft::Draft;
use super::revise::{Closed, Rethink, Revising, Thought};
use crate::{Fault, Services, Session};

impl Services {
    /// Makes the signature of a draft, if there is one, count no more: by a revision with the same answers, with which no
    /// window collides.
    pub(crate) async fn withdraw_signature(&self, session: &Session, id: DraftId) -> Result<(), Fault> {
        // Whether the draft is gone or filed is for whoever changes it to find.
        let _closed = self.revise(session, id, &Withdrawing).await?;
        Ok(())
    }
}

struct Withdrawing;

impl Rethink for Withdrawing {
    type Answer = ();
    type Refusal = Closed;

    async fn think(&self, _: &Services, _: &Session, draft: &Draft) -> Result<Thought<(), Closed>, Fault> {
        let answers = draft.signed.is_some().then(|| (draft.answers.clone(), Change::Evidence));
        Ok(Ok((Revising { answers, ..Revising::default() }, ())))
    }
}

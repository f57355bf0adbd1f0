use domain::{CaseId, DraftId};
use storage::revisions::Change;

use super::draft::Draft;
use super::revise::{Closed, Rethink, Revising, Thought};
use crate::{Fault, Outcome, Services, Session};

/// Which of two answers counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// The one that counts already.
    Theirs,
    /// The one that was kept aside.
    Yours,
}

/// Why nothing was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChooseRefusal {
    /// The account has no such draft, or nothing is kept aside for the field (any more).
    NotFound,
    /// It is filed, as this case.
    Filed(CaseId),
}

impl From<Closed> for ChooseRefusal {
    fn from(closed: Closed) -> Self {
        match closed {
            Closed::NotFound => Self::NotFound,
            Closed::Filed(case) => Self::Filed(case),
        }
    }
}

impl Services {
    /// Lets one of two answers count. When several are kept aside for the field, it is about the latest,
    /// and the next one comes up then.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn resolve_collision(
        &self,
        session: &Session,
        id: DraftId,
        field: &str,
        keep: Keep,
    ) -> Outcome<Draft, ChooseRefusal> {
        let revised = self.revise(session, id, &Choice { field, keep }).await?;
        Ok(revised.map(|(draft, ())| draft))
    }
}

struct Choice<'a> {
    field: &'a str,
    keep: Keep,
}

impl Rethink for Choice<'_> {
    type Answer = ();
    type Refusal = ChooseRefusal;

    async fn think(&self, _: &Services, _: &Session, draft: &Draft) -> Result<Thought<(), ChooseRefusal>, Fault> {
        let Some(aside) = draft.asides.iter().find(|aside| aside.field == self.field) else {
            return Ok(Err(ChooseRefusal::NotFound));
        };
        let forget = vec![(aside.field.clone(), aside.yours.clone())];
        let mut answers = draft.answers.clone();
        if self.keep == Keep::Yours {
            for page in draft.form.pages() {
                draft.form.merge_page(&mut answers, page.name(), [(self.field.to_owned(), aside.yours.clone())]);
            }
        }
        let answers = (answers != draft.answers).then_some((answers, Change::Chosen));
        Ok(Ok((Revising { answers, forget, ..Revising::default() }, ())))
    }
}

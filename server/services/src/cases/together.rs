use domain::DraftId;
use storage::companions::OtherCase;
use storage::drafts;

use super::case::CaseView;
use crate::{Fault, Services, Session};

/// With which other form a case was filed, or is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Together {
    /// Both are filed: this is the other one.
    With(OtherCase),
    /// It goes with a form that is not filed yet: with one of these, the one worked on last first.
    Waits(Vec<Waiting>),
}

/// A form that asks for the other one and is not filed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Which draft.
    pub draft: DraftId,
    /// Which form.
    pub form: String,
}

impl Services {
    /// The other form of those that go together; none when this one goes by itself, or was closed before it went.
    ///
    /// # Errors
    /// A fault when the database is away or a draft cannot be opened.
    pub async fn together(&self, session: &Session, case: &CaseView) -> Result<Option<Together>, Fault> {
        if let Some(other) = &case.companion {
            return Ok(Some(Together::With(other.clone())));
        }
        let may_go = self.library().forms().any(|other| other.may_take_along(&case.form));
        if !may_go || !case.is_open {
            return Ok(None);
        }
        let rows = drafts::of_account(&mut self.database().reader().await?, session.account).await?;
        let mut waiting = Vec::new();
        for row in &rows {
            let draft = self.opened_draft(session.key(), row)?;
            if self.asked_companion(&draft.evaluate(self.today())).is_some_and(|asked| asked.form == case.form) {
                waiting.push(Waiting { draft: draft.id, form: row.form.clone() });
            }
        }
        Ok(Some(Together::Waits(waiting)))
    }
}

use domain::DraftId;
use forms::{Answers, Form, Library};
use storage::drafts::{self, NewDraft};

use crate::{Outcome, Services, Session};

/// Far more than anybody fills in, and little enough that nobody fills the disk.
const MOST_DRAFTS: i64 = 20;

/// Why no draft was begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartRefusal {
    /// No edition of such a form is accepted today.
    NoSuchForm,
    /// The account has twenty drafts.
    TooMany,
}

impl Services {
    /// Begins a form.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn start_draft(&self, session: &Session, form: &str) -> Outcome<DraftId, StartRefusal> {
        let Some(form) = Library::embedded().form(form, self.today()) else {
            return Ok(Err(StartRefusal::NoSuchForm));
        };
        self.begin_draft(session, form, &Answers::default()).await
    }

    /// Begins a form with these answers.
    pub(super) async fn begin_draft(
        &self,
        session: &Session,
        form: &Form,
        answers: &Answers,
    ) -> Outcome<DraftId, StartRefusal> {
        let now = self.now();
        let id = DraftId::v7(now, self.random());
        let draft = NewDraft {
            id,
            account: session.account,
            form: form.id().to_owned(),
            edition: form.edition().to_owned(),
            at: now,
            sealed: self.seal_answers(session.key(), id, 1, answers)?,
        };
        let started = self.database().write(draft, |tx, draft| {
            Box::pin(async move {
                if drafts::count_open(tx, draft.account).await? >= MOST_DRAFTS {
                    return Ok(Err(StartRefusal::TooMany));
                }
                drafts::insert(tx, draft).await?;
                Ok(Ok(draft.id))
            })
        });
        Ok(started.await?)
    }
}

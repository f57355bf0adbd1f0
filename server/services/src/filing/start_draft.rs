use domain::DraftId;
use forms::{Answers, Form};
use storage::drafts::{self, NewDraft};

use super::taken_over::TakenOver;
use crate::{Outcome, Services, Session};

/// Far more than anybody fills in, and little enough that nobody fills the disk.
const MOST_DRAFTS: i64 = 20;

/// With which answers a form is begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begin {
    /// With none.
    Blank,
    /// With those that the person gave before, in their account and in other forms. They look at each before they sign.
    WithWhatWasTold,
}

/// Why no draft was begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartRefusal {
    /// No edition of such a form is accepted today.
    NoSuchForm,
    /// The account has twenty drafts.
    TooMany,
}

impl Services {
    /// Begins a form, blank or with what its person has told before.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn start_draft(&self, session: &Session, form: &str, begin: Begin) -> Outcome<DraftId, StartRefusal> {
        let Some(form) = self.library().form(form, self.today()) else {
            return Ok(Err(StartRefusal::NoSuchForm));
        };
        let (answers, taken_over) = match begin {
            Begin::Blank => Default::default(),
            Begin::WithWhatWasTold => self.told_before(session, form).await?,
        };
        self.begin_draft(session, form, &answers, &taken_over).await
    }

    /// Begins a form with these answers.
    pub(super) async fn begin_draft(
        &self,
        session: &Session,
        form: &Form,
        answers: &Answers,
        taken_over: &[TakenOver],
    ) -> Outcome<DraftId, StartRefusal> {
        let now = self.now();
        let id = DraftId::v7(now, self.random());
        let draft = NewDraft {
            id,
            account: session.account,
            form: form.id().to_owned(),
            edition: form.edition().to_owned(),
            at: now,
            taken_over: taken_over.iter().map(TakenOver::stored).collect(),
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

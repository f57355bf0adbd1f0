use domain::{CaseId, DraftId, Language};
use papers::{FormPaper, NotDrawn, Standing};

use super::PaperFile;
use crate::{Fault, Outcome, Services, Session};

/// Why a draft has no paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperRefusal {
    /// The account has no such draft.
    NotFound,
    /// It is filed, as this case, which has one.
    Filed(CaseId),
    /// It says more than fits into one.
    TooLong,
}

impl Services {
    /// A draft as it is now. Each page of the paper says that it is not filed.
    ///
    /// # Errors
    /// A fault when the database is away or the draft cannot be opened.
    pub async fn draft_paper(
        &self,
        session: &Session,
        id: DraftId,
        language: Language,
    ) -> Outcome<PaperFile, PaperRefusal> {
        let Some(draft) = self.draft(session, id).await? else { return Ok(Err(PaperRefusal::NotFound)) };
        if let Some(case) = draft.filed {
            return Ok(Err(PaperRefusal::Filed(case)));
        }
        let standing = Standing::Draft(self.today());
        let paper = FormPaper { form: &draft.form, answers: &draft.answers, language, standing }.paper();
        match self.press().draw(paper).await {
            Ok(bytes) => Ok(Ok(PaperFile { form: draft.form.id().to_owned(), bytes })),
            Err(Fault::NotDrawn(NotDrawn::TooLong)) => Ok(Err(PaperRefusal::TooLong)),
            Err(fault) => Err(fault),
        }
    }
}

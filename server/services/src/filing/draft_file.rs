use domain::{CaseId, DraftId, Language};
use forms::Answers;
use forms::edition::diff;
use serde::{Deserialize, Serialize};

use super::start_draft::StartRefusal;
use crate::{Fault, Outcome, Services, Session};

/// The shape of the file, as `docs/draft-file.md` tells it. It counts up when an older program could not read it.
const SHAPE: u32 = 1;

/// A draft as a file. It says nothing about whose account it came from.
#[derive(Serialize, Deserialize)]
struct DraftFile {
    landfall_draft: u32,
    form: String,
    edition: String,
    language: String,
    answers: Answers,
}

/// As much of a file as says whether it is one of ours.
#[derive(Deserialize)]
struct Shape {
    landfall_draft: u32,
}

/// A draft as a file, for its person to keep or to begin again with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedDraft {
    /// The form, by its id.
    pub form: String,
    /// The file.
    pub json: String,
}

/// Why there is no file of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportRefusal {
    /// The account has no such draft.
    NotFound,
    /// It is filed, as this case.
    Filed(CaseId),
}

/// A draft that was begun with the answers of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedDraft {
    /// The new draft.
    pub id: DraftId,
    /// Names for which its edition has no field. Their answers are kept with the draft, and not sent.
    pub unknown: Vec<String>,
    /// An interpreter or a preparer had signed: they have to sign again.
    pub is_unsigned: bool,
}

/// Why no draft was begun with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportRefusal {
    /// It is no file of a draft.
    NotADraft,
    /// A newer program wrote it, or its answers are for an edition that is not known here yet.
    Newer,
    /// No edition of its form is accepted today.
    NoSuchForm,
    /// The account has twenty drafts.
    TooMany,
}

impl Services {
    /// Everything that was typed into a draft, by the names of its questions, whether it counts at the moment or not.
    ///
    /// # Errors
    /// A fault when the database is away or the draft cannot be opened.
    pub async fn export_draft(
        &self,
        session: &Session,
        id: DraftId,
        language: Language,
    ) -> Outcome<ExportedDraft, ExportRefusal> {
        let Some(draft) = self.draft(session, id).await? else { return Ok(Err(ExportRefusal::NotFound)) };
        if let Some(case) = draft.filed {
            return Ok(Err(ExportRefusal::Filed(case)));
        }
        let file = DraftFile {
            landfall_draft: SHAPE,
            form: draft.form.id().to_owned(),
            edition: draft.form.edition().to_owned(),
            language: language.code().to_owned(),
            answers: draft.answers,
        };
        let json = serde_json::to_string_pretty(&file).map_err(|_| Fault::Unreadable("a file of a draft"))?;
        Ok(Ok(ExportedDraft { form: file.form, json }))
    }

    /// Begins a draft with the answers of a file, right or wrong, as they were typed.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn import_draft(&self, session: &Session, file: &str) -> Outcome<ImportedDraft, ImportRefusal> {
        // Some editors put a mark in front of what they save.
        let file = file.trim_start_matches('\u{feff}');
        match serde_json::from_str::<Shape>(file) {
            Ok(shape) if shape.landfall_draft > SHAPE => return Ok(Err(ImportRefusal::Newer)),
            Ok(shape) if shape.landfall_draft == SHAPE => {}
            _ => return Ok(Err(ImportRefusal::NotADraft)),
        }
        let Ok(file) = serde_json::from_str::<DraftFile>(file) else { return Ok(Err(ImportRefusal::NotADraft)) };
        let Some(form) = self.library().form(&file.form, self.today()) else {
            return Ok(Err(ImportRefusal::NoSuchForm));
        };
        if file.edition.as_str() > form.edition() {
            return Ok(Err(ImportRefusal::Newer));
        }
        // Answers to an older edition are carried over, as those of drafts are.
        let earlier = self.library().edition(&file.form, &file.edition);
        let answers = earlier.map_or_else(|| file.answers.clone(), |earlier| diff(earlier, form).carry(&file.answers));
        let Some(adopted) = form.adopt(&answers) else { return Ok(Err(ImportRefusal::NotADraft)) };
        Ok(match self.begin_draft(session, form, &adopted.answers, &[]).await? {
            Ok(id) => Ok(ImportedDraft { id, unknown: adopted.unknown, is_unsigned: adopted.is_unsigned }),
            Err(StartRefusal::NoSuchForm) => Err(ImportRefusal::NoSuchForm),
            Err(StartRefusal::TooMany) => Err(ImportRefusal::TooMany),
        })
    }
}

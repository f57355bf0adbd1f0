use domain::{AccountId, CaseId, Date, DraftId, FilingId, Language};
use forms::{Answers, Form, Frozen};
use storage::filings;

use super::confirmation::Confirmation;
use crate::digest::hexadecimal;
use crate::evidence::FiledSlot;
use crate::filing::Statement;
use crate::{AccountKey, Fault, Services, Session};

/// A form exactly as it was filed.
#[derive(Debug)]
pub struct Filing {
    /// Which one.
    pub id: FilingId,
    /// The draft it was made of, with which its documents stay.
    pub draft: DraftId,
    /// When, what for, and the number.
    pub confirmation: Confirmation,
    /// The form as it was then, word for word.
    pub form: Form,
    /// The answers that were filed.
    pub answers: Answers,
    /// The day of the signature where the agency is: on it the answers meant what was signed.
    pub signed_on: Date,
    /// The name under them, as it was typed.
    pub typed_name: String,
    /// The certifications that were read, by name.
    pub certifications: Vec<String>,
    /// What went with it.
    pub evidence: Vec<FiledSlot>,
    /// In which language they were read.
    pub language: Language,
    /// SHA-256 of all of it, in hexadecimal.
    pub digest: String,
    /// What was signed, word for word: `digest` is that of these bytes.
    pub(crate) statement: String,
    /// The form as it was then, as JSON, word for word.
    pub(crate) definition: String,
}

impl Services {
    /// What was filed, if it is this account's. It is checked against its digest first.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn filing(&self, session: &Session, case: CaseId) -> Result<Option<Filing>, Fault> {
        self.filing_of(session.account, session.key(), case).await
    }

    /// What was filed by an account whose person need not be there.
    pub(crate) async fn filing_of(
        &self,
        account: AccountId,
        key: &AccountKey,
        case: CaseId,
    ) -> Result<Option<Filing>, Fault> {
        const DEFINITION: Fault = Fault::Unreadable("form_editions.definition");
        let mut reader = self.database().reader().await?;
        let Some(filing) = filings::of_case(&mut reader, account, case).await? else { return Ok(None) };
        let definition = filings::definition(&mut reader, filing.id).await?.ok_or(DEFINITION)?;
        drop(reader);
        let frozen: Frozen = serde_json::from_str(&definition).map_err(|_| DEFINITION)?;
        let text = self.statement_text(key, &filing)?;
        let statement = self.open_statement(key, filing.id, &filing.sealed, filing.digest)?;
        let signed_on = statement.signed_on();
        let Statement { answers, typed_name, certifications, language, evidence, .. } = statement;
        Ok(Some(Filing {
            id: filing.id,
            draft: filing.draft,
            confirmation: Confirmation::of(&filing)?,
            form: Form::from_frozen(&frozen).map_err(|_| DEFINITION)?,
            answers,
            signed_on,
            typed_name,
            certifications,
            evidence,
            language,
            digest: hexadecimal(&filing.digest),
            statement: text,
            definition,
        }))
    }
}

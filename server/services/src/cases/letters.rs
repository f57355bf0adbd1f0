use std::sync::Arc;

use domain::{AccountId, CaseId, Language, Timestamp};
use forms::{Evaluation, Form, Frozen};
use storage::Reader;
use storage::filings::{self, StoredFiling};

use super::moved::MOVE_FORM;
use crate::filing::Statement;
use crate::{AccountKey, Fault, Services, Session};

/// Where letters about a case go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letters {
    /// The lines of the envelope.
    pub address: Vec<String>,
    /// When the address was told.
    pub since: Timestamp,
}

/// What was filed, opened, with the edition that it was filed under.
pub(crate) struct Opened {
    pub(crate) filing: StoredFiling,
    pub(crate) form: Arc<Form>,
    pub(crate) statement: Statement,
}

impl Services {
    /// Where letters go by the form of this case: see [`CaseView::address_told_by`](super::CaseView). Nothing when the form
    /// does not say which of its addresses that is. The address is kept in what was filed, sealed, and nowhere else.
    ///
    /// # Errors
    /// A fault when the database is away, or when what was filed was changed.
    pub async fn letters(&self, session: &Session, told_by: CaseId, words: Language) -> Result<Option<Letters>, Fault> {
        let mut reader = self.database().reader().await?;
        let filing = match session.take_filing(self.database(), told_by) {
            Some(filing) => filing,
            None => filings::of_case(&mut reader, session.account, told_by).await?,
        };
        let Some(filing) = filing else { return Ok(None) };
        Ok(self.open_filing(&mut reader, session.key(), filing).await?.letters(words))
    }

    /// What was filed as this case, if it is this account's.
    pub(crate) async fn opened_filing(
        &self,
        reader: &mut Reader,
        account: AccountId,
        key: &AccountKey,
        case: CaseId,
    ) -> Result<Option<Opened>, Fault> {
        let Some(filing) = filings::of_case(reader, account, case).await? else { return Ok(None) };
        self.open_filing(reader, key, filing).await.map(Some)
    }

    async fn open_filing(&self, reader: &mut Reader, key: &AccountKey, filing: StoredFiling) -> Result<Opened, Fault> {
        let form = self.form_of_filing(reader, &filing).await?;
        let statement = self.open_statement(key, filing.id, &filing.sealed, filing.digest)?;
        Ok(Opened { filing, form, statement })
    }

    /// The edition that was filed, as the library has it; only what is there no more is read from what was kept.
    async fn form_of_filing(&self, reader: &mut Reader, filing: &StoredFiling) -> Result<Arc<Form>, Fault> {
        const DEFINITION: Fault = Fault::Unreadable("form_editions.definition");
        if let Some(form) = self.library().edition(&filing.form, &filing.edition) {
            return Ok(Arc::clone(form));
        }
        let definition = filings::definition(reader, filing.id).await?.ok_or(DEFINITION)?;
        let frozen: Frozen = serde_json::from_str(&definition).map_err(|_| DEFINITION)?;
        Ok(Arc::new(Form::from_frozen(&frozen).map_err(|_| DEFINITION)?))
    }
}

impl Opened {
    /// What the answers meant when they were signed.
    pub(crate) fn evaluation(&self) -> Evaluation<'_> {
        self.form.evaluate(&self.statement.answers, self.statement.signed_on())
    }

    /// Where letters go by this form.
    pub(crate) fn address(&self, words: Language) -> Option<Vec<String>> {
        let (form, answers) = (&self.form, &self.statement.answers);
        let question = if self.filing.form == MOVE_FORM {
            ["mailing-address", "present-address"].into_iter().find(|name| answers.has_answer(name))
        } else {
            form.letters_go_to(answers)
        };
        form.lines_filed(question?, answers, self.statement.signed_on(), words)
    }

    fn letters(&self, words: Language) -> Option<Letters> {
        let address = self.address(words)?;
        Some(Letters { address, since: self.filing.filed_at })
    }
}

use std::sync::Arc;

use domain::{CaseId, Language, Timestamp};
use forms::{Form, Frozen};
use storage::filings::{self, StoredFiling};

use super::moved::MOVE_FORM;
use crate::{Fault, Services, Session};

/// Where letters about a case go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letters {
    /// The lines of the envelope.
    pub address: Vec<String>,
    /// When the address was told.
    pub since: Timestamp,
}

impl Services {
    /// Where letters go by the form of this case: see [`CaseView::address_told_by`](super::CaseView). Nothing when the form
    /// does not say which of its addresses that is. The address is kept in what was filed, sealed, and nowhere else.
    ///
    /// # Errors
    /// A fault when the database is away, or when what was filed was changed.
    pub async fn letters(&self, session: &Session, told_by: CaseId, words: Language) -> Result<Option<Letters>, Fault> {
        let filing = match session.take_filing(self.database(), told_by) {
            Some(filing) => Some(filing),
            None => filings::of_case(&mut self.database().reader().await?, session.account, told_by).await?,
        };
        let Some(filing) = filing else { return Ok(None) };
        let form = self.form_of_filing(&filing).await?;
        let statement = self.open_statement(session.key(), filing.id, &filing.sealed, filing.digest)?;
        let evaluation = form.evaluate(&statement.answers, filing.signed_at.date());
        let question = if filing.form == MOVE_FORM {
            ["mailing-address", "present-address"].into_iter().find(|name| statement.answers.has_answer(name))
        } else {
            evaluation.mail_goes_to()
        };
        let address = question.and_then(|question| evaluation.lines_of(question, words));
        Ok(address.map(|address| Letters { address, since: filing.filed_at }))
    }

    /// The edition that was filed, as the library has it; only what is there no more is read from what was kept.
    async fn form_of_filing(&self, filing: &StoredFiling) -> Result<Arc<Form>, Fault> {
        const DEFINITION: Fault = Fault::Unreadable("form_editions.definition");
        if let Some(form) = self.library().edition(&filing.form, &filing.edition) {
            return Ok(Arc::clone(form));
        }
        let definition = filings::definition(&mut self.database().reader().await?, filing.id).await?;
        let definition = definition.ok_or(DEFINITION)?;
        let frozen: Frozen = serde_json::from_str(&definition).map_err(|_| DEFINITION)?;
        Ok(Arc::new(Form::from_frozen(&frozen).map_err(|_| DEFINITION)?))
    }
}

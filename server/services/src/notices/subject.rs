use std::sync::Arc;

use domain::{AccountId, Language, ReceiptNumber};
use forms::Form;
use storage::cases::StoredCase;
use storage::{Error, Reader};

use crate::cases::{Opened, Whom};
use crate::imports::Person;
use crate::{AccountKey, Fault, Services};

/// What a notice is about.
pub(super) enum Subject {
    /// What was filed here.
    Filed {
        /// As it was filed.
        opened: Box<Opened>,
        /// What was corrected since.
        corrected: Whom,
    },
    /// A case that was filed elsewhere, as another system told of it.
    Elsewhere {
        /// Its number.
        receipt: ReceiptNumber,
        /// Which form.
        form: String,
        /// The same as the library has it, if it does.
        known: Option<&'static Form>,
        /// Whom it is for, as it was corrected since.
        person: Person,
    },
}

impl Services {
    /// What a notice about a case of this account is about.
    pub(super) async fn subject(
        &self,
        reader: &mut Reader,
        (account, key): (AccountId, &AccountKey),
        case: &StoredCase,
    ) -> Result<Subject, Fault> {
        if case.filing.is_some() {
            let opened = self.opened_filing(reader, account, key, case.id).await?.ok_or(Error::Corrupt("filings"))?;
            let corrected = self.corrected(reader, case).await?;
            return Ok(Subject::Filed { opened: Box::new(opened), corrected });
        }
        let person = self.person_of_case(reader, case.id).await?.ok_or(Error::Corrupt("imported_cases"))?;
        let known = self.library().forms().find(|form| form.id() == case.form).map(Arc::as_ref);
        Ok(Subject::Elsewhere { receipt: case.receipt.clone(), form: case.form.clone(), known, person })
    }
}

impl Services {
    /// Whom a case of this account is for.
    pub(crate) async fn name_in(
        &self,
        reader: &mut Reader,
        (account, key): (AccountId, &AccountKey),
        case: &StoredCase,
    ) -> Result<String, Fault> {
        Ok(self.subject(reader, (account, key), case).await?.name())
    }

    /// The same with their date of birth, if that is known.
    pub(crate) async fn whom_in(
        &self,
        reader: &mut Reader,
        (account, key): (AccountId, &AccountKey),
        case: &StoredCase,
    ) -> Result<Whom, Fault> {
        let subject = self.subject(reader, (account, key), case).await?;
        let date_of_birth = match &subject {
            Subject::Filed { opened, corrected } => {
                corrected.date_of_birth.or_else(|| opened.evaluation().birth_date())
            }
            Subject::Elsewhere { person, .. } => person.date_of_birth,
        };
        Ok(Whom { name: Some(subject.name()), date_of_birth })
    }
}

impl Subject {
    pub(super) fn receipt(&self) -> &ReceiptNumber {
        match self {
            Self::Filed { opened, .. } => &opened.filing.receipt,
            Self::Elsewhere { receipt, .. } => receipt,
        }
    }

    /// To whom it is written.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Filed { opened, corrected } => {
                let name = corrected.name.clone().or_else(|| opened.evaluation().signer_name());
                name.unwrap_or_else(|| opened.statement.typed_name.clone())
            }
            Self::Elsewhere { person, .. } => person.name.clone(),
        }
    }

    /// The lines below the name, as they were told with it.
    pub(super) fn address(&self, language: Language) -> Vec<String> {
        match self {
            Self::Filed { opened, .. } => opened.address(language).unwrap_or_default(),
            Self::Elsewhere { person, .. } => person.address.clone(),
        }
    }

    pub(super) fn form_name(&self, language: Language) -> String {
        match self {
            Self::Filed { opened, .. } => opened.form.words(language).form("name"),
            Self::Elsewhere { known: Some(form), .. } => form.words(language).form("name"),
            Self::Elsewhere { form, .. } => form.to_uppercase(),
        }
    }

    /// What the form is for, in words; none when it cannot be filed here.
    pub(super) fn form_title(&self, language: Language) -> Option<String> {
        match self {
            Self::Filed { opened, .. } => Some(opened.form.words(language).form("title")),
            Self::Elsewhere { known, .. } => known.map(|form| form.words(language).form("title")),
        }
    }
}

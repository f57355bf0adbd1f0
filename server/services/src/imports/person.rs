use domain::{CaseId, Date};
use serde::{Deserialize, Serialize};
use storage::Reader;
use storage::imported::{self, ImportedCase};

use crate::{Fault, Services, Slot};

/// Whom a case is for, as another system told.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Their name.
    pub name: String,
    /// When they were born, if it told that.
    pub date_of_birth: Option<Date>,
    /// The lines of their address, if it told one.
    pub address: Vec<String>,
}

impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Person(…)")
    }
}

impl Services {
    /// What is told of a person is the agency's, not an account's: it is sealed with the system's key.
    pub(super) fn sealed_person(&self, case: CaseId, person: &Person) -> Vec<u8> {
        // Texts and days always have a form in JSON.
        let plain = serde_json::to_vec(person).unwrap_or_default();
        self.vault().seal_for_system(&slot(case), &plain)
    }

    pub(crate) fn open_person(&self, imported: &ImportedCase) -> Result<Person, Fault> {
        let plain = self.vault().open_for_system(&slot(imported.case), &imported.person_sealed)?;
        serde_json::from_slice(&plain).map_err(|_| Fault::Unreadable("imported_cases.person_sealed"))
    }

    /// Whom a case is for that was filed elsewhere.
    pub(crate) async fn person_of_case(&self, reader: &mut Reader, case: CaseId) -> Result<Option<Person>, Fault> {
        let imported = imported::find(reader, case).await?;
        imported.map(|imported| self.open_person(&imported)).transpose()
    }
}

fn slot(case: CaseId) -> Slot {
    Slot::new("imported_cases.person_sealed", case.to_string())
}

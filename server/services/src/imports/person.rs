use domain::{CaseId, Date};
use serde::{Deserialize, Serialize};
use storage::Reader;
use storage::imported::{self, ImportedCase};

use crate::cases::Whom;
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

impl Person {
    /// The lines of the envelope of a letter to them.
    pub(crate) fn envelope(&self) -> Vec<String> {
        std::iter::once(&self.name).chain(&self.address).cloned().collect()
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

    /// Whom a case is for that was filed elsewhere: as it was told, and corrected since.
    pub(crate) async fn person_of_case(&self, reader: &mut Reader, case: CaseId) -> Result<Option<Person>, Fault> {
        let Some(imported) = imported::find(reader, case).await? else { return Ok(None) };
        let told = self.open_person(&imported)?;
        let corrected = Whom::corrected(self.wrote_in(reader, case).await?.values());
        Ok(Some(Person {
            name: corrected.name.unwrap_or(told.name),
            date_of_birth: corrected.date_of_birth.or(told.date_of_birth),
            address: told.address,
        }))
    }
}

fn slot(case: CaseId) -> Slot {
    Slot::new("imported_cases.person_sealed", case.to_string())
}

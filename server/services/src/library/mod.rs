//! Everything that a person uploaded or received: in one list, each by itself, and to use again.

mod list;
mod ready;
mod shown;

use domain::{CaseId, DocumentRole, DraftId, FileId, ReceiptNumber};
use storage::library::{StoredCaseName, StoredUse};

pub use list::{Entry, LibraryPage, Side};
pub use ready::{ReadyFile, ReadyFiles};
pub use shown::{SeenBy, ShownFile};

/// How many are on a page.
const PAGE: u32 = 20;

/// What a file is given for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenFor {
    /// The file, as it is named there.
    pub file: FileId,
    /// In which draft, filed or not.
    pub draft: DraftId,
    /// The form, by its id.
    pub form: String,
    /// Its edition.
    pub edition: String,
    /// What the form asks for, by the name that it has for it.
    pub slot: String,
    /// What the document is to the others there.
    pub role: DocumentRole,
    /// The case that the draft became, if it is filed.
    pub case: Option<CaseName>,
}

/// A case, as people name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseName {
    /// Which one.
    pub id: CaseId,
    /// The number the person follows it by.
    pub receipt: ReceiptNumber,
    /// The form that was filed, by its id.
    pub form: String,
}

impl From<StoredUse> for GivenFor {
    fn from(stored: StoredUse) -> Self {
        let StoredUse { file, draft, form, edition, slot, role, case } = stored;
        Self { file, draft, form, edition, slot, role, case: case.map(CaseName::from) }
    }
}

impl From<StoredCaseName> for CaseName {
    fn from(StoredCaseName { id, receipt, form }: StoredCaseName) -> Self {
        Self { id, receipt, form }
    }
}

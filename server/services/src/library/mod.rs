//! Everything that a person uploaded or received: in one list, each by itself, and to use again.

mod list;
mod ready;
mod shown;

use domain::{CaseId, DocumentRole, FileId, FolderId, ReceiptNumber, RoundId, SupplementId};
use storage::folders;
pub use storage::folders::Owner;
use storage::library::{StoredCaseName, StoredUse};

pub use list::{Entry, LibraryPage, Side};
pub use ready::{ReadyFile, ReadyFiles};
pub use shown::{SeenBy, ShownFile};

use crate::{Fault, Services, Session};

/// How many are on a page.
const PAGE: u32 = 20;

/// What a file is given for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenFor {
    /// The file, as it is named there.
    pub file: FileId,
    /// To which draft, answer, message or supplement it belongs, filed or not.
    pub owner: Owner,
    /// The form, by its id; of an answer, a message or a supplement, that of the case. None of a message about no case.
    pub form: Option<String>,
    /// Its edition; none of an answer.
    pub edition: Option<String>,
    /// What is asked for, by the name that the form or the round has for it.
    pub slot: String,
    /// What the document is to the others there.
    pub role: DocumentRole,
    /// The case that the draft became, if it is filed, or that the answer, the message or the supplement is about.
    pub case: Option<CaseName>,
    /// Whether the agency sent it with a message.
    pub is_from_agency: bool,
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

impl Services {
    /// What this folder of the account belongs to.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn folder(&self, session: &Session, folder: FolderId) -> Result<Option<Owner>, Fault> {
        Ok(folders::owner(&mut self.database().reader().await?, session.account, folder).await?)
    }
}

impl GivenFor {
    /// Where it was put together.
    #[must_use]
    pub fn folder(&self) -> FolderId {
        self.owner.folder()
    }

    /// The round to which it is an answer.
    #[must_use]
    pub const fn round(&self) -> Option<RoundId> {
        match self.owner {
            Owner::Round(round) => Some(round),
            Owner::Draft(_) | Owner::Message(_) | Owner::Supplement(_) => None,
        }
    }

    /// The supplement with which it is, or was, sent.
    #[must_use]
    pub const fn supplement(&self) -> Option<SupplementId> {
        match self.owner {
            Owner::Supplement(supplement) => Some(supplement),
            Owner::Draft(_) | Owner::Round(_) | Owner::Message(_) => None,
        }
    }

    /// Whether a form asks for it.
    #[must_use]
    pub const fn is_by_form(&self) -> bool {
        matches!(self.owner, Owner::Draft(_))
    }

    /// Whether it goes, or went, with a message.
    #[must_use]
    pub const fn is_enclosed(&self) -> bool {
        matches!(self.owner, Owner::Message(_))
    }
}

impl From<StoredUse> for GivenFor {
    fn from(stored: StoredUse) -> Self {
        let StoredUse { file, owner, form, edition, slot, role, case, is_from_agency } = stored;
        Self { file, owner, form, edition, slot, role, case: case.map(CaseName::from), is_from_agency }
    }
}

impl From<StoredCaseName> for CaseName {
    fn from(StoredCaseName { id, receipt, form }: StoredCaseName) -> Self {
        Self { id, receipt, form }
    }
}

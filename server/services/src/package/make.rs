use domain::{CaseId, Language, ReceiptNumber};
use storage::filings;

use super::{archive, contents};
use crate::{Fault, Services, Session};

/// What a paper takes that is not made yet, in bytes.
const PAPER: u64 = 80_000;

/// What was filed as one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageFile {
    /// The number it is named after.
    pub receipt: ReceiptNumber,
    /// The ZIP file.
    pub bytes: Vec<u8>,
}

impl Services {
    /// What was filed as one file that anybody can check, if it is this account's. It is the same each time, until
    /// another master key signs it.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn filing_package(&self, session: &Session, case: CaseId) -> Result<Option<PackageFile>, Fault> {
        const FAULT: Fault = Fault::Unreadable("a package");
        let Some(filing) = self.filing(session, case).await? else { return Ok(None) };
        let mut files = contents::files(&filing).map_err(|_| FAULT)?;
        for language in Language::ALL {
            let Some(paper) = self.filed_paper(session, case, language).await? else { return Ok(None) };
            files.insert(format!("filing-{}.pdf", language.code()), paper.bytes);
        }
        let signed = self.vault().package_key().sign(files).map_err(|_| FAULT)?;
        let bytes = archive::pack(&signed).map_err(|_| FAULT)?;
        Ok(Some(PackageFile { receipt: filing.confirmation.receipt, bytes }))
    }

    /// About how many bytes that file has, without making it.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn package_size(&self, session: &Session, case: CaseId) -> Result<Option<u64>, Fault> {
        let size = filings::size(&mut self.database().reader().await?, session.account, case).await?;
        let papers = Language::ALL.len() as u64;
        Ok(size.map(|size| size.bytes + papers.saturating_sub(size.papers) * PAPER))
    }
}

use domain::ReceiptNumber;

use super::check::Told;
use crate::Services;

/// What another system calls a case.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Source {
    /// What the system is called.
    pub system: String,
    /// What it calls the case.
    pub id: String,
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Source(…)")
    }
}

/// The receipt number of a case that came without one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbered {
    /// The line on which its record begins.
    pub line: usize,
    /// What its system calls it.
    pub source: Source,
    /// Its number; none while none is issued.
    pub receipt: Option<ReceiptNumber>,
    /// Whether it is issued by this run, or would be.
    pub is_new: bool,
}

impl Numbered {
    /// What is said of a case that has this number here, if it came without one.
    pub(super) fn of(told: &Told, receipt: Option<&ReceiptNumber>, is_new: bool) -> Option<Self> {
        let source = told.source.clone().filter(|_| told.receipt.is_none())?;
        Some(Self { line: told.line, source, receipt: receipt.cloned(), is_new })
    }
}

impl Services {
    /// What is kept of what another system calls a case, to know it again. It may be the number of a person there.
    pub(super) fn source_hash(&self, Source { system, id }: &Source) -> [u8; 32] {
        // Neither has a character that cannot be seen.
        self.vault().lookup("case of another system", format!("{system}\0{id}"))
    }
}

use thiserror::Error;

/// What no person can mend by typing something else: the request failed, and an operator may have to look.
#[derive(Debug, Error)]
pub enum Fault {
    /// The database did not do it.
    #[error(transparent)]
    Storage(#[from] storage::Error),
    /// Something sealed could not be opened: a key is missing from the keyring, or the row was tampered with.
    #[error("what is sealed in {0} cannot be opened")]
    Unreadable(&'static str),
    /// Work was cut off in the middle, because the program is stopping or a part of it panicked.
    #[error("{0} was interrupted")]
    Interrupted(&'static str),
    /// A paper could not be drawn: it says too much, or its template is wrong.
    #[error(transparent)]
    NotDrawn(#[from] papers::NotDrawn),
    /// A file could not be looked at, for no fault of its own.
    #[error(transparent)]
    NotExamined(#[from] crate::NotExamined),
    /// The store of documents did not do it.
    #[error(transparent)]
    Store(#[from] documents::StoreAway),
}

impl Fault {
    /// The same in a transaction, where it is the database that says whether to begin again.
    pub(crate) fn inside(self) -> storage::Error {
        match self {
            Self::Storage(error) => error,
            Self::Unreadable(column) => storage::Error::Corrupt(column),
            Self::Interrupted(_) | Self::NotDrawn(_) | Self::NotExamined(_) | Self::Store(_) => {
                storage::Error::Corrupt("what no transaction does")
            }
        }
    }

    /// Whether the same request may work later without anybody repairing anything: 503, not 500.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Storage(error) => error.is_temporary(),
            Self::Interrupted(_) | Self::NotExamined(_) | Self::Store(_) => true,
            Self::Unreadable(_) | Self::NotDrawn(_) => false,
        }
    }
}

/// What a use case answers. A refusal is an answer, with all that a page needs to say what to do next;
/// a fault is none.
pub type Outcome<T, Refusal> = Result<Result<T, Refusal>, Fault>;

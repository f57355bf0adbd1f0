use domain::{CaseId, NoticeId, NoticeKind, Timestamp};
use storage::library::{self, Part, StoredEntry};

use super::{CaseName, GivenFor, PAGE};
use crate::evidence::DocumentFile;
use crate::{Fault, Services, Session, paging};

/// From whom something came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The person uploaded it.
    Sent,
    /// It came to them.
    Received,
}

/// A page of what a person uploaded or received.
#[derive(Debug, Clone)]
pub struct LibraryPage {
    /// Which page, from 1.
    pub number: u32,
    /// The newest first.
    pub entries: Vec<Entry>,
    /// Whether there are older ones.
    pub has_older: bool,
}

/// Something in the list.
#[derive(Debug, Clone)]
pub enum Entry {
    /// A file that was uploaded, and what for.
    File(GivenFor, Box<DocumentFile>),
    /// A letter of the agency.
    Notice {
        /// Which one.
        id: NoticeId,
        /// Which kind.
        kind: NoticeKind,
        /// When it was issued.
        at: Timestamp,
        /// A later one takes its place.
        is_replaced: bool,
        /// What it is about.
        case: CaseName,
    },
    /// The papers of a form that was filed then.
    Filing(CaseName, Timestamp),
}

impl Services {
    /// Everything that the account uploaded or received, or a part of it, the newest first. A page beyond the last is empty.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn library_page(
        &self,
        session: &Session,
        side: Option<Side>,
        case: Option<CaseId>,
        number: u32,
    ) -> Result<LibraryPage, Fault> {
        let number = number.max(1);
        let side = side.map(|side| match side {
            Side::Sent => "sent",
            Side::Received => "received",
        });
        let (skip, most) = paging::part(number, PAGE);
        let part = Part { side, case, skip, most };
        let mut found = library::page(&mut self.database().reader().await?, session.account, &part).await?;
        let has_older = paging::cut(&mut found, PAGE);
        let opened = found.into_iter().map(|entry| {
            Ok::<_, Fault>(match entry {
                StoredEntry::File(given_for, file) => {
                    Entry::File(given_for.into(), Box::new(self.opened_file(session.key(), &file)?))
                }
                StoredEntry::Notice { id, kind, at, is_replaced, case } => {
                    Entry::Notice { id, kind, at, is_replaced, case: case.into() }
                }
                StoredEntry::Filing(case, at) => Entry::Filing(case.into(), at),
            })
        });
        Ok(LibraryPage { number, entries: opened.collect::<Result<_, _>>()?, has_older })
    }
}

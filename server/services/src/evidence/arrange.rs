use domain::{CaseId, FileId, FolderId, RoundId, SupplementId, ThreadId};

use super::change::{Change, Closed};
use super::collect::{Document, Standing};
use crate::{Outcome, Services, Session};

/// What is done with a file that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrangement {
    /// It is taken away.
    Remove,
    /// It changes places with the page before it.
    Up,
    /// It changes places with the page after it.
    Down,
    /// It is turned by a quarter to the right.
    Turn,
}

/// Why nothing was done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArrangeRefusal {
    /// The account has no such draft or round, or that has no such file.
    NotFound,
    /// The draft is filed, as this case.
    Filed(CaseId),
    /// The round takes no answer any more.
    Over(RoundId),
    /// The message was sent in this thread, or that is closed.
    Sent(ThreadId),
    /// The supplement was sent, or its case takes none now.
    Supplied(SupplementId),
}

impl From<Closed> for ArrangeRefusal {
    fn from(closed: Closed) -> Self {
        match closed {
            Closed::NotFound => Self::NotFound,
            Closed::Filed(case) => Self::Filed(case),
            Closed::Over(round) => Self::Over(round),
            Closed::Sent(thread) => Self::Sent(thread),
            Closed::Supplied(supplement) => Self::Supplied(supplement),
        }
    }
}

impl Services {
    /// Does something with a file of a draft or an answer. What makes no sense, such as moving the first page up, changes nothing.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn arrange_evidence(
        &self,
        session: &Session,
        folder: impl Into<FolderId>,
        file: FileId,
        arrangement: Arrangement,
    ) -> Outcome<(), ArrangeRefusal> {
        let folder: FolderId = folder.into();
        let evidence = self.evidence(session, folder).await?;
        let found = evidence.documents.iter().find_map(|document| {
            document.files.iter().position(|found| found.id == file).map(|position| (document, position))
        });
        let Some((document, position)) = found else { return Ok(Err(ArrangeRefusal::NotFound)) };
        let Some(change) = change(document, position, arrangement) else { return Ok(Ok(())) };
        Ok(self.change_evidence(session, folder, change).await?.map_err(ArrangeRefusal::from))
    }
}

fn change(document: &Document, position: usize, arrangement: Arrangement) -> Option<Change> {
    let file = &document.files[position];
    match arrangement {
        Arrangement::Remove => Some(Change::Removed { document: document.id, file: file.id }),
        Arrangement::Up => Some(swapped(document, document.page_before(position)?, position)),
        Arrangement::Down => Some(swapped(document, position, document.page_after(position)?)),
        Arrangement::Turn => match file.standing {
            Standing::Kept { kind, .. } if kind.is_picture() => Some(Change::Turned(file.id, file.rotation.turned())),
            _ => None,
        },
    }
}

/// The files of a document, two of which have changed places.
fn swapped(document: &Document, one: usize, other: usize) -> Change {
    let mut files: Vec<FileId> = document.files.iter().map(|file| file.id).collect();
    files.swap(one, other);
    Change::Placed(files.into_iter().zip(1..).collect())
}

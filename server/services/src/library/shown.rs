use domain::{FileId, SeenAs, Timestamp};
use storage::looks::StoredLooks;
use storage::{library, looks};

use super::GivenFor;
use crate::evidence::{Document, DocumentFile, Viewer};
use crate::{Fault, Services, Session};

/// A file by itself, with everything that is known of it.
#[derive(Debug, Clone)]
pub struct ShownFile {
    /// What it is given for.
    pub given_for: GivenFor,
    /// Its document, with all its files.
    pub document: Document,
    /// Which of them it is.
    pub place: usize,
    /// What else the same bytes are used for.
    pub elsewhere: Vec<GivenFor>,
    /// Who saw it in full, whoever did so last first; this very look is among them.
    pub seen_by: Vec<SeenBy>,
}

/// Somebody who saw a file in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeenBy {
    /// As what.
    pub seen_as: SeenAs,
    /// The first time.
    pub first_at: Timestamp,
    /// The last time.
    pub last_at: Timestamp,
    /// How often.
    pub times: u32,
}

impl From<StoredLooks> for SeenBy {
    fn from(StoredLooks { seen_as, first_at, last_at, times, .. }: StoredLooks) -> Self {
        Self { seen_as, first_at, last_at, times }
    }
}

impl ShownFile {
    /// The file.
    #[must_use]
    pub fn file(&self) -> &DocumentFile {
        &self.document.files[self.place]
    }
}

impl Services {
    /// A file of this account to be shown, which is a look at it if it can be seen.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn shown_file(&self, session: &Session, id: FileId) -> Result<Option<ShownFile>, Fault> {
        self.see_file(Viewer::Owner(session), id).await?;
        let mut reader = self.database().reader().await?;
        let uses = library::uses(&mut reader, session.account, id).await?;
        let seen_by = looks::of_file(&mut reader, id).await?;
        drop(reader);
        let (here, elsewhere): (Vec<_>, Vec<_>) =
            uses.into_iter().map(GivenFor::from).partition(|given_for| given_for.file == id);
        let Some(given_for) = here.into_iter().next() else { return Ok(None) };
        let evidence = self.evidence(session, given_for.folder()).await?;
        let shown = evidence.documents.into_iter().find_map(|document| {
            let place = document.files.iter().position(|file| file.id == id)?;
            Some((document, place))
        });
        let Some((document, place)) = shown else { return Ok(None) };
        let seen_by = seen_by.into_iter().map(SeenBy::from).collect();
        Ok(Some(ShownFile { given_for, document, place, elsewhere, seen_by }))
    }
}

use std::fmt;

use bytes::Bytes;
use documents::Reading;
use domain::{DraftId, FileId, FileKind};
use storage::documents as rows;
use storage::files::FileState;

use super::collect::key_slot;
use crate::vault::Opener;
use crate::{Fault, Services, Session};

/// A file that is being looked at, piece by piece.
pub struct OpenedFile {
    /// What it is.
    pub kind: FileKind,
    /// How many bytes it has.
    pub bytes: u64,
    reading: Reading,
    /// None once the end is opened.
    opener: Option<Opener>,
}

impl fmt::Debug for OpenedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OpenedFile({}, {} bytes)", self.kind, self.bytes)
    }
}

impl OpenedFile {
    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// A fault when the store went away, or what is in it was changed.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Fault> {
        while let Some(opener) = &mut self.opener {
            let opened = match self.reading.next().await? {
                Some(sealed) => opener.push(&sealed)?,
                None => match self.opener.take() {
                    Some(opener) => opener.finish()?,
                    None => Vec::new(),
                },
            };
            if !opened.is_empty() {
                return Ok(Some(Bytes::from(opened)));
            }
        }
        Ok(None)
    }
}

impl Services {
    /// Opens a file of a draft, filed or not, if it is this account's and was checked.
    ///
    /// # Errors
    /// A fault when the database or the store is away, or what is in it was changed.
    pub async fn open_file(
        &self,
        session: &Session,
        draft: DraftId,
        slot: &str,
        file: FileId,
    ) -> Result<Option<OpenedFile>, Fault> {
        let found = rows::find(&mut self.database().reader().await?, file).await?;
        let Some((account, document, file)) = found else { return Ok(None) };
        let is_own = account == session.account && document.draft == draft && document.slot == slot;
        let (Some(blob), Some(kind), FileState::Kept, true) = (file.blob, file.kind, file.state, is_own) else {
            return Ok(None);
        };
        let key = self.vault().stream_key(session.key(), &key_slot(file.id), &file.key_sealed)?;
        let reading = self.store().read(&blob.to_string()).await?;
        Ok(Some(OpenedFile {
            kind,
            bytes: u64::try_from(file.bytes).unwrap_or_default(),
            reading: reading.ok_or(Fault::Unreadable("the store of documents"))?,
            opener: Some(Opener::new(&key, blob)),
        }))
    }
}

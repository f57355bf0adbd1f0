use domain::{DocumentId, FileId, FolderId};
use storage::documents::{self, StoredDocument};
use storage::files::{FileState, StoredFile, UsedAgain};

use super::change::Change;
use super::collect::{key_slot, name_slot};
use super::receive::{AddRefusal, room};
use crate::{Fault, Outcome, Services, Session};

impl Services {
    /// Uses files that the account has already for something else, too: their bytes are kept once. Those that were pages of
    /// one document become pages of one document, with the role that it has. What is there already is not added again.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn use_again(
        &self,
        session: &Session,
        folder: impl Into<FolderId>,
        slot: &str,
        chosen: &[FileId],
    ) -> Outcome<(), AddRefusal> {
        let folder: FolderId = folder.into();
        if let Err(refusal) = self.asks_for(session, folder, slot).await? {
            return Ok(Err(refusal));
        }
        let mut reader = self.database().reader().await?;
        let all = documents::of_account(&mut reader, session.account).await?;
        let is_there = |file: &StoredFile| {
            let mut there = all.iter().filter(|(document, _)| document.folder == folder && document.slot == slot);
            there.any(|(_, other)| other.blob == file.blob)
        };
        let is_ready = |id: &FileId| all.iter().any(|(_, file)| file.id == *id && file.state == FileState::Kept);
        if !chosen.iter().all(is_ready) {
            return Ok(Err(AddRefusal::NotFound));
        }
        let new: Vec<_> = all.iter().filter(|(_, file)| chosen.contains(&file.id) && !is_there(file)).collect();
        if new.is_empty() {
            return Ok(Ok(()));
        }
        let more = u32::try_from(new.len()).unwrap_or(u32::MAX);
        if let Err(refusal) = room(&mut reader, folder, session.account, (more, 0), self.now()).await? {
            return Ok(Err(refusal));
        }
        drop(reader);
        let mut added = Vec::new();
        for pages in new.chunk_by(|(one, _), (next, _)| one.id == next.id) {
            let [(source, _), ..] = pages else { continue };
            let files = pages.iter().map(|(_, file)| self.file_again(session, file)).collect::<Result<Vec<_>, _>>()?;
            let id = DocumentId::v7(self.now(), self.random());
            let slot = slot.to_owned();
            added.push((StoredDocument { id, folder, slot, role: source.role, place: 0, added_at: self.now() }, files));
        }
        let changed = self.change_evidence(session, folder, Change::UsedAgain(added)).await?;
        Ok(changed.map_err(AddRefusal::from))
    }

    /// Another row for the same bytes: what is sealed opens in its own place only.
    fn file_again(&self, session: &Session, file: &StoredFile) -> Result<UsedAgain, Fault> {
        let id = FileId::v7(self.now(), self.random());
        let anew = |slot: fn(FileId) -> crate::Slot, sealed: &[u8]| {
            let plain = self.vault().open(session.key(), &slot(file.id), sealed)?;
            Ok::<_, Fault>(self.vault().seal(session.key(), &slot(id), &plain))
        };
        Ok(UsedAgain {
            id,
            source: file.id,
            key_sealed: anew(key_slot, &file.key_sealed)?,
            name_sealed: anew(name_slot, &file.name_sealed)?,
        })
    }
}

//! Files that come in parts, over a line that breaks: begun, asked about, given up, and what they became.

use domain::{AccountId, CaseId, DocumentId, FileId, FolderId, RoundId, SupplementId, ThreadId, Timestamp, UploadId};
use intake::MOST_BYTES;
use storage::uploads::{self, StoredUpload};
use storage::{Error, Reader};

use super::change::{Closed, open_folder};
use super::collect::DocumentFile;
use super::metadata::Metadata;
use super::receive::{AddRefusal, FINISHED_WITHIN, room};
use crate::{Fault, Outcome, Services, Session, Slot};

/// A file on its way in.
#[derive(Debug, Clone)]
pub struct Upload {
    /// Which one.
    pub id: UploadId,
    /// For what is asked.
    pub slot: String,
    /// How many bytes the whole file has.
    pub length: u64,
    /// How many of them are here, from the first one on.
    pub offset: u64,
    /// What its person calls it and where it belongs.
    pub metadata: Metadata,
    /// What it became once it was whole.
    pub file: Option<FileId>,
    pub(super) folder: FolderId,
    pub(super) ends_at: Timestamp,
}

/// Why nothing is done with an upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UploadRefusal {
    /// The account has no such draft or round, or that has no such upload, or no more.
    NotFound,
    /// The draft is filed, as this case.
    Filed(CaseId),
    /// The round takes no answer any more.
    Over(RoundId),
    /// The message was sent in this thread, or that is closed.
    Sent(ThreadId),
    /// The supplement was sent, or its case takes none now.
    Supplied(SupplementId),
    /// The part does not begin where those before it end.
    Elsewhere,
    /// The part goes beyond the end of the file, or there are too many parts.
    TooMuch,
    /// What the upload would become is not taken.
    NotTaken(AddRefusal),
}

impl From<AddRefusal> for UploadRefusal {
    fn from(refusal: AddRefusal) -> Self {
        match refusal {
            AddRefusal::NotFound => Self::NotFound,
            AddRefusal::Filed(case) => Self::Filed(case),
            AddRefusal::Over(round) => Self::Over(round),
            AddRefusal::Sent(thread) => Self::Sent(thread),
            AddRefusal::Supplied(supplement) => Self::Supplied(supplement),
            AddRefusal::TooManyFiles(_) | AddRefusal::NoRoom => Self::NotTaken(refusal),
        }
    }
}

impl Services {
    /// Begins an upload of a file of so many bytes. There is room for it from then on. A file without any bytes is whole
    /// with its first part, which is empty too.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn begin_upload(
        &self,
        session: &Session,
        folder: impl Into<FolderId>,
        slot: &str,
        length: u64,
        metadata: &Metadata,
    ) -> Outcome<UploadId, UploadRefusal> {
        let folder: FolderId = folder.into();
        let Some(bytes) = usize::try_from(length).ok().filter(|bytes| *bytes <= MOST_BYTES) else {
            return Ok(Err(UploadRefusal::TooMuch));
        };
        if let Err(refusal) = self.asks_for(session, folder, slot).await? {
            return Ok(Err(refusal.into()));
        }
        let now = self.now();
        let id = UploadId::v7(now, self.random());
        let upload = StoredUpload {
            id,
            folder,
            slot: slot.to_owned(),
            bytes: i64::try_from(bytes).unwrap_or(i64::MAX),
            metadata_sealed: self.vault().seal(session.key(), &metadata_slot(id), metadata.as_sent().as_bytes()),
            ends_at: now.plus(FINISHED_WITHIN),
            file: None,
        };
        let begun = self.database().write((session.account, upload, now), |tx, (account, upload, now)| {
            Box::pin(async move {
                if let Err(refusal) = is_open(tx, *account, upload.folder, *now).await? {
                    return Ok(Err(refusal));
                }
                if let Err(refusal) = room(tx, upload.folder, *account, (1, upload.bytes), *now).await? {
                    return Ok(Err(refusal.into()));
                }
                uploads::insert(tx, upload).await?;
                Ok(Ok(upload.id))
            })
        });
        Ok(begun.await?)
    }

    /// How far an upload is, while its draft or round is open.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn upload(
        &self,
        session: &Session,
        folder: impl Into<FolderId>,
        id: UploadId,
    ) -> Outcome<Upload, UploadRefusal> {
        let folder: FolderId = folder.into();
        let mut reader = self.database().reader().await?;
        if let Err(refusal) = is_open(&mut reader, session.account, folder, self.now()).await? {
            return Ok(Err(refusal));
        }
        let Some(stored) = uploads::find(&mut reader, session.account, folder, id).await? else {
            return Ok(Err(UploadRefusal::NotFound));
        };
        if stored.ends_at <= self.now() {
            return Ok(Err(UploadRefusal::NotFound));
        }
        let parts = uploads::parts(&mut reader, id).await?;
        drop(reader);
        let held = if stored.file.is_some() { stored.bytes } else { parts.iter().map(|part| part.bytes).sum() };
        let sent = self.vault().open(session.key(), &metadata_slot(id), &stored.metadata_sealed)?;
        let metadata = String::from_utf8(sent).ok().and_then(|sent| Metadata::parse(&sent));
        Ok(Ok(Upload {
            id,
            slot: stored.slot,
            length: u64::try_from(stored.bytes).unwrap_or_default(),
            offset: u64::try_from(held).unwrap_or_default(),
            metadata: metadata.ok_or(Fault::Unreadable("uploads.metadata_sealed"))?,
            file: stored.file,
            folder: stored.folder,
            ends_at: stored.ends_at,
        }))
    }

    /// What an upload became, with its document, while its draft or round is open; nothing yet while it is not whole.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn uploaded_file(
        &self,
        session: &Session,
        folder: impl Into<FolderId>,
        id: UploadId,
    ) -> Outcome<Option<(DocumentId, DocumentFile)>, UploadRefusal> {
        let folder: FolderId = folder.into();
        let upload = match self.upload(session, folder, id).await? {
            Ok(upload) => upload,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let Some(id) = upload.file else { return Ok(Ok(None)) };
        let documents = self.evidence(session, folder).await?.documents;
        let mut files = documents.into_iter().flat_map(|document| {
            let of = document.id;
            document.files.into_iter().map(move |file| (of, file))
        });
        // Its person may have taken it off the list by now.
        Ok(files.find(|(_, file)| file.id == id).map(Some).ok_or(UploadRefusal::NotFound))
    }

    /// Gives an upload up. What it has become, if it was whole, stays.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn cancel_upload(
        &self,
        session: &Session,
        folder: impl Into<FolderId>,
        id: UploadId,
    ) -> Outcome<(), UploadRefusal> {
        let folder: FolderId = folder.into();
        let cancelled = self.database().write((session.account, folder, id, self.now()), |tx, input| {
            Box::pin(async move {
                let (account, folder, id, now) = *input;
                if let Err(refusal) = is_open(tx, account, folder, now).await? {
                    return Ok(Err(refusal));
                }
                if uploads::find(tx, account, folder, id).await?.is_none() {
                    return Ok(Err(UploadRefusal::NotFound));
                }
                uploads::remove(tx, id, now).await?;
                Ok(Ok(()))
            })
        });
        Ok(cancelled.await?)
    }
}

/// Whether the account has this draft or round, and something can be put into it.
pub(super) async fn is_open(
    reader: &mut Reader,
    account: AccountId,
    folder: FolderId,
    now: Timestamp,
) -> Result<Result<(), UploadRefusal>, Error> {
    Ok(open_folder(reader, account, folder, now).await?.map(|_| ()).map_err(|closed| match closed {
        Closed::NotFound => UploadRefusal::NotFound,
        Closed::Filed(case) => UploadRefusal::Filed(case),
        Closed::Over(round) => UploadRefusal::Over(round),
        Closed::Sent(thread) => UploadRefusal::Sent(thread),
        Closed::Supplied(supplement) => UploadRefusal::Supplied(supplement),
    }))
}

fn metadata_slot(upload: UploadId) -> Slot {
    Slot::new("uploads.metadata_sealed", upload.to_string())
}

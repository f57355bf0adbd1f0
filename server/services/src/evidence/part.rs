//! A part of a file on its way in: sealed into the store piece by piece, and kept as far as it came. The part that makes the
//! file whole makes a file of all of them in the transaction in which it is acknowledged itself, so that no death leaves a
//! whole file that is none.

use std::fmt;

use bytes::Bytes;
use documents::Writing;
use domain::{AccountId, BlobId, FolderId, Timestamp, UploadId};
use storage::uploads::{self, StoredPart};
use storage::{Error, Writer, documents as rows};

use super::change::LastPart;
use super::receive::{AddRefusal, Adding, Receiving};
use super::upload::{Upload, UploadRefusal, is_open};
use crate::vault::{Sealer, StreamKey};
use crate::{Fault, Outcome, Services, Session, Slot};

/// How many parts a file may come in: one that breaks off after every 50 kB still comes.
const MOST_PARTS: usize = 1000;

/// A part on its way in. Whoever lets go of it has sent nothing.
pub struct ReceivingPart {
    services: Services,
    session: Session,
    upload: Upload,
    before: Vec<StoredPart>,
    blob: BlobId,
    key: StreamKey,
    key_sealed: Vec<u8>,
    /// None once there came more than the file has.
    writing: Option<Writing>,
    sealer: Sealer,
    bytes: u64,
}

impl fmt::Debug for ReceivingPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReceivingPart({}, {} bytes)", self.upload.id, self.bytes)
    }
}

impl Services {
    /// Begins to take the part of an upload in that begins after so many bytes.
    ///
    /// # Errors
    /// A fault when the database or the store is away.
    pub async fn receive_part(
        &self,
        session: &Session,
        folder: impl Into<FolderId>,
        id: UploadId,
        offset: u64,
    ) -> Outcome<ReceivingPart, UploadRefusal> {
        let upload = match self.upload(session, folder, id).await? {
            Ok(upload) => upload,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if offset != upload.offset {
            return Ok(Err(UploadRefusal::Elsewhere));
        }
        let before = uploads::parts(&mut self.database().reader().await?, id).await?;
        if before.len() >= MOST_PARTS {
            return Ok(Err(UploadRefusal::TooMuch));
        }
        let (blob, writing) = self.begin_blob(upload.ends_at).await?;
        let (key, key_sealed) = self.vault().new_stream_key(session.key(), &key_slot(blob));
        let sealer = Sealer::new(&key, blob);
        Ok(Ok(ReceivingPart {
            services: self.clone(),
            session: session.clone(),
            upload,
            before,
            blob,
            key,
            key_sealed,
            writing: Some(writing),
            sealer,
            bytes: 0,
        }))
    }
}

impl ReceivingPart {
    /// Takes the next bytes. False when they are more than the file has: then nothing of the part is kept.
    ///
    /// # Errors
    /// A fault when the store is away.
    pub async fn push(&mut self, bytes: &[u8]) -> Result<bool, Fault> {
        self.bytes = self.bytes.saturating_add(bytes.len() as u64);
        if self.end() > self.upload.length {
            if let Some(writing) = self.writing.take() {
                writing.abandon().await;
            }
        } else if let Some(writing) = &mut self.writing {
            let sealed = self.sealer.push(bytes);
            if !sealed.is_empty() {
                writing.push(Bytes::from(sealed)).await?;
            }
        }
        Ok(self.writing.is_some())
    }

    fn end(&self) -> u64 {
        self.upload.offset.saturating_add(self.bytes)
    }

    /// Keeps what has come: how many bytes of the file are here now.
    ///
    /// # Errors
    /// A fault when the database or the store is away. Then nothing of this part was acknowledged.
    pub async fn finish(mut self) -> Outcome<u64, UploadRefusal> {
        let Some(mut writing) = self.writing.take() else { return Ok(Err(UploadRefusal::TooMuch)) };
        let (end, is_whole) = (self.end(), self.end() == self.upload.length);
        if self.upload.file.is_some() || (self.bytes == 0 && !is_whole) {
            writing.abandon().await;
            return Ok(Ok(end));
        }
        let Self { services, session, upload, before, blob, key, key_sealed, sealer, bytes, .. } = self;
        writing.push(Bytes::from(sealer.finish())).await?;
        writing.finish().await?;
        let part = StoredPart { begins: signed(upload.offset), bytes: signed(bytes), blob, key_sealed };
        let kept = if is_whole {
            services.make_whole(&session, &upload, before, (part, key)).await?
        } else {
            let adding = AddingPart { account: session.account, folder: upload.folder, upload: upload.id, part };
            services.add_part(adding).await?
        };
        Ok(kept.map(|()| end))
    }
}

fn signed(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

struct AddingPart {
    account: AccountId,
    folder: FolderId,
    upload: UploadId,
    part: StoredPart,
}

impl Services {
    async fn add_part(&self, adding: AddingPart) -> Outcome<(), UploadRefusal> {
        let now = self.now();
        let added = self.database().write(adding, move |tx, adding| Box::pin(adding.write(tx, now)));
        Ok(added.await?)
    }

    /// Makes a file of the parts before and the last one, which is not acknowledged yet.
    async fn make_whole(
        &self,
        session: &Session,
        upload: &Upload,
        before: Vec<StoredPart>,
        (last, last_key): (StoredPart, StreamKey),
    ) -> Outcome<(), UploadRefusal> {
        let metadata = &upload.metadata;
        let adding = Adding { folder: upload.folder, slot: &upload.slot, role: metadata.role };
        let mut receiving = self.begin_receiving(session, adding).await?;
        for part in &before {
            let key = self.vault().stream_key(session.key(), &key_slot(part.blob), &part.key_sealed)?;
            self.copy_part(&key, part.blob, &mut receiving).await?;
        }
        self.copy_part(&last_key, last.blob, &mut receiving).await?;
        // Its person may have taken the document away meanwhile; the file is there all the same.
        let of = match metadata.document {
            Some(of) => rows::is_there(&mut self.database().reader().await?, of, upload.folder).await?.then_some(of),
            None => None,
        };
        let last = LastPart { upload: upload.id, part: last };
        let received = receiving.finish_as(&metadata.name, of, Some(last)).await?;
        Ok(match received {
            Ok(_) => Ok(()),
            // The folder is there: another one was faster.
            Err(AddRefusal::NotFound) => Err(UploadRefusal::Elsewhere),
            Err(refusal) => Err(refusal.into()),
        })
    }

    async fn copy_part(&self, key: &StreamKey, blob: BlobId, receiving: &mut Receiving) -> Result<(), Fault> {
        let mut part = self.unseal(key, blob).await?;
        while let Some(bytes) = part.next().await? {
            receiving.push(&bytes).await?;
        }
        Ok(())
    }
}

impl AddingPart {
    async fn write(&self, tx: &mut Writer, now: Timestamp) -> Result<Result<(), UploadRefusal>, Error> {
        if let Err(refusal) = is_open(tx, self.account, self.folder, now).await? {
            return Ok(Err(refusal));
        }
        let is_added = uploads::add_part(tx, self.upload, &self.part, now).await?;
        Ok(if is_added { Ok(()) } else { Err(UploadRefusal::Elsewhere) })
    }
}

/// Each part has a key of its own: see [`StreamKey`].
fn key_slot(blob: BlobId) -> Slot {
    Slot::new("upload_parts.key_sealed", blob.to_string())
}

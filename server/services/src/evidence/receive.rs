//! A file on its way in: hashed and sealed piece by piece, never held as a whole, and given up at one byte too many.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use documents::Writing;
use domain::{
    AccountId, BlobId, CaseId, DocumentId, DocumentRole, DraftId, FileId, FileName, FolderId, MessageId, Rotation,
    RoundId, SupplementId, ThreadId, Timestamp,
};
use intake::{MOST_BYTES, Refusal};
use sha2::{Digest, Sha256};
use storage::documents::{self as rows, StoredDocument};
use storage::files::{FileState, StoredFile};
use storage::folders::Owner;
use storage::outbox::{NewItem, OutboxKind};
use storage::{Error, Reader, erasures, folders, uploads};
use tokio::time::timeout;

use super::change::{Change, Closed, LastPart};
use super::collect::{key_slot, name_slot};
use super::inspector::PATIENCE;
use super::words::refusal_word;
use crate::threads::{ENCLOSED, takes_enclosures};
use crate::vault::Sealer;
use crate::{Fault, Outcome, Services, Session};

/// How many files a draft, an answer or a supplement holds.
pub const MOST_FILES: u32 = 100;

/// How many files go with a message.
pub const MOST_ENCLOSED: u32 = 10;

/// How many bytes all files of an account hold.
const MOST_OF_ACCOUNT: i64 = 2 * 1024 * 1024 * 1024;

/// What was begun and never finished is removed after this long. So nobody takes longer to send a file.
pub(super) const FINISHED_WITHIN: Duration = Duration::from_secs(24 * 60 * 60);

/// A worker looks at a file that nobody has checked after this long: by then whoever sent it waits no more.
pub(super) const CHECKED_BY_WORKER_AFTER: Duration = Duration::from_secs(60);

/// Where a file goes.
#[derive(Debug, Clone, Copy)]
pub struct Adding<'a> {
    /// To which draft, answer, message or supplement.
    pub folder: FolderId,
    /// For what is asked.
    pub slot: &'a str,
    /// What it is to the other documents there.
    pub role: DocumentRole,
}

/// Why no file is taken, whatever it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddRefusal {
    /// The account has no such draft, round, message or supplement, nobody asks for such a thing, or there is no such
    /// document.
    NotFound,
    /// The draft is filed, as this case.
    Filed(CaseId),
    /// The round takes no answer any more.
    Over(RoundId),
    /// The message was sent in this thread, or that is closed.
    Sent(ThreadId),
    /// The supplement was sent, or its case takes none now.
    Supplied(SupplementId),
    /// It has so many already, and holds no more: [`MOST_FILES`] or [`MOST_ENCLOSED`].
    TooManyFiles(u32),
    /// The account has no room for another file.
    NoRoom,
}

impl From<Closed> for AddRefusal {
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

/// A file that is there. Whether it can be used is in its [`Standing`](super::Standing).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Received {
    /// Which one.
    pub file: FileId,
    /// Its document.
    pub document: DocumentId,
}

/// A file on its way in. Whoever lets go of it has sent nothing.
pub struct Receiving {
    services: Services,
    session: Session,
    folder: FolderId,
    slot: String,
    role: DocumentRole,
    file: FileId,
    blob: BlobId,
    key_sealed: Vec<u8>,
    writing: Option<Writing>,
    sealer: Sealer,
    hasher: Sha256,
    bytes: usize,
    /// The first few of them.
    head: Vec<u8>,
}

impl fmt::Debug for Receiving {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Receiving({}, {} bytes)", self.file, self.bytes)
    }
}

impl Services {
    /// Begins to take a file in.
    ///
    /// # Errors
    /// A fault when the database or the store is away.
    pub async fn receive(&self, session: &Session, adding: Adding<'_>) -> Outcome<Receiving, AddRefusal> {
        if let Err(refusal) = self.asks_for(session, adding.folder, adding.slot).await? {
            return Ok(Err(refusal));
        }
        let mut reader = self.database().reader().await?;
        let room = room(&mut reader, adding.folder, session.account, (1, 1), self.now()).await?;
        drop(reader);
        match room {
            Ok(()) => Ok(Ok(self.begin_receiving(session, adding).await?)),
            Err(refusal) => Ok(Err(refusal)),
        }
    }

    /// Whether the account has such a draft, round, message or supplement, it is open, and this is asked for there.
    pub(super) async fn asks_for(&self, session: &Session, folder: FolderId, slot: &str) -> Outcome<(), AddRefusal> {
        let mut reader = self.database().reader().await?;
        let owner = folders::owner(&mut reader, session.account, folder).await?;
        drop(reader);
        match owner {
            None => Ok(Err(AddRefusal::NotFound)),
            Some(Owner::Draft(draft)) => self.form_asks_for(session, draft, slot).await,
            Some(Owner::Round(round)) => self.round_asks_for(session, round, slot).await,
            Some(Owner::Message(message)) => self.message_takes(session, message, slot).await,
            Some(Owner::Supplement(supplement)) => self.supplement_names(session, supplement, slot).await,
        }
    }

    async fn round_asks_for(&self, session: &Session, id: RoundId, slot: &str) -> Outcome<(), AddRefusal> {
        let Some(round) = self.round(session, id).await? else { return Ok(Err(AddRefusal::NotFound)) };
        if round.left().is_none() {
            return Ok(Err(AddRefusal::Over(id)));
        }
        Ok(if round.asks_for(slot) { Ok(()) } else { Err(AddRefusal::NotFound) })
    }

    async fn message_takes(&self, session: &Session, id: MessageId, slot: &str) -> Outcome<(), AddRefusal> {
        if slot != ENCLOSED {
            return Ok(Err(AddRefusal::NotFound));
        }
        let mut reader = self.database().reader().await?;
        Ok(takes_enclosures(&mut reader, session.account, id).await?.map_err(AddRefusal::from))
    }

    async fn supplement_names(&self, session: &Session, id: SupplementId, slot: &str) -> Outcome<(), AddRefusal> {
        let Some(supplement) = self.supplement(session, id).await? else { return Ok(Err(AddRefusal::NotFound)) };
        if !supplement.is_open {
            return Ok(Err(AddRefusal::Supplied(id)));
        }
        Ok(if supplement.names(slot) { Ok(()) } else { Err(AddRefusal::NotFound) })
    }

    async fn form_asks_for(&self, session: &Session, draft: DraftId, slot: &str) -> Outcome<(), AddRefusal> {
        let Some(draft) = self.draft(session, draft).await? else { return Ok(Err(AddRefusal::NotFound)) };
        if let Some(case) = draft.filed {
            return Ok(Err(AddRefusal::Filed(case)));
        }
        let is_asked = draft.evaluate(self.today()).evidence().iter().any(|asked| asked.name == slot);
        Ok(if is_asked { Ok(()) } else { Err(AddRefusal::NotFound) })
    }

    /// Begins to take a file in for which there is room.
    pub(super) async fn begin_receiving(&self, session: &Session, adding: Adding<'_>) -> Result<Receiving, Fault> {
        let file = FileId::v7(self.now(), self.random());
        let (key, key_sealed) = self.vault().new_stream_key(session.key(), &key_slot(file));
        let (blob, writing) = self.begin_blob(self.now().plus(FINISHED_WITHIN)).await?;
        Ok(Receiving {
            services: self.clone(),
            session: session.clone(),
            folder: adding.folder,
            slot: adding.slot.to_owned(),
            role: adding.role,
            file,
            blob,
            key_sealed,
            writing: Some(writing),
            sealer: Sealer::new(&key, blob),
            hasher: Sha256::new(),
            bytes: 0,
            head: Vec::new(),
        })
    }

    /// Begins to write under a new name, which is noted as one to be removed then, unless a file has it by that time.
    pub(super) async fn begin_blob(&self, due: Timestamp) -> Result<(BlobId, Writing), Fault> {
        let blob = BlobId::v7(self.now(), self.random());
        self.database().write((blob, due), |tx, (blob, due)| Box::pin(erasures::note(tx, *blob, *due))).await?;
        Ok((blob, self.store().write(&blob.to_string()).await?))
    }

    /// Has a file checked by a worker, from then on.
    pub(super) fn new_check(&self, file: FileId, after: Duration) -> NewItem {
        let item = self.new_item(OutboxKind::Document, file.to_string().as_bytes());
        NewItem { due_at: item.created_at.plus(after), ..item }
    }
}

impl Receiving {
    /// Takes the next bytes. Those of a file that is too large are let go.
    ///
    /// # Errors
    /// A fault when the store is away.
    pub async fn push(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        self.bytes = self.bytes.saturating_add(bytes.len());
        let missing = HEAD.len().saturating_sub(self.head.len());
        self.head.extend(bytes.iter().take(missing));
        if self.bytes > MOST_BYTES {
            if let Some(writing) = self.writing.take() {
                writing.abandon().await;
            }
            return Ok(());
        }
        if let Some(writing) = &mut self.writing {
            self.hasher.update(bytes);
            let sealed = self.sealer.push(bytes);
            if !sealed.is_empty() {
                writing.push(Bytes::from(sealed)).await?;
            }
        }
        Ok(())
    }

    /// Whether it begins as documents of several pages do, which stand by themselves.
    #[must_use]
    pub fn is_pdf(&self) -> bool {
        self.head == HEAD
    }

    /// Keeps the file, as the last page of a document or as one of its own, and has it checked. A file that cannot be
    /// used is refused in its [`Standing`](super::Standing), where its person finds it by its name.
    ///
    /// # Errors
    /// A fault when the database or the store is away. Then nothing was acknowledged.
    pub async fn finish(self, name: &FileName, of: Option<DocumentId>) -> Outcome<Received, AddRefusal> {
        self.finish_as(name, of, None).await
    }

    /// The same, of a file that came in parts: its upload is whole in the same transaction.
    pub(super) async fn finish_as(
        self,
        name: &FileName,
        of: Option<DocumentId>,
        upload: Option<LastPart>,
    ) -> Outcome<Received, AddRefusal> {
        let Self {
            services, session, folder, slot, role, file, blob, key_sealed, writing, sealer, hasher, bytes, ..
        } = self;
        let now = services.now();
        let refusal = match (writing, bytes) {
            (None, _) => Some(Refusal::TooLarge),
            (Some(writing), 0) => {
                writing.abandon().await;
                Some(Refusal::Empty)
            }
            (Some(mut writing), _) => {
                writing.push(Bytes::from(sealer.finish())).await?;
                writing.finish().await?;
                None
            }
        };
        let stored = StoredFile {
            id: file,
            place: 0,
            blob: refusal.is_none().then_some(blob),
            state: if refusal.is_none() { FileState::Received } else { FileState::Refused },
            refusal: refusal.map(|refusal| refusal_word(refusal).to_owned()),
            kind: None,
            pages: None,
            bytes: i64::try_from(bytes).unwrap_or(i64::MAX),
            digest: hasher.finalize().into(),
            rotation: Rotation::None,
            hints: String::new(),
            key_sealed,
            name_sealed: services.vault().seal(session.key(), &name_slot(file), name.as_str().as_bytes()),
            added_at: now,
            checked_at: refusal.map(|_| now),
            has_small: false,
        };
        let document = of.unwrap_or_else(|| DocumentId::v7(now, services.random()));
        let new = of.is_none().then_some(StoredDocument { id: document, folder, slot, role, place: 0, added_at: now });
        let check = refusal.is_none().then(|| services.new_check(file, CHECKED_BY_WORKER_AFTER));
        let is_to_be_checked = check.is_some();
        let change = Change::Added { document, new, file: Box::new(stored), check, upload };
        if let Err(closed) = services.change_evidence(&session, folder, change).await? {
            return Ok(Err(closed.into()));
        }
        if is_to_be_checked {
            services.check_soon(file).await;
        }
        Ok(Ok(Received { file, document }))
    }
}

/// Whether there is room for so many more files of so many bytes, with all that is on its way.
pub(super) async fn room(
    reader: &mut Reader,
    folder: FolderId,
    account: AccountId,
    (more, bytes): (u32, i64),
    now: Timestamp,
) -> Result<Result<(), AddRefusal>, Error> {
    let (files, held) = rows::room(reader, folder, account).await?;
    let (coming, to_hold) = uploads::under_way(reader, folder, account, now).await?;
    let most = match folders::owner(reader, account, folder).await? {
        Some(Owner::Message(_)) => MOST_ENCLOSED,
        Some(Owner::Draft(_) | Owner::Round(_) | Owner::Supplement(_)) | None => MOST_FILES,
    };
    Ok(if files + coming + more > most {
        Err(AddRefusal::TooManyFiles(most))
    } else if held.saturating_add(to_hold).saturating_add(bytes) > MOST_OF_ACCOUNT {
        Err(AddRefusal::NoRoom)
    } else {
        Ok(())
    })
}

/// How documents of several pages begin.
const HEAD: &[u8] = b"%PDF-";

impl Services {
    /// Checks a file while its person waits. Whatever comes in between, a worker comes to it later.
    async fn check_soon(&self, file: FileId) {
        match timeout(PATIENCE, self.check(file)).await {
            Ok(Ok(_)) | Err(_) => {}
            Ok(Err(fault)) => {
                tracing::warn!(fault = &fault as &dyn std::error::Error, %file, "a file is to be checked again");
            }
        }
    }
}

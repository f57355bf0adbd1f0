use std::collections::BTreeMap;

use domain::{AccountId, BlobId, DocumentId, DocumentRole, FileId, FileKind, FileName, FolderId, Rotation, Timestamp};
use intake::{Hint, Refusal};
use storage::documents::{self, StoredDocument};
use storage::explanations::{self, StoredExplanation};
use storage::files::{FileState, SealedFile, StoredFile};

use super::explain::explanation_slot;
use super::words::{hints, refusal};
use crate::filing::Draft;
use crate::{AccountKey, Fault, Services, Session, Slot};

/// What a person has put together for a draft or an answer.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    /// The documents, in their order.
    pub documents: Vec<Document>,
    /// Why they do not have what is asked for, by what that is.
    pub explanations: BTreeMap<String, String>,
}

/// One document: a file, or several that are its pages.
#[derive(Debug, Clone)]
pub struct Document {
    /// Which one.
    pub id: DocumentId,
    /// For what is asked.
    pub slot: String,
    /// What it is to the others there.
    pub role: DocumentRole,
    /// Its files, one at least, in the order of its pages.
    pub files: Vec<DocumentFile>,
}

/// A file of a document.
#[derive(Debug, Clone)]
pub struct DocumentFile {
    /// Which one.
    pub id: FileId,
    /// What its person calls it.
    pub name: FileName,
    /// How far it has come.
    pub standing: Standing,
    /// How many bytes are kept, or came.
    pub bytes: u64,
    /// SHA-256 of these bytes.
    pub digest: [u8; 32],
    /// How far it is turned for whoever looks at it.
    pub rotation: Rotation,
    /// When it was received.
    pub added_at: Timestamp,
    /// Whether it is a picture of which there is a small one ([`Services::small_picture`]).
    pub has_small: bool,
}

/// How far a file has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It is here, and being checked.
    BeingChecked,
    /// It is here, and the scanner that has to look at it first is away.
    WaitsForScan,
    /// It can be looked at and filed.
    Kept {
        /// What it is.
        kind: FileKind,
        /// How many pages it has.
        pages: u32,
        /// What may be hard to read about it.
        hints: Vec<Hint>,
    },
    /// It cannot be used, and is not kept.
    Refused(Refusal),
    /// A scanner found something harmful in it. It is kept apart, where nobody opens it, for [`super::DAYS_APART`] days.
    Infected,
}

/// How what is asked for stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotState {
    /// There is nothing yet.
    Nothing,
    /// There are so many documents, all of them checked.
    There(usize),
    /// Some of what is there is being checked.
    BeingChecked,
    /// The person does not have it, and says why.
    Explained,
    /// There is only what could not be used.
    Refused,
}

impl Document {
    /// How many pages are known of it.
    #[must_use]
    pub fn pages(&self) -> u32 {
        let pages = |file: &DocumentFile| match file.standing {
            Standing::Kept { pages, .. } => pages,
            _ => 0,
        };
        self.files.iter().map(pages).sum()
    }

    /// The place of the page before this one; none before the first, and none for a file that is no page.
    #[must_use]
    pub fn page_before(&self, place: usize) -> Option<usize> {
        self.files.get(place).filter(|file| file.is_page())?;
        (0..place).rev().find(|before| self.files[*before].is_page())
    }

    /// The same of the page after it.
    #[must_use]
    pub fn page_after(&self, place: usize) -> Option<usize> {
        self.files.get(place).filter(|file| file.is_page())?;
        (place + 1..self.files.len()).find(|after| self.files[*after].is_page())
    }

    fn has_kept(&self) -> bool {
        self.files.iter().any(|file| matches!(file.standing, Standing::Kept { .. }))
    }
}

impl DocumentFile {
    /// Whether it is, or may become, pages of its document: what cannot be used is only told of.
    #[must_use]
    pub const fn is_page(&self) -> bool {
        !matches!(self.standing, Standing::Refused(_) | Standing::Infected)
    }

    /// Whether nobody knows yet what it is.
    #[must_use]
    pub const fn is_being_checked(&self) -> bool {
        matches!(self.standing, Standing::BeingChecked | Standing::WaitsForScan)
    }
}

impl Evidence {
    /// The documents for what is asked for.
    pub fn of<'e>(&'e self, slot: &'e str) -> impl Iterator<Item = &'e Document> {
        self.documents.iter().filter(move |document| document.slot == slot)
    }

    /// How what is asked for stands.
    #[must_use]
    pub fn state(&self, slot: &str) -> SlotState {
        let kept = self.of(slot).filter(|document| document.has_kept()).count();
        if self.is_being_checked(slot) {
            SlotState::BeingChecked
        } else if kept > 0 {
            SlotState::There(kept)
        } else if self.explanations.contains_key(slot) {
            SlotState::Explained
        } else if self.of(slot).next().is_some() {
            SlotState::Refused
        } else {
            SlotState::Nothing
        }
    }

    /// Whether something for what is asked for is still being checked.
    #[must_use]
    pub fn is_being_checked(&self, slot: &str) -> bool {
        self.of(slot).flat_map(|document| &document.files).any(DocumentFile::is_being_checked)
    }
}

impl Services {
    /// What a person has put together for a draft or an answer; nothing when it is not theirs.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn evidence(&self, session: &Session, folder: impl Into<FolderId>) -> Result<Evidence, Fault> {
        self.evidence_of((session.account, session.key()), folder.into()).await
    }

    /// The same of an account whose person need not be there.
    pub(crate) async fn evidence_of(
        &self,
        (account, key): (AccountId, &AccountKey),
        folder: FolderId,
    ) -> Result<Evidence, Fault> {
        let mut reader = self.database().reader().await?;
        let files = documents::of_folder(&mut reader, account, folder).await?;
        let said = explanations::of_folder(&mut reader, account, folder).await?;
        drop(reader);
        let mut evidence = Evidence { documents: self.opened_documents(key, &files)?, ..Evidence::default() };
        for explanation in said {
            let text = self.open_explanation(key, &explanation)?;
            evidence.explanations.insert(explanation.slot, text);
        }
        Ok(evidence)
    }

    /// The same of a draft that was read. Nothing has to be asked for one whose evidence has never changed.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn evidence_of_draft(&self, session: &Session, draft: &Draft) -> Result<Evidence, Fault> {
        if draft.evidence == 0 { Ok(Evidence::default()) } else { self.evidence(session, draft.id).await }
    }

    /// Rows in their order as documents with their files.
    pub(crate) fn opened_documents<'a>(
        &self,
        key: &AccountKey,
        rows: impl IntoIterator<Item = &'a (StoredDocument, StoredFile)>,
    ) -> Result<Vec<Document>, Fault> {
        let mut documents: Vec<Document> = Vec::new();
        for (document, file) in rows {
            let file = self.opened_file(key, file)?;
            match documents.last_mut().filter(|last| last.id == document.id) {
                Some(last) => last.files.push(file),
                None => documents.push(Document {
                    id: document.id,
                    slot: document.slot.clone(),
                    role: document.role,
                    files: vec![file],
                }),
            }
        }
        Ok(documents)
    }

    pub(crate) fn opened_file(&self, key: &AccountKey, file: &StoredFile) -> Result<DocumentFile, Fault> {
        Ok(DocumentFile {
            id: file.id,
            name: self.open_file_name(key, file)?,
            standing: Standing::of(file)?,
            bytes: u64::try_from(file.bytes).unwrap_or_default(),
            digest: file.digest,
            rotation: file.rotation,
            added_at: file.added_at,
            has_small: file.has_small,
        })
    }

    fn open_file_name(&self, key: &AccountKey, file: &StoredFile) -> Result<FileName, Fault> {
        let plain = self.vault().open(key, &name_slot(file.id), &file.name_sealed)?;
        Ok(FileName::of(&String::from_utf8(plain).map_err(|_| Fault::Unreadable("files.name_sealed"))?))
    }

    /// The same key, name and small picture, for the same row, under another key.
    pub(crate) fn seal_file_anew(
        &self,
        old: &AccountKey,
        new: &AccountKey,
        file: &SealedFile,
    ) -> Result<SealedFile, Fault> {
        let anew = |slot: Slot, sealed: &[u8]| {
            let plain = self.vault().open(old, &slot, sealed)?;
            Ok::<_, Fault>(self.vault().seal(new, &slot, &plain))
        };
        let small = file.small_sealed.as_ref();
        let small = small.map(|(blob, sealed)| Ok::<_, Fault>((*blob, anew(small_slot(*blob), sealed)?)));
        Ok(SealedFile {
            id: file.id,
            key_sealed: anew(key_slot(file.id), &file.key_sealed)?,
            name_sealed: anew(name_slot(file.id), &file.name_sealed)?,
            small_sealed: small.transpose()?,
        })
    }

    pub(crate) fn open_explanation(&self, key: &AccountKey, explanation: &StoredExplanation) -> Result<String, Fault> {
        let slot = explanation_slot(explanation.folder, &explanation.slot);
        let plain = self.vault().open(key, &slot, &explanation.sealed)?;
        String::from_utf8(plain).map_err(|_| Fault::Unreadable("explanations.sealed"))
    }
}

impl Standing {
    pub(super) fn of(file: &StoredFile) -> Result<Self, Fault> {
        Ok(match file.state {
            FileState::Received => Self::BeingChecked,
            FileState::Waiting => Self::WaitsForScan,
            FileState::Refused => Self::Refused(refusal(file.refusal.as_deref().unwrap_or_default())),
            FileState::Infected => Self::Infected,
            FileState::Kept => match (file.kind, file.pages) {
                (Some(kind), Some(pages)) => Self::Kept { kind, pages, hints: hints(&file.hints) },
                _ => return Err(storage::Error::Corrupt("files").into()),
            },
        })
    }
}

pub(super) fn key_slot(file: FileId) -> Slot {
    Slot::new("files.key_sealed", file.to_string())
}

pub(super) fn name_slot(file: FileId) -> Slot {
    Slot::new("files.name_sealed", file.to_string())
}

/// A small picture belongs to the bytes that it shows, whatever they are used for.
pub(super) fn small_slot(blob: BlobId) -> Slot {
    Slot::new("files.small_sealed", blob.to_string())
}

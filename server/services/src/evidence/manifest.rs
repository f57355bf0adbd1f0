use domain::{DocumentId, DocumentRole, FileId, FileKind, Rotation};
use serde::{Deserialize, Serialize};

use super::collect::{Document, DocumentFile, Evidence, Standing};
use crate::digest::hexadecimal;

/// What was filed for one thing that the form asked for. It is a part of what was signed, and never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FiledSlot {
    /// What that is, by the name that the form or the round has for it.
    pub slot: String,
    /// The documents, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<FiledDocument>,
    /// Why the person does not have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

/// A document as it was filed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FiledDocument {
    /// Which one.
    pub id: DocumentId,
    /// What it is to the others there.
    pub role: DocumentRole,
    /// Its files, in the order of its pages.
    pub files: Vec<FiledFile>,
}

/// A file as it was filed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FiledFile {
    /// Which one.
    pub id: FileId,
    /// SHA-256 of its bytes, in hexadecimal.
    pub digest: String,
    /// What it is.
    pub kind: FileKind,
    /// How many pages it has.
    pub pages: u32,
    /// How many bytes it has.
    pub bytes: u64,
    /// How far it is turned for whoever looks at it, in degrees.
    pub rotation: Rotation,
}

impl FiledDocument {
    /// How many pages it has.
    #[must_use]
    pub fn pages(&self) -> u32 {
        self.files.iter().map(|file| file.pages).sum()
    }

    /// What can be filed of a document; nothing when none of its files can.
    fn of(document: &Document) -> Option<Self> {
        let files: Vec<_> = document.files.iter().filter_map(FiledFile::of).collect();
        (!files.is_empty()).then_some(Self { id: document.id, role: document.role, files })
    }
}

impl FiledFile {
    fn of(file: &DocumentFile) -> Option<Self> {
        let Standing::Kept { kind, pages, .. } = file.standing else { return None };
        Some(Self {
            id: file.id,
            digest: hexadecimal(&file.digest),
            kind,
            pages,
            bytes: file.bytes,
            rotation: file.rotation,
        })
    }
}

impl Evidence {
    /// What is filed or sent of it: for each of these that are asked for, what there is. What is asked for no more is kept
    /// where it is and goes nowhere, as answers do.
    pub(crate) fn manifest<'a>(&self, asked: impl Iterator<Item = &'a str>) -> Vec<FiledSlot> {
        let slots = asked.map(|slot| FiledSlot {
            slot: slot.to_owned(),
            documents: self.of(slot).filter_map(FiledDocument::of).collect(),
            explanation: self.explanations.get(slot).cloned(),
        });
        slots.filter(|slot| !slot.documents.is_empty() || slot.explanation.is_some()).collect()
    }
}

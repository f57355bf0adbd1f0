use domain::{Language, NoticeId, NoticeKind, NoticeNumber, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use storage::notices::{NoticeAnew, StoredNotice};

use crate::{AccountKey, Fault, Services, Slot};

/// A notice word for word. Its digest is that of its form in JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Letter {
    pub(crate) number: NoticeNumber,
    pub(crate) kind: NoticeKind,
    pub(crate) issued_at: Timestamp,
    /// The earlier notice that it takes the place of.
    pub(crate) replaces: Option<NoticeNumber>,
    pub(crate) issuer: Issuer,
    /// In every language, in the order of them all.
    pub(crate) texts: Vec<NoticeText>,
}

/// Who wrote a notice, as they called themselves then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issuer {
    /// The lines of the letterhead: the name, then where it is and how it is reached.
    pub lines: Vec<String>,
    /// It only plays an agency.
    pub is_demonstration: bool,
}

/// What a notice says in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeText {
    /// The language.
    pub language: Language,
    /// What kind of notice it is.
    pub title: String,
    /// The lines of the envelope.
    pub to: Vec<String>,
    /// What it is about: names with what they stand for, in lines.
    pub facts: Vec<(String, Vec<String>)>,
    /// What it says.
    pub sections: Vec<NoticeSection>,
}

/// A part of a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeSection {
    /// Its heading.
    pub title: String,
    /// Sentences.
    pub paragraphs: Vec<String>,
    /// What is listed below them.
    pub items: Vec<String>,
    /// The language of what somebody wrote here, if it is another one than the letter's: of the items if there are any, else of
    /// the sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

impl Letter {
    /// What it says in a language.
    pub(super) fn into_text(self, language: Language) -> Result<NoticeText, Fault> {
        self.texts.into_iter().find(|text| text.language == language).ok_or(Fault::Unreadable("notices.sealed"))
    }
}

impl Services {
    /// The letter as it is kept, and its digest.
    pub(super) fn sealed_letter(
        &self,
        key: &AccountKey,
        id: NoticeId,
        letter: &Letter,
    ) -> Result<([u8; 32], Vec<u8>), Fault> {
        let plain = serde_json::to_vec(letter).map_err(|_| Fault::Unreadable("a notice"))?;
        Ok((Sha256::digest(&plain).into(), self.vault().seal(key, &slot(id), &plain)))
    }

    /// The letter, which is still what its digest was made of.
    pub(crate) fn open_notice(&self, key: &AccountKey, notice: &StoredNotice) -> Result<Letter, Fault> {
        serde_json::from_str(&self.letter_text(key, notice)?).map_err(|_| Fault::Unreadable("notices.sealed"))
    }

    /// The letter, word for word as it is kept.
    pub(crate) fn letter_text(&self, key: &AccountKey, notice: &StoredNotice) -> Result<String, Fault> {
        let plain = self.vault().open(key, &slot(notice.id), &notice.sealed)?;
        if <[u8; 32]>::from(Sha256::digest(&plain)) != notice.digest {
            return Err(Fault::Unreadable("notices.digest"));
        }
        String::from_utf8(plain).map_err(|_| Fault::Unreadable("notices.sealed"))
    }

    /// The same letter, for the same row, under another key.
    pub(crate) fn seal_letter_anew(
        &self,
        old: &AccountKey,
        new: &AccountKey,
        notice: &StoredNotice,
    ) -> Result<NoticeAnew, Fault> {
        let plain = self.vault().open(old, &slot(notice.id), &notice.sealed)?;
        Ok(NoticeAnew { id: notice.id, sealed: self.vault().seal(new, &slot(notice.id), &plain) })
    }
}

fn slot(id: NoticeId) -> Slot {
    Slot::new("notices.sealed", id.to_string())
}

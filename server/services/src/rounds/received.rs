use std::collections::HashMap;

use domain::case::{ProofDocument, day};
use domain::{AccountId, CaseId, Date, FileId, FileKind, FileName, RoundId, Timestamp};
use serde::{Deserialize, Serialize};
use storage::rounds::StoredRound;

use super::asked::WORDS;
use super::proof::DOCUMENT;
use super::read::Round;
use crate::evidence::{Evidence, FiledFile, FiledSlot};
use crate::{AccountKey, Fault, Services, Session, Slot};

/// An answer as it was sent. It never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Answer {
    /// Whether it came after the last day.
    pub(super) is_late: bool,
    /// What was sent for each thing.
    pub(super) slots: Vec<FiledSlot>,
    /// What else the person said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) words: Option<String>,
    /// The document that the pictures show, by its name, when they show who the person is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) document: Option<String>,
    /// By which day its person was told that an officer has looked at them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) promised: Option<String>,
}

/// An answer, to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// When it came.
    pub at: Timestamp,
    /// Whether that was after the last day.
    pub is_late: bool,
    /// What was sent for each thing; nothing of what nothing was sent for.
    pub slots: Vec<AnsweredSlot>,
    /// What else the person said.
    pub words: Option<String>,
    /// The document that the pictures show, when they show who the person is.
    pub document: Option<ProofDocument>,
    /// By which day its person was told that an officer has looked at them.
    pub promised: Option<Date>,
}

/// What was sent for one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredSlot {
    /// What that is, by the name that the round has for it.
    pub slot: String,
    /// The files, in the order of their pages.
    pub files: Vec<AnsweredFile>,
    /// Why the person does not have it.
    pub explanation: Option<String>,
}

/// A file of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredFile {
    /// Which one.
    pub id: FileId,
    /// What its person calls it.
    pub name: FileName,
    /// What it is.
    pub kind: FileKind,
    /// How many pages it has.
    pub pages: u32,
    /// How many bytes it has.
    pub bytes: u64,
    /// SHA-256 of them, in hexadecimal.
    pub digest: String,
    /// Whether it is still there: pictures that show who somebody is are erased.
    pub is_there: bool,
}

/// A round with its answer, if there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredRound {
    /// What was asked.
    pub round: Round,
    /// What was answered.
    pub received: Option<Received>,
}

impl Answer {
    /// What is sent of all that was put together for a round at this moment.
    pub(super) fn of(round: &Round, evidence: &Evidence, promised: Option<Date>) -> Self {
        let slots: Vec<_> = match round.attempt {
            Some(_) => evidence.pictures().iter().map(|picture| picture.code().to_owned()).collect(),
            None => round.slots().collect(),
        };
        Self {
            is_late: round.is_late(),
            slots: evidence.manifest(slots.iter().map(String::as_str)),
            words: evidence.explanations.get(WORDS).cloned(),
            document: round.attempt.and_then(|_| evidence.explanations.get(DOCUMENT).cloned()),
            promised: promised.map(|day| day.to_string()),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.slots.is_empty() && self.words.is_none()
    }

    pub(super) fn files(&self) -> usize {
        self.slots.iter().flat_map(|slot| &slot.documents).map(|document| document.files.len()).sum()
    }
}

impl Evidence {
    /// What else the person says to what the agency asks.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        self.explanations.get(WORDS).map(String::as_str)
    }
}

impl Services {
    /// A round of this account that was answered, with the answer.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn received_answer(&self, session: &Session, id: RoundId) -> Result<Option<AnsweredRound>, Fault> {
        let Some(round) = self.round(session, id).await? else { return Ok(None) };
        let rounds = self.answered_rounds((session.account, session.key()), round.case).await?;
        Ok(rounds.into_iter().find(|answered| answered.round.id == id))
    }

    /// The rounds of a case with their answers, of an account whose person need not be there, the newest first.
    pub(crate) async fn answered_rounds(
        &self,
        whose: (AccountId, &AccountKey),
        case: CaseId,
    ) -> Result<Vec<AnsweredRound>, Fault> {
        let mut rounds = Vec::new();
        for (stored, round) in self.rounds_of(whose, case).await?.into_iter().rev() {
            let received = match (stored.sent_at, self.open_answer(whose.1, &stored)?) {
                (Some(at), Some(answer)) => {
                    let evidence = self.evidence_of(whose, stored.id.into()).await?;
                    Some(Received::of(at, answer, evidence))
                }
                _ => None,
            };
            rounds.push(AnsweredRound { round, received });
        }
        Ok(rounds)
    }

    pub(super) fn sealed_answer(&self, key: &AccountKey, id: RoundId, answer: &Answer) -> Result<Vec<u8>, Fault> {
        let text = serde_json::to_vec(answer).map_err(|_| Fault::Unreadable("rounds.answer_sealed"))?;
        Ok(self.vault().seal(key, &answer_slot(id), &text))
    }

    /// An answer as it was sent; none when there is none.
    fn open_answer(&self, key: &AccountKey, round: &StoredRound) -> Result<Option<Answer>, Fault> {
        let Some(sealed) = &round.answer_sealed else { return Ok(None) };
        let plain = self.vault().open(key, &answer_slot(round.id), sealed)?;
        serde_json::from_slice(&plain).map(Some).map_err(|_| Fault::Unreadable("rounds.answer_sealed"))
    }
}

impl AnsweredSlot {
    /// What was sent, with the names of its files, which stay in the folder.
    pub(crate) fn all(sent: Vec<FiledSlot>, evidence: Evidence) -> Vec<Self> {
        let files = evidence.documents.into_iter().flat_map(|document| document.files);
        let names: HashMap<_, _> = files.map(|file| (file.id, file.name)).collect();
        let file = |file: FiledFile| AnsweredFile {
            id: file.id,
            is_there: names.contains_key(&file.id),
            name: names.get(&file.id).cloned().unwrap_or_else(|| FileName::of("")),
            kind: file.kind,
            pages: file.pages,
            bytes: file.bytes,
            digest: file.digest,
        };
        let slot = |slot: FiledSlot| Self {
            files: slot.documents.into_iter().flat_map(|document| document.files).map(&file).collect(),
            slot: slot.slot,
            explanation: slot.explanation,
        };
        sent.into_iter().map(slot).collect()
    }
}

impl Received {
    fn of(at: Timestamp, answer: Answer, evidence: Evidence) -> Self {
        Self {
            at,
            is_late: answer.is_late,
            slots: AnsweredSlot::all(answer.slots, evidence),
            words: answer.words,
            document: answer.document.and_then(|document| document.parse().ok()),
            promised: answer.promised.and_then(|promised| day(&promised)),
        }
    }
}

pub(super) fn answer_slot(id: RoundId) -> Slot {
    Slot::new("rounds.answer_sealed", id.to_string())
}

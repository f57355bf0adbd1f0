use domain::{AccountId, CaseId, SupplementId, Timestamp};
use serde::{Deserialize, Serialize};
use storage::supplements::{self, StoredSupplement, SupplementAnew};

use super::read::items;
use crate::evidence::{Evidence, FiledSlot};
use crate::rounds::{AnsweredFile, AnsweredSlot};
use crate::{AccountKey, Fault, Services, Session, Slot};

/// What was sent. It never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sent {
    /// Each thing with its documents; what it is in the words of its person is the explanation.
    items: Vec<FiledSlot>,
}

/// A supplement as it was sent, to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentSupplement {
    /// Which one.
    pub id: SupplementId,
    /// When it came.
    pub at: Timestamp,
    /// What was sent, in its order.
    pub items: Vec<SentItem>,
    /// When somebody who decides about the case first saw that it is there.
    pub looked_at: Option<Timestamp>,
}

/// One thing that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentItem {
    /// What it is, in the words of its person.
    pub title: String,
    /// The files, in the order of their pages.
    pub files: Vec<AnsweredFile>,
}

impl Sent {
    /// What is sent of all that was put together at this moment. What has no document that can be used is not sent.
    pub(super) fn of(evidence: &Evidence) -> Self {
        let named = items(evidence);
        let mut items = evidence.manifest(named.iter().map(|item| item.slot.as_str()));
        items.retain(|item| !item.documents.is_empty());
        Self { items }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub(super) fn files(&self) -> usize {
        self.items.iter().flat_map(|item| &item.documents).map(|document| document.files.len()).sum()
    }
}

impl From<AnsweredSlot> for SentItem {
    fn from(slot: AnsweredSlot) -> Self {
        Self { title: slot.explanation.unwrap_or_default(), files: slot.files }
    }
}

impl Services {
    /// What was sent to a case of this account unasked, and when, the newest first.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn supplements_sent(
        &self,
        session: &Session,
        case: CaseId,
    ) -> Result<Vec<(SupplementId, Timestamp)>, Fault> {
        let mut reader = self.database().reader().await?;
        let stored = supplements::of_case(&mut reader, session.account, case).await?;
        Ok(stored.into_iter().rev().filter_map(|one| Some((one.id, one.sent_at?))).collect())
    }

    /// The same with all that is in it, for somebody at the desk whose look at the case is written down. That there is something
    /// new is seen then, by whoever decides.
    pub(crate) async fn look_at_supplements(
        &self,
        whose: (AccountId, &AccountKey),
        case: CaseId,
        decides: bool,
    ) -> Result<Vec<SentSupplement>, Fault> {
        let mut reader = self.database().reader().await?;
        let stored = supplements::of_case(&mut reader, whose.0, case).await?;
        drop(reader);
        let mut sent = Vec::new();
        for one in stored.iter().rev().filter(|one| one.sent_at.is_some()) {
            let evidence = self.evidence_of(whose, one.id.into()).await?;
            sent.extend(self.sent_supplement(whose.1, one, evidence)?);
        }
        let unseen = sent.iter().filter(|one| decides && one.looked_at.is_none()).map(|one| one.id);
        for id in unseen {
            let looked = (id, self.now());
            self.database().write(looked, |tx, (id, now)| Box::pin(supplements::looked(tx, *id, *now))).await?;
        }
        Ok(sent)
    }

    pub(super) fn sealed_sent(&self, key: &AccountKey, id: SupplementId, sent: &Sent) -> Result<Vec<u8>, Fault> {
        let text = serde_json::to_vec(sent).map_err(|_| Fault::Unreadable("supplements.sent_sealed"))?;
        Ok(self.vault().seal(key, &sent_slot(id), &text))
    }

    /// A supplement as it was sent, with the names of its files, which stay in the folder; none when it was not sent.
    pub(crate) fn sent_supplement(
        &self,
        key: &AccountKey,
        stored: &StoredSupplement,
        evidence: Evidence,
    ) -> Result<Option<SentSupplement>, Fault> {
        let (Some(at), Some(sent)) = (stored.sent_at, self.open_sent(key, stored)?) else { return Ok(None) };
        let items = AnsweredSlot::all(sent.items, evidence).into_iter().map(SentItem::from).collect();
        Ok(Some(SentSupplement { id: stored.id, at, items, looked_at: stored.looked_at }))
    }

    /// What was sent, by the names under which it was added, with what it is in the words of its person; none when it was not sent.
    pub(crate) fn sent_titles(
        &self,
        key: &AccountKey,
        stored: &StoredSupplement,
    ) -> Result<Option<Vec<(String, String)>>, Fault> {
        let titles = |sent: Sent| {
            let items = sent.items.into_iter();
            items.map(|item| (item.slot, item.explanation.unwrap_or_default())).collect::<Vec<_>>()
        };
        Ok(self.open_sent(key, stored)?.map(titles))
    }

    fn open_sent(&self, key: &AccountKey, stored: &StoredSupplement) -> Result<Option<Sent>, Fault> {
        let Some(sealed) = &stored.sent_sealed else { return Ok(None) };
        let plain = self.vault().open(key, &sent_slot(stored.id), sealed)?;
        serde_json::from_slice(&plain).map(Some).map_err(|_| Fault::Unreadable("supplements.sent_sealed"))
    }

    /// What was sent, for the same row, under another key; none when it was not sent.
    pub(crate) fn seal_supplement_anew(
        &self,
        old: &AccountKey,
        new: &AccountKey,
        stored: &StoredSupplement,
    ) -> Result<Option<SupplementAnew>, Fault> {
        let Some(sealed) = &stored.sent_sealed else { return Ok(None) };
        let slot = sent_slot(stored.id);
        let plain = self.vault().open(old, &slot, sealed)?;
        Ok(Some(SupplementAnew { id: stored.id, sent_sealed: self.vault().seal(new, &slot, &plain) }))
    }
}

fn sent_slot(id: SupplementId) -> Slot {
    Slot::new("supplements.sent_sealed", id.to_string())
}

use domain::RoundId;
use serde::{Deserialize, Serialize};
use storage::rounds::{RoundAnew, StoredRound};

use super::received::answer_slot;
use crate::{AccountKey, Fault, Services, Slot, Written};

/// How the name of an item begins; its number follows, from 1.
pub const ITEM: &str = "item-";

/// What everything else is sent for.
pub const OTHER: &str = "other";

/// The name under which it is kept what else the person says.
pub(super) const WORDS: &str = "words";

/// What is asked for, in the words of the officer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AskedFor {
    /// What is to be sent, a sentence each; nothing when the person is only heard.
    pub(crate) items: Written,
    /// Why, a paragraph each.
    pub(crate) reason: Written,
    /// The names of the pictures that could not be read, when others are asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) pictures: Vec<String>,
}

impl Services {
    pub(crate) fn sealed_asked(&self, key: &AccountKey, id: RoundId, asked: &AskedFor) -> Result<Vec<u8>, Fault> {
        let text = serde_json::to_vec(asked).map_err(|_| Fault::Unreadable("rounds.asked_sealed"))?;
        Ok(self.vault().seal(key, &asked_slot(id), &text))
    }

    pub(crate) fn open_asked(&self, key: &AccountKey, round: &StoredRound) -> Result<AskedFor, Fault> {
        let plain = self.vault().open(key, &asked_slot(round.id), &round.asked_sealed)?;
        serde_json::from_slice(&plain).map_err(|_| Fault::Unreadable("rounds.asked_sealed"))
    }

    /// The same request and answer, for the same row, under another key.
    pub(crate) fn seal_round_anew(
        &self,
        old: &AccountKey,
        new: &AccountKey,
        round: &StoredRound,
    ) -> Result<RoundAnew, Fault> {
        let anew = |slot: Slot, sealed: &[u8]| {
            let plain = self.vault().open(old, &slot, sealed)?;
            Ok::<_, Fault>(self.vault().seal(new, &slot, &plain))
        };
        let answer = round.answer_sealed.as_ref().map(|sealed| anew(answer_slot(round.id), sealed));
        Ok(RoundAnew {
            id: round.id,
            asked_sealed: anew(asked_slot(round.id), &round.asked_sealed)?,
            answer_sealed: answer.transpose()?,
        })
    }
}

fn asked_slot(id: RoundId) -> Slot {
    Slot::new("rounds.asked_sealed", id.to_string())
}

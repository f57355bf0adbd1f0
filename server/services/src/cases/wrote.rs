use std::collections::BTreeMap;

use domain::CaseId;
use serde::{Deserialize, Serialize};
use storage::event_words::{self, EventWords};
use storage::{Error, Reader, Writer};

use super::whom::Whom;
use crate::notices::Appointment;
use crate::{Fault, Services, Slot, Written};

const WROTE: Fault = Fault::Unreadable("event_words.sealed");

/// What an officer, or another system, wrote with something that happened to a case: what they corrected, where they sent
/// it, and while nobody had the case everything else, too, which no letter has. It stands in the history.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrote {
    /// What the person is to send, a line each.
    pub items: Written,
    /// Why it is so, or what else they should know, a paragraph each.
    pub words: Written,
    /// What they can do about it, a paragraph each.
    pub remedy: Written,
    /// To which office the case goes.
    pub office: Option<String>,
    /// The number by which a parcel is followed.
    pub tracking: Option<String>,
    /// When and where they are to come.
    pub visit: Option<Appointment>,
    /// What they corrected of whom the case is for.
    #[serde(default, skip_serializing_if = "Whom::is_empty")]
    pub corrected: Whom,
}

impl Wrote {
    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What of it counts from then on, and stays with its event though a letter says all of it.
    pub(crate) fn lasting(self) -> Self {
        let Self { office, corrected, .. } = self;
        Self { office, corrected, ..Self::default() }
    }
}

impl Services {
    /// Keeps what was written with the event of this number, from 1, of a case. It is the agency's, not an account's: it is
    /// sealed with the system's key, whoever has the case or adds it.
    pub(crate) async fn keep_wrote(
        &self,
        tx: &mut Writer,
        (case, event): (CaseId, usize),
        wrote: &Wrote,
    ) -> Result<(), Error> {
        if wrote.is_empty() {
            return Ok(());
        }
        let plain = serde_json::to_vec(wrote).map_err(|_| Error::Corrupt("event_words.sealed"))?;
        let sealed = self.vault().seal_for_system(&slot(case, event), &plain);
        event_words::insert(tx, (case, event), &sealed).await
    }

    /// What is kept with the events of a case, by their numbers, from 1.
    pub(crate) async fn wrote_in(&self, reader: &mut Reader, case: CaseId) -> Result<BTreeMap<usize, Wrote>, Fault> {
        let kept = event_words::of_case(reader, case).await?;
        kept.iter().map(|kept| Ok((kept.event, self.open_wrote(kept)?))).collect()
    }

    pub(crate) fn open_wrote(&self, kept: &EventWords) -> Result<Wrote, Fault> {
        let plain = self.vault().open_for_system(&slot(kept.case, kept.event), &kept.sealed)?;
        serde_json::from_slice(&plain).map_err(|_| WROTE)
    }
}

fn slot(case: CaseId, event: usize) -> Slot {
    Slot::new("event_words.sealed", format!("{case}/{event}"))
}

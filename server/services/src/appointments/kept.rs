use domain::case::GoodCause;
use domain::{AppointmentId, Timestamp};
use serde::{Deserialize, Serialize};
use storage::appointments::{AppointmentAnew, StoredAppointment};

use crate::{AccountKey, Fault, Services, Slot, Written};

/// What an officer says of an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ToldOf {
    /// The day there, as YYYY-MM-DD.
    pub(crate) day: String,
    /// The time as the clocks there show it: "10:30 a.m.".
    pub(crate) time: String,
    /// Which clocks these are.
    pub(crate) clock: String,
    /// The lines of the place.
    pub(crate) place: Vec<String>,
    /// What else the officer says, a paragraph each.
    pub(crate) words: Written,
}

/// That somebody asked for another time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedToMove {
    /// When.
    pub at: Timestamp,
    /// Why.
    pub cause: GoodCause,
    /// What they say of it.
    pub words: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Asked {
    pub(super) cause: String,
    pub(super) words: String,
}

const TOLD: Fault = Fault::Unreadable("appointments.told_sealed");
const ASKED: Fault = Fault::Unreadable("appointments.asked_sealed");

impl Services {
    pub(crate) fn sealed_told(&self, key: &AccountKey, id: AppointmentId, told: &ToldOf) -> Result<Vec<u8>, Fault> {
        let text = serde_json::to_vec(told).map_err(|_| TOLD)?;
        Ok(self.vault().seal(key, &told_slot(id), &text))
    }

    pub(crate) fn open_told(&self, key: &AccountKey, stored: &StoredAppointment) -> Result<ToldOf, Fault> {
        let plain = self.vault().open(key, &told_slot(stored.id), &stored.told_sealed)?;
        serde_json::from_slice(&plain).map_err(|_| TOLD)
    }

    pub(super) fn sealed_asked_to_move(
        &self,
        key: &AccountKey,
        id: AppointmentId,
        (cause, words): (GoodCause, &str),
    ) -> Result<Vec<u8>, Fault> {
        let asked = Asked { cause: cause.name().to_owned(), words: words.to_owned() };
        let text = serde_json::to_vec(&asked).map_err(|_| ASKED)?;
        Ok(self.vault().seal(key, &asked_slot(id), &text))
    }

    pub(crate) fn open_asked_to_move(
        &self,
        key: &AccountKey,
        stored: &StoredAppointment,
    ) -> Result<Option<AskedToMove>, Fault> {
        let (Some(at), Some(sealed)) = (stored.asked_at, &stored.asked_sealed) else { return Ok(None) };
        let plain = self.vault().open(key, &asked_slot(stored.id), sealed)?;
        let Asked { cause, words } = serde_json::from_slice(&plain).map_err(|_| ASKED)?;
        Ok(Some(AskedToMove { at, cause: cause.parse().map_err(|_| ASKED)?, words }))
    }

    /// The same, for the same row, under another key.
    pub(crate) fn seal_appointment_anew(
        &self,
        old: &AccountKey,
        new: &AccountKey,
        stored: &StoredAppointment,
    ) -> Result<AppointmentAnew, Fault> {
        let anew = |slot: Slot, sealed: &[u8]| {
            let plain = self.vault().open(old, &slot, sealed)?;
            Ok::<_, Fault>(self.vault().seal(new, &slot, &plain))
        };
        let asked = stored.asked_sealed.as_ref().map(|sealed| anew(asked_slot(stored.id), sealed));
        Ok(AppointmentAnew {
            id: stored.id,
            told_sealed: anew(told_slot(stored.id), &stored.told_sealed)?,
            asked_sealed: asked.transpose()?,
        })
    }
}

fn told_slot(id: AppointmentId) -> Slot {
    Slot::new("appointments.told_sealed", id.to_string())
}

fn asked_slot(id: AppointmentId) -> Slot {
    Slot::new("appointments.asked_sealed", id.to_string())
}

use std::collections::HashMap;

use domain::case::{CannotMove, Kind, SlotKind};
use domain::{AccountId, AppointmentId, CaseId, Date, ReceiptNumber, Timestamp, WallClock};
use storage::appointments::{self, StoredAppointment};
use storage::cases::{self, StoredCase};
use storage::{Error, Reader};

use super::kept::{AskedToMove, ToldOf};
use crate::{AccountKey, Fault, Services, Session, Written};

/// When and where somebody is to come, as they see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppointmentView {
    /// Which one.
    pub id: AppointmentId,
    /// In which case.
    pub case: CaseId,
    /// The number the person follows it by.
    pub receipt: ReceiptNumber,
    /// The form that was filed, by its id.
    pub form: String,
    /// What happened to the case when it was set.
    pub kind: Kind,
    /// For what its person comes.
    pub comes_for: SlotKind,
    /// When it was set.
    pub set_at: Timestamp,
    /// When it is.
    pub at: Timestamp,
    /// The day there.
    pub day: Date,
    /// The time as the clocks there show it: "10:30 a.m.".
    pub time: String,
    /// Which clocks these are.
    pub clock: WallClock,
    /// The lines of the place.
    pub place: Vec<String>,
    /// What else the officer says, a paragraph each.
    pub words: Written,
    /// Whether it counts still: it was not moved or cancelled, and its person was not there yet.
    pub is_set: bool,
    /// That its person asked for another time.
    pub asked: Option<AskedToMove>,
    /// Why another time cannot be asked for, if it cannot.
    pub cannot_move: Option<CannotMove>,
}

impl AppointmentView {
    /// Whether it is for a photo and fingerprints, and not an interview.
    #[must_use]
    pub const fn is_identity(&self) -> bool {
        matches!(self.comes_for, SlotKind::Identity)
    }

    fn of(
        stored: &StoredAppointment,
        case: &StoredCase,
        told: ToldOf,
        asked: Option<AskedToMove>,
        now: Timestamp,
    ) -> Result<Self, Error> {
        const CORRUPT: Error = Error::Corrupt("appointments");
        let history = case.history()?;
        let event = stored.event.checked_sub(1).and_then(|index| history.events().get(index)).ok_or(CORRUPT)?;
        let at = event.what.appointment().ok_or(CORRUPT)?;
        let is_set = history.duties().iter().any(|duty| duty.appointment() == Some(at));
        Ok(Self {
            id: stored.id,
            case: case.id,
            receipt: case.receipt.clone(),
            form: case.form.clone(),
            kind: event.what.kind(),
            comes_for: SlotKind::of(event.what.kind()).ok_or(CORRUPT)?,
            set_at: event.at,
            at,
            day: day(&told.day).ok_or(CORRUPT)?,
            time: told.time,
            clock: told.clock.parse().map_err(|_| CORRUPT)?,
            place: told.place,
            words: told.words,
            is_set,
            asked,
            cannot_move: history.moving(stored.event, now).err(),
        })
    }
}

/// A day as it is kept.
fn day(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) =
        (parts.next()?.parse().ok()?, parts.next()?.parse::<u8>().ok()?, parts.next()?.parse().ok()?);
    Date::from_calendar_date(year, time::Month::try_from(month).ok()?, day).ok()
}

impl Services {
    /// An appointment of this account.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn appointment(&self, session: &Session, id: AppointmentId) -> Result<Option<AppointmentView>, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(stored) = appointments::find(&mut reader, session.account, id).await? else { return Ok(None) };
        drop(reader);
        let all = self.appointments_of((session.account, session.key()), stored.case).await?;
        Ok(all.into_iter().find(|appointment| appointment.id == id))
    }

    /// The appointments in a case of this account, the newest first.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn appointments(&self, session: &Session, case: CaseId) -> Result<Vec<AppointmentView>, Fault> {
        self.appointments_of((session.account, session.key()), case).await
    }

    /// The appointments that count still in these cases of an account, by one question, and by none where nobody is to come.
    pub(crate) async fn visits(
        &self,
        reader: &mut Reader,
        (account, key): (AccountId, &AccountKey),
        cases: &[StoredCase],
    ) -> Result<Vec<AppointmentView>, Fault> {
        let mut awaited = HashMap::new();
        for case in cases.iter().filter(|case| case.events.iter().any(|event| event.what.appointment().is_some())) {
            if case.history()?.duties().iter().any(|duty| duty.appointment().is_some()) {
                awaited.insert(case.id, case);
            }
        }
        if awaited.is_empty() {
            return Ok(Vec::new());
        }
        let mut visits = Vec::new();
        for stored in appointments::of_account(reader, account).await? {
            let Some(case) = awaited.get(&stored.case) else { continue };
            visits.extend(Some(self.viewed_appointment(key, case, &stored)?).filter(|visit| visit.is_set));
        }
        Ok(visits)
    }

    fn viewed_appointment(
        &self,
        key: &AccountKey,
        case: &StoredCase,
        stored: &StoredAppointment,
    ) -> Result<AppointmentView, Fault> {
        let (told, asked) = (self.open_told(key, stored)?, self.open_asked_to_move(key, stored)?);
        Ok(AppointmentView::of(stored, case, told, asked, self.now())?)
    }

    /// Those in a case of an account whose person need not be there.
    pub(crate) async fn appointments_of(
        &self,
        (account, key): (AccountId, &AccountKey),
        case: CaseId,
    ) -> Result<Vec<AppointmentView>, Fault> {
        let mut reader = self.database().reader().await?;
        let stored = appointments::of_case(&mut reader, account, case).await?;
        if stored.is_empty() {
            return Ok(Vec::new());
        }
        let case = cases::find(&mut reader, account, case).await?.ok_or(Error::Corrupt("appointments"))?;
        drop(reader);
        stored.iter().rev().map(|stored| self.viewed_appointment(key, &case, stored)).collect()
    }
}

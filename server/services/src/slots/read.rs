use domain::case::{Kind, SlotKind};
use domain::{Date, OfficeId};
use storage::offices::{self, Office};
use storage::slots::{self, After, SlotDay, StoredSlot, Taking};

use crate::desk::{Deed, Desk, Mistakes, Typed};
use crate::{Fault, Services};

/// On a page.
const SHOWN: u32 = 20;
/// Days that are listed.
const DAYS: u32 = 60;

/// Which free times somebody wants to see.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SlotsAsked {
    /// Of which office; of every one when none is named.
    pub office: Option<OfficeId>,
    /// From which day on.
    pub from: Option<Date>,
}

/// From where the time of an appointment comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TimesFor {
    /// The officer types it: no office keeps times for this.
    Typed,
    /// The officer chooses one of these, the next ones first.
    Kept {
        /// Those that are free.
        free: Vec<StoredSlot>,
        /// Of which offices there may be some.
        offices: Vec<Office>,
        /// On which days there are some, of any office.
        days: Vec<Date>,
    },
}

/// Everything about when people can come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slots {
    /// The next days that have times, in order.
    pub days: Vec<SlotDay>,
    /// A day, if one is to be seen.
    pub day: Option<DayOfSlots>,
    /// Who has a time that was closed, and needs another one, with the time.
    pub to_move: Vec<(Taking, StoredSlot)>,
}

/// The times of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayOfSlots {
    /// The day.
    pub day: Date,
    /// Its times, by office, what they are for, and when.
    pub slots: Vec<StoredSlot>,
    /// Who has which of them, but for whoever asks.
    pub takings: Vec<Taking>,
}

impl Desk<'_> {
    /// From where the time comes when this is to happen to a case; none when it gives nobody a time.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn times_for(&self, what: Kind, asked: SlotsAsked) -> Result<Option<TimesFor>, Fault> {
        let Some(kind) = SlotKind::of(what) else { return Ok(None) };
        let mut reader = self.services.database().reader().await?;
        let after = self.services.after();
        if !slots::are_kept(&mut reader, kind, after).await? {
            return Ok(Some(TimesFor::Typed));
        }
        let wanted = (asked.office, asked.from.unwrap_or(after.day));
        let free = slots::free(&mut reader, kind, after, wanted, SHOWN).await?;
        let days = slots::free_days(&mut reader, kind, after, DAYS).await?;
        Ok(Some(TimesFor::Kept { free, offices: offices::all(&mut reader).await?, days }))
    }

    /// What was typed for this to happen to a case of a form. Where offices keep times for it, one of them is chosen, and says
    /// the day, the time and the place.
    ///
    /// # Errors
    /// A fault; the refusal names what was typed wrong.
    pub async fn read(&self, what: Kind, form: &str, typed: &Typed) -> Result<Result<Deed, Mistakes>, Fault> {
        let today = self.services.today();
        let Some(kind) = SlotKind::of(what) else { return Ok(Deed::read(what, form, today, typed)) };
        let mut reader = self.services.database().reader().await?;
        if !slots::are_kept(&mut reader, kind, self.services.after()).await? {
            return Ok(Deed::read(what, form, today, typed));
        }
        let id = typed.get(domain::case::Asked::Slot.name()).and_then(|id| id.parse().ok());
        let chosen = match id {
            Some(id) => slots::find(&mut reader, id).await?.filter(|slot| slot.kind == kind),
            None => None,
        };
        Ok(Deed::read_at(what, form, today, typed, chosen.as_ref()))
    }

    /// The next days with their times, and one day whole: the first of them when none is named.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn slots(&self, day: Option<Date>) -> Result<Slots, Fault> {
        let mut reader = self.services.database().reader().await?;
        let officer = self.session.account;
        let days = slots::days(&mut reader, self.services.today(), DAYS).await?;
        let to_move = slots::to_move(&mut reader, officer, self.services.now()).await?;
        let day = match day.or_else(|| days.first().map(|first| first.day)) {
            Some(day) => Some(DayOfSlots {
                day,
                slots: slots::of_day(&mut reader, day).await?,
                takings: slots::takings_of_day(&mut reader, officer, day).await?,
            }),
            None => None,
        };
        Ok(Slots { days, day, to_move })
    }

    /// The offices that there are.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn offices(&self) -> Result<Vec<Office>, Fault> {
        Ok(offices::all(&mut self.services.database().reader().await?).await?)
    }
}

impl Services {
    /// From when on a time can be given to somebody.
    pub(crate) fn after(&self) -> After {
        After { day: self.today(), now: self.now() }
    }
}

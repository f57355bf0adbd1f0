//! Times that offices keep for people to come, and who has which place of them.

mod takings;

use domain::case::{SlotKind, day};
use domain::{CaseId, Date, OfficeId, SlotId, Timestamp, WallClock};
use sqlx::Row;
use sqlx::any::AnyRow;

pub use takings::{Taking, give_back, of_case, take, takings_of_day, to_move};

use crate::column::{count, moment, moment_if_any, parsed};
use crate::{Error, Reader, Writer};

/// A slot about to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSlot {
    /// Names it.
    pub id: SlotId,
    /// Which office.
    pub office: OfficeId,
    /// What people come for.
    pub kind: SlotKind,
    /// The day there.
    pub day: Date,
    /// When it begins, in minutes after midnight as the clocks there show it.
    pub minute: u16,
    /// The same as a moment.
    pub starts_at: Timestamp,
    /// How long it is.
    pub minutes: u16,
    /// How many people can come at once.
    pub places: u16,
}

/// A slot as it is kept, with where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSlot {
    /// Which one.
    pub id: SlotId,
    /// Which office.
    pub office: OfficeId,
    /// What that is called.
    pub office_name: String,
    /// The lines of its address.
    pub address: Vec<String>,
    /// Which clocks hang there.
    pub clock: WallClock,
    /// What people come for.
    pub kind: SlotKind,
    /// The day there.
    pub day: Date,
    /// When it begins, in minutes after midnight as the clocks there show it.
    pub minute: u32,
    /// The same as a moment.
    pub starts_at: Timestamp,
    /// How long it is, in minutes.
    pub minutes: u32,
    /// How many people can come at once.
    pub places: u32,
    /// How many of these places somebody has.
    pub taken: u32,
    /// Since when nobody gets it any more.
    pub closed_at: Option<Timestamp>,
}

/// From when on a slot can be given to somebody: on a later day than this, and not before this moment.
#[derive(Debug, Clone, Copy)]
pub struct After {
    /// The day.
    pub day: Date,
    /// The moment.
    pub now: Timestamp,
}

/// How many places a day has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlotDay {
    /// The day.
    pub day: Date,
    /// In all.
    pub places: u32,
    /// How many of them somebody has.
    pub taken: u32,
}

macro_rules! slots {
    ($condition:literal) => {
        concat!(
            "select s.id, s.office_id, o.name, o.address, o.clock, s.kind, s.day, s.minute, s.starts_at, s.minutes, \
               s.places, s.closed_at, (select count(*) from slot_takings t where t.slot_id = s.id) as taken \
             from slots s join offices o on o.id = s.office_id ",
            $condition
        )
    };
}

pub(crate) use slots;

/// Makes a slot.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when one begins there at the same moment.
pub async fn insert(tx: &mut Writer, slot: &NewSlot) -> Result<(), Error> {
    sqlx::query(
        "insert into slots (id, office_id, kind, day, minute, starts_at, minutes, places) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(slot.id.to_string())
    .bind(slot.office.to_string())
    .bind(slot.kind.code())
    .bind(slot.day.to_string())
    .bind(i64::from(slot.minute))
    .bind(slot.starts_at.micros())
    .bind(i64::from(slot.minutes))
    .bind(i64::from(slot.places))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// A slot.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, id: SlotId) -> Result<Option<StoredSlot>, Error> {
    let row = sqlx::query(slots!("where s.id = $1")).bind(id.to_string()).fetch_optional(reader.connection()).await?;
    row.as_ref().map(slot).transpose()
}

/// The slots of an office for one thing that are not closed and begin from a moment until another, in order.
///
/// # Errors
/// Only what the database says.
pub async fn between(
    reader: &mut Reader,
    (office, kind): (OfficeId, SlotKind),
    (from, until): (Timestamp, Timestamp),
) -> Result<Vec<StoredSlot>, Error> {
    let rows = sqlx::query(slots!(
        "where s.office_id = $1 and s.kind = $2 and s.starts_at >= $3 and s.starts_at <= $4 and s.closed_at is null \
         order by s.starts_at"
    ))
    .bind(office.to_string())
    .bind(kind.code())
    .bind(from.micros())
    .bind(until.micros())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(slot).collect()
}

/// Whether there is a slot for this that can still be given, be it taken or not.
///
/// # Errors
/// Only what the database says.
pub async fn are_kept(reader: &mut Reader, kind: SlotKind, after: After) -> Result<bool, Error> {
    let row = sqlx::query(
        "select id from slots where kind = $1 and starts_at > $2 and day > $3 and closed_at is null limit 1",
    )
    .bind(kind.code())
    .bind(after.now.micros())
    .bind(after.day.to_string())
    .fetch_optional(reader.connection())
    .await?;
    Ok(row.is_some())
}

/// Slots with a free place, the next ones first: from a day on, of one office if it is named.
///
/// # Errors
/// Only what the database says.
pub async fn free(
    reader: &mut Reader,
    kind: SlotKind,
    after: After,
    (office, from): (Option<OfficeId>, Date),
    most: u32,
) -> Result<Vec<StoredSlot>, Error> {
    let rows = sqlx::query(slots!(
        "where s.kind = $1 and s.starts_at > $2 and s.day > $3 and s.day >= $4 and ($5 = '' or s.office_id = $5) \
           and s.closed_at is null and s.places > (select count(*) from slot_takings t where t.slot_id = s.id) \
         order by s.starts_at, o.name, s.id limit $6"
    ))
    .bind(kind.code())
    .bind(after.now.micros())
    .bind(after.day.to_string())
    .bind(from.to_string())
    .bind(office.map(|office| office.to_string()).unwrap_or_default())
    .bind(i64::from(most))
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(slot).collect()
}

/// The days on which a slot for this has a free place, in order.
///
/// # Errors
/// Only what the database says.
pub async fn free_days(reader: &mut Reader, kind: SlotKind, after: After, most: u32) -> Result<Vec<Date>, Error> {
    let rows = sqlx::query(
        "select distinct s.day from slots s where s.kind = $1 and s.starts_at > $2 and s.day > $3 \
           and s.closed_at is null and s.places > (select count(*) from slot_takings t where t.slot_id = s.id) \
         order by s.day limit $4",
    )
    .bind(kind.code())
    .bind(after.now.micros())
    .bind(after.day.to_string())
    .bind(i64::from(most))
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(|row| date(row, "day")).collect()
}

/// The slot for this that begins at this moment, is not closed and has a free place, in the office of this name.
///
/// # Errors
/// Only what the database says.
pub async fn matching(
    reader: &mut Reader,
    (kind, at): (SlotKind, Timestamp),
    office: &str,
) -> Result<Option<SlotId>, Error> {
    let row = sqlx::query(
        "select s.id from slots s join offices o on o.id = s.office_id \
         where s.kind = $1 and s.starts_at = $2 and o.name = $3 and s.closed_at is null \
           and s.places > (select count(*) from slot_takings t where t.slot_id = s.id)",
    )
    .bind(kind.code())
    .bind(at.micros())
    .bind(office.to_owned())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| parsed(&row, "id")).transpose()
}

/// The last day on which an office has a slot for this, closed or not.
///
/// # Errors
/// Only what the database says.
pub async fn last_day(reader: &mut Reader, office: OfficeId, kind: SlotKind) -> Result<Option<Date>, Error> {
    let row = sqlx::query("select day from slots where office_id = $1 and kind = $2 order by day desc limit 1")
        .bind(office.to_string())
        .bind(kind.code())
        .fetch_optional(reader.connection())
        .await?;
    row.map(|row| date(&row, "day")).transpose()
}

/// The days from this one on that have slots which are not closed, in order.
///
/// # Errors
/// Only what the database says.
pub async fn days(reader: &mut Reader, from: Date, most: u32) -> Result<Vec<SlotDay>, Error> {
    let rows = sqlx::query(
        "select s.day, cast(sum(s.places) as bigint) as places, \
           cast(sum((select count(*) from slot_takings t where t.slot_id = s.id)) as bigint) as taken \
         from slots s where s.day >= $1 and s.closed_at is null group by s.day order by s.day limit $2",
    )
    .bind(from.to_string())
    .bind(i64::from(most))
    .fetch_all(reader.connection())
    .await?;
    rows.iter()
        .map(|row| Ok(SlotDay { day: date(row, "day")?, places: count(row, "places")?, taken: count(row, "taken")? }))
        .collect()
}

/// Every slot of a day, by office, what it is for, and time; the closed ones too.
///
/// # Errors
/// Only what the database says.
pub async fn of_day(reader: &mut Reader, day: Date) -> Result<Vec<StoredSlot>, Error> {
    let rows = sqlx::query(slots!("where s.day = $1 order by o.name, s.office_id, s.kind, s.minute, s.id"))
        .bind(day.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(slot).collect()
}

/// Whether a slot for this can be given to a case: it is not closed, and a place is free or the case's own.
///
/// # Errors
/// Only what the database says.
pub async fn has_room(
    reader: &mut Reader,
    (slot, kind): (SlotId, SlotKind),
    case: CaseId,
    after: After,
) -> Result<bool, Error> {
    let row = sqlx::query(
        "select s.id from slots s where s.id = $1 and s.kind = $2 and s.starts_at > $4 and s.day > $5 \
           and s.closed_at is null \
           and s.places > (select count(*) from slot_takings t where t.slot_id = s.id and t.case_id <> $3)",
    )
    .bind(slot.to_string())
    .bind(kind.code())
    .bind(case.to_string())
    .bind(after.now.micros())
    .bind(after.day.to_string())
    .fetch_optional(reader.connection())
    .await?;
    Ok(row.is_some())
}

/// Closes a slot, or every one of an office on a day, so that nobody gets it any more. How many there were.
///
/// # Errors
/// Only what the database says.
pub async fn close(tx: &mut Writer, which: Which, at: Timestamp) -> Result<u64, Error> {
    let (slot, office, day) = which.columns();
    let closed = sqlx::query(
        "update slots set closed_at = $4 where closed_at is null and starts_at > $4 \
           and (id = $1 or office_id = $2 and day = $3)",
    )
    .bind(slot)
    .bind(office)
    .bind(day)
    .bind(at.micros())
    .execute(tx.connection())
    .await?;
    Ok(closed.rows_affected())
}

/// Opens a slot again, or every one of an office on a day, but for those in whose place another one was made. How many
/// there were.
///
/// # Errors
/// Only what the database says.
pub async fn open_again(tx: &mut Writer, which: Which, now: Timestamp) -> Result<u64, Error> {
    let (slot, office, day) = which.columns();
    // Minutes are counted in microseconds as moments are.
    let opened = sqlx::query(
        "update slots set closed_at = null where closed_at is not null and starts_at > $4 \
           and (id = $1 or office_id = $2 and day = $3) \
           and not exists (select 1 from slots other where other.office_id = slots.office_id \
             and other.kind = slots.kind and other.closed_at is null \
             and other.starts_at < slots.starts_at + slots.minutes * 60000000 \
             and slots.starts_at < other.starts_at + other.minutes * 60000000) \
           and not exists (select 1 from slots twin where twin.office_id = slots.office_id \
             and twin.kind = slots.kind and twin.closed_at is not null and twin.id > slots.id \
             and twin.starts_at < slots.starts_at + slots.minutes * 60000000 \
             and slots.starts_at < twin.starts_at + twin.minutes * 60000000)",
    )
    .bind(slot)
    .bind(office)
    .bind(day)
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(opened.rows_affected())
}

/// Which slots are closed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// One.
    Slot(SlotId),
    /// Those of an office on a day.
    Day(OfficeId, Date),
}

impl Which {
    fn columns(self) -> (String, String, String) {
        match self {
            Self::Slot(slot) => (slot.to_string(), String::new(), String::new()),
            Self::Day(office, day) => (String::new(), office.to_string(), day.to_string()),
        }
    }
}

fn date(row: &AnyRow, column: &'static str) -> Result<Date, Error> {
    day(row.try_get(column)?).ok_or(Error::Corrupt(column))
}

fn slot(row: &AnyRow) -> Result<StoredSlot, Error> {
    let address: &str = row.try_get("address")?;
    Ok(StoredSlot {
        id: parsed(row, "id")?,
        office: parsed(row, "office_id")?,
        office_name: row.try_get("name")?,
        address: address.lines().map(str::to_owned).collect(),
        clock: parsed(row, "clock")?,
        kind: parsed(row, "kind")?,
        day: date(row, "day")?,
        minute: count(row, "minute")?,
        starts_at: moment(row, "starts_at")?,
        minutes: count(row, "minutes")?,
        places: count(row, "places")?,
        taken: count(row, "taken")?,
        closed_at: moment_if_any(row, "closed_at")?,
    })
}

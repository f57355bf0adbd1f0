//! Who has which place of a slot.

use domain::case::SlotKind;
use domain::{AccountId, CaseId, Date, OfficeId, ReceiptNumber, SlotId, Timestamp};
use sqlx::any::AnyRow;

use super::{StoredSlot, slot, slots};
use crate::column::{count, parsed};
use crate::{Error, Reader, Writer};

/// Somebody who has a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taking {
    /// Of which slot.
    pub slot: SlotId,
    /// With which case.
    pub case: CaseId,
    /// Its number.
    pub receipt: ReceiptNumber,
}

macro_rules! takings {
    ($condition:literal) => {
        concat!(
            "select t.slot_id, t.case_id, c.receipt_number from slot_takings t join slots s on s.id = t.slot_id \
             join cases c on c.id = t.case_id where (c.account_id is null or c.account_id <> $1) and ",
            $condition,
            " order by s.starts_at, t.slot_id, t.place"
        )
    };
}

/// Who has a place on a day, but for whoever asks.
///
/// # Errors
/// Only what the database says.
pub async fn takings_of_day(reader: &mut Reader, officer: AccountId, day: Date) -> Result<Vec<Taking>, Error> {
    let rows = sqlx::query(takings!("s.day = $2"))
        .bind(officer.to_string())
        .bind(day.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(taking).collect()
}

/// Who has a place of a slot that was closed and has not begun, but for whoever asks: the next ones first.
///
/// # Errors
/// Only what the database says.
pub async fn to_move(
    reader: &mut Reader,
    officer: AccountId,
    now: Timestamp,
) -> Result<Vec<(Taking, StoredSlot)>, Error> {
    let rows = sqlx::query(takings!("s.closed_at is not null and s.starts_at > $2"))
        .bind(officer.to_string())
        .bind(now.micros())
        .fetch_all(reader.connection())
        .await?;
    let takings = rows.iter().map(taking).collect::<Result<Vec<_>, _>>()?;
    let rows = sqlx::query(slots!(
        "where s.closed_at is not null and s.starts_at > $1 and s.id in (select t.slot_id from slot_takings t)"
    ))
    .bind(now.micros())
    .fetch_all(reader.connection())
    .await?;
    let slots = rows.iter().map(slot).collect::<Result<Vec<_>, _>>()?;
    // Somebody may have closed another one between the two questions: it is there the next time.
    let with_slot =
        |taking: Taking| slots.iter().find(|slot| slot.id == taking.slot).cloned().map(|slot| (taking, slot));
    Ok(takings.into_iter().filter_map(with_slot).collect())
}

/// Of which slot a case has a place for this, and of which office.
///
/// # Errors
/// Only what the database says.
pub async fn of_case(reader: &mut Reader, case: CaseId, kind: SlotKind) -> Result<Option<(SlotId, OfficeId)>, Error> {
    let row = sqlx::query(
        "select t.slot_id, s.office_id from slot_takings t join slots s on s.id = t.slot_id \
         where t.case_id = $1 and t.kind = $2",
    )
    .bind(case.to_string())
    .bind(kind.code())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| Ok((parsed(&row, "slot_id")?, parsed(&row, "office_id")?))).transpose()
}

/// Gives a free place of a slot to a case. False when there is none.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when the case has a place for this already.
pub async fn take(tx: &mut Writer, id: SlotId, case: CaseId) -> Result<bool, Error> {
    // Whoever wants a place of the same slot waits here, and then begins again: PostgreSQL would name the rule else, and an
    // officer of a crowd would have to press again.
    sqlx::query("update slots set places = places where id = $1").bind(id.to_string()).execute(tx.connection()).await?;
    let taken = sqlx::query("select place from slot_takings where slot_id = $1 order by place")
        .bind(id.to_string())
        .fetch_all(tx.connection())
        .await?;
    let taken = taken.iter().map(|row| count(row, "place")).collect::<Result<Vec<_>, _>>()?;
    let free = (1..).zip(&taken).find(|(place, taken)| place != *taken).map(|(place, _)| place);
    let place = free.unwrap_or_else(|| taken.last().copied().unwrap_or_default() + 1);
    let given = sqlx::query(
        "insert into slot_takings (slot_id, place, places, kind, case_id) \
         select s.id, cast($2 as bigint), s.places, s.kind, cast($3 as text) from slots s \
         where s.id = $1 and s.closed_at is null and s.places >= $2",
    )
    .bind(id.to_string())
    .bind(i64::from(place))
    .bind(case.to_string())
    .execute(tx.connection())
    .await?;
    Ok(given.rows_affected() == 1)
}

/// Gives back the place that a case has for this, if it has one.
///
/// # Errors
/// Only what the database says.
pub async fn give_back(tx: &mut Writer, case: CaseId, kind: SlotKind) -> Result<(), Error> {
    sqlx::query("delete from slot_takings where case_id = $1 and kind = $2")
        .bind(case.to_string())
        .bind(kind.code())
        .execute(tx.connection())
        .await?;
    Ok(())
}

fn taking(row: &AnyRow) -> Result<Taking, Error> {
    Ok(Taking { slot: parsed(row, "slot_id")?, case: parsed(row, "case_id")?, receipt: parsed(row, "receipt_number")? })
}

//! Drafts that nobody works on any more, to be told about and then removed.
//!
//! A draft is not among them while money for it is on its way or here, nor while it is signed without a fee and only
//! waits to be filed.

use domain::{AccountId, DraftId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, parsed};
use crate::{Error, Reader, Writer, drafts, erasures};

/// A draft that nobody works on.
#[derive(Debug, Clone)]
pub struct UnusedDraft {
    /// Which one.
    pub id: DraftId,
    /// Whose.
    pub account: AccountId,
    /// Which form.
    pub form: String,
    /// Which edition of it.
    pub edition: String,
    /// When it was last worked on.
    pub used_at: Timestamp,
}

/// When a draft that is to be removed was last used, and when its person was told, at the latest.
#[derive(Debug, Clone, Copy)]
pub struct Ended {
    /// Not used since then.
    pub unused_since: Timestamp,
    /// And told by then.
    pub reminded_by: Timestamp,
}

/// `$1` is the moment since which it was not used.
macro_rules! unused {
    ($before:literal, $after:literal) => {
        concat!(
            $before,
            "d.case_id is null and d.saved_at <= $1 and coalesce(d.used_at, d.saved_at) <= $1 \
             and not exists (\
               select 1 from payments p where p.draft_id = d.id \
                 and (p.state in ('ordered', 'open') or p.state = 'paid' and coalesce(p.dispute, 'won') <> 'lost')) \
             and not exists (\
               select 1 from signatures s where s.draft_id = d.id and s.version = d.version and s.fee_cents = 0) \
             and ",
            $after
        )
    };
}

macro_rules! list {
    ($condition:literal) => {
        unused!(
            "select d.id, d.account_id, d.form, d.edition, coalesce(d.used_at, d.saved_at) as used_at from drafts d where ",
            $condition
        )
    };
}

/// Drafts whose person was not told yet, by id, beginning after this one.
///
/// # Errors
/// Only what the database says.
pub async fn to_remind(
    reader: &mut Reader,
    unused_since: Timestamp,
    after: Option<DraftId>,
    most: u32,
) -> Result<Vec<UnusedDraft>, Error> {
    let rows = sqlx::query(list!("d.reminded_at is null and d.id > $2 order by d.id limit $3"))
        .bind(unused_since.micros())
        .bind(after.map(|id| id.to_string()).unwrap_or_default())
        .bind(i64::from(most))
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(unused_draft).collect()
}

/// Drafts that were told about and still not used, by id, beginning after this one.
///
/// # Errors
/// Only what the database says.
pub async fn to_remove(
    reader: &mut Reader,
    ended: Ended,
    after: Option<DraftId>,
    most: u32,
) -> Result<Vec<UnusedDraft>, Error> {
    let rows = sqlx::query(list!("d.reminded_at <= $2 and d.id > $3 order by d.id limit $4"))
        .bind(ended.unused_since.micros())
        .bind(ended.reminded_by.micros())
        .bind(after.map(|id| id.to_string()).unwrap_or_default())
        .bind(i64::from(most))
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(unused_draft).collect()
}

/// Writes down that the person is told now. Whether that is to be done: nobody did it before, and the draft is still
/// not used.
///
/// # Errors
/// Only what the database says.
pub async fn remind(tx: &mut Writer, id: DraftId, unused_since: Timestamp, now: Timestamp) -> Result<bool, Error> {
    let reminded =
        sqlx::query(unused!("update drafts as d set reminded_at = $3 where ", "d.reminded_at is null and d.id = $2"))
            .bind(unused_since.micros())
            .bind(id.to_string())
            .bind(now.micros())
            .execute(tx.connection())
            .await?;
    Ok(reminded.rows_affected() == 1)
}

/// Takes the draft away with everything that was typed in it or added to it, if it is still not used. Whether it did.
///
/// # Errors
/// Only what the database says.
pub async fn remove(tx: &mut Writer, id: DraftId, ended: Ended, now: Timestamp) -> Result<bool, Error> {
    let ends = sqlx::query(unused!("select d.id from drafts d where ", "d.reminded_at <= $2 and d.id = $3"))
        .bind(ended.unused_since.micros())
        .bind(ended.reminded_by.micros())
        .bind(id.to_string())
        .fetch_optional(tx.connection())
        .await?;
    if ends.is_none() {
        return Ok(false);
    }
    erasures::note_draft(tx, id, now).await?;
    drafts::delete(tx, id).await?;
    Ok(true)
}

fn unused_draft(row: &AnyRow) -> Result<UnusedDraft, Error> {
    Ok(UnusedDraft {
        id: parsed(row, "id")?,
        account: parsed(row, "account_id")?,
        form: row.try_get("form")?,
        edition: row.try_get("edition")?,
        used_at: moment(row, "used_at")?,
    })
}

//! How often things were done, and how often in a row they failed.

use std::time::Duration;

use domain::Timestamp;
use sqlx::any::AnyRow;

use crate::column::{count, moment};
use crate::{Error, Reader, Writer};

/// The keyed hash under which something is counted, so that no address stands in the table.
pub type Key = [u8; 32];

/// A count that was just raised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hits {
    /// How often, this time included.
    pub hits: u32,
    /// Since when.
    pub since: Timestamp,
}

/// A count over a time that moves on: what was counted in the window before counts, too, less the longer ago that window is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moving {
    /// How often in the present window.
    pub hits: u32,
    /// How often in the one just before.
    pub earlier: u32,
    /// Since when the present one lasts.
    pub since: Timestamp,
    /// How much of the earlier ones still counts, rounded up.
    pub weight: u32,
    /// Whether the last one was one too many, and was not counted.
    pub is_over: bool,
}

/// Failures in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failures {
    /// How many.
    pub failures: u32,
    /// When the last one was.
    pub last_at: Timestamp,
    /// Nothing is tried before this moment.
    pub locked_until: Timestamp,
}

/// Counts one more within `window`, which begins anew with the first one after it ended.
///
/// # Errors
/// Only what the database says.
pub async fn hit(tx: &mut Writer, key: &Key, now: Timestamp, window: Duration) -> Result<Hits, Error> {
    let row = sqlx::query(
        "insert into limits (key, since, hits) values ($1, $2, 1) on conflict (key) do update set \
           hits = case when limits.since <= $3 then 1 else limits.hits + 1 end, \
           since = case when limits.since <= $3 then excluded.since else limits.since end \
         returning hits, since",
    )
    .bind(key.to_vec())
    .bind(now.micros())
    .bind(now.minus(window).micros())
    .fetch_one(tx.connection())
    .await?;
    Ok(Hits { hits: count(&row, "hits")?, since: moment(&row, "since")? })
}

/// What is counted within `window` under this key, if anything is.
///
/// # Errors
/// Only what the database says.
pub async fn counted(reader: &mut Reader, key: &Key, now: Timestamp, window: Duration) -> Result<Option<Hits>, Error> {
    let row = sqlx::query("select hits, since from limits where key = $1 and since > $2")
        .bind(key.to_vec())
        .bind(now.minus(window).micros())
        .fetch_optional(reader.connection())
        .await?;
    row.map(|row| Ok(Hits { hits: count(&row, "hits")?, since: moment(&row, "since")? })).transpose()
}

/// The row of `$1` as it is at `$2` for windows of `$3` microseconds. Milliseconds are weighed, so that no product is too large.
macro_rules! moved {
    ($then:literal) => {
        concat!(
            "with past as (\
               select max(since) as since, max(hits) as hits, max(earlier) as earlier from limits \
               where key = $1 and since > $2 - 2 * $3\
             ), present as (\
               select case when since is null then $2 when since > $2 - $3 then since else since + $3 end as since, \
                 case when since is null then 0 when since > $2 - $3 then earlier else hits end as earlier, \
                 case when since > $2 - $3 then hits else 0 end as hits \
               from past\
             ), weighed as (\
               select since, earlier, hits, \
                 (earlier * ((since + $3 - $2) / 1000) + $3 / 1000 - 1) / ($3 / 1000) as weight \
               from present\
             ) ",
            $then
        )
    };
}

/// Counts one more within a `window` that moves on, unless it is one too many.
///
/// # Errors
/// Only what the database says.
pub async fn hit_moving(
    tx: &mut Writer,
    key: &Key,
    now: Timestamp,
    (window, most): (Duration, u32),
) -> Result<Moving, Error> {
    let row = sqlx::query(moved!(
        "insert into limits (key, since, hits, earlier, is_over) \
         select $1, since, case when weight + hits < $4 then hits + 1 else hits end, earlier, \
           case when weight + hits < $4 then 0 else 1 end from weighed where true \
         on conflict (key) do update set since = excluded.since, hits = excluded.hits, earlier = excluded.earlier, \
           is_over = excluded.is_over \
         returning since, hits, earlier, is_over"
    ))
    .bind(key.to_vec())
    .bind(now.micros())
    .bind(micros(window)?)
    .bind(i64::from(most))
    .fetch_one(tx.connection())
    .await?;
    moving(&row, now, window)
}

/// What is counted within a `window` that moves on, with nothing more.
///
/// # Errors
/// Only what the database says.
pub async fn counted_moving(reader: &mut Reader, key: &Key, now: Timestamp, window: Duration) -> Result<Moving, Error> {
    let row = sqlx::query(moved!("select since, hits, earlier, cast(0 as bigint) as is_over from weighed"))
        .bind(key.to_vec())
        .bind(now.micros())
        .bind(micros(window)?)
        .fetch_one(reader.connection())
        .await?;
    moving(&row, now, window)
}

fn micros(window: Duration) -> Result<i64, Error> {
    i64::try_from(window.as_micros()).map_err(|_| Error::Corrupt("limits: a window that is too long"))
}

fn moving(row: &AnyRow, now: Timestamp, window: Duration) -> Result<Moving, Error> {
    let (since, earlier) = (moment(row, "since")?, count(row, "earlier")?);
    let (left, whole) = (since.plus(window).since(now).as_millis(), window.as_millis());
    let weight = (u128::from(earlier) * left).div_ceil(whole);
    Ok(Moving {
        hits: count(row, "hits")?,
        earlier,
        since,
        weight: u32::try_from(weight).unwrap_or(u32::MAX),
        is_over: count(row, "is_over")? == 1,
    })
}

/// Failures in a row under this key.
///
/// # Errors
/// Only what the database says.
pub async fn failures(reader: &mut Reader, key: &Key) -> Result<Option<Failures>, Error> {
    let row = sqlx::query("select failures, last_at, locked_until from failures where key = $1")
        .bind(key.to_vec())
        .fetch_optional(reader.connection())
        .await?;
    row.map(|row| {
        Ok(Failures {
            failures: count(&row, "failures")?,
            last_at: moment(&row, "last_at")?,
            locked_until: moment(&row, "locked_until")?,
        })
    })
    .transpose()
}

/// Sets how many failures in a row there are.
///
/// # Errors
/// Only what the database says.
pub async fn set_failures(tx: &mut Writer, key: &Key, failures: &Failures) -> Result<(), Error> {
    sqlx::query(
        "insert into failures (key, failures, last_at, locked_until) values ($1, $2, $3, $4) \
         on conflict (key) do update set failures = excluded.failures, last_at = excluded.last_at, \
           locked_until = excluded.locked_until",
    )
    .bind(key.to_vec())
    .bind(i64::from(failures.failures))
    .bind(failures.last_at.micros())
    .bind(failures.locked_until.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// It went right: the next failure is the first one again.
///
/// # Errors
/// Only what the database says.
pub async fn forget_failures(tx: &mut Writer, key: &Key) -> Result<(), Error> {
    sqlx::query("delete from failures where key = $1").bind(key.to_vec()).execute(tx.connection()).await?;
    Ok(())
}

/// Removes counts and failures that no limit looks back to any more.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, before: Timestamp) -> Result<(), Error> {
    for statement in ["delete from limits where since < $1", "delete from failures where last_at < $1"] {
        sqlx::query(statement).bind(before.micros()).execute(tx.connection()).await?;
    }
    Ok(())
}

//! How often things were done, and how often in a row they failed.

use std::time::Duration;

use domain::Timestamp;

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

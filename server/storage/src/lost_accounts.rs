//! Accounts whose person has lost what they sign in with, while a waiting period runs.

use domain::{AccountId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, moment_if_any, parsed};
use crate::{Error, Reader, Writer};

/// A waiting period as it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredWait {
    /// Whose.
    pub account: AccountId,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// Microseconds of it that have been counted.
    pub waited: i64,
    /// Up to when they have.
    pub counted_at: Timestamp,
    /// When it was over.
    pub over_at: Option<Timestamp>,
}

/// Begins a waiting period. False when one runs already: it goes on as it was.
///
/// # Errors
/// Only what the database says.
pub async fn begin(tx: &mut Writer, account: AccountId, now: Timestamp) -> Result<bool, Error> {
    let done = sqlx::query(
        "insert into lost_accounts (account_id, asked_at, waited, counted_at) values ($1, $2, 0, $2) \
         on conflict (account_id) do nothing",
    )
    .bind(account.to_string())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Waiting periods that run, a page of them in the order of their accounts.
///
/// # Errors
/// Only what the database says.
pub async fn running(reader: &mut Reader, after: Option<AccountId>, most: u32) -> Result<Vec<StoredWait>, Error> {
    let rows = sqlx::query(
        "select account_id, asked_at, waited, counted_at, over_at from lost_accounts \
         where over_at is null and account_id > $1 order by account_id limit $2",
    )
    .bind(after.map(|account| account.to_string()).unwrap_or_default())
    .bind(i64::from(most))
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(wait).collect()
}

/// Counts some more of a waiting period. False when somebody else has counted meanwhile, or it was ended.
///
/// # Errors
/// Only what the database says.
pub async fn count(tx: &mut Writer, before: &StoredWait, waited: i64, now: Timestamp) -> Result<bool, Error> {
    let done = sqlx::query(
        "update lost_accounts set waited = $3, counted_at = $4 \
         where account_id = $1 and counted_at = $2 and over_at is null",
    )
    .bind(before.account.to_string())
    .bind(before.counted_at.micros())
    .bind(waited)
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The waiting period is over.
///
/// # Errors
/// Only what the database says.
pub async fn set_over(tx: &mut Writer, account: AccountId, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update lost_accounts set over_at = $2 where account_id = $1")
        .bind(account.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Ends it: it was cancelled, or what it was for is done. False when there was none.
///
/// # Errors
/// Only what the database says.
pub async fn end(tx: &mut Writer, account: AccountId) -> Result<bool, Error> {
    let done = sqlx::query("delete from lost_accounts where account_id = $1")
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Removes what was over before this moment and came to nothing.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, before: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from lost_accounts where over_at < $1").bind(before.micros()).execute(tx.connection()).await?;
    Ok(())
}

pub(crate) fn wait(row: &AnyRow) -> Result<StoredWait, Error> {
    Ok(StoredWait {
        account: parsed(row, "account_id")?,
        asked_at: moment(row, "asked_at")?,
        waited: row.try_get("waited")?,
        counted_at: moment(row, "counted_at")?,
        over_at: moment_if_any(row, "over_at")?,
    })
}

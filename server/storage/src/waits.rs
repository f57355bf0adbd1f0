//! Waiting periods of accounts: until what somebody has lost is removed, and until an account is deleted.

use std::fmt;
use std::str::FromStr;

use domain::{AccountId, Timestamp, UnknownName};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, moment_if_any, parsed};
use crate::{Error, Reader, Writer};

/// What an account waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Awaited {
    /// What its person has lost is removed.
    Lost,
    /// The account is deleted.
    Deletion,
}

impl Awaited {
    /// Everything that can be waited for.
    pub const ALL: [Self; 2] = [Self::Lost, Self::Deletion];
}

impl fmt::Display for Awaited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Lost => "lost",
            Self::Deletion => "deletion",
        })
    }
}

impl FromStr for Awaited {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|awaited| awaited.to_string() == text).ok_or(UnknownName)
    }
}

/// A waiting period as it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredWait {
    /// Whose.
    pub account: AccountId,
    /// What is waited for.
    pub awaited: Awaited,
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
pub async fn begin(tx: &mut Writer, account: AccountId, awaited: Awaited, now: Timestamp) -> Result<bool, Error> {
    let done = sqlx::query(
        "insert into account_waits (account_id, awaited, asked_at, waited, counted_at) values ($1, $2, $3, 0, $3) \
         on conflict (account_id, awaited) do nothing",
    )
    .bind(account.to_string())
    .bind(awaited.to_string())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Every waiting period of an account.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredWait>, Error> {
    let rows = sqlx::query(
        "select account_id, awaited, asked_at, waited, counted_at, over_at from account_waits \
         where account_id = $1 order by awaited",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(wait).collect()
}

/// Waiting periods of a kind that run, a page of them in the order of their accounts.
///
/// # Errors
/// Only what the database says.
pub async fn running(
    reader: &mut Reader,
    awaited: Awaited,
    after: Option<AccountId>,
    most: u32,
) -> Result<Vec<StoredWait>, Error> {
    let rows = sqlx::query(
        "select account_id, awaited, asked_at, waited, counted_at, over_at from account_waits \
         where awaited = $1 and over_at is null and account_id > $2 order by account_id limit $3",
    )
    .bind(awaited.to_string())
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
        "update account_waits set waited = $4, counted_at = $5 \
         where account_id = $1 and awaited = $2 and counted_at = $3 and over_at is null",
    )
    .bind(before.account.to_string())
    .bind(before.awaited.to_string())
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
pub async fn set_over(tx: &mut Writer, account: AccountId, awaited: Awaited, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update account_waits set over_at = $3 where account_id = $1 and awaited = $2")
        .bind(account.to_string())
        .bind(awaited.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Ends it: it was cancelled, or what it was for is done. False when there was none.
///
/// # Errors
/// Only what the database says.
pub async fn end(tx: &mut Writer, account: AccountId, awaited: Awaited) -> Result<bool, Error> {
    let done = sqlx::query("delete from account_waits where account_id = $1 and awaited = $2")
        .bind(account.to_string())
        .bind(awaited.to_string())
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Removes what was over before this moment and came to nothing.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, before: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from account_waits where over_at < $1").bind(before.micros()).execute(tx.connection()).await?;
    Ok(())
}

fn wait(row: &AnyRow) -> Result<StoredWait, Error> {
    Ok(StoredWait {
        account: parsed(row, "account_id")?,
        awaited: parsed(row, "awaited")?,
        asked_at: moment(row, "asked_at")?,
        waited: row.try_get("waited")?,
        counted_at: moment(row, "counted_at")?,
        over_at: moment_if_any(row, "over_at")?,
    })
}

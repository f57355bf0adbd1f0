//! Addresses at which calendar apps read what somebody has to do by when.

use domain::{AccountId, Timestamp};
use sqlx::any::AnyRow;

use crate::column::{count, moment, moment_if_any, parsed};
use crate::{Error, Reader, Writer};

/// An address, without what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredCalendarAddress {
    /// Whose.
    pub account: AccountId,
    /// Places may be in it.
    pub has_places: bool,
    /// When it was made.
    pub made_at: Timestamp,
    /// When an app last read it.
    pub read_at: Option<Timestamp>,
}

/// Makes an address the one of an account; the one before works no more.
///
/// # Errors
/// Only what the database says.
pub async fn make(tx: &mut Writer, address: &StoredCalendarAddress, token_hash: &[u8; 32]) -> Result<(), Error> {
    sqlx::query(
        "insert into calendar_addresses (account_id, token_hash, has_places, made_at) values ($1, $2, $3, $4) \
         on conflict (account_id) do update set token_hash = excluded.token_hash, has_places = excluded.has_places, \
           made_at = excluded.made_at, read_at = null",
    )
    .bind(address.account.to_string())
    .bind(token_hash.to_vec())
    .bind(i64::from(address.has_places))
    .bind(address.made_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The address of an account.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Option<StoredCalendarAddress>, Error> {
    let row =
        sqlx::query("select account_id, has_places, made_at, read_at from calendar_addresses where account_id = $1")
            .bind(account.to_string())
            .fetch_optional(reader.connection())
            .await?;
    row.as_ref().map(address).transpose()
}

/// The address that holds this.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, token_hash: &[u8; 32]) -> Result<Option<StoredCalendarAddress>, Error> {
    let row =
        sqlx::query("select account_id, has_places, made_at, read_at from calendar_addresses where token_hash = $1")
            .bind(token_hash.to_vec())
            .fetch_optional(reader.connection())
            .await?;
    row.as_ref().map(address).transpose()
}

/// An app has read it.
///
/// # Errors
/// Only what the database says.
pub async fn read(tx: &mut Writer, account: AccountId, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update calendar_addresses set read_at = $2 where account_id = $1")
        .bind(account.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Takes the address of an account back. False when it had none.
///
/// # Errors
/// Only what the database says.
pub async fn remove(tx: &mut Writer, account: AccountId) -> Result<bool, Error> {
    let done = sqlx::query("delete from calendar_addresses where account_id = $1")
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

fn address(row: &AnyRow) -> Result<StoredCalendarAddress, Error> {
    Ok(StoredCalendarAddress {
        account: parsed(row, "account_id")?,
        has_places: count(row, "has_places")? == 1,
        made_at: moment(row, "made_at")?,
        read_at: moment_if_any(row, "read_at")?,
    })
}

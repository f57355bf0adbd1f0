//! Browsers that accounts know, because somebody has signed in with them.

use domain::{AccountId, DeviceId, Timestamp};
use sqlx::Row;

use crate::column::{bytes, moment, parsed};
use crate::{Error, Reader, Writer};

/// SHA-256 of what the browser holds.
pub type DeviceHash = [u8; 32];

/// A browser as one account knows it. Others may know it too, by the same hash.
#[derive(Debug, Clone)]
pub struct StoredDevice {
    /// Names it. Not a secret.
    pub id: DeviceId,
    /// What the browser holds.
    pub token_hash: DeviceHash,
    /// Whose account.
    pub account: AccountId,
    /// From where it was first signed in with, sealed with the account's key.
    pub from_sealed: Vec<u8>,
    /// When that was.
    pub first_seen_at: Timestamp,
    /// When it was last signed in with.
    pub last_seen_at: Timestamp,
}

/// Keeps a device.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, device: &StoredDevice) -> Result<(), Error> {
    sqlx::query(
        "insert into devices (token_hash, account_id, id, from_sealed, first_seen_at, last_seen_at) \
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(device.token_hash.to_vec())
    .bind(device.account.to_string())
    .bind(device.id.to_string())
    .bind(device.from_sealed.clone())
    .bind(device.first_seen_at.micros())
    .bind(device.last_seen_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The accounts that know this browser from after `since`. How long it takes depends on nothing else.
///
/// # Errors
/// Only what the database says.
pub async fn accounts_that_know(
    reader: &mut Reader,
    token_hash: &DeviceHash,
    since: Timestamp,
) -> Result<Vec<AccountId>, Error> {
    let rows = sqlx::query("select account_id from devices where token_hash = $1 and last_seen_at > $2")
        .bind(token_hash.to_vec())
        .bind(since.micros())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(|row| parsed(row, "account_id")).collect()
}

/// The browsers an account knows from after `since`, the one last signed in with first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId, since: Timestamp) -> Result<Vec<StoredDevice>, Error> {
    let rows = sqlx::query(
        "select id, token_hash, from_sealed, first_seen_at, last_seen_at from devices \
         where account_id = $1 and last_seen_at > $2 order by last_seen_at desc, id desc",
    )
    .bind(account.to_string())
    .bind(since.micros())
    .fetch_all(reader.connection())
    .await?;
    rows.iter()
        .map(|row| {
            Ok(StoredDevice {
                id: parsed(row, "id")?,
                token_hash: bytes(row, "token_hash")?,
                account,
                from_sealed: row.try_get("from_sealed")?,
                first_seen_at: moment(row, "first_seen_at")?,
                last_seen_at: moment(row, "last_seen_at")?,
            })
        })
        .collect()
}

/// The account signed in with it again.
///
/// # Errors
/// Only what the database says.
pub async fn see(tx: &mut Writer, token_hash: &DeviceHash, account: AccountId, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update devices set last_seen_at = $3 where token_hash = $1 and account_id = $2")
        .bind(token_hash.to_vec())
        .bind(account.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The browser holds something else from now on: every account that knows it from after `since` knows it by that.
///
/// # Errors
/// Only what the database says.
pub async fn replace_token(tx: &mut Writer, old: &DeviceHash, new: &DeviceHash, since: Timestamp) -> Result<(), Error> {
    sqlx::query("update devices set token_hash = $2 where token_hash = $1 and last_seen_at > $3")
        .bind(old.to_vec())
        .bind(new.to_vec())
        .bind(since.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The account knows no browser any more, but the one that is kept.
///
/// # Errors
/// Only what the database says.
pub async fn forget_all(tx: &mut Writer, account: AccountId, kept: Option<&DeviceHash>) -> Result<(), Error> {
    let kept = kept.map(|token_hash| token_hash.to_vec()).unwrap_or_default();
    sqlx::query("delete from devices where account_id = $1 and token_hash <> $2")
        .bind(account.to_string())
        .bind(kept)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Removes devices that nobody signed in with since this moment.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, before: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from devices where last_seen_at <= $1").bind(before.micros()).execute(tx.connection()).await?;
    Ok(())
}

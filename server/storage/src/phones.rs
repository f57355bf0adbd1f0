//! Telephones that get codes.

use domain::{AccountId, FactorId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{bytes, count, moment, moment_if_any, parsed};
use crate::{Error, Reader, Writer};

/// A telephone as it is kept.
#[derive(Debug, Clone)]
pub struct StoredPhone {
    /// Which one.
    pub id: FactorId,
    /// Whose.
    pub account: AccountId,
    /// The number, sealed with the account's key.
    pub number_sealed: Vec<u8>,
    /// When its first code was sent.
    pub created_at: Timestamp,
    /// Keyed hash of its last code.
    pub code_hash: [u8; 32],
    /// The code is dead from then on.
    pub code_expires_at: Timestamp,
    /// Codes typed to confirm it.
    pub tries: u32,
    /// When that code was right.
    pub confirmed_at: Option<Timestamp>,
    /// When somebody last signed in with a code that was sent there.
    pub used_at: Option<Timestamp>,
}

/// Keeps a telephone that is being added.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, phone: &StoredPhone) -> Result<(), Error> {
    sqlx::query(
        "insert into phones (id, account_id, number_sealed, created_at, code_hash, code_expires_at, tries) \
         values ($1, $2, $3, $4, $5, $6, 0)",
    )
    .bind(phone.id.to_string())
    .bind(phone.account.to_string())
    .bind(phone.number_sealed.clone())
    .bind(phone.created_at.micros())
    .bind(phone.code_hash.to_vec())
    .bind(phone.code_expires_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The account's telephones: the one that gets codes, and the one that is being added.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredPhone>, Error> {
    let rows = sqlx::query(
        "select id, account_id, number_sealed, created_at, code_hash, code_expires_at, tries, confirmed_at, used_at \
         from phones where account_id = $1 order by id",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(phone).collect()
}

/// Counts one more typed code, if the telephone still takes one. Of many at the same moment no more than `most` get
/// through.
///
/// # Errors
/// Only what the database says.
pub async fn count_try(tx: &mut Writer, id: FactorId, most: u32) -> Result<Option<StoredPhone>, Error> {
    let row = sqlx::query(
        "update phones set tries = tries + 1 where id = $1 and confirmed_at is null and tries < $2 \
         returning id, account_id, number_sealed, created_at, code_hash, code_expires_at, tries, confirmed_at, used_at",
    )
    .bind(id.to_string())
    .bind(i64::from(most))
    .fetch_optional(tx.connection())
    .await?;
    row.as_ref().map(phone).transpose()
}

/// Its code was right: it takes the place of the one before. False when it was confirmed before, or is gone.
///
/// # Errors
/// Only what the database says.
pub async fn confirm(tx: &mut Writer, account: AccountId, id: FactorId, now: Timestamp) -> Result<bool, Error> {
    let done =
        sqlx::query("update phones set confirmed_at = $3 where id = $1 and account_id = $2 and confirmed_at is null")
            .bind(id.to_string())
            .bind(account.to_string())
            .bind(now.micros())
            .execute(tx.connection())
            .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query("delete from phones where account_id = $2 and id <> $1")
        .bind(id.to_string())
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(true)
}

/// Somebody signed in with a code that was sent to the confirmed one.
///
/// # Errors
/// Only what the database says.
pub async fn set_used(tx: &mut Writer, account: AccountId, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update phones set used_at = $2 where account_id = $1 and confirmed_at is not null")
        .bind(account.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Puts another code in the place of the last one.
///
/// # Errors
/// Only what the database says.
pub async fn replace_code(
    tx: &mut Writer,
    id: FactorId,
    code_hash: &[u8; 32],
    expires_at: Timestamp,
) -> Result<(), Error> {
    sqlx::query("update phones set code_hash = $2, code_expires_at = $3 where id = $1")
        .bind(id.to_string())
        .bind(code_hash.to_vec())
        .bind(expires_at.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Uses up the last code of the confirmed one. False when it is another code, too old, or used.
///
/// # Errors
/// Only what the database says.
pub async fn take_code(
    tx: &mut Writer,
    account: AccountId,
    code_hash: &[u8; 32],
    now: Timestamp,
) -> Result<bool, Error> {
    let done = sqlx::query(
        "update phones set code_expires_at = 0 \
         where account_id = $1 and confirmed_at is not null and code_hash = $2 and code_expires_at > $3",
    )
    .bind(account.to_string())
    .bind(code_hash.to_vec())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Forgets what was begun and never confirmed.
///
/// # Errors
/// Only what the database says.
pub async fn delete_unconfirmed(tx: &mut Writer, account: AccountId) -> Result<(), Error> {
    sqlx::query("delete from phones where account_id = $1 and confirmed_at is null")
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Takes the confirmed one away. False when there is none.
///
/// # Errors
/// Only what the database says.
pub async fn delete(tx: &mut Writer, account: AccountId) -> Result<bool, Error> {
    let done = sqlx::query("delete from phones where account_id = $1 and confirmed_at is not null")
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() > 0)
}

/// Takes away what was confirmed since this moment, or was not yet.
///
/// # Errors
/// Only what the database says.
pub async fn delete_added_since(tx: &mut Writer, account: AccountId, since: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from phones where account_id = $1 and (confirmed_at is null or confirmed_at >= $2)")
        .bind(account.to_string())
        .bind(since.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Removes what was begun before this moment and never confirmed.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, before: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from phones where confirmed_at is null and created_at < $1")
        .bind(before.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

fn phone(row: &AnyRow) -> Result<StoredPhone, Error> {
    Ok(StoredPhone {
        id: parsed(row, "id")?,
        account: parsed(row, "account_id")?,
        number_sealed: row.try_get("number_sealed")?,
        created_at: moment(row, "created_at")?,
        code_hash: bytes(row, "code_hash")?,
        code_expires_at: moment(row, "code_expires_at")?,
        tries: count(row, "tries")?,
        confirmed_at: moment_if_any(row, "confirmed_at")?,
        used_at: moment_if_any(row, "used_at")?,
    })
}

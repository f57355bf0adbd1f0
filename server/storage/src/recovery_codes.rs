//! Codes on paper, each of which signs in once.

use domain::{AccountId, Timestamp};

use crate::column::{count, moment_if_any};
use crate::{Error, Reader, Writer};

/// The set of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeSet {
    /// How many still work.
    pub left: u32,
    /// When it was made; none when there never was one.
    pub made_at: Option<Timestamp>,
    /// When one of it was last used.
    pub used_at: Option<Timestamp>,
}

/// Puts a new set in the place of the old one, whose codes work no more.
///
/// # Errors
/// Only what the database says.
pub async fn replace(tx: &mut Writer, account: AccountId, hashes: &[[u8; 32]], now: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from recovery_codes where account_id = $1")
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    for hash in hashes {
        sqlx::query("insert into recovery_codes (code_hash, account_id, made_at) values ($1, $2, $3)")
            .bind(hash.to_vec())
            .bind(account.to_string())
            .bind(now.micros())
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

/// Takes away the set of an account if it was made since this moment.
///
/// # Errors
/// Only what the database says.
pub async fn delete_made_since(tx: &mut Writer, account: AccountId, since: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from recovery_codes where account_id = $1 and made_at >= $2")
        .bind(account.to_string())
        .bind(since.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Uses a code up. False when the account has no such code, or it was used before.
///
/// # Errors
/// Only what the database says.
pub async fn use_up(tx: &mut Writer, account: AccountId, hash: &[u8; 32], now: Timestamp) -> Result<bool, Error> {
    let done = sqlx::query(
        "update recovery_codes set used_at = $3 where code_hash = $1 and account_id = $2 and used_at is null",
    )
    .bind(hash.to_vec())
    .bind(account.to_string())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The set of an account.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<CodeSet, Error> {
    let row = sqlx::query(
        "select count(*) - count(used_at) as codes_left, max(made_at) as made_at, max(used_at) as used_at \
         from recovery_codes where account_id = $1",
    )
    .bind(account.to_string())
    .fetch_one(reader.connection())
    .await?;
    Ok(CodeSet {
        left: count(&row, "codes_left")?,
        made_at: moment_if_any(&row, "made_at")?,
        used_at: moment_if_any(&row, "used_at")?,
    })
}

//! Right passwords that still wait for their code.

use domain::{AccountId, SignInMethod, Timestamp};
use sqlx::any::AnyRow;

use crate::column::{bytes, count, moment, moment_if_any, parsed};
use crate::{Addressee, Error, Reader, Writer};

/// An attempt to sign in as it is kept.
#[derive(Debug, Clone)]
pub struct StoredAttempt {
    /// SHA-256 of what the browser holds.
    pub token_hash: [u8; 32],
    /// Whose.
    pub account: AccountId,
    /// How its code is asked for.
    pub method: SignInMethod,
    /// When the password was right.
    pub created_at: Timestamp,
    /// No code is sent for it from then on.
    pub ends_at: Timestamp,
    /// Keyed hash of the code that was sent last; of nothing while none was sent.
    pub code_hash: [u8; 32],
    /// How it was sent.
    pub code_by: SignInMethod,
    /// When it was sent; long ago while none was.
    pub code_sent_at: Timestamp,
    /// It is dead from then on.
    pub code_expires_at: Timestamp,
    /// Codes typed, for all codes of the attempt together.
    pub tries: u32,
    /// When it was used, or used up.
    pub ended_at: Option<Timestamp>,
    /// It goes on from the link of a confirmation mail: how to sign in is chosen with it.
    pub is_sign_up: bool,
}

/// An attempt with what is needed to write to its account.
#[derive(Debug, Clone)]
pub struct AttemptOfAccount {
    /// The attempt.
    pub attempt: StoredAttempt,
    /// Whose it is, and how to write to them.
    pub addressee: Addressee,
}

/// Keeps an attempt.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, attempt: &StoredAttempt) -> Result<(), Error> {
    sqlx::query(
        "insert into sign_in_attempts (token_hash, account_id, created_at, ends_at, code_hash, code_sent_at, \
           code_expires_at, method, tries, is_sign_up, code_by) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $10)",
    )
    .bind(attempt.token_hash.to_vec())
    .bind(attempt.account.to_string())
    .bind(attempt.created_at.micros())
    .bind(attempt.ends_at.micros())
    .bind(attempt.code_hash.to_vec())
    .bind(attempt.code_sent_at.micros())
    .bind(attempt.code_expires_at.micros())
    .bind(attempt.method.to_string())
    .bind(i64::from(attempt.is_sign_up))
    .bind(attempt.code_by.to_string())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The attempt the browser holds, with its account.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, token_hash: &[u8; 32]) -> Result<Option<AttemptOfAccount>, Error> {
    let row = sqlx::query(
        "select token_hash, account_id, sign_in_attempts.created_at as created_at, ends_at, code_hash, \
           code_sent_at, code_expires_at, method, tries, ended_at, is_sign_up, code_by, email_sealed, data_key, language, \
           correspondence_sealed \
         from sign_in_attempts join accounts on accounts.id = account_id where token_hash = $1",
    )
    .bind(token_hash.to_vec())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| Ok(AttemptOfAccount { attempt: attempt(&row)?, addressee: Addressee::of(&row)? })).transpose()
}

/// Counts one more typed code, if the attempt still takes one: not ended, and fewer tries than `most`.
/// Of many at the same moment no more than `most` get through.
///
/// # Errors
/// Only what the database says.
pub async fn count_try(tx: &mut Writer, token_hash: &[u8; 32], most: u32) -> Result<Option<StoredAttempt>, Error> {
    let row = sqlx::query(
        "update sign_in_attempts set tries = tries + 1 where token_hash = $1 and ended_at is null and tries < $2 \
         returning token_hash, account_id, created_at, ends_at, code_hash, code_sent_at, code_expires_at, method, \
           tries, ended_at, is_sign_up, code_by",
    )
    .bind(token_hash.to_vec())
    .bind(i64::from(most))
    .fetch_optional(tx.connection())
    .await?;
    row.as_ref().map(attempt).transpose()
}

/// Ends the attempt. False when it had ended before: then somebody else was first.
///
/// # Errors
/// Only what the database says.
pub async fn end(tx: &mut Writer, token_hash: &[u8; 32], now: Timestamp) -> Result<bool, Error> {
    let done = sqlx::query("update sign_in_attempts set ended_at = $2 where token_hash = $1 and ended_at is null")
        .bind(token_hash.to_vec())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Ends all attempts of an account.
///
/// # Errors
/// Only what the database says.
pub async fn end_all(tx: &mut Writer, account: AccountId, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update sign_in_attempts set ended_at = $2 where account_id = $1 and ended_at is null")
        .bind(account.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Puts another code in the place of the last one. The tries stay counted.
///
/// # Errors
/// Only what the database says.
pub async fn replace_code(
    tx: &mut Writer,
    token_hash: &[u8; 32],
    code_hash: &[u8; 32],
    code_by: SignInMethod,
    sent_at: Timestamp,
    expires_at: Timestamp,
) -> Result<(), Error> {
    sqlx::query(
        "update sign_in_attempts set code_hash = $2, code_sent_at = $3, code_expires_at = $4, code_by = $5 \
         where token_hash = $1",
    )
    .bind(token_hash.to_vec())
    .bind(code_hash.to_vec())
    .bind(sent_at.micros())
    .bind(expires_at.micros())
    .bind(code_by.to_string())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Asks for the code in another way from now on. The tries stay counted.
///
/// # Errors
/// Only what the database says.
pub async fn set_method(tx: &mut Writer, token_hash: &[u8; 32], method: SignInMethod) -> Result<(), Error> {
    sqlx::query("update sign_in_attempts set method = $2 where token_hash = $1")
        .bind(token_hash.to_vec())
        .bind(method.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Removes attempts that ended, or could have been used, only before this moment.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, before: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from sign_in_attempts where ends_at < $1")
        .bind(before.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

fn attempt(row: &AnyRow) -> Result<StoredAttempt, Error> {
    Ok(StoredAttempt {
        token_hash: bytes(row, "token_hash")?,
        account: parsed(row, "account_id")?,
        method: parsed(row, "method")?,
        created_at: moment(row, "created_at")?,
        ends_at: moment(row, "ends_at")?,
        code_hash: bytes(row, "code_hash")?,
        code_by: parsed(row, "code_by")?,
        code_sent_at: moment(row, "code_sent_at")?,
        code_expires_at: moment(row, "code_expires_at")?,
        tries: count(row, "tries")?,
        ended_at: moment_if_any(row, "ended_at")?,
        is_sign_up: count(row, "is_sign_up")? == 1,
    })
}

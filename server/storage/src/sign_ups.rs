//! Addresses that asked for an account and were sent a link.

use domain::{Language, Timestamp};
use sqlx::Row;

use crate::accounts::language;
use crate::column::{bytes, moment, moment_if_any};
use crate::{Error, Reader, Writer};

/// A request for an account as it is kept.
#[derive(Debug, Clone)]
pub struct StoredSignUp {
    /// SHA-256 of what the link holds.
    pub token_hash: [u8; 32],
    /// Keyed hash of the address.
    pub email_lookup: [u8; 32],
    /// The address, sealed with the system's key.
    pub email_sealed: Vec<u8>,
    /// In which language it was asked for.
    pub language: Language,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// The link is dead from then on.
    pub expires_at: Timestamp,
    /// Which terms were agreed to and when, if they were.
    pub terms: Option<(String, Timestamp)>,
    /// When the account was made with it.
    pub used_at: Option<Timestamp>,
}

/// Keeps a request.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, sign_up: &StoredSignUp) -> Result<(), Error> {
    sqlx::query(
        "insert into sign_ups (token_hash, email_lookup, email_sealed, language, created_at, expires_at) \
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(sign_up.token_hash.to_vec())
    .bind(sign_up.email_lookup.to_vec())
    .bind(sign_up.email_sealed.clone())
    .bind(sign_up.language.code())
    .bind(sign_up.created_at.micros())
    .bind(sign_up.expires_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The request its link belongs to.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, token_hash: &[u8; 32]) -> Result<Option<StoredSignUp>, Error> {
    let row = sqlx::query(
        "select token_hash, email_lookup, email_sealed, language, created_at, expires_at, terms_version, \
           terms_accepted_at, used_at from sign_ups where token_hash = $1",
    )
    .bind(token_hash.to_vec())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| {
        let version: Option<String> = row.try_get("terms_version")?;
        Ok(StoredSignUp {
            token_hash: bytes(&row, "token_hash")?,
            email_lookup: bytes(&row, "email_lookup")?,
            email_sealed: row.try_get("email_sealed")?,
            language: language(&row, "language")?,
            created_at: moment(&row, "created_at")?,
            expires_at: moment(&row, "expires_at")?,
            terms: version.zip(moment_if_any(&row, "terms_accepted_at")?),
            used_at: moment_if_any(&row, "used_at")?,
        })
    })
    .transpose()
}

/// Remembers which terms were agreed to.
///
/// # Errors
/// Only what the database says.
pub async fn accept_terms(tx: &mut Writer, token_hash: &[u8; 32], version: &str, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update sign_ups set terms_version = $2, terms_accepted_at = $3 where token_hash = $1")
        .bind(token_hash.to_vec())
        .bind(version.to_owned())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Uses up every link of this address, because its account was made.
///
/// # Errors
/// Only what the database says.
pub async fn use_up(tx: &mut Writer, email_lookup: &[u8; 32], now: Timestamp) -> Result<(), Error> {
    sqlx::query("update sign_ups set used_at = $2 where email_lookup = $1 and used_at is null")
        .bind(email_lookup.to_vec())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Makes the link dead for good, also if the clock should be set back.
///
/// # Errors
/// Only what the database says.
pub async fn expire(tx: &mut Writer, token_hash: &[u8; 32]) -> Result<(), Error> {
    sqlx::query("update sign_ups set expires_at = 0 where token_hash = $1")
        .bind(token_hash.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Removes requests whose links died before this moment.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, before: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from sign_ups where expires_at < $1").bind(before.micros()).execute(tx.connection()).await?;
    Ok(())
}

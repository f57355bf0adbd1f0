//! Files in which a scanner found something, kept apart for a while. No file has their bytes any more; whenever the
//! program dies, those are noted in [`crate::erasures`] for the day on which they go.

use domain::{AccountId, BlobId, FileId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{bytes, moment, parsed};
use crate::{Error, Reader, Writer, erasures};

/// A file that is kept apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarantined {
    /// Which file it is. Its row may be gone.
    pub file: FileId,
    /// Whose.
    pub account: AccountId,
    /// Where its bytes are.
    pub blob: BlobId,
    /// How many bytes came.
    pub bytes: i64,
    /// SHA-256 of what came.
    pub digest: [u8; 32],
    /// The key of the bytes, sealed for the row of the file.
    pub key_sealed: Vec<u8>,
    /// When something was found in it first.
    pub found_at: Timestamp,
    /// When its bytes go.
    pub until: Timestamp,
}

/// Keeps a file apart that has its bytes no more, and notes them for the day on which they go.
///
/// # Errors
/// Only what the database says.
pub async fn put(tx: &mut Writer, kept: &Quarantined) -> Result<(), Error> {
    sqlx::query(
        "insert into quarantine (file_id, account_id, blob, bytes, digest, key_sealed, found_at, until) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(kept.file.to_string())
    .bind(kept.account.to_string())
    .bind(kept.blob.to_string())
    .bind(kept.bytes)
    .bind(kept.digest.to_vec())
    .bind(kept.key_sealed.clone())
    .bind(kept.found_at.micros())
    .bind(kept.until.micros())
    .execute(tx.connection())
    .await?;
    erasures::note(tx, kept.blob, kept.until).await
}

macro_rules! kept {
    ($condition:literal) => {
        concat!(
            "select file_id, account_id, blob, bytes, digest, key_sealed, found_at, until from quarantine ",
            $condition
        )
    };
}

/// What is kept apart and stays for now, what was found first before the others.
///
/// # Errors
/// Only what the database says.
pub async fn all(reader: &mut Reader, now: Timestamp) -> Result<Vec<Quarantined>, Error> {
    let rows = sqlx::query(kept!("where until > $1 order by found_at, file_id"))
        .bind(now.micros())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(quarantined).collect()
}

/// A file that is kept apart; none when it is not, or its day has come, so that its bytes may go at any moment.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, file: FileId, now: Timestamp) -> Result<Option<Quarantined>, Error> {
    let row = sqlx::query(kept!("where file_id = $1 and until > $2"))
        .bind(file.to_string())
        .bind(now.micros())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(quarantined).transpose()
}

/// Keeps a file apart no more. What becomes of its bytes is the caller's to say, in the same transaction.
///
/// # Errors
/// Only what the database says.
pub async fn end(tx: &mut Writer, file: FileId) -> Result<(), Error> {
    sqlx::query("delete from quarantine where file_id = $1").bind(file.to_string()).execute(tx.connection()).await?;
    Ok(())
}

/// Takes the row of these bytes away, because nothing is under their name any more.
///
/// # Errors
/// Only what the database says.
pub async fn erased(tx: &mut Writer, blob: BlobId) -> Result<(), Error> {
    sqlx::query("delete from quarantine where blob = $1").bind(blob.to_string()).execute(tx.connection()).await?;
    Ok(())
}

fn quarantined(row: &AnyRow) -> Result<Quarantined, Error> {
    Ok(Quarantined {
        file: parsed(row, "file_id")?,
        account: parsed(row, "account_id")?,
        blob: parsed(row, "blob")?,
        bytes: row.try_get("bytes")?,
        digest: bytes(row, "digest")?,
        key_sealed: row.try_get("key_sealed")?,
        found_at: moment(row, "found_at")?,
        until: moment(row, "until")?,
    })
}

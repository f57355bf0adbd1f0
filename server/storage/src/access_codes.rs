//! Codes on letters of the agency, by which a person adds a case that was not filed in their account.

use domain::{AccountId, CaseId, Timestamp};

use crate::column::{moment, moment_if_any, parsed, parsed_if_any};
use crate::{Error, Reader, Writer};

/// A code as it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredCode {
    /// To which case.
    pub case: CaseId,
    /// Until when it can be used.
    pub ends_at: Timestamp,
    /// When a later one took its place.
    pub ended_at: Option<Timestamp>,
    /// When it was used.
    pub used_at: Option<Timestamp>,
    /// By which account.
    pub used_by: Option<AccountId>,
}

/// Issues a code: from then on every earlier one of the case that nobody has used can be used no more.
///
/// # Errors
/// Only what the database says.
pub async fn issue(
    tx: &mut Writer,
    case: CaseId,
    code_hash: &[u8; 32],
    now: Timestamp,
    ends_at: Timestamp,
) -> Result<(), Error> {
    sqlx::query("update access_codes set ended_at = $2 where case_id = $1 and used_at is null and ended_at is null")
        .bind(case.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    sqlx::query("insert into access_codes (code_hash, case_id, issued_at, ends_at) values ($1, $2, $3, $4)")
        .bind(code_hash.to_vec())
        .bind(case.to_string())
        .bind(now.micros())
        .bind(ends_at.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The code with this hash.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, code_hash: &[u8; 32]) -> Result<Option<StoredCode>, Error> {
    let row = sqlx::query("select case_id, ends_at, ended_at, used_at, used_by from access_codes where code_hash = $1")
        .bind(code_hash.to_vec())
        .fetch_optional(reader.connection())
        .await?;
    row.map(|row| {
        Ok(StoredCode {
            case: parsed(&row, "case_id")?,
            ends_at: moment(&row, "ends_at")?,
            ended_at: moment_if_any(&row, "ended_at")?,
            used_at: moment_if_any(&row, "used_at")?,
            used_by: parsed_if_any(&row, "used_by")?,
        })
    })
    .transpose()
}

/// Uses a code up. False when it was used before, or a later one took its place.
///
/// # Errors
/// Only what the database says.
pub async fn use_up(tx: &mut Writer, code_hash: &[u8; 32], account: AccountId, now: Timestamp) -> Result<bool, Error> {
    let done = sqlx::query(
        "update access_codes set used_at = $2, used_by = $3 \
         where code_hash = $1 and used_at is null and ended_at is null",
    )
    .bind(code_hash.to_vec())
    .bind(now.micros())
    .bind(account.to_string())
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

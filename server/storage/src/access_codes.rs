//! Codes on letters of the agency, by which a person adds a case that was not filed in their account.

use domain::{AccountId, CaseId, Timestamp};
use sqlx::any::AnyRow;

use crate::column::{moment, moment_if_any, parsed, parsed_if_any};
use crate::{Error, Reader, Writer};

/// A code as it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredCode {
    /// To which case.
    pub case: CaseId,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// Until when it can be used.
    pub ends_at: Timestamp,
    /// When a later one took its place.
    pub ended_at: Option<Timestamp>,
    /// When it was used.
    pub used_at: Option<Timestamp>,
    /// By which account.
    pub used_by: Option<AccountId>,
}

impl StoredCode {
    /// Whether nobody has used it and no later one has taken its place.
    #[must_use]
    pub const fn counts(&self) -> bool {
        self.used_at.is_none() && self.ended_at.is_none()
    }
}

macro_rules! codes {
    ($condition:literal) => {
        concat!("select case_id, issued_at, ends_at, ended_at, used_at, used_by from access_codes where ", $condition)
    };
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
    let row =
        sqlx::query(codes!("code_hash = $1")).bind(code_hash.to_vec()).fetch_optional(reader.connection()).await?;
    row.as_ref().map(code).transpose()
}

/// The code of a case that counts, or else the one that was issued last.
///
/// # Errors
/// Only what the database says.
pub async fn newest(reader: &mut Reader, case: CaseId) -> Result<Option<StoredCode>, Error> {
    let row = sqlx::query(codes!(
        "case_id = $1 order by case when used_at is null and ended_at is null then 0 else 1 end, issued_at desc limit 1"
    ))
    .bind(case.to_string())
    .fetch_optional(reader.connection())
    .await?;
    row.as_ref().map(code).transpose()
}

fn code(row: &AnyRow) -> Result<StoredCode, Error> {
    Ok(StoredCode {
        case: parsed(row, "case_id")?,
        issued_at: moment(row, "issued_at")?,
        ends_at: moment(row, "ends_at")?,
        ended_at: moment_if_any(row, "ended_at")?,
        used_at: moment_if_any(row, "used_at")?,
        used_by: parsed_if_any(row, "used_by")?,
    })
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

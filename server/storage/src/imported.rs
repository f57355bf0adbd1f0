//! Cases that another system told of.

use domain::{AccountId, CaseId, ReceiptNumber, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{bytes_if_any, moment, parsed};
use crate::{Error, Reader, Writer};

/// What another system told of a case, beside its history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedCase {
    /// Which case.
    pub case: CaseId,
    /// Whom it is for, sealed.
    pub person_sealed: Vec<u8>,
    /// Whether an access code is to be issued for it.
    pub takes_code: bool,
    /// When it was told of first.
    pub imported_at: Timestamp,
    /// A keyed hash of what the other system calls it; none if it told only a number.
    pub source_hash: Option<[u8; 32]>,
}

/// Keeps what was told of a case that has just begun.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when another case is called so.
pub async fn insert(tx: &mut Writer, imported: &ImportedCase) -> Result<(), Error> {
    sqlx::query(
        "insert into imported_cases (case_id, person_sealed, takes_code, imported_at, source_hash) \
         values ($1, $2, $3, $4, $5)",
    )
    .bind(imported.case.to_string())
    .bind(imported.person_sealed.clone())
    .bind(i64::from(imported.takes_code))
    .bind(imported.imported_at.micros())
    .bind(imported.source_hash.map(|hash| hash.to_vec()))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Puts what is told now in the place of what was told before.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when another case is called so.
pub async fn update(tx: &mut Writer, imported: &ImportedCase) -> Result<(), Error> {
    sqlx::query("update imported_cases set person_sealed = $2, takes_code = $3, source_hash = $4 where case_id = $1")
        .bind(imported.case.to_string())
        .bind(imported.person_sealed.clone())
        .bind(i64::from(imported.takes_code))
        .bind(imported.source_hash.map(|hash| hash.to_vec()))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What was told of a case; none when it was filed here.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, case: CaseId) -> Result<Option<ImportedCase>, Error> {
    let row = sqlx::query(
        "select case_id, person_sealed, takes_code, imported_at, source_hash from imported_cases where case_id = $1",
    )
    .bind(case.to_string())
    .fetch_optional(reader.connection())
    .await?;
    row.as_ref().map(imported).transpose()
}

/// What was told of the cases that an account has.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<ImportedCase>, Error> {
    let rows = sqlx::query(
        "select i.case_id, i.person_sealed, i.takes_code, i.imported_at, i.source_hash from imported_cases i \
         join cases c on c.id = i.case_id where c.account_id = $1 order by i.case_id",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(imported).collect()
}

/// Cases for which an access code is to be issued and never was, in the order of their numbers, behind this one.
///
/// # Errors
/// Only what the database says.
pub async fn without_code(
    reader: &mut Reader,
    after: Option<&ReceiptNumber>,
    most: u32,
) -> Result<Vec<ReceiptNumber>, Error> {
    let rows = sqlx::query(
        "select c.receipt_number from imported_cases i join cases c on c.id = i.case_id \
         where i.takes_code = 1 and c.account_id is null and c.receipt_number > $1 \
           and not exists (select 1 from access_codes a where a.case_id = i.case_id) \
         order by c.receipt_number limit $2",
    )
    .bind(after.map(|receipt| receipt.as_str().to_owned()).unwrap_or_default())
    .bind(i64::from(most))
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(|row| parsed(row, "receipt_number")).collect()
}

fn imported(row: &AnyRow) -> Result<ImportedCase, Error> {
    Ok(ImportedCase {
        case: parsed(row, "case_id")?,
        person_sealed: row.try_get("person_sealed")?,
        takes_code: row.try_get::<i64, _>("takes_code")? == 1,
        imported_at: moment(row, "imported_at")?,
        source_hash: bytes_if_any(row, "source_hash")?,
    })
}

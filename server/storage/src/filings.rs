//! Forms as they were filed.

use std::collections::HashMap;

use domain::{AccountId, CaseId, DraftId, FilingId, Language, Money, ReceiptNumber, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::accounts::language;
use crate::column::{bytes, moment, parsed};
use crate::{Error, Reader, Writer};

/// A filing with its receipt.
#[derive(Debug, Clone)]
pub struct StoredFiling {
    /// Which one.
    pub id: FilingId,
    /// The draft it was made of, with which its documents stay.
    pub draft: DraftId,
    /// The case it made.
    pub case: CaseId,
    /// The number the person follows it by.
    pub receipt: ReceiptNumber,
    /// Which form.
    pub form: String,
    /// Which edition.
    pub edition: String,
    /// SHA-256 of the definition it was signed under.
    pub definition: [u8; 32],
    /// In which language it was signed.
    pub language: Language,
    /// When it was signed.
    pub signed_at: Timestamp,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// SHA-256 of definition, answers and signature together.
    pub digest: [u8; 32],
    /// Answers on the live path, typed name and certifications, sealed.
    pub sealed: Vec<u8>,
    /// The lines of the fee, as JSON.
    pub fees: String,
    /// Their sum.
    pub fee: Money,
    /// What the provider calls the payment.
    pub payment_reference: Option<String>,
}

/// Files what was signed, as it was signed.
///
/// # Errors
/// [`Constraint::OneFiling`](crate::Constraint::OneFiling) when the draft was filed already.
pub async fn insert_signed(tx: &mut Writer, id: FilingId, account: AccountId, now: Timestamp) -> Result<(), Error> {
    let filed = sqlx::query(
        "insert into filings (id, account_id, draft_id, form, edition, definition, language, signed_at, filed_at, \
           digest, sealed, fees, fee_cents) \
         select s.filing_id, $2, s.draft_id, e.form, e.edition, s.definition, s.language, s.signed_at, $3, \
           s.digest, s.sealed, s.fees, s.fee_cents \
         from signatures s join form_editions e on e.digest = s.definition where s.filing_id = $1",
    )
    .bind(id.to_string())
    .bind(account.to_string())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    if filed.rows_affected() == 1 { Ok(()) } else { Err(Error::Corrupt("a signature that is not there")) }
}

/// What [`filing`] reads, under names that stand beside those of any other table.
macro_rules! columns {
    () => {
        "f.id as filed_id, f.draft_id as filed_draft, g.id as filed_case, g.receipt_number as filed_receipt, f.form as filed_form, \
         f.edition as filed_edition, f.definition as filed_definition, f.language as filed_language, \
         f.signed_at as filed_signed_at, f.filed_at as filed_filed_at, f.digest as filed_digest, \
         f.sealed as filed_sealed, f.fees as filed_fees, f.fee_cents as filed_fee_cents, m.reference as filed_reference"
    };
}

/// What was filed, and paid for it, beside its case `g`.
macro_rules! joined {
    () => {
        " left join filings f on f.id = g.filing_id \
          left join payments m on m.filing_id = f.id and m.state = 'filed'"
    };
}

macro_rules! filings {
    ($condition:literal) => {
        concat!(
            "select ",
            columns!(),
            " from cases g",
            joined!(),
            " where g.account_id = $1 and g.filing_id is not null",
            $condition
        )
    };
}

pub(crate) use {columns, joined};

/// The filing behind this case, if it is this account's.
///
/// # Errors
/// Only what the database says.
pub async fn of_case(reader: &mut Reader, account: AccountId, case: CaseId) -> Result<Option<StoredFiling>, Error> {
    let row = sqlx::query(filings!(" and g.id = $2"))
        .bind(account.to_string())
        .bind(case.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(filing).transpose()
}

/// Everything the account has filed, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredFiling>, Error> {
    let rows = sqlx::query(filings!(" order by f.filed_at, f.id"))
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(filing).collect()
}

/// The definitions the account has filed under, as JSON, by their digest.
///
/// # Errors
/// Only what the database says.
pub async fn definitions_of(reader: &mut Reader, account: AccountId) -> Result<HashMap<[u8; 32], String>, Error> {
    let rows = sqlx::query(
        "select digest, definition from form_editions \
         where digest in (select definition from filings where account_id = $1)",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(|row| Ok((bytes(row, "digest")?, row.try_get("definition")?))).collect()
}

/// A statement sealed with a new key of its account.
#[derive(Debug, Clone)]
pub struct SealedAnew {
    /// What was filed.
    pub filing: FilingId,
    /// The same statement.
    pub sealed: Vec<u8>,
}

/// Puts the statements of an account in the place of those that its old key opened, also where they were signed. False,
/// and nothing is changed, when these are not all it has filed.
///
/// # Errors
/// Only what the database says.
pub async fn seal_anew(tx: &mut Writer, account: AccountId, statements: &[SealedAnew]) -> Result<bool, Error> {
    let row = sqlx::query("select count(*) as filed from filings where account_id = $1")
        .bind(account.to_string())
        .fetch_one(tx.connection())
        .await?;
    if row.try_get::<i64, _>("filed")? != i64::try_from(statements.len()).unwrap_or(i64::MAX) {
        return Ok(false);
    }
    for SealedAnew { filing, sealed } in statements {
        let done = sqlx::query("update filings set sealed = $3 where id = $1 and account_id = $2")
            .bind(filing.to_string())
            .bind(account.to_string())
            .bind(sealed.clone())
            .execute(tx.connection())
            .await?;
        if done.rows_affected() != 1 {
            return Err(Error::Corrupt("a filing that is not there"));
        }
        sqlx::query("update signatures set sealed = $2 where filing_id = $1")
            .bind(filing.to_string())
            .bind(sealed.clone())
            .execute(tx.connection())
            .await?;
    }
    Ok(true)
}

/// The filing of a row to which one may be joined.
pub(crate) fn filing_if_any(row: &AnyRow) -> Result<Option<StoredFiling>, Error> {
    let is_there = row.try_get::<Option<&str>, _>("filed_id")?.is_some();
    if is_there { Ok(Some(filing(row)?)) } else { Ok(None) }
}

fn filing(row: &AnyRow) -> Result<StoredFiling, Error> {
    Ok(StoredFiling {
        id: parsed(row, "filed_id")?,
        draft: parsed(row, "filed_draft")?,
        case: parsed(row, "filed_case")?,
        receipt: parsed(row, "filed_receipt")?,
        form: row.try_get("filed_form")?,
        edition: row.try_get("filed_edition")?,
        definition: bytes(row, "filed_definition")?,
        language: language(row, "filed_language")?,
        signed_at: moment(row, "filed_signed_at")?,
        filed_at: moment(row, "filed_filed_at")?,
        digest: bytes(row, "filed_digest")?,
        sealed: row.try_get("filed_sealed")?,
        fees: row.try_get("filed_fees")?,
        fee: Money::from_cents(row.try_get("filed_fee_cents")?),
        payment_reference: row.try_get("filed_reference")?,
    })
}

/// The definition the filing was signed under, as JSON.
///
/// # Errors
/// Only what the database says.
pub async fn definition(reader: &mut Reader, id: FilingId) -> Result<Option<String>, Error> {
    let row = sqlx::query(
        "select e.definition from filings f join form_editions e on e.digest = f.definition where f.id = $1",
    )
    .bind(id.to_string())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| Ok(row.try_get("definition")?)).transpose()
}

/// How many bytes are kept of a filing, with the form it was signed under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredSize {
    /// All together.
    pub bytes: u64,
    /// How many of its papers are among them.
    pub papers: u64,
}

/// How much is kept of the filing behind this case, if it is this account's.
///
/// # Errors
/// Only what the database says.
pub async fn size(reader: &mut Reader, account: AccountId, case: CaseId) -> Result<Option<StoredSize>, Error> {
    let row = sqlx::query(
        "select octet_length(f.sealed) + octet_length(e.definition) \
             + cast(coalesce(sum(octet_length(p.sealed)), 0) as bigint) as bytes, \
           count(p.sealed) as papers \
         from cases c join filings f on f.id = c.filing_id join form_editions e on e.digest = f.definition \
         left join papers p on p.filing_id = f.id where c.account_id = $1 and c.id = $2 \
         group by f.id, e.digest",
    )
    .bind(account.to_string())
    .bind(case.to_string())
    .fetch_optional(reader.connection())
    .await?;
    let unsigned =
        |row: &AnyRow, column| u64::try_from(row.try_get::<i64, _>(column)?).map_err(|_| Error::Corrupt("filings"));
    row.map(|row| Ok(StoredSize { bytes: unsigned(&row, "bytes")?, papers: unsigned(&row, "papers")? })).transpose()
}

/// The account and draft a payment or a retry is about; none when the draft is gone.
///
/// # Errors
/// Only what the database says.
pub async fn draft_standing(reader: &mut Reader, draft: DraftId) -> Result<Option<DraftStanding>, Error> {
    let row = sqlx::query("select account_id, case_id from drafts where id = $1")
        .bind(draft.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.map(|row| {
        Ok(DraftStanding { account: parsed(&row, "account_id")?, case: crate::column::parsed_if_any(&row, "case_id")? })
    })
    .transpose()
}

/// Whose a draft is, and whether it was filed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DraftStanding {
    /// Whose.
    pub account: AccountId,
    /// The case it became.
    pub case: Option<CaseId>,
}

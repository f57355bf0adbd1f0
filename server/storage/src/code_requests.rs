//! Access codes that somebody at the desk asked for, why, and what became of that. Rows are kept.

use domain::case::CodeRequestState;
use domain::{AccountId, CaseId, CodeRequestId, ReceiptNumber, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, moment_if_any, parsed, parsed_if_any};
use crate::{Error, Reader, Writer};

/// That somebody asked for a code.
#[derive(Debug, Clone)]
pub struct StoredCodeRequest {
    /// Names it.
    pub id: CodeRequestId,
    /// For which case.
    pub case: CaseId,
    /// Who asked.
    pub by: AccountId,
    /// When.
    pub asked_at: Timestamp,
    /// Why, sealed.
    pub reason_sealed: Vec<u8>,
    /// What became of it.
    pub state: CodeRequestState,
    /// Who said so.
    pub answered_by: Option<AccountId>,
    /// When.
    pub answered_at: Option<Timestamp>,
}

/// One that waits for somebody else to confirm it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCodeRequest {
    /// For which case.
    pub case: CaseId,
    /// Its receipt number.
    pub receipt: ReceiptNumber,
    /// Its form, by its id.
    pub form: String,
    /// Who asked.
    pub by: AccountId,
    /// When.
    pub asked_at: Timestamp,
}

macro_rules! requests {
    ($condition:literal) => {
        concat!(
            "select id, case_id, account_id, asked_at, reason_sealed, state, answered_by, answered_at \
             from code_requests where ",
            $condition
        )
    };
}

/// Keeps that somebody asked for a code.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when it is open and another one of the case is, too.
pub async fn insert(tx: &mut Writer, request: &StoredCodeRequest) -> Result<(), Error> {
    sqlx::query(
        "insert into code_requests \
           (id, case_id, account_id, asked_at, reason_sealed, state, answered_by, answered_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(request.id.to_string())
    .bind(request.case.to_string())
    .bind(request.by.to_string())
    .bind(request.asked_at.micros())
    .bind(request.reason_sealed.clone())
    .bind(request.state.code())
    .bind(request.answered_by.map(|account| account.to_string()))
    .bind(request.answered_at.map(Timestamp::micros))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Everything that was asked for a case, the newest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_case(reader: &mut Reader, case: CaseId) -> Result<Vec<StoredCodeRequest>, Error> {
    let rows = sqlx::query(requests!("case_id = $1 order by asked_at desc, id desc"))
        .bind(case.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(request).collect()
}

/// What was asked for a case and waits for somebody else to confirm it.
///
/// # Errors
/// Only what the database says.
pub async fn open_of(reader: &mut Reader, case: CaseId) -> Result<Option<StoredCodeRequest>, Error> {
    let row = sqlx::query(requests!("case_id = $1 and state = 'open'"))
        .bind(case.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(request).transpose()
}

/// Says what becomes of what was asked. False when that was said before.
///
/// # Errors
/// Only what the database says.
pub async fn answer(
    tx: &mut Writer,
    id: CodeRequestId,
    state: CodeRequestState,
    (by, at): (AccountId, Timestamp),
) -> Result<bool, Error> {
    let answered = sqlx::query(
        "update code_requests set state = $2, answered_by = $3, answered_at = $4 where id = $1 and state = 'open'",
    )
    .bind(id.to_string())
    .bind(state.code())
    .bind(by.to_string())
    .bind(at.micros())
    .execute(tx.connection())
    .await?;
    Ok(answered.rows_affected() == 1)
}

/// What waits for somebody else to confirm it, the oldest first, but for what is about cases of whoever asks: so many at most.
///
/// # Errors
/// Only what the database says.
pub async fn open(reader: &mut Reader, officer: AccountId, most: u32) -> Result<Vec<OpenCodeRequest>, Error> {
    let rows = sqlx::query(
        "select q.case_id, q.account_id, q.asked_at, c.receipt_number, c.form \
         from code_requests q join cases c on c.id = q.case_id \
         where q.state = 'open' and (c.account_id is null or c.account_id <> $1) \
         order by q.asked_at, q.id limit $2",
    )
    .bind(officer.to_string())
    .bind(i64::from(most))
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(open_request).collect()
}

fn open_request(row: &AnyRow) -> Result<OpenCodeRequest, Error> {
    Ok(OpenCodeRequest {
        case: parsed(row, "case_id")?,
        receipt: parsed(row, "receipt_number")?,
        form: row.try_get("form")?,
        by: parsed(row, "account_id")?,
        asked_at: moment(row, "asked_at")?,
    })
}

fn request(row: &AnyRow) -> Result<StoredCodeRequest, Error> {
    Ok(StoredCodeRequest {
        id: parsed(row, "id")?,
        case: parsed(row, "case_id")?,
        by: parsed(row, "account_id")?,
        asked_at: moment(row, "asked_at")?,
        reason_sealed: row.try_get("reason_sealed")?,
        state: parsed(row, "state")?,
        answered_by: parsed_if_any(row, "answered_by")?,
        answered_at: moment_if_any(row, "answered_at")?,
    })
}

//! What the agency asked of somebody in a case, and what they answered. When, what and until when is in the history of the
//! case.

use domain::{AccountId, CaseId, RoundId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment_if_any, parsed};
use crate::folders::{self, Owner};
use crate::{Error, Reader, Writer};

/// A request, with its answer once there is one.
#[derive(Debug, Clone)]
pub struct StoredRound {
    /// Which one.
    pub id: RoundId,
    /// In which case.
    pub case: CaseId,
    /// The number of the event that asked, from 1.
    pub event: usize,
    /// What is asked for and why, sealed.
    pub asked_sealed: Vec<u8>,
    /// Counts what changed in what is put together for the answer.
    pub evidence: i64,
    /// When the answer was sent.
    pub sent_at: Option<Timestamp>,
    /// The answer as it was sent, sealed.
    pub answer_sealed: Option<Vec<u8>>,
    /// When its pictures were erased, if it asked who somebody is.
    pub erased_at: Option<Timestamp>,
}

macro_rules! rounds {
    ($condition:literal) => {
        concat!(
            "select r.id, r.case_id, r.event, r.asked_sealed, r.evidence, r.sent_at, r.answer_sealed, r.erased_at \
             from rounds r join cases c on c.id = r.case_id ",
            $condition
        )
    };
}

/// Begins a round with the last event of a case, which asked.
///
/// # Errors
/// Only what the database says.
pub async fn begin(
    tx: &mut Writer,
    account: AccountId,
    case: CaseId,
    (id, asked_sealed): (RoundId, &[u8]),
) -> Result<(), Error> {
    sqlx::query(
        "insert into rounds (id, case_id, event, asked_sealed, evidence) \
         select $1, e.case_id, max(e.number), $3, 0 from case_events e where e.case_id = $2 group by e.case_id",
    )
    .bind(id.to_string())
    .bind(case.to_string())
    .bind(asked_sealed.to_vec())
    .execute(tx.connection())
    .await?;
    folders::insert(tx, account, Owner::Round(id)).await
}

/// Begins a round for an account that did not have the case yet when the event with this number, from 1, asked.
///
/// # Errors
/// Only what the database says.
pub async fn begin_with(
    tx: &mut Writer,
    account: AccountId,
    (case, event): (CaseId, usize),
    (id, asked_sealed): (RoundId, &[u8]),
) -> Result<(), Error> {
    sqlx::query("insert into rounds (id, case_id, event, asked_sealed, evidence) values ($1, $2, $3, $4, 0)")
        .bind(id.to_string())
        .bind(case.to_string())
        .bind(i64::try_from(event).map_err(|_| Error::Corrupt("rounds.event"))?)
        .bind(asked_sealed.to_vec())
        .execute(tx.connection())
        .await?;
    folders::insert(tx, account, Owner::Round(id)).await
}

/// A round of this account.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, account: AccountId, id: RoundId) -> Result<Option<StoredRound>, Error> {
    let row = sqlx::query(rounds!("where c.account_id = $1 and r.id = $2"))
        .bind(account.to_string())
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(round).transpose()
}

/// The rounds of a case of this account, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_case(reader: &mut Reader, account: AccountId, case: CaseId) -> Result<Vec<StoredRound>, Error> {
    let rows = sqlx::query(rounds!("where c.account_id = $1 and r.case_id = $2 order by r.event"))
        .bind(account.to_string())
        .bind(case.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(round).collect()
}

/// Every round of an account, case by case.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredRound>, Error> {
    let rows = sqlx::query(rounds!("where c.account_id = $1 order by r.case_id, r.event"))
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(round).collect()
}

/// Counts a change of what is put together for an answer.
///
/// # Errors
/// Only what the database says.
pub async fn count_change(tx: &mut Writer, id: RoundId) -> Result<(), Error> {
    sqlx::query("update rounds set evidence = evidence + 1 where id = $1")
        .bind(id.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Keeps the answer. False when there is one already.
///
/// # Errors
/// Only what the database says.
pub async fn answer(tx: &mut Writer, id: RoundId, at: Timestamp, sealed: &[u8]) -> Result<bool, Error> {
    let sent = sqlx::query("update rounds set sent_at = $2, answer_sealed = $3 where id = $1 and sent_at is null")
        .bind(id.to_string())
        .bind(at.micros())
        .bind(sealed.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(sent.rows_affected() == 1)
}

/// What is sealed of a round, for another key of its account.
#[derive(Debug, Clone)]
pub struct RoundAnew {
    /// Which one.
    pub id: RoundId,
    /// What is asked for.
    pub asked_sealed: Vec<u8>,
    /// The answer, if it was sent.
    pub answer_sealed: Option<Vec<u8>>,
}

/// Whether these are all rounds of an account, each with its answer if it has one.
///
/// # Errors
/// Only what the database says.
pub async fn are_all(reader: &mut Reader, account: AccountId, rounds: &[RoundAnew]) -> Result<bool, Error> {
    let there = of_account(reader, account).await?;
    let there = there.iter().map(|round| (round.id, round.answer_sealed.is_some()));
    Ok(there.eq(rounds.iter().map(|round| (round.id, round.answer_sealed.is_some()))))
}

/// Puts what is sealed of these rounds in the place of what an old key of their account opened.
///
/// # Errors
/// Only what the database says.
pub async fn seal_anew(tx: &mut Writer, rounds: &[RoundAnew]) -> Result<(), Error> {
    for round in rounds {
        sqlx::query("update rounds set asked_sealed = $2, answer_sealed = $3 where id = $1")
            .bind(round.id.to_string())
            .bind(round.asked_sealed.clone())
            .bind(round.answer_sealed.clone())
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

fn round(row: &AnyRow) -> Result<StoredRound, Error> {
    let event: i64 = row.try_get("event")?;
    Ok(StoredRound {
        id: parsed(row, "id")?,
        case: parsed(row, "case_id")?,
        event: usize::try_from(event).map_err(|_| Error::Corrupt("rounds.event"))?,
        asked_sealed: row.try_get("asked_sealed")?,
        evidence: row.try_get("evidence")?,
        sent_at: moment_if_any(row, "sent_at")?,
        answer_sealed: row.try_get("answer_sealed")?,
        erased_at: moment_if_any(row, "erased_at")?,
    })
}

//! Documents that people send to a case and that nobody asked for: put together, sent once, and looked at.

use domain::{AccountId, CaseId, SupplementId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, moment_if_any, parsed};
use crate::folders::{self, Owner};
use crate::{Error, Reader, Writer, erasures};

/// What somebody sends to a case unasked, sent or not.
#[derive(Debug, Clone)]
pub struct StoredSupplement {
    /// Which one.
    pub id: SupplementId,
    /// To which case.
    pub case: CaseId,
    /// Counts what changed in what is put together.
    pub evidence: i64,
    /// When it was begun.
    pub begun_at: Timestamp,
    /// When it was sent.
    pub sent_at: Option<Timestamp>,
    /// What was sent, sealed.
    pub sent_sealed: Option<Vec<u8>>,
    /// When somebody who decides about the case first saw that it is there.
    pub looked_at: Option<Timestamp>,
}

macro_rules! supplements {
    ($condition:literal) => {
        concat!(
            "select su.id, su.case_id, su.evidence, su.begun_at, su.sent_at, su.sent_sealed, su.looked_at \
             from supplements su join cases c on c.id = su.case_id where c.account_id = $1 ",
            $condition
        )
    };
}

/// One of this account.
///
/// # Errors
/// Only what the database says.
pub async fn find(
    reader: &mut Reader,
    account: AccountId,
    id: SupplementId,
) -> Result<Option<StoredSupplement>, Error> {
    let row = sqlx::query(supplements!("and su.id = $2"))
        .bind(account.to_string())
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(supplement).transpose()
}

/// The one that is put together for a case of this account, and not sent.
///
/// # Errors
/// Only what the database says.
pub async fn open(reader: &mut Reader, account: AccountId, case: CaseId) -> Result<Option<StoredSupplement>, Error> {
    let row = sqlx::query(supplements!("and su.case_id = $2 and su.sent_at is null"))
        .bind(account.to_string())
        .bind(case.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(supplement).transpose()
}

/// Those of a case of this account, sent or not, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_case(reader: &mut Reader, account: AccountId, case: CaseId) -> Result<Vec<StoredSupplement>, Error> {
    let rows = sqlx::query(supplements!("and su.case_id = $2 order by su.begun_at, su.id"))
        .bind(account.to_string())
        .bind(case.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(supplement).collect()
}

/// Every one of an account, sent or not, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredSupplement>, Error> {
    let rows = sqlx::query(supplements!("order by su.begun_at, su.id"))
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(supplement).collect()
}

/// Begins one for a case of this account, with a folder for its documents.
///
/// # Errors
/// Only what the database says.
pub async fn begin(
    tx: &mut Writer,
    account: AccountId,
    (id, case): (SupplementId, CaseId),
    now: Timestamp,
) -> Result<(), Error> {
    sqlx::query("insert into supplements (id, case_id, evidence, begun_at, used_at) values ($1, $2, 0, $3, $3)")
        .bind(id.to_string())
        .bind(case.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    folders::insert(tx, account, Owner::Supplement(id)).await
}

/// Counts a change of what is put together.
///
/// # Errors
/// Only what the database says.
pub async fn count_change(tx: &mut Writer, id: SupplementId, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update supplements set evidence = evidence + 1, used_at = $2 where id = $1")
        .bind(id.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Keeps what is sent. False when it was sent before.
///
/// # Errors
/// Only what the database says.
pub async fn send(tx: &mut Writer, id: SupplementId, at: Timestamp, sealed: &[u8]) -> Result<bool, Error> {
    let sent = sqlx::query("update supplements set sent_at = $2, sent_sealed = $3 where id = $1 and sent_at is null")
        .bind(id.to_string())
        .bind(at.micros())
        .bind(sealed.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(sent.rows_affected() == 1)
}

/// Writes down that somebody who decides about its case saw that it is there. The first time counts.
///
/// # Errors
/// Only what the database says.
pub async fn looked(tx: &mut Writer, id: SupplementId, at: Timestamp) -> Result<(), Error> {
    sqlx::query("update supplements set looked_at = $2 where id = $1 and looked_at is null")
        .bind(id.to_string())
        .bind(at.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Those that are not sent and that nobody has worked on since then, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn left(reader: &mut Reader, since: Timestamp, most: u32) -> Result<Vec<SupplementId>, Error> {
    let question = "select id from supplements where sent_at is null and used_at <= $1 order by used_at, id limit $2";
    let rows = sqlx::query(question).bind(since.micros()).bind(i64::from(most)).fetch_all(reader.connection()).await?;
    rows.iter().map(|row| parsed(row, "id")).collect()
}

/// Takes one away that is not sent, with its documents, and has their bytes removed.
///
/// # Errors
/// Only what the database says.
pub async fn remove(tx: &mut Writer, id: SupplementId, now: Timestamp) -> Result<(), Error> {
    erasures::note_supplement(tx, id, now).await?;
    sqlx::query("delete from supplements where id = $1 and sent_at is null")
        .bind(id.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What was sent, sealed for another key of its account.
#[derive(Debug, Clone)]
pub struct SupplementAnew {
    /// Which one.
    pub id: SupplementId,
    /// What was sent.
    pub sent_sealed: Vec<u8>,
}

/// Whether these are all that an account has sent.
///
/// # Errors
/// Only what the database says.
pub async fn are_all(reader: &mut Reader, account: AccountId, supplements: &[SupplementAnew]) -> Result<bool, Error> {
    let there = of_account(reader, account).await?;
    let there = there.iter().filter(|supplement| supplement.sent_at.is_some()).map(|supplement| supplement.id);
    Ok(there.eq(supplements.iter().map(|supplement| supplement.id)))
}

/// Puts what is sealed of these in the place of what an old key of their account opened.
///
/// # Errors
/// Only what the database says.
pub async fn seal_anew(tx: &mut Writer, supplements: &[SupplementAnew]) -> Result<(), Error> {
    for supplement in supplements {
        sqlx::query("update supplements set sent_sealed = $2 where id = $1")
            .bind(supplement.id.to_string())
            .bind(supplement.sent_sealed.clone())
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

fn supplement(row: &AnyRow) -> Result<StoredSupplement, Error> {
    Ok(StoredSupplement {
        id: parsed(row, "id")?,
        case: parsed(row, "case_id")?,
        evidence: row.try_get("evidence")?,
        begun_at: moment(row, "begun_at")?,
        sent_at: moment_if_any(row, "sent_at")?,
        sent_sealed: row.try_get("sent_sealed")?,
        looked_at: moment_if_any(row, "looked_at")?,
    })
}

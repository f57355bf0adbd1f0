//! The agency's letters about cases.

use std::cmp::Reverse;

use domain::{AccountId, CaseId, NoticeId, NoticeKind, NoticeNumber, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{bytes, moment, parsed, parsed_if_any};
use crate::{Error, Reader, Writer};

/// A notice as it is kept.
#[derive(Debug, Clone)]
pub struct StoredNotice {
    /// Which one.
    pub id: NoticeId,
    /// The number that people read and type.
    pub number: NoticeNumber,
    /// Whose case it is about.
    pub account: AccountId,
    /// What it is about.
    pub case: CaseId,
    /// Which kind of notice.
    pub kind: NoticeKind,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// The earlier notice that it takes the place of, if any.
    pub replaces: Option<NoticeId>,
    /// The later notice that takes its place, if any.
    pub replaced_by: Option<NoticeId>,
    /// SHA-256 of what it says.
    pub digest: [u8; 32],
    /// What it says in each language, sealed.
    pub sealed: Vec<u8>,
}

/// Keeps a notice. Which later one takes its place is not known yet.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when the number is taken.
pub async fn insert(tx: &mut Writer, notice: &StoredNotice) -> Result<(), Error> {
    sqlx::query(
        "insert into notices (id, number, account_id, case_id, kind, issued_at, replaces_id, digest, sealed) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(notice.id.to_string())
    .bind(notice.number.to_string())
    .bind(notice.account.to_string())
    .bind(notice.case.to_string())
    .bind(notice.kind.code())
    .bind(notice.issued_at.micros())
    .bind(notice.replaces.map(|id| id.to_string()))
    .bind(notice.digest.to_vec())
    .bind(notice.sealed.clone())
    .execute(tx.connection())
    .await?;
    Ok(())
}

macro_rules! notices {
    ($condition:literal) => {
        concat!(
            "select n.id, n.number, n.account_id, n.case_id, n.kind, n.issued_at, n.replaces_id, n.digest, n.sealed, \
               (select max(later.id) from notices later where later.replaces_id = n.id) as replaced_by_id \
             from notices n where ",
            $condition
        )
    };
}

/// The notice about this case, if both are this account's.
///
/// # Errors
/// Only what the database says.
pub async fn find(
    reader: &mut Reader,
    account: AccountId,
    case: CaseId,
    id: NoticeId,
) -> Result<Option<StoredNotice>, Error> {
    let row = sqlx::query(notices!("n.account_id = $1 and n.case_id = $2 and n.id = $3"))
        .bind(account.to_string())
        .bind(case.to_string())
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(notice).transpose()
}

/// A notice as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeLine {
    /// Which one.
    pub id: NoticeId,
    /// Which kind.
    pub kind: NoticeKind,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// A later one takes its place.
    pub is_replaced: bool,
}

/// What [`lines`] reads of a case, as one column: a list of rows would be a question of its own.
macro_rules! letters {
    () => {
        "(select string_agg(n.id || ' ' || n.kind || ' ' || cast(n.issued_at as text) || ' ' || \
            (select cast(count(*) as text) from notices later where later.replaces_id = n.id), ';') \
          from notices n where n.case_id = c.id and n.account_id = c.account_id) as letters"
    };
}

pub(crate) use letters;

/// Every notice about this case, if it is this account's, the newest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_case(reader: &mut Reader, account: AccountId, case: CaseId) -> Result<Vec<NoticeLine>, Error> {
    let row = sqlx::query(concat!("select ", letters!(), " from cases c where c.account_id = $1 and c.id = $2"))
        .bind(account.to_string())
        .bind(case.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map_or(Ok(Vec::new()), lines)
}

/// The notices about the case of a row.
pub(crate) fn lines(row: &AnyRow) -> Result<Vec<NoticeLine>, Error> {
    let letters: Option<&str> = row.try_get("letters")?;
    let lines = letters.into_iter().flat_map(|letters| letters.split(';')).map(line);
    let mut lines: Vec<_> = lines.collect::<Option<_>>().ok_or(Error::Corrupt("notices"))?;
    lines.sort_unstable_by_key(|line| Reverse((line.issued_at, line.id)));
    Ok(lines)
}

fn line(text: &str) -> Option<NoticeLine> {
    let mut parts = text.split(' ');
    let (id, kind, issued_at, later) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    Some(NoticeLine {
        id: id.parse().ok()?,
        kind: kind.parse().ok()?,
        issued_at: Timestamp::from_micros(issued_at.parse().ok()?),
        is_replaced: later != "0",
    })
}

/// Every notice to the account, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredNotice>, Error> {
    let rows = sqlx::query(notices!("n.account_id = $1 order by n.issued_at, n.id"))
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(notice).collect()
}

/// The notice with this id, whosever it is: for the worker that makes its papers.
///
/// # Errors
/// Only what the database says.
pub async fn by_id(reader: &mut Reader, id: NoticeId) -> Result<Option<StoredNotice>, Error> {
    let row = sqlx::query(notices!("n.id = $1")).bind(id.to_string()).fetch_optional(reader.connection()).await?;
    row.as_ref().map(notice).transpose()
}

/// The notice with this number, whosever it is: for whoever checks whether it is genuine.
///
/// # Errors
/// Only what the database says.
pub async fn by_number(reader: &mut Reader, number: NoticeNumber) -> Result<Option<StoredNotice>, Error> {
    let row =
        sqlx::query(notices!("n.number = $1")).bind(number.to_string()).fetch_optional(reader.connection()).await?;
    row.as_ref().map(notice).transpose()
}

/// What a notice says, sealed with a new key of its account.
#[derive(Debug, Clone)]
pub struct NoticeAnew {
    /// Which one.
    pub id: NoticeId,
    /// The same words.
    pub sealed: Vec<u8>,
}

/// Whether these are all notices to an account.
///
/// # Errors
/// Only what the database says.
pub async fn are_all(reader: &mut Reader, account: AccountId, notices: &[NoticeAnew]) -> Result<bool, Error> {
    let row = sqlx::query("select count(*) as issued from notices where account_id = $1")
        .bind(account.to_string())
        .fetch_one(reader.connection())
        .await?;
    Ok(row.try_get::<i64, _>("issued")? == i64::try_from(notices.len()).unwrap_or(i64::MAX))
}

/// Puts what notices say in the place of what an old key of their account opened.
///
/// # Errors
/// Only what the database says.
pub async fn seal_anew(tx: &mut Writer, notices: &[NoticeAnew]) -> Result<(), Error> {
    for NoticeAnew { id, sealed } in notices {
        let done = sqlx::query("update notices set sealed = $2 where id = $1")
            .bind(id.to_string())
            .bind(sealed.clone())
            .execute(tx.connection())
            .await?;
        if done.rows_affected() != 1 {
            return Err(Error::Corrupt("a notice that is not there"));
        }
    }
    Ok(())
}

/// Makes the letters about a case those of another account, which has it now.
///
/// # Errors
/// Only what the database says.
pub async fn give(tx: &mut Writer, case: CaseId, account: AccountId) -> Result<(), Error> {
    sqlx::query("update notices set account_id = $2 where case_id = $1")
        .bind(case.to_string())
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

fn notice(row: &AnyRow) -> Result<StoredNotice, Error> {
    Ok(StoredNotice {
        id: parsed(row, "id")?,
        number: parsed(row, "number")?,
        account: parsed(row, "account_id")?,
        case: parsed(row, "case_id")?,
        kind: parsed(row, "kind")?,
        issued_at: moment(row, "issued_at")?,
        replaces: parsed_if_any(row, "replaces_id")?,
        replaced_by: parsed_if_any(row, "replaced_by_id")?,
        digest: bytes(row, "digest")?,
        sealed: row.try_get("sealed")?,
    })
}

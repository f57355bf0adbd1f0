//! What was filed, and what the agency wrote, as PDF files.

use std::fmt;

use domain::{AccountId, FilingId, Language, NoticeId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::accounts::language;
use crate::column::{moment, parsed};
use crate::{Error, Reader, Writer};

/// What a paper shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// What was filed.
    Filing(FilingId),
    /// What the agency wrote.
    Notice(NoticeId),
}

/// The id of what is shown.
impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Filing(id) => id.fmt(f),
            Self::Notice(id) => id.fmt(f),
        }
    }
}

impl Shown {
    /// Of two statements the one about the table that its papers are in.
    const fn either(self, filing: &'static str, notice: &'static str) -> &'static str {
        match self {
            Self::Filing(_) => filing,
            Self::Notice(_) => notice,
        }
    }
}

/// A paper as it is kept.
#[derive(Debug, Clone)]
pub struct StoredPaper {
    /// What it shows.
    pub shown: Shown,
    /// The language of the paper.
    pub language: Language,
    /// When it was made.
    pub made_at: Timestamp,
    /// The file, sealed.
    pub sealed: Vec<u8>,
}

/// Keeps a paper, unless there is one already: that one stays.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, paper: &StoredPaper) -> Result<(), Error> {
    sqlx::query(paper.shown.either(
        "insert into papers (filing_id, language, made_at, sealed) values ($1, $2, $3, $4) \
         on conflict (filing_id, language) do nothing",
        "insert into notice_papers (notice_id, language, made_at, sealed) values ($1, $2, $3, $4) \
         on conflict (notice_id, language) do nothing",
    ))
    .bind(paper.shown.to_string())
    .bind(paper.language.code().to_owned())
    .bind(paper.made_at.micros())
    .bind(paper.sealed.clone())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The paper of this in a language, sealed; none while it is not made.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, shown: Shown, language: Language) -> Result<Option<Vec<u8>>, Error> {
    let row = sqlx::query(shown.either(
        "select sealed from papers where filing_id = $1 and language = $2",
        "select sealed from notice_papers where notice_id = $1 and language = $2",
    ))
    .bind(shown.to_string())
    .bind(language.code().to_owned())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| Ok(row.try_get("sealed")?)).transpose()
}

/// Every paper of what the account has filed, then of what was written to it.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredPaper>, Error> {
    let rows = sqlx::query(
        "select 'filing' as shown, filing_id as shown_id, language, made_at, sealed from papers \
         where filing_id in (select id from filings where account_id = $1) \
         union all \
         select 'notice', notice_id, language, made_at, sealed from notice_papers \
         where notice_id in (select id from notices where account_id = $1) \
         order by shown, shown_id, language",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(paper).collect()
}

fn paper(row: &AnyRow) -> Result<StoredPaper, Error> {
    let shown = match row.try_get::<String, _>("shown")?.as_str() {
        "filing" => Shown::Filing(parsed(row, "shown_id")?),
        _ => Shown::Notice(parsed(row, "shown_id")?),
    };
    Ok(StoredPaper {
        shown,
        language: language(row)?,
        made_at: moment(row, "made_at")?,
        sealed: row.try_get("sealed")?,
    })
}

/// Whether these are all papers of an account.
///
/// # Errors
/// Only what the database says.
pub async fn are_all(reader: &mut Reader, account: AccountId, papers: &[StoredPaper]) -> Result<bool, Error> {
    let row = sqlx::query(
        "select (select count(*) from papers where filing_id in (select id from filings where account_id = $1)) \
           + (select count(*) from notice_papers where notice_id in (select id from notices where account_id = $1)) \
           as kept",
    )
    .bind(account.to_string())
    .fetch_one(reader.connection())
    .await?;
    Ok(row.try_get::<i64, _>("kept")? == i64::try_from(papers.len()).unwrap_or(i64::MAX))
}

/// Puts papers in the place of those that an old key of their account opened.
///
/// # Errors
/// Only what the database says.
pub async fn seal_anew(tx: &mut Writer, papers: &[StoredPaper]) -> Result<(), Error> {
    for paper in papers {
        let done = sqlx::query(paper.shown.either(
            "update papers set sealed = $3 where filing_id = $1 and language = $2",
            "update notice_papers set sealed = $3 where notice_id = $1 and language = $2",
        ))
        .bind(paper.shown.to_string())
        .bind(paper.language.code().to_owned())
        .bind(paper.sealed.clone())
        .execute(tx.connection())
        .await?;
        if done.rows_affected() != 1 {
            return Err(Error::Corrupt("a paper that is not there"));
        }
    }
    Ok(())
}

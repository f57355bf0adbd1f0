//! What was filed as PDF files.

use domain::{AccountId, FilingId, Language, Timestamp};
use sqlx::Row;

use crate::accounts::language;
use crate::column::{moment, parsed};
use crate::{Error, Reader, Writer};

/// A paper as it is kept.
#[derive(Debug, Clone)]
pub struct StoredPaper {
    /// What it shows.
    pub filing: FilingId,
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
    sqlx::query(
        "insert into papers (filing_id, language, made_at, sealed) values ($1, $2, $3, $4) \
         on conflict (filing_id, language) do nothing",
    )
    .bind(paper.filing.to_string())
    .bind(paper.language.code().to_owned())
    .bind(paper.made_at.micros())
    .bind(paper.sealed.clone())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The paper of a filing in a language, sealed; none while it is not made.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, filing: FilingId, language: Language) -> Result<Option<Vec<u8>>, Error> {
    let row = sqlx::query("select sealed from papers where filing_id = $1 and language = $2")
        .bind(filing.to_string())
        .bind(language.code().to_owned())
        .fetch_optional(reader.connection())
        .await?;
    row.map(|row| Ok(row.try_get("sealed")?)).transpose()
}

/// Every paper of what the account has filed.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredPaper>, Error> {
    let rows = sqlx::query(
        "select filing_id, language, made_at, sealed from papers \
         where filing_id in (select id from filings where account_id = $1) order by filing_id, language",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter()
        .map(|row| {
            Ok(StoredPaper {
                filing: parsed(row, "filing_id")?,
                language: language(row, "language")?,
                made_at: moment(row, "made_at")?,
                sealed: row.try_get("sealed")?,
            })
        })
        .collect()
}

/// Whether these are all papers of an account.
///
/// # Errors
/// Only what the database says.
pub async fn are_all(reader: &mut Reader, account: AccountId, papers: &[StoredPaper]) -> Result<bool, Error> {
    let row = sqlx::query(
        "select count(*) as kept from papers where filing_id in (select id from filings where account_id = $1)",
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
        let done = sqlx::query("update papers set sealed = $3 where filing_id = $1 and language = $2")
            .bind(paper.filing.to_string())
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

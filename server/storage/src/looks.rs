//! Who saw which file in full, and when. What is written here is never changed, but that whoever put an answer of the agency
//! together saw its files as an officer; it goes with its file.

use domain::{AccountId, FileId, FolderId, SeenAs, Timestamp};
use sqlx::any::AnyRow;

use crate::column::{count, moment, parsed};
use crate::{Error, Reader, Writer};

/// A look that is about to be written down.
#[derive(Debug, Clone)]
pub struct NewLook {
    /// At which file.
    pub file: FileId,
    /// By which account.
    pub account: AccountId,
    /// As what.
    pub seen_as: SeenAs,
    /// When.
    pub at: Timestamp,
    /// It is one with a look of the same account that came after this.
    pub one_since: Timestamp,
}

/// The looks of one account at one file, as what it has seen it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredLooks {
    /// At which file.
    pub file: FileId,
    /// By which account.
    pub account: AccountId,
    /// As what.
    pub seen_as: SeenAs,
    /// The first time.
    pub first_at: Timestamp,
    /// The last time.
    pub last_at: Timestamp,
    /// How often.
    pub times: u32,
}

/// Writes a look down, unless it is one with another.
///
/// # Errors
/// Only what the database says.
pub async fn add(tx: &mut Writer, look: &NewLook) -> Result<(), Error> {
    sqlx::query(
        "insert into document_looks (file_id, account_id, seen_as, seen_at) select f.id, $2, $3, $4 from files f \
         where f.id = $1 and not exists (select 1 from document_looks \
           where file_id = $1 and account_id = $2 and seen_as = $3 and seen_at > $5)",
    )
    .bind(look.file.to_string())
    .bind(look.account.to_string())
    .bind(look.seen_as.to_string())
    .bind(look.at.micros())
    .bind(look.one_since.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// What somebody saw of a folder while it was theirs, they saw as an officer: it becomes that of whom they write to.
///
/// # Errors
/// Only what the database says.
pub async fn become_an_officers(tx: &mut Writer, folder: FolderId, account: AccountId) -> Result<(), Error> {
    sqlx::query(
        "update document_looks set seen_as = $3 where account_id = $2 and file_id in (\
           select f.id from files f join documents o on o.id = f.document_id where o.folder_id = $1)",
    )
    .bind(folder.to_string())
    .bind(account.to_string())
    .bind(SeenAs::Officer.to_string())
    .execute(tx.connection())
    .await?;
    Ok(())
}

macro_rules! looks {
    ($condition:literal) => {
        concat!(
            "select l.file_id, l.account_id, l.seen_as, min(l.seen_at) as first_at, max(l.seen_at) as last_at, \
               count(*) as times from document_looks l ",
            $condition,
            " group by l.file_id, l.account_id, l.seen_as order by l.file_id, last_at desc"
        )
    };
}

/// The looks at a file, the last one first.
///
/// # Errors
/// Only what the database says.
pub async fn of_file(reader: &mut Reader, file: FileId) -> Result<Vec<StoredLooks>, Error> {
    let rows =
        sqlx::query(looks!("where l.file_id = $1")).bind(file.to_string()).fetch_all(reader.connection()).await?;
    rows.iter().map(looks).collect()
}

/// The looks at all files of an account, by whomever.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredLooks>, Error> {
    let rows = sqlx::query(looks!(
        "join files f on f.id = l.file_id join documents o on o.id = f.document_id join folders w on w.id = o.folder_id \
         where w.account_id = $1"
    ))
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(looks).collect()
}

fn looks(row: &AnyRow) -> Result<StoredLooks, Error> {
    Ok(StoredLooks {
        file: parsed(row, "file_id")?,
        account: parsed(row, "account_id")?,
        seen_as: parsed(row, "seen_as")?,
        first_at: moment(row, "first_at")?,
        last_at: moment(row, "last_at")?,
        times: count(row, "times")?,
    })
}

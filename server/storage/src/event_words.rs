//! What was written with something that happened to a case: what was corrected, to which office it was sent, and while
//! nobody had it everything else.

use domain::{AccountId, CaseId};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::parsed;
use crate::{Error, Reader, Writer};

/// What was written with an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventWords {
    /// Of which case.
    pub case: CaseId,
    /// The number of the event, from 1.
    pub event: usize,
    /// What was written, sealed.
    pub sealed: Vec<u8>,
}

/// Keeps what was written with the event of a case that has this number, from 1.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, (case, event): (CaseId, usize), sealed: &[u8]) -> Result<(), Error> {
    sqlx::query("insert into event_words (case_id, event, sealed) values ($1, $2, $3)")
        .bind(case.to_string())
        .bind(i64::try_from(event).map_err(|_| Error::Corrupt("event_words.event"))?)
        .bind(sealed.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What was written in a case, in the order of its events.
///
/// # Errors
/// Only what the database says.
pub async fn of_case(reader: &mut Reader, case: CaseId) -> Result<Vec<EventWords>, Error> {
    let rows = sqlx::query("select case_id, event, sealed from event_words where case_id = $1 order by event")
        .bind(case.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(words).collect()
}

/// What was written in the cases that an account has.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<EventWords>, Error> {
    let rows = sqlx::query(
        "select w.case_id, w.event, w.sealed from event_words w join cases c on c.id = w.case_id \
         where c.account_id = $1 order by w.case_id, w.event",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(words).collect()
}

fn words(row: &AnyRow) -> Result<EventWords, Error> {
    let event: i64 = row.try_get("event")?;
    Ok(EventWords {
        case: parsed(row, "case_id")?,
        event: usize::try_from(event).map_err(|_| Error::Corrupt("event_words.event"))?,
        sealed: row.try_get("sealed")?,
    })
}

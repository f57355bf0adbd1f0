//! Mails and text messages of a demonstration, which are read on a page.

use domain::{OutboxId, Timestamp};
use sqlx::Row;

use crate::column::{moment, parsed};
use crate::{Error, Reader, Writer};

/// A mail that arrived, sealed.
#[derive(Debug, Clone)]
pub struct StoredLetter {
    /// The outbox item it was.
    pub id: OutboxId,
    /// Address, subject and text, sealed.
    pub letter: Vec<u8>,
    /// When it was delivered.
    pub arrived_at: Timestamp,
}

/// Keeps a mail. Delivered a second time it changes nothing.
///
/// # Errors
/// Only what the database says.
pub async fn keep(tx: &mut Writer, letter: &StoredLetter) -> Result<(), Error> {
    sqlx::query("insert into mailbox (id, letter, arrived_at) values ($1, $2, $3) on conflict (id) do nothing")
        .bind(letter.id.to_string())
        .bind(letter.letter.clone())
        .bind(letter.arrived_at.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The newest mails, in the order in which they were written, newest first.
///
/// # Errors
/// Only what the database says.
pub async fn newest(reader: &mut Reader, most: u32) -> Result<Vec<StoredLetter>, Error> {
    let rows = sqlx::query("select id, letter, arrived_at from mailbox order by id desc limit $1")
        .bind(i64::from(most))
        .fetch_all(reader.connection())
        .await?;
    rows.iter()
        .map(|row| {
            Ok(StoredLetter {
                id: parsed(row, "id")?,
                letter: row.try_get("letter")?,
                arrived_at: moment(row, "arrived_at")?,
            })
        })
        .collect()
}

//! What people and the agency write to each other, message by message.

use std::time::Duration;

use domain::{AccountId, MessageId, Side, ThreadId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, moment_if_any, parsed};
use crate::{Error, Reader, Writer};

/// A message about to be sent.
#[derive(Debug, Clone)]
pub struct NewMessage {
    /// Names it.
    pub id: MessageId,
    /// In which thread.
    pub thread: ThreadId,
    /// Who writes it.
    pub side: Side,
    /// When.
    pub sent_at: Timestamp,
    /// What it says, sealed.
    pub text_sealed: Vec<u8>,
}

/// A message as it is kept.
#[derive(Debug, Clone)]
pub struct StoredMessage {
    /// Which one.
    pub id: MessageId,
    /// In which thread.
    pub thread: ThreadId,
    /// Who wrote it.
    pub side: Side,
    /// When.
    pub sent_at: Timestamp,
    /// When the other side first read it.
    pub read_at: Option<Timestamp>,
    /// What it says, sealed.
    pub text_sealed: Vec<u8>,
}

/// Adds it at the end of its thread. `waited` is how long its person had waited, if it is an answer.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when there is one with that name.
pub async fn insert(tx: &mut Writer, message: &NewMessage, waited: Option<Duration>) -> Result<(), Error> {
    sqlx::query(
        "insert into messages (id, thread_id, number, side, sent_at, waited, text_sealed) \
         values ($1, $2, (select coalesce(max(number), 0) + 1 from messages where thread_id = $2), $3, $4, $5, $6)",
    )
    .bind(message.id.to_string())
    .bind(message.thread.to_string())
    .bind(message.side.to_string())
    .bind(message.sent_at.micros())
    .bind(waited.map(|waited| i64::try_from(waited.as_micros()).unwrap_or(i64::MAX)))
    .bind(message.text_sealed.clone())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// In which thread a message is, and whose that is.
///
/// # Errors
/// Only what the database says.
pub async fn thread_of(reader: &mut Reader, id: MessageId) -> Result<Option<(ThreadId, AccountId)>, Error> {
    let row =
        sqlx::query("select t.id, t.account_id from messages m join threads t on t.id = m.thread_id where m.id = $1")
            .bind(id.to_string())
            .fetch_optional(reader.connection())
            .await?;
    row.map(|row| Ok((parsed(&row, "id")?, parsed(&row, "account_id")?))).transpose()
}

/// The messages of a thread, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_thread(reader: &mut Reader, thread: ThreadId) -> Result<Vec<StoredMessage>, Error> {
    let rows = sqlx::query(
        "select id, thread_id, side, sent_at, read_at, text_sealed from messages where thread_id = $1 order by number",
    )
    .bind(thread.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(message).collect()
}

/// Every message in the threads of an account, thread by thread, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredMessage>, Error> {
    let rows = sqlx::query(
        "select m.id, m.thread_id, m.side, m.sent_at, m.read_at, m.text_sealed \
         from messages m join threads t on t.id = m.thread_id where t.account_id = $1 order by m.thread_id, m.number",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(message).collect()
}

/// What this side wrote in a thread is read by the other one.
///
/// # Errors
/// Only what the database says.
pub async fn read(tx: &mut Writer, thread: ThreadId, written_by: Side, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update messages set read_at = $3 where thread_id = $1 and side = $2 and read_at is null")
        .bind(thread.to_string())
        .bind(written_by.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// How long people waited for the answers that were given since then: of the newest ones, so many at most.
///
/// # Errors
/// Only what the database says.
pub async fn waited(reader: &mut Reader, since: Timestamp, most: u32) -> Result<Vec<Duration>, Error> {
    let rows = sqlx::query(
        "select waited from messages where waited is not null and sent_at > $1 order by sent_at desc limit $2",
    )
    .bind(since.micros())
    .bind(i64::from(most))
    .fetch_all(reader.connection())
    .await?;
    rows.iter()
        .map(|row| {
            let micros: i64 = row.try_get("waited")?;
            u64::try_from(micros).map(Duration::from_micros).map_err(|_| Error::Corrupt("messages.waited"))
        })
        .collect()
}

/// What a message says, sealed with a new key of its account.
#[derive(Debug, Clone)]
pub struct MessageAnew {
    /// Which one.
    pub id: MessageId,
    /// The same words.
    pub text_sealed: Vec<u8>,
}

/// Whether these are all messages of an account about its cases.
///
/// # Errors
/// Only what the database says.
pub async fn are_all(reader: &mut Reader, account: AccountId, messages: &[MessageAnew]) -> Result<bool, Error> {
    let row = sqlx::query(
        "select count(*) as written from messages m join threads t on t.id = m.thread_id \
         where t.account_id = $1 and t.case_id is not null",
    )
    .bind(account.to_string())
    .fetch_one(reader.connection())
    .await?;
    Ok(row.try_get::<i64, _>("written")? == i64::try_from(messages.len()).unwrap_or(i64::MAX))
}

/// Puts what messages say in the place of what an old key of their account opened.
///
/// # Errors
/// Only what the database says.
pub async fn seal_anew(tx: &mut Writer, messages: &[MessageAnew]) -> Result<(), Error> {
    for MessageAnew { id, text_sealed } in messages {
        sqlx::query("update messages set text_sealed = $2 where id = $1")
            .bind(id.to_string())
            .bind(text_sealed.clone())
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

fn message(row: &AnyRow) -> Result<StoredMessage, Error> {
    Ok(StoredMessage {
        id: parsed(row, "id")?,
        thread: parsed(row, "thread_id")?,
        side: parsed(row, "side")?,
        sent_at: moment(row, "sent_at")?,
        read_at: moment_if_any(row, "read_at")?,
        text_sealed: row.try_get("text_sealed")?,
    })
}

//! What goes with messages: while one is written, what is typed and the documents in its folder; once it is sent, those
//! documents alone. What goes with an answer of the agency is an officer's until that is sent, and its person's from then on.

use domain::case::ServiceRequest;
use domain::{AccountId, CaseId, MessageId, Side, ThreadId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, moment_if_any, parsed, parsed_if_any};
use crate::folders::{self, Owner};
use crate::{Error, Reader, Writer, erasures};

/// Where a message is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// In which thread; none when it begins one.
    pub thread: Option<ThreadId>,
    /// About which case, as far as that is known.
    pub case: Option<CaseId>,
    /// What it asks the agency to do in that case.
    pub request: Option<ServiceRequest>,
}

/// What goes with a message.
#[derive(Debug, Clone)]
pub struct StoredEnclosure {
    /// With which message.
    pub message: MessageId,
    /// Which side writes it, or wrote it.
    pub side: Side,
    /// Where it is written, or was.
    pub place: Place,
    /// What is typed so far, sealed; none once it is sent.
    pub typed_sealed: Option<Vec<u8>>,
    /// Counts what changed in its documents.
    pub evidence: i64,
    /// When it was begun.
    pub begun_at: Timestamp,
    /// When the message was sent.
    pub sent_at: Option<Timestamp>,
}

macro_rules! enclosures {
    ($condition:literal) => {
        concat!(
            "select e.id, e.side, e.thread_id, e.case_id, e.request, e.typed_sealed, e.evidence, e.begun_at, e.sent_at \
             from enclosures e ",
            $condition
        )
    };
}

/// What goes with a message of this account.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, account: AccountId, id: MessageId) -> Result<Option<StoredEnclosure>, Error> {
    let row = sqlx::query(enclosures!("where e.account_id = $1 and e.id = $2"))
        .bind(account.to_string())
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(enclosure).transpose()
}

/// The message that is being written there. Of a thread the case need not be said.
///
/// # Errors
/// Only what the database says.
pub async fn open(reader: &mut Reader, account: AccountId, place: Place) -> Result<Option<StoredEnclosure>, Error> {
    let row = sqlx::query(enclosures!(
        "where e.account_id = $1 and e.sent_at is null and coalesce(e.thread_id, '') = $2 \
           and ($2 <> '' or (coalesce(e.request, '') = $3 and coalesce(e.case_id, '') = $4))"
    ))
    .bind(account.to_string())
    .bind(place.thread.map(|thread| thread.to_string()).unwrap_or_default())
    .bind(place.request.map(|request| request.to_string()).unwrap_or_default())
    .bind(place.case.map(|case| case.to_string()).unwrap_or_default())
    .fetch_optional(reader.connection())
    .await?;
    row.as_ref().map(enclosure).transpose()
}

/// Everything of an account that is not sent yet, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn unsent(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredEnclosure>, Error> {
    let rows = sqlx::query(enclosures!("where e.account_id = $1 and e.sent_at is null order by e.begun_at, e.id"))
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(enclosure).collect()
}

/// Begins a message, with a folder for its documents.
///
/// # Errors
/// Only what the database says.
pub async fn begin(
    tx: &mut Writer,
    account: AccountId,
    (id, side, place): (MessageId, Side, Place),
    typed_sealed: &[u8],
    now: Timestamp,
) -> Result<(), Error> {
    sqlx::query(
        "insert into enclosures (id, account_id, thread_id, case_id, request, typed_sealed, evidence, begun_at, used_at, side) \
         values ($1, $2, $3, $4, $5, $6, 0, $7, $7, $8)",
    )
    .bind(id.to_string())
    .bind(account.to_string())
    .bind(place.thread.map(|thread| thread.to_string()))
    .bind(place.case.map(|case| case.to_string()))
    .bind(place.request.map(|request| request.to_string()))
    .bind(typed_sealed.to_vec())
    .bind(now.micros())
    .bind(side.to_string())
    .execute(tx.connection())
    .await?;
    folders::insert(tx, account, Owner::Message(id)).await
}

/// Keeps what is typed now, or that nothing is, while the message is not sent.
///
/// # Errors
/// Only what the database says.
pub async fn keep(tx: &mut Writer, id: MessageId, typed_sealed: Option<&[u8]>, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update enclosures set typed_sealed = $2, used_at = $3 where id = $1 and sent_at is null")
        .bind(id.to_string())
        .bind(typed_sealed.map(<[u8]>::to_vec))
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Counts a change of the documents of a message.
///
/// # Errors
/// Only what the database says.
pub async fn count_change(tx: &mut Writer, id: MessageId, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update enclosures set evidence = evidence + 1, used_at = $2 where id = $1")
        .bind(id.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Writes down that the message was sent, in this thread. What was typed is in the message.
///
/// # Errors
/// Only what the database says.
pub async fn send(tx: &mut Writer, id: MessageId, thread: ThreadId, at: Timestamp) -> Result<(), Error> {
    sqlx::query(
        "update enclosures set sent_at = $3, typed_sealed = null, thread_id = $2, \
           case_id = (select case_id from threads where id = $2) where id = $1 and sent_at is null",
    )
    .bind(id.to_string())
    .bind(thread.to_string())
    .bind(at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Gives what went with an answer to whom it was written. Its folder is given for itself.
///
/// # Errors
/// Only what the database says.
pub async fn give(tx: &mut Writer, id: MessageId, account: AccountId) -> Result<(), Error> {
    sqlx::query("update enclosures set account_id = $2 where id = $1 and sent_at is not null")
        .bind(id.to_string())
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Messages that are not sent and that nobody has worked on since then, of a person and of the agency, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn left(
    reader: &mut Reader,
    (person, agency): (Timestamp, Timestamp),
    most: u32,
) -> Result<Vec<MessageId>, Error> {
    let rows = sqlx::query(
        "select id from enclosures where sent_at is null \
           and (side = 'person' and used_at <= $1 or side = 'agency' and used_at <= $2) order by used_at, id limit $3",
    )
    .bind(person.micros())
    .bind(agency.micros())
    .bind(i64::from(most))
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(|row| parsed(row, "id")).collect()
}

/// Answers to an account that are not sent.
///
/// # Errors
/// Only what the database says.
pub async fn answers_to(reader: &mut Reader, account: AccountId) -> Result<Vec<MessageId>, Error> {
    let rows = sqlx::query(
        "select e.id from enclosures e join threads t on t.id = e.thread_id \
         where t.account_id = $1 and e.account_id <> $1 and e.sent_at is null order by e.id",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(|row| parsed(row, "id")).collect()
}

/// Takes a message away that is not sent, with its documents, and has their bytes removed.
///
/// # Errors
/// Only what the database says.
pub async fn remove(tx: &mut Writer, id: MessageId, now: Timestamp) -> Result<(), Error> {
    erasures::note_message(tx, id, now).await?;
    sqlx::query("delete from enclosures where id = $1 and sent_at is null")
        .bind(id.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

fn enclosure(row: &AnyRow) -> Result<StoredEnclosure, Error> {
    Ok(StoredEnclosure {
        message: parsed(row, "id")?,
        side: parsed(row, "side")?,
        place: Place {
            thread: parsed_if_any(row, "thread_id")?,
            case: parsed_if_any(row, "case_id")?,
            request: parsed_if_any(row, "request")?,
        },
        typed_sealed: row.try_get("typed_sealed")?,
        evidence: row.try_get("evidence")?,
        begun_at: moment(row, "begun_at")?,
        sent_at: moment_if_any(row, "sent_at")?,
    })
}

//! What is to be done after a change was committed, at least once.

use std::str::FromStr;
use std::time::Duration;

use domain::{OutboxId, Timestamp};
use sqlx::Row;

use crate::column::{count, moment_if_any, parsed};
use crate::{Error, Reader, Writer};

/// Who delivers an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OutboxKind {
    /// A mail to a person.
    Mail,
    /// A text message to a person's telephone.
    Text,
    /// That there is news, for the browsers that show it.
    Push,
    /// A message of the built-in checkout to the site.
    Webhook,
    /// The papers of what was filed, to be made and kept.
    Paper,
    /// A file that was added to a draft, to be checked.
    Document,
    /// Money to be given back by whoever took it.
    Refund,
    /// What happened to a case, for another system.
    Announcement,
}

impl OutboxKind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Mail,
        Self::Text,
        Self::Push,
        Self::Webhook,
        Self::Paper,
        Self::Document,
        Self::Refund,
        Self::Announcement,
    ];

    /// Its name in the table and in log lines.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Text => "text",
            Self::Push => "push",
            Self::Webhook => "webhook",
            Self::Paper => "paper",
            Self::Document => "document",
            Self::Refund => "refund",
            Self::Announcement => "announcement",
        }
    }
}

impl FromStr for OutboxKind {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.name() == name).ok_or(())
    }
}

/// Something to be done once the change it belongs to is committed.
#[derive(Debug, Clone)]
pub struct NewItem {
    /// Names it also for whoever receives it twice.
    pub id: OutboxId,
    /// Who delivers it.
    pub kind: OutboxKind,
    /// What to deliver, sealed.
    pub payload: Vec<u8>,
    /// When the change happens.
    pub created_at: Timestamp,
    /// When it may first be tried.
    pub due_at: Timestamp,
}

/// An item one worker has to itself until its lease ends.
#[derive(Debug, Clone)]
pub struct ClaimedItem {
    /// Which one.
    pub id: OutboxId,
    /// Who delivers it.
    pub kind: OutboxKind,
    /// What to deliver, sealed.
    pub payload: Vec<u8>,
    /// How often it was begun with, this time included.
    pub tries: u32,
}

/// An item that is still there.
#[derive(Debug, Clone)]
pub struct UndeliveredItem {
    /// Which one.
    pub id: OutboxId,
    /// Who delivers it.
    pub kind: OutboxKind,
    /// What to deliver, sealed.
    pub payload: Vec<u8>,
    /// When its tries were used up, if they are.
    pub parked_at: Option<Timestamp>,
}

/// How the outbox stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Items still to be delivered.
    pub waiting: u32,
    /// Items that used up their tries.
    pub parked: u32,
}

/// Puts an item in; the worker is woken when the change is committed.
///
/// # Errors
/// Only what the database says.
pub async fn enqueue(tx: &mut Writer, item: &NewItem) -> Result<(), Error> {
    sqlx::query("insert into outbox (id, kind, payload, created_at, due_at, tries) values ($1, $2, $3, $4, $5, 0)")
        .bind(item.id.to_string())
        .bind(item.kind.name())
        .bind(item.payload.clone())
        .bind(item.created_at.micros())
        .bind(item.due_at.micros())
        .execute(tx.connection())
        .await?;
    tx.has_enqueued = true;
    Ok(())
}

/// Takes up to `most` due items of these kinds for `lease`. The try counts from here, so that an item which kills its worker
/// is parked as well.
///
/// # Errors
/// Only what the database says.
pub async fn claim(
    tx: &mut Writer,
    now: Timestamp,
    lease: Duration,
    (kinds, most): (&[OutboxKind], u32),
) -> Result<Vec<ClaimedItem>, Error> {
    let named = kinds.iter().fold(String::from(" "), |named, kind| named + kind.name() + " ");
    let rows = sqlx::query(
        "update outbox set leased_until = $2, tries = tries + 1 where id in (\
           select id from outbox where parked_at is null and due_at <= $1 \
           and (leased_until is null or leased_until <= $1) and $4 like '% ' || kind || ' %' \
           order by due_at, id limit $3) \
         returning id, kind, payload, tries",
    )
    .bind(now.micros())
    .bind(now.plus(lease).micros())
    .bind(i64::from(most))
    .bind(named)
    .fetch_all(tx.connection())
    .await?;
    let mut items = Vec::with_capacity(rows.len());
    for row in &rows {
        items.push(ClaimedItem {
            id: parsed(row, "id")?,
            kind: parsed(row, "kind")?,
            payload: row.try_get("payload")?,
            tries: count(row, "tries")?,
        });
    }
    items.sort_by_key(|item| item.id);
    Ok(items)
}

/// It is done: the item leaves.
///
/// # Errors
/// Only what the database says.
pub async fn finish(tx: &mut Writer, id: OutboxId) -> Result<(), Error> {
    sqlx::query("delete from outbox where id = $1").bind(id.to_string()).execute(tx.connection()).await?;
    Ok(())
}

/// It failed and may be tried again at `due_at`.
///
/// # Errors
/// Only what the database says.
pub async fn put_off(tx: &mut Writer, id: OutboxId, due_at: Timestamp, failure: &str) -> Result<(), Error> {
    sqlx::query("update outbox set leased_until = null, due_at = $2, failure = $3 where id = $1")
        .bind(id.to_string())
        .bind(due_at.micros())
        .bind(failure.to_owned())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// It failed for good and waits for a person. Says whether this is news: of two workers that park the same item,
/// one is told so.
///
/// # Errors
/// Only what the database says.
pub async fn park(tx: &mut Writer, id: OutboxId, now: Timestamp, failure: &str) -> Result<bool, Error> {
    let parked = sqlx::query(
        "update outbox set leased_until = null, parked_at = $2, failure = $3 where id = $1 and parked_at is null",
    )
    .bind(id.to_string())
    .bind(now.micros())
    .bind(failure.to_owned())
    .execute(tx.connection())
    .await?;
    Ok(parked.rows_affected() > 0)
}

/// It is tried from the beginning again, now. False when it is not parked, or gone.
///
/// # Errors
/// Only what the database says.
pub async fn try_again(tx: &mut Writer, id: OutboxId, now: Timestamp) -> Result<bool, Error> {
    let freed = sqlx::query(
        "update outbox set parked_at = null, failure = null, tries = 0, due_at = $2 \
         where id = $1 and parked_at is not null",
    )
    .bind(id.to_string())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    tx.has_enqueued = true;
    Ok(freed.rows_affected() > 0)
}

/// What was not delivered yet, or is parked, by id, beginning after this one.
///
/// # Errors
/// Only what the database says.
pub async fn undelivered(
    reader: &mut Reader,
    after: Option<OutboxId>,
    most: u32,
) -> Result<Vec<UndeliveredItem>, Error> {
    let rows = sqlx::query("select id, kind, payload, parked_at from outbox where id > $1 order by id limit $2")
        .bind(after.map(|id| id.to_string()).unwrap_or_default())
        .bind(i64::from(most))
        .fetch_all(reader.connection())
        .await?;
    let item = |row| {
        Ok(UndeliveredItem {
            id: parsed(row, "id")?,
            kind: parsed(row, "kind")?,
            payload: row.try_get("payload")?,
            parked_at: moment_if_any(row, "parked_at")?,
        })
    };
    rows.iter().map(item).collect()
}

/// How many items wait and how many are parked.
///
/// # Errors
/// Only what the database says.
pub async fn standing(reader: &mut Reader) -> Result<Standing, Error> {
    let row = sqlx::query("select count(*) as everything, count(parked_at) as parked from outbox")
        .fetch_one(reader.connection())
        .await?;
    let parked = count(&row, "parked")?;
    Ok(Standing { waiting: count(&row, "everything")?.saturating_sub(parked), parked })
}

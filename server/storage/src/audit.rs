//! The security log: a chain of events, to which only is added, and its head.
//!
//! Each entry carries the hash of the one before. How hashes and seals are made is for whoever holds the key; what is
//! read here may have been written by anybody, so entries are given back as they stand, and not as what they mean.

use domain::{AccountId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, parsed};
use crate::{Error, Reader, Writer};

/// A row of the chain, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the chain, counted from 1.
    pub seq: i64,
    /// Which event.
    pub id: String,
    /// What happened, as a word of the code, never a person's data.
    pub kind: String,
    /// To whose account; none when the address was nobody's.
    pub account: Option<String>,
    /// When.
    pub happened_at: Timestamp,
    /// From where, sealed with the account's key; empty when there is nothing to tell.
    pub details: Vec<u8>,
    /// The hash of the entry before; empty before the first.
    pub previous: Vec<u8>,
    /// The hash over all the rest.
    pub hash: Vec<u8>,
}

/// Where the chain ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The last entry's place; 0 before the first.
    pub seq: i64,
    /// The last entry's hash; empty before the first.
    pub hash: Vec<u8>,
    /// What only the holder of the key can have written under the two.
    pub seal: Vec<u8>,
}

/// An event from before there was a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OlderEvent {
    /// Which one; sorts by time.
    pub id: String,
    /// What happened.
    pub kind: String,
    /// To whose account.
    pub account: Option<String>,
    /// When.
    pub happened_at: Timestamp,
}

/// Whether this ever happened to an account.
///
/// # Errors
/// Only what the database says.
pub async fn has_happened(reader: &mut Reader, account: AccountId, kind: &str) -> Result<bool, Error> {
    let row = sqlx::query("select seq from audit_events where account_id = $1 and kind = $2 limit 1")
        .bind(account.to_string())
        .bind(kind.to_owned())
        .fetch_optional(reader.connection())
        .await?;
    Ok(row.is_some())
}

/// Where the chain ends now. Two changes that read it in one transaction each come one after another.
///
/// # Errors
/// [`Error::Corrupt`] when the row is gone.
pub async fn head(reader: &mut Reader) -> Result<Head, Error> {
    let row = sqlx::query("select seq, hash, seal from audit_head").fetch_optional(reader.connection()).await?;
    head_of(&row.ok_or(Error::Corrupt("audit_head"))?)
}

/// Adds an entry, and moves the head on to it, in the same transaction as what it tells of.
///
/// # Errors
/// Only what the database says.
pub async fn append(tx: &mut Writer, entry: &Entry, head: &Head) -> Result<(), Error> {
    // First, because here PostgreSQL tells of contention; the insert would break a rule instead.
    sqlx::query("update audit_head set seq = $1, hash = $2, seal = $3")
        .bind(head.seq)
        .bind(head.hash.clone())
        .bind(head.seal.clone())
        .execute(tx.connection())
        .await?;
    sqlx::query(
        "insert into audit_events (seq, id, kind, account_id, happened_at, details, previous_hash, hash) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(entry.seq)
    .bind(entry.id.clone())
    .bind(entry.kind.clone())
    .bind(entry.account.clone())
    .bind(entry.happened_at.micros())
    .bind(entry.details.clone())
    .bind(entry.previous.clone())
    .bind(entry.hash.clone())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The head and the largest place that any entry has, from one moment. `None` when the head is gone.
///
/// # Errors
/// Only what the database says.
pub async fn ends(reader: &mut Reader) -> Result<Option<(Head, i64)>, Error> {
    let row =
        sqlx::query("select seq, hash, seal, coalesce((select max(seq) from audit_events), 0) as last from audit_head")
            .fetch_optional(reader.connection())
            .await?;
    row.map(|row| Ok((head_of(&row)?, row.try_get("last")?))).transpose()
}

/// The entries after this place, in their order.
///
/// # Errors
/// Only what the database says.
pub async fn after(reader: &mut Reader, seq: i64, limit: u32) -> Result<Vec<Entry>, Error> {
    let rows = sqlx::query(
        "select seq, id, kind, account_id, happened_at, details, previous_hash, hash from audit_events \
         where seq > $1 order by seq limit $2",
    )
    .bind(seq)
    .bind(i64::from(limit))
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(entry_of).collect()
}

/// What happened to an account, the newest first, without the first `skip`.
///
/// # Errors
/// Only what the database says.
pub async fn newest_of(reader: &mut Reader, account: AccountId, skip: u32, limit: u32) -> Result<Vec<Entry>, Error> {
    let rows = sqlx::query(
        "select seq, id, kind, account_id, happened_at, details, previous_hash, hash from audit_events \
         where account_id = $1 order by seq desc limit $2 offset $3",
    )
    .bind(account.to_string())
    .bind(i64::from(limit))
    .bind(i64::from(skip))
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(entry_of).collect()
}

/// What happened to an account after this place in the chain, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId, after: i64, limit: u32) -> Result<Vec<Entry>, Error> {
    let rows = sqlx::query(
        "select seq, id, kind, account_id, happened_at, details, previous_hash, hash from audit_events \
         where account_id = $1 and seq > $2 order by seq limit $3",
    )
    .bind(account.to_string())
    .bind(after)
    .bind(i64::from(limit))
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(entry_of).collect()
}

/// Takes out the events from before there was a chain, in their order, to be put into it.
///
/// # Errors
/// Only what the database says.
pub async fn take_older(tx: &mut Writer) -> Result<Vec<OlderEvent>, Error> {
    let rows = sqlx::query("select id, kind, account_id, happened_at from audit_events_before order by id")
        .fetch_all(tx.connection())
        .await?;
    sqlx::query("delete from audit_events_before").execute(tx.connection()).await?;
    rows.iter()
        .map(|row| {
            Ok(OlderEvent {
                id: parsed(row, "id")?,
                kind: parsed(row, "kind")?,
                account: row.try_get("account_id")?,
                happened_at: moment(row, "happened_at")?,
            })
        })
        .collect()
}

fn head_of(row: &AnyRow) -> Result<Head, Error> {
    Ok(Head { seq: row.try_get("seq")?, hash: row.try_get("hash")?, seal: row.try_get("seal")? })
}

fn entry_of(row: &AnyRow) -> Result<Entry, Error> {
    Ok(Entry {
        seq: row.try_get("seq")?,
        id: parsed(row, "id")?,
        kind: parsed(row, "kind")?,
        account: row.try_get("account_id")?,
        happened_at: moment(row, "happened_at")?,
        details: row.try_get("details")?,
        previous: row.try_get("previous_hash")?,
        hash: row.try_get("hash")?,
    })
}

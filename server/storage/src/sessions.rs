//! Browsers that are signed in.

use domain::{AccountId, SessionId, SignedInBy, StaffRole, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::brought::Brought;
use crate::column::{bytes, moment, moment_if_any, parsed, parsed_if_any};
use crate::{Addressee, Error, Reader, Writer};

/// A session as it is kept.
#[derive(Debug, Clone)]
pub struct StoredSession {
    /// SHA-256 of what the browser holds.
    pub token_hash: [u8; 32],
    /// Names it. Not a secret.
    pub id: SessionId,
    /// Whose.
    pub account: AccountId,
    /// How the code was asked for; none from before that was kept.
    pub method: Option<SignedInBy>,
    /// From where it began, sealed with the account's key; none from before that was kept.
    pub from_sealed: Option<Vec<u8>>,
    /// When the code was right.
    pub created_at: Timestamp,
    /// When the password and a code were last asked for.
    pub proven_at: Timestamp,
    /// When it was last used, to the minute.
    pub seen_at: Timestamp,
    /// When it ends if it is not used.
    pub idle_ends_at: Timestamp,
    /// When it ends in any case.
    pub ends_at: Timestamp,
    /// When it was found to have run out.
    pub ended_at: Option<Timestamp>,
}

/// A session with what every signed-in request needs of its account, brought by one query.
#[derive(Debug, Clone)]
pub struct SessionOfAccount {
    /// The session.
    pub session: StoredSession,
    /// Whose it is, and how to write to them.
    pub addressee: Addressee,
    /// The page on which something was typed that waits in `unsaved`.
    pub unsaved_page: Option<String>,
    /// What its account is at the agency's desk, if anything.
    pub staff: Option<StaffRole>,
    /// What was asked for with [`find_about`](crate::brought::find_about), if it is this account's.
    pub brought: Vec<Brought>,
}

/// Keeps a session.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, session: &StoredSession) -> Result<(), Error> {
    sqlx::query(
        "insert into sessions (token_hash, account_id, created_at, seen_at, idle_ends_at, ends_at, proven_at, id, \
           method, from_sealed) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(session.token_hash.to_vec())
    .bind(session.account.to_string())
    .bind(session.created_at.micros())
    .bind(session.seen_at.micros())
    .bind(session.idle_ends_at.micros())
    .bind(session.ends_at.micros())
    .bind(session.proven_at.micros())
    .bind(session.id.to_string())
    .bind(session.method.map(|method| method.to_string()))
    .bind(session.from_sealed.clone())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// What is read of a session and its account.
macro_rules! columns {
    () => {
        "n.token_hash, n.id, n.account_id, n.method, n.from_sealed, n.created_at, n.seen_at, n.idle_ends_at, n.ends_at, \
         n.ended_at, n.proven_at, a.language, a.email_sealed, a.data_key, a.correspondence_sealed, \
         (select u.page from unsaved u where u.session_hash = n.token_hash) as unsaved_page, \
         (select t.role from staff t where t.account_id = n.account_id and t.ended_at is null) as staff_role"
    };
}

pub(crate) use columns;

/// The session the browser holds, with its account. Whether it has ended is for the caller to say.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, token_hash: &[u8; 32]) -> Result<Option<SessionOfAccount>, Error> {
    let query = concat!(
        "select ",
        columns!(),
        " from sessions n join accounts a on a.id = n.account_id where n.token_hash = $1"
    );
    let row = sqlx::query(query).bind(token_hash.to_vec()).fetch_optional(reader.connection()).await?;
    row.map(|row| of_account_in(&row)).transpose()
}

/// The session of a row, which brings nothing.
pub(crate) fn of_account_in(row: &AnyRow) -> Result<SessionOfAccount, Error> {
    Ok(SessionOfAccount {
        session: session(row)?,
        addressee: Addressee::of(row)?,
        unsaved_page: row.try_get("unsaved_page")?,
        staff: parsed_if_any(row, "staff_role")?,
        brought: Vec::new(),
    })
}

/// The sessions of an account that have not ended, the one that was used last first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId, now: Timestamp) -> Result<Vec<StoredSession>, Error> {
    let rows = sqlx::query(
        "select token_hash, id, account_id, method, from_sealed, created_at, seen_at, idle_ends_at, ends_at, ended_at, \
           proven_at \
         from sessions where account_id = $1 and idle_ends_at > $2 and ends_at > $2 and ended_at is null \
         order by seen_at desc, id desc",
    )
    .bind(account.to_string())
    .bind(now.micros())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(session).collect()
}

/// It was used: it stays until `idle_ends_at`. Never shortens, when two requests arrive out of order.
///
/// # Errors
/// Only what the database says.
pub async fn touch(
    tx: &mut Writer,
    token_hash: &[u8; 32],
    seen_at: Timestamp,
    idle_ends_at: Timestamp,
) -> Result<(), Error> {
    sqlx::query(
        "update sessions set seen_at = $2, idle_ends_at = $3 \
         where token_hash = $1 and seen_at < $2 and ended_at is null",
    )
    .bind(token_hash.to_vec())
    .bind(seen_at.micros())
    .bind(idle_ends_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// It has run out. It stays so whatever the clock says later, and what is sent by its forms is still known as its
/// person's; from where it was is forgotten.
///
/// # Errors
/// Only what the database says.
pub async fn run_out(tx: &mut Writer, token_hash: &[u8; 32], now: Timestamp) -> Result<(), Error> {
    sqlx::query("update sessions set ended_at = $2, from_sealed = null where token_hash = $1 and ended_at is null")
        .bind(token_hash.to_vec())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Forgets it, if it has run out.
///
/// # Errors
/// Only what the database says.
pub async fn forget(tx: &mut Writer, token_hash: &[u8; 32]) -> Result<(), Error> {
    sqlx::query("delete from sessions where token_hash = $1 and ended_at is not null")
        .bind(token_hash.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Ends all sessions of an account, but for this one.
///
/// # Errors
/// Only what the database says.
pub async fn delete_others(tx: &mut Writer, account: AccountId, kept: Option<&[u8; 32]>) -> Result<(), Error> {
    sqlx::query("delete from sessions where account_id = $1 and token_hash <> $2")
        .bind(account.to_string())
        .bind(kept.map(|hash| hash.to_vec()).unwrap_or_default())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Ends it. False when there was none.
///
/// # Errors
/// Only what the database says.
pub async fn delete(tx: &mut Writer, token_hash: &[u8; 32]) -> Result<bool, Error> {
    let done = sqlx::query("delete from sessions where token_hash = $1")
        .bind(token_hash.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Ends the session of an account that is named so. False when it has none.
///
/// # Errors
/// Only what the database says.
pub async fn delete_named(tx: &mut Writer, account: AccountId, id: SessionId) -> Result<bool, Error> {
    let done = sqlx::query("delete from sessions where account_id = $1 and id = $2")
        .bind(account.to_string())
        .bind(id.to_string())
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Notes which sessions have run out, and removes those that had until `before`.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, now: Timestamp, before: Timestamp) -> Result<(), Error> {
    sqlx::query(
        "update sessions set ended_at = $1, from_sealed = null \
         where ended_at is null and (idle_ends_at <= $1 or ends_at <= $1)",
    )
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    sqlx::query("delete from sessions where ended_at <= $1").bind(before.micros()).execute(tx.connection()).await?;
    Ok(())
}

fn session(row: &AnyRow) -> Result<StoredSession, Error> {
    Ok(StoredSession {
        token_hash: bytes(row, "token_hash")?,
        id: parsed(row, "id")?,
        account: parsed(row, "account_id")?,
        method: parsed_if_any(row, "method")?,
        from_sealed: row.try_get("from_sealed")?,
        created_at: moment(row, "created_at")?,
        proven_at: moment(row, "proven_at")?,
        seen_at: moment(row, "seen_at")?,
        idle_ends_at: moment(row, "idle_ends_at")?,
        ends_at: moment(row, "ends_at")?,
        ended_at: moment_if_any(row, "ended_at")?,
    })
}

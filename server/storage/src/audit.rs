//! What happened to accounts. Events are only added.

use domain::{AccountId, AuditEventId, Timestamp};

use crate::column::{moment, parsed};
use crate::{Error, Reader, Writer};

/// An event as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Which one; sorts by time.
    pub id: AuditEventId,
    /// What happened, as a word of the code, never a person's data.
    pub kind: String,
    /// When.
    pub happened_at: Timestamp,
}

/// Adds an event, in the same transaction as what it tells of.
///
/// # Errors
/// Only what the database says.
pub async fn record(
    tx: &mut Writer,
    id: AuditEventId,
    kind: &'static str,
    account: Option<AccountId>,
    now: Timestamp,
) -> Result<(), Error> {
    sqlx::query("insert into audit_events (id, kind, account_id, happened_at) values ($1, $2, $3, $4)")
        .bind(id.to_string())
        .bind(kind)
        .bind(account.map(|account| account.to_string()))
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Everything that happened to an account, in order.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<Event>, Error> {
    let rows = sqlx::query("select id, kind, happened_at from audit_events where account_id = $1 order by id")
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Event { id: parsed(row, "id")?, kind: parsed(row, "kind")?, happened_at: moment(row, "happened_at")? })
        })
        .collect()
}

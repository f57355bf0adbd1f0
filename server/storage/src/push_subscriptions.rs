//! Browsers that show news of somebody's account while its pages are closed.

use domain::{AccountId, PushSubscriptionId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{bytes, moment, parsed};
use crate::{Error, Reader, Writer};

/// A browser that is told, as it is kept.
#[derive(Debug, Clone)]
pub struct StoredPush {
    /// Which one.
    pub id: PushSubscriptionId,
    /// Whose account it tells of.
    pub account: AccountId,
    /// Keyed hash of the address at which it is told.
    pub endpoint_lookup: [u8; 32],
    /// That address, sealed with the account's key.
    pub endpoint_sealed: Vec<u8>,
    /// Which browser it is, in which network, sealed with the account's key.
    pub from_sealed: Vec<u8>,
    /// When it was allowed.
    pub made_at: Timestamp,
}

/// Tells this browser from now on, and of no other account any more. The oldest ones of the account go beyond `most`.
///
/// # Errors
/// Only what the database says.
pub async fn put(tx: &mut Writer, push: &StoredPush, most: u32) -> Result<(), Error> {
    sqlx::query("delete from push_subscriptions where endpoint_lookup = $1")
        .bind(push.endpoint_lookup.to_vec())
        .execute(tx.connection())
        .await?;
    sqlx::query(
        "insert into push_subscriptions (id, account_id, endpoint_lookup, endpoint_sealed, from_sealed, made_at) \
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(push.id.to_string())
    .bind(push.account.to_string())
    .bind(push.endpoint_lookup.to_vec())
    .bind(push.endpoint_sealed.clone())
    .bind(push.from_sealed.clone())
    .bind(push.made_at.micros())
    .execute(tx.connection())
    .await?;
    sqlx::query(
        "delete from push_subscriptions where account_id = $1 and id not in (\
           select id from push_subscriptions where account_id = $1 order by id desc limit $2)",
    )
    .bind(push.account.to_string())
    .bind(i64::from(most))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The browsers of an account, the newest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredPush>, Error> {
    let rows = sqlx::query(
        "select id, account_id, endpoint_lookup, endpoint_sealed, from_sealed, made_at \
         from push_subscriptions where account_id = $1 order by id desc",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(push).collect()
}

/// Tells this browser no more. False when the account has no such browser.
///
/// # Errors
/// Only what the database says.
pub async fn delete(tx: &mut Writer, account: AccountId, id: PushSubscriptionId) -> Result<bool, Error> {
    let done = sqlx::query("delete from push_subscriptions where id = $1 and account_id = $2")
        .bind(id.to_string())
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes away what was allowed since this moment.
///
/// # Errors
/// Only what the database says.
pub async fn delete_added_since(tx: &mut Writer, account: AccountId, since: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from push_subscriptions where account_id = $1 and made_at >= $2")
        .bind(account.to_string())
        .bind(since.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

fn push(row: &AnyRow) -> Result<StoredPush, Error> {
    Ok(StoredPush {
        id: parsed(row, "id")?,
        account: parsed(row, "account_id")?,
        endpoint_lookup: bytes(row, "endpoint_lookup")?,
        endpoint_sealed: row.try_get("endpoint_sealed")?,
        from_sealed: row.try_get("from_sealed")?,
        made_at: moment(row, "made_at")?,
    })
}

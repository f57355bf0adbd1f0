//! What people added to sign in with.

use domain::{AccountId, FactorId, FactorKind, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{count, moment, moment_if_any, parsed};
use crate::{Error, Reader, Writer};

/// A factor as it is kept: what is personal or secret is sealed.
#[derive(Debug, Clone)]
pub struct StoredFactor {
    /// Which one.
    pub id: FactorId,
    /// Whose.
    pub account: AccountId,
    /// What it is.
    pub kind: FactorKind,
    /// What the person calls it, sealed with the account's key.
    pub name_sealed: Vec<u8>,
    /// What its codes are made of, sealed with the account's key.
    pub secret_sealed: Vec<u8>,
    /// The newest step whose code was accepted.
    pub last_step: i64,
    /// Wrong codes since its last right one.
    pub failures: u32,
    /// When it was begun to be added.
    pub created_at: Timestamp,
    /// When its first code was right.
    pub confirmed_at: Option<Timestamp>,
    /// When somebody last signed in with it.
    pub used_at: Option<Timestamp>,
    /// When it was switched off.
    pub disabled_at: Option<Timestamp>,
}

impl StoredFactor {
    /// Whether somebody can sign in with it.
    #[must_use]
    pub fn is_in_use(&self) -> bool {
        self.confirmed_at.is_some() && self.disabled_at.is_none()
    }
}

/// Keeps a factor that is being added.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, factor: &StoredFactor) -> Result<(), Error> {
    sqlx::query(
        "insert into factors (id, account_id, kind, name_sealed, secret_sealed, last_step, failures, created_at) \
         values ($1, $2, $3, $4, $5, $6, 0, $7)",
    )
    .bind(factor.id.to_string())
    .bind(factor.account.to_string())
    .bind(factor.kind.to_string())
    .bind(factor.name_sealed.clone())
    .bind(factor.secret_sealed.clone())
    .bind(factor.last_step)
    .bind(factor.created_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Everything of an account, in the order in which it was added.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredFactor>, Error> {
    let rows = sqlx::query(
        "select id, account_id, kind, name_sealed, secret_sealed, last_step, failures, created_at, confirmed_at, \
           used_at, disabled_at from factors where account_id = $1 order by id",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(factor).collect()
}

/// The first code was right. False when it was confirmed before, or is gone.
///
/// # Errors
/// Only what the database says.
pub async fn confirm(
    tx: &mut Writer,
    account: AccountId,
    id: FactorId,
    step: i64,
    now: Timestamp,
) -> Result<bool, Error> {
    let done = sqlx::query(
        "update factors set confirmed_at = $4, last_step = $3 \
         where id = $1 and account_id = $2 and confirmed_at is null and last_step < $3",
    )
    .bind(id.to_string())
    .bind(account.to_string())
    .bind(step)
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Accepts the code of a step once, and forgets the wrong ones before it. False when a code of this step or of a later
/// one was accepted already, or when the factor is not in use.
///
/// # Errors
/// Only what the database says.
pub async fn accept_step(
    tx: &mut Writer,
    account: AccountId,
    id: FactorId,
    step: i64,
    now: Timestamp,
) -> Result<bool, Error> {
    let done = sqlx::query(
        "update factors set last_step = $3, failures = 0, used_at = $4 where id = $1 and account_id = $2 \
           and last_step < $3 and confirmed_at is not null and disabled_at is null",
    )
    .bind(id.to_string())
    .bind(account.to_string())
    .bind(step)
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Counts a wrong code against every factor of this kind that is in use.
///
/// # Errors
/// Only what the database says.
pub async fn count_failure(tx: &mut Writer, account: AccountId, kind: FactorKind) -> Result<(), Error> {
    sqlx::query(
        "update factors set failures = failures + 1 \
         where account_id = $1 and kind = $2 and confirmed_at is not null and disabled_at is null",
    )
    .bind(account.to_string())
    .bind(kind.to_string())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Switches off what has failed this often in a row: how many that were.
///
/// # Errors
/// Only what the database says.
pub async fn disable_failed(tx: &mut Writer, account: AccountId, most: u32, now: Timestamp) -> Result<u64, Error> {
    let done = sqlx::query(
        "update factors set disabled_at = $3 where account_id = $1 and failures >= $2 and disabled_at is null",
    )
    .bind(account.to_string())
    .bind(i64::from(most))
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected())
}

/// Takes it away. Tells whether it had been confirmed; `None` when the account has no such thing.
///
/// # Errors
/// Only what the database says.
pub async fn delete(tx: &mut Writer, account: AccountId, id: FactorId) -> Result<Option<bool>, Error> {
    let row = sqlx::query("delete from factors where id = $1 and account_id = $2 returning confirmed_at")
        .bind(id.to_string())
        .bind(account.to_string())
        .fetch_optional(tx.connection())
        .await?;
    row.map(|row| Ok(moment_if_any(&row, "confirmed_at")?.is_some())).transpose()
}

/// Takes away what the account began to add and never confirmed.
///
/// # Errors
/// Only what the database says.
pub async fn delete_unconfirmed(tx: &mut Writer, account: AccountId) -> Result<(), Error> {
    sqlx::query("delete from factors where account_id = $1 and confirmed_at is null")
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Takes away what was confirmed since this moment, or was not yet.
///
/// # Errors
/// Only what the database says.
pub async fn delete_added_since(tx: &mut Writer, account: AccountId, since: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from factors where account_id = $1 and (confirmed_at is null or confirmed_at >= $2)")
        .bind(account.to_string())
        .bind(since.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Removes what was begun before this moment and never confirmed.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, before: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from factors where confirmed_at is null and created_at < $1")
        .bind(before.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

fn factor(row: &AnyRow) -> Result<StoredFactor, Error> {
    Ok(StoredFactor {
        id: parsed(row, "id")?,
        account: parsed(row, "account_id")?,
        kind: parsed(row, "kind")?,
        name_sealed: row.try_get("name_sealed")?,
        secret_sealed: row.try_get("secret_sealed")?,
        last_step: row.try_get("last_step")?,
        failures: count(row, "failures")?,
        created_at: moment(row, "created_at")?,
        confirmed_at: moment_if_any(row, "confirmed_at")?,
        used_at: moment_if_any(row, "used_at")?,
        disabled_at: moment_if_any(row, "disabled_at")?,
    })
}

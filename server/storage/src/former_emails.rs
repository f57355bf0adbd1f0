//! Addresses that accounts had, as long as they can be given back.

use domain::{AccountId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{bytes, count, moment};
use crate::{Error, Reader, Writer};

/// An address that an account had.
#[derive(Debug, Clone)]
pub struct FormerEmail {
    /// Of two addresses of an account the one with the lower number counted first.
    pub number: u32,
    /// Keyed hash of the address.
    pub email_lookup: [u8; 32],
    /// The address, sealed with the account's key.
    pub email_sealed: Vec<u8>,
    /// When another one took its place, the last time.
    pub replaced_at: Timestamp,
}

/// Keeps the address that another one takes the place of. One that counted before keeps its number.
///
/// # Errors
/// Only what the database says.
pub async fn insert(
    tx: &mut Writer,
    account: AccountId,
    email_lookup: &[u8; 32],
    email_sealed: &[u8],
    now: Timestamp,
) -> Result<(), Error> {
    sqlx::query(
        "insert into former_emails (account_id, email_lookup, number, email_sealed, replaced_at) values ($1, $2, \
           (select coalesce(max(number), 0) + 1 from former_emails where account_id = $1), $3, $4) \
         on conflict (account_id, email_lookup) do update set email_sealed = excluded.email_sealed, \
           replaced_at = excluded.replaced_at",
    )
    .bind(account.to_string())
    .bind(email_lookup.to_vec())
    .bind(email_sealed.to_vec())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The address under this hash, if the account had it and it can still be given back.
///
/// # Errors
/// Only what the database says.
pub async fn find(
    reader: &mut Reader,
    account: AccountId,
    email_lookup: &[u8; 32],
) -> Result<Option<FormerEmail>, Error> {
    let row = sqlx::query(
        "select number, email_lookup, email_sealed, replaced_at from former_emails \
         where account_id = $1 and email_lookup = $2",
    )
    .bind(account.to_string())
    .bind(email_lookup.to_vec())
    .fetch_optional(reader.connection())
    .await?;
    row.as_ref().map(former).transpose()
}

/// Every address of an account that can still be given back, the first one first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<FormerEmail>, Error> {
    let rows = sqlx::query(
        "select number, email_lookup, email_sealed, replaced_at from former_emails where account_id = $1 order by number",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(former).collect()
}

/// Forgets the addresses of an account that counted after the one with this number.
///
/// # Errors
/// Only what the database says.
pub async fn delete_later(tx: &mut Writer, account: AccountId, number: u32) -> Result<(), Error> {
    sqlx::query("delete from former_emails where account_id = $1 and number > $2")
        .bind(account.to_string())
        .bind(i64::from(number))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Removes addresses that were replaced up to this moment.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, until: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from former_emails where replaced_at <= $1")
        .bind(until.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

fn former(row: &AnyRow) -> Result<FormerEmail, Error> {
    Ok(FormerEmail {
        number: count(row, "number")?,
        email_lookup: bytes(row, "email_lookup")?,
        email_sealed: row.try_get("email_sealed")?,
        replaced_at: moment(row, "replaced_at")?,
    })
}

//! Addresses that accounts are to have, until somebody who reads them says so.

use domain::{AccountId, Timestamp};
use sqlx::Row;

use crate::column::{bytes, moment};
use crate::{Error, Reader, Writer};

/// A new address as it is kept.
#[derive(Debug, Clone)]
pub struct StoredNewEmail {
    /// Whose.
    pub account: AccountId,
    /// Keyed hash of the address.
    pub email_lookup: [u8; 32],
    /// The address, sealed with the account's key.
    pub email_sealed: Vec<u8>,
    /// When it was asked for.
    pub asked_at: Timestamp,
}

/// Keeps a new address, in the place of one that was asked for before.
///
/// # Errors
/// Only what the database says.
pub async fn replace(tx: &mut Writer, new: &StoredNewEmail) -> Result<(), Error> {
    sqlx::query(
        "insert into new_emails (account_id, email_lookup, email_sealed, asked_at) values ($1, $2, $3, $4) \
         on conflict (account_id) do update set email_lookup = excluded.email_lookup, \
           email_sealed = excluded.email_sealed, asked_at = excluded.asked_at",
    )
    .bind(new.account.to_string())
    .bind(new.email_lookup.to_vec())
    .bind(new.email_sealed.clone())
    .bind(new.asked_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The new address that an account is to have, if one was asked for.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Option<StoredNewEmail>, Error> {
    let row = sqlx::query("select email_lookup, email_sealed, asked_at from new_emails where account_id = $1")
        .bind(account.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.map(|row| {
        Ok(StoredNewEmail {
            account,
            email_lookup: bytes(&row, "email_lookup")?,
            email_sealed: row.try_get("email_sealed")?,
            asked_at: moment(&row, "asked_at")?,
        })
    })
    .transpose()
}

/// Forgets it: it counts now, or is not to be any more.
///
/// # Errors
/// Only what the database says.
pub async fn delete(tx: &mut Writer, account: AccountId) -> Result<(), Error> {
    sqlx::query("delete from new_emails where account_id = $1")
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Removes what was asked for before this moment.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, before: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from new_emails where asked_at < $1").bind(before.micros()).execute(tx.connection()).await?;
    Ok(())
}

//! Passkeys that people added to sign in with.

use domain::{AccountId, FactorId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{bytes, moment, moment_if_any, parsed};
use crate::{Addressee, Error, Reader, Writer};

/// A passkey as it is kept: what is personal is sealed.
#[derive(Debug, Clone)]
pub struct StoredPasskey {
    /// Which one.
    pub id: FactorId,
    /// Whose.
    pub account: AccountId,
    /// Keyed hash of what the authenticator calls it.
    pub credential_lookup: [u8; 32],
    /// What the person calls it, sealed with the account's key.
    pub name_sealed: Vec<u8>,
    /// What the authenticator calls it and its public key, sealed with the account's key.
    pub credential_sealed: Vec<u8>,
    /// What it said of itself when it was last used.
    pub state: [u8; 7],
    /// When it was added.
    pub created_at: Timestamp,
    /// When somebody last signed in with it.
    pub used_at: Option<Timestamp>,
}

/// A passkey with what is needed of its account to let somebody in, brought by one query.
#[derive(Debug, Clone)]
pub struct PasskeyOfAccount {
    /// The passkey.
    pub passkey: StoredPasskey,
    /// Whose it is, and how to write to them.
    pub addressee: Addressee,
}

/// Keeps a passkey.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, passkey: &StoredPasskey) -> Result<(), Error> {
    sqlx::query(
        "insert into passkeys (id, account_id, credential_lookup, name_sealed, credential_sealed, state, created_at) \
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(passkey.id.to_string())
    .bind(passkey.account.to_string())
    .bind(passkey.credential_lookup.to_vec())
    .bind(passkey.name_sealed.clone())
    .bind(passkey.credential_sealed.clone())
    .bind(passkey.state.to_vec())
    .bind(passkey.created_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The passkeys of an account, in the order in which they were added.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredPasskey>, Error> {
    let rows = sqlx::query(
        "select id, account_id, credential_lookup, name_sealed, credential_sealed, state, created_at, used_at \
         from passkeys where account_id = $1 order by id",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(passkey).collect()
}

/// The passkey that an authenticator calls so, whosever it is.
///
/// # Errors
/// Only what the database says.
pub async fn by_credential(reader: &mut Reader, lookup: &[u8; 32]) -> Result<Option<PasskeyOfAccount>, Error> {
    let row = sqlx::query(
        "select passkeys.id as id, account_id, credential_lookup, name_sealed, credential_sealed, state, \
           passkeys.created_at as created_at, used_at, language, data_key, email_sealed, correspondence_sealed \
         from passkeys join accounts on accounts.id = account_id where credential_lookup = $1",
    )
    .bind(lookup.to_vec())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| Ok(PasskeyOfAccount { passkey: passkey(&row)?, addressee: Addressee::of(&row)? })).transpose()
}

/// Notes that a passkey was used, and what it says of itself from now on. False when it was used at the same moment
/// elsewhere and has said something else since, or when it is gone.
///
/// # Errors
/// Only what the database says.
pub async fn note_use(tx: &mut Writer, before: &StoredPasskey, state: &[u8; 7], now: Timestamp) -> Result<bool, Error> {
    let done = sqlx::query("update passkeys set state = $3, used_at = $4 where id = $1 and state = $2")
        .bind(before.id.to_string())
        .bind(before.state.to_vec())
        .bind(state.to_vec())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes it away. False when the account has no such passkey.
///
/// # Errors
/// Only what the database says.
pub async fn delete(tx: &mut Writer, account: AccountId, id: FactorId) -> Result<bool, Error> {
    let done = sqlx::query("delete from passkeys where id = $1 and account_id = $2")
        .bind(id.to_string())
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes away what was added since this moment.
///
/// # Errors
/// Only what the database says.
pub async fn delete_added_since(tx: &mut Writer, account: AccountId, since: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from passkeys where account_id = $1 and created_at >= $2")
        .bind(account.to_string())
        .bind(since.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

fn passkey(row: &AnyRow) -> Result<StoredPasskey, Error> {
    Ok(StoredPasskey {
        id: parsed(row, "id")?,
        account: parsed(row, "account_id")?,
        credential_lookup: bytes(row, "credential_lookup")?,
        name_sealed: row.try_get("name_sealed")?,
        credential_sealed: row.try_get("credential_sealed")?,
        state: bytes(row, "state")?,
        created_at: moment(row, "created_at")?,
        used_at: moment_if_any(row, "used_at")?,
    })
}

//! People who can sign in.

use domain::{AccountId, Language, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{bytes, moment, moment_if_any, parsed};
use crate::{Addressee, Error, Reader, Writer};

/// An account as it is kept: what is personal is sealed.
#[derive(Debug, Clone)]
pub struct StoredAccount {
    /// Which one.
    pub id: AccountId,
    /// Keyed hash of the address.
    pub email_lookup: [u8; 32],
    /// How to write to its person.
    pub addressee: Addressee,
    /// argon2id, as a PHC string.
    pub password_hash: String,
    /// The terms that were agreed to.
    pub terms_version: String,
    /// When they were.
    pub terms_accepted_at: Timestamp,
    /// When the account was made.
    pub created_at: Timestamp,
}

const COLUMNS: [&str; 2] = [
    "select id, email_lookup, email_sealed, data_key, password_hash, language, terms_version, terms_accepted_at, \
     created_at, correspondence_sealed from accounts where email_lookup = $1",
    "select id, email_lookup, email_sealed, data_key, password_hash, language, terms_version, terms_accepted_at, \
     created_at, correspondence_sealed from accounts where id = $1",
];

/// The account with this address.
///
/// # Errors
/// Only what the database says.
pub async fn by_email(reader: &mut Reader, email_lookup: &[u8; 32]) -> Result<Option<StoredAccount>, Error> {
    let row = sqlx::query(COLUMNS[0]).bind(email_lookup.to_vec()).fetch_optional(reader.connection()).await?;
    row.as_ref().map(account).transpose()
}

/// The account with this id.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, id: AccountId) -> Result<Option<StoredAccount>, Error> {
    let row = sqlx::query(COLUMNS[1]).bind(id.to_string()).fetch_optional(reader.connection()).await?;
    row.as_ref().map(account).transpose()
}

/// Makes an account.
///
/// # Errors
/// [`Constraint::AccountEmail`](crate::Constraint::AccountEmail) when the address has one.
pub async fn insert(tx: &mut Writer, account: &StoredAccount) -> Result<(), Error> {
    sqlx::query(
        "insert into accounts (id, email_lookup, email_sealed, data_key, password_hash, language, terms_version, \
           terms_accepted_at, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(account.id.to_string())
    .bind(account.email_lookup.to_vec())
    .bind(account.addressee.email_sealed.clone())
    .bind(account.addressee.data_key.clone())
    .bind(account.password_hash.clone())
    .bind(account.addressee.language.code())
    .bind(account.terms_version.clone())
    .bind(account.terms_accepted_at.micros())
    .bind(account.created_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Another address from now on.
///
/// # Errors
/// [`Constraint::AccountEmail`](crate::Constraint::AccountEmail) when it has an account.
pub async fn set_email(
    tx: &mut Writer,
    id: AccountId,
    email_lookup: &[u8; 32],
    email_sealed: &[u8],
) -> Result<(), Error> {
    sqlx::query("update accounts set email_lookup = $2, email_sealed = $3 where id = $1")
        .bind(id.to_string())
        .bind(email_lookup.to_vec())
        .bind(email_sealed.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Writes in another language from now on.
///
/// # Errors
/// Only what the database says.
pub async fn set_language(tx: &mut Writer, id: AccountId, language: Language) -> Result<(), Error> {
    sqlx::query("update accounts set language = $2 where id = $1")
        .bind(id.to_string())
        .bind(language.code())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Keeps how somebody wants to be written to.
///
/// # Errors
/// Only what the database says.
pub async fn set_correspondence(tx: &mut Writer, id: AccountId, sealed: &[u8]) -> Result<(), Error> {
    sqlx::query("update accounts set correspondence_sealed = $2 where id = $1")
        .bind(id.to_string())
        .bind(sealed.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What is left of an account that was deleted: nothing of its person, and a new key for what stays.
#[derive(Debug, Clone)]
pub struct Tombstone {
    /// Which account.
    pub id: AccountId,
    /// In the place of the keyed hash of the address, which is free from then on.
    pub email_lookup: [u8; 32],
    /// The new key, wrapped by the master key. The old one is gone.
    pub data_key: Vec<u8>,
    /// Of a password that nobody knows.
    pub password_hash: String,
    /// When.
    pub deleted_at: Timestamp,
}

/// Takes everything of its person out of the row of an account.
///
/// # Errors
/// Only what the database says.
pub async fn bury(tx: &mut Writer, tombstone: &Tombstone) -> Result<(), Error> {
    sqlx::query(
        "update accounts set email_lookup = $2, email_sealed = $3, data_key = $4, password_hash = $5, language = $6, \
           correspondence_sealed = null, holder_sealed = null, holder_saved_at = null, deleted_at = $7 where id = $1",
    )
    .bind(tombstone.id.to_string())
    .bind(tombstone.email_lookup.to_vec())
    .bind(Vec::<u8>::new())
    .bind(tombstone.data_key.clone())
    .bind(tombstone.password_hash.clone())
    .bind(Language::English.code())
    .bind(tombstone.deleted_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The accounts that were deleted since this moment.
///
/// # Errors
/// Only what the database says.
pub async fn deleted_since(reader: &mut Reader, since: Timestamp) -> Result<Vec<AccountId>, Error> {
    let rows = sqlx::query("select id from accounts where deleted_at >= $1 order by id")
        .bind(since.micros())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(|row| parsed(row, "id")).collect()
}

/// Who an account belongs to, as it is kept.
#[derive(Debug, Clone)]
pub struct StoredHolder {
    /// Sealed with the account's key.
    pub sealed: Vec<u8>,
    /// When they last said so.
    pub saved_at: Timestamp,
}

/// Who an account belongs to; `None` until they have said so.
///
/// # Errors
/// Only what the database says.
pub async fn holder(reader: &mut Reader, id: AccountId) -> Result<Option<StoredHolder>, Error> {
    let row = sqlx::query("select holder_sealed, holder_saved_at from accounts where id = $1")
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let sealed: Option<Vec<u8>> = row.try_get("holder_sealed")?;
    let saved_at = moment_if_any(&row, "holder_saved_at")?;
    Ok(sealed.zip(saved_at).map(|(sealed, saved_at)| StoredHolder { sealed, saved_at }))
}

/// Keeps who an account belongs to.
///
/// # Errors
/// Only what the database says.
pub async fn set_holder(tx: &mut Writer, id: AccountId, sealed: &[u8], now: Timestamp) -> Result<(), Error> {
    sqlx::query("update accounts set holder_sealed = $2, holder_saved_at = $3 where id = $1")
        .bind(id.to_string())
        .bind(sealed.to_vec())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Another password from now on.
///
/// # Errors
/// Only what the database says.
pub async fn set_password(tx: &mut Writer, id: AccountId, password_hash: &str) -> Result<(), Error> {
    sqlx::query("update accounts set password_hash = $2 where id = $1")
        .bind(id.to_string())
        .bind(password_hash.to_owned())
        .execute(tx.connection())
        .await?;
    Ok(())
}

fn account(row: &AnyRow) -> Result<StoredAccount, Error> {
    Ok(StoredAccount {
        id: parsed(row, "id")?,
        email_lookup: bytes(row, "email_lookup")?,
        addressee: Addressee::of(row)?,
        password_hash: row.try_get("password_hash")?,
        terms_version: row.try_get("terms_version")?,
        terms_accepted_at: moment(row, "terms_accepted_at")?,
        created_at: moment(row, "created_at")?,
    })
}

pub(crate) fn language(row: &AnyRow, column: &'static str) -> Result<Language, Error> {
    Language::from_code(row.try_get(column)?).ok_or(Error::Corrupt(column))
}

//! Links in mails to people who have an account, each of which does one thing once.

use domain::{AccountId, LinkKind, Timestamp};

use crate::column::{bytes, count, moment, moment_if_any, parsed};
use crate::{Addressee, Error, Reader, Writer};

/// A link as it is kept.
#[derive(Debug, Clone)]
pub struct StoredLink {
    /// SHA-256 of what the link holds.
    pub token_hash: [u8; 32],
    /// Whose.
    pub account: AccountId,
    /// What it does.
    pub kind: LinkKind,
    /// Keyed hash of the address that the account had when it was made.
    pub made_for: [u8; 32],
    /// When it was made.
    pub created_at: Timestamp,
    /// It is dead from then on.
    pub expires_at: Timestamp,
    /// Wrong codes typed for what it does.
    pub tries: u32,
    /// When it did what it is for, or a newer one took its place.
    pub used_at: Option<Timestamp>,
}

/// A link with what is needed to write to its account.
#[derive(Debug, Clone)]
pub struct LinkOfAccount {
    /// The link.
    pub link: StoredLink,
    /// Keyed hash of the address that the account has now.
    pub email_lookup: [u8; 32],
    /// Whose it is, and how to write to them.
    pub addressee: Addressee,
}

/// Keeps a link.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, link: &StoredLink) -> Result<(), Error> {
    sqlx::query(
        "insert into account_links (token_hash, account_id, kind, created_at, expires_at, email_lookup, tries) \
         values ($1, $2, $3, $4, $5, $6, 0)",
    )
    .bind(link.token_hash.to_vec())
    .bind(link.account.to_string())
    .bind(link.kind.to_string())
    .bind(link.created_at.micros())
    .bind(link.expires_at.micros())
    .bind(link.made_for.to_vec())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The link with this token, with its account. Whether it works is for the caller to say.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, token_hash: &[u8; 32]) -> Result<Option<LinkOfAccount>, Error> {
    let row = sqlx::query(
        "select token_hash, account_id, kind, account_links.created_at as created_at, expires_at, \
           tries, used_at, account_links.email_lookup as made_for, accounts.email_lookup as email_lookup, \
           email_sealed, data_key, language, correspondence_sealed \
         from account_links join accounts on accounts.id = account_id \
         where token_hash = $1 and deleted_at is null",
    )
    .bind(token_hash.to_vec())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| {
        Ok(LinkOfAccount {
            link: StoredLink {
                token_hash: bytes(&row, "token_hash")?,
                account: parsed(&row, "account_id")?,
                kind: parsed(&row, "kind")?,
                made_for: bytes(&row, "made_for")?,
                created_at: moment(&row, "created_at")?,
                expires_at: moment(&row, "expires_at")?,
                tries: count(&row, "tries")?,
                used_at: moment_if_any(&row, "used_at")?,
            },
            email_lookup: bytes(&row, "email_lookup")?,
            addressee: Addressee::of(&row)?,
        })
    })
    .transpose()
}

/// Uses the link up. False when it was used before: then somebody else was first.
///
/// # Errors
/// Only what the database says.
pub async fn use_up(tx: &mut Writer, token_hash: &[u8; 32], now: Timestamp) -> Result<bool, Error> {
    let done = sqlx::query("update account_links set used_at = $2 where token_hash = $1 and used_at is null")
        .bind(token_hash.to_vec())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Uses up every link of this kind that the account still has.
///
/// # Errors
/// Only what the database says.
pub async fn end_of_kind(tx: &mut Writer, account: AccountId, kind: LinkKind, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update account_links set used_at = $3 where account_id = $1 and kind = $2 and used_at is null")
        .bind(account.to_string())
        .bind(kind.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Uses up every link that was made for an address which came after the former one with this number.
///
/// # Errors
/// Only what the database says.
pub async fn end_of_later_emails(
    tx: &mut Writer,
    account: AccountId,
    number: u32,
    now: Timestamp,
) -> Result<(), Error> {
    sqlx::query(
        "update account_links set used_at = $3 where account_id = $1 and used_at is null and email_lookup not in \
           (select email_lookup from former_emails where account_id = $1 and number <= $2)",
    )
    .bind(account.to_string())
    .bind(i64::from(number))
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// No link that the account has by now works after this moment.
///
/// # Errors
/// Only what the database says.
pub async fn shorten(tx: &mut Writer, account: AccountId, ends_at: Timestamp) -> Result<(), Error> {
    sqlx::query("update account_links set expires_at = $2 where account_id = $1 and expires_at > $2")
        .bind(account.to_string())
        .bind(ends_at.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Counts one more typed code, if the link still takes one: not used, and fewer tries than `most`. Tells how many that
/// makes. Of many at the same moment no more than `most` get through.
///
/// # Errors
/// Only what the database says.
pub async fn count_try(tx: &mut Writer, token_hash: &[u8; 32], most: u32) -> Result<Option<u32>, Error> {
    let row = sqlx::query(
        "update account_links set tries = tries + 1 where token_hash = $1 and used_at is null and tries < $2 \
         returning tries",
    )
    .bind(token_hash.to_vec())
    .bind(i64::from(most))
    .fetch_optional(tx.connection())
    .await?;
    row.map(|row| count(&row, "tries")).transpose()
}

/// Makes the link dead for good, also if the clock should be set back.
///
/// # Errors
/// Only what the database says.
pub async fn expire(tx: &mut Writer, token_hash: &[u8; 32]) -> Result<(), Error> {
    sqlx::query("update account_links set expires_at = 0 where token_hash = $1")
        .bind(token_hash.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Removes links that died before this moment.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, before: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from account_links where expires_at < $1")
        .bind(before.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

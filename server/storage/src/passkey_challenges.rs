//! What browsers were asked to have a passkey sign.

use domain::{AccountId, Timestamp};
use sqlx::Row;

use crate::column::{bytes, moment, parsed_if_any};
use crate::{Error, Writer};

/// A challenge as it is kept until it is answered.
#[derive(Debug, Clone)]
pub struct StoredChallenge {
    /// Keyed hash of what is to be signed and of what the browser holds.
    pub lookup: [u8; 32],
    /// Who adds a passkey with it; none when somebody signs in.
    pub account: Option<AccountId>,
    /// What the answer is compared with.
    pub state: Vec<u8>,
    /// It counts no more from then on.
    pub ends_at: Timestamp,
}

/// Keeps a challenge.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, challenge: &StoredChallenge) -> Result<(), Error> {
    sqlx::query("insert into passkey_challenges (lookup, account_id, state, ends_at) values ($1, $2, $3, $4)")
        .bind(challenge.lookup.to_vec())
        .bind(challenge.account.map(|account| account.to_string()))
        .bind(challenge.state.clone())
        .bind(challenge.ends_at.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Takes a challenge away to answer it, once. Whether it has ended is for the caller to say.
///
/// # Errors
/// Only what the database says.
pub async fn take(tx: &mut Writer, lookup: &[u8; 32]) -> Result<Option<StoredChallenge>, Error> {
    let row = sqlx::query(
        "delete from passkey_challenges where lookup = $1 \
         returning lookup, account_id, state, ends_at",
    )
    .bind(lookup.to_vec())
    .fetch_optional(tx.connection())
    .await?;
    row.map(|row| {
        Ok(StoredChallenge {
            lookup: bytes(&row, "lookup")?,
            account: parsed_if_any(&row, "account_id")?,
            state: row.try_get("state")?,
            ends_at: moment(&row, "ends_at")?,
        })
    })
    .transpose()
}

/// Removes what has ended.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, now: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from passkey_challenges where ends_at <= $1")
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

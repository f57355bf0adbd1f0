//! What other systems prove themselves with, for half an hour.

use domain::{ApiClientId, ApiScopes, Timestamp};

use crate::api_clients::{StoredApiClient, client, columns};
use crate::column::parsed;
use crate::{Error, Reader, Writer};

/// A token of another system, about to be given to it.
#[derive(Debug, Clone)]
pub struct NewApiToken {
    /// Its hash.
    pub hash: [u8; 32],
    /// Whose it is.
    pub client: ApiClientId,
    /// What may be done with it.
    pub scopes: ApiScopes,
    /// Until when.
    pub ends_at: Timestamp,
}

/// Keeps a token.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, token: &NewApiToken) -> Result<(), Error> {
    sqlx::query("insert into api_tokens (token_hash, client_id, scopes, ends_at) values ($1, $2, $3, $4)")
        .bind(token.hash.to_vec())
        .bind(token.client.to_string())
        .bind(token.scopes.to_string())
        .bind(token.ends_at.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Whose token this is, and what may be done with it, if it has not ended.
///
/// # Errors
/// Only what the database says.
pub async fn holder(
    reader: &mut Reader,
    hash: &[u8; 32],
    now: Timestamp,
) -> Result<Option<(StoredApiClient, ApiScopes)>, Error> {
    let row = sqlx::query(concat!(
        "select ",
        columns!(),
        ", t.scopes as token_scopes from api_tokens t join api_clients k on k.id = t.client_id \
         where t.token_hash = $1 and t.ends_at > $2 and k.ended_at is null"
    ))
    .bind(hash.to_vec())
    .bind(now.micros())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| Ok((client(&row)?, parsed(&row, "token_scopes")?))).transpose()
}

/// Ends every token of a system.
///
/// # Errors
/// Only what the database says.
pub async fn end_all(tx: &mut Writer, client: ApiClientId) -> Result<(), Error> {
    sqlx::query("delete from api_tokens where client_id = $1")
        .bind(client.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Removes those that have ended.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, now: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from api_tokens where ends_at <= $1").bind(now.micros()).execute(tx.connection()).await?;
    Ok(())
}

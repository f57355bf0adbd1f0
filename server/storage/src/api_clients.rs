//! Other systems that ask and tell this one.

use domain::{ApiClientId, ApiClientName, ApiLimits, ApiScopes, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{bytes, count, moment, moment_if_any, parsed};
use crate::{Error, Reader, Writer};

/// Another system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredApiClient {
    /// Which one.
    pub id: ApiClientId,
    /// What the operator calls it.
    pub name: ApiClientName,
    /// What it may do.
    pub scopes: ApiScopes,
    /// How much it may ask.
    pub limits: ApiLimits,
    /// Since when.
    pub since: Timestamp,
    /// Until when; none while it may.
    pub ended_at: Option<Timestamp>,
}

macro_rules! columns {
    () => {
        "k.id, k.name, k.scopes, k.per_second, k.per_day, k.since, k.ended_at"
    };
}

pub(crate) use columns;

/// It may ask from now on.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when another one has its name.
pub async fn insert(tx: &mut Writer, client: &StoredApiClient, secret_hash: [u8; 32]) -> Result<(), Error> {
    sqlx::query(
        "insert into api_clients (id, name, scopes, secret_hash, per_second, per_day, since) \
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(client.id.to_string())
    .bind(client.name.to_string())
    .bind(client.scopes.to_string())
    .bind(secret_hash.to_vec())
    .bind(i64::from(client.limits.per_second))
    .bind(i64::from(client.limits.per_day))
    .bind(client.since.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// All of them, in the order in which they began.
///
/// # Errors
/// Only what the database says.
pub async fn all(reader: &mut Reader) -> Result<Vec<StoredApiClient>, Error> {
    let rows = sqlx::query(concat!("select ", columns!(), " from api_clients k order by k.since, k.id"))
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(client).collect()
}

/// The one with this name or id that may ask now.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, name_or_id: &str) -> Result<Option<StoredApiClient>, Error> {
    let row = sqlx::query(concat!(
        "select ",
        columns!(),
        " from api_clients k where k.ended_at is null and (k.name = $1 or k.id = $1)"
    ))
    .bind(name_or_id.to_owned())
    .fetch_optional(reader.connection())
    .await?;
    row.as_ref().map(client).transpose()
}

/// The one with this id that may ask now, with the hash of its secret.
///
/// # Errors
/// Only what the database says.
pub async fn with_secret(reader: &mut Reader, id: ApiClientId) -> Result<Option<(StoredApiClient, [u8; 32])>, Error> {
    let row = sqlx::query(concat!(
        "select ",
        columns!(),
        ", k.secret_hash from api_clients k where k.ended_at is null and k.id = $1"
    ))
    .bind(id.to_string())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| Ok((client(&row)?, bytes(&row, "secret_hash")?))).transpose()
}

/// It is known by another secret from now on.
///
/// # Errors
/// Only what the database says.
pub async fn set_secret(tx: &mut Writer, id: ApiClientId, secret_hash: [u8; 32]) -> Result<(), Error> {
    sqlx::query("update api_clients set secret_hash = $2 where id = $1")
        .bind(id.to_string())
        .bind(secret_hash.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// It may ask so much from now on.
///
/// # Errors
/// Only what the database says.
pub async fn set_limits(tx: &mut Writer, id: ApiClientId, limits: ApiLimits) -> Result<(), Error> {
    sqlx::query("update api_clients set per_second = $2, per_day = $3 where id = $1")
        .bind(id.to_string())
        .bind(i64::from(limits.per_second))
        .bind(i64::from(limits.per_day))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// It may ask no more.
///
/// # Errors
/// Only what the database says.
pub async fn end(tx: &mut Writer, id: ApiClientId, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update api_clients set ended_at = $2 where id = $1 and ended_at is null")
        .bind(id.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

pub(crate) fn client(row: &AnyRow) -> Result<StoredApiClient, Error> {
    let name: &str = row.try_get("name")?;
    Ok(StoredApiClient {
        id: parsed(row, "id")?,
        name: ApiClientName::parse(name).map_err(|_| Error::Corrupt("api_clients.name"))?,
        scopes: parsed(row, "scopes")?,
        limits: ApiLimits { per_second: count(row, "per_second")?, per_day: count(row, "per_day")? },
        since: moment(row, "since")?,
        ended_at: moment_if_any(row, "ended_at")?,
    })
}

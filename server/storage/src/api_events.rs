//! What other systems let happen to cases.

use domain::{ApiClientId, CaseId, Timestamp};
use sqlx::Row;

use crate::column::{bytes, count, parsed};
use crate::{Error, Reader, Writer};

/// Something that another system let happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredApiEvent {
    /// The hash of the request.
    pub digest: [u8; 32],
    /// The case.
    pub case: CaseId,
    /// Which event of the case it was, from 1.
    pub number: u32,
}

/// What this system let happen under this key, if it did.
///
/// # Errors
/// Only what the database says.
pub async fn find(
    reader: &mut Reader,
    client: ApiClientId,
    key_hash: &[u8; 32],
) -> Result<Option<StoredApiEvent>, Error> {
    let row = sqlx::query("select digest, case_id, number from api_events where client_id = $1 and key_hash = $2")
        .bind(client.to_string())
        .bind(key_hash.to_vec())
        .fetch_optional(reader.connection())
        .await?;
    row.map(|row| {
        Ok(StoredApiEvent {
            digest: bytes(&row, "digest")?,
            case: parsed(&row, "case_id")?,
            number: count(&row, "number")?,
        })
    })
    .transpose()
}

/// Writes down that this system let the last event of the case happen, under this key. Says which event it was.
///
/// # Errors
/// Only what the database says.
pub async fn insert(
    tx: &mut Writer,
    (client, key_hash): (ApiClientId, [u8; 32]),
    digest: [u8; 32],
    case: CaseId,
    now: Timestamp,
) -> Result<u32, Error> {
    let row = sqlx::query(
        "insert into api_events (client_id, key_hash, digest, case_id, number, told_at) \
         values ($1, $2, $3, $4, (select max(number) from case_events where case_id = $4), $5) returning number",
    )
    .bind(client.to_string())
    .bind(key_hash.to_vec())
    .bind(digest.to_vec())
    .bind(case.to_string())
    .bind(now.micros())
    .fetch_one(tx.connection())
    .await?;
    u32::try_from(row.try_get::<i64, _>("number")?).map_err(|_| Error::Corrupt("api_events.number"))
}

//! Where other systems are told of what happens to cases.

use domain::{ApiClientId, ApiClientName, Timestamp, WebhookId, WebhookUrl};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, moment_if_any, parsed};
use crate::{Error, Reader, Writer};

/// An address at which another system is told.
#[derive(Debug, Clone)]
pub struct StoredWebhook {
    /// Which one.
    pub id: WebhookId,
    /// Which system.
    pub client: ApiClientId,
    /// What the operator calls it.
    pub name: ApiClientName,
    /// Where.
    pub url: WebhookUrl,
    /// What is sent is signed with it; sealed.
    pub secret_sealed: Vec<u8>,
    /// Since when.
    pub since: Timestamp,
    /// Until when; none while it is told.
    pub ended_at: Option<Timestamp>,
}

macro_rules! webhooks {
    ($condition:literal) => {
        concat!(
            "select w.id, w.client_id, k.name, w.url, w.secret_sealed, w.since, w.ended_at \
             from webhooks w join api_clients k on k.id = w.client_id ",
            $condition,
            " order by w.since, w.id"
        )
    };
}

/// A system is told at this address from now on.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when it is told there already.
pub async fn insert(tx: &mut Writer, webhook: &StoredWebhook) -> Result<(), Error> {
    sqlx::query("insert into webhooks (id, client_id, url, secret_sealed, since) values ($1, $2, $3, $4, $5)")
        .bind(webhook.id.to_string())
        .bind(webhook.client.to_string())
        .bind(webhook.url.as_str().to_owned())
        .bind(webhook.secret_sealed.clone())
        .bind(webhook.since.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// All of them, in the order in which they began.
///
/// # Errors
/// Only what the database says.
pub async fn all(reader: &mut Reader) -> Result<Vec<StoredWebhook>, Error> {
    let rows = sqlx::query(webhooks!("")).fetch_all(reader.connection()).await?;
    rows.iter().map(webhook).collect()
}

/// Those at which somebody is told now.
///
/// # Errors
/// Only what the database says.
pub async fn open(reader: &mut Reader) -> Result<Vec<WebhookId>, Error> {
    let rows = sqlx::query("select id from webhooks where ended_at is null order by id")
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(|row| parsed(row, "id")).collect()
}

/// This one, if somebody is told there now.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, id: WebhookId) -> Result<Option<StoredWebhook>, Error> {
    let row = sqlx::query(webhooks!("where w.ended_at is null and w.id = $1"))
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(webhook).transpose()
}

/// Nobody is told there any more.
///
/// # Errors
/// Only what the database says.
pub async fn end(tx: &mut Writer, id: WebhookId, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update webhooks set ended_at = $2 where id = $1 and ended_at is null")
        .bind(id.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// A system that may ask no more is told no more.
///
/// # Errors
/// Only what the database says.
pub async fn end_all(tx: &mut Writer, client: ApiClientId, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update webhooks set ended_at = $2 where client_id = $1 and ended_at is null")
        .bind(client.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

fn webhook(row: &AnyRow) -> Result<StoredWebhook, Error> {
    let name: &str = row.try_get("name")?;
    Ok(StoredWebhook {
        id: parsed(row, "id")?,
        client: parsed(row, "client_id")?,
        name: ApiClientName::parse(name).map_err(|_| Error::Corrupt("api_clients.name"))?,
        url: parsed(row, "url")?,
        secret_sealed: row.try_get("secret_sealed")?,
        since: moment(row, "since")?,
        ended_at: moment_if_any(row, "ended_at")?,
    })
}

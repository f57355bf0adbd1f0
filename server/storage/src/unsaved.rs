//! What was typed into forms that were sent after a session had run out.

use domain::{AccountId, Timestamp, UnsavedId};
use sqlx::Row;

use crate::column::{moment, parsed};
use crate::{Error, Reader, Writer};

/// What was typed as it is kept.
#[derive(Debug, Clone)]
pub struct StoredUnsaved {
    /// Names it. Not a secret.
    pub id: UnsavedId,
    /// Whose.
    pub account: AccountId,
    /// The page it was typed on.
    pub page: String,
    /// What was typed, sealed with the account's key.
    pub typed_sealed: Vec<u8>,
    /// When it was sent.
    pub kept_at: Timestamp,
}

/// Keeps it for the browser of a session, in the place of what was kept for that before.
///
/// # Errors
/// Only what the database says.
pub async fn replace(tx: &mut Writer, session_hash: &[u8; 32], unsaved: &StoredUnsaved) -> Result<(), Error> {
    sqlx::query(
        "insert into unsaved (id, session_hash, account_id, page, typed_sealed, kept_at) \
         values ($1, $2, $3, $4, $5, $6) on conflict (session_hash) do update set id = excluded.id, \
           account_id = excluded.account_id, page = excluded.page, typed_sealed = excluded.typed_sealed, \
           kept_at = excluded.kept_at",
    )
    .bind(unsaved.id.to_string())
    .bind(session_hash.to_vec())
    .bind(unsaved.account.to_string())
    .bind(unsaved.page.clone())
    .bind(unsaved.typed_sealed.clone())
    .bind(unsaved.kept_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// What waits for the browser of a session.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, session_hash: &[u8; 32]) -> Result<Option<StoredUnsaved>, Error> {
    let row = sqlx::query("select id, account_id, page, typed_sealed, kept_at from unsaved where session_hash = $1")
        .bind(session_hash.to_vec())
        .fetch_optional(reader.connection())
        .await?;
    row.map(|row| {
        Ok(StoredUnsaved {
            id: parsed(&row, "id")?,
            account: parsed(&row, "account_id")?,
            page: row.try_get("page")?,
            typed_sealed: row.try_get("typed_sealed")?,
            kept_at: moment(&row, "kept_at")?,
        })
    })
    .transpose()
}

/// Gives what waits for one session to another of the same account. What is somebody else's stays.
///
/// # Errors
/// Only what the database says.
pub async fn hand_over(
    tx: &mut Writer,
    account: AccountId,
    from_session: &[u8; 32],
    to_session: &[u8; 32],
) -> Result<(), Error> {
    sqlx::query("update unsaved set session_hash = $3 where session_hash = $2 and account_id = $1")
        .bind(account.to_string())
        .bind(from_session.to_vec())
        .bind(to_session.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Forgets it.
///
/// # Errors
/// Only what the database says.
pub async fn delete(tx: &mut Writer, id: UnsavedId) -> Result<(), Error> {
    sqlx::query("delete from unsaved where id = $1").bind(id.to_string()).execute(tx.connection()).await?;
    Ok(())
}

/// Forgets what waits for a session, if it was typed on this page.
///
/// # Errors
/// Only what the database says.
pub async fn delete_of_page(tx: &mut Writer, session_hash: &[u8; 32], page: &str) -> Result<(), Error> {
    sqlx::query("delete from unsaved where session_hash = $1 and page = $2")
        .bind(session_hash.to_vec())
        .bind(page.to_owned())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Removes what was kept until `before`.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, before: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from unsaved where kept_at <= $1").bind(before.micros()).execute(tx.connection()).await?;
    Ok(())
}

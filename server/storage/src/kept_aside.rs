//! What was typed in one window while another changed the same field, until the person chooses.

use domain::{AccountId, DraftId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{bytes, moment, parsed};
use crate::{Error, Reader, Writer};

/// How many texts are kept for one field.
const MOST: i64 = 50;

/// Something typed while another window changed the same field.
#[derive(Debug, Clone)]
pub struct KeptAside {
    /// The field's key.
    pub field: String,
    /// Keyed hash of what was typed.
    pub mark: [u8; 32],
    /// When it was typed last.
    pub at: Timestamp,
    /// What was typed, sealed.
    pub sealed: Vec<u8>,
}

/// Keeps what a window typed, once. Beyond fifty for one field, the oldest goes.
///
/// # Errors
/// Only what the database says.
pub async fn keep(tx: &mut Writer, draft: DraftId, aside: &KeptAside) -> Result<(), Error> {
    sqlx::query(
        "insert into kept_aside (draft_id, field, mark, kept_at, sealed) values ($1, $2, $3, $4, $5) \
         on conflict (draft_id, field, mark) \
         do update set kept_at = excluded.kept_at, sealed = excluded.sealed",
    )
    .bind(draft.to_string())
    .bind(aside.field.clone())
    .bind(aside.mark.to_vec())
    .bind(aside.at.micros())
    .bind(aside.sealed.clone())
    .execute(tx.connection())
    .await?;
    sqlx::query(
        "delete from kept_aside where draft_id = $1 and field = $2 and mark not in (\
           select mark from kept_aside where draft_id = $1 and field = $2 order by kept_at desc, mark limit $3)",
    )
    .bind(draft.to_string())
    .bind(aside.field.clone())
    .bind(MOST)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// What is kept aside, by field, the latest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_draft(reader: &mut Reader, draft: DraftId) -> Result<Vec<KeptAside>, Error> {
    let rows = sqlx::query(
        "select field, mark, kept_at, sealed from kept_aside where draft_id = $1 \
         order by field, kept_at desc, mark",
    )
    .bind(draft.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(aside).collect()
}

/// What is kept aside in all drafts of an account, by draft and field, the latest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<(DraftId, KeptAside)>, Error> {
    let rows = sqlx::query(
        "select draft_id, field, mark, kept_at, sealed from kept_aside \
         where draft_id in (select id from drafts where account_id = $1) order by draft_id, field, kept_at desc, mark",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(|row| Ok((parsed(row, "draft_id")?, aside(row)?))).collect()
}

/// Forgets one thing that was kept aside, because the person chose.
///
/// # Errors
/// Only what the database says.
pub async fn forget(tx: &mut Writer, draft: DraftId, field: &str, mark: &[u8; 32]) -> Result<(), Error> {
    sqlx::query("delete from kept_aside where draft_id = $1 and field = $2 and mark = $3")
        .bind(draft.to_string())
        .bind(field.to_owned())
        .bind(mark.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(())
}

fn aside(row: &AnyRow) -> Result<KeptAside, Error> {
    Ok(KeptAside {
        field: row.try_get("field")?,
        mark: bytes(row, "mark")?,
        at: moment(row, "kept_at")?,
        sealed: row.try_get("sealed")?,
    })
}

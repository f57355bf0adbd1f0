//! Why a person does not have what a form asks for.

use domain::{AccountId, FolderId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, parsed};
use crate::{Error, Reader, Writer};

/// An explanation in the place of a document.
#[derive(Debug, Clone)]
pub struct StoredExplanation {
    /// In which draft.
    pub folder: FolderId,
    /// For what the form asks.
    pub slot: String,
    /// When.
    pub said_at: Timestamp,
    /// What the person says, sealed.
    pub sealed: Vec<u8>,
}

/// Keeps an explanation in the place of an earlier one.
///
/// # Errors
/// Only what the database says.
pub async fn keep(tx: &mut Writer, explanation: &StoredExplanation) -> Result<(), Error> {
    sqlx::query(
        "insert into explanations (folder_id, slot, said_at, sealed) values ($1, $2, $3, $4) \
         on conflict (folder_id, slot) do update set said_at = excluded.said_at, sealed = excluded.sealed",
    )
    .bind(explanation.folder.to_string())
    .bind(explanation.slot.clone())
    .bind(explanation.said_at.micros())
    .bind(explanation.sealed.clone())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Takes an explanation back.
///
/// # Errors
/// Only what the database says.
pub async fn remove(tx: &mut Writer, folder: FolderId, slot: &str) -> Result<(), Error> {
    sqlx::query("delete from explanations where folder_id = $1 and slot = $2")
        .bind(folder.to_string())
        .bind(slot.to_owned())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The explanations of a draft, if it is this account's.
///
/// # Errors
/// Only what the database says.
pub async fn of_folder(
    reader: &mut Reader,
    account: AccountId,
    folder: FolderId,
) -> Result<Vec<StoredExplanation>, Error> {
    let rows = sqlx::query(
        "select folder_id, slot, said_at, sealed from explanations where folder_id = $2 \
           and folder_id in (select id from folders where account_id = $1) order by slot",
    )
    .bind(account.to_string())
    .bind(folder.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(explanation).collect()
}

/// Every explanation of an account.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredExplanation>, Error> {
    let rows = sqlx::query(
        "select folder_id, slot, said_at, sealed from explanations \
         where folder_id in (select id from folders where account_id = $1) order by folder_id, slot",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(explanation).collect()
}

fn explanation(row: &AnyRow) -> Result<StoredExplanation, Error> {
    Ok(StoredExplanation {
        folder: parsed(row, "folder_id")?,
        slot: row.try_get("slot")?,
        said_at: moment(row, "said_at")?,
        sealed: row.try_get("sealed")?,
    })
}

//! Files that come in parts. The bytes of a part are elsewhere, under a name that stays in [`crate::erasures`]: it is to be
//! removed when its upload ends, however that comes about.

use domain::{AccountId, BlobId, FileId, FolderId, Timestamp, UploadId};
use sqlx::Row;

use crate::column::{count, moment, parsed, parsed_if_any};
use crate::{Error, Reader, Writer, erasures};

/// A file on its way in.
#[derive(Debug, Clone)]
pub struct StoredUpload {
    /// Which one.
    pub id: UploadId,
    /// For which folder.
    pub folder: FolderId,
    /// For what is asked.
    pub slot: String,
    /// How many bytes the whole file has.
    pub bytes: i64,
    /// What its person calls it and where it belongs, sealed.
    pub metadata_sealed: Vec<u8>,
    /// Nothing is taken for it from then on.
    pub ends_at: Timestamp,
    /// What it became once it was whole.
    pub file: Option<FileId>,
}

/// A part of it that is in the store.
#[derive(Debug, Clone)]
pub struct StoredPart {
    /// How many bytes come before it.
    pub begins: i64,
    /// How many bytes it has.
    pub bytes: i64,
    /// Under which name they are in the store.
    pub blob: BlobId,
    /// The key of these bytes, sealed.
    pub key_sealed: Vec<u8>,
}

/// An upload of this account's folder.
///
/// # Errors
/// Only what the database says.
pub async fn find(
    reader: &mut Reader,
    account: AccountId,
    folder: FolderId,
    id: UploadId,
) -> Result<Option<StoredUpload>, Error> {
    let row = sqlx::query(
        "select u.id, u.folder_id, u.slot, u.bytes, u.metadata_sealed, u.ends_at, u.file_id \
         from uploads u join folders w on w.id = u.folder_id where w.account_id = $1 and w.id = $2 and u.id = $3",
    )
    .bind(account.to_string())
    .bind(folder.to_string())
    .bind(id.to_string())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| {
        Ok(StoredUpload {
            id: parsed(&row, "id")?,
            folder: parsed(&row, "folder_id")?,
            slot: row.try_get("slot")?,
            bytes: row.try_get("bytes")?,
            metadata_sealed: row.try_get("metadata_sealed")?,
            ends_at: moment(&row, "ends_at")?,
            file: parsed_if_any(&row, "file_id")?,
        })
    })
    .transpose()
}

/// What has come of an upload, in its order. Nothing once it is whole.
///
/// # Errors
/// Only what the database says.
pub async fn parts(reader: &mut Reader, upload: UploadId) -> Result<Vec<StoredPart>, Error> {
    let rows =
        sqlx::query("select begins, bytes, blob, key_sealed from upload_parts where upload_id = $1 order by begins")
            .bind(upload.to_string())
            .fetch_all(reader.connection())
            .await?;
    rows.iter()
        .map(|row| {
            Ok(StoredPart {
                begins: row.try_get("begins")?,
                bytes: row.try_get("bytes")?,
                blob: parsed(row, "blob")?,
                key_sealed: row.try_get("key_sealed")?,
            })
        })
        .collect()
}

/// How many files are on their way to a folder, and how many bytes the whole of those of its account will have.
///
/// # Errors
/// Only what the database says.
pub async fn under_way(
    reader: &mut Reader,
    folder: FolderId,
    account: AccountId,
    now: Timestamp,
) -> Result<(u32, i64), Error> {
    let row = sqlx::query(
        "select count(*) filter (where u.folder_id = $1) as files, cast(coalesce(sum(u.bytes), 0) as bigint) as held \
         from uploads u join folders w on w.id = u.folder_id \
         where w.account_id = $2 and u.file_id is null and u.ends_at > $3",
    )
    .bind(folder.to_string())
    .bind(account.to_string())
    .bind(now.micros())
    .fetch_one(reader.connection())
    .await?;
    Ok((count(&row, "files")?, row.try_get("held")?))
}

/// Begins an upload.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, upload: &StoredUpload) -> Result<(), Error> {
    sqlx::query(
        "insert into uploads (id, folder_id, slot, bytes, metadata_sealed, ends_at) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(upload.id.to_string())
    .bind(upload.folder.to_string())
    .bind(upload.slot.clone())
    .bind(upload.bytes)
    .bind(upload.metadata_sealed.clone())
    .bind(upload.ends_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Adds a part. False when it does not begin where the parts before it end, the upload has ended, or it is whole.
///
/// # Errors
/// Only what the database says.
pub async fn add_part(tx: &mut Writer, upload: UploadId, part: &StoredPart, now: Timestamp) -> Result<bool, Error> {
    let added = sqlx::query(
        "insert into upload_parts (upload_id, begins, bytes, blob, key_sealed) \
         select u.id, $2, $3, $4, $5 from uploads u where u.id = $1 and u.file_id is null and u.ends_at > $6 \
           and (select cast(coalesce(sum(p.bytes), 0) as bigint) from upload_parts p where p.upload_id = u.id) = $2",
    )
    .bind(upload.to_string())
    .bind(part.begins)
    .bind(part.bytes)
    .bind(part.blob.to_string())
    .bind(part.key_sealed.clone())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(added.rows_affected() == 1)
}

/// Adds the last part, with which an upload has become a file, and has its parts removed: the file has bytes of its own.
/// False as for any other part.
///
/// # Errors
/// Only what the database says.
pub async fn complete(
    tx: &mut Writer,
    upload: UploadId,
    last: &StoredPart,
    file: FileId,
    now: Timestamp,
) -> Result<bool, Error> {
    if !add_part(tx, upload, last, now).await? {
        return Ok(false);
    }
    remove_parts(tx, upload, now).await?;
    sqlx::query("update uploads set file_id = $2 where id = $1")
        .bind(upload.to_string())
        .bind(file.to_string())
        .execute(tx.connection())
        .await?;
    Ok(true)
}

/// Gives an upload up. The file that it may have become stays.
///
/// # Errors
/// Only what the database says.
pub async fn remove(tx: &mut Writer, upload: UploadId, now: Timestamp) -> Result<(), Error> {
    remove_parts(tx, upload, now).await?;
    sqlx::query("delete from uploads where id = $1").bind(upload.to_string()).execute(tx.connection()).await?;
    Ok(())
}

async fn remove_parts(tx: &mut Writer, upload: UploadId, now: Timestamp) -> Result<(), Error> {
    erasures::hasten_parts(tx, upload, now).await?;
    sqlx::query("delete from upload_parts where upload_id = $1")
        .bind(upload.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Forgets what has ended. The bytes of the parts have the same day.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, now: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from uploads where ends_at <= $1").bind(now.micros()).execute(tx.connection()).await?;
    Ok(())
}

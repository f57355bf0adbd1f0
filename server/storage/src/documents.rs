//! What people show as evidence: documents, each with its files.

use domain::{AccountId, DocumentId, DocumentRole, DraftId, FileId, FolderId, ThreadId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{count, moment, parsed};
use crate::files::{StoredFile, columns, file};
use crate::{Error, Reader, Writer};

/// A document. It has one file at least.
#[derive(Debug, Clone)]
pub struct StoredDocument {
    /// Which one.
    pub id: DocumentId,
    /// In which folder.
    pub folder: FolderId,
    /// For what is asked, by the name that the form or the round has for it.
    pub slot: String,
    /// What it is to the others there.
    pub role: DocumentRole,
    /// Where it stands among the documents of the folder.
    pub place: i64,
    /// When its first file was added.
    pub added_at: Timestamp,
}

macro_rules! files {
    ($condition:literal) => {
        concat!(
            "select ",
            columns!(),
            ", o.id as document_id, o.folder_id, o.slot, o.role, o.place as document_place, \
               o.added_at as document_added_at \
             from documents o join files f on f.document_id = o.id join folders w on w.id = o.folder_id ",
            $condition
        )
    };
}

/// The documents of a folder with their files, in their order, if it is this account's.
///
/// # Errors
/// Only what the database says.
pub async fn of_folder(
    reader: &mut Reader,
    account: AccountId,
    folder: FolderId,
) -> Result<Vec<(StoredDocument, StoredFile)>, Error> {
    let rows =
        sqlx::query(files!("where w.account_id = $1 and o.folder_id = $2 order by o.place, o.id, f.place, f.id"))
            .bind(account.to_string())
            .bind(folder.to_string())
            .fetch_all(reader.connection())
            .await?;
    rows.iter().map(document_and_file).collect()
}

/// Every document of an account with its files, in the order of their folders.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<(StoredDocument, StoredFile)>, Error> {
    let rows = sqlx::query(files!("where w.account_id = $1 order by o.folder_id, o.place, o.id, f.place, f.id"))
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(document_and_file).collect()
}

/// The documents that went with the messages of a thread, with their files, in the order of their folders.
///
/// # Errors
/// Only what the database says.
pub async fn sent_in(reader: &mut Reader, thread: ThreadId) -> Result<Vec<(StoredDocument, StoredFile)>, Error> {
    let rows = sqlx::query(files!(
        "join enclosures e on e.id = w.message_id where e.thread_id = $1 and e.sent_at is not null \
         order by o.folder_id, o.place, o.id, f.place, f.id"
    ))
    .bind(thread.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(document_and_file).collect()
}

/// A file with its document, and whose it is.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, file: FileId) -> Result<Option<(AccountId, StoredDocument, StoredFile)>, Error> {
    let row = sqlx::query(concat!(
        "select w.account_id, x.* from (",
        files!("where f.id = $1"),
        ") x join folders w on w.id = x.folder_id"
    ))
    .bind(file.to_string())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| {
        let (document, file) = document_and_file(&row)?;
        Ok((parsed(&row, "account_id")?, document, file))
    })
    .transpose()
}

/// How many files a folder has, and how many bytes all files of its account hold in the store. Bytes that several files
/// have are there once; what came with an answer of the agency takes nobody's room.
///
/// # Errors
/// Only what the database says.
pub async fn room(reader: &mut Reader, folder: FolderId, account: AccountId) -> Result<(u32, i64), Error> {
    let row = sqlx::query(
        "select count(*) filter (where o.folder_id = $1) as files, \
           (select cast(coalesce(sum(b.bytes), 0) as bigint) from (\
              select distinct f.blob, f.bytes from files f join documents o on o.id = f.document_id \
              join folders w on w.id = o.folder_id left join enclosures e on e.id = w.message_id \
              where w.account_id = $2 and f.blob is not null \
                and (e.id is null or e.side = 'person' or e.sent_at is null)) b) as held \
         from files f join documents o on o.id = f.document_id join folders w on w.id = o.folder_id \
         where w.account_id = $2",
    )
    .bind(folder.to_string())
    .bind(account.to_string())
    .fetch_one(reader.connection())
    .await?;
    Ok((count(&row, "files")?, row.try_get("held")?))
}

/// Counts a change of a draft's evidence as work on it.
///
/// # Errors
/// Only what the database says.
pub async fn count_change(tx: &mut Writer, draft: DraftId, now: Timestamp) -> Result<(), Error> {
    sqlx::query(
        "update drafts set evidence = evidence + 1, saved_at = $2, used_at = $2, reminded_at = null where id = $1",
    )
    .bind(draft.to_string())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Adds a document behind the others.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, document: &StoredDocument) -> Result<(), Error> {
    sqlx::query(
        "insert into documents (id, folder_id, slot, role, place, added_at) \
         values ($1, $2, $3, $4, (select coalesce(max(place), 0) + 1 from documents where folder_id = $2), $5)",
    )
    .bind(document.id.to_string())
    .bind(document.folder.to_string())
    .bind(document.slot.clone())
    .bind(document.role.to_string())
    .bind(document.added_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Whether a folder has this document.
///
/// # Errors
/// Only what the database says.
pub async fn is_there(reader: &mut Reader, id: DocumentId, folder: FolderId) -> Result<bool, Error> {
    let row = sqlx::query("select count(*) as there from documents where id = $1 and folder_id = $2")
        .bind(id.to_string())
        .bind(folder.to_string())
        .fetch_one(reader.connection())
        .await?;
    Ok(row.try_get::<i64, _>("there")? == 1)
}

/// Takes a file away, and its document when that was its last one.
///
/// # Errors
/// Only what the database says.
pub async fn remove_file(tx: &mut Writer, document: DocumentId, file: FileId) -> Result<(), Error> {
    sqlx::query("delete from files where id = $1").bind(file.to_string()).execute(tx.connection()).await?;
    remove_if_empty(tx, document).await
}

/// Takes a document away that has no file.
///
/// # Errors
/// Only what the database says.
pub async fn remove_if_empty(tx: &mut Writer, document: DocumentId) -> Result<(), Error> {
    sqlx::query("delete from documents where id = $1 and not exists (select 1 from files where document_id = $1)")
        .bind(document.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Takes away what cannot be used of a folder, and documents that have nothing else.
///
/// # Errors
/// Only what the database says.
pub async fn remove_unusable(tx: &mut Writer, folder: FolderId) -> Result<(), Error> {
    sqlx::query(
        "delete from files where state in ('refused', 'infected') \
           and document_id in (select id from documents where folder_id = $1)",
    )
    .bind(folder.to_string())
    .execute(tx.connection())
    .await?;
    sqlx::query(
        "delete from documents where folder_id = $1 \
           and not exists (select 1 from files f where f.document_id = documents.id)",
    )
    .bind(folder.to_string())
    .execute(tx.connection())
    .await?;
    Ok(())
}

fn document_and_file(row: &AnyRow) -> Result<(StoredDocument, StoredFile), Error> {
    let document = StoredDocument {
        id: parsed(row, "document_id")?,
        folder: parsed(row, "folder_id")?,
        slot: row.try_get("slot")?,
        role: parsed(row, "role")?,
        place: row.try_get("document_place")?,
        added_at: moment(row, "document_added_at")?,
    };
    Ok((document, file(row)?))
}

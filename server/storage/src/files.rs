//! The files of documents. Their bytes are elsewhere: see [`crate::erasures`].

use std::str::FromStr;

use domain::{AccountId, BlobId, DocumentId, FileId, FileKind, FolderId, Rotation, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{bytes, moment, moment_if_any, parsed, parsed_if_any};
use crate::folders::{is_record, owners};
use crate::{Error, Reader, Writer};

/// How far a file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// It is here, and to be checked.
    Received,
    /// It is to be scanned, and the scanner is away.
    Waiting,
    /// It is checked and can be looked at.
    Kept,
    /// It cannot be used; its bytes are not kept.
    Refused,
    /// A scanner found something harmful in it; its bytes are kept apart ([`crate::quarantine`]), if they still are.
    Infected,
}

impl FileState {
    const ALL: [Self; 5] = [Self::Received, Self::Waiting, Self::Kept, Self::Refused, Self::Infected];

    const fn name(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Waiting => "waiting",
            Self::Kept => "kept",
            Self::Refused => "refused",
            Self::Infected => "infected",
        }
    }
}

impl FromStr for FileState {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|state| state.name() == name).ok_or(())
    }
}

/// A file of a document.
#[derive(Debug, Clone)]
pub struct StoredFile {
    /// Which one.
    pub id: FileId,
    /// Which of the document's pages it is, or begins with.
    pub place: i64,
    /// Where its bytes are; none when they are not kept.
    pub blob: Option<BlobId>,
    /// How far it has come.
    pub state: FileState,
    /// Why it was refused, in a word.
    pub refusal: Option<String>,
    /// What it is kept as, once it is checked.
    pub kind: Option<FileKind>,
    /// How many pages it has, once it is checked.
    pub pages: Option<u32>,
    /// How many bytes are kept, or came.
    pub bytes: i64,
    /// SHA-256 of what is kept, or came.
    pub digest: [u8; 32],
    /// How far it is turned for whoever looks at it.
    pub rotation: Rotation,
    /// What may be wrong with it, with blanks between.
    pub hints: String,
    /// The key of the bytes, sealed.
    pub key_sealed: Vec<u8>,
    /// What its person calls it, sealed.
    pub name_sealed: Vec<u8>,
    /// When it was received.
    pub added_at: Timestamp,
    /// When it was checked; of one that is checked again, when it was before.
    pub checked_at: Option<Timestamp>,
    /// Whether it is a picture of which there is a small one.
    pub has_small: bool,
}

/// What [`file`] reads of a file.
macro_rules! columns {
    () => {
        "f.id, f.place, f.blob, f.state, f.refusal, f.kind, f.pages, f.bytes, f.digest, f.rotation, f.hints, f.key_sealed, \
         f.name_sealed, f.added_at, f.checked_at, \
         cast(case when f.small_sealed is null then 0 else 1 end as bigint) as has_small"
    };
}

pub(crate) use columns;

/// What a check found out about a file.
#[derive(Debug, Clone)]
pub struct Checked {
    /// Which one.
    pub file: FileId,
    /// Kept, refused or infected.
    pub state: FileState,
    /// Why it was refused.
    pub refusal: Option<String>,
    /// What it is kept as.
    pub kind: Option<FileKind>,
    /// How many pages it has.
    pub pages: Option<u32>,
    /// What may be wrong with it.
    pub hints: String,
    /// Other bytes in the place of those that came: where, their key sealed, how many, and their SHA-256.
    pub replaced: Option<(BlobId, Vec<u8>, i64, [u8; 32])>,
    /// The picture that it is, small, sealed.
    pub small_sealed: Option<Vec<u8>>,
    /// When.
    pub at: Timestamp,
}

/// Adds a file behind the others of its document.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, document: DocumentId, file: &StoredFile) -> Result<(), Error> {
    sqlx::query(
        "insert into files (id, document_id, place, blob, state, refusal, bytes, digest, rotation, hints, key_sealed, \
           name_sealed, added_at, checked_at) \
         values ($1, $2, (select coalesce(max(place), 0) + 1 from files where document_id = $2), $3, $4, $5, $6, $7, $8, \
           $9, $10, $11, $12, $13)",
    )
    .bind(file.id.to_string())
    .bind(document.to_string())
    .bind(file.blob.map(|blob| blob.to_string()))
    .bind(file.state.name())
    .bind(file.refusal.clone())
    .bind(file.bytes)
    .bind(file.digest.to_vec())
    .bind(i64::from(file.rotation.degrees()))
    .bind(file.hints.clone())
    .bind(file.key_sealed.clone())
    .bind(file.name_sealed.clone())
    .bind(file.added_at.micros())
    .bind(file.checked_at.map(Timestamp::micros))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Writes down that a file has to wait for the scanner.
///
/// # Errors
/// Only what the database says.
pub async fn wait(tx: &mut Writer, file: FileId) -> Result<(), Error> {
    sqlx::query("update files set state = 'waiting' where id = $1 and state = 'received'")
        .bind(file.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Writes down what a check found out, once. False when the file is gone, or another check came first.
///
/// # Errors
/// Only what the database says.
pub async fn settle(tx: &mut Writer, checked: &Checked) -> Result<bool, Error> {
    let settled = sqlx::query(
        "update files set state = $2, refusal = $3, kind = $4, pages = $5, hints = $6, checked_at = $7 \
         where id = $1 and state in ('received', 'waiting')",
    )
    .bind(checked.file.to_string())
    .bind(checked.state.name())
    .bind(checked.refusal.clone())
    .bind(checked.kind.map(|kind| kind.to_string()))
    .bind(checked.pages.map(i64::from))
    .bind(checked.hints.clone())
    .bind(checked.at.micros())
    .execute(tx.connection())
    .await?;
    if settled.rows_affected() != 1 {
        return Ok(false);
    }
    if checked.state != FileState::Kept {
        sqlx::query("update files set blob = null where id = $1")
            .bind(checked.file.to_string())
            .execute(tx.connection())
            .await?;
    } else if let Some((blob, key_sealed, bytes, digest)) = &checked.replaced {
        sqlx::query(
            "update files set blob = $2, key_sealed = $3, bytes = $4, digest = $5, small_sealed = $6 where id = $1",
        )
        .bind(checked.file.to_string())
        .bind(blob.to_string())
        .bind(key_sealed.clone())
        .bind(*bytes)
        .bind(digest.to_vec())
        .bind(checked.small_sealed.clone())
        .execute(tx.connection())
        .await?;
    }
    count_change(tx, checked.file).await?;
    Ok(true)
}

/// Gives a file its bytes back in which something was found, to be checked once more. False when it is gone, or is not
/// infected.
///
/// # Errors
/// Only what the database says.
pub async fn receive_again(tx: &mut Writer, file: FileId, blob: BlobId) -> Result<bool, Error> {
    let received = sqlx::query("update files set state = 'received', blob = $2 where id = $1 and state = 'infected'")
        .bind(file.to_string())
        .bind(blob.to_string())
        .execute(tx.connection())
        .await?;
    if received.rows_affected() != 1 {
        return Ok(false);
    }
    count_change(tx, file).await?;
    Ok(true)
}

/// Counts what became of a file as a change of its folder, but not as work of its person.
async fn count_change(tx: &mut Writer, file: FileId) -> Result<(), Error> {
    const OF_DRAFT: &str = "update drafts set evidence = evidence + 1 where id = (\
        select w.draft_id from folders w join documents o on o.folder_id = w.id join files f on f.document_id = o.id \
        where f.id = $1)";
    const OF_ROUND: &str = "update rounds set evidence = evidence + 1 where id = (\
        select w.round_id from folders w join documents o on o.folder_id = w.id join files f on f.document_id = o.id \
        where f.id = $1)";
    const OF_MESSAGE: &str = "update enclosures set evidence = evidence + 1 where id = (\
        select w.message_id from folders w join documents o on o.folder_id = w.id join files f on f.document_id = o.id \
        where f.id = $1)";
    const OF_SUPPLEMENT: &str = "update supplements set evidence = evidence + 1 where id = (\
        select w.supplement_id from folders w join documents o on o.folder_id = w.id \
        join files f on f.document_id = o.id where f.id = $1)";
    for counting in [OF_DRAFT, OF_ROUND, OF_MESSAGE, OF_SUPPLEMENT] {
        sqlx::query(counting).bind(file.to_string()).execute(tx.connection()).await?;
    }
    Ok(())
}

/// A file that was added before and is used for something else, too: another row with the same bytes.
#[derive(Debug, Clone)]
pub struct UsedAgain {
    /// Names the new row.
    pub id: FileId,
    /// Which file it is that is used again.
    pub source: FileId,
    /// The key of the bytes, sealed for the new row.
    pub key_sealed: Vec<u8>,
    /// What its person calls it, sealed for the new row.
    pub name_sealed: Vec<u8>,
}

/// Uses a file again, as the last of a document. Nothing is done when it is not kept any more, or its bytes are there
/// already for what that document is for.
///
/// # Errors
/// Only what the database says.
pub async fn use_again(tx: &mut Writer, document: DocumentId, again: &UsedAgain, now: Timestamp) -> Result<(), Error> {
    sqlx::query(
        "insert into files (id, document_id, place, blob, state, kind, pages, bytes, digest, rotation, hints, key_sealed, \
           name_sealed, added_at, checked_at, small_sealed) \
         select $1, o.id, (select coalesce(max(place), 0) + 1 from files where document_id = $2), f.blob, f.state, f.kind, \
           f.pages, f.bytes, f.digest, f.rotation, f.hints, $4, $5, $6, f.checked_at, f.small_sealed \
         from files f join documents o on o.id = $2 where f.id = $3 and f.state = 'kept' \
           and not exists (select 1 from files t join documents p on p.id = t.document_id \
             where t.blob = f.blob and p.folder_id = o.folder_id and p.slot = o.slot)",
    )
    .bind(again.id.to_string())
    .bind(document.to_string())
    .bind(again.source.to_string())
    .bind(again.key_sealed.clone())
    .bind(again.name_sealed.clone())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Whether nobody knows yet what one of the files of a folder is.
///
/// # Errors
/// Only what the database says.
pub async fn is_any_unchecked(reader: &mut Reader, folder: FolderId) -> Result<bool, Error> {
    let row = sqlx::query(
        "select count(*) as unchecked from files f join documents o on o.id = f.document_id \
         where o.folder_id = $1 and f.state in ('received', 'waiting')",
    )
    .bind(folder.to_string())
    .fetch_one(reader.connection())
    .await?;
    Ok(row.try_get::<i64, _>("unchecked")? > 0)
}

/// The small picture of a file of this account, sealed, with the name of the bytes that it shows.
///
/// # Errors
/// Only what the database says.
pub async fn small(reader: &mut Reader, account: AccountId, file: FileId) -> Result<Option<(BlobId, Vec<u8>)>, Error> {
    let row = sqlx::query(
        "select f.blob, f.small_sealed from files f join documents o on o.id = f.document_id \
         join folders w on w.id = o.folder_id \
         where w.account_id = $1 and f.id = $2 and f.state = 'kept' and f.small_sealed is not null",
    )
    .bind(account.to_string())
    .bind(file.to_string())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| Ok((parsed(&row, "blob")?, row.try_get("small_sealed")?))).transpose()
}

/// Turns a file for whoever looks at it.
///
/// # Errors
/// Only what the database says.
pub async fn turn(tx: &mut Writer, file: FileId, rotation: Rotation) -> Result<(), Error> {
    sqlx::query("update files set rotation = $2 where id = $1")
        .bind(file.to_string())
        .bind(i64::from(rotation.degrees()))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Puts a file at this place of its document.
///
/// # Errors
/// Only what the database says.
pub async fn place(tx: &mut Writer, file: FileId, place: i64) -> Result<(), Error> {
    sqlx::query("update files set place = $2 where id = $1")
        .bind(file.to_string())
        .bind(place)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What of a file is sealed with its account's key.
#[derive(Debug, Clone)]
pub struct SealedFile {
    /// Which one.
    pub id: FileId,
    /// The key of its bytes.
    pub key_sealed: Vec<u8>,
    /// What its person calls it.
    pub name_sealed: Vec<u8>,
    /// The picture that it is, small, with the name of the bytes that it shows.
    pub small_sealed: Option<(BlobId, Vec<u8>)>,
}

/// What is sealed of the files of all that an account has filed or sent, without small pictures: whoever has the account no more
/// looks through none.
///
/// # Errors
/// Only what the database says.
pub async fn filed_by(reader: &mut Reader, account: AccountId) -> Result<Vec<SealedFile>, Error> {
    let rows = sqlx::query(concat!(
        "select f.id, f.key_sealed, f.name_sealed from files f join documents o on o.id = f.document_id \
         join folders w on w.id = o.folder_id ",
        owners!(),
        " where w.account_id = $1 and ",
        is_record!(),
        " order by f.id"
    ))
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(sealed_file).collect()
}

/// What is sealed of the files of one folder.
///
/// # Errors
/// Only what the database says.
pub async fn of_folder(reader: &mut Reader, folder: FolderId) -> Result<Vec<SealedFile>, Error> {
    let rows = sqlx::query(
        "select f.id, f.key_sealed, f.name_sealed, f.blob, f.small_sealed from files f \
         join documents o on o.id = f.document_id where o.folder_id = $1 order by f.id",
    )
    .bind(folder.to_string())
    .fetch_all(reader.connection())
    .await?;
    let with_small = |row: &AnyRow| {
        let blob: Option<BlobId> = parsed_if_any(row, "blob")?;
        let small: Option<Vec<u8>> = row.try_get("small_sealed")?;
        Ok::<_, Error>(SealedFile { small_sealed: blob.zip(small), ..sealed_file(row)? })
    };
    rows.iter().map(with_small).collect()
}

fn sealed_file(row: &AnyRow) -> Result<SealedFile, Error> {
    Ok(SealedFile {
        id: parsed(row, "id")?,
        key_sealed: row.try_get("key_sealed")?,
        name_sealed: row.try_get("name_sealed")?,
        small_sealed: None,
    })
}

/// Whether these are all files of what an account has filed or sent.
///
/// # Errors
/// Only what the database says.
pub async fn are_all(reader: &mut Reader, account: AccountId, files: &[SealedFile]) -> Result<bool, Error> {
    let filed = filed_by(reader, account).await?;
    Ok(filed.iter().map(|file| file.id).eq(files.iter().map(|file| file.id)))
}

/// Puts what is sealed of these files in the place of what an old key opened.
///
/// # Errors
/// Only what the database says.
pub async fn seal_anew(tx: &mut Writer, files: &[SealedFile]) -> Result<(), Error> {
    for file in files {
        sqlx::query("update files set key_sealed = $2, name_sealed = $3, small_sealed = $4 where id = $1")
            .bind(file.id.to_string())
            .bind(file.key_sealed.clone())
            .bind(file.name_sealed.clone())
            .bind(file.small_sealed.as_ref().map(|(_, sealed)| sealed.clone()))
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

/// The file of a row.
pub(crate) fn file(row: &AnyRow) -> Result<StoredFile, Error> {
    let rotation = u16::try_from(row.try_get::<i64, _>("rotation")?).ok().and_then(|degrees| degrees.try_into().ok());
    let pages: Option<i64> = row.try_get("pages")?;
    Ok(StoredFile {
        id: parsed(row, "id")?,
        place: row.try_get("place")?,
        blob: parsed_if_any(row, "blob")?,
        state: parsed(row, "state")?,
        refusal: row.try_get("refusal")?,
        kind: parsed_if_any(row, "kind")?,
        pages: pages.map(|pages| pages.try_into().map_err(|_| Error::Corrupt("pages"))).transpose()?,
        bytes: row.try_get("bytes")?,
        digest: bytes(row, "digest")?,
        rotation: rotation.ok_or(Error::Corrupt("rotation"))?,
        hints: row.try_get("hints")?,
        key_sealed: row.try_get("key_sealed")?,
        name_sealed: row.try_get("name_sealed")?,
        added_at: moment(row, "added_at")?,
        checked_at: moment_if_any(row, "checked_at")?,
        has_small: row.try_get::<i64, _>("has_small")? == 1,
    })
}

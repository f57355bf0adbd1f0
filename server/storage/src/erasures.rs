//! Bytes in the store of documents that are to be removed.
//!
//! The store knows no transactions. So a name is noted here before anything is written under it, and taken out in the
//! transaction in which a file begins to have it; it comes back in the transaction in which no file has it any more.
//! Whenever the program dies, all that is in the store belongs to a file or is noted here.

use domain::{AccountId, BlobId, DraftId, FileId, MessageId, RoundId, SupplementId, Timestamp, UploadId};

use crate::column::parsed;
use crate::folders::{is_record, owners};
use crate::{Error, Reader, Writer};

/// Notes that what is under this name is to be removed then.
///
/// # Errors
/// Only what the database says.
pub async fn note(tx: &mut Writer, blob: BlobId, due_at: Timestamp) -> Result<(), Error> {
    sqlx::query("insert into erasures (blob, due_at) values ($1, $2) on conflict (blob) do nothing")
        .bind(blob.to_string())
        .bind(due_at.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Takes a name out, because a file has it from now on. False when it is not noted, or its day has come, so that what is
/// under it may be removed at any moment.
///
/// # Errors
/// Only what the database says.
pub async fn take_out(tx: &mut Writer, blob: BlobId, now: Timestamp) -> Result<bool, Error> {
    let taken = sqlx::query("delete from erasures where blob = $1 and due_at > $2")
        .bind(blob.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(taken.rows_affected() == 1)
}

/// Takes a name out, because nothing is under it any more.
///
/// # Errors
/// Only what the database says.
pub async fn done(tx: &mut Writer, blob: BlobId) -> Result<(), Error> {
    sqlx::query("delete from erasures where blob = $1").bind(blob.to_string()).execute(tx.connection()).await?;
    Ok(())
}

/// Notes the bytes of these files, unless a file that is not one of them has them, too.
macro_rules! note_of {
    ($($these:expr),+) => {
        concat!(
            "with going as (select f.id, f.blob from files f join documents o on o.id = f.document_id \
               join folders w on w.id = o.folder_id ",
            owners!(),
            " where f.blob is not null and ",
            $($these,)+
            ") insert into erasures (blob, due_at) select g.blob, $2 from going g \
               where not exists (select 1 from files s where s.blob = g.blob and s.id not in (select id from going)) \
             on conflict (blob) do nothing"
        )
    };
}

/// Notes the bytes of a file that is about to go, unless they are used for something else, too.
///
/// # Errors
/// Only what the database says.
pub async fn note_file(tx: &mut Writer, file: FileId, due_at: Timestamp) -> Result<(), Error> {
    note_those(tx, note_of!("f.id = $1"), file.to_string(), due_at).await
}

/// Notes the bytes of all files of a draft that is about to go, but for those that are used elsewhere.
///
/// # Errors
/// Only what the database says.
pub async fn note_draft(tx: &mut Writer, draft: DraftId, due_at: Timestamp) -> Result<(), Error> {
    note_those(tx, note_of!("w.draft_id = $1"), draft.to_string(), due_at).await
}

/// Notes the bytes of all files of an answer that are about to go, but for those that are used elsewhere.
///
/// # Errors
/// Only what the database says.
pub async fn note_round(tx: &mut Writer, round: RoundId, due_at: Timestamp) -> Result<(), Error> {
    note_those(tx, note_of!("w.round_id = $1"), round.to_string(), due_at).await
}

/// Notes the bytes of all files that would have gone with a message, but for those that are used elsewhere.
///
/// # Errors
/// Only what the database says.
pub async fn note_message(tx: &mut Writer, message: MessageId, due_at: Timestamp) -> Result<(), Error> {
    note_those(tx, note_of!("e.id = $1 and e.sent_at is null"), message.to_string(), due_at).await
}

/// Notes the bytes of all files that were put together and that nobody asked for, but for those that are used elsewhere.
///
/// # Errors
/// Only what the database says.
pub async fn note_supplement(tx: &mut Writer, supplement: SupplementId, due_at: Timestamp) -> Result<(), Error> {
    note_those(tx, note_of!("su.id = $1 and su.sent_at is null"), supplement.to_string(), due_at).await
}

/// Notes the bytes of all files of an account that were neither filed nor sent.
///
/// # Errors
/// Only what the database says.
pub async fn note_account(tx: &mut Writer, account: AccountId, due_at: Timestamp) -> Result<(), Error> {
    note_those(tx, note_of!("w.account_id = $1 and not ", is_record!()), account.to_string(), due_at).await
}

async fn note_those(tx: &mut Writer, sql: &'static str, whose: String, due_at: Timestamp) -> Result<(), Error> {
    sqlx::query(sql).bind(whose).bind(due_at.micros()).execute(tx.connection()).await?;
    Ok(())
}

/// Has the parts of an upload removed at once: they are noted since before they were written.
///
/// # Errors
/// Only what the database says.
pub async fn hasten_parts(tx: &mut Writer, upload: UploadId, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update erasures set due_at = $2 where blob in (select blob from upload_parts where upload_id = $1)")
        .bind(upload.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Has what of an account is in quarantine removed at once: it is noted since it was put there.
///
/// # Errors
/// Only what the database says.
pub async fn hasten_quarantine(tx: &mut Writer, account: AccountId, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update erasures set due_at = $2 where blob in (select blob from quarantine where account_id = $1)")
        .bind(account.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Has what is under a name that is noted removed at once.
///
/// # Errors
/// Only what the database says.
pub async fn hasten(tx: &mut Writer, blob: BlobId, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update erasures set due_at = $2 where blob = $1")
        .bind(blob.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What is to be removed by now.
///
/// # Errors
/// Only what the database says.
pub async fn due(reader: &mut Reader, now: Timestamp, most: u32) -> Result<Vec<BlobId>, Error> {
    let rows = sqlx::query("select blob from erasures where due_at <= $1 order by due_at, blob limit $2")
        .bind(now.micros())
        .bind(i64::from(most))
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(|row| parsed(row, "blob")).collect()
}

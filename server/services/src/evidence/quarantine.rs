//! What is kept apart because a scanner found something in it: whoever runs the installation can have it scanned again,
//! hand it to somebody who looks into it, or remove it. Each of these is in the security log of whose file it was.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use domain::{AccountId, BlobId, FileId, Timestamp};
use storage::files::StoredFile;
use storage::outbox::{self, NewItem};
use storage::quarantine::{self, Quarantined};
use storage::{Error, Writer, accounts, documents, erasures, files};

use super::change::{Closed, Open, open_folder};
use super::collect::{Standing, key_slot};
use super::receive::CHECKED_BY_WORKER_AFTER;
use super::unsealing::Unsealing;
use crate::audit::{Event, Note};
use crate::digest::hexadecimal;
use crate::{Fault, Outcome, Services};

/// For how many days a file is kept apart, from when something was found in it first. Then its bytes go.
pub const DAYS_APART: u16 = 30;

/// A file that is kept apart. Neither its name nor its person is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptApart {
    /// Which one.
    pub file: FileId,
    /// When something was found in it first.
    pub found_at: Timestamp,
    /// How many bytes it has.
    pub bytes: u64,
    /// SHA-256 of these bytes, in hexadecimal digits.
    pub digest: String,
    /// When its bytes go.
    pub until: Timestamp,
}

/// Why nothing was done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuarantineRefusal {
    /// It is not kept apart, or not any more.
    NotThere,
    /// This installation has no scanner that could look again.
    NoScanner,
    /// Its person took it off their form, or the form is gone.
    FileGone,
    /// The form it was added to is signed: its person has said what they file.
    Signed,
    /// The form it was added to is filed.
    Filed,
}

/// A file on its way out of quarantine, piece by piece.
pub struct TakenFile(Unsealing);

impl fmt::Debug for TakenFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TakenFile")
    }
}

impl TakenFile {
    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// A fault when the store went away, or what is in it was changed.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Fault> {
        self.0.next().await
    }
}

struct PuttingBack {
    file: FileId,
    now: Timestamp,
    check: NewItem,
    note: Note,
}

impl Services {
    /// What is kept apart, what was found first before the others.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn quarantine(&self) -> Result<Vec<KeptApart>, Fault> {
        let now = self.now();
        let rows = quarantine::all(&mut self.database().reader().await?, now).await?;
        let apart = |row: Quarantined| KeptApart {
            file: row.file,
            found_at: row.found_at,
            bytes: u64::try_from(row.bytes).unwrap_or_default(),
            digest: hexadecimal(&row.digest),
            until: row.until,
        };
        Ok(rows.into_iter().map(apart).collect())
    }

    /// Has a file scanned and examined as if it had just come, and says what came of it. What is clean now, its person
    /// can use; in what is not, something was found when it was found first. When nobody can look into it now, a worker
    /// goes on.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn scan_again(&self, file: FileId) -> Outcome<Standing, QuarantineRefusal> {
        if self.inspector().scan.is_none() {
            return Ok(Err(QuarantineRefusal::NoScanner));
        }
        let check = self.new_check(file, CHECKED_BY_WORKER_AFTER);
        let back = PuttingBack { file, now: self.now(), check, note: self.note() };
        if let Err(refusal) = self.database().write(back, |tx, back| Box::pin(back.write(tx))).await? {
            return Ok(Err(refusal));
        }
        self.check(file).await?;
        match documents::find(&mut self.database().reader().await?, file).await? {
            Some((_, _, found)) => Ok(Ok(Standing::of(&found)?)),
            None => Ok(Err(QuarantineRefusal::FileGone)),
        }
    }

    /// Opens a file as it came, for whoever looks into it. That it was taken is written down first.
    ///
    /// # Errors
    /// A fault; the refusal says that there is no such file.
    pub async fn take_from_quarantine(&self, file: FileId) -> Outcome<TakenFile, QuarantineRefusal> {
        let now = self.now();
        let mut reader = self.database().reader().await?;
        let Some(kept) = quarantine::find(&mut reader, file, now).await? else {
            return Ok(Err(QuarantineRefusal::NotThere));
        };
        let Some(account) = accounts::find(&mut reader, kept.account).await? else {
            return Ok(Err(QuarantineRefusal::NotThere));
        };
        drop(reader);
        let key = self.vault().account_key(account.id, &account.addressee.data_key)?;
        let stream = self.vault().stream_key(&key, &key_slot(file), &kept.key_sealed)?;
        let unsealing = self.unseal(&stream, kept.blob).await?;
        let taking = (kept.account, self.note());
        let written = self
            .database()
            .write(taking, |tx, (account, note)| Box::pin(note.write(tx, Event::QuarantineTaken, Some(*account))));
        written.await?;
        Ok(Ok(TakenFile(unsealing)))
    }

    /// Removes a file before its day, with its bytes.
    ///
    /// # Errors
    /// A fault when the database or the store is away; what is written down by then is done by the running server.
    pub async fn remove_from_quarantine(&self, file: FileId) -> Outcome<(), QuarantineRefusal> {
        let removing = (file, self.now(), self.note());
        let removed = self.database().write(removing, |tx, (file, now, note)| Box::pin(remove(tx, *file, *now, note)));
        match removed.await? {
            Some(blob) => {
                self.erase_one(blob).await?;
                Ok(Ok(()))
            }
            None => Ok(Err(QuarantineRefusal::NotThere)),
        }
    }
}

impl PuttingBack {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), QuarantineRefusal>, Error> {
        let Some(kept) = quarantine::find(tx, self.file, self.now).await? else {
            return Ok(Err(QuarantineRefusal::NotThere));
        };
        let Some((account, document, _)) = documents::find(tx, self.file).await? else {
            return Ok(Err(QuarantineRefusal::FileGone));
        };
        match open_folder(tx, account, document.folder, self.now).await? {
            Ok(Open { is_signed: false, .. }) => {}
            Ok(_) => return Ok(Err(QuarantineRefusal::Signed)),
            Err(Closed::NotFound) => return Ok(Err(QuarantineRefusal::FileGone)),
            Err(Closed::Filed(_) | Closed::Over(_) | Closed::Sent(_) | Closed::Supplied(_)) => {
                return Ok(Err(QuarantineRefusal::Filed));
            }
        }
        if !erasures::take_out(tx, kept.blob, self.now).await?
            || !files::receive_again(tx, self.file, kept.blob).await?
        {
            return Err(Error::Corrupt("quarantine"));
        }
        quarantine::end(tx, self.file).await?;
        outbox::enqueue(tx, &self.check).await?;
        self.note.write(tx, Event::QuarantineScanned, Some(account)).await?;
        Ok(Ok(()))
    }
}

/// Where the bytes are that may go now; none when there is no such file.
async fn remove(tx: &mut Writer, file: FileId, now: Timestamp, note: &Note) -> Result<Option<BlobId>, Error> {
    let Some(kept) = quarantine::find(tx, file, now).await? else { return Ok(None) };
    erasures::hasten(tx, kept.blob, now).await?;
    quarantine::end(tx, file).await?;
    note.write(tx, Event::QuarantineRemoved, Some(kept.account)).await?;
    Ok(Some(kept.blob))
}

/// What is kept of a file in which something was found now. The days of one that was scanned again go on.
pub(super) fn apart(account: AccountId, file: &StoredFile, blob: BlobId, now: Timestamp) -> Quarantined {
    let found_at = file.checked_at.unwrap_or(now);
    Quarantined {
        file: file.id,
        account,
        blob,
        bytes: file.bytes,
        digest: file.digest,
        key_sealed: file.key_sealed.clone(),
        found_at,
        until: found_at.plus(Duration::from_secs(u64::from(DAYS_APART) * 24 * 60 * 60)),
    }
}

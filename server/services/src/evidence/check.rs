//! What is done with a file before anybody may look at it: it is scanned, if there is a scanner, and examined. Both as
//! often as need be; what was found out first counts.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use domain::{BlobId, FileId, FileKind, Timestamp};
use futures_util::stream;
use intake::{Examined, Kept, Refusal};
use sha2::{Digest, Sha256};
use storage::files::{self, Checked, FileState};
use storage::outbox::{self, OutboxKind};
use storage::quarantine::{self as rows, Quarantined};
use storage::{Error, Writer, accounts, documents, erasures};
use tokio::time::timeout;

use super::collect::{key_slot, small_slot};
use super::quarantine;
use super::receive::FINISHED_WITHIN;
use super::unsealing::Unsealing;
use super::words::{hint_words, refusal_word};
use crate::vault::{Sealer, StreamKey};
use crate::{AccountKey, Deliver, Delivery, DeliveryFailure, Fault, OutboxItem, Pieces, Services, Verdict};

/// How long a file waits before it is tried again while nobody can look into it: a scanner may be away for days.
const CHECKED_AGAIN_AFTER: Duration = Duration::from_secs(5 * 60);

/// How long a check waits for its turn.
const TURN_WITHIN: Duration = Duration::from_secs(15);

/// What became of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Check {
    /// The file is checked, now or before, or it is gone.
    Done,
    /// Nobody could look into the file now. That is no fault of the file, so it is not counted as a try.
    Later,
}

/// What is written down of a check, with the names of bytes that come and go with it.
struct Settling {
    checked: Checked,
    old: BlobId,
    /// What is kept apart, because something was found in it.
    apart: Option<Quarantined>,
    now: Timestamp,
}

impl Services {
    /// Checks a file, if nobody has yet.
    pub(super) async fn check(&self, id: FileId) -> Result<Check, Fault> {
        let Ok(turn) = timeout(TURN_WITHIN, self.inspector().turns.acquire()).await else { return Ok(Check::Later) };
        let _turn = turn.map_err(|_| Fault::Interrupted("checking a file"))?;
        let mut reader = self.database().reader().await?;
        let Some((account, _, file)) = documents::find(&mut reader, id).await? else { return Ok(Check::Done) };
        let Some(account) = accounts::find(&mut reader, account).await? else { return Ok(Check::Done) };
        drop(reader);
        let Some(blob) = file.blob.filter(|_| matches!(file.state, FileState::Received | FileState::Waiting)) else {
            return Ok(Check::Done);
        };
        let key = self.vault().account_key(account.id, &account.addressee.data_key)?;
        let stream = self.vault().stream_key(&key, &key_slot(id), &file.key_sealed)?;
        let mut broken = None;
        if let Some(scan) = &self.inspector().scan {
            let verdict = scan.scan(pieces(self.unseal(&stream, blob).await?, &mut broken)).await;
            match (verdict, broken.take()) {
                (Ok(Verdict::Clean), _) => {}
                (Ok(Verdict::Infected), _) => {
                    let apart = quarantine::apart(account.id, &file, blob, self.now());
                    // The first time counts, however often it is scanned again.
                    let checked = Checked { at: apart.found_at, ..self.verdict_on(id, FileState::Infected) };
                    return self.settle_check(checked, blob, Some(apart)).await;
                }
                (Err(_), Some(fault)) => return Err(fault),
                (Err(away), None) => {
                    tracing::warn!(fault = &away as &dyn std::error::Error, file = %id, "a file waits for its scan");
                    self.database().write(id, |tx, id| Box::pin(files::wait(tx, *id))).await?;
                    return Ok(Check::Later);
                }
            }
        }
        let file = pieces(self.unseal(&stream, blob).await?, &mut broken);
        let examined = self.inspector().examine.examine(file).await;
        let checked = match (examined, broken) {
            (Ok(Ok(examined)), _) => self.kept_check(&key, id, examined).await?,
            (Ok(Err(refusal)), _) => self.refused_check(id, refusal),
            (Err(_), Some(fault)) => return Err(fault),
            (Err(fault), None) => {
                tracing::warn!(fault = &fault as &dyn std::error::Error, file = %id, "a file waits to be examined");
                return Ok(Check::Later);
            }
        };
        self.settle_check(checked, blob, None).await
    }

    fn verdict_on(&self, file: FileId, state: FileState) -> Checked {
        Checked {
            file,
            state,
            refusal: None,
            kind: None,
            pages: None,
            hints: String::new(),
            replaced: None,
            small_sealed: None,
            at: self.now(),
        }
    }

    fn refused_check(&self, file: FileId, refusal: Refusal) -> Checked {
        Checked { refusal: Some(refusal_word(refusal).to_owned()), ..self.verdict_on(file, FileState::Refused) }
    }

    /// What is kept of a file: as it came, or as it was drawn anew, under another name and with another key.
    async fn kept_check(&self, key: &AccountKey, file: FileId, examined: Examined) -> Result<Checked, Fault> {
        let Examined { kept, pages, file: anew, hints, small } = examined;
        let replaced = match anew {
            None => None,
            Some(bytes) => {
                let (stream, key_sealed) = self.vault().new_stream_key(key, &key_slot(file));
                let blob = self.seal_into_store(&stream, &bytes).await?;
                let length = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
                Some((blob, key_sealed, length, Sha256::digest(&bytes).into()))
            }
        };
        let small = small.zip(replaced.as_ref());
        Ok(Checked {
            small_sealed: small.map(|(small, (blob, ..))| self.vault().seal(key, &small_slot(*blob), &small)),
            kind: Some(kind_of(kept)),
            pages: Some(pages),
            hints: hint_words(&hints),
            replaced,
            ..self.verdict_on(file, FileState::Kept)
        })
    }

    async fn seal_into_store(&self, key: &StreamKey, bytes: &[u8]) -> Result<BlobId, Fault> {
        let (blob, mut writing) = self.begin_blob(self.now().plus(FINISHED_WITHIN)).await?;
        let mut sealer = Sealer::new(key, blob);
        for piece in bytes.chunks(PIECE) {
            writing.push(Bytes::from(sealer.push(piece))).await?;
        }
        writing.push(Bytes::from(sealer.finish())).await?;
        writing.finish().await?;
        Ok(blob)
    }

    async fn settle_check(&self, checked: Checked, old: BlobId, apart: Option<Quarantined>) -> Result<Check, Fault> {
        let settling = Settling { checked, old, apart, now: self.now() };
        self.database().write(settling, |tx, settling| Box::pin(settling.write(tx))).await?;
        Ok(Check::Done)
    }

    /// Puts a file off, as an item of its own.
    async fn check_later(&self, file: FileId) -> Result<(), Fault> {
        let item = self.new_check(file, CHECKED_AGAIN_AFTER);
        self.database().write(item, |tx, item| Box::pin(outbox::enqueue(tx, item))).await?;
        Ok(())
    }
}

/// How much of a file is sealed at a time.
const PIECE: usize = 256 * 1024;

impl Settling {
    async fn write(&self, tx: &mut Writer) -> Result<(), Error> {
        if !files::settle(tx, &self.checked).await? {
            // Another check was faster. What this one wrote is removed in its time.
            return Ok(());
        }
        if let Some((blob, ..)) = &self.checked.replaced
            && !erasures::take_out(tx, *blob, self.now).await?
        {
            return Err(Error::Corrupt("a file that took days to check"));
        }
        if let Some(apart) = &self.apart {
            rows::put(tx, apart).await?;
        } else if self.checked.state != FileState::Kept || self.checked.replaced.is_some() {
            erasures::note(tx, self.old, self.now).await?;
        }
        Ok(())
    }
}

/// A file as it came, for somebody who looks into it. Why it broke off is told aside: that is no fault of theirs.
fn pieces(unsealing: Unsealing, broken: &mut Option<Fault>) -> Pieces<'_> {
    Box::pin(stream::unfold((unsealing, broken), |(mut unsealing, broken)| async move {
        let piece = match unsealing.next().await {
            Ok(piece) => Ok(piece?),
            Err(fault) => {
                *broken = Some(fault);
                Err(io::ErrorKind::UnexpectedEof.into())
            }
        };
        Some((piece, (unsealing, broken)))
    }))
}

const fn kind_of(kept: Kept) -> FileKind {
    match kept {
        Kept::Jpeg => FileKind::Jpeg,
        Kept::Png => FileKind::Png,
        Kept::Pdf => FileKind::Pdf,
    }
}

/// Checks the files that nobody has checked while their person waited.
#[derive(Debug)]
pub struct DocumentChecker(Services);

impl DocumentChecker {
    /// A checker for this product.
    #[must_use]
    pub fn new(services: Services) -> Arc<Self> {
        Arc::new(Self(services))
    }
}

impl Deliver for DocumentChecker {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Document
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        Box::pin(async move {
            let file = std::str::from_utf8(&item.payload).ok().and_then(|id| id.parse().ok());
            let file = file.ok_or(DeliveryFailure::Never("not a file"))?;
            let checked = match self.0.check(file).await {
                Ok(Check::Done) => Ok(()),
                Ok(Check::Later) => self.0.check_later(file).await,
                Err(fault) => Err(fault),
            };
            checked.map_err(|fault| {
                if fault.is_temporary() {
                    DeliveryFailure::Later("the file could not be checked now")
                } else {
                    DeliveryFailure::Never("the file cannot be checked")
                }
            })
        })
    }
}

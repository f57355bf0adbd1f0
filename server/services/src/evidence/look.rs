//! Looking at a file. Whoever gets its bytes has been written down: nothing else makes an [`OpenedFile`].

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use domain::{AccountId, BlobId, FileId, FileKind, SeenAs};
use storage::documents as rows;
use storage::files::{self, FileState, StoredFile};
use storage::looks::{self, NewLook};

use super::collect::{key_slot, small_slot};
use super::unsealing::Unsealing;
use crate::desk::Insight;
use crate::{AccountKey, Fault, Services, Session};

/// What somebody opens again within this time is one look: a page, and the file that it shows.
const ONE_LOOK: Duration = Duration::from_secs(5 * 60);

/// Who looks at a file, and as what. Which files they may see, and with which key, follows from it.
#[derive(Debug, Clone, Copy)]
pub enum Viewer<'s> {
    /// Whoever it belongs to.
    Owner(&'s Session),
    /// Somebody at the agency's desk, whose look at the case is written down.
    Officer(&'s Insight),
}

impl Viewer<'_> {
    const fn account(&self) -> AccountId {
        match self {
            Self::Owner(session) => session.account,
            Self::Officer(insight) => insight.officer,
        }
    }

    const fn seen_as(&self) -> SeenAs {
        match self {
            Self::Owner(_) => SeenAs::Owner,
            Self::Officer(_) => SeenAs::Officer,
        }
    }

    /// The key of whose file it is, if they may see files of that account.
    fn key_of(&self, account: AccountId) -> Option<&AccountKey> {
        match self {
            Self::Owner(session) => (session.account == account).then(|| session.key()),
            Self::Officer(insight) => (insight.account == account).then_some(&insight.key),
        }
    }
}

/// A look that is written down.
struct Look<'v> {
    file: StoredFile,
    kind: FileKind,
    blob: BlobId,
    key: &'v AccountKey,
}

/// A file that is being looked at, piece by piece.
pub struct OpenedFile {
    /// What it is.
    pub kind: FileKind,
    /// How many bytes it has.
    pub bytes: u64,
    unsealing: Unsealing,
}

impl fmt::Debug for OpenedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OpenedFile({}, {} bytes)", self.kind, self.bytes)
    }
}

impl OpenedFile {
    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// A fault when the store went away, or what is in it was changed.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Fault> {
        self.unsealing.next().await
    }

    async fn of(services: &Services, look: Look<'_>) -> Result<Self, Fault> {
        let Look { file, kind, blob, key } = look;
        let key = services.vault().stream_key(key, &key_slot(file.id), &file.key_sealed)?;
        let unsealing = services.unseal(&key, blob).await?;
        Ok(Self { kind, bytes: u64::try_from(file.bytes).unwrap_or_default(), unsealing })
    }
}

impl Services {
    /// Opens a file, filed or not, if this viewer may see it and it was checked. That they did is written down first.
    ///
    /// # Errors
    /// A fault when the database or the store is away, or what is in it was changed.
    pub async fn open_file(&self, viewer: Viewer<'_>, file: FileId) -> Result<Option<OpenedFile>, Fault> {
        match self.written_look(&viewer, file).await? {
            Some(look) => Ok(Some(OpenedFile::of(self, look).await?)),
            None => Ok(None),
        }
    }

    /// Writes down that somebody sees a file, without opening it: the page that shows it does so. Whether they may.
    pub(crate) async fn see_file(&self, viewer: Viewer<'_>, file: FileId) -> Result<bool, Fault> {
        Ok(self.written_look(&viewer, file).await?.is_some())
    }

    async fn written_look<'v>(&self, viewer: &'v Viewer<'_>, id: FileId) -> Result<Option<Look<'v>>, Fault> {
        let found = rows::find(&mut self.database().reader().await?, id).await?;
        let Some((account, _, file)) = found else { return Ok(None) };
        let (Some(key), Some(blob), Some(kind), FileState::Kept) =
            (viewer.key_of(account), file.blob, file.kind, file.state)
        else {
            return Ok(None);
        };
        let at = self.now();
        let look = NewLook {
            file: id,
            account: viewer.account(),
            seen_as: viewer.seen_as(),
            at,
            one_since: at.minus(ONE_LOOK),
        };
        self.database().write(look, |tx, look| Box::pin(looks::add(tx, look))).await?;
        Ok(Some(Look { file, kind, blob, key }))
    }

    /// The small picture of a file of this account: enough to tell it from others, and no look.
    ///
    /// # Errors
    /// A fault when the database is away or it cannot be opened.
    pub async fn small_picture(&self, session: &Session, file: FileId) -> Result<Option<Vec<u8>>, Fault> {
        let found = files::small(&mut self.database().reader().await?, session.account, file).await?;
        found.map(|(blob, sealed)| self.vault().open(session.key(), &small_slot(blob), &sealed)).transpose()
    }
}

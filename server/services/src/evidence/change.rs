//! Changes of what is put together for a draft, an answer, a message or a supplement. Of a draft, a signature covers the evidence as it
//! was, so it is withdrawn first, by a revision with the same answers; otherwise a change of evidence is no revision, and
//! no window ever collides with it.

use std::sync::Arc;

use domain::{
    AccountId, CaseId, DocumentId, DraftId, FileId, FolderId, Rotation, RoundId, SupplementId, ThreadId, Timestamp,
    UploadId,
};
use storage::documents::StoredDocument;
use storage::explanations::StoredExplanation;
use storage::files::{StoredFile, UsedAgain};
use storage::folders::Owner;
use storage::outbox::{self, NewItem};
use storage::uploads::StoredPart;
use storage::{
    Error, Reader, Writer, documents, drafts, enclosures, erasures, explanations, files, folders, rounds, supplements,
    uploads,
};

use crate::rounds::takes_answer;
use crate::supplements::takes_supplement;
use crate::threads::takes_enclosures;
use crate::{Fault, Outcome, Services, Session};

/// How often a signature is withdrawn because it was given again in another window.
const TRIES: usize = 10;

/// What changes.
pub(super) enum Change {
    /// A file is there. Of a document that is new, or is there already.
    Added {
        document: DocumentId,
        new: Option<StoredDocument>,
        file: Box<StoredFile>,
        check: Option<NewItem>,
        /// What made it whole, if it came in parts.
        upload: Option<LastPart>,
    },
    /// Files that were added before are used for something else, too, in documents of their own.
    UsedAgain(Vec<(StoredDocument, Vec<UsedAgain>)>),
    /// A file is taken away.
    Removed { document: DocumentId, file: FileId },
    /// Files of a document have these places.
    Placed(Vec<(FileId, i64)>),
    /// A file is turned.
    Turned(FileId, Rotation),
    /// The person says why they do not have something.
    Explained(StoredExplanation),
    /// They take that back.
    Unexplained(String),
}

/// The last part of an upload.
pub(super) struct LastPart {
    pub(super) upload: UploadId,
    pub(super) part: StoredPart,
}

/// Why evidence is not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closed {
    /// The account has no such draft, round, message or supplement, or that has no such document or file any more.
    NotFound,
    /// The draft is filed, as this case.
    Filed(CaseId),
    /// The round takes no answer any more.
    Over(RoundId),
    /// The message was sent in this thread, or that is closed.
    Sent(ThreadId),
    /// The supplement was sent, or its case takes none now.
    Supplied(SupplementId),
}

/// What a transaction found.
enum Found {
    Changed,
    Signed(DraftId),
    Closed(Closed),
}

struct Changing {
    account: AccountId,
    folder: FolderId,
    now: Timestamp,
    change: Change,
}

impl Services {
    /// Changes what is in a folder, and counts that as work on what it belongs to.
    pub(super) async fn change_evidence(
        &self,
        session: &Session,
        folder: FolderId,
        change: Change,
    ) -> Outcome<(), Closed> {
        let changing = Arc::new(Changing { account: session.account, folder, now: self.now(), change });
        for _ in 0..TRIES {
            let work = Arc::clone(&changing);
            match self.database().write(work, |tx, changing| Box::pin(changing.write(tx))).await? {
                Found::Changed => return Ok(Ok(())),
                Found::Closed(closed) => return Ok(Err(closed)),
                Found::Signed(draft) => self.withdraw_signature(session, draft).await?,
            }
        }
        Err(Fault::Interrupted("a change of evidence"))
    }
}

impl Changing {
    async fn write(&self, tx: &mut Writer) -> Result<Found, Error> {
        let owner = match open_folder(tx, self.account, self.folder, self.now).await? {
            Ok(Open { is_signed: true, owner: Owner::Draft(draft) }) => return Ok(Found::Signed(draft)),
            Ok(open) => open.owner,
            Err(closed) => return Ok(Found::Closed(closed)),
        };
        if !self.change(tx).await? {
            return Ok(Found::Closed(Closed::NotFound));
        }
        match owner {
            Owner::Draft(draft) => documents::count_change(tx, draft, self.now).await?,
            Owner::Round(round) => rounds::count_change(tx, round).await?,
            Owner::Message(message) => enclosures::count_change(tx, message, self.now).await?,
            Owner::Supplement(supplement) => supplements::count_change(tx, supplement, self.now).await?,
        }
        Ok(Found::Changed)
    }

    /// False, and nothing is changed, when what is to be changed is not there any more.
    async fn change(&self, tx: &mut Writer) -> Result<bool, Error> {
        match &self.change {
            Change::Added { document, new, file, check, upload } => {
                if new.is_none() && !documents::is_there(tx, *document, self.folder).await? {
                    return Ok(false);
                }
                if let Some(LastPart { upload, part }) = upload
                    && !uploads::complete(tx, *upload, part, file.id, self.now).await?
                {
                    return Ok(false);
                }
                // Bytes whose day has come may be removed at any moment.
                if let Some(blob) = file.blob
                    && !erasures::take_out(tx, blob, self.now).await?
                {
                    return Err(Error::Corrupt("a file that took days to come"));
                }
                if let Some(new) = new {
                    documents::insert(tx, new).await?;
                }
                files::insert(tx, *document, file).await?;
                if let Some(check) = check {
                    outbox::enqueue(tx, check).await?;
                }
            }
            Change::UsedAgain(added) => {
                for (document, pages) in added {
                    documents::insert(tx, document).await?;
                    for page in pages {
                        files::use_again(tx, document.id, page, self.now).await?;
                    }
                    documents::remove_if_empty(tx, document.id).await?;
                }
            }
            Change::Removed { document, file } => {
                erasures::note_file(tx, *file, self.now).await?;
                documents::remove_file(tx, *document, *file).await?;
            }
            Change::Placed(places) => {
                for (file, place) in places {
                    files::place(tx, *file, *place).await?;
                }
            }
            Change::Turned(file, rotation) => files::turn(tx, *file, *rotation).await?,
            Change::Explained(explanation) => explanations::keep(tx, explanation).await?,
            Change::Unexplained(slot) => explanations::remove(tx, self.folder, slot).await?,
        }
        Ok(true)
    }
}

/// A folder into which something can be put.
pub(super) struct Open {
    pub(super) owner: Owner,
    /// Whether its draft is signed.
    pub(super) is_signed: bool,
}

/// What this folder of the account belongs to, if anything can be put into it at this moment.
pub(super) async fn open_folder(
    reader: &mut Reader,
    account: AccountId,
    folder: FolderId,
    now: Timestamp,
) -> Result<Result<Open, Closed>, Error> {
    let Some(owner) = folders::owner(reader, account, folder).await? else { return Ok(Err(Closed::NotFound)) };
    let is_signed = match owner {
        Owner::Draft(draft) => {
            let Some(standing) = drafts::find(reader, account, draft).await? else { return Ok(Err(Closed::NotFound)) };
            if let Some(case) = standing.case {
                return Ok(Err(Closed::Filed(case)));
            }
            standing.signed.is_some()
        }
        Owner::Round(round) => {
            if !takes_answer(reader, account, round, now).await? {
                return Ok(Err(Closed::Over(round)));
            }
            false
        }
        Owner::Message(message) => match takes_enclosures(reader, account, message).await? {
            Ok(()) => false,
            Err(closed) => return Ok(Err(closed)),
        },
        Owner::Supplement(supplement) => {
            if !takes_supplement(reader, account, supplement, now).await? {
                return Ok(Err(Closed::Supplied(supplement)));
            }
            false
        }
    };
    Ok(Ok(Open { owner, is_signed }))
}

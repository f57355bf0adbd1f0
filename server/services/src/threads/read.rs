use domain::case::ServiceRequest;
use domain::{
    CaseId, Concern, FileId, FileKind, FileName, FolderId, MessageId, ReceiptNumber, Side, ThreadId, Timestamp,
};
use storage::documents::{self, StoredDocument};
use storage::files::StoredFile;
use storage::messages::{self, StoredMessage};
use storage::threads::{self, StoredThread};

use crate::evidence::{DocumentFile, Standing as FileStanding};
use crate::paging::{cut, part};
use crate::{AccountKey, Fault, Services, Session};

/// On a page.
const PAGE: u32 = 25;

/// What a thread is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Which of the things that somebody can ask about.
    pub concern: Concern,
    /// What it asks the agency to do in that case; none when it only asks for an answer.
    pub request: Option<ServiceRequest>,
    /// The receipt number and the form of the case, if it is about one.
    pub case: Option<(ReceiptNumber, String)>,
    /// Whether that case is still in the account.
    pub has_case: bool,
}

/// How a thread stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Its person waits for an answer.
    Waits {
        /// Since when.
        since: Timestamp,
        /// Until when they were told to expect it.
        answer_by: Timestamp,
    },
    /// The agency wrote last.
    Answered,
    /// The agency closed it.
    Closed {
        /// When.
        at: Timestamp,
    },
}

/// A thread as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThreadLine {
    /// Which one.
    pub id: ThreadId,
    /// What it is about.
    pub about: About,
    /// The same in its person's own words.
    pub subject: String,
    /// How it stands.
    pub standing: Standing,
    /// When the last message was sent.
    pub last_at: Timestamp,
    /// Who wrote it.
    pub last_by: Side,
    /// How many messages of the agency its person has not read.
    pub unread: u32,
}

/// A part of somebody's threads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThreadPage {
    /// Which one, from 1.
    pub number: u32,
    /// What is on it, the thread that was written in last first.
    pub threads: Vec<ThreadLine>,
    /// Whether there is a page after it.
    pub has_older: bool,
}

/// A thread in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThreadView {
    /// Which one.
    pub id: ThreadId,
    /// What it is about.
    pub about: About,
    /// The same in its person's own words.
    pub subject: String,
    /// How it stands.
    pub standing: Standing,
    /// What was written, the newest at the end.
    pub messages: Vec<MessageView>,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageView {
    /// Which one.
    pub id: MessageId,
    /// Who wrote it.
    pub side: Side,
    /// When.
    pub sent_at: Timestamp,
    /// When the other side first read it.
    pub read_at: Option<Timestamp>,
    /// What it says.
    pub text: String,
    /// What went with it.
    pub enclosed: Vec<EnclosedFile>,
}

/// A file that went with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnclosedFile {
    /// Which one.
    pub id: FileId,
    /// What its person calls it.
    pub name: FileName,
    /// What it is.
    pub kind: FileKind,
    /// How many pages it has.
    pub pages: u32,
    /// How many bytes it has.
    pub bytes: u64,
}

impl Services {
    /// A page of the account's threads.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in them was changed.
    pub async fn threads(&self, session: &Session, number: u32) -> Result<ThreadPage, Fault> {
        let number = number.max(1);
        let mut reader = self.database().reader().await?;
        let mut rows = threads::page_of(&mut reader, session.account, part(number, PAGE)).await?;
        drop(reader);
        let has_older = cut(&mut rows, PAGE);
        let line = |thread| self.thread_line(session.key(), thread);
        Ok(ThreadPage { number, threads: rows.into_iter().map(line).collect::<Result<_, _>>()?, has_older })
    }

    pub(crate) fn thread_line(&self, key: &AccountKey, thread: StoredThread) -> Result<ThreadLine, Fault> {
        let subject = self.open_subject(key, &thread)?;
        Ok(ThreadLine {
            id: thread.id,
            standing: Standing::of(&thread),
            last_at: thread.last_at,
            last_by: thread.last_by,
            unread: thread.unread,
            about: About::of(thread),
            subject,
        })
    }

    /// A thread, if it is this account's. What the agency wrote in it is read from now on.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn thread(&self, session: &Session, id: ThreadId) -> Result<Option<ThreadView>, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(thread) = threads::find(&mut reader, session.account, id).await? else { return Ok(None) };
        drop(reader);
        if thread.unread > 0 {
            let read = (id, self.now());
            let read = self
                .database()
                .write(read, |tx, (thread, now)| Box::pin(messages::read(tx, *thread, Side::Agency, *now)));
            read.await?;
        }
        self.opened_thread(session.key(), thread).await.map(Some)
    }

    /// Whether a thread is this account's. Nothing in it is read by that.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn has_thread(&self, session: &Session, id: ThreadId) -> Result<bool, Fault> {
        let mut reader = self.database().reader().await?;
        Ok(threads::find(&mut reader, session.account, id).await?.is_some())
    }

    /// How many messages of the agency about a case its person has not read.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn unread_about(&self, session: &Session, case: CaseId) -> Result<u32, Fault> {
        match session.take_unread(self.database(), case) {
            Some(unread) => Ok(unread),
            None => Ok(threads::unread_about(&mut self.database().reader().await?, session.account, case).await?),
        }
    }

    pub(super) async fn opened_thread(&self, key: &AccountKey, thread: StoredThread) -> Result<ThreadView, Fault> {
        let mut reader = self.database().reader().await?;
        let rows = messages::of_thread(&mut reader, thread.id).await?;
        let files = documents::sent_in(&mut reader, thread.id).await?;
        drop(reader);
        Ok(ThreadView {
            id: thread.id,
            subject: self.open_subject(key, &thread)?,
            standing: Standing::of(&thread),
            messages: rows.iter().map(|row| self.message_view(key, row, &files)).collect::<Result<_, _>>()?,
            about: About::of(thread),
        })
    }

    fn message_view(
        &self,
        key: &AccountKey,
        row: &StoredMessage,
        files: &[(StoredDocument, StoredFile)],
    ) -> Result<MessageView, Fault> {
        let folder = FolderId::from(row.id);
        let documents = self.opened_documents(key, files.iter().filter(|(document, _)| document.folder == folder))?;
        let enclosed = documents.into_iter().flat_map(|document| document.files).filter_map(EnclosedFile::of).collect();
        let text = self.open_text(key, row)?;
        Ok(MessageView { id: row.id, side: row.side, sent_at: row.sent_at, read_at: row.read_at, text, enclosed })
    }
}

impl EnclosedFile {
    /// What could not be used went with nothing.
    fn of(file: DocumentFile) -> Option<Self> {
        let FileStanding::Kept { kind, pages, .. } = file.standing else { return None };
        Some(Self { id: file.id, name: file.name, kind, pages, bytes: file.bytes })
    }
}

impl About {
    pub(super) fn of(thread: StoredThread) -> Self {
        Self { concern: thread.concern, request: thread.request, case: thread.case, has_case: thread.has_case }
    }
}

impl Standing {
    pub(super) fn of(thread: &StoredThread) -> Self {
        match (thread.closed_at, thread.waits_since) {
            (Some(at), _) => Self::Closed { at },
            (None, Some(since)) => Self::Waits { since, answer_by: thread.answer_by.unwrap_or(since) },
            (None, None) => Self::Answered,
        }
    }
}

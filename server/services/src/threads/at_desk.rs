use domain::{FileId, LookedAt, Side, ThreadId, ThreadLookId, Timestamp};
use storage::threads::{self, NewThreadLook};
use storage::{Error, accounts, documents, messages};

use super::read::{About, Standing, ThreadView};
use crate::Fault;
use crate::desk::{Desk, DeskCase, Insight, PAGE, Queue};
use crate::evidence::{OpenedFile, Viewer};
use crate::paging::part;

/// A thread whose person waits for an answer. What it says is not told before somebody looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingThread {
    /// Which one.
    pub id: ThreadId,
    /// What it is about.
    pub about: About,
    /// Since when its person waits.
    pub since: Timestamp,
    /// Until when they were told to expect an answer.
    pub answer_by: Timestamp,
}

/// A thread as it is seen at the desk.
#[derive(Debug)]
pub struct DeskThread {
    /// What was written.
    pub thread: ThreadView,
    /// The case that it is about, as far as there is one.
    pub case: Option<DeskCase>,
    /// Whether its person still has an account, and could read an answer.
    pub has_reader: bool,
}

impl Desk<'_> {
    /// Threads whose person waits for an answer, the one that waits longest first.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn waiting_threads(&self, number: u32) -> Result<Queue<WaitingThread>, Fault> {
        let number = number.max(1);
        let mut reader = self.services.database().reader().await?;
        let rows = threads::waiting(&mut reader, self.session.account, part(number, PAGE)).await?;
        let waiting = rows.into_iter().filter_map(|thread| match Standing::of(&thread) {
            Standing::Waits { since, answer_by } => {
                Some(WaitingThread { id: thread.id, about: About::of(thread), since, answer_by })
            }
            Standing::Answered | Standing::Closed { .. } => None,
        });
        Ok(Queue::of(number, waiting.collect()))
    }

    /// Whether a thread is there for whoever sits at it. Nothing in it is read by that.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn has_thread(&self, id: ThreadId) -> Result<bool, Fault> {
        let mut reader = self.services.database().reader().await?;
        Ok(threads::at_desk(&mut reader, self.session.account, id).await?.is_some())
    }

    /// A thread with the case that it is about. That somebody looked at both is written down first; what its person wrote
    /// is read from now on.
    ///
    /// # Errors
    /// A fault when the database is away, or when anything in it was changed.
    pub async fn thread(&self, id: ThreadId) -> Result<Option<DeskThread>, Fault> {
        let officer = self.session.account;
        let mut reader = self.services.database().reader().await?;
        let Some(thread) = threads::at_desk(&mut reader, officer, id).await? else { return Ok(None) };
        let person = accounts::find(&mut reader, thread.account).await?.ok_or(Error::Corrupt("accounts"))?;
        drop(reader);
        self.look_at(id).await?;
        let case = match thread.concern.case() {
            // One that has moved to another account is nothing to this person any more.
            Some(case) if thread.has_case => self.case_for(case, LookedAt::Messages).await?,
            _ => None,
        };
        let key = self.services.vault().account_key(thread.account, &person.addressee.data_key)?;
        let has_reader = !person.addressee.email_sealed.is_empty();
        Ok(Some(DeskThread { thread: self.services.opened_thread(&key, thread).await?, case, has_reader }))
    }

    /// A file that went with a message of this thread. That somebody looked at both, and at the case that it is about, is written
    /// down first, and its person reads that an officer saw the file.
    ///
    /// # Errors
    /// A fault when the database or the store is away, or what is in it was changed.
    pub async fn open_enclosed(&self, id: ThreadId, file: FileId) -> Result<Option<OpenedFile>, Fault> {
        let officer = self.session.account;
        let mut reader = self.services.database().reader().await?;
        let Some(thread) = threads::at_desk(&mut reader, officer, id).await? else { return Ok(None) };
        let sent = documents::sent_in(&mut reader, id).await?;
        if !sent.iter().any(|(_, sent)| sent.id == file) {
            return Ok(None);
        }
        let person = accounts::find(&mut reader, thread.account).await?.ok_or(Error::Corrupt("accounts"))?;
        drop(reader);
        self.look_at(id).await?;
        if let Some(case) = thread.concern.case().filter(|_| thread.has_case) {
            self.look(case, LookedAt::File).await?;
        }
        let key = self.services.vault().account_key(thread.account, &person.addressee.data_key)?;
        let insight = Insight { officer, account: thread.account, key };
        self.services.open_file(Viewer::Officer(&insight), file).await
    }

    /// Writes down that somebody looks at a thread. What its person wrote in it is read from now on.
    async fn look_at(&self, id: ThreadId) -> Result<(), Fault> {
        let (officer, at) = (self.session.account, self.services.now());
        let look = ThreadLookId::v7(at, self.services.random());
        let look = NewThreadLook { id: look, thread: id, account: officer, at };
        let looked = self.services.database().write(look, |tx, look| {
            Box::pin(async move {
                threads::look(tx, look).await?;
                messages::read(tx, look.thread, Side::Person, look.at).await
            })
        });
        Ok(looked.await?)
    }
}

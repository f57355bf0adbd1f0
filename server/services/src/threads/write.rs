use domain::case::ServiceRequest;
use domain::{AccountId, Concern, MessageId, MessageText, Side, ThreadId, ThreadSubject, Timestamp};
use storage::limits::Key;
use storage::messages::{self, NewMessage};
use storage::threads::{self, NewThread};
use storage::{Error, Reader, Writer, accounts, cases};

use super::enclose::{NotAsSeen, WrittenIn, send_along, went_along};
use crate::limits::Limit;
use crate::{Outcome, Services, Session};

/// Threads that one account begins.
const THREADS: Limit = Limit::per_day(10);
/// Messages that one account writes.
const MESSAGES: Limit = Limit::per_hour(20);

/// Something that somebody asks the agency.
#[derive(Debug, Clone, Copy)]
pub struct NewQuestion<'t> {
    /// What it is called; the same one sent twice is one.
    pub message: MessageId,
    /// What it is about.
    pub concern: Concern,
    /// The same in their own words.
    pub subject: &'t ThreadSubject,
    /// What they ask.
    pub text: &'t MessageText,
    /// What they have seen of what goes with it: [`Unsent::seen`](super::Unsent::seen), or 0.
    pub seen: i64,
}

/// Why something was not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WriteRefusal {
    /// There is no such thread, or no such case, of this account.
    NotFound,
    /// Many threads were begun on one day.
    TooManyThreads {
        /// Until when to wait.
        until: Timestamp,
    },
    /// Many messages were written in one hour.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
    /// What goes with it is not what they have seen.
    Changed,
    /// Nobody knows yet what one of the files is that go with it.
    BeingChecked,
}

impl From<NotAsSeen> for WriteRefusal {
    fn from(why: NotAsSeen) -> Self {
        match why {
            NotAsSeen::Changed => Self::Changed,
            NotAsSeen::BeingChecked => Self::BeingChecked,
        }
    }
}

/// A message of a person on its way, with its thread if that begins with it.
pub(super) struct Sending {
    account: AccountId,
    pub(super) begins: Option<NewThread>,
    pub(super) message: NewMessage,
    answer_by: Timestamp,
    seen: i64,
    threads: Key,
    messages: Key,
}

impl Services {
    /// Begins a thread. When this message was sent before, that one counts.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was sent.
    pub async fn begin_thread(&self, session: &Session, new: NewQuestion<'_>) -> Outcome<ThreadId, WriteRefusal> {
        let sending = self.beginning(session, new, None).await?;
        Ok(self.database().write(sending, |tx, sending| Box::pin(sending.send(tx))).await?)
    }

    /// Writes in a thread, which is open again if it was closed: a message of this name with this text, with the documents
    /// that are to go with it, as its person has seen them. When this message was sent before, that one counts.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was sent.
    pub async fn write_in_thread(
        &self,
        session: &Session,
        thread: ThreadId,
        (message, text, seen): (MessageId, &MessageText, i64),
    ) -> Outcome<(), WriteRefusal> {
        let sending = self.sending(session, thread, (message, text, seen)).await?;
        Ok(self.database().write(sending, |tx, sending| Box::pin(sending.send(tx))).await?.map(|_| ()))
    }

    /// The first message of a thread, with what that asks the agency to do if it asks for more than an answer.
    pub(super) async fn beginning(
        &self,
        session: &Session,
        new: NewQuestion<'_>,
        request: Option<ServiceRequest>,
    ) -> Result<Sending, crate::Fault> {
        let thread = ThreadId::v7(self.now(), self.random());
        let mut sending = self.sending(session, thread, (new.message, new.text, new.seen)).await?;
        sending.begins = Some(NewThread {
            id: thread,
            account: session.account,
            concern: new.concern,
            request,
            subject_sealed: self.sealed_subject(session.key(), thread, new.subject),
            begun_at: sending.message.sent_at,
            answer_by: sending.answer_by,
        });
        Ok(sending)
    }

    async fn sending(
        &self,
        session: &Session,
        thread: ThreadId,
        (id, text, seen): (MessageId, &MessageText, i64),
    ) -> Result<Sending, crate::Fault> {
        let (account, now) = (session.account, self.now());
        let text_sealed = self.sealed_text(session.key(), id, text);
        Ok(Sending {
            account,
            begins: None,
            message: NewMessage { id, thread, side: Side::Person, sent_at: now, text_sealed },
            answer_by: self.reply_time().await?.by(now),
            seen,
            threads: self.vault().lookup("limit: threads", account.to_string()),
            messages: self.vault().lookup("limit: messages", account.to_string()),
        })
    }
}

impl Sending {
    pub(super) async fn send(&self, tx: &mut Writer) -> Result<Result<ThreadId, WriteRefusal>, Error> {
        let (message, now) = (&self.message, self.message.sent_at);
        if let Some((thread, account)) = messages::thread_of(tx, message.id).await? {
            // It is not told whose message has that name.
            return Ok(if account == self.account { Ok(thread) } else { Err(WriteRefusal::NotFound) });
        }
        if !self.is_theirs(tx).await? {
            return Ok(Err(WriteRefusal::NotFound));
        }
        let enclosed = match send_along(tx, self.account, self.written_in(), self.seen).await? {
            Ok(enclosed) => enclosed,
            Err(why) => return Ok(Err(why.into())),
        };
        if self.begins.is_some()
            && let Some(until) = THREADS.hit(tx, &self.threads, now).await?
        {
            return Ok(Err(WriteRefusal::TooManyThreads { until }));
        }
        if let Some(until) = MESSAGES.hit(tx, &self.messages, now).await? {
            return Ok(Err(WriteRefusal::TooMany { until }));
        }
        match &self.begins {
            Some(thread) => threads::insert(tx, thread).await?,
            None => threads::ask(tx, message.thread, now, self.answer_by).await?,
        }
        messages::insert(tx, message, None).await?;
        went_along(tx, enclosed, message).await?;
        Ok(Ok(message.thread))
    }

    fn written_in(&self) -> WrittenIn {
        match &self.begins {
            None => WrittenIn::Thread(self.message.thread),
            Some(thread) => match (thread.concern.case(), thread.request) {
                (Some(case), Some(what)) => WrittenIn::Request(case, what),
                _ => WrittenIn::Beginning,
            },
        }
    }

    /// Whether the thread, or the case that it is to be about, is this account's.
    async fn is_theirs(&self, tx: &mut Writer) -> Result<bool, Error> {
        if !has_person(tx, self.account).await? {
            return Ok(false);
        }
        Ok(match &self.begins {
            Some(thread) => match thread.concern.case() {
                Some(case) => cases::account_of(tx, case).await? == Some(self.account),
                None => true,
            },
            None => threads::find(tx, self.account, self.message.thread).await?.is_some(),
        })
    }
}

/// Whether an account still has its person: it may be deleted while something is on its way.
pub(super) async fn has_person(reader: &mut Reader, account: AccountId) -> Result<bool, Error> {
    let person = accounts::find(reader, account).await?;
    Ok(person.is_some_and(|person| !person.addressee.email_sealed.is_empty()))
}

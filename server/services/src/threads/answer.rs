use domain::{AccountId, FolderId, MessageId, MessageText, Place, Side, StaffRight, ThreadId, Timestamp, Topic};
use storage::messages::{self, NewMessage};
use storage::{Error, Writer, accounts, documents, enclosures, files, folders, looks, phones, threads};
use words::say;

use super::enclose::{NotAsSeen, WrittenIn, send_along, went_along};
use crate::accounts::{Absent, Post};
use crate::audit::{Event, Note};
use crate::desk::Desk;
use crate::{AccountKey, Client, Outcome, Services};

/// An answer of the agency.
#[derive(Debug, Clone, Copy)]
pub struct Answering<'t> {
    /// In which thread.
    pub thread: ThreadId,
    /// What it is called; the same one sent twice is one.
    pub message: MessageId,
    /// How many messages whoever answers had before them.
    pub seen: u32,
    /// What they write.
    pub text: &'t MessageText,
    /// Whether that is the last word, unless the person writes again.
    pub closes: bool,
    /// What they have seen of what goes with it: [`Unsent::seen`](super::Unsent::seen), or 0.
    pub documents: i64,
}

/// Why an answer was not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerRefusal {
    /// There is no such thread, or it is their own, or its person has no account any more.
    NotFound,
    /// Whoever asks does not answer.
    NotAllowed,
    /// Its person has written meanwhile, or somebody else has answered.
    Changed,
    /// What goes with it is not what they have seen.
    DocumentsChanged,
    /// Nobody knows yet what one of the files is that go with it.
    BeingChecked,
}

impl From<NotAsSeen> for AnswerRefusal {
    fn from(why: NotAsSeen) -> Self {
        match why {
            NotAsSeen::Changed => Self::DocumentsChanged,
            NotAsSeen::BeingChecked => Self::BeingChecked,
        }
    }
}

struct Sending {
    services: Services,
    officer: AccountId,
    /// What goes with it is sealed with the officer's key until it is sent, and with that of its person from then on.
    officer_key: AccountKey,
    person_key: AccountKey,
    /// Under which key of its person it was sealed.
    data_key: Vec<u8>,
    message: NewMessage,
    seen: u32,
    documents: i64,
    closed_at: Option<Timestamp>,
    post: Post,
    note: Note,
}

impl Desk<'_> {
    /// Sends an answer with the documents that are to go with it, as whoever answers has seen them, and tells its person that
    /// there is one. Nothing that it says is in the mail.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was sent.
    pub async fn answer_thread(&self, answer: Answering<'_>, client: Client) -> Outcome<(), AnswerRefusal> {
        if !self.may(StaffRight::Answer) {
            return Ok(Err(AnswerRefusal::NotAllowed));
        }
        let (services, now) = (self.services, self.services.now());
        let mut reader = services.database().reader().await?;
        let Some(thread) = threads::at_desk(&mut reader, self.session.account, answer.thread).await? else {
            return Ok(Err(AnswerRefusal::NotFound));
        };
        let person = accounts::find(&mut reader, thread.account).await?.ok_or(Error::Corrupt("accounts"))?;
        if person.addressee.email_sealed.is_empty() {
            return Ok(Err(AnswerRefusal::NotFound));
        }
        let phones = phones::of_account(&mut reader, thread.account).await?;
        drop(reader);
        let absent = services.absent(thread.account, &person.addressee)?;
        let telephone = services.telephone(&absent.key, &phones)?;
        let text_sealed = services.sealed_text(&absent.key, answer.message, answer.text);
        let sending = Sending {
            services: services.clone(),
            officer: self.session.account,
            officer_key: self.session.key().clone(),
            person_key: absent.key.clone(),
            data_key: person.addressee.data_key,
            message: NewMessage {
                id: answer.message,
                thread: thread.id,
                side: Side::Agency,
                sent_at: now,
                text_sealed,
            },
            seen: answer.seen,
            documents: answer.documents,
            closed_at: answer.closes.then_some(now),
            post: services.news_of_answer(&absent, telephone, thread.id),
            note: services.note_at_desk(client, self.session, thread.id),
        };
        Ok(services.database().write(sending, |tx, sending| Box::pin(sending.send(tx))).await?)
    }
}

impl Services {
    fn news_of_answer(&self, absent: &Absent, telephone: Option<domain::PhoneNumber>, thread: ThreadId) -> Post {
        let link = format!("{}{}", self.settings().public_url, Place::Thread(thread).path(absent.language));
        let message = (say::mail_answered_subject(&self.settings().site_name), say::mail_answered_text(link));
        self.news(&absent.owner(), telephone, Topic::Messages, message)
    }
}

impl Sending {
    async fn send(&self, tx: &mut Writer) -> Result<Result<(), AnswerRefusal>, Error> {
        let message = &self.message;
        if let Some((thread, _)) = messages::thread_of(tx, message.id).await? {
            return Ok(if thread == message.thread { Ok(()) } else { Err(AnswerRefusal::NotFound) });
        }
        let Some(thread) = threads::at_desk(tx, self.officer, message.thread).await? else {
            return Ok(Err(AnswerRefusal::NotFound));
        };
        let person = accounts::find(tx, thread.account).await?.ok_or(Error::Corrupt("accounts"))?;
        if person.addressee.data_key != self.data_key {
            // They have deleted their account meanwhile.
            return Ok(Err(AnswerRefusal::NotFound));
        }
        if thread.messages != self.seen {
            return Ok(Err(AnswerRefusal::Changed));
        }
        let answer = WrittenIn::Answer(thread.id);
        let enclosed = match send_along(tx, self.officer, answer, self.documents).await? {
            Ok(enclosed) => enclosed,
            Err(why) => return Ok(Err(why.into())),
        };
        let waited = thread.waits_since.map(|since| message.sent_at.since(since));
        messages::insert(tx, message, waited).await?;
        threads::answer(tx, thread.id, self.closed_at).await?;
        if went_along(tx, enclosed, message).await? {
            self.give_documents(tx, thread.account).await?;
        }
        self.note.write(tx, Event::MessageAnswered, Some(self.officer)).await?;
        self.post.send(tx).await?;
        Ok(Ok(()))
    }

    /// Makes what went with it its person's, as if they had it from the beginning.
    async fn give_documents(&self, tx: &mut Writer, person: AccountId) -> Result<(), Error> {
        let folder = FolderId::from(self.message.id);
        documents::remove_unusable(tx, folder).await?;
        let files = files::of_folder(tx, folder).await?;
        let anew = files.iter().map(|file| self.services.seal_file_anew(&self.officer_key, &self.person_key, file));
        let anew = anew.collect::<Result<Vec<_>, _>>().map_err(|_| Error::Corrupt("files"))?;
        files::seal_anew(tx, &anew).await?;
        looks::become_an_officers(tx, folder, self.officer).await?;
        folders::give(tx, folder, person).await?;
        enclosures::give(tx, self.message.id, person).await
    }
}

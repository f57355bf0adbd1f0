//! An answer is sent once, as a whole, as it was reviewed.

use domain::case::Kind;
use domain::{AccountId, CaseEvent, Date, RoundId, Status, Timestamp};
use storage::{Error, Writer, cases, rounds};
use words::{Message, Words, say};

use super::received::Answer;
use crate::audit::{Event, Note};
use crate::notices::{Content, NewNotice, Told};
use crate::{Client, Outcome, Services, Session};

/// What somebody who sends an answer has seen of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// [`Round::seen`](super::Round::seen).
    pub evidence: i64,
    /// Whether they were told that it is late.
    pub is_late: bool,
}

/// Why an answer was not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SendRefusal {
    /// The account has no such round.
    NotFound,
    /// It takes no answer any more.
    Over,
    /// There is nothing in it.
    Empty,
    /// It is to show who the person is, and a picture is missing, or it is not said of which document they are.
    Incomplete,
    /// Nobody knows yet what one of its files is.
    BeingChecked,
    /// It is not what they have seen.
    Changed,
}

struct Sending {
    services: Services,
    account: AccountId,
    round: RoundId,
    seen: Seen,
    files: usize,
    /// By when an officer has looked at the pictures, if there are any.
    promised: Option<Date>,
    sealed: Vec<u8>,
    notice: NewNotice,
    note: Note,
    at: Timestamp,
}

impl Services {
    /// Sends the answer to what the agency asks, if it is what its person has seen: however often they press, once, with
    /// its letter and its mail. That it was sent before is no refusal.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was sent.
    pub async fn send_answer(
        &self,
        session: &Session,
        id: RoundId,
        seen: Seen,
        client: Client,
    ) -> Outcome<(), SendRefusal> {
        let Some(round) = self.round(session, id).await? else { return Ok(Err(SendRefusal::NotFound)) };
        if round.sent_at.is_some() {
            return Ok(Ok(()));
        }
        if round.left().is_none() {
            return Ok(Err(SendRefusal::Over));
        }
        if (round.seen, round.is_late()) != (seen.evidence, seen.is_late) {
            return Ok(Err(SendRefusal::Changed));
        }
        let evidence = self.evidence(session, id).await?;
        if round.slots().any(|slot| evidence.is_being_checked(&slot)) {
            return Ok(Err(SendRefusal::BeingChecked));
        }
        if round.attempt.is_some() && !evidence.shows_all() {
            return Ok(Err(SendRefusal::Incomplete));
        }
        let promised = match round.attempt {
            Some(_) => Some(self.reply_time().await?.by(self.now()).date()),
            None => None,
        };
        let answer = Answer::of(&round, &evidence, promised);
        if answer.is_empty() {
            return Ok(Err(SendRefusal::Empty));
        }
        let sending = Sending {
            services: self.clone(),
            account: session.account,
            round: id,
            seen,
            files: answer.files(),
            promised,
            sealed: self.sealed_answer(session.key(), id, &answer)?,
            notice: self.new_notice(),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
            at: self.now(),
        };
        Ok(self.database().write(sending, |tx, sending| Box::pin(sending.write(tx))).await?)
    }
}

impl Sending {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), SendRefusal>, Error> {
        let Some(round) = rounds::find(tx, self.account, self.round).await? else {
            return Ok(Err(SendRefusal::NotFound));
        };
        if round.sent_at.is_some() {
            return Ok(Ok(()));
        }
        let standing = cases::find(tx, self.account, round.case).await?.ok_or(Error::Corrupt("rounds"))?;
        let history = standing.history()?;
        let Some(answering) = history.answering(round.event, self.at) else { return Ok(Err(SendRefusal::Over)) };
        let is_late = answering.what.kind() == Kind::LateResponseReceived;
        if (round.evidence, is_late) != (self.seen.evidence, self.seen.is_late) {
            return Ok(Err(SendRefusal::Changed));
        }
        self.services.happen(tx, round.case, CaseEvent { at: self.at, what: answering.what }).await?;
        if !rounds::answer(tx, round.id, self.at, &self.sealed).await? {
            return Err(Error::Corrupt("rounds"));
        }
        let status = answering.what.tells(history.state().family()).unwrap_or(Status::ResponseReceived);
        let content = Content::Told(Told::only(status));
        let told = (&self.notice, &content);
        let message = |words: Words, link, receipt: String| self.message(words, link, receipt);
        self.services.tell_of_case(tx, (self.account, &standing), told, message).await?;
        self.note.write(tx, Event::AnswerReceived, Some(self.account)).await?;
        Ok(Ok(()))
    }

    fn message(&self, words: Words, link: String, receipt: String) -> (Message, Message) {
        if let Some(by) = self.promised {
            let text = say::mail_proof_text(words.date(by), words.day(self.at), link, receipt.clone());
            return (say::mail_proof_subject(receipt), text);
        }
        let text = say::mail_answer_text(words.day(self.at), self.files, link, receipt.clone(), words.clock(self.at));
        (say::mail_answer_subject(receipt), text)
    }
}

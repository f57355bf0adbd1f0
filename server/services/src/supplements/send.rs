//! A supplement is sent once, as a whole, as it was seen.

use domain::{AccountId, CaseEvent, CaseId, SupplementId, Timestamp};
use storage::limits::Key;
use storage::{Error, Writer, cases, supplements};
use words::{Message, Words, say};

use super::read::items;
use super::sent::Sent;
use crate::audit::{Event, Note};
use crate::limits::Limit;
use crate::notices::NewNotice;
use crate::{Client, Outcome, Services, Session};

/// Supplements that one account sends.
const SUPPLEMENTS: Limit = Limit::per_day(10);

/// Why nothing was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SupplyRefusal {
    /// The account has no such case, or that no such supplement.
    NotFound,
    /// Nothing can be sent to it unasked now.
    Cannot,
    /// There is no document in it.
    Empty,
    /// Nobody knows yet what one of its files is.
    BeingChecked,
    /// It is not what its person has seen.
    Changed,
    /// Many were sent on one day.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
}

struct Sending {
    services: Services,
    account: AccountId,
    supplement: SupplementId,
    seen: i64,
    files: usize,
    sealed: Vec<u8>,
    notice: NewNotice,
    note: Note,
    limit: Key,
    at: Timestamp,
}

impl Services {
    /// Sends what was put together for a case and nobody asked for, if it is what its person has seen
    /// ([`Unsent::seen`](super::Unsent::seen)): however often they press, once, with its letter and its mail. That it was sent
    /// before is no refusal.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was sent.
    pub async fn send_supplement(
        &self,
        session: &Session,
        (case, id): (CaseId, SupplementId),
        seen: i64,
        client: Client,
    ) -> Outcome<(), SupplyRefusal> {
        let found = supplements::find(&mut self.database().reader().await?, session.account, id).await?;
        let Some(stored) = found.filter(|stored| stored.case == case) else {
            return Ok(Err(SupplyRefusal::NotFound));
        };
        if stored.sent_at.is_some() {
            return Ok(Ok(()));
        }
        if stored.evidence != seen {
            return Ok(Err(SupplyRefusal::Changed));
        }
        let evidence = self.evidence(session, id).await?;
        if items(&evidence).iter().any(|item| evidence.is_being_checked(&item.slot)) {
            return Ok(Err(SupplyRefusal::BeingChecked));
        }
        let sent = Sent::of(&evidence);
        if sent.is_empty() {
            return Ok(Err(SupplyRefusal::Empty));
        }
        let sending = Sending {
            services: self.clone(),
            account: session.account,
            supplement: id,
            seen,
            files: sent.files(),
            sealed: self.sealed_sent(session.key(), id, &sent)?,
            notice: self.new_notice(),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
            limit: self.vault().lookup("limit: supplements", session.account.to_string()),
            at: self.now(),
        };
        Ok(self.database().write(sending, |tx, sending| Box::pin(sending.write(tx))).await?)
    }
}

impl Sending {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), SupplyRefusal>, Error> {
        let Some(stored) = supplements::find(tx, self.account, self.supplement).await? else {
            return Ok(Err(SupplyRefusal::NotFound));
        };
        if stored.sent_at.is_some() {
            return Ok(Ok(()));
        }
        let standing = cases::find(tx, self.account, stored.case).await?.ok_or(Error::Corrupt("supplements"))?;
        let Ok(what) = standing.history()?.supplementing(self.at) else { return Ok(Err(SupplyRefusal::Cannot)) };
        if stored.evidence != self.seen {
            return Ok(Err(SupplyRefusal::Changed));
        }
        if let Some(until) = SUPPLEMENTS.hit(tx, &self.limit, self.at).await? {
            return Ok(Err(SupplyRefusal::TooMany { until }));
        }
        if !supplements::send(tx, stored.id, self.at, &self.sealed).await? {
            return Err(Error::Corrupt("supplements"));
        }
        let event = CaseEvent { at: self.at, what };
        let message = |words: Words, link, receipt: String| self.message(words, link, receipt);
        let whose = (self.account, &standing);
        self.services.happen_as_said(tx, whose, event, (&self.notice, None), message).await?;
        self.note.write(tx, Event::AnswerReceived, Some(self.account)).await?;
        Ok(Ok(()))
    }

    fn message(&self, words: Words, link: String, receipt: String) -> (Message, Message) {
        let (day, time) = (words.day(self.at), words.clock(self.at));
        let text = say::mail_supplement_text(day, self.files, link, receipt.clone(), time);
        (say::mail_supplement_subject(receipt), text)
    }
}

use domain::case::{CannotMove, GoodCause};
use domain::{AccountId, AppointmentId, CaseEvent, Timestamp};
use storage::{Error, Writer, appointments, cases};
use words::{Message, say};

use crate::audit::{Event, Note};
use crate::notices::NewNotice;
use crate::{Client, Outcome, Services, Session};

/// How many characters somebody says of why they need another time.
pub const LONGEST: usize = 1000;

/// Why another time was not asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskRefusal {
    /// The account has no such appointment.
    NotFound,
    /// A rule is against it.
    CannotMove(CannotMove),
    /// What they say is longer than [`LONGEST`]: so many characters.
    TooLong(usize),
    /// The time that they chose is taken, closed or over, or is not theirs to choose.
    TimeGone,
}

struct Asking {
    services: Services,
    account: AccountId,
    id: AppointmentId,
    sealed: Vec<u8>,
    notice: NewNotice,
    note: Note,
    at: Timestamp,
}

impl Services {
    /// Asks for another time than that of an appointment: once, with a letter and a mail. It stands until an officer gives
    /// another one.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was asked.
    pub async fn ask_to_move(
        &self,
        session: &Session,
        id: AppointmentId,
        (cause, words): (GoodCause, &str),
        client: Client,
    ) -> Outcome<(), AskRefusal> {
        let words = words.trim();
        let count = words.chars().count();
        if count > LONGEST {
            return Ok(Err(AskRefusal::TooLong(count)));
        }
        let asking = Asking {
            services: self.clone(),
            account: session.account,
            id,
            sealed: self.sealed_asked_to_move(session.key(), id, (cause, words))?,
            notice: self.new_notice(),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
            at: self.now(),
        };
        Ok(self.database().write(asking, |tx, asking| Box::pin(asking.write(tx))).await?)
    }
}

impl Asking {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), AskRefusal>, Error> {
        let Some(stored) = appointments::find(tx, self.account, self.id).await? else {
            return Ok(Err(AskRefusal::NotFound));
        };
        let standing = cases::find(tx, self.account, stored.case).await?.ok_or(Error::Corrupt("appointments"))?;
        let history = standing.history()?;
        let what = match history.moving(stored.event, self.at) {
            Ok(what) => what,
            Err(rule) => return Ok(Err(AskRefusal::CannotMove(rule))),
        };
        if !appointments::ask(tx, self.id, self.at, &self.sealed).await? {
            return Ok(Err(AskRefusal::CannotMove(CannotMove::Asked)));
        }
        let event = CaseEvent { at: self.at, what };
        let message = |_, link, receipt: String| -> (Message, Message) {
            (say::mail_move_asked_subject(receipt.clone()), say::mail_move_asked_text(link, receipt))
        };
        self.services.happen_as_said(tx, (self.account, &standing), event, (&self.notice, None), message).await?;
        self.note.write(tx, Event::OtherTimeAsked, Some(self.account)).await?;
        Ok(Ok(()))
    }
}

use domain::case::{CannotAsk, ServiceDetail, ServiceRequest};
use domain::{AccountId, CaseEvent, CaseId, Concern, Happening, MessageId, MessageText, ThreadId, ThreadSubject};
use storage::cases::StoredCase;
use storage::{Error, Writer, cases, messages, threads};
use words::{Message, say};

use super::write::{NewQuestion, Sending, WriteRefusal};
use crate::audit::{Event, Note};
use crate::notices::NewNotice;
use crate::{Client, Fault, Outcome, Services, Session};

/// Something that a person can ask the agency to do in a case, with how that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfferedRequest {
    /// What.
    pub what: ServiceRequest,
    /// The thread in which they ask for it and wait for an answer, if they do.
    pub open: Option<ThreadId>,
    /// Why it cannot be asked for now, if it cannot.
    pub cannot: Option<CannotAsk>,
}

/// What somebody asks the agency to do.
#[derive(Debug, Clone, Copy)]
pub struct NewRequest<'t> {
    /// What the message is called; the same one sent twice is one.
    pub message: MessageId,
    /// In which case.
    pub case: CaseId,
    /// What.
    pub what: ServiceRequest,
    /// About what, where there is something to choose.
    pub detail: Option<ServiceDetail>,
    /// The same in a line, as its person reads it.
    pub subject: &'t ThreadSubject,
    /// What they say.
    pub text: &'t MessageText,
    /// What they have seen of what goes with it: [`Unsent::seen`](super::Unsent::seen), or 0.
    pub seen: i64,
}

/// Why nothing was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestRefusal {
    /// A rule is against it.
    CannotAsk(CannotAsk),
    /// They ask for it already, in this thread.
    Open(ThreadId),
    /// There is no such case of this account, or too much was written.
    Write(WriteRefusal),
}

struct Requesting {
    services: Services,
    account: AccountId,
    case: CaseId,
    what: ServiceRequest,
    detail: Option<ServiceDetail>,
    sending: Sending,
    notice: NewNotice,
    note: Note,
}

impl Services {
    /// Everything that can be asked for in a case, if it is this account's.
    ///
    /// # Errors
    /// A fault when the database is away or the history makes no sense.
    pub async fn service_requests(
        &self,
        session: &Session,
        case: CaseId,
    ) -> Result<Option<Vec<OfferedRequest>>, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(standing) = cases::find(&mut reader, session.account, case).await? else { return Ok(None) };
        let open = threads::open_requests(&mut reader, session.account, case).await?;
        let offered = ServiceRequest::ALL.into_iter().map(|what| {
            let open = open.iter().find(|(asked, _)| *asked == what).map(|(_, thread)| *thread);
            Ok::<_, Fault>(OfferedRequest { what, open, cannot: self.can_ask(&standing, what, None)?.err() })
        });
        Ok(Some(offered.collect::<Result<_, _>>()?))
    }

    /// Asks the agency to do something in a case: as a thread, in which it answers. What is asked about the turn of a case
    /// happens to the case, too, with a letter and a mail. When this message was sent before, that one counts.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was asked.
    pub async fn ask_service(
        &self,
        session: &Session,
        new: NewRequest<'_>,
        client: Client,
    ) -> Outcome<ThreadId, RequestRefusal> {
        let NewRequest { message, case, what, detail, subject, text, seen } = new;
        let question = NewQuestion { message, concern: Concern::Case(case), subject, text, seen };
        let requesting = Requesting {
            services: self.clone(),
            account: session.account,
            case,
            what,
            detail,
            sending: self.beginning(session, question, Some(what)).await?,
            notice: self.new_notice(),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
        };
        Ok(self.database().write(requesting, |tx, requesting| Box::pin(requesting.write(tx))).await?)
    }

    fn can_ask(
        &self,
        case: &StoredCase,
        what: ServiceRequest,
        detail: Option<ServiceDetail>,
    ) -> Result<Result<(), CannotAsk>, Error> {
        let (history, today, zone) = (case.history()?, self.today(), self.settings().time_zone);
        let late_from = self.late_from(&case.form, &history);
        Ok(history
            .can_ask(what, today, late_from)
            .and_then(|()| detail.map_or(Ok(()), |detail| history.can_ask_about(detail, (today, zone)))))
    }
}

impl Requesting {
    async fn write(&self, tx: &mut Writer) -> Result<Result<ThreadId, RequestRefusal>, Error> {
        if messages::thread_of(tx, self.sending.message.id).await?.is_some() {
            return self.send(tx).await;
        }
        let Some(standing) = cases::find(tx, self.account, self.case).await? else {
            return Ok(Err(RequestRefusal::Write(WriteRefusal::NotFound)));
        };
        let open = threads::open_requests(tx, self.account, self.case).await?;
        if let Some((_, thread)) = open.into_iter().find(|(what, _)| *what == self.what) {
            return Ok(Err(RequestRefusal::Open(thread)));
        }
        if let Err(rule) = self.services.can_ask(&standing, self.what, self.detail)? {
            return Ok(Err(RequestRefusal::CannotAsk(rule)));
        }
        let sent = self.send(tx).await?;
        if sent.is_ok() {
            if self.what == ServiceRequest::Expedite {
                self.ask_for_a_turn(tx, &standing).await?;
            }
            self.note.write(tx, Event::ServiceAsked, Some(self.account)).await?;
        }
        Ok(sent)
    }

    async fn send(&self, tx: &mut Writer) -> Result<Result<ThreadId, RequestRefusal>, Error> {
        Ok(self.sending.send(tx).await?.map_err(RequestRefusal::Write))
    }

    async fn ask_for_a_turn(&self, tx: &mut Writer, standing: &StoredCase) -> Result<(), Error> {
        let event = CaseEvent { at: self.sending.message.sent_at, what: Happening::ExpediteAsked };
        let message = |_, link, receipt: String| -> (Message, Message) {
            (say::mail_expedite_asked_subject(receipt.clone()), say::mail_expedite_asked_text(link, receipt))
        };
        self.services.happen_as_said(tx, (self.account, standing), event, (&self.notice, None), message).await
    }
}

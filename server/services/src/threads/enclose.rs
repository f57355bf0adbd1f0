//! What goes with a message: documents, put together in a folder of its own while it is written, in the way of all evidence. An
//! officer who answers does so in their own account; what they put together is given to its person when it is sent.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use domain::case::ServiceRequest;
use domain::{AccountId, CaseId, MessageId, Side, StaffRight, ThreadId, Timestamp};
use storage::enclosures::{self, Place, StoredEnclosure};
use storage::messages::NewMessage;
use storage::{Error, Reader, Writer, cases, files, threads};

use super::write::has_person;
use crate::desk::Door;
use crate::evidence::{Closed, Evidence};
use crate::filing::KEPT_FOR;
use crate::{AccountKey, Fault, Outcome, Services, Session, Slot};

/// The name under which the documents of a message are added.
pub const ENCLOSED: &str = "enclosed";

/// An answer that an officer has begun and not sent is kept so long: it is about somebody else.
const ANSWER_KEPT_FOR: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// How many that nobody has sent are removed at once.
const AT_ONCE: u32 = 100;

/// Where somebody writes a message. One is written there at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrittenIn {
    /// In a thread.
    Thread(ThreadId),
    /// As the first of one.
    Beginning,
    /// As one that asks the agency to do this in a case.
    Request(CaseId, ServiceRequest),
    /// At the desk, as what the agency answers in a thread.
    Answer(ThreadId),
}

/// A message that is being written, with what is to go with it.
#[derive(Debug, Clone)]
pub struct Unsent {
    /// What it is called.
    pub message: MessageId,
    /// What was typed, by the name of the field, whether it can be sent or not.
    pub typed: BTreeMap<String, String>,
    /// Its documents.
    pub evidence: Evidence,
    /// Counts what changed in them: who sends it says what they have seen.
    pub seen: i64,
}

/// How a message stands with which documents go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// It is written there, and documents can be added.
    Open(WrittenIn),
    /// It was sent in this thread, or that is closed.
    Over(ThreadId),
}

/// Why nothing can go with a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EncloseRefusal {
    /// There is no such thread, or no such case, of this account, or nobody answers there.
    NotFound,
    /// The thread is closed.
    Closed,
}

/// What is against sending a message with what somebody has seen of its documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotAsSeen {
    Changed,
    BeingChecked,
}

impl fmt::Display for WrittenIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Thread(thread) => write!(f, "thread {thread}"),
            Self::Beginning => f.write_str("beginning"),
            Self::Request(case, what) => write!(f, "{what} {case}"),
            Self::Answer(thread) => write!(f, "answer {thread}"),
        }
    }
}

impl WrittenIn {
    /// Which row that is. Of a thread it is found without its case.
    const fn place(self, case_of_thread: Option<CaseId>) -> Place {
        match self {
            Self::Thread(thread) | Self::Answer(thread) => {
                Place { thread: Some(thread), case: case_of_thread, request: None }
            }
            Self::Beginning => Place { thread: None, case: None, request: None },
            Self::Request(case, what) => Place { thread: None, case: Some(case), request: Some(what) },
        }
    }

    const fn side(self) -> Side {
        match self {
            Self::Thread(_) | Self::Beginning | Self::Request(..) => Side::Person,
            Self::Answer(_) => Side::Agency,
        }
    }

    fn of(stored: &StoredEnclosure) -> Self {
        match (stored.side, stored.place) {
            (Side::Agency, Place { thread: Some(thread), .. }) => Self::Answer(thread),
            (Side::Person, Place { thread: Some(thread), .. }) => Self::Thread(thread),
            (_, Place { case: Some(case), request: Some(what), .. }) => Self::Request(case, what),
            (_, Place { .. }) => Self::Beginning,
        }
    }
}

struct Keeping {
    account: AccountId,
    written_in: WrittenIn,
    new: MessageId,
    typed_sealed: Vec<u8>,
    now: Timestamp,
}

impl Services {
    /// The message that is being written there, if anything is to go with it.
    ///
    /// # Errors
    /// A fault when the database is away or something cannot be opened.
    pub async fn unsent(&self, session: &Session, written_in: WrittenIn) -> Result<Option<Unsent>, Fault> {
        let mut reader = self.database().reader().await?;
        let found = enclosures::open(&mut reader, session.account, written_in.place(None)).await?;
        drop(reader);
        let Some(stored) = found else { return Ok(None) };
        Ok(Some(Unsent {
            message: stored.message,
            typed: self.open_typed(session.account, session.key(), &stored)?,
            evidence: match stored.evidence {
                0 => Evidence::default(),
                _ => self.evidence(session, stored.message).await?,
            },
            seen: stored.evidence,
        }))
    }

    /// How a message of this account stands with which documents go.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn writing(&self, session: &Session, message: MessageId) -> Result<Option<Writing>, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(stored) = enclosures::find(&mut reader, session.account, message).await? else { return Ok(None) };
        Ok(match takes_enclosures(&mut reader, session.account, message).await? {
            Ok(()) => Some(Writing::Open(WrittenIn::of(&stored))),
            Err(Closed::Sent(thread)) => Some(Writing::Over(thread)),
            Err(Closed::NotFound | Closed::Filed(_) | Closed::Over(_) | Closed::Supplied(_)) => None,
        })
    }

    /// Keeps what is typed so far, so that documents can be added that go with it: what the message is called.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing can go with it.
    pub async fn keep_unsent(
        &self,
        session: &Session,
        written_in: WrittenIn,
        typed: &BTreeMap<String, String>,
    ) -> Outcome<MessageId, EncloseRefusal> {
        if matches!(written_in, WrittenIn::Answer(_)) && !self.answers(session) {
            return Ok(Err(EncloseRefusal::NotFound));
        }
        let text = serde_json::to_vec(typed).map_err(|_| Fault::Unreadable("enclosures.typed_sealed"))?;
        let keeping = Keeping {
            account: session.account,
            written_in,
            new: self.new_message_id(),
            typed_sealed: self.vault().seal(session.key(), &typed_slot(session.account, written_in), &text),
            now: self.now(),
        };
        Ok(self.database().write(keeping, |tx, keeping| Box::pin(keeping.write(tx))).await?)
    }

    /// Whether whoever is signed in answers at the desk.
    fn answers(&self, session: &Session) -> bool {
        matches!(self.desk(session), Some(Door::Open(desk)) if desk.may(StaffRight::Answer))
    }

    /// What is typed so far, by the name of the field.
    pub(crate) fn open_typed(
        &self,
        account: AccountId,
        key: &AccountKey,
        stored: &StoredEnclosure,
    ) -> Result<BTreeMap<String, String>, Fault> {
        let Some(sealed) = &stored.typed_sealed else { return Ok(BTreeMap::new()) };
        let plain = self.vault().open(key, &typed_slot(account, WrittenIn::of(stored)), sealed)?;
        serde_json::from_slice(&plain).map_err(|_| Fault::Unreadable("enclosures.typed_sealed"))
    }
}

impl Keeping {
    async fn write(&self, tx: &mut Writer) -> Result<Result<MessageId, EncloseRefusal>, Error> {
        if !has_person(tx, self.account).await? {
            return Ok(Err(EncloseRefusal::NotFound));
        }
        let mut case_of_thread = None;
        match self.written_in {
            WrittenIn::Thread(thread) => {
                let Some(thread) = threads::find(tx, self.account, thread).await? else {
                    return Ok(Err(EncloseRefusal::NotFound));
                };
                if thread.closed_at.is_some() {
                    return Ok(Err(EncloseRefusal::Closed));
                }
                case_of_thread = thread.concern.case();
            }
            WrittenIn::Answer(thread) => {
                let Some(thread) = threads::at_desk(tx, self.account, thread).await? else {
                    return Ok(Err(EncloseRefusal::NotFound));
                };
                if !has_person(tx, thread.account).await? {
                    return Ok(Err(EncloseRefusal::NotFound));
                }
                case_of_thread = thread.concern.case();
            }
            WrittenIn::Request(case, _) => {
                if cases::account_of(tx, case).await? != Some(self.account) {
                    return Ok(Err(EncloseRefusal::NotFound));
                }
            }
            WrittenIn::Beginning => {}
        }
        let place = self.written_in.place(case_of_thread);
        if let Some(open) = enclosures::open(tx, self.account, place).await? {
            enclosures::keep(tx, open.message, Some(&self.typed_sealed), self.now).await?;
            return Ok(Ok(open.message));
        }
        let new = (self.new, self.written_in.side(), place);
        enclosures::begin(tx, self.account, new, &self.typed_sealed, self.now).await?;
        Ok(Ok(self.new))
    }
}

/// Whether documents can be added that go with this message of the account.
pub(crate) async fn takes_enclosures(
    reader: &mut Reader,
    account: AccountId,
    message: MessageId,
) -> Result<Result<(), Closed>, Error> {
    let Some(stored) = enclosures::find(reader, account, message).await? else { return Ok(Err(Closed::NotFound)) };
    let Some(thread) = stored.place.thread else { return Ok(Ok(())) };
    if stored.sent_at.is_some() {
        return Ok(Err(Closed::Sent(thread)));
    }
    if stored.side == Side::Agency {
        // An officer answers in a thread that is closed, too.
        let has_reader = match threads::at_desk(reader, account, thread).await? {
            Some(thread) => has_person(reader, thread.account).await?,
            None => false,
        };
        return Ok(if has_reader { Ok(()) } else { Err(Closed::NotFound) });
    }
    Ok(match threads::find(reader, account, thread).await? {
        Some(thread) if thread.closed_at.is_none() => Ok(()),
        Some(thread) => Err(Closed::Sent(thread.id)),
        None => Err(Closed::NotFound),
    })
}

/// Sends along what is to go with a message of this name, if that is what its sender has seen.
pub(super) async fn send_along(
    tx: &mut Writer,
    account: AccountId,
    written_in: WrittenIn,
    seen: i64,
) -> Result<Result<Option<MessageId>, NotAsSeen>, Error> {
    let Some(open) = enclosures::open(tx, account, written_in.place(None)).await? else {
        return Ok(if seen == 0 { Ok(None) } else { Err(NotAsSeen::Changed) });
    };
    if open.evidence != seen {
        return Ok(Err(NotAsSeen::Changed));
    }
    if files::is_any_unchecked(tx, open.message.into()).await? {
        return Ok(Err(NotAsSeen::BeingChecked));
    }
    Ok(Ok(Some(open.message)))
}

/// Writes down that what was to go with a message went, if it has its name. Whether it did.
pub(super) async fn went_along(
    tx: &mut Writer,
    enclosed: Option<MessageId>,
    message: &NewMessage,
) -> Result<bool, Error> {
    let now = message.sent_at;
    match enclosed {
        Some(enclosed) if enclosed == message.id => {
            enclosures::send(tx, enclosed, message.thread, now).await?;
            Ok(true)
        }
        // Nothing goes with it, and what was typed has gone by another name.
        Some(enclosed) => {
            enclosures::keep(tx, enclosed, None, now).await?;
            Ok(false)
        }
        None => Ok(false),
    }
}

/// Removes what nobody has sent: what a person wrote is kept as long as a form that is being filled in.
pub(crate) async fn sweep(tx: &mut Writer, now: Timestamp) -> Result<(), Error> {
    for message in enclosures::left(tx, (now.minus(KEPT_FOR), now.minus(ANSWER_KEPT_FOR)), AT_ONCE).await? {
        enclosures::remove(tx, message, now).await?;
    }
    Ok(())
}

fn typed_slot(account: AccountId, written_in: WrittenIn) -> Slot {
    Slot::new("enclosures.typed_sealed", format!("{account} {written_in}"))
}

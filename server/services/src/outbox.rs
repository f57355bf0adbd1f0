use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use domain::{OutboxId, Timestamp};
use storage::outbox::{self, ClaimedItem, NewItem, OutboxKind, UndeliveredItem};
use storage::{Error, Writer, mail_bounces};
use tokio::task::JoinSet;

use crate::accounts::instead_of_push;
use crate::{Fault, Instead, OutgoingMail, OutgoingText, Services, Slot};

/// Something to be done after a change was committed, opened for whoever delivers it.
#[derive(Clone)]
pub struct OutboxItem {
    /// The same at every try: whoever gets it twice can tell.
    pub id: OutboxId,
    /// Who delivers it.
    pub kind: OutboxKind,
    /// What to deliver.
    pub payload: Vec<u8>,
}

impl OutboxItem {
    /// What goes out instead when it has failed for good. A mail server that is away for hours is no reason to go another way:
    /// a mail has to be refused for that.
    fn instead(&self, failure: DeliveryFailure) -> Option<Instead> {
        match self.kind {
            OutboxKind::Text => OutgoingText::read(&self.payload).ok()?.fallback.map(Instead::Mail),
            OutboxKind::Push => instead_of_push(&self.payload).map(Instead::Mail),
            OutboxKind::Mail if matches!(failure, DeliveryFailure::Refused(_)) => {
                OutgoingMail::read(&self.payload).ok()?.instead.map(|instead| *instead)
            }
            OutboxKind::Mail
            | OutboxKind::Webhook
            | OutboxKind::Paper
            | OutboxKind::Document
            | OutboxKind::Refund
            | OutboxKind::Announcement => None,
        }
    }
}

impl fmt::Debug for OutboxItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OutboxItem({}, {})", self.id, self.kind.name())
    }
}

/// Why something was not delivered, as a code without personal data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryFailure {
    /// Trying again may help.
    Later(&'static str),
    /// It never will.
    Never(&'static str),
    /// It never will: whoever takes it for the one it is for has refused it.
    Refused(&'static str),
}

impl DeliveryFailure {
    /// Its code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Later(code) | Self::Never(code) | Self::Refused(code) => code,
        }
    }
}

/// What a delivery comes to.
pub type Delivery<'a> = Pin<Box<dyn Future<Output = Result<(), DeliveryFailure>> + Send + 'a>>;

/// Carries items of one kind to where they go, at least once.
pub trait Deliver: fmt::Debug + Send + Sync {
    /// Which kind.
    fn kind(&self) -> OutboxKind;

    /// Delivers one. It is cut off after half a minute.
    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a>;
}

/// Longer than a delivery may take, so that nobody else begins with it meanwhile.
const LEASE: Duration = Duration::from_secs(60);
const PATIENCE: Duration = Duration::from_secs(30);
const AT_ONCE: u32 = 10;
const LOOKED_AT_AT_ONCE: u32 = 100;
const MOST_TRIES: u32 = 10;
const POLL: Duration = Duration::from_secs(1);

impl Services {
    /// An item for the outbox, sealed. Made before the transaction; `outbox::enqueue` puts it in within.
    pub(crate) fn new_item(&self, kind: OutboxKind, payload: &[u8]) -> NewItem {
        let now = self.now();
        let id = OutboxId::v7(now, self.random());
        let payload = self.vault().seal_for_system(&payload_slot(id), payload);
        NewItem { id, kind, payload, created_at: now, due_at: now }
    }

    /// Messages in the outbox whose address or telephone is one of these.
    pub(crate) async fn undelivered_to(&self, is_theirs: impl Fn(&str) -> bool) -> Result<Vec<OutboxId>, Fault> {
        let mut theirs = Vec::new();
        self.each_undelivered(|item, payload| {
            let is_for_them = match item.kind {
                OutboxKind::Mail => OutgoingMail::read(payload).is_ok_and(|mail| is_theirs(mail.to.as_str())),
                OutboxKind::Text => OutgoingText::read(payload).is_ok_and(|text| is_theirs(text.to.as_str())),
                OutboxKind::Push => instead_of_push(payload).is_some_and(|mail| is_theirs(mail.to.as_str())),
                OutboxKind::Webhook
                | OutboxKind::Paper
                | OutboxKind::Document
                | OutboxKind::Refund
                | OutboxKind::Announcement => false,
            };
            if is_for_them {
                theirs.push(item.id);
            }
        })
        .await?;
        Ok(theirs)
    }

    /// Looks at everything that is in the outbox, opened.
    pub(crate) async fn each_undelivered(&self, mut look: impl FnMut(&UndeliveredItem, &[u8])) -> Result<(), Fault> {
        let mut after = None;
        loop {
            let mut reader = self.database().reader().await?;
            let items = outbox::undelivered(&mut reader, after, LOOKED_AT_AT_ONCE).await?;
            drop(reader);
            let Some(last) = items.last() else { return Ok(()) };
            after = Some(last.id);
            for item in &items {
                let payload = self.vault().open_for_system(&payload_slot(item.id), &item.payload).unwrap_or_default();
                look(item, &payload);
            }
        }
    }

    /// Delivers what is due and comes to be due, until `until` is done.
    pub async fn work(&self, handlers: Vec<Arc<dyn Deliver>>, until: impl Future<Output = ()>) {
        let mut until = pin!(until);
        loop {
            let begun = match self.deliver_due(&handlers).await {
                Ok(begun) => begun,
                Err(fault) => {
                    tracing::warn!(error = &fault as &dyn std::error::Error, "the outbox rests");
                    0
                }
            };
            // After a full hand there may be more at once; else wait for the next change, or for a retry to be due.
            let rest = if begun == 0 { POLL } else { Duration::ZERO };
            tokio::select! {
                () = &mut until => return,
                () = self.database().enqueued() => {}
                () = tokio::time::sleep(rest) => {}
            }
        }
    }

    /// Begins with everything that is due now, waits for it, and says how much it was.
    ///
    /// # Errors
    /// Only a fault of the database; what is claimed by then is tried again when its lease ends.
    pub async fn deliver_due(&self, handlers: &[Arc<dyn Deliver>]) -> Result<usize, Fault> {
        let now = self.now();
        let items = self.database().write(now, |tx, now| Box::pin(outbox::claim(tx, *now, LEASE, AT_ONCE))).await?;
        let begun = items.len();
        let mut deliveries = JoinSet::new();
        for item in items {
            let handler = handlers.iter().find(|handler| handler.kind() == item.kind).cloned();
            let services = self.clone();
            deliveries.spawn(async move { services.deliver(item, handler).await });
        }
        let mut is_whole = true;
        while let Some(first) = deliveries.join_next().await {
            // Whatever else has ended by now is written down with it: the disk is waited for once.
            let mut joined = vec![first];
            joined.extend(std::iter::from_fn(|| deliveries.try_join_next()));
            is_whole &= joined.iter().all(Result::is_ok);
            let ended: Vec<Ended> = joined.into_iter().flatten().collect();
            self.database().write(ended, |tx, ended| Box::pin(write_down(tx, ended))).await?;
        }
        if is_whole { Ok(begun) } else { Err(Fault::Interrupted("a delivery")) }
    }

    /// What a delivery shows of the address that a mail is for: it arrives there, or is refused for good.
    fn known_by(&self, item: &OutboxItem, result: Result<(), DeliveryFailure>) -> Option<Address> {
        let arrives = match result {
            Ok(()) => true,
            Err(DeliveryFailure::Refused(_)) => false,
            Err(DeliveryFailure::Later(_) | DeliveryFailure::Never(_)) => return None,
        };
        let mail = OutgoingMail::read(&item.payload).ok()?;
        Some(Address { lookup: self.email_lookup(&mail.to), arrives })
    }

    fn new_instead(&self, instead: &Instead) -> NewItem {
        match instead {
            Instead::Mail(mail) => self.new_outgoing_mail(mail),
            Instead::Text(text) => self.new_text(text),
            Instead::Push { account, language } => self.new_push(*account, *language, None),
        }
    }

    /// Delivers one, and says what becomes of it then.
    async fn deliver(&self, claimed: ClaimedItem, handler: Option<Arc<dyn Deliver>>) -> Ended {
        let ClaimedItem { id, kind, tries, payload } = claimed;
        let opened = self.vault().open_for_system(&payload_slot(id), &payload).ok();
        let item = opened.map(|payload| OutboxItem { id, kind, payload });
        let result = match (handler, &item) {
            (None, _) => Err(DeliveryFailure::Later("nobody delivers this kind")),
            (_, None) => Err(DeliveryFailure::Never("cannot be opened")),
            (Some(handler), Some(item)) => match tokio::time::timeout(PATIENCE, handler.deliver(item)).await {
                Ok(result) => result,
                Err(_) => Err(DeliveryFailure::Later("took too long")),
            },
        };
        if let Err(failure) = result {
            tracing::warn!(%id, kind = kind.name(), tries, failure = failure.code(), "not delivered");
        }
        let now = self.now();
        let next = match result {
            Ok(()) => Next::Finish,
            Err(DeliveryFailure::Later(code)) if tries < MOST_TRIES => Next::PutOff(code, now.plus(delay(tries))),
            Err(failure) => {
                let instead = item.as_ref().and_then(|item| item.instead(failure));
                Next::Park(failure.code(), instead.map(|instead| self.new_instead(&instead)))
            }
        };
        let address = item.filter(|item| item.kind == OutboxKind::Mail).and_then(|item| self.known_by(&item, result));
        Ended { id, at: now, next, address }
    }
}

/// A delivery that has come to its end, one way or another.
struct Ended {
    id: OutboxId,
    at: Timestamp,
    next: Next,
    /// What is known now of an address for mails.
    address: Option<Address>,
}

/// An address by its keyed hash, and whether mails to it arrive.
struct Address {
    lookup: [u8; 32],
    arrives: bool,
}

enum Next {
    Finish,
    PutOff(&'static str, Timestamp),
    Park(&'static str, Option<NewItem>),
}

async fn write_down(tx: &mut Writer, ended: &[Ended]) -> Result<(), Error> {
    for Ended { id, at, next, address } in ended {
        match address {
            Some(Address { lookup, arrives: true }) => mail_bounces::clear(tx, lookup).await?,
            Some(Address { lookup, arrives: false }) => mail_bounces::note(tx, lookup, *at).await?,
            None => {}
        }
        match next {
            Next::Finish => outbox::finish(tx, *id).await?,
            Next::PutOff(code, due) => outbox::put_off(tx, *id, *due, code).await?,
            Next::Park(code, instead) => {
                let is_news = outbox::park(tx, *id, *at, code).await?;
                if let Some(item) = instead.as_ref().filter(|_| is_news) {
                    outbox::enqueue(tx, item).await?;
                }
            }
        }
    }
    Ok(())
}

/// Five seconds after the first try, then twice as long each time, up to an hour.
fn delay(tries: u32) -> Duration {
    let seconds = 5_u64.saturating_mul(1 << tries.saturating_sub(1).min(10));
    Duration::from_secs(seconds.min(3600))
}

fn payload_slot(id: OutboxId) -> Slot {
    Slot::new("outbox.payload", id.to_string())
}

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use domain::{OutboxId, Timestamp};
use storage::outbox::{self, ClaimedItem, NewItem, OutboxKind, UndeliveredItem};
use storage::{Error, Writer, mail_bounces};
use tokio::task::{self, JoinError, JoinSet};

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
/// Of each kind but papers.
const AT_ONCE: u32 = 10;
/// Papers are drawn on half of the cores. More of them would wait in line, and their time would run.
const PAPERS_AT_ONCE: u32 = 2;
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

    /// Delivers what is due and comes to be due, until `until` is done; what is under way then comes to its end. No kind waits
    /// for another: a code to sign in with goes out while papers are drawn and another system does not answer.
    pub async fn work(&self, handlers: Vec<Arc<dyn Deliver>>, until: impl Future<Output = ()>) {
        let mut until = pin!(until);
        let mut under_way = UnderWay::default();
        loop {
            let begun = told(self.begin_due(&handlers, &mut under_way).await).unwrap_or(0);
            // After a full hand there may be more at once; else wait for the next change, or for a retry to be due.
            let rest = if begun == 0 { POLL } else { Duration::ZERO };
            tokio::select! {
                () = &mut until => break,
                () = self.database().enqueued() => {}
                () = tokio::time::sleep(rest) => {}
                Some(first) = under_way.deliveries.join_next_with_id() => {
                    told(self.end(first, &mut under_way).await);
                }
            }
        }
        while let Some(first) = under_way.deliveries.join_next_with_id().await {
            told(self.end(first, &mut under_way).await);
        }
    }

    /// Begins with what is due now, waits for it, and says how much it was; nothing once nothing is due.
    ///
    /// # Errors
    /// Only a fault of the database; what is claimed by then is tried again when its lease ends.
    pub async fn deliver_due(&self, handlers: &[Arc<dyn Deliver>]) -> Result<usize, Fault> {
        let mut under_way = UnderWay::default();
        let begun = self.begin_due(handlers, &mut under_way).await?;
        let mut all = Ok(begun);
        while let Some(first) = under_way.deliveries.join_next_with_id().await {
            all = all.and(self.end(first, &mut under_way).await.map(|()| begun));
        }
        all
    }

    /// Begins with what is due of the kinds that have room, and says how much it was.
    async fn begin_due(&self, handlers: &[Arc<dyn Deliver>], under_way: &mut UnderWay) -> Result<usize, Fault> {
        let mut begun = 0;
        for at_once in [AT_ONCE, PAPERS_AT_ONCE] {
            let (kinds, most) = under_way.room(at_once);
            if kinds.is_empty() {
                continue;
            }
            let claim = (self.now(), kinds, most);
            let claimed = self.database().write(claim, |tx, (now, kinds, most)| {
                Box::pin(outbox::claim(tx, *now, LEASE, (kinds.as_slice(), *most)))
            });
            for item in claimed.await? {
                let (services, kind) = (self.clone(), item.kind);
                let handler = handlers.iter().find(|handler| handler.kind() == kind).cloned();
                let task = under_way.deliveries.spawn(async move { services.deliver(item, handler).await });
                under_way.kinds.insert(task.id(), kind);
                begun += 1;
            }
        }
        Ok(begun)
    }

    /// Writes down what became of a delivery.
    async fn end(&self, first: Joined, under_way: &mut UnderWay) -> Result<(), Fault> {
        // Whatever else has ended by now is written down with it: the disk is waited for once.
        let mut joined = vec![first];
        joined.extend(std::iter::from_fn(|| under_way.deliveries.try_join_next_with_id()));
        let mut is_whole = true;
        let mut ended = Vec::with_capacity(joined.len());
        for one in joined {
            let task = match one {
                Ok((task, end)) => {
                    ended.push(end);
                    task
                }
                Err(died) => {
                    is_whole = false;
                    died.id()
                }
            };
            under_way.kinds.remove(&task);
        }
        self.database().write(ended, |tx, ended| Box::pin(write_down(tx, ended))).await?;
        if is_whole { Ok(()) } else { Err(Fault::Interrupted("a delivery")) }
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

/// What is being delivered.
#[derive(Default)]
struct UnderWay {
    deliveries: JoinSet<Ended>,
    kinds: HashMap<task::Id, OutboxKind>,
}

/// A delivery that came to its end, or whose task died.
type Joined = Result<(task::Id, Ended), JoinError>;

impl UnderWay {
    /// Of the kinds that may be under way so often at once, those of which more can be begun, and how many.
    fn room(&self, at_once: u32) -> (Vec<OutboxKind>, u32) {
        let mut counts: HashMap<OutboxKind, u32> = HashMap::new();
        for kind in self.kinds.values() {
            *counts.entry(*kind).or_default() += 1;
        }
        let count = |kind: &OutboxKind| counts.get(kind).copied().unwrap_or(0);
        let has_room = |kind: &OutboxKind| limit(*kind) == at_once && count(kind) < at_once;
        let kinds: Vec<_> = OutboxKind::ALL.into_iter().filter(has_room).collect();
        let most = at_once - kinds.iter().map(count).max().unwrap_or(0);
        (kinds, most)
    }
}

/// How many of a kind may be under way at once.
const fn limit(kind: OutboxKind) -> u32 {
    if matches!(kind, OutboxKind::Paper) { PAPERS_AT_ONCE } else { AT_ONCE }
}

/// Says it when the outbox cannot go on; it is tried again.
fn told<T>(done: Result<T, Fault>) -> Option<T> {
    done.inspect_err(|fault| tracing::warn!(error = fault as &dyn std::error::Error, "the outbox rests")).ok()
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

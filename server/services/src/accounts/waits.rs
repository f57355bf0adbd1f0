//! Waiting periods of an account, of which a mail tells and which whoever gets in can cancel.
//!
//! A wait is counted, an hour at most at a time, by the worker that looks every hour: an hour in which no server was
//! there to be told to stop, or over which a clock jumped, does not count.

use std::time::Duration;

use domain::{AccountId, LinkKind, Timestamp};
use storage::waits::{self, Awaited, StoredWait};
use storage::{Error, Writer, account_links};
use words::Message;

use super::owner::Owner;
use super::post::Post;
use super::{Link, LinkProblem};
use crate::audit::{Event, Note};
use crate::{Client, Fault, Outcome, Services, Session};

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const AT_ONCE: u32 = 100;

/// An account waits for something to be done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// When the wait is over, at the earliest.
    pub until: Timestamp,
}

impl Waiting {
    pub(crate) fn of(wait: StoredWait) -> Self {
        let left = length(wait.awaited).saturating_sub(counted(wait.waited));
        Self { asked_at: wait.asked_at, until: wait.over_at.unwrap_or_else(|| wait.counted_at.plus(left)) }
    }
}

/// How long is waited.
const fn length(awaited: Awaited) -> Duration {
    match awaited {
        Awaited::Lost => Duration::from_secs(72 * 60 * 60),
        Awaited::Deletion => Duration::from_secs(30 * 24 * 60 * 60),
    }
}

/// How long a link that cancels works: as long as there is something to cancel. A server that was away makes the wait
/// longer.
pub(super) const fn cancel_life(awaited: Awaited) -> Duration {
    match awaited {
        Awaited::Lost => DAY.saturating_mul(90),
        Awaited::Deletion => DAY.saturating_mul(180),
    }
}

/// The links that belong to a wait.
const fn links(awaited: Awaited) -> &'static [LinkKind] {
    match awaited {
        Awaited::Lost => &[LinkKind::CancelLost, LinkKind::FinishLost],
        Awaited::Deletion => &[LinkKind::CancelDeletion],
    }
}

const fn cancelled(awaited: Awaited) -> Event {
    match awaited {
        Awaited::Lost => Event::LostCancelled,
        Awaited::Deletion => Event::DeletionCancelled,
    }
}

fn counted(micros: i64) -> Duration {
    Duration::from_micros(u64::try_from(micros).unwrap_or(0))
}

/// A wait that was long enough, to be ended by what was waited for.
pub(super) struct Over {
    pub(super) now: Timestamp,
    pub(super) wait: StoredWait,
    waited: i64,
}

impl Over {
    /// Counts the last of it, in the transaction of what was waited for. False when somebody was quicker, or it was
    /// cancelled.
    pub(super) async fn count(&self, tx: &mut Writer) -> Result<bool, Error> {
        waits::count(tx, &self.wait, self.waited, self.now).await
    }
}

/// A wait that is cancelled, by a link or by whoever is signed in.
pub(super) struct Cancelled {
    now: Timestamp,
    account: AccountId,
    awaited: Awaited,
    link: Option<Link>,
    post: Post,
    note: Note,
}

impl Services {
    /// Counts every wait of a kind that runs: those that were long enough.
    pub(super) async fn count_waits(&self, awaited: Awaited) -> Result<Vec<Over>, Fault> {
        let (mut over, mut after) = (Vec::new(), None);
        loop {
            let mut reader = self.database().reader().await?;
            let running = waits::running(&mut reader, awaited, after, AT_ONCE).await?;
            drop(reader);
            let Some(last) = running.last() else { return Ok(over) };
            after = Some(last.account);
            for wait in running {
                over.extend(self.count_wait(wait).await?);
            }
        }
    }

    async fn count_wait(&self, wait: StoredWait) -> Result<Option<Over>, Fault> {
        let now = self.now();
        let passed = i64::try_from(now.since(wait.counted_at).min(HOUR).as_micros()).unwrap_or(0);
        let waited = wait.waited.saturating_add(passed);
        if counted(waited) >= length(wait.awaited) {
            return Ok(Some(Over { now, wait, waited }));
        }
        let counting = self
            .database()
            .write((wait, waited, now), |tx, (wait, waited, now)| Box::pin(waits::count(tx, wait, *waited, *now)));
        counting.await?;
        Ok(None)
    }

    /// Cancels a wait with a link of this kind from a mail.
    pub(super) async fn cancel_by_link(
        &self,
        token: &str,
        (awaited, kind): (Awaited, LinkKind),
        client: Client,
        mail: (Message, Message),
    ) -> Outcome<(), LinkProblem> {
        let link = match self.open_link_for(token, &[kind]).await? {
            Ok(link) => link,
            Err(problem) => return Ok(Err(problem)),
        };
        let cancelled = Cancelled { link: Some(link.clone()), ..self.cancelled(&link.owner(), awaited, client, mail) };
        Ok(self.database().write(cancelled, |tx, cancelled| Box::pin(cancel(tx, cancelled))).await?)
    }

    /// The same for whoever is signed in. False when there was nothing to cancel.
    pub(super) async fn cancel_own(
        &self,
        session: &Session,
        awaited: Awaited,
        client: Client,
        mail: (Message, Message),
    ) -> Result<bool, Fault> {
        let email = session.email(self)?;
        let cancelled = self.cancelled(&session.owner(&email), awaited, client, mail);
        Ok(self.database().write(cancelled, |tx, cancelled| Box::pin(cancel(tx, cancelled))).await?.is_ok())
    }

    fn cancelled(&self, owner: &Owner<'_>, awaited: Awaited, client: Client, mail: (Message, Message)) -> Cancelled {
        Cancelled {
            now: self.now(),
            account: owner.account,
            awaited,
            link: None,
            post: self.post_to_every_address(owner, mail.0, mail.1),
            note: self.note_from(client, owner.key, None),
        }
    }
}

async fn cancel(tx: &mut Writer, wait: &Cancelled) -> Result<Result<(), LinkProblem>, Error> {
    let Cancelled { now, account, awaited, link, post, note } = wait;
    if let Some(link) = link
        && let Err(problem) = link.use_up(tx, *now).await?
    {
        return Ok(Err(problem));
    }
    if !end(tx, *account, *awaited, *now).await? {
        return Ok(Err(LinkProblem::Used));
    }
    note.write(tx, cancelled(*awaited), Some(*account)).await?;
    post.send(tx).await?;
    Ok(Ok(()))
}

/// Ends a wait, with the links that belong to it. False when there was none.
pub(super) async fn end(tx: &mut Writer, account: AccountId, awaited: Awaited, now: Timestamp) -> Result<bool, Error> {
    for kind in links(awaited) {
        account_links::end_of_kind(tx, account, *kind, now).await?;
    }
    waits::end(tx, account, awaited).await
}

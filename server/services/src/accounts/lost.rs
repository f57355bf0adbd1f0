//! The way back for somebody who has lost the app and the recovery codes but still reads the mailbox: three days of
//! waiting, of which a mail tells and which whoever gets in can cancel.
//!
//! The wait is counted, an hour at most at a time, by the worker that looks every hour: an hour in which no server was
//! there to be told to stop, or over which a clock jumped, does not count.

use std::time::Duration;

use domain::{AccountId, LinkKind, Timestamp};
use storage::account_links::{self, StoredLink};
use storage::lost_accounts::{self, StoredWait};
use storage::outbox::{self, NewItem};
use storage::{Error, Writer, accounts, factors, passkeys, phones, recovery_codes};
use words::say;

use super::attempt::NEVER;
use super::owner::Owner;
use super::post::Post;
use super::{Link, LinkProblem};
use crate::audit::{Event, Note};
use crate::{Client, Fault, Outcome, Services, Session};

const HOUR: Duration = Duration::from_secs(60 * 60);
/// How long the wait is.
const WAIT: Duration = Duration::from_secs(72 * 60 * 60);
/// How long the link at its end works.
const FINISH_LIFE: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// The link that cancels works as long as there is something to cancel; a server that was away makes the wait longer.
const CANCEL_LIFE: Duration = Duration::from_secs(90 * 24 * 60 * 60);
const AT_ONCE: u32 = 100;

/// Somebody waits for what they have lost to be removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// When the wait is over, at the earliest.
    pub until: Timestamp,
}

impl Waiting {
    pub(crate) fn of(wait: StoredWait) -> Self {
        let left = Duration::from_micros(u64::try_from(wait.waited).unwrap_or(0));
        let until = wait.over_at.unwrap_or_else(|| wait.counted_at.plus(WAIT.saturating_sub(left)));
        Self { asked_at: wait.asked_at, until }
    }
}

struct Asked {
    now: Timestamp,
    link: Link,
    cancel: StoredLink,
    post: Post,
    note: Note,
}

struct Cancelled {
    now: Timestamp,
    account: AccountId,
    link: Option<Link>,
    post: Post,
    note: Note,
}

struct Over {
    now: Timestamp,
    wait: StoredWait,
    waited: i64,
    finish: StoredLink,
    mail: NewItem,
    note: Note,
}

impl Services {
    /// Begins the wait for whoever opened a link for a new password and has no code to enter. One that runs goes on.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn ask_for_lost(&self, token: &str, client: Client) -> Outcome<(), LinkProblem> {
        let link = match self.open_link_for(token, &[LinkKind::Reset]).await? {
            Ok(link) => link,
            Err(problem) => return Ok(Err(problem)),
        };
        let site = &self.settings().site_name;
        let cancel = self.new_link(&link.owner(), LinkKind::CancelLost, CANCEL_LIFE);
        let text = say::mail_lost_asked_text(cancel.address, site);
        let asked = Asked {
            now: self.now(),
            cancel: cancel.row,
            post: self.post_to_every_address(&link.owner(), say::mail_lost_asked_subject(site), text),
            note: self.note_from(client, &link.key, None),
            link,
        };
        Ok(self.database().write(asked, |tx, asked| Box::pin(ask(tx, asked))).await?)
    }

    /// Whether whoever holds this link can cancel with it.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn open_cancel(&self, token: &str) -> Outcome<(), LinkProblem> {
        Ok(self.open_link_for(token, &[LinkKind::CancelLost]).await?.map(|_| ()))
    }

    /// Cancels the wait: everything stays as it was.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn cancel_lost(&self, token: &str, client: Client) -> Outcome<(), LinkProblem> {
        let link = match self.open_link_for(token, &[LinkKind::CancelLost]).await? {
            Ok(link) => link,
            Err(problem) => return Ok(Err(problem)),
        };
        let cancelled = self.cancelled(&link.owner(), client);
        let cancelled = Cancelled { link: Some(link), ..cancelled };
        Ok(self.database().write(cancelled, |tx, cancelled| Box::pin(cancel(tx, cancelled))).await?)
    }

    /// The same for somebody who got in meanwhile. False when there was nothing to cancel.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn cancel_own_lost(&self, session: &Session, client: Client) -> Result<bool, Fault> {
        let email = session.email(self)?;
        let cancelled = self.cancelled(&session.owner(&email), client);
        Ok(self.database().write(cancelled, |tx, cancelled| Box::pin(cancel(tx, cancelled))).await?.is_ok())
    }

    fn cancelled(&self, owner: &Owner<'_>, client: Client) -> Cancelled {
        let site = &self.settings().site_name;
        let (subject, text) = (say::mail_lost_cancelled_subject(site), say::mail_lost_cancelled_text(site));
        let post = self.post_to_every_address(owner, subject, text);
        let note = self.note_from(client, owner.key, None);
        Cancelled { now: self.now(), account: owner.account, link: None, post, note }
    }

    /// Counts every wait that runs, and sends a link to whoever has waited for three days. To be called every hour: how
    /// many have.
    ///
    /// # Errors
    /// A fault when the database is away. Everything is found again next time.
    pub async fn tend_lost(&self) -> Result<usize, Fault> {
        let (mut sent, mut after) = (0, None);
        loop {
            let mut reader = self.database().reader().await?;
            let running = lost_accounts::running(&mut reader, after, AT_ONCE).await?;
            drop(reader);
            let Some(last) = running.last() else { return Ok(sent) };
            after = Some(last.account);
            for wait in running {
                sent += usize::from(self.count_wait(wait).await?);
            }
        }
    }

    async fn count_wait(&self, wait: StoredWait) -> Result<bool, Fault> {
        let now = self.now();
        let passed = i64::try_from(now.since(wait.counted_at).min(HOUR).as_micros()).unwrap_or(0);
        let waited = wait.waited.saturating_add(passed);
        if Duration::from_micros(u64::try_from(waited).unwrap_or(0)) < WAIT {
            let counting = self.database().write((wait, waited, now), |tx, (wait, waited, now)| {
                Box::pin(lost_accounts::count(tx, wait, *waited, *now))
            });
            counting.await?;
            return Ok(false);
        }
        let Some(over) = self.over(wait, waited, now).await? else { return Ok(false) };
        Ok(self.database().write(over, |tx, over| Box::pin(send(tx, over))).await?)
    }

    async fn over(&self, wait: StoredWait, waited: i64, now: Timestamp) -> Result<Option<Over>, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(account) = accounts::find(&mut reader, wait.account).await? else { return Ok(None) };
        drop(reader);
        let absent = self.absent(&account)?;
        let owner = absent.owner();
        let finish = self.new_link(&owner, LinkKind::FinishLost, FINISH_LIFE);
        let site = &self.settings().site_name;
        let text = say::mail_lost_over_text(finish.address, site);
        let mail = self.mail_to(&owner, say::mail_lost_over_subject(site), text);
        Ok(Some(Over { now, wait, waited, finish: finish.row, mail, note: self.note() }))
    }
}

async fn ask(tx: &mut Writer, asked: &Asked) -> Result<Result<(), LinkProblem>, Error> {
    let account = asked.link.account;
    if let Err(problem) = asked.link.use_up(tx, asked.now).await? {
        return Ok(Err(problem));
    }
    if lost_accounts::begin(tx, account, asked.now).await? {
        account_links::insert(tx, &asked.cancel).await?;
        asked.note.write(tx, Event::LostAsked, Some(account)).await?;
        asked.post.send(tx).await?;
    }
    Ok(Ok(()))
}

async fn cancel(tx: &mut Writer, cancelled: &Cancelled) -> Result<Result<(), LinkProblem>, Error> {
    let Cancelled { now, account, link, post, note } = cancelled;
    if let Some(link) = link
        && let Err(problem) = link.use_up(tx, *now).await?
    {
        return Ok(Err(problem));
    }
    if !end(tx, *account, *now).await? {
        return Ok(Err(LinkProblem::Used));
    }
    note.write(tx, Event::LostCancelled, Some(*account)).await?;
    post.send(tx).await?;
    Ok(Ok(()))
}

async fn send(tx: &mut Writer, over: &Over) -> Result<bool, Error> {
    if !lost_accounts::count(tx, &over.wait, over.waited, over.now).await? {
        return Ok(false);
    }
    lost_accounts::set_over(tx, over.wait.account, over.now).await?;
    account_links::insert(tx, &over.finish).await?;
    over.note.write(tx, Event::LostWaited, Some(over.wait.account)).await?;
    outbox::enqueue(tx, &over.mail).await?;
    Ok(true)
}

/// Takes away what was lost, in the transaction in which a new password is set. False when it was cancelled.
pub(super) async fn remove(tx: &mut Writer, account: AccountId, now: Timestamp) -> Result<bool, Error> {
    if !end(tx, account, now).await? {
        return Ok(false);
    }
    factors::delete_added_since(tx, account, NEVER).await?;
    phones::delete_added_since(tx, account, NEVER).await?;
    passkeys::delete_added_since(tx, account, NEVER).await?;
    recovery_codes::replace(tx, account, &[], now).await?;
    Ok(true)
}

/// Ends the wait, with the links that belong to it. False when there was none.
pub(super) async fn end(tx: &mut Writer, account: AccountId, now: Timestamp) -> Result<bool, Error> {
    for kind in [LinkKind::CancelLost, LinkKind::FinishLost] {
        account_links::end_of_kind(tx, account, kind, now).await?;
    }
    lost_accounts::end(tx, account).await
}

/// Removes what was over and whose link has died.
pub(super) async fn sweep(tx: &mut Writer, now: Timestamp) -> Result<(), Error> {
    lost_accounts::sweep(tx, now.minus(FINISH_LIFE)).await
}

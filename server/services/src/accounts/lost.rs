//! The way back for somebody who has lost the app and the recovery codes but still reads the mailbox: three days of
//! waiting, of which a mail tells and which whoever gets in can cancel.

use std::time::Duration;

use domain::{AccountId, LinkKind, Timestamp};
use storage::account_links::{self, StoredLink};
use storage::outbox::{self, NewItem};
use storage::waits::{self, Awaited};
use storage::{Error, Writer, accounts, factors, passkeys, phones, push_subscriptions, recovery_codes};
use words::{Message, say};

use super::attempt::NEVER;
use super::post::Post;
use super::waits::{Over, cancel_life, end};
use super::{Link, LinkProblem};
use crate::audit::{Event, Note};
use crate::{Client, Fault, Outcome, Services, Session};

/// How long the link at its end works.
const FINISH_LIFE: Duration = Duration::from_secs(7 * 24 * 60 * 60);

struct Asked {
    now: Timestamp,
    link: Link,
    cancel: StoredLink,
    post: Post,
    note: Note,
}

struct Finish {
    over: Over,
    link: StoredLink,
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
        let cancel = self.new_link(&link.owner(), LinkKind::CancelLost, cancel_life(Awaited::Lost));
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
        let wait = (Awaited::Lost, LinkKind::CancelLost);
        self.cancel_by_link(token, wait, client, self.lost_cancelled()).await
    }

    /// The same for somebody who got in meanwhile. False when there was nothing to cancel.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn cancel_own_lost(&self, session: &Session, client: Client) -> Result<bool, Fault> {
        self.cancel_own(session, Awaited::Lost, client, self.lost_cancelled()).await
    }

    fn lost_cancelled(&self) -> (Message, Message) {
        let site = &self.settings().site_name;
        (say::mail_lost_cancelled_subject(site), say::mail_lost_cancelled_text(site))
    }

    /// Counts every wait that runs, and sends a link to whoever has waited for three days. To be called every hour: how
    /// many have.
    ///
    /// # Errors
    /// A fault when the database is away. Everything is found again next time.
    pub async fn tend_lost(&self) -> Result<usize, Fault> {
        let mut sent = 0;
        for over in self.count_waits(Awaited::Lost).await? {
            let Some(finish) = self.finish(over).await? else { continue };
            let is_sent = self.database().write(finish, |tx, finish| Box::pin(send(tx, finish))).await?;
            sent += usize::from(is_sent);
        }
        Ok(sent)
    }

    async fn finish(&self, over: Over) -> Result<Option<Finish>, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(account) = accounts::find(&mut reader, over.wait.account).await? else { return Ok(None) };
        drop(reader);
        let absent = self.absent(account.id, &account.addressee)?;
        let owner = absent.owner();
        let link = self.new_link(&owner, LinkKind::FinishLost, FINISH_LIFE);
        let site = &self.settings().site_name;
        let text = say::mail_lost_over_text(link.address, site);
        let mail = self.mail_to(&owner, say::mail_lost_over_subject(site), text);
        Ok(Some(Finish { over, link: link.row, mail, note: self.note() }))
    }
}

async fn ask(tx: &mut Writer, asked: &Asked) -> Result<Result<(), LinkProblem>, Error> {
    let account = asked.link.account;
    if let Err(problem) = asked.link.use_up(tx, asked.now).await? {
        return Ok(Err(problem));
    }
    if waits::begin(tx, account, Awaited::Lost, asked.now).await? {
        account_links::insert(tx, &asked.cancel).await?;
        asked.note.write(tx, Event::LostAsked, Some(account)).await?;
        asked.post.send(tx).await?;
    }
    Ok(Ok(()))
}

async fn send(tx: &mut Writer, finish: &Finish) -> Result<bool, Error> {
    let Finish { over, link, mail, note } = finish;
    if !over.count(tx).await? {
        return Ok(false);
    }
    waits::set_over(tx, over.wait.account, Awaited::Lost, over.now).await?;
    account_links::insert(tx, link).await?;
    note.write(tx, Event::LostWaited, Some(over.wait.account)).await?;
    outbox::enqueue(tx, mail).await?;
    Ok(true)
}

/// Takes away what was lost, in the transaction in which a new password is set. False when it was cancelled.
pub(super) async fn remove(tx: &mut Writer, account: AccountId, now: Timestamp) -> Result<bool, Error> {
    if !end(tx, account, Awaited::Lost, now).await? {
        return Ok(false);
    }
    factors::delete_added_since(tx, account, NEVER).await?;
    phones::delete_added_since(tx, account, NEVER).await?;
    push_subscriptions::delete_added_since(tx, account, NEVER).await?;
    passkeys::delete_added_since(tx, account, NEVER).await?;
    recovery_codes::replace(tx, account, &[], now).await?;
    Ok(true)
}

/// Removes what was over and whose link has died.
pub(super) async fn sweep(tx: &mut Writer, now: Timestamp) -> Result<(), Error> {
    waits::sweep(tx, now.minus(FINISH_LIFE)).await
}

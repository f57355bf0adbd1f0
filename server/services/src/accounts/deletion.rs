//! Deleting an account: thirty days in which everything goes on as before, and which whoever gets in can cancel. What
//! happens at their end is in [`super::removal`].

use domain::{LinkKind, Money, Timestamp};
use storage::account_links::{self, StoredLink};
use storage::payments;
use storage::waits::{self, Awaited};
use storage::{Error, Writer, cases, drafts};
use words::{Message, say};

use super::post::Post;
use super::staff::is_last_supervisor;
use super::waits::cancel_life;
use super::{LinkProblem, Waiting};
use crate::audit::{Event, Note};
use crate::{Client, Fault, Outcome, Services, Session};

/// What somebody has to know before they delete their account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leaving {
    /// The wait that runs already.
    pub waiting: Option<Waiting>,
    /// Forms that are not filed, and will be lost.
    pub drafts: u32,
    /// Cases, which go on.
    pub cases: usize,
    /// Money that came for a form that is not filed.
    pub unused: Money,
    /// Whether nobody else who stays says who works at the desk: somebody has to, first.
    pub is_last_supervisor: bool,
}

/// Why an account is not going to be deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeletionRefusal {
    /// The password and a code were not asked for in the last ten minutes.
    ProofNeeded,
    /// It is that of the last one who stays and says who works at the desk.
    LastSupervisor,
}

struct Asked {
    now: Timestamp,
    session: Session,
    cancel: StoredLink,
    post: Post,
    note: Note,
}

impl Services {
    /// What deleting the account of a session would take away and leave.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn leaving(&self, session: &Session) -> Result<Leaving, Fault> {
        let mut reader = self.database().reader().await?;
        let waits = waits::of_account(&mut reader, session.account).await?;
        let drafts = drafts::count_open(&mut reader, session.account).await?;
        let cases = cases::of_account(&mut reader, session.account).await?;
        let payments = payments::of_account(&mut reader, session.account).await?;
        let is_last_supervisor = is_last_supervisor(&mut reader, session.account).await?;
        let unused = payments.iter().filter(|payment| payment.course().is_usable());
        Ok(Leaving {
            waiting: waits.into_iter().find(|wait| wait.awaited == Awaited::Deletion).map(Waiting::of),
            drafts: u32::try_from(drafts).unwrap_or(u32::MAX),
            cases: cases.len(),
            unused: unused.filter_map(|payment| payment.money.as_ref()).map(|money| money.amount).sum(),
            is_last_supervisor,
        })
    }

    /// Begins the wait at whose end the account of a session is deleted. One that runs goes on.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn ask_deletion(&self, session: &Session, client: Client) -> Outcome<(), DeletionRefusal> {
        if !self.is_proven(session) {
            return Ok(Err(DeletionRefusal::ProofNeeded));
        }
        let email = session.email(self)?;
        let owner = session.owner(&email);
        let site = &self.settings().site_name;
        let cancel = self.new_link(&owner, LinkKind::CancelDeletion, cancel_life(Awaited::Deletion));
        let text = say::mail_deletion_asked_text(cancel.address, site);
        let asked = Asked {
            now: self.now(),
            session: session.clone(),
            cancel: cancel.row,
            post: self.post_to_every_address(&owner, say::mail_deletion_asked_subject(site), text),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
        };
        Ok(self.database().write(asked, |tx, asked| Box::pin(ask(tx, asked))).await?)
    }

    /// Whether whoever holds this link can cancel with it.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn open_cancel_deletion(&self, token: &str) -> Outcome<(), LinkProblem> {
        Ok(self.open_link_for(token, &[LinkKind::CancelDeletion]).await?.map(|_| ()))
    }

    /// Cancels the wait with a link from a mail: the account stays.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn cancel_deletion(&self, token: &str, client: Client) -> Outcome<(), LinkProblem> {
        let wait = (Awaited::Deletion, LinkKind::CancelDeletion);
        self.cancel_by_link(token, wait, client, self.deletion_cancelled()).await
    }

    /// The same for whoever is signed in. False when there was nothing to cancel.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn cancel_own_deletion(&self, session: &Session, client: Client) -> Result<bool, Fault> {
        self.cancel_own(session, Awaited::Deletion, client, self.deletion_cancelled()).await
    }

    fn deletion_cancelled(&self) -> (Message, Message) {
        let site = &self.settings().site_name;
        (say::mail_deletion_cancelled_subject(site), say::mail_deletion_cancelled_text(site))
    }
}

async fn ask(tx: &mut Writer, asked: &Asked) -> Result<Result<(), DeletionRefusal>, Error> {
    let account = asked.session.account;
    if is_last_supervisor(tx, account).await? {
        return Ok(Err(DeletionRefusal::LastSupervisor));
    }
    if waits::begin(tx, account, Awaited::Deletion, asked.now).await? {
        account_links::insert(tx, &asked.cancel).await?;
        asked.note.write(tx, Event::DeletionAsked, Some(account)).await?;
        asked.post.send(tx).await?;
    }
    Ok(Ok(()))
}

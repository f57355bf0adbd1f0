//! Another address for an account, confirmed by somebody who reads it. The session that asked for it, with a fresh proof,
//! need not be in the same browser.

use domain::{AccountId, EmailAddress, LinkKind, Timestamp};
use storage::account_links::{self, StoredLink};
use storage::new_emails::{self, StoredNewEmail};
use storage::outbox::{self, NewItem};
use storage::waits::Awaited;
use storage::{Constraint, Error, Writer, accounts, attempts};
use words::say;

use super::former_email::{self, UNDO_LIFE};
use super::post::Post;
use super::reset::RESETS;
use super::{EmailRefusal, Link, LinkProblem, email_slot, new_email, waits};
use crate::audit::{Event, Note};
use crate::{Client, Outcome, Services};

struct Change {
    now: Timestamp,
    link: Link,
    new_lookup: [u8; 32],
    new_sealed: Vec<u8>,
    former_sealed: Vec<u8>,
    undo: StoredLink,
    /// To the old address, and to another one they have.
    to_old: Post,
    to_new: NewItem,
    note: Note,
}

impl Services {
    /// The address that whoever holds this link can make the one of an account.
    ///
    /// # Errors
    /// A fault; the refusal says why it cannot be.
    pub async fn open_confirm_email(&self, token: &str) -> Outcome<EmailAddress, EmailRefusal> {
        let (link, new) = match self.new_email_of(token).await? {
            Ok(found) => found,
            Err(problem) => return Ok(Err(EmailRefusal::Link(problem))),
        };
        let mut reader = self.database().reader().await?;
        if accounts::by_email(&mut reader, &new.email_lookup).await?.is_some() {
            return Ok(Err(EmailRefusal::Taken));
        }
        drop(reader);
        Ok(Ok(self.open_new_email(&link.key, &new)?))
    }

    /// Makes the address the one of its account: the answer is which. Its person stays signed in. Nothing that went to
    /// the old address lets anybody in any more; for seven days it gives the old address back.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn confirm_email(&self, token: &str, client: Client) -> Outcome<AccountId, EmailRefusal> {
        let (link, new) = match self.new_email_of(token).await? {
            Ok(found) => found,
            Err(problem) => return Ok(Err(EmailRefusal::Link(problem))),
        };
        let (account, site) = (link.account, &self.settings().site_name);
        let (email, owner) = (self.open_new_email(&link.key, &new)?, link.owner());
        let undo = self.new_link(&owner, LinkKind::UndoEmail, UNDO_LIFE);
        let change = Change {
            now: self.now(),
            new_lookup: new.email_lookup,
            new_sealed: self.vault().seal(&link.key, &email_slot(account), email.as_str().as_bytes()),
            former_sealed: self.seal_former_email(&link),
            // Whoever asked for it was in the account since then, and may have added a way to sign in.
            undo: StoredLink { created_at: new.asked_at, ..undo.row },
            to_old: self.post_to_every_address(
                &owner,
                say::mail_email_changed_subject(site),
                say::mail_email_changed_text(undo.address, site),
            ),
            to_new: self.mail_to_other(
                &owner,
                &email,
                say::mail_email_counts_subject(site),
                say::mail_email_counts_text(site),
            ),
            note: self.note_from(client, &link.key, None),
            link,
        };
        match self.database().write(change, |tx, change| Box::pin(confirm(tx, change))).await {
            Ok(confirmed) => Ok(confirmed.map(|()| account)),
            // Somebody made an account with it at the same moment.
            Err(Error::Conflict(Constraint::AccountEmail)) => Ok(Err(EmailRefusal::Taken)),
            Err(error) => Err(error.into()),
        }
    }

    /// The link, and the address it is for. As long as it works no other one was asked for.
    async fn new_email_of(&self, token: &str) -> Outcome<(Link, StoredNewEmail), LinkProblem> {
        let link = match self.open_link_for(token, &[LinkKind::ConfirmEmail]).await? {
            Ok(link) => link,
            Err(problem) => return Ok(Err(problem)),
        };
        let mut reader = self.database().reader().await?;
        let new = new_emails::of_account(&mut reader, link.account).await?;
        Ok(new.map(|new| (link, new)).ok_or(LinkProblem::Used))
    }
}

async fn confirm(tx: &mut Writer, change: &Change) -> Result<Result<(), EmailRefusal>, Error> {
    let Change { now, link, .. } = change;
    let account = link.account;
    if let Err(problem) = link.check(tx, *now).await? {
        return Ok(Err(EmailRefusal::Link(problem)));
    }
    if accounts::by_email(tx, &change.new_lookup).await?.is_some() {
        return Ok(Err(EmailRefusal::Taken));
    }
    if let Err(problem) = link.use_up(tx, *now).await? {
        return Ok(Err(EmailRefusal::Link(problem)));
    }
    former_email::keep(tx, link, &change.former_sealed, *now).await?;
    accounts::set_email(tx, account, &change.new_lookup, &change.new_sealed).await?;
    new_email::end(tx, account, *now).await?;
    // A code or a link that went to the old address lets nobody in.
    attempts::end_all(tx, account, *now).await?;
    for kind in RESETS {
        account_links::end_of_kind(tx, account, kind, *now).await?;
    }
    waits::end(tx, account, Awaited::Lost, *now).await?;
    account_links::insert(tx, &change.undo).await?;
    change.note.write(tx, Event::EmailChanged, Some(account)).await?;
    change.to_old.send(tx).await?;
    outbox::enqueue(tx, &change.to_new).await?;
    Ok(Ok(()))
}

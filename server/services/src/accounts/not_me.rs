//! Locking everyone out, for somebody who was told of what they did not do.
//!
//! The link of a notice proves a mailbox that notices go to. It lets nobody in: it takes away the password, every session
//! and what was added since, and a link for a new password goes to the address of the account; to the one that it had when
//! the link was made, which then counts again ([`super::former_email`]).

use std::time::Duration;

use domain::{LinkKind, Password, Timestamp};
use storage::outbox::{self, NewItem};
use storage::waits::Awaited;
use storage::{
    Constraint, Error, Writer, account_links, factors, passkeys, phones, push_subscriptions, recovery_codes,
};
use words::say;

use super::former_email::GivenBack;
use super::new_password::replace_password;
use super::owner::Owner;
use super::pen::Pen;
use super::reset::LINK_LIFE;
use super::{EmailRefusal, Link, waits};
use crate::audit::{Event, Note};
use crate::{Client, Outcome, Services};

/// What a notice tells of happened a moment before its link was made.
const A_MOMENT: Duration = Duration::from_secs(60);

struct LockOut {
    now: Timestamp,
    link: Link,
    given_back: GivenBack,
    /// Of a password that nobody knows.
    password_hash: String,
    reset_link: account_links::StoredLink,
    mail: NewItem,
    /// To the address that counts no more.
    farewell: NewItem,
    pen: Pen,
    note: Note,
}

impl Services {
    /// Opens the link of a notice, or of the mail about a new address. A link that is for something else is unknown here.
    ///
    /// # Errors
    /// A fault; the refusal says why it can do nothing.
    pub async fn open_not_me(&self, token: &str) -> Outcome<Link, EmailRefusal> {
        Ok(self.opened_not_me(token).await?.map(|(link, _)| link))
    }

    async fn opened_not_me(&self, token: &str) -> Outcome<(Link, GivenBack), EmailRefusal> {
        let link = match self.open_link_for(token, &[LinkKind::NotMe, LinkKind::UndoEmail]).await? {
            Ok(link) => link,
            Err(problem) => return Ok(Err(EmailRefusal::Link(problem))),
        };
        Ok(self.email_of_link(&link).await?.map(|given_back| (link, given_back)))
    }

    /// Locks everyone out of the account of a notice, gives it back the address it had, and sends its person a link to
    /// choose a new password.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was done.
    pub async fn not_me(&self, token: &str, client: Client) -> Outcome<(), EmailRefusal> {
        let (link, given_back) = match self.opened_not_me(token).await? {
            Ok(opened) => opened,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let nobodys = Password::typed(self.new_token().as_str());
        let site = &self.settings().site_name;
        let owner = Owner { email: &given_back.email, ..link.owner() };
        let reset = self.new_link(&owner, LinkKind::Reset, LINK_LIFE);
        let (subject, text) = if link.is_of_former_email() {
            (say::mail_email_back_subject(site), say::mail_email_back_text(reset.address, site))
        } else {
            (say::mail_not_me_subject(site), say::mail_not_me_text(reset.address, site))
        };
        let farewell = (say::mail_email_gone_subject(site), say::mail_email_gone_text(site));
        let out = LockOut {
            now: self.now(),
            password_hash: self.passwords().hash(&nobodys).await?,
            mail: self.mail_to(&owner, subject, text),
            farewell: self.mail_to(&link.owner(), farewell.0, farewell.1),
            reset_link: reset.row,
            pen: Pen::new(self, owner.account, owner.key),
            note: self.note_from(client, owner.key, None),
            given_back,
            link,
        };
        match self.database().write(out, |tx, out| Box::pin(lock_out(tx, out))).await {
            // Somebody made an account with the address at the same moment.
            Err(Error::Conflict(Constraint::AccountEmail)) => Ok(Err(EmailRefusal::Taken)),
            done => Ok(done?),
        }
    }
}

async fn lock_out(tx: &mut Writer, out: &LockOut) -> Result<Result<(), EmailRefusal>, Error> {
    let account = out.link.account;
    if let Err(problem) = out.link.check(tx, out.now).await? {
        return Ok(Err(EmailRefusal::Link(problem)));
    }
    let is_given_back = match out.given_back.write(tx, &out.link, out.now).await? {
        Ok(is_given_back) => is_given_back,
        Err(refusal) => return Ok(Err(refusal)),
    };
    account_links::use_up(tx, &out.link.token_hash, out.now).await?;
    replace_password(tx, account, &out.password_hash, None, out.now).await?;
    // Whoever was in the account may have said that its codes are lost, too, or asked to have it deleted.
    for awaited in Awaited::ALL {
        waits::end(tx, account, awaited, out.now).await?;
    }
    let since = out.link.made_at.minus(A_MOMENT);
    factors::delete_added_since(tx, account, since).await?;
    passkeys::delete_added_since(tx, account, since).await?;
    phones::delete_added_since(tx, account, since).await?;
    push_subscriptions::delete_added_since(tx, account, since).await?;
    recovery_codes::delete_made_since(tx, account, since).await?;
    account_links::end_of_kind(tx, account, LinkKind::ConfirmOtherAddress, out.now).await?;
    out.pen.rewrite(tx, |correspondence| correspondence.forget_addresses_since(since)).await?;
    account_links::insert(tx, &out.reset_link).await?;
    let event = if is_given_back { Event::EmailGivenBack } else { Event::NotMe };
    out.note.write(tx, event, Some(account)).await?;
    outbox::enqueue(tx, &out.mail).await?;
    if is_given_back && out.link.is_of_former_email() {
        outbox::enqueue(tx, &out.farewell).await?;
    }
    Ok(Ok(()))
}

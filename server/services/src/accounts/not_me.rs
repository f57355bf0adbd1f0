//! Locking everyone out, for somebody who was told of what they did not do.
//!
//! The link of a notice proves a mailbox that notices go to. It lets nobody in: it takes away the password, every session
//! and what was added since, and a link for a new password goes to the address of the account.

use std::time::Duration;

use domain::{LinkKind, Password, Timestamp};
use storage::outbox::{self, NewItem};
use storage::{Error, Writer, account_links, factors, passkeys, phones, recovery_codes};
use words::say;

use super::new_password::replace_password;
use super::pen::Pen;
use super::reset::LINK_LIFE;
use super::{Link, LinkProblem, lost};
use crate::audit::{Event, Note};
use crate::{Client, Outcome, Services};

/// What a notice tells of happened a moment before its link was made.
const A_MOMENT: Duration = Duration::from_secs(60);

struct LockOut {
    now: Timestamp,
    link: Link,
    /// Of a password that nobody knows.
    password_hash: String,
    reset_link: account_links::StoredLink,
    mail: NewItem,
    pen: Pen,
    note: Note,
}

impl Services {
    /// Opens the link of a notice. A link that is for something else is unknown here.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn open_not_me(&self, token: &str) -> Outcome<Link, LinkProblem> {
        self.open_link_for(token, &[LinkKind::NotMe]).await
    }

    /// Locks everyone out of the account of a notice, and sends its person a link to choose a new password.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn not_me(&self, token: &str, client: Client) -> Outcome<(), LinkProblem> {
        let link = match self.open_not_me(token).await? {
            Ok(link) => link,
            Err(problem) => return Ok(Err(problem)),
        };
        let nobodys = Password::typed(self.new_token().as_str());
        let site = &self.settings().site_name;
        let owner = link.owner();
        let reset = self.new_link(&owner, LinkKind::Reset, LINK_LIFE);
        let text = say::mail_not_me_text(reset.address, site);
        let out = LockOut {
            now: self.now(),
            password_hash: self.passwords().hash(&nobodys).await?,
            mail: self.mail_to(&owner, say::mail_not_me_subject(site), text),
            reset_link: reset.row,
            pen: Pen::new(self, owner.account, owner.key),
            note: self.note_from(client, owner.key, None),
            link: link.clone(),
        };
        Ok(self.database().write(out, |tx, out| Box::pin(lock_out(tx, out))).await?)
    }
}

async fn lock_out(tx: &mut Writer, out: &LockOut) -> Result<Result<(), LinkProblem>, Error> {
    let account = out.link.account;
    if let Err(problem) = out.link.use_up(tx, out.now).await? {
        return Ok(Err(problem));
    }
    replace_password(tx, account, &out.password_hash, None, out.now).await?;
    // Whoever was in the account may have said that its codes are lost, too.
    lost::end(tx, account, out.now).await?;
    let since = out.link.made_at.minus(A_MOMENT);
    factors::delete_added_since(tx, account, since).await?;
    passkeys::delete_added_since(tx, account, since).await?;
    phones::delete_added_since(tx, account, since).await?;
    recovery_codes::delete_made_since(tx, account, since).await?;
    account_links::end_of_kind(tx, account, LinkKind::ConfirmOtherAddress, out.now).await?;
    out.pen.rewrite(tx, |correspondence| correspondence.forget_addresses_since(since)).await?;
    account_links::insert(tx, &out.reset_link).await?;
    out.note.write(tx, Event::NotMe, Some(account)).await?;
    outbox::enqueue(tx, &out.mail).await?;
    Ok(Ok(()))
}

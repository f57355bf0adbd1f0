//! The address that an account had, for as long as it can be given back.
//!
//! A link knows the address that the account had when it was made. Somebody who says by such a link that it was not them
//! reads that mailbox, so it is the one that counts again, whatever came after it: another address could be that of
//! whoever they want to lock out.

use std::time::Duration;

use domain::{AccountId, EmailAddress, Timestamp};
use storage::former_emails::FormerEmail;
use storage::{Error, Writer, account_links, accounts, former_emails};

use super::{EmailRefusal, Link, LinkProblem, email_slot};
use crate::{AccountKey, Fault, Outcome, Services, Slot};

/// How long a change can be undone: nothing that went to the old address works for longer.
pub(super) const UNDO_LIFE: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// The address that counts after a link was used.
pub(super) struct GivenBack {
    pub(super) email: EmailAddress,
    email_sealed: Vec<u8>,
}

impl Services {
    /// The address that the account had when this link was made, if that can still be given back.
    pub(super) async fn email_of_link(&self, link: &Link) -> Outcome<GivenBack, EmailRefusal> {
        let email = if link.is_of_former_email() {
            let mut reader = self.database().reader().await?;
            let Some(former) = former_emails::find(&mut reader, link.account, &link.made_for).await? else {
                return Ok(Err(EmailRefusal::Link(LinkProblem::Expired)));
            };
            if accounts::by_email(&mut reader, &link.made_for).await?.is_some() {
                return Ok(Err(EmailRefusal::Taken));
            }
            drop(reader);
            self.open_former_email(link.account, &link.key, &former)?
        } else {
            link.email.clone()
        };
        let slot = email_slot(link.account);
        let email_sealed = self.vault().seal(&link.key, &slot, email.as_str().as_bytes());
        Ok(Ok(GivenBack { email, email_sealed }))
    }

    /// The address of the account, to be kept when another one takes its place.
    pub(super) fn seal_former_email(&self, link: &Link) -> Vec<u8> {
        self.vault().seal(&link.key, &slot(link.account, &link.made_for), link.email.as_str().as_bytes())
    }

    pub(super) fn open_former_email(
        &self,
        account: AccountId,
        key: &AccountKey,
        former: &FormerEmail,
    ) -> Result<EmailAddress, Fault> {
        self.open_address(key, &slot(account, &former.email_lookup), &former.email_sealed)
    }
}

/// Keeps the address that another one takes the place of. What went there works for as long as it can be given back.
pub(super) async fn keep(tx: &mut Writer, link: &Link, sealed: &[u8], now: Timestamp) -> Result<(), Error> {
    former_emails::insert(tx, link.account, &link.made_for, sealed, now).await?;
    account_links::shorten(tx, link.account, now.plus(UNDO_LIFE)).await
}

impl GivenBack {
    /// Gives it back, with the address that the account has at this moment replaced. What came after it is undone, and no
    /// link that went to a later address works. False when it counts already. A refusal has changed nothing.
    pub(super) async fn write(
        &self,
        tx: &mut Writer,
        link: &Link,
        now: Timestamp,
    ) -> Result<Result<bool, EmailRefusal>, Error> {
        let (account, lookup) = (link.account, &link.made_for);
        match accounts::by_email(tx, lookup).await? {
            Some(found) if found.id == account => return Ok(Ok(false)),
            Some(_) => return Ok(Err(EmailRefusal::Taken)),
            None => {}
        }
        let Some(former) = former_emails::find(tx, account, lookup).await? else {
            return Ok(Err(EmailRefusal::Link(LinkProblem::Expired)));
        };
        accounts::set_email(tx, account, lookup, &self.email_sealed).await?;
        account_links::end_of_later_emails(tx, account, former.number, now).await?;
        former_emails::delete_later(tx, account, former.number).await?;
        Ok(Ok(true))
    }
}

/// Forgets what can be given back no more.
pub(super) async fn sweep(tx: &mut Writer, now: Timestamp) -> Result<(), Error> {
    former_emails::sweep(tx, now.minus(UNDO_LIFE)).await
}

fn slot(account: AccountId, email_lookup: &[u8; 32]) -> Slot {
    Slot::new("former_emails.email_sealed", [account.to_string().as_bytes(), email_lookup].concat())
}

//! Asking for another address. It counts when somebody who reads it says so ([`super::confirm_email`]); the old one is
//! told at once.

use std::time::Duration;

use domain::{AccountId, EmailAddress, LinkKind, Timestamp};
use storage::account_links::{self, StoredLink};
use storage::new_emails::{self, StoredNewEmail};
use storage::outbox::{self, NewItem};
use storage::{Error, Writer, accounts};
use words::say;

use super::Session;
use super::notice::Notice;
use crate::audit::{Event, Note};
use crate::limits::Limit;
use crate::{AccountKey, Client, Fault, Outcome, Services, Slot};

/// How long the link to a new address works.
const LINK_LIFE: Duration = Duration::from_secs(24 * 60 * 60);

const PER_ACCOUNT: Limit = Limit::per_hour(5);

/// Why no link was sent to a new address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewEmailRefusal {
    /// The password and a code were asked for too long ago: they come first.
    ProofNeeded,
    /// The account has this address already.
    Same,
    /// It was asked for too often.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
}

struct Asked {
    new: StoredNewEmail,
    account_key: [u8; 32],
    client_key: [u8; 32],
    per_client: Limit,
    link: StoredLink,
    confirm: NewItem,
    /// Instead, to an address that has an account.
    known: NewItem,
    notice: Notice,
    note: Note,
}

impl Services {
    /// Sends a link to a new address, or, to one that has an account, a mail that says so. A newer link ends an older one.
    ///
    /// The answer and what the old address is told are the same either way, so that nobody learns who has an account.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn ask_new_email(
        &self,
        session: &Session,
        email: &EmailAddress,
        client: Client,
    ) -> Outcome<(), NewEmailRefusal> {
        if !self.is_proven(session) {
            return Ok(Err(NewEmailRefusal::ProofNeeded));
        }
        let (old, email_lookup) = (session.email(self)?, self.email_lookup(email));
        if email_lookup == self.email_lookup(&old) {
            return Ok(Err(NewEmailRefusal::Same));
        }
        let (site, owner, account) = (&self.settings().site_name, session.owner(&old), session.account);
        let link = self.new_link(&owner, LinkKind::ConfirmEmail, LINK_LIFE);
        let (confirm, known) = (say::mail_new_email_text(link.address, site), say::mail_new_email_known_text(site));
        let asked = Asked {
            new: StoredNewEmail {
                account,
                email_lookup,
                email_sealed: self.vault().seal(session.key(), &slot(account), email.as_str().as_bytes()),
                asked_at: self.now(),
            },
            account_key: self.vault().lookup("limit: new address", account.to_string()),
            client_key: self.vault().lookup("limit: new address, client", client.network()),
            per_client: Limit::per_hour(self.settings().sign_ups_per_client),
            link: link.row,
            confirm: self.mail_to_other(&owner, email, say::mail_new_email_subject(site), confirm),
            known: self.mail_to_other(&owner, email, say::mail_new_email_known_subject(site), known),
            notice: self
                .notice(&owner, say::mail_email_asked_subject(site), |link| say::mail_email_asked_text(link, site)),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
        };
        Ok(self.database().write(asked, |tx, asked| Box::pin(ask(tx, asked))).await?)
    }

    /// The address to which a link was sent that still works, as it was typed, so that a slip is seen.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn new_email(&self, session: &Session) -> Result<Option<EmailAddress>, Fault> {
        let mut reader = self.database().reader().await?;
        let new = new_emails::of_account(&mut reader, session.account).await?;
        let open = new.filter(|new| self.now() < new.asked_at.plus(LINK_LIFE));
        open.map(|new| self.open_new_email(session.key(), &new)).transpose()
    }

    pub(super) fn open_new_email(&self, key: &AccountKey, new: &StoredNewEmail) -> Result<EmailAddress, Fault> {
        self.open_address(key, &slot(new.account), &new.email_sealed)
    }
}

async fn ask(tx: &mut Writer, asked: &Asked) -> Result<Result<(), NewEmailRefusal>, Error> {
    let Asked { new, link, .. } = asked;
    let now = new.asked_at;
    let by_account = PER_ACCOUNT.hit(tx, &asked.account_key, now).await?;
    let by_client = asked.per_client.hit(tx, &asked.client_key, now).await?;
    if let Some(until) = by_account.max(by_client) {
        return Ok(Err(NewEmailRefusal::TooMany { until }));
    }
    end(tx, new.account, now).await?;
    // For an address that is known, too; then the link goes nowhere.
    new_emails::replace(tx, new).await?;
    account_links::insert(tx, link).await?;
    let is_known = accounts::by_email(tx, &new.email_lookup).await?.is_some();
    outbox::enqueue(tx, if is_known { &asked.known } else { &asked.confirm }).await?;
    asked.note.write(tx, Event::EmailAsked, Some(new.account)).await?;
    asked.notice.send(tx).await?;
    Ok(Ok(()))
}

/// The account keeps the address it has: what was asked for is not to be any more.
pub(super) async fn end(tx: &mut Writer, account: AccountId, now: Timestamp) -> Result<(), Error> {
    account_links::end_of_kind(tx, account, LinkKind::ConfirmEmail, now).await?;
    new_emails::delete(tx, account).await
}

/// Forgets what nobody confirmed.
pub(super) async fn sweep(tx: &mut Writer, now: Timestamp) -> Result<(), Error> {
    new_emails::sweep(tx, now.minus(LINK_LIFE)).await
}

fn slot(account: AccountId) -> Slot {
    Slot::new("new_emails.email_sealed", account.to_string())
}

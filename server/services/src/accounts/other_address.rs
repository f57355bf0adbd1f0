//! Another address for notices beside the one that somebody signs in with (NIST SP 800-63B-4 §4.6: at least two).
//!
//! It is named by whoever is signed in and has proved it, and counts once a link that was sent there was used. It opens
//! nothing: codes, and links that let somebody in, go to the address of the account alone.

use std::time::Duration;

use domain::{EmailAddress, LinkKind, OtherAddress, OtherUse, Timestamp};
use storage::account_links::{self, StoredLink};
use storage::outbox::{self, NewItem};
use storage::{Error, Writer};
use words::say;

use super::notice::Notice;
use super::pen::Pen;
use super::{Link, LinkProblem};
use crate::audit::{Event, Note};
use crate::limits::Limit;
use crate::{Client, Outcome, Services, Session};

/// How long the link that confirms an address works.
const LINK_LIFE: Duration = Duration::from_secs(24 * 60 * 60);

/// Addresses that one account can name.
const PER_ACCOUNT: Limit = Limit::per_hour(5);

/// What was done with an address that somebody named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// A link went there.
    LinkSent,
    /// It is confirmed already: what it is for was changed.
    UseChanged,
}

/// Why nothing about other addresses was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtherAddressRefusal {
    /// The password and a code were not asked for in the last ten minutes.
    ProofNeeded,
    /// It is the address that they sign in with.
    SameAddress,
    /// Several addresses were named already.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
}

struct Naming {
    now: Timestamp,
    pen: Pen,
    named: OtherAddress,
    account_key: [u8; 32],
    client_key: [u8; 32],
    per_client: Limit,
    link: StoredLink,
    mail: NewItem,
    note: Note,
}

struct Confirming {
    now: Timestamp,
    pen: Pen,
    link: Link,
    notice: Notice,
    note: Note,
}

struct Removal {
    now: Timestamp,
    pen: Pen,
    notice: Notice,
    note: Note,
}

impl Services {
    /// Whether an address that was named still waits for its link to be used.
    #[must_use]
    pub fn is_waiting(&self, named: &OtherAddress) -> bool {
        self.now().since(named.since) < LINK_LIFE
    }

    /// Sends a link to another address. Only what is done with it makes the address count. For one that counts already,
    /// it changes what it is for.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn name_other_address(
        &self,
        session: &Session,
        email: &EmailAddress,
        used: OtherUse,
        client: Client,
    ) -> Outcome<Named, OtherAddressRefusal> {
        let sign_in = session.email(self)?;
        if sign_in.lookup_form() == email.lookup_form() {
            return Ok(Err(OtherAddressRefusal::SameAddress));
        }
        if !self.is_proven(session) {
            return Ok(Err(OtherAddressRefusal::ProofNeeded));
        }
        let (now, site) = (self.now(), &self.settings().site_name);
        let owner = session.owner(&sign_in);
        let link = self.new_link(&owner, LinkKind::ConfirmOtherAddress, LINK_LIFE);
        let text = say::mail_other_confirm_text(link.address, site);
        let naming = Naming {
            now,
            pen: Pen::new(self, session.account, session.key()),
            named: OtherAddress { email: email.clone(), used, since: now },
            account_key: self.vault().lookup("limit: other addresses", session.account.to_string()),
            client_key: self.vault().lookup("limit: other addresses, client", client.network()),
            per_client: Limit::per_hour(self.settings().sign_ups_per_client),
            link: link.row,
            mail: self.mail_to_other(&owner, email, say::mail_other_confirm_subject(site), text),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
        };
        Ok(self.database().write(naming, |tx, naming| Box::pin(name(tx, naming))).await?)
    }

    /// The address that this link confirms.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn open_other_address(&self, token: &str) -> Outcome<OtherAddress, LinkProblem> {
        let link = self.open_link_for(token, &[LinkKind::ConfirmOtherAddress]).await?;
        Ok(link.and_then(|link| link.correspondence.named.ok_or(LinkProblem::Used)))
    }

    /// Writes to the address of this link, too, from now on. The person is told at every address they had before.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn confirm_other_address(&self, token: &str, client: Client) -> Outcome<(), LinkProblem> {
        let link = match self.open_link_for(token, &[LinkKind::ConfirmOtherAddress]).await? {
            Ok(link) => link,
            Err(problem) => return Ok(Err(problem)),
        };
        let Some(named) = &link.correspondence.named else { return Ok(Err(LinkProblem::Used)) };
        let site = &self.settings().site_name;
        let confirming = Confirming {
            now: self.now(),
            pen: Pen::new(self, link.account, link.key()),
            // Which one is not said: somebody else may read the other mailbox.
            notice: self.notice(&link.owner(), say::mail_other_added_subject(site), |link| match named.used {
                OtherUse::Also => say::mail_other_added_text(link, site),
                OtherUse::Instead => say::mail_other_instead_text(link, site),
            }),
            note: self.note_from(client, link.key(), None),
            link,
        };
        Ok(self.database().write(confirming, |tx, confirming| Box::pin(confirm(tx, confirming))).await?)
    }

    /// Writes to no other address any more, and forgets one that was named. The person is told at every address they had
    /// before.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn remove_other_address(&self, session: &Session, client: Client) -> Outcome<(), OtherAddressRefusal> {
        if !self.is_proven(session) {
            return Ok(Err(OtherAddressRefusal::ProofNeeded));
        }
        let (site, email) = (&self.settings().site_name, session.email(self)?);
        let removal = Removal {
            now: self.now(),
            pen: Pen::new(self, session.account, session.key()),
            notice: self.notice(&session.owner(&email), say::mail_other_removed_subject(site), |link| {
                say::mail_other_removed_text(link, site)
            }),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
        };
        self.database().write(removal, |tx, removal| Box::pin(remove(tx, removal))).await?;
        Ok(Ok(()))
    }
}

async fn name(tx: &mut Writer, naming: &Naming) -> Result<Result<Named, OtherAddressRefusal>, Error> {
    let Naming { now, pen, named, .. } = naming;
    let by_account = PER_ACCOUNT.hit(tx, &naming.account_key, *now).await?;
    let by_client = naming.per_client.hit(tx, &naming.client_key, *now).await?;
    if let Some(until) = by_account.max(by_client) {
        return Ok(Err(OtherAddressRefusal::TooMany { until }));
    }
    // Only the address that was named last is confirmed.
    account_links::end_of_kind(tx, pen.account, LinkKind::ConfirmOtherAddress, *now).await?;
    let rewritten = pen.rewrite(tx, |correspondence| match &mut correspondence.other {
        Some(other) if other.email == named.email => {
            other.used = named.used;
            correspondence.named = None;
        }
        _ => correspondence.named = Some(named.clone()),
    });
    let rewritten = rewritten.await?;
    if rewritten.after.named.is_none() {
        if rewritten.before.other != rewritten.after.other {
            naming.note.write(tx, Event::MessagesChanged, Some(pen.account)).await?;
        }
        return Ok(Ok(Named::UseChanged));
    }
    account_links::insert(tx, &naming.link).await?;
    outbox::enqueue(tx, &naming.mail).await?;
    Ok(Ok(Named::LinkSent))
}

async fn confirm(tx: &mut Writer, confirming: &Confirming) -> Result<Result<(), LinkProblem>, Error> {
    let Confirming { now, pen, link, notice, note } = confirming;
    if let Err(problem) = link.use_up(tx, *now).await? {
        return Ok(Err(problem));
    }
    let rewritten = pen.rewrite(tx, |correspondence| {
        if let Some(named) = correspondence.named.take() {
            correspondence.other = Some(OtherAddress { since: *now, ..named });
        }
    });
    rewritten.await?;
    note.write(tx, Event::OtherAddressAdded, Some(pen.account)).await?;
    notice.send(tx).await?;
    Ok(Ok(()))
}

async fn remove(tx: &mut Writer, removal: &Removal) -> Result<(), Error> {
    let Removal { now, pen, notice, note } = removal;
    account_links::end_of_kind(tx, pen.account, LinkKind::ConfirmOtherAddress, *now).await?;
    let rewritten = pen.rewrite(tx, |correspondence| {
        correspondence.named = None;
        correspondence.other = None;
    });
    // One that was never confirmed got nothing: there is nothing to tell of.
    if rewritten.await?.before.other.is_some() {
        note.write(tx, Event::OtherAddressRemoved, Some(pen.account)).await?;
        notice.send(tx).await?;
    }
    Ok(())
}

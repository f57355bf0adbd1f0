use domain::{AccountId, Password, PasswordProblem, Timestamp};
use storage::devices::{self, DeviceHash};
use storage::{Error, Writer, account_links, accounts, attempts, calendar_addresses, limits, sessions};
use words::{Message, say};

use super::Strength;
use super::devices::Counted;
use super::new_email;
use super::owner::Owner;
use super::post::Post;
use super::reset::RESETS;
use crate::audit::{Event, Note};
use crate::{Client, Fault, Outcome, Services, Session};

/// Why the password is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeRefusal {
    /// The password and a code were not asked for in the last ten minutes.
    ProofNeeded,
    /// Another password has to be chosen.
    Password(PasswordProblem),
}

/// Another password, ready to take the place of the old one.
pub(super) struct NewPassword {
    pub(super) now: Timestamp,
    pub(super) account: AccountId,
    hash: String,
    tries: Counted,
    note: Note,
    post: Post,
}

/// Who stays when a password changes: a session, and the browser it is in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kept {
    session: [u8; 32],
    device: Option<DeviceHash>,
}

/// Puts another password in the place of the old one. Whoever is signed in, or about to be, is out but for what is kept;
/// no other browser is known any more, and no link for a new password or to another address works.
pub(super) async fn replace_password(
    tx: &mut Writer,
    account: AccountId,
    hash: &str,
    kept: Option<Kept>,
    now: Timestamp,
) -> Result<(), Error> {
    accounts::set_password(tx, account, hash).await?;
    // Whoever forgot it, or was not the one who signed in, does not know who made an address meanwhile.
    if kept.is_none() {
        calendar_addresses::remove(tx, account).await?;
    }
    sessions::delete_others(tx, account, kept.as_ref().map(|kept| &kept.session)).await?;
    attempts::end_all(tx, account, now).await?;
    devices::forget_all(tx, account, kept.as_ref().and_then(|kept| kept.device.as_ref())).await?;
    for kind in RESETS {
        account_links::end_of_kind(tx, account, kind, now).await?;
    }
    new_email::end(tx, account, now).await
}

impl NewPassword {
    /// Puts it in the place of the old one, and tells its person.
    pub(super) async fn set(&self, tx: &mut Writer, event: Event, kept: Option<Kept>) -> Result<(), Error> {
        replace_password(tx, self.account, &self.hash, kept, self.now).await?;
        let failures_key = self.tries.key(tx, Some(self.account)).await?;
        limits::forget_failures(tx, &failures_key).await?;
        self.note.write(tx, event, Some(self.account)).await?;
        self.post.send(tx).await
    }
}

impl Services {
    /// Hashes a password that was checked. The mail tells its person that it counts.
    pub(super) async fn new_password(
        &self,
        owner: &Owner<'_>,
        password: &Password,
        client: Client,
        mail: (Message, Message),
    ) -> Result<NewPassword, Fault> {
        Ok(NewPassword {
            now: self.now(),
            account: owner.account,
            hash: self.passwords().hash(password).await?,
            tries: self.password_tries(&self.email_lookup(owner.email), client),
            note: self.note_from(client, owner.key, None),
            post: self.post_to_every_address(owner, mail.0, mail.1),
        })
    }

    /// How good another password would be for whoever is signed in.
    ///
    /// # Errors
    /// Only a fault.
    pub fn own_password_strength(&self, session: &Session, password: &Password) -> Result<Strength, Fault> {
        Ok(self.strength(password, &session.email(self)?))
    }

    /// Changes the password of whoever is signed in. Their other sessions end.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn change_password(
        &self,
        session: &Session,
        password: &Password,
        client: Client,
    ) -> Outcome<(), ChangeRefusal> {
        if !self.is_proven(session) {
            return Ok(Err(ChangeRefusal::ProofNeeded));
        }
        let email = session.email(self)?;
        if let Err(problem) = password.check(&self.password_context(&email)) {
            return Ok(Err(ChangeRefusal::Password(problem)));
        }
        let site = &self.settings().site_name;
        let mail = (say::mail_reset_done_subject(site), say::mail_password_changed_text(site));
        let new = self.new_password(&session.owner(&email), password, client, mail).await?;
        let kept = Kept { session: *session.token_hash(), device: client.device() };
        let changed = self
            .database()
            .write((new, kept), |tx, (new, kept)| Box::pin(new.set(tx, Event::PasswordChanged, Some(*kept))));
        changed.await?;
        Ok(Ok(()))
    }
}

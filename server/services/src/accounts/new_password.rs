use domain::{AccountId, Password, PasswordProblem, Timestamp};
use storage::devices::{self, DeviceHash};
use storage::outbox::{self, NewItem};
use storage::{Error, Writer, accounts, attempts, limits, sessions};
use words::{Message, say};

use super::Strength;
use super::devices::Counted;
use super::guess::Owner;
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
    /// Known further on, if its session is kept.
    device: Option<DeviceHash>,
    note: Note,
    mail: NewItem,
}

impl NewPassword {
    /// Puts it in the place of the old one. Whoever is signed in, or about to be, is out, but for one session; no browser
    /// but its own is known any more.
    pub(super) async fn set(&self, tx: &mut Writer, event: Event, kept: Option<&[u8; 32]>) -> Result<(), Error> {
        accounts::set_password(tx, self.account, &self.hash).await?;
        sessions::delete_others(tx, self.account, kept).await?;
        attempts::end_all(tx, self.account, self.now).await?;
        devices::forget_all(tx, self.account, kept.and(self.device.as_ref())).await?;
        let failures_key = self.tries.key(tx, Some(self.account)).await?;
        limits::forget_failures(tx, &failures_key).await?;
        self.note.write(tx, event, Some(self.account)).await?;
        outbox::enqueue(tx, &self.mail).await
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
            device: client.device(),
            note: self.note_from(client, owner.key, None),
            mail: self.mail_to(owner, mail.0, mail.1),
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
        let owner = Owner { account: session.account, key: session.key(), email: &email, language: session.language };
        let site = &self.settings().site_name;
        let mail = (say::mail_reset_done_subject(site), say::mail_password_changed_text(site));
        let new = self.new_password(&owner, password, client, mail).await?;
        let input = (new, *session.token_hash());
        let changed =
            self.database().write(input, |tx, (new, kept)| Box::pin(new.set(tx, Event::PasswordChanged, Some(kept))));
        changed.await?;
        Ok(Ok(()))
    }
}

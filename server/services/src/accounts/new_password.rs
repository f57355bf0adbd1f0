use domain::{AccountId, Password, Timestamp};
use storage::devices::{self, DeviceHash};
use storage::outbox::{self, NewItem};
use storage::{Error, Writer, accounts, attempts, limits, sessions};
use words::Message;

use super::devices::Counted;
use super::guess::Owner;
use crate::audit::{Event, Note};
use crate::{Client, Fault, Services};

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
}

use domain::SignedInBy;
use storage::sessions::{self, StoredSession};
use storage::{Error, Writer, audit};

use super::devices::Introduction;
use super::notice::Notice;
use super::owner::Owner;
use super::unsaved;
use crate::audit::{Event, Note};
use crate::{Client, SecretToken, Services};

/// Somebody has shown who they are: a session begins, and the account knows the browser from then on.
pub(super) struct Arrival {
    session: StoredSession,
    /// The session of the same person that ends with it.
    replaced: Option<[u8; 32]>,
    /// What the browser held of a session until now, of whomever.
    held: Option<[u8; 32]>,
    introduction: Introduction,
    /// If the account did not know the browser.
    notice: Notice,
    note: Note,
}

/// What the browser of somebody who arrived holds from then on.
pub(super) struct Held {
    /// Its session.
    pub(super) session: SecretToken,
    /// What it is known by, if the account did not know it.
    pub(super) device: SecretToken,
}

impl Services {
    pub(super) fn arrival(
        &self,
        owner: &Owner<'_>,
        client: Client,
        by: SignedInBy,
        replaced: Option<[u8; 32]>,
    ) -> (Held, Arrival) {
        let (session_token, session) = self.new_session(owner.account, owner.key, by, client);
        let (device_token, introduction) = self.introduce(owner.account, owner.key, client);
        let notice = self.notice_of_device(owner, client);
        let note = self.note_from(client, owner.key, Some(&session.token_hash));
        (
            Held { session: session_token, device: device_token },
            Arrival { session, replaced, held: client.session(), introduction, notice, note },
        )
    }
}

impl Arrival {
    /// Begins the session. True when the account did not know the browser; its person is told, unless nobody was ever
    /// signed in before.
    pub(super) async fn write(&self, tx: &mut Writer) -> Result<bool, Error> {
        sessions::insert(tx, &self.session).await?;
        if let Some(held) = &self.held {
            unsaved::hand_over(tx, self.session.account, held, &self.session.token_hash).await?;
        }
        if let Some(replaced) = &self.replaced {
            sessions::delete(tx, replaced).await?;
        }
        let is_new = self.introduction.remember(tx).await?;
        if is_new && audit::has_happened(tx, self.session.account, Event::SignedIn.kind()).await? {
            self.notice.send(tx).await?;
        }
        let event = if self.replaced.is_some() { Event::ProvenAgain } else { Event::SignedIn };
        self.note.write(tx, event, Some(self.session.account)).await?;
        Ok(is_new)
    }
}

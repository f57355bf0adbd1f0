use domain::AccountId;
use storage::sessions::{self, StoredSession};
use storage::{Error, Writer};

use crate::audit::{Event, Note};
use crate::{AccountKey, Client, SecretToken, Services};

/// Somebody has shown who they are: a session begins.
pub(super) struct Arrival {
    session: StoredSession,
    /// The session of the same person that ends with it.
    replaced: Option<[u8; 32]>,
    note: Note,
}

/// What the browser of somebody who arrived holds from then on.
pub(super) struct Held {
    /// Its session.
    pub(super) session: SecretToken,
}

impl Services {
    pub(super) fn arrival(
        &self,
        account: AccountId,
        key: &AccountKey,
        client: Client,
        replaced: Option<[u8; 32]>,
    ) -> (Held, Arrival) {
        let (token, session) = self.new_session(account);
        let note = self.note_from(client, key, Some(&session.token_hash));
        (Held { session: token }, Arrival { session, replaced, note })
    }
}

impl Arrival {
    /// Begins the session.
    pub(super) async fn write(&self, tx: &mut Writer) -> Result<(), Error> {
        if let Some(replaced) = &self.replaced {
            sessions::delete(tx, replaced).await?;
        }
        sessions::insert(tx, &self.session).await?;
        let event = if self.replaced.is_some() { Event::ProvenAgain } else { Event::SignedIn };
        self.note.write(tx, event, Some(self.session.account)).await
    }
}

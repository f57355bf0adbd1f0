use domain::{AccountId, SignInMethod};
use storage::sessions::{self, StoredSession};
use storage::{Error, Writer};

use super::devices::Introduction;
use crate::audit::{Event, Note};
use crate::{AccountKey, Client, SecretToken, Services};

/// Somebody has shown who they are: a session begins, and the account knows the browser from then on.
pub(super) struct Arrival {
    session: StoredSession,
    /// The session of the same person that ends with it.
    replaced: Option<[u8; 32]>,
    introduction: Introduction,
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
        account: AccountId,
        key: &AccountKey,
        client: Client,
        method: SignInMethod,
        replaced: Option<[u8; 32]>,
    ) -> (Held, Arrival) {
        let (session_token, session) = self.new_session(account, key, method, client);
        let (device_token, introduction) = self.introduce(account, key, client);
        let note = self.note_from(client, key, Some(&session.token_hash));
        (Held { session: session_token, device: device_token }, Arrival { session, replaced, introduction, note })
    }
}

impl Arrival {
    /// Begins the session. True when the account did not know the browser.
    pub(super) async fn write(&self, tx: &mut Writer) -> Result<bool, Error> {
        if let Some(replaced) = &self.replaced {
            sessions::delete(tx, replaced).await?;
        }
        sessions::insert(tx, &self.session).await?;
        let event = if self.replaced.is_some() { Event::ProvenAgain } else { Event::SignedIn };
        self.note.write(tx, event, Some(self.session.account)).await?;
        self.introduction.remember(tx).await
    }
}

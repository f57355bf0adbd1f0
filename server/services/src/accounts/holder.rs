use domain::{AccountId, Holder, Timestamp};
use storage::accounts::StoredHolder;
use storage::{Error, Writer, accounts, cases, drafts};

use super::Session;
use crate::audit::{Event, Note};
use crate::{AccountKey, Client, Fault, Outcome, Services, Slot};

/// Why what was said of the holder was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HolderRefusal {
    /// There are forms or cases in the account: what it is used as changes no more.
    KindIsFixed,
}

struct Saved {
    account: AccountId,
    now: Timestamp,
    sealed: Vec<u8>,
    changes_kind: bool,
    note: Note,
}

impl Services {
    /// Whose account it is; `None` until they have said so.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn holder(&self, session: &Session) -> Result<Option<Holder>, Fault> {
        let mut reader = self.database().reader().await?;
        let Some(kept) = accounts::holder(&mut reader, session.account).await? else { return Ok(None) };
        drop(reader);
        self.open_holder(session.account, session.key(), &kept).map(Some)
    }

    pub(crate) fn open_holder(
        &self,
        account: AccountId,
        key: &AccountKey,
        kept: &StoredHolder,
    ) -> Result<Holder, Fault> {
        let plain = self.vault().open(key, &holder_slot(account), &kept.sealed)?;
        serde_json::from_slice(&plain).map_err(|_| Fault::Unreadable("accounts.holder_sealed"))
    }

    /// Keeps whose account it is, with what they certified.
    ///
    /// # Errors
    /// A fault; the refusal says what stays as it is.
    pub async fn save_holder(&self, session: &Session, holder: &Holder, client: Client) -> Outcome<(), HolderRefusal> {
        let before = self.holder(session).await?;
        // Structs of texts always have a form in JSON.
        let plain = serde_json::to_vec(holder).unwrap_or_default();
        let saved = Saved {
            account: session.account,
            now: self.now(),
            sealed: self.vault().seal(session.key(), &holder_slot(session.account), &plain),
            changes_kind: before.is_some_and(|before| before.kind() != holder.kind()),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
        };
        Ok(self.database().write(saved, |tx, saved| Box::pin(save(tx, saved))).await?)
    }
}

async fn save(tx: &mut Writer, saved: &Saved) -> Result<Result<(), HolderRefusal>, Error> {
    if saved.changes_kind {
        let has_drafts = !drafts::of_account(tx, saved.account).await?.is_empty();
        if has_drafts || !cases::of_account(tx, saved.account).await?.is_empty() {
            return Ok(Err(HolderRefusal::KindIsFixed));
        }
    }
    accounts::set_holder(tx, saved.account, &saved.sealed, saved.now).await?;
    saved.note.write(tx, Event::HolderSaved, Some(saved.account)).await?;
    Ok(Ok(()))
}

fn holder_slot(account: AccountId) -> Slot {
    Slot::new("accounts.holder_sealed", account.to_string())
}

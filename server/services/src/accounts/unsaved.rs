use std::fmt;

use domain::{AccountId, UnsavedId};
use storage::unsaved::{self, StoredUnsaved};
use storage::{Error, Writer, sessions};

use crate::token::hash;
use crate::{Fault, Services, Session, Slot};

/// What was typed into a form that was sent after the session of its person had run out.
pub struct Unsaved {
    /// Names it. Not a secret.
    pub id: UnsavedId,
    /// The page it was typed on.
    pub page: String,
    /// What was typed, as it was kept.
    pub typed: Vec<u8>,
}

impl fmt::Debug for Unsaved {
    /// Never what was typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unsaved").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Services {
    /// Keeps what was typed on a page for the person whose session the browser held, if that has run out: until they have
    /// signed in again in the same browser, for a day, and in the place of what was kept before. False when there is
    /// no such session; one that was ended on purpose is none.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn keep_unsaved(&self, session_token: &str, page: &str, typed: &[u8]) -> Result<bool, Fault> {
        let token_hash = hash(session_token);
        let found = sessions::find(&mut self.database().reader().await?, &token_hash).await?;
        let Some(found) = found.filter(|found| found.session.ended_at.is_some()) else { return Ok(false) };
        let account = found.session.account;
        let key = self.vault().account_key(account, &found.addressee.data_key)?;
        let now = self.now();
        let id = UnsavedId::v7(now, self.random());
        let typed_sealed = self.vault().seal(&key, &slot(id), typed);
        let unsaved = StoredUnsaved { id, account, page: page.to_owned(), typed_sealed, kept_at: now };
        Ok(self.database().write((token_hash, unsaved), |tx, (session, new)| Box::pin(keep(tx, session, new))).await?)
    }

    /// Keeps what was typed on a page and refused, when it is longer than what a browser carries: in the same place, for
    /// whoever is signed in.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn keep_refused(&self, session: &Session, page: &str, typed: &[u8]) -> Result<(), Fault> {
        let now = self.now();
        let id = UnsavedId::v7(now, self.random());
        let typed_sealed = self.vault().seal(session.key(), &slot(id), typed);
        let unsaved = StoredUnsaved { id, account: session.account, page: page.to_owned(), typed_sealed, kept_at: now };
        let kept = (*session.token_hash(), unsaved);
        Ok(self.database().write(kept, |tx, (session, new)| Box::pin(unsaved::replace(tx, session, new))).await?)
    }

    /// What waits for whoever has signed in again.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn unsaved(&self, session: &Session) -> Result<Option<Unsaved>, Fault> {
        let found = unsaved::find(&mut self.database().reader().await?, session.token_hash()).await?;
        let Some(found) = found.filter(|found| found.account == session.account) else { return Ok(None) };
        let typed = self.vault().open(session.key(), &slot(found.id), &found.typed_sealed)?;
        Ok(Some(Unsaved { id: found.id, page: found.page, typed }))
    }

    /// It is saved, or never can be: forgets it.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn forget_unsaved(&self, unsaved: &Unsaved) -> Result<(), Fault> {
        Ok(self.database().write(unsaved.id, |tx, id| Box::pin(unsaved::delete(tx, *id))).await?)
    }

    /// The form of a page was sent: forgets what waited there.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn forget_unsaved_page(&self, session: &Session, page: &str) -> Result<(), Fault> {
        let of = (*session.token_hash(), page.to_owned());
        let forgotten =
            self.database().write(of, |tx, (session, page)| Box::pin(unsaved::delete_of_page(tx, session, page)));
        Ok(forgotten.await?)
    }
}

/// The browser has a new session of an account in the place of the one it held. If that has run out it is forgotten, and
/// with it whatever somebody else had typed.
pub(super) async fn hand_over(
    tx: &mut Writer,
    account: AccountId,
    held: &[u8; 32],
    session: &[u8; 32],
) -> Result<(), Error> {
    unsaved::hand_over(tx, account, held, session).await?;
    sessions::forget(tx, held).await
}

/// Once more in the transaction: it may have been ended on purpose meanwhile.
async fn keep(tx: &mut Writer, session: &[u8; 32], unsaved: &StoredUnsaved) -> Result<bool, Error> {
    let is_there = sessions::find(tx, session).await?.is_some_and(|found| found.session.ended_at.is_some());
    if is_there {
        unsaved::replace(tx, session, unsaved).await?;
    }
    Ok(is_there)
}

fn slot(id: UnsavedId) -> Slot {
    Slot::new("unsaved.typed_sealed", id.to_string())
}

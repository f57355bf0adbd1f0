//! Passkeys: a key that stays with the person's device or password manager, and shows by itself who they are. It asks
//! for a finger, a face or a code before it signs, so it stands for the password and the code together.

mod add;
mod challenge;
mod credential;
mod enter;
#[cfg(feature = "testing")]
mod planted;
mod site;

pub use add::NewPasskeyRefusal;
use domain::{FactorId, Timestamp};
pub use enter::PasskeyRefusal;
use storage::passkeys::StoredPasskey;

use crate::{AccountKey, Fault, Services, Slot};

/// Passkeys of one account.
pub(super) const MOST_PASSKEYS: usize = 10;

/// The system's own clock cannot be written down: a machine from before 1970.
const NOT_MADE: Fault = Fault::Interrupted("a passkey's challenge");

/// A passkey somebody signs in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Which one.
    pub id: FactorId,
    /// What they call it.
    pub name: String,
    /// When it was added.
    pub added_at: Timestamp,
    /// When they last signed in with it.
    pub used_at: Option<Timestamp>,
}

impl Services {
    pub(super) fn passkey(&self, key: &AccountKey, kept: &StoredPasskey) -> Result<Passkey, Fault> {
        let name = self.vault().open(key, &name_slot(kept.id), &kept.name_sealed)?;
        let name = String::from_utf8(name).map_err(|_| Fault::Unreadable("passkeys.name_sealed"))?;
        Ok(Passkey { id: kept.id, name, added_at: kept.created_at, used_at: kept.used_at })
    }
}

fn name_slot(id: FactorId) -> Slot {
    Slot::new("passkeys.name_sealed", id.to_string())
}

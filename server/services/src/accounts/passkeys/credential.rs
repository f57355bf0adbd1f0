use domain::{AccountId, FactorId};
use serde::{Deserialize, Serialize};
use storage::passkeys::StoredPasskey;
use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::PublicKeyCredentialDescriptor;
use webauthn_rp::request::register::UserHandle;
use webauthn_rp::response::register::{CompressedPubKey, DynamicState, StaticState};
use webauthn_rp::response::{AuthTransports, CredentialId};
use webauthn_rp::{AuthenticatedCredential, RegisteredCredential};

use crate::{AccountKey, Fault, Services, Slot};

/// What an authenticator calls an account.
pub(super) type Handle = UserHandle<32>;

/// What a passkey is recognised by.
pub(super) type Known<'c, 'h> =
    AuthenticatedCredential<'c, 'h, 32, CompressedPubKey<[u8; 32], [u8; 32], [u8; 48], Vec<u8>>>;

const UNREADABLE: Fault = Fault::Unreadable("passkeys.credential_sealed");

/// What is kept of a passkey, sealed. All of it is public to its authenticator only.
#[derive(Serialize, Deserialize)]
pub(super) struct Credential {
    /// What the authenticator calls it.
    pub(super) id: Vec<u8>,
    /// How browsers reach the authenticator.
    transports: u8,
    /// Its public key.
    fixed: Vec<u8>,
}

impl Credential {
    pub(super) fn of(registered: &RegisteredCredential<'_, 32>) -> Self {
        let Ok(transports) = registered.transports().encode();
        let Ok(fixed) = registered.static_state().encode();
        Self { id: registered.id().as_ref().to_vec(), transports, fixed }
    }

    #[cfg(feature = "testing")]
    pub(super) const fn held_by_nobody(id: Vec<u8>) -> Self {
        Self { id, transports: 0, fixed: Vec::new() }
    }

    /// Ready to be compared with what an authenticator says.
    pub(super) fn known<'c, 'h>(&'c self, handle: &'h Handle, state: [u8; 7]) -> Result<Known<'c, 'h>, Fault> {
        let id = CredentialId::<&[u8]>::decode(&self.id).map_err(|_| UNREADABLE)?;
        let fixed = StaticState::decode(&self.fixed).map_err(|_| UNREADABLE)?;
        let state = DynamicState::decode(state).map_err(|_| Fault::Unreadable("passkeys.state"))?;
        AuthenticatedCredential::new(id, handle, fixed, state).map_err(|_| UNREADABLE)
    }

    /// As a browser is told of it, so that no authenticator keeps two for one account.
    pub(super) fn described(self) -> Result<PublicKeyCredentialDescriptor<Vec<u8>>, Fault> {
        let id = CredentialId::<Vec<u8>>::decode(self.id).map_err(|_| UNREADABLE)?;
        let transports = AuthTransports::decode(self.transports).map_err(|_| UNREADABLE)?;
        Ok(PublicKeyCredentialDescriptor { id, transports })
    }
}

pub(super) fn encoded(state: DynamicState) -> [u8; 7] {
    let Ok(encoded) = state.encode();
    encoded
}

impl Services {
    /// Nothing that an authenticator is told can be traced back to the account without the master key.
    pub(super) fn passkey_handle(&self, account: AccountId) -> Handle {
        let Ok(handle) = Handle::decode(self.vault().lookup("passkey: account", account.to_string()));
        handle
    }

    pub(super) fn passkey_lookup(&self, credential: &[u8]) -> [u8; 32] {
        self.vault().lookup("passkey: credential", credential)
    }

    pub(super) fn seal_credential(&self, key: &AccountKey, id: FactorId, credential: &Credential) -> Vec<u8> {
        // Bytes always have a form in JSON.
        let plain = serde_json::to_vec(credential).unwrap_or_default();
        self.vault().seal(key, &credential_slot(id), &plain)
    }

    pub(super) fn open_credential(&self, key: &AccountKey, kept: &StoredPasskey) -> Result<Credential, Fault> {
        let plain = self.vault().open(key, &credential_slot(kept.id), &kept.credential_sealed)?;
        serde_json::from_slice(&plain).map_err(|_| UNREADABLE)
    }
}

fn credential_slot(id: FactorId) -> Slot {
    Slot::new("passkeys.credential_sealed", id.to_string())
}

//! A phone that keeps a passkey: a browser and an authenticator by other hands than the code they test.

use std::borrow::Cow;

use async_trait::async_trait;
use passkey_authenticator::{Authenticator, UiHint, UserCheck, UserValidationMethod};
use passkey_client::{Client, DefaultClientData, Origin};
use passkey_crypto::AvailableBackend;
use passkey_types::Passkey;
use passkey_types::ctap2::{Aaguid, Ctap2Error};
use serde::de::DeserializeOwned;

/// Where the test's product is.
pub(crate) const HERE: &str = "https://landfall.example";

/// A phone with room for one passkey. A clone is a copy of its keys.
#[derive(Clone)]
pub(crate) struct Phone {
    kept: Option<Passkey>,
    /// It counts how often it has signed.
    counts: bool,
    /// It asks for a finger or a face.
    verifies: bool,
}

/// Whoever holds the phone.
struct Person {
    is_verified: bool,
}

#[async_trait]
impl UserValidationMethod for Person {
    type PasskeyItem = Passkey;

    async fn check_user<'a>(&self, _: UiHint<'a, Passkey>, _: bool, _: bool) -> Result<UserCheck, Ctap2Error> {
        Ok(UserCheck { presence: true, verification: self.is_verified })
    }

    fn is_presence_enabled(&self) -> bool {
        true
    }

    fn is_verification_enabled(&self) -> Option<bool> {
        Some(self.is_verified)
    }
}

impl Phone {
    pub(crate) fn new() -> Self {
        Self { kept: None, counts: false, verifies: true }
    }

    /// One whose passkeys stay on it and count how often they have signed.
    pub(crate) fn counting() -> Self {
        Self { counts: true, ..Self::new() }
    }

    /// The same phone in the hands of somebody who gets around its lock.
    pub(crate) fn unlocked(&self) -> Self {
        Self { verifies: false, ..self.clone() }
    }

    /// The same passkey, kept for another account.
    pub(crate) fn under_handle_of(&self, other: &Self) -> Self {
        let mut changed = self.clone();
        let handle = other.kept.as_ref().expect("a passkey").user_handle.clone();
        changed.kept.as_mut().expect("a passkey").user_handle = handle;
        changed
    }

    /// Makes a passkey: the browser's answer.
    pub(crate) async fn make(&mut self, options: &str, origin: &str) -> String {
        let mut client = Client::new(self.authenticator());
        let made = client.register(place(origin), asked(options), DefaultClientData).await.expect("a passkey");
        self.kept = client.authenticator().store().clone();
        serde_json::to_string(&made).expect("JSON")
    }

    /// Signs with the passkey: the browser's answer.
    pub(crate) async fn sign(&mut self, options: &str, origin: &str) -> String {
        let mut client = Client::new(self.authenticator());
        // For this store no list means any passkey, as it does for browsers, but an empty list means none.
        let options = options.replace("\"allowCredentials\":[],", "");
        let options = if self.verifies { options } else { options.replace("\"required\"", "\"discouraged\"") };
        let signed = client.authenticate(place(origin), asked(&options), DefaultClientData).await.expect("a signature");
        self.kept = client.authenticator().store().clone();
        serde_json::to_string(&signed).expect("JSON")
    }

    fn authenticator(&self) -> Authenticator<Option<Passkey>, Person, AvailableBackend> {
        let person = Person { is_verified: self.verifies };
        let mut authenticator = Authenticator::new(Aaguid::new_empty(), self.kept.clone(), person, AvailableBackend);
        authenticator.set_make_credentials_with_signature_counter(self.counts);
        authenticator
    }
}

/// What a browser makes of the options.
fn asked<T: DeserializeOwned>(options: &str) -> T {
    serde_json::from_str(&format!("{{\"publicKey\":{options}}}")).expect("options of Web Authentication")
}

fn place(origin: &str) -> Origin<'static> {
    Origin::Web(Cow::Owned(origin.parse().expect("an address")))
}

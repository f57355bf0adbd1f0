mod stream;

use std::fmt;
use std::sync::Arc;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use domain::AccountId;
use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::audit::ChainKey;
use crate::keyring::Keyring;
use crate::package::SigningKey;
use crate::push_key::PushKey;
use crate::{Fault, Randomness};

pub(crate) use stream::{Opener, Sealer, StreamKey};

/// Seals personal data and opens it again.
///
/// Each account has a key of its own, wrapped by a master key: destroying the account's key makes everything
/// it sealed unreadable, in the database and in every copy of it. What belongs to no account yet is sealed
/// with the system's key.
#[derive(Debug, Clone)]
pub struct Vault {
    keyring: Arc<Keyring>,
    randomness: Arc<dyn Randomness>,
}

/// An account's key, opened for one request.
#[derive(Clone)]
pub struct AccountKey([u8; 32]);

impl fmt::Debug for AccountKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccountKey(…)")
    }
}

/// Where something sealed stands. It opens only there: rows and columns cannot be swapped unnoticed.
#[derive(Debug, Clone)]
pub struct Slot {
    column: &'static str,
    row: Vec<u8>,
}

impl Slot {
    /// The slot in `column` (`table.column`) of the row with this primary key.
    #[must_use]
    pub fn new(column: &'static str, row: impl AsRef<[u8]>) -> Self {
        Self { column, row: row.as_ref().to_vec() }
    }

    /// In which column it is, to say what could not be read.
    pub(crate) const fn column(&self) -> &'static str {
        self.column
    }

    fn associated_data(&self) -> Vec<u8> {
        [self.column.as_bytes(), b"|", &self.row].concat()
    }
}

const NONCE: usize = 24;

impl Vault {
    pub(crate) fn new(keyring: Keyring, randomness: Arc<dyn Randomness>) -> Self {
        Self { keyring: Arc::new(keyring), randomness }
    }

    /// A key for a new account, and the form in which it is kept.
    #[must_use]
    pub fn new_account_key(&self, account: AccountId) -> (AccountKey, Vec<u8>) {
        let mut key = [0; 32];
        self.randomness.fill(&mut key);
        let newest = self.keyring.newest();
        let slot = Slot::new("accounts.data_key", account.to_string());
        let wrapped = [newest.id.to_be_bytes().as_slice(), &self.seal_with(&newest.wrap, &slot, &key)].concat();
        (AccountKey(key), wrapped)
    }

    /// The key of an account, from the form in which it is kept.
    ///
    /// # Errors
    /// [`Fault::Unreadable`] when the master key is not in the keyring or the row is not what was written.
    pub fn account_key(&self, account: AccountId, wrapped: &[u8]) -> Result<AccountKey, Fault> {
        let slot = Slot::new("accounts.data_key", account.to_string());
        wrapped
            .split_first_chunk()
            .and_then(|(id, sealed)| {
                let keys = self.keyring.find(u32::from_be_bytes(*id))?;
                open_with(&keys.wrap, &slot, sealed)?.try_into().ok()
            })
            .map(AccountKey)
            .ok_or(Fault::Unreadable(slot.column))
    }

    /// Seals what belongs to an account.
    #[must_use]
    pub fn seal(&self, key: &AccountKey, slot: &Slot, plain: &[u8]) -> Vec<u8> {
        self.seal_with(&key.0, slot, plain)
    }

    /// Opens what belongs to an account.
    ///
    /// # Errors
    /// [`Fault::Unreadable`] when it was sealed for another account, another place, or was changed.
    pub fn open(&self, key: &AccountKey, slot: &Slot, sealed: &[u8]) -> Result<Vec<u8>, Fault> {
        open_with(&key.0, slot, sealed).ok_or(Fault::Unreadable(slot.column))
    }

    /// Seals what belongs to no account.
    #[must_use]
    pub fn seal_for_system(&self, slot: &Slot, plain: &[u8]) -> Vec<u8> {
        let newest = self.keyring.newest();
        [newest.id.to_be_bytes().as_slice(), &self.seal_with(&newest.system, slot, plain)].concat()
    }

    /// Opens what belongs to no account.
    ///
    /// # Errors
    /// [`Fault::Unreadable`] when it was sealed for another place, was changed, or its key is gone.
    pub fn open_for_system(&self, slot: &Slot, sealed: &[u8]) -> Result<Vec<u8>, Fault> {
        sealed
            .split_first_chunk()
            .and_then(|(id, sealed)| {
                let keys = self.keyring.find(u32::from_be_bytes(*id))?;
                open_with(&keys.system, slot, sealed)
            })
            .ok_or(Fault::Unreadable(slot.column))
    }

    /// A keyed hash to find or count something by without keeping it; hashes for two purposes have nothing in common.
    #[must_use]
    pub fn lookup(&self, purpose: &str, value: impl AsRef<[u8]>) -> [u8; 32] {
        #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
        let mut mac =
            <Hmac<Sha256> as KeyInit>::new_from_slice(&self.keyring.oldest().lookup).expect("a key of any length");
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(value.as_ref());
        mac.finalize().into_bytes().into()
    }

    /// What holds the chain of the security log together.
    pub(crate) fn chain_key(&self) -> ChainKey {
        ChainKey::new(self.keyring.oldest().audit)
    }

    /// What signs the packages of filings from now on.
    pub(crate) fn package_key(&self) -> SigningKey {
        SigningKey::of(&self.keyring.newest().package)
    }

    /// What tells browsers.
    pub(crate) fn push_key(&self) -> PushKey {
        PushKey::of(&self.keyring.oldest().push)
    }

    fn seal_with(&self, key: &[u8; 32], slot: &Slot, plain: &[u8]) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        self.randomness.fill(&mut nonce);
        let payload = Payload { msg: plain, aad: &slot.associated_data() };
        #[expect(clippy::expect_used, reason = "it fails beyond 256 GB only")]
        let sealed =
            XChaCha20Poly1305::new(key.into()).encrypt(&XNonce::from(nonce), payload).expect("less than 256 GB");
        [nonce.as_slice(), &sealed].concat()
    }
}

fn open_with(key: &[u8; 32], slot: &Slot, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
    let payload = Payload { msg: sealed, aad: &slot.associated_data() };
    XChaCha20Poly1305::new(key.into()).decrypt(&XNonce::from(*nonce), payload).ok()
}

#[cfg(test)]
mod tests {
    use domain::Timestamp;

    use super::*;
    use crate::testing::SeededRandomness;

    fn vault(keys: &str) -> Vault {
        Vault::new(Keyring::parse(keys).unwrap(), Arc::new(SeededRandomness::new(3)))
    }

    fn one() -> String {
        format!("1 {}\n", "ab".repeat(32))
    }

    fn account(number: u8) -> AccountId {
        AccountId::v7(Timestamp::from_seconds(1), [number; 10])
    }

    #[test]
    fn what_is_sealed_opens_only_where_it_was_sealed() {
        let vault = vault(&one());
        let (key, _) = vault.new_account_key(account(1));
        let (other_key, _) = vault.new_account_key(account(2));
        let slot = Slot::new("drafts.answers", "row 1");
        let sealed = vault.seal(&key, &slot, b"Ana");
        assert_eq!(vault.open(&key, &slot, &sealed).unwrap(), b"Ana");

        let other_row = Slot::new("drafts.answers", "row 2");
        let other_column = Slot::new("drafts.notes", "row 1");
        assert!(vault.open(&key, &other_row, &sealed).is_err(), "two rows were swapped");
        assert!(vault.open(&key, &other_column, &sealed).is_err());
        assert!(vault.open(&other_key, &slot, &sealed).is_err());
        for position in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[position] ^= 1;
            assert!(vault.open(&key, &slot, &changed).is_err(), "byte {position} was changed");
        }
        assert!(vault.open(&key, &slot, &sealed[..10]).is_err());
    }

    #[test]
    fn sealing_twice_never_gives_the_same() {
        let vault = vault(&one());
        let (key, _) = vault.new_account_key(account(1));
        let slot = Slot::new("drafts.answers", "row 1");
        assert_ne!(vault.seal(&key, &slot, b"Ana"), vault.seal(&key, &slot, b"Ana"));
    }

    #[test]
    fn a_new_master_key_opens_what_an_old_one_sealed_as_long_as_both_are_there() {
        let old = vault(&one());
        let (_, wrapped) = old.new_account_key(account(1));
        let slot = Slot::new("outbox.payload", "1");
        let sealed = old.seal_for_system(&slot, b"a letter");

        let two = format!("2 {}\n", "cd".repeat(32));
        let rotated = vault(&format!("{}{two}", one()));
        assert!(rotated.account_key(account(1), &wrapped).is_ok());
        assert_eq!(rotated.open_for_system(&slot, &sealed).unwrap(), b"a letter");
        assert_eq!(rotated.lookup("email", "ana"), old.lookup("email", "ana"));
        let newer = rotated.seal_for_system(&slot, b"a letter");
        assert!(old.open_for_system(&slot, &newer).is_err());

        let without = vault(&two);
        assert!(without.account_key(account(1), &wrapped).is_err());
        assert!(without.open_for_system(&slot, &sealed).is_err());
    }

    #[test]
    fn a_wrapped_key_belongs_to_one_account() {
        let vault = vault(&one());
        let (_, wrapped) = vault.new_account_key(account(1));
        assert!(vault.account_key(account(2), &wrapped).is_err());
        assert!(vault.account_key(account(1), &[]).is_err());
    }

    #[test]
    fn hashes_for_two_purposes_have_nothing_in_common() {
        let vault = vault(&one());
        assert_ne!(vault.lookup("email", "ana"), vault.lookup("code", "ana"));
        assert_ne!(vault.lookup("email", "ana"), vault.lookup("emaila", "na"));
    }
}

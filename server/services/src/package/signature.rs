//! Who made a package: a signature over the list of its files.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::archive::Files;
use crate::digest::sha256;

/// The list of the files with the digest of each, as `sha256sum` reads it.
pub(super) const SUMS: &str = "SHA256SUMS";
/// The signature over it.
pub(super) const SIGNATURE: &str = "signature.json";

/// What a public key begins with in the form that other programs read (RFC 8410): "this is a key for Ed25519".
const KIND: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/// What signs packages.
pub(crate) struct SigningKey(Ed25519KeyPair);

/// By what anybody can tell that an installation signed a package. It is written in base64.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicKey([u8; 32]);

/// The text is no public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a public key is what `landfall filing keys` prints after the number")]
pub struct NotAKey;

/// The file with the signature.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SignatureFile {
    algorithm: String,
    key: PublicKey,
    signed: String,
    signature: String,
}

impl SigningKey {
    /// The key that comes of this seed.
    pub(crate) fn of(seed: &[u8; 32]) -> Self {
        #[expect(clippy::expect_used, reason = "any 32 bytes are a seed")]
        Self(Ed25519KeyPair::from_seed_unchecked(seed).expect("32 bytes"))
    }

    pub(crate) fn public(&self) -> PublicKey {
        let mut key = [0; 32];
        key.copy_from_slice(self.0.public_key().as_ref());
        PublicKey(key)
    }

    /// Adds the list of these files, and the signature over it.
    pub(super) fn sign(&self, mut files: Files) -> serde_json::Result<Files> {
        let sums: String = files.iter().map(|(name, bytes)| format!("{}  {name}\n", sha256(bytes))).collect();
        let signature = STANDARD.encode(self.0.sign(sums.as_bytes()));
        let signature = SignatureFile::new(self.public(), signature).bytes()?;
        files.insert(SUMS.to_owned(), sums.into_bytes());
        files.insert(SIGNATURE.to_owned(), signature);
        Ok(files)
    }
}

impl SignatureFile {
    fn new(key: PublicKey, signature: String) -> Self {
        Self { algorithm: "Ed25519".to_owned(), key, signed: SUMS.to_owned(), signature }
    }

    fn bytes(&self) -> serde_json::Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}

/// Whose signature a list of files carries; none when it is nobody's, or is not written as it was made.
pub(super) fn signer(sums: &[u8], file: &[u8]) -> Option<PublicKey> {
    let read: SignatureFile = serde_json::from_slice(file).ok()?;
    let signature = STANDARD.decode(&read.signature).ok()?;
    UnparsedPublicKey::new(&ED25519, read.key.0).verify(sums, &signature).ok()?;
    let made = SignatureFile::new(read.key, read.signature);
    (made.bytes().ok()? == file).then_some(made.key)
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode([KIND.as_slice(), &self.0].concat()))
    }
}

impl FromStr for PublicKey {
    type Err = NotAKey;

    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let bytes = STANDARD.decode(text).map_err(|_| NotAKey)?;
        let key = bytes.strip_prefix(&KIND).ok_or(NotAKey)?;
        key.try_into().map(Self).map_err(|_| NotAKey)
    }
}

impl TryFrom<String> for PublicKey {
    type Error = NotAKey;

    fn try_from(text: String) -> Result<Self, NotAKey> {
        text.parse()
    }
}

impl From<PublicKey> for String {
    fn from(key: PublicKey) -> Self {
        key.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_key_is_read_as_it_is_written() {
        // The first test of RFC 8032, and its public key as RFC 8410 wraps one.
        let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        let seed: Vec<_> = (0..64).step_by(2).map(|at| u8::from_str_radix(&seed[at..at + 2], 16).unwrap()).collect();
        let key = SigningKey::of(&seed.try_into().unwrap()).public();
        let text = key.to_string();
        assert_eq!(text, "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
        assert_eq!(text.parse(), Ok(key));
        for wrong in ["", "MCowBQYDK2Vw", &text[1..], &text[..text.len() - 1], &text.replace("MCow", "MCox")] {
            assert_eq!(wrong.parse::<PublicKey>(), Err(NotAKey), "{wrong}");
        }
    }
}

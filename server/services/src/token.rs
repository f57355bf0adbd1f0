use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// 256 random bits that one browser or one mail holds. The database keeps only their hash.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretToken(String);

impl SecretToken {
    pub(crate) fn new(bits: [u8; 32]) -> Self {
        Self(URL_SAFE_NO_PAD.encode(bits))
    }

    /// 43 characters that may stand in an address or a cookie.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SecretToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretToken(…)")
    }
}

impl From<SecretToken> for String {
    fn from(token: SecretToken) -> Self {
        token.0
    }
}

/// What the database knows of a token. It needs no salt: there is nothing to guess in 256 random bits.
pub(crate) fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_holds_256_bits_and_its_hash_none_of_them() {
        let bits = std::array::from_fn(|index| u8::try_from(index).unwrap() * 7);
        let token = SecretToken::new(bits);
        assert_eq!(URL_SAFE_NO_PAD.decode(token.as_str()).unwrap(), bits);
        let kept = hash(token.as_str());
        assert!(
            kept != bits && !kept.windows(4).any(|part| token.as_str().as_bytes().windows(4).any(|own| own == part))
        );
    }
}

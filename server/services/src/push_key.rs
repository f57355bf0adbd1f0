//! By what the services of browsers know who tells a browser something (RFC 8292).

use std::fmt;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::{PushEndpoint, Timestamp};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// So long what was signed is believed. A service refuses what lasts longer than a day.
const LASTS: Duration = Duration::from_secs(12 * 60 * 60);

/// What signs for the services of browsers.
pub(crate) struct PushKey(SigningKey);

#[derive(Serialize)]
struct Head {
    typ: &'static str,
    alg: &'static str,
}

#[derive(Serialize)]
struct Claims<'a> {
    /// Whose service it is for.
    aud: &'a str,
    /// Until when, in seconds.
    exp: i64,
    /// Whom the service can turn to.
    #[serde(skip_serializing_if = "Option::is_none")]
    sub: Option<&'a str>,
}

impl PushKey {
    /// The key that comes of this seed.
    pub(crate) fn of(seed: &[u8; 32]) -> Self {
        let mut seed = *seed;
        // One of four thousand million is no key; what it is hashed to is.
        loop {
            match SigningKey::from_slice(&seed) {
                Ok(key) => return Self(key),
                Err(_) => seed = Sha256::digest(seed).into(),
            }
        }
    }

    /// Its public half, as browsers take it.
    pub(crate) fn public(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0.verifying_key().to_encoded_point(false).as_bytes())
    }

    /// What is sent along to an address. `site` is whom its service can turn to, where that is an address in TLS.
    pub(crate) fn authorization(&self, endpoint: &PushEndpoint, site: &str, now: Timestamp) -> Option<String> {
        let exp = now.plus(LASTS).micros() / 1_000_000;
        let claims =
            Claims { aud: endpoint.service(), exp, sub: Some(site).filter(|site| site.starts_with("https://")) };
        let head = serde_json::to_vec(&Head { typ: "JWT", alg: "ES256" }).ok()?;
        let claims = serde_json::to_vec(&claims).ok()?;
        let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(head), URL_SAFE_NO_PAD.encode(claims));
        let signature: Signature = self.0.sign(signed.as_bytes());
        let signature = URL_SAFE_NO_PAD.encode(signature.to_bytes());
        Some(format!("vapid t={signed}.{signature}, k={}", self.public()))
    }
}

impl fmt::Debug for PushKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PushKey")
    }
}

#[cfg(test)]
mod tests {
    use p256::ecdsa::VerifyingKey;
    use p256::ecdsa::signature::Verifier;

    use super::*;

    fn decoded(text: &str) -> Vec<u8> {
        URL_SAFE_NO_PAD.decode(text).unwrap()
    }

    #[test]
    fn a_service_can_tell_who_tells_its_browser_and_until_when() {
        let key = PushKey::of(&[7; 32]);
        let endpoint = PushEndpoint::parse("https://push.example/send/a1").unwrap();
        let now = Timestamp::from_seconds(1_800_000_000);
        let header = key.authorization(&endpoint, "https://landfall.example", now).unwrap();
        let (token, public) = header.strip_prefix("vapid t=").unwrap().split_once(", k=").unwrap();
        assert_eq!(public, key.public());
        let public = VerifyingKey::from_sec1_bytes(&decoded(public)).unwrap();
        let (signed, signature) = token.rsplit_once('.').unwrap();
        public.verify(signed.as_bytes(), &Signature::from_slice(&decoded(signature)).unwrap()).unwrap();
        let claims: serde_json::Value = serde_json::from_slice(&decoded(signed.split_once('.').unwrap().1)).unwrap();
        let said = serde_json::json!({
            "aud": "https://push.example",
            "exp": 1_800_000_000 + 12 * 60 * 60,
            "sub": "https://landfall.example",
        });
        assert_eq!(claims, said);
        let here = key.authorization(&endpoint, "http://localhost:3000", now).unwrap();
        assert!(here.len() < header.len(), "an address that nobody can turn to is left out");
    }

    #[test]
    fn a_seed_that_is_no_key_gives_one_all_the_same() {
        assert_eq!(decoded(&PushKey::of(&[0xff; 32]).public()).len(), 65);
        assert_eq!(format!("{:?}", PushKey::of(&[0; 32])), "PushKey");
    }
}

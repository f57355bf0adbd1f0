use std::fmt;
use std::time::Duration;

use domain::{RefundId, Timestamp};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use thiserror::Error;

use crate::checkout::{CheckoutId, Paid};

/// The header that carries the signature of the sandbox's events.
pub const SIGNATURE_HEADER: &str = "landfall-signature";

/// How far the clocks of sender and receiver may be apart, and how long an event can be played again.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// What a provider tells about a checkout on its own account. It may come late, twice, or in any order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Names the event, so that a second copy is known.
    pub id: String,
    /// Which checkout it is about.
    pub checkout: CheckoutId,
    /// What happened.
    pub outcome: Outcome,
}

/// What happened to a checkout, or later to the money that it took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The money was taken.
    Paid(Paid),
    /// The bank said no.
    Declined,
    /// The person went back without paying.
    Cancelled,
    /// The person took too long.
    Expired,
    /// The money of a refund was sent back.
    Refunded {
        /// Which refund.
        refund: RefundId,
        /// When.
        at: Timestamp,
    },
    /// A refund did not arrive, even if it was said to be sent before.
    RefundFailed {
        /// Which refund.
        refund: RefundId,
    },
    /// The person's bank wants the money back, and holds it until that is decided.
    Disputed {
        /// When.
        at: Timestamp,
    },
    /// The bank decided that the money stays.
    DisputeWon {
        /// When.
        at: Timestamp,
    },
    /// The bank decided that the money goes back to the person.
    DisputeLost {
        /// When.
        at: Timestamp,
    },
}

/// Why an event is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum EventProblem {
    /// The signature is missing, malformed or not made with the shared key.
    #[error("the signature is not the provider's")]
    Forged,
    /// It was signed more than five minutes before or after now.
    #[error("the signature is too old, or from the future")]
    Stale,
    /// The provider signed something that is no event.
    #[error("the body is not an event")]
    Malformed,
    /// The provider could not be asked which checkout it is about.
    #[error("the provider could not be asked what it is about")]
    Away,
}

/// The key that the sender and the receiver of events share.
#[derive(Clone)]
pub struct EventKey(Box<[u8]>);

impl fmt::Debug for EventKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventKey")
    }
}

impl EventKey {
    /// These bytes as a key; they must be random.
    #[must_use]
    pub fn new(bytes: impl Into<Box<[u8]>>) -> Self {
        Self(bytes.into())
    }

    /// The header's value for this body sent at this moment: `t=SECONDS,v1=HEX`.
    #[must_use]
    pub fn sign(&self, body: &[u8], at: Timestamp) -> String {
        let seconds = at.micros().div_euclid(1_000_000);
        let tag = self.mac(&[seconds.to_string().as_bytes(), b".", body]).finalize().into_bytes();
        format!("t={seconds},v1={}", hex(&tag))
    }

    /// Whether the header's value was made with this key for this body, lately. There may be several `v1`, of several
    /// keys, and signatures of other kinds beside them.
    ///
    /// # Errors
    /// [`EventProblem::Forged`] or [`EventProblem::Stale`].
    pub fn verify(&self, signature: &str, body: &[u8], now: Timestamp) -> Result<(), EventProblem> {
        let named = |wanted| {
            signature.split(',').filter_map(|part| part.split_once('=')).filter(move |(name, _)| *name == wanted)
        };
        let mut moments = named("t");
        let (Some((_, seconds)), None) = (moments.next(), moments.next()) else { return Err(EventProblem::Forged) };
        let mac = self.mac(&[seconds.as_bytes(), b".", body]);
        // `verify_slice` takes the same time wherever the first wrong byte is.
        let is_ours = |tag: &str| bytes(tag).is_some_and(|tag| mac.clone().verify_slice(&tag).is_ok());
        if !named("v1").any(|(_, tag)| is_ours(tag)) {
            return Err(EventProblem::Forged);
        }
        let at = Timestamp::from_seconds(seconds.parse().map_err(|_| EventProblem::Forged)?);
        if now.since(at).max(at.since(now)) > TOLERANCE { Err(EventProblem::Stale) } else { Ok(()) }
    }

    /// Sixteen bytes in hexadecimal that only this key gives for these words.
    pub(crate) fn derive(&self, purpose: &str, words: &str) -> String {
        let tag = self.mac(&[purpose.as_bytes(), b"\0", words.as_bytes()]).finalize().into_bytes();
        hex(tag.get(..16).unwrap_or(&tag))
    }

    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    fn mac(&self, parts: &[&[u8]]) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("any length is a key");
        parts.iter().for_each(|part| mac.update(part));
        mac
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    if !hex.is_ascii() || !hex.len().is_multiple_of(2) {
        return None;
    }
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_seconds(1_800_000_000);

    #[test]
    fn what_was_signed_is_believed_for_five_minutes() {
        let key = EventKey::new([7; 32]);
        let signature = key.sign(b"body", NOW);
        for minutes in [0, 5] {
            let later = Duration::from_secs(minutes * 60);
            assert_eq!(key.verify(&signature, b"body", NOW.plus(later)), Ok(()));
            assert_eq!(key.verify(&signature, b"body", NOW.minus(later)), Ok(()));
        }
        let too_late = NOW.plus(Duration::from_secs(301));
        assert_eq!(key.verify(&signature, b"body", too_late), Err(EventProblem::Stale));
    }

    #[test]
    fn one_right_signature_of_several_is_enough() {
        let (key, other) = (EventKey::new([7; 32]), EventKey::new(*b"of another length"));
        let (ours, theirs) = (key.sign(b"body", NOW), other.sign(b"body", NOW));
        let (_, ours) = ours.split_once(',').unwrap();
        let (_, theirs) = theirs.split_once(',').unwrap();
        for several in [format!("t=1800000000,{theirs},{ours}"), format!("v0=00,{ours},t=1800000000,{ours}")] {
            assert_eq!(key.verify(&several, b"body", NOW), Ok(()), "{several}");
        }
        for wrong in [
            format!("t=1800000000,{theirs},{theirs}"),
            format!("t=1800000000,t=1800000001,{ours}"),
            format!("t=1800000000,v0={}", &ours["v1=".len()..]),
            ours.to_owned(),
        ] {
            assert_eq!(key.verify(&wrong, b"body", NOW), Err(EventProblem::Forged), "{wrong}");
        }
    }

    #[test]
    fn what_was_not_signed_is_not_believed() {
        let key = EventKey::new([7; 32]);
        let signature = key.sign(b"body", NOW);
        let later = signature.replace("t=18", "t=19");
        let half = &signature[..signature.len() - 2];
        for forged in [
            "",
            "t=1",
            "t=x,v1=00",
            "v1=00",
            "t=1800000000,v1=",
            "t=1800000000,v1=zz",
            "t=1800000000,v1=ñ",
            &later,
            half,
        ] {
            assert_eq!(key.verify(forged, b"body", NOW), Err(EventProblem::Forged), "{forged}");
        }
        assert_eq!(key.verify(&signature, b"other", NOW), Err(EventProblem::Forged));
        assert_eq!(EventKey::new([8; 32]).verify(&signature, b"body", NOW), Err(EventProblem::Forged));
    }
}

use std::fmt;

use domain::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use storage::audit::{Entry, Head};
use subtle::ConstantTimeEq;

/// What holds the chain together. Without it nobody can write an entry that fits.
#[derive(Clone)]
pub(crate) struct ChainKey([u8; 32]);

impl fmt::Debug for ChainKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChainKey(…)")
    }
}

/// An event that has no place in the chain yet.
pub(super) struct Link {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) account: Option<String>,
    pub(super) happened_at: Timestamp,
    pub(super) details: Vec<u8>,
}

impl ChainKey {
    pub(crate) fn new(key: [u8; 32]) -> Self {
        Self(key)
    }

    /// The entry that follows this head, and the head that follows it.
    ///
    /// A head that was not written by us is never sealed anew: if it were, the next event would cover up that the end of
    /// the chain was cut off.
    pub(super) fn append(&self, head: &Head, link: Link) -> (Entry, Head) {
        let Link { id, kind, account, happened_at, details } = link;
        let seq = head.seq.saturating_add(1);
        let previous = head.hash.clone();
        let mut entry = Entry { seq, id, kind, account, happened_at, details, previous, hash: Vec::new() };
        entry.hash = self.hash(&entry);
        let seal = if self.is_ours(head) { self.seal(seq, &entry.hash) } else { head.seal.clone() };
        let head = Head { seq, hash: entry.hash.clone(), seal };
        (entry, head)
    }

    /// The hash of an entry, over everything in it but the hash.
    pub(super) fn hash(&self, entry: &Entry) -> Vec<u8> {
        let Entry { seq, id, kind, account, happened_at, details, previous, hash: _ } = entry;
        self.over("event", |mac| {
            mac.update(&seq.to_be_bytes());
            mac.update(&happened_at.micros().to_be_bytes());
            for part in [previous, id.as_bytes(), kind.as_bytes(), details] {
                put(mac, part);
            }
            if let Some(account) = account {
                put(mac, account.as_bytes());
            }
        })
    }

    /// Whether this head was written by us, or nothing was written yet.
    pub(super) fn is_ours(&self, head: &Head) -> bool {
        match head.seq {
            0 => head.hash.is_empty() && head.seal.is_empty(),
            seq => self.seal(seq, &head.hash).ct_eq(&head.seal).into(),
        }
    }

    fn seal(&self, seq: i64, hash: &[u8]) -> Vec<u8> {
        self.over("head", |mac| {
            mac.update(&seq.to_be_bytes());
            put(mac, hash);
        })
    }

    fn over(&self, purpose: &str, what: impl FnOnce(&mut Hmac<Sha256>)) -> Vec<u8> {
        #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0).expect("a key of any length");
        put(&mut mac, purpose.as_bytes());
        what(&mut mac);
        mac.finalize().into_bytes().to_vec()
    }
}

/// With its length before it, so that nothing can pass from one part to the next.
fn put(mac: &mut Hmac<Sha256>, part: &[u8]) {
    let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
    mac.update(&length.to_be_bytes());
    mac.update(part);
}

//! Sealing what is too long to be held in memory: STREAM (Hoang, Reyhanitabar, Rogaway and Vizár, 2015) over
//! XChaCha20-Poly1305, in frames of 64 KiB. Each frame is authenticated with its number, whether it is the last one, and
//! the name under which it is kept, so that nothing can be cut off, left out, moved or put elsewhere.

use aead_stream::{DecryptorBE32, EncryptorBE32};
use chacha20poly1305::aead::Payload;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use domain::BlobId;

use super::{AccountKey, Slot, Vault};
use crate::Fault;

/// Bytes of a frame before it is sealed.
const FRAME: usize = 64 * 1024;
/// What sealing adds to each.
const TAG: usize = 16;

/// The key of one stream. No other stream is ever sealed with it, so its nonces only have to count.
pub(crate) struct StreamKey([u8; 32]);

impl Vault {
    /// A key for one stream, and the form in which it is kept in this slot.
    pub(crate) fn new_stream_key(&self, key: &AccountKey, slot: &Slot) -> (StreamKey, Vec<u8>) {
        let mut bytes = [0; 32];
        self.randomness.fill(&mut bytes);
        (StreamKey(bytes), self.seal(key, slot, &bytes))
    }

    /// The key of a stream, from the form in which it is kept.
    pub(crate) fn stream_key(&self, key: &AccountKey, slot: &Slot, sealed: &[u8]) -> Result<StreamKey, Fault> {
        let bytes = self.open(key, slot, sealed)?;
        Ok(StreamKey(bytes.try_into().map_err(|_| Fault::Unreadable(slot.column()))?))
    }
}

/// Seals a stream, piece by piece.
pub(crate) struct Sealer {
    stream: EncryptorBE32<XChaCha20Poly1305>,
    name: String,
    pending: Vec<u8>,
}

impl Sealer {
    pub(crate) fn new(StreamKey(key): &StreamKey, name: BlobId) -> Self {
        let aead = XChaCha20Poly1305::new(key.into());
        let stream = EncryptorBE32::from_aead(aead, &Default::default());
        Self { stream, name: name.to_string(), pending: Vec::with_capacity(FRAME) }
    }

    /// Takes the next bytes; answers with what is sealed by them.
    pub(crate) fn push(&mut self, mut bytes: &[u8]) -> Vec<u8> {
        let mut sealed = Vec::new();
        // The last frame is sealed as such, so a whole one waits until there is more.
        while self.pending.len() + bytes.len() > FRAME {
            let (now, later) = bytes.split_at(FRAME - self.pending.len());
            self.pending.extend_from_slice(now);
            bytes = later;
            let frame = Payload { msg: &self.pending, aad: self.name.as_bytes() };
            #[expect(clippy::expect_used, reason = "it fails beyond 256 TB only")]
            sealed.extend(self.stream.encrypt_next(frame).expect("less than 256 TB"));
            self.pending.clear();
        }
        self.pending.extend_from_slice(bytes);
        sealed
    }

    /// The end of the stream, sealed.
    pub(crate) fn finish(self) -> Vec<u8> {
        let frame = Payload { msg: &self.pending, aad: self.name.as_bytes() };
        #[expect(clippy::expect_used, reason = "it fails beyond 256 TB only")]
        self.stream.encrypt_last(frame).expect("less than 256 TB")
    }
}

/// Opens a stream, piece by piece. What it gives is what was sealed, in its order; that it was all is known at the end.
pub(crate) struct Opener {
    stream: DecryptorBE32<XChaCha20Poly1305>,
    name: String,
    pending: Vec<u8>,
}

const UNREADABLE: Fault = Fault::Unreadable("the store of documents");

impl Opener {
    pub(crate) fn new(StreamKey(key): &StreamKey, name: BlobId) -> Self {
        let aead = XChaCha20Poly1305::new(key.into());
        let stream = DecryptorBE32::from_aead(aead, &Default::default());
        Self { stream, name: name.to_string(), pending: Vec::with_capacity(FRAME + TAG) }
    }

    /// Takes the next sealed bytes; answers with what is opened by them.
    pub(crate) fn push(&mut self, mut sealed: &[u8]) -> Result<Vec<u8>, Fault> {
        let mut opened = Vec::new();
        while self.pending.len() + sealed.len() > FRAME + TAG {
            let (now, later) = sealed.split_at(FRAME + TAG - self.pending.len());
            self.pending.extend_from_slice(now);
            sealed = later;
            let frame = Payload { msg: &self.pending, aad: self.name.as_bytes() };
            opened.extend(self.stream.decrypt_next(frame).map_err(|_| UNREADABLE)?);
            self.pending.clear();
        }
        self.pending.extend_from_slice(sealed);
        Ok(opened)
    }

    /// The end of the stream, opened.
    pub(crate) fn finish(self) -> Result<Vec<u8>, Fault> {
        let frame = Payload { msg: &self.pending, aad: self.name.as_bytes() };
        self.stream.decrypt_last(frame).map_err(|_| UNREADABLE)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use domain::{AccountId, Timestamp};

    use super::*;
    use crate::Keyring;
    use crate::testing::SeededRandomness;

    fn name(number: u8) -> BlobId {
        BlobId::v7(Timestamp::from_seconds(1), [number; 10])
    }

    fn sealed(key: &StreamKey, name: BlobId, plain: &[u8], piece: usize) -> Vec<u8> {
        let mut sealer = Sealer::new(key, name);
        let mut sealed: Vec<u8> = plain.chunks(piece).flat_map(|piece| sealer.push(piece)).collect();
        sealed.extend(sealer.finish());
        sealed
    }

    fn opened(key: &StreamKey, name: BlobId, sealed: &[u8], piece: usize) -> Option<Vec<u8>> {
        let mut opener = Opener::new(key, name);
        let mut opened = Vec::new();
        for piece in sealed.chunks(piece) {
            opened.extend(opener.push(piece).ok()?);
        }
        opened.extend(opener.finish().ok()?);
        Some(opened)
    }

    #[test]
    fn a_stream_of_any_length_in_any_pieces_is_opened_as_it_was() {
        let key = StreamKey([7; 32]);
        for length in [0, 1, FRAME - 1, FRAME, FRAME + 1, 2 * FRAME, 2 * FRAME + 9] {
            let plain: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
            for (in_pieces, out_pieces) in [(1000, 777), (FRAME, FRAME), (3 * FRAME, 5), (3 * FRAME, 9 * FRAME)] {
                let sealed = sealed(&key, name(1), &plain, in_pieces);
                assert_eq!(opened(&key, name(1), &sealed, out_pieces).as_ref(), Some(&plain), "{length} bytes");
            }
        }
    }

    #[test]
    fn a_stream_that_was_cut_swapped_changed_or_moved_does_not_open() {
        let key = StreamKey([7; 32]);
        let plain = vec![3; 3 * FRAME];
        let whole = sealed(&key, name(1), &plain, FRAME);
        let frames: Vec<&[u8]> = whole.chunks(FRAME + TAG).collect();
        assert_eq!(frames.len(), 3);
        let [one, two, three] = [frames[0], frames[1], frames[2]];
        for (what, changed) in [
            ("nothing", Vec::new()),
            ("the end is cut off", [one, two].concat()),
            ("a frame is left out", [one, three].concat()),
            ("two frames are swapped", [two, one, three].concat()),
            ("a frame is there twice", [one, one, two, three].concat()),
            ("something follows", [one, two, three, one].concat()),
            ("a byte is cut off", whole[..whole.len() - 1].to_vec()),
        ] {
            assert_eq!(opened(&key, name(1), &changed, 4096), None, "{what}");
        }
        for position in [0, FRAME, FRAME + TAG, whole.len() - 1] {
            let mut changed = whole.clone();
            changed[position] ^= 1;
            assert_eq!(opened(&key, name(1), &changed, 4096), None, "byte {position} is changed");
        }
        assert_eq!(opened(&key, name(2), &whole, 4096), None, "under the name of another");
        assert_eq!(opened(&StreamKey([8; 32]), name(1), &whole, 4096), None, "with the key of another");
    }

    #[test]
    fn the_key_of_a_stream_is_kept_with_the_accounts_key_for_its_row_alone() {
        let keyring = Keyring::parse(&format!("1 {}\n", "ab".repeat(32))).unwrap();
        let vault = Vault::new(keyring, Arc::new(SeededRandomness::new(3)));
        let account = |number| vault.new_account_key(AccountId::v7(Timestamp::from_seconds(1), [number; 10])).0;
        let (own, other) = (account(1), account(2));
        let slot = Slot::new("files.key_sealed", "1");
        let (key, kept) = vault.new_stream_key(&own, &slot);
        assert_eq!(vault.stream_key(&own, &slot, &kept).map(|key| key.0).ok(), Some(key.0));
        assert!(vault.stream_key(&other, &slot, &kept).is_err());
        assert!(vault.stream_key(&own, &Slot::new("files.key_sealed", "2"), &kept).is_err());
        assert_ne!(vault.new_stream_key(&own, &slot).0.0, key.0);
    }
}

//! What comes in: a file of somebody nobody knows is looked at, and leaves as one of three kinds or not at all.
//!
//! [`examine`] finds out from the bytes, never from a name, what a file is. A picture is decoded and drawn anew, so that
//! nothing of the file but its picture is left; a PDF file is read and kept as it came, or refused.
//!
//! Nothing here waits, opens or writes anything, or knows whose a file is. Decoders meet the worst there is, so that the
//! product calls this in a process of its own.

#![warn(missing_docs)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

mod active;
mod drawn;
mod edges;
mod examined;
mod heic;
mod jpeg;
mod kind;
mod pdf;
mod picture;
mod quality;

pub use domain::Hint;
pub use examined::{Examined, Kept, Refusal};
pub use heif::Heif;

use kind::Kind;

/// The most bytes that a file may have.
pub const MOST_BYTES: usize = 50 * 1024 * 1024;

/// How many bytes at the beginning of a file are enough for [`is_heic`].
pub const HEAD_BYTES: usize = heic::HEAD_BYTES;

/// Whether a file says in its first bytes that it is a photo in HEIC, the one kind that takes a [`Heif`] to look at.
#[must_use]
pub fn is_heic(file: &[u8]) -> bool {
    Kind::of(file) == Ok(Kind::Heic)
}

/// Looks at a file, whatever it calls itself, where nothing reads HEIC.
///
/// # Errors
/// What it is refused for, as the person who sent it is told.
pub fn examine(file: Vec<u8>) -> Result<Examined, Refusal> {
    examine_with(None, file)
}

/// Looks at a file, whatever it calls itself. Photos in HEIC are decoded by this library, or refused without one.
///
/// # Errors
/// What it is refused for, as the person who sent it is told.
pub fn examine_with(heif: Option<&Heif>, file: Vec<u8>) -> Result<Examined, Refusal> {
    if file.is_empty() {
        return Err(Refusal::Empty);
    }
    if file.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    match Kind::of(&file)? {
        Kind::Pdf => pdf::examine(&file),
        picture => picture::examine(file, picture, heif),
    }
}

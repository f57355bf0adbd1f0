//! What was filed as one file: to keep, to give to somebody, and for anybody to check without an account.
//!
//! Nothing of it is stored: it is made when it is asked for, of what is stored for ever. `docs/filing-package.md` says
//! what is in it, byte for byte.

mod archive;
mod contents;
mod make;
mod signature;
mod verify;

pub use archive::NotAPackage;
pub use make::PackageFile;
pub(crate) use signature::SigningKey;
pub use signature::{NotAKey, PublicKey};
pub use verify::{About, Change, Verified, verify};

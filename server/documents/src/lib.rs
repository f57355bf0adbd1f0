//! Where documents are kept: a folder of this machine, or a bucket that speaks S3.
//!
//! What comes is sealed already and goes by a name that we made up. This crate knows bytes and names; it must never
//! see a key, what somebody calls a file, or what a file is.

#![warn(missing_docs)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

mod bucket;
mod http;
mod problem;
mod reading;
mod store;
mod writing;

pub use bucket::{BucketSettings, PATIENCE};
pub use problem::{StoreAway, StoreProblem};
pub use reading::Reading;
pub use store::Store;
pub use writing::Writing;

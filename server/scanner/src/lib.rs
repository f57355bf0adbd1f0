//! Has files looked through for viruses by clamd, the daemon of ClamAV.
//!
//! It knows bytes and the daemon. It must never know whose a file is, nor call one clean of which the daemon did not
//! say so in as many words.

#![warn(missing_docs)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

mod answer;
mod clamd;

pub use clamd::{Clamd, NotAnAddress, PATIENCE};

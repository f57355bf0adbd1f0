//! What comes in, from honest scans to files that were made to do harm. All of them are made here.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod made;

mod heic;
mod hints;
mod kinds;
mod mutations;
mod papers;
mod pictures;

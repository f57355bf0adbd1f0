//! Sends the text messages of the outbox through an HTTP API of the kind Twilio has.
//!
//! It knows a text message as it is carried and the service that takes it. It must never know why a message is
//! written, nor let anything of it reach a log: what fails is a code.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

mod settings;
mod texts;

pub use settings::{PATIENCE, SettingsProblem, TextsSettings};
pub use texts::Texts;

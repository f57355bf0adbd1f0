//! Sends the mails of the outbox by SMTP.
//!
//! It knows a mail as it is carried and the server that takes it. It must never know why a mail is written, nor
//! let anything of it reach a log: what fails is a code.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

mod compose;
mod settings;
mod smtp;

pub use settings::{Login, PATIENCE, Security, SettingsProblem, SmtpSettings};
pub use smtp::Smtp;

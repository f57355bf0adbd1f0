//! Takes fees through Stripe Checkout, over its HTTP API.
//!
//! It knows orders, and what Stripe says about them. It must never know who pays or what for, beyond the words they read
//! beside the amount, nor let a key reach a log.

#![warn(missing_docs)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

mod api;
mod event;
mod order;
mod refund;
mod session;
mod settings;
mod stripe;

pub use api::Problem;
pub use settings::{PATIENCE, SettingsProblem, StripeSettings};
pub use stripe::Stripe;

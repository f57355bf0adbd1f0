//! Taking a fee: what the product asks of whoever takes money, and the built-in sandbox.
//!
//! A checkout is a page of the provider's own, so no card number ever reaches this server. The provider tells
//! twice how it ended: in a signed [`Event`], and when it is asked with [`Checkout::look_up`]. What was taken can be
//! given back, and a bank can dispute it. This crate knows neither drafts nor cases, and it reads no clock.

#![warn(missing_docs)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

mod checkout;
mod event;
mod origin;
mod post;
mod sandbox;
mod sandbox_checkout;

pub use checkout::{
    Answer, Away, Checkout, CheckoutId, CheckoutSession, CheckoutState, Heard, NotACheckoutId, Order, Paid,
    RefundOrder, RefundState,
};
pub use event::{Event, EventKey, EventProblem, Outcome, SIGNATURE_HEADER};
pub use origin::{NotAnOrigin, Origin};
pub use post::{NotDelivered, post_event};
pub use sandbox::{Sandbox, SandboxBook};
pub use sandbox_checkout::{Action, AlreadySettled, SandboxCheckout, SandboxOutcome, Settlement, UnknownAction};

//! The whole product as a browser without scripts meets it: every request goes through the real router.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod browser;
mod form;
mod page;
mod rules;
mod site;
mod steps;

mod account;
mod filing;
mod forgery;
mod headers;
mod payment;
mod permissions;
mod windows;

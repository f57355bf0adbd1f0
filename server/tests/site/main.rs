//! The whole product as a browser without scripts meets it: every request goes through the real router.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod bodies;
mod browser;
mod change_email;
mod change_password;
mod child;
mod columns;
mod delete_account;
mod desk;
mod desk_acts;
mod draft_file;
mod form;
mod not_me;
mod notices;
mod own_data;
mod package;
mod page;
mod papers;
mod public_status;
mod rules;
mod set_up;
mod site;
mod steps;
#[path = "../../stripe/tests/peer/mod.rs"]
#[expect(dead_code, reason = "the tests of its own crate use the rest")]
mod stripe_peer;

mod account;
mod add_case;
mod audit_log;
mod catalogue;
mod devices;
mod disguise;
mod drawing;
mod editions;
mod evidence;
mod examining;
mod faults;
mod fields;
mod filing;
mod forgery;
mod guide;
mod headers;
mod heic;
mod history;
mod islands;
mod library;
mod log;
mod lost;
mod mailbox;
mod messages;
mod new_address;
mod parallel;
mod passkeys;
mod payment;
mod payment_after;
mod permissions;
mod phone;
mod preview;
mod quarantine;
mod reset;
mod rows;
mod rows_within_rows;
mod second_step;
mod sessions;
mod stripe_checkout;
mod threads;
mod time;
mod together;
mod told_before;
mod typed;
mod unsaved;
mod uploads;
mod windows;
mod wire;

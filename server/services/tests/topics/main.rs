//! The use cases, on both databases. One program, because linking one for each topic took longer than all of them run.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod accounts;
mod audit;
mod authenticator;
mod cases;
mod change_email;
mod change_password;
mod delete_account;
mod desk;
mod devices;
mod draft_file;
mod drafts;
mod editions;
mod evidence;
mod filing;
mod holder;
mod library;
mod lost;
mod messages;
mod money;
mod new_address;
mod not_me;
mod notices;
mod other_address;
mod outbox;
mod own_data;
mod package;
mod papers;
mod paperwork;
mod passkeys;
mod phones;
mod reset;
mod rows_within_rows;
mod sealed;
mod second_step;
mod sign_in;
mod signing;
mod steps;
mod together;
mod told_before;
mod two_checkouts;
mod undo_email;
mod unsaved;
mod unused_drafts;
mod whole;

//! The one SQL text, for SQLite and PostgreSQL.
//!
//! A module here is a table: functions that read take a [`Reader`], functions that change take a [`Writer`],
//! which exists only inside [`Database::write`]. Nothing here knows a rule of the business, reads a clock or
//! opens what is sealed. The schema holds only `bigint`, `text` and bytes, which both databases agree about.

#![warn(missing_docs)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

pub mod access_codes;
pub mod account_data;
pub mod account_links;
pub mod accounts;
mod addressee;
pub mod api_clients;
pub mod api_events;
pub mod api_tokens;
pub mod appointments;
pub mod attempts;
pub mod audit;
pub mod books;
pub mod brought;
pub mod calendar_addresses;
pub mod case_looks;
pub mod case_people;
pub mod case_visits;
pub mod cases;
pub mod code_requests;
mod column;
pub mod companions;
mod constraint;
mod database;
pub mod desk;
pub mod devices;
pub mod documents;
pub mod drafts;
pub mod enclosures;
pub mod erasures;
mod error;
pub mod event_words;
pub mod explanations;
pub mod factors;
pub mod figures;
pub mod files;
pub mod filings;
pub mod folders;
pub mod followed;
pub mod former_emails;
pub mod held_news;
pub mod home;
pub mod how_long;
pub mod imported;
pub mod invitations;
pub mod kept_aside;
pub mod library;
pub mod limits;
pub mod looks;
pub mod mail_bounces;
pub mod mailbox;
pub mod messages;
mod migrations;
pub mod new_emails;
pub mod news;
pub mod notices;
pub mod offices;
pub mod outbox;
pub mod papers;
pub mod passkey_challenges;
pub mod passkeys;
pub mod payments;
pub mod phones;
pub mod pictures;
pub mod proposals;
pub mod push_subscriptions;
pub mod quarantine;
mod readers;
pub mod recovery_codes;
pub mod refunds;
pub mod reminders;
pub mod revisions;
pub mod rounds;
pub mod sandbox;
pub mod sessions;
pub mod sign_ups;
pub mod signatures;
pub mod slots;
pub mod staff;
pub mod supplements;
pub mod templates;
#[cfg(feature = "testing")]
pub mod testing;
pub mod threads;
pub mod to_look_at;
pub mod told_to_nobody;
pub mod unsaved;
pub mod unused_drafts;
pub mod uploads;
pub mod waits;
pub mod webhooks;
pub mod work;

pub use addressee::Addressee;
pub use constraint::Constraint;
pub use database::{Database, Reader, Work, Writer};
pub use error::Error;

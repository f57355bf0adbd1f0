//! Where a case stands, and what was received.

pub mod add;
pub mod case;
pub mod filed;
pub mod followed;
pub mod how_long;
pub mod list;
mod money;
mod moved_lately;
pub mod notice;
mod office;
pub mod package;
pub mod paper;
pub mod payment;
pub mod public_status;
pub mod received;
pub mod request;
pub mod requests;
pub(crate) mod rows;
mod together;
pub mod withdraw;
pub(crate) mod wrote;

pub(crate) use money::{money_alert, story};
pub(crate) use moved_lately::moved_lately;
pub(crate) use notice::letter_text;
pub(crate) use office::where_it_is;
pub(crate) use received::evidence_items;

use domain::Language;
use forms::Library;

/// What a form is called, also one whose edition has ended.
pub(crate) fn form_name(id: &str, language: Language) -> String {
    let form = Library::embedded().forms().find(|form| form.id() == id);
    form.map_or_else(|| id.to_uppercase(), |form| form.words(language).form("name"))
}

//! Choosing a form, filling it in, signing and paying.

mod asking;
pub mod before_you_begin;
pub mod catalogue;
mod collision;
mod companion;
mod cost;
pub mod draft_file;
mod edition;
pub mod evidence;
pub mod evidence_again;
pub mod evidence_slot;
mod fields;
mod on_paper;
mod other_form;
pub mod paper;
pub mod payment;
pub mod question;
pub mod review;
mod rows;
mod sections;
pub mod sign;
mod stop;
mod taken_over;
pub mod task_list;

pub(crate) use cost::fees_paid;
pub use cost::{because, evidence_list, fee_table};
pub(crate) use evidence::state as evidence_state;
pub use question::items;
pub use review::answered;
pub(crate) use review::asked;

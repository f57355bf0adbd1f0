//! Choosing a form, filling it in, signing and paying.

pub mod before_you_begin;
pub mod catalogue;
mod collision;
mod cost;
mod edition;
mod fields;
mod on_paper;
pub mod payment;
pub mod question;
pub mod review;
mod sections;
pub mod sign;
mod stop;
mod taken_over;
pub mod task_list;

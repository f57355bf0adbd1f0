//! Conditions and formulas: a small typed language inside a form's definition.

mod compute;
mod deciders;
mod lexer;
mod parser;
mod po_box;
mod resolve;
mod row;
mod term;

pub use compute::Outcome;
pub(crate) use compute::{Situation, shifted, whole_months};
pub(crate) use deciders::Decider;
pub(crate) use lexer::{date, is_reserved};
pub(crate) use po_box::is_po_box;
pub(crate) use resolve::{Resolver, Type};
pub(crate) use row::{InRow, Row};
pub(crate) use term::{Comparison, Term, Unit};

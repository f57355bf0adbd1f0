//! Documents that a person sends to a case and that nobody asked for.

mod at_desk;
mod in_case;
pub mod more;
pub mod sent;

pub(crate) use at_desk::at_desk;
pub(crate) use in_case::{in_case, sent_to};

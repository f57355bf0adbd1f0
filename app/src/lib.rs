//! The product's screens as one: which there are, who may see them, and the document around each.

mod document;
mod routes;

pub use document::{document, escaped};
pub use routes::{Access, SCREENS, Screen, Shown};

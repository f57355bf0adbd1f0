//! Cases of another system: what it tells of them is checked line by line, taken over as it is, and taken over once.
//!
//! [`Services::import_cases`](crate::Services::import_cases) reads a file (`table` or `objects` into [`record::Record`]s), has
//! each record checked (`check`), compares it with what is known (`plan`), and writes what is new (`write`). A case without a
//! receipt number is known by its `source`, and gets one. The codes by which people add such cases to their accounts are in
//! `access`.

mod access;
mod check;
mod import;
mod objects;
mod person;
mod plan;
mod problem;
mod record;
mod source;
mod table;
mod write;

pub use access::{AccessLetter, CodeRefusal};
pub(crate) use access::{Issuing, code_hash};
pub use import::{ImportMode, ImportReport};
pub use person::Person;
pub use problem::{Faulty, Problem};
pub use source::{Numbered, Source};

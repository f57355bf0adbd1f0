//! Every sentence a person reads, in every language, behind a typed look-up.
//!
//! Sentences live in `en/*.ftl` and `es/*.ftl`. The build turns each into a function in [`say`]
//! whose arguments are the sentence's placeholders, so a missing sentence, a missing argument or
//! a sentence that one language lacks does not compile. This crate knows nothing of pages.

mod browsers;
mod catalogue;
mod dates;
mod message;
pub mod say;
mod sentence;
mod service;
mod status;

pub use catalogue::Words;
pub use dates::clock;
pub use message::{Argument, Message};
pub use service::{service_detail, service_request};
pub use status::StatusWords;

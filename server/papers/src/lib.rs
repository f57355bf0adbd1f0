//! Papers: filled forms and letters of the agency as accessible PDF files.
//!
//! A paper is a struct ([`FormPaper`], [`NoticePaper`]) that says what stands on it as a [`Paper`]; [`draw`] makes the file. All papers
//! look alike: `paper.typ` is the one template. A new paper is a new struct in a file of its own.
//!
//! Nothing here waits, reads a clock, or knows whose a paper is and where it is kept.

#![warn(missing_docs)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

mod access;
mod form;
mod letters;
mod notice;
mod paper;
mod press;

pub use access::AccessPaper;
pub use form::{FiledPaper, FormPaper, Standing};
pub use notice::{NoticePaper, NoticePart};
pub use paper::{Block, Code, Paper, Table};
pub use press::{NotDrawn, draw};

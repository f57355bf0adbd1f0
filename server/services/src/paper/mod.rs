//! PDF files to read, to print and to keep: of a draft whenever it is asked for, of what was filed and of what the agency
//! wrote once and for ever.

mod draft;
mod filed;
mod maker;
mod press;

pub use draft::PaperRefusal;
pub use maker::PaperMaker;
pub(crate) use press::Press;
pub use press::{Draw, Drawing};

/// A paper as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperFile {
    /// The form, by its id.
    pub form: String,
    /// The file.
    pub bytes: Vec<u8>,
}

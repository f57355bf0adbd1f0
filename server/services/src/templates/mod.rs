//! Texts that are kept ready for letters, in both languages. A supervisor keeps them, and an officer begins with one; what
//! they send is what they read before, and changes with no template.

mod keep;
mod read;
mod write;

pub use keep::{KeepTemplate, KeepTemplateRefusal};
pub use read::Template;
pub use write::{NAME, TemplateMistakes, WriteTemplate};

use std::fmt;

use domain::Hint;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What a file is once it was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kept {
    /// A picture, drawn anew.
    Jpeg,
    /// A picture of few colours, drawn anew.
    Png,
    /// Pages, as they came.
    Pdf,
}

impl Kept {
    /// The kinds there are.
    pub const ALL: [Self; 3] = [Self::Jpeg, Self::Png, Self::Pdf];

    /// What it is called in the header `Content-Type`.
    #[must_use]
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
        }
    }

    /// How the name of such a file ends, without the dot.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Pdf => "pdf",
        }
    }
}

/// A file that is taken.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Examined {
    /// What it is now.
    pub kept: Kept,
    /// How many pages it has, at least one; a picture is one.
    pub pages: u32,
    /// What is kept instead of the file that came; `None` if that is kept as it came. Beside the rest on a pipe, not in it.
    #[serde(skip)]
    pub file: Option<Vec<u8>>,
    /// What to tell its person.
    pub hints: Vec<Hint>,
    /// A picture as it looks from afar: a JPEG file of a few kilobytes.
    pub small: Option<Vec<u8>>,
}

impl fmt::Debug for Examined {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.as_ref().map(Vec::len);
        f.debug_struct("Examined")
            .field("kept", &self.kept)
            .field("pages", &self.pages)
            .field("bytes", &file)
            .field("hints", &self.hints)
            .field("small", &self.small.as_ref().map(Vec::len))
            .finish()
    }
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error, Serialize, Deserialize)]
pub enum Refusal {
    /// It has no byte.
    #[error("the file is empty")]
    Empty,
    /// It has more than [`MOST_BYTES`](crate::MOST_BYTES).
    #[error("the file is too large")]
    TooLarge,
    /// It is something else, whatever its name says.
    #[error("the file is neither a picture nor a PDF file")]
    NotAPictureOrPdf,
    /// It is a photo in HEIC, as iPhones take them, and the machine has nothing to read it with.
    #[error("nothing here reads photos in HEIC")]
    Heic,
    /// It cannot be read to its end, or only with more time and memory than any honest one takes.
    #[error("the file is damaged")]
    Damaged,
    /// It opens with a password alone, or says what may not be done with it.
    #[error("the file is encrypted")]
    Locked,
    /// The picture is larger than any camera of a phone makes them.
    #[error("the picture has too many points")]
    TooManyPixels,
    /// It has more pages than may be, or is a picture of several that are not all kept when it is drawn anew.
    #[error("the file has too many pages")]
    TooManyPages,
    /// It is a PDF file that does something: scripts, programs to start, files within.
    #[error("the file has scripts or other files in it")]
    Active,
    /// It is a PDF file and something else at the same time.
    #[error("the file is of more than one kind")]
    MoreThanOneKind,
}

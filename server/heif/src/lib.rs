//! Photos of telephones in HEIC, read by the `libheif` that the system has, if it has one.
//!
//! It is loaded when the program runs, so that the product is one file without it, and what mends it is what mends the
//! system. All its unsafe code is in one file, `library`. What is decoded there is code in C++ that meets the worst there is:
//! whoever calls [`Heif::decode`] does so in a process that can do nothing else.
//!
//! It must never know what a photo is for, nor make anything of it but points.

#![warn(missing_docs)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

mod library;

use std::fmt;

use thiserror::Error;

use library::{Context, Library};

/// The name by which the library promises what is called here.
const NAME: &str = "libheif.so.1";

/// The library of the system, with all that it needs to decode.
#[derive(Debug)]
pub struct Heif(Library);

impl Heif {
    /// The library of this system; `None` where there is none, or one that has nothing to decode HEVC with. It opens files,
    /// and nothing does after it.
    #[must_use]
    pub fn load() -> Option<Self> {
        Self::load_named(NAME)
    }

    /// The same library under another name.
    #[must_use]
    pub fn load_named(name: &str) -> Option<Self> {
        Library::open(name).filter(Library::decodes_hevc).map(Self)
    }

    /// The primary picture of a file, cropped, turned and mirrored as the file says.
    ///
    /// # Errors
    /// When it is larger than may be, which is asked before anything is decoded, or any part of it cannot be read.
    pub fn decode(&self, file: &[u8], most: Most) -> Result<Picture, NotDecoded> {
        let context = Context::new(&self.0, file, most)?;
        let handle = context.primary()?;
        most.allows(handle.width(), handle.height())?;
        let has_alpha = handle.has_alpha();
        let image = handle.decode(has_alpha)?;
        // What was decoded counts, and not what the file said of it.
        let (width, height) = image.size().ok_or(NotDecoded::Damaged)?;
        most.allows(width, height)?;
        Ok(Picture { width, height, has_alpha, points: image.points(has_alpha).ok_or(NotDecoded::Damaged)? })
    }
}

/// How large a picture may be.
#[derive(Debug, Clone, Copy)]
pub struct Most {
    /// All its points.
    pub points: u64,
    /// Those of its longer side.
    pub side: u32,
}

impl Most {
    fn allows(self, width: u32, height: u32) -> Result<(), NotDecoded> {
        if width == 0 || height == 0 {
            return Err(NotDecoded::Damaged);
        }
        let is_too_large = width.max(height) > self.side || u64::from(width) * u64::from(height) > self.points;
        if is_too_large { Err(NotDecoded::TooLarge) } else { Ok(()) }
    }
}

/// A picture, and nothing else that was in its file.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// In points, at least one.
    pub width: u32,
    /// In points, at least one.
    pub height: u32,
    /// Whether one can see through any of it.
    pub has_alpha: bool,
    /// Line by line from above, of each point red, green and blue, and if one can see through, how much it covers.
    pub points: Vec<u8>,
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({} × {})", self.width, self.height)
    }
}

/// Why there is no picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotDecoded {
    /// It has, or says that it has, more points than may be.
    #[error("the picture has too many points")]
    TooLarge,
    /// It cannot be read, or not to its end.
    #[error("the file is damaged")]
    Damaged,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_without_the_library_has_none() {
        assert!(Heif::load_named("libheif.so.of-nobody").is_none());
    }

    #[test]
    fn a_library_that_is_another_one_is_none() {
        assert!(Heif::load_named("libc.so.6").is_none());
    }

    #[test]
    fn what_is_no_picture_is_damaged() {
        let heif = Heif::load().unwrap();
        let most = Most { points: 100, side: 10 };
        for file in [&b""[..], b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", &[0; 4096]] {
            assert_eq!(heif.decode(file, most), Err(NotDecoded::Damaged));
        }
    }

    #[test]
    fn a_side_and_all_points_have_their_limits() {
        let most = Most { points: 100, side: 20 };
        assert!(most.allows(10, 10).is_ok() && most.allows(20, 5).is_ok());
        for (width, height) in [(11, 10), (21, 1), (1, 21), (u32::MAX, u32::MAX)] {
            assert_eq!(most.allows(width, height), Err(NotDecoded::TooLarge));
        }
        assert_eq!(most.allows(0, 10), Err(NotDecoded::Damaged));
    }
}

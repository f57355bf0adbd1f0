use image::ImageFormat;

use crate::{Refusal, heic};

/// How far into a file some programs look for the beginning of a PDF file.
const PDF_BEGINS_WITHIN: usize = 1024;

/// What the first bytes say that a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Jpeg,
    Png,
    Tiff,
    WebP,
    Heic,
    Pdf,
}

impl Kind {
    pub(crate) fn of(file: &[u8]) -> Result<Self, Refusal> {
        // Blank lines before it are a slip of the program that wrote it.
        if file.trim_ascii_start().starts_with(b"%PDF-") {
            return Ok(Self::Pdf);
        }
        if let Some(kind) = heic::kind(file) {
            return kind;
        }
        match image::guess_format(file) {
            Ok(ImageFormat::Jpeg) => Ok(Self::Jpeg),
            Ok(ImageFormat::Png) => Ok(Self::Png),
            Ok(ImageFormat::Tiff) => Ok(Self::Tiff),
            Ok(ImageFormat::WebP) => Ok(Self::WebP),
            _ if file[..file.len().min(PDF_BEGINS_WITHIN)].windows(5).any(|five| five == b"%PDF-") => {
                Err(Refusal::MoreThanOneKind)
            }
            _ => Err(Refusal::NotAPictureOrPdf),
        }
    }
}

use image::ImageFormat;

/// What the first bytes say that a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Picture(ImageFormat),
    Pdf,
}

impl Kind {
    pub(crate) fn of(file: &[u8]) -> Option<Self> {
        if file.starts_with(b"%PDF-") {
            return Some(Self::Pdf);
        }
        let format = image::guess_format(file).ok()?;
        matches!(format, ImageFormat::Jpeg | ImageFormat::Png).then_some(Self::Picture(format))
    }
}

//! Decodes a picture of somebody nobody knows, within limits that are set before anything is decoded.

use std::io::Cursor;

use heif::Heif;
use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::tiff::TiffDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageResult, Limits};

use crate::kind::Kind;
use crate::{Examined, Refusal, drawn, heic, jpeg, quality};

/// More than any telephone has: 50 million points and some.
pub(crate) const MOST_PIXELS: u64 = 60_000_000;
/// A picture of one line is no picture.
pub(crate) const LONGEST_SIDE: u32 = 30_000;
/// As many points of eight bytes, and what a decoder needs beside.
const MOST_MEMORY: u64 = 600 * 1024 * 1024;

pub(crate) fn examine(file: Vec<u8>, kind: Kind, heif: Option<&Heif>) -> Result<Examined, Refusal> {
    let (picture, orientation) = match kind {
        // It is turned when it is decoded, and not once more for what else in the file says so.
        Kind::Heic => (heic::decode(&file, heif.ok_or(Refusal::Heic)?)?, Orientation::NoTransforms),
        _ => decode(file, kind)?,
    };
    let drawn = drawn::anew(picture, orientation)?;
    let (hints, small) = (quality::hints(&drawn.picture), drawn::small(&drawn.picture)?);
    Ok(Examined { kept: drawn.kept, pages: 1, hints, file: Some(drawn.file), small: Some(small) })
}

/// The file ends with it: the points alone take most of the memory there is.
fn decode(file: Vec<u8>, kind: Kind) -> Result<(DynamicImage, Orientation), Refusal> {
    let mut decoder = decoder(file, kind)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Refusal::TooManyPixels);
    }
    let mut limits = limits();
    limits.reserve(decoder.total_bytes()).map_err(refusal)?;
    decoder.set_limits(limits).map_err(refusal)?;
    // What a picture says of itself may be nonsense; which side is up is then for its person to see.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok((DynamicImage::from_decoder(decoder).map_err(refusal)?, orientation))
}

/// What reads the picture. One that moves, or of several pages, is refused: only the first would be left of it.
fn decoder(file: Vec<u8>, kind: Kind) -> Result<Box<dyn ImageDecoder>, Refusal> {
    let has_several =
        kind == Kind::Tiff && tiff::decoder::Decoder::new(Cursor::new(&file)).is_ok_and(|tiff| tiff.more_images());
    let is_whole = kind != Kind::Jpeg || jpeg::is_whole(&file);
    let file = Cursor::new(file);
    match kind {
        _ if !is_whole => Err(Refusal::Damaged),
        Kind::Jpeg => only(JpegDecoder::new(file), |_| false),
        Kind::Png => only(PngDecoder::with_limits(file, limits()), |png| png.is_apng().unwrap_or(true)),
        Kind::WebP => only(WebPDecoder::new(file), WebPDecoder::has_animation),
        Kind::Tiff => only(TiffDecoder::new(file), |_| has_several),
        Kind::Heic | Kind::Pdf => Err(Refusal::NotAPictureOrPdf),
    }
}

fn only<D: ImageDecoder + 'static>(
    decoder: ImageResult<D>,
    has_several: impl FnOnce(&D) -> bool,
) -> Result<Box<dyn ImageDecoder>, Refusal> {
    let decoder = decoder.map_err(refusal)?;
    if has_several(&decoder) { Err(Refusal::TooManyPages) } else { Ok(Box::new(decoder)) }
}

fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

#[expect(clippy::needless_pass_by_value, reason = "an error that is turned into another")]
fn refusal(error: ImageError) -> Refusal {
    match error {
        ImageError::Limits(_) => Refusal::TooManyPixels,
        _ => Refusal::Damaged,
    }
}

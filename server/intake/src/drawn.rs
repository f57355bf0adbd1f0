//! Draws a picture anew: the points and nothing else. Where it was taken, by whom and with what, and whatever was hidden
//! in the file or appended to it, has no way through.

use std::collections::HashSet;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, GenericImageView, Rgb, RgbImage};

use crate::{Kept, Refusal};

/// The longer side: a page at more than 300 points an inch.
const MOST_ACROSS: u32 = 4000;
/// From this on, letters have no shadows.
const JPEG_QUALITY: u8 = 85;
/// The longer side of a small one, which is shown at half of it, so that it is sharp on a telephone.
const SMALL_ACROSS: u32 = 192;
/// Enough to tell one paper from another.
const SMALL_QUALITY: u8 = 70;
/// What a drawing, a stamp or a scan in black and white has at most.
const FEW_COLOURS: usize = 256;

/// A picture as it is kept.
pub(crate) struct Drawn {
    pub(crate) kept: Kept,
    pub(crate) file: Vec<u8>,
    pub(crate) picture: DynamicImage,
}

/// Upright, on white, no larger than anybody needs.
pub(crate) fn anew(picture: DynamicImage, orientation: Orientation) -> Result<Drawn, Refusal> {
    let mut picture = plain(picture);
    if picture.width().max(picture.height()) > MOST_ACROSS {
        picture = picture.resize(MOST_ACROSS, MOST_ACROSS, FilterType::CatmullRom);
    }
    picture.apply_orientation(orientation);

    let jpeg = jpeg(&picture, JPEG_QUALITY)?;
    if has_few_colours(&picture) {
        let mut png = Vec::new();
        let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Default, PngFilter::Adaptive);
        picture.write_with_encoder(encoder).map_err(|_| Refusal::Damaged)?;
        if png.len() < jpeg.len() {
            return Ok(Drawn { kept: Kept::Png, file: png, picture });
        }
    }
    Ok(Drawn { kept: Kept::Jpeg, file: jpeg, picture })
}

/// The same picture for a list of many.
pub(crate) fn small(picture: &DynamicImage) -> Result<Vec<u8>, Refusal> {
    if picture.width().max(picture.height()) <= SMALL_ACROSS {
        return jpeg(picture, SMALL_QUALITY);
    }
    jpeg(&picture.thumbnail(SMALL_ACROSS, SMALL_ACROSS), SMALL_QUALITY)
}

fn jpeg(picture: &DynamicImage, quality: u8) -> Result<Vec<u8>, Refusal> {
    let mut jpeg = Vec::new();
    let written = picture.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, quality));
    written.map_err(|_| Refusal::Damaged)?;
    Ok(jpeg)
}

/// Eight bits for each colour, grey if it was grey, and white where one could see through.
fn plain(picture: DynamicImage) -> DynamicImage {
    let colour = picture.color();
    if colour.has_alpha() {
        let seen = picture.into_rgba8();
        let on_white = |part: u8, alpha: u8| {
            let (part, alpha) = (u16::from(part), u16::from(alpha));
            u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
        };
        let mut opaque = RgbImage::new(seen.width(), seen.height());
        for (to, from) in opaque.pixels_mut().zip(seen.pixels()) {
            let [red, green, blue, alpha] = from.0;
            *to = Rgb([red, green, blue].map(|part| on_white(part, alpha)));
        }
        opaque.into()
    } else if colour.has_color() {
        picture.into_rgb8().into()
    } else {
        picture.into_luma8().into()
    }
}

fn has_few_colours(picture: &DynamicImage) -> bool {
    let (mut colours, mut last) = (HashSet::new(), None);
    picture.pixels().all(|(_, _, colour)| {
        if last.replace(colour) != Some(colour) {
            colours.insert(colour.0);
        }
        colours.len() <= FEW_COLOURS
    })
}

//! Photos as iPhones take them: pictures in HEVC in an ISO base media file (ISO/IEC 23008-12).

use heif::{Heif, Most, NotDecoded};
use image::{DynamicImage, RgbImage, RgbaImage};

use crate::Refusal;
use crate::kind::Kind;
use crate::picture::{LONGEST_SIDE, MOST_PIXELS};

/// What such a file says that it can be seen with, if what is in it is HEVC, a picture or one that moves.
const HEVC: [&[u8]; 6] = [b"heic", b"heix", b"hevc", b"hevx", b"hevm", b"hevs"];
/// What it says besides if it moves.
const MOVING: [&[u8]; 5] = [b"hevc", b"hevx", b"hevm", b"hevs", b"msf1"];

/// More than anybody lists.
const MOST_BRANDS: usize = 64;
/// Behind which nothing is read to tell what it is.
pub(crate) const HEAD_BYTES: usize = 4 + 4 * MOST_BRANDS;

/// What a file is, if its beginning says that there is HEVC in it.
pub(crate) fn kind(file: &[u8]) -> Option<Result<Kind, Refusal>> {
    let brands = brands(file)?;
    let has = |these: &[&[u8]]| brands.iter().any(|brand| these.contains(brand));
    let moves = || if has(&MOVING) { Err(Refusal::TooManyPages) } else { Ok(Kind::Heic) };
    has(&HEVC).then(moves)
}

/// The brands in the box `ftyp`, the first of the file: the main one, four bytes of a version, and all others.
fn brands(file: &[u8]) -> Option<Vec<&[u8]>> {
    let length = usize::try_from(u32::from_be_bytes(*file.first_chunk()?)).ok()?;
    let mut parts = file.get(4..length.min(HEAD_BYTES))?.chunks_exact(4);
    if parts.next()? != b"ftyp" {
        return None;
    }
    Some(parts.enumerate().filter(|(at, _)| *at != 1).map(|(_, brand)| brand).collect())
}

/// The picture that stands for the file, upright. What a telephone keeps beside it (smaller ones, how far away things are, what
/// moved just before) is not looked at.
pub(crate) fn decode(file: &[u8], heif: &Heif) -> Result<DynamicImage, Refusal> {
    let most = Most { points: MOST_PIXELS, side: LONGEST_SIDE };
    let picture = heif.decode(file, most).map_err(|why| match why {
        NotDecoded::TooLarge => Refusal::TooManyPixels,
        NotDecoded::Damaged => Refusal::Damaged,
    })?;
    let (width, height, points) = (picture.width, picture.height, picture.points);
    let drawn = if picture.has_alpha {
        RgbaImage::from_raw(width, height, points).map(DynamicImage::from)
    } else {
        RgbImage::from_raw(width, height, points).map(DynamicImage::from)
    };
    drawn.ok_or(Refusal::Damaged)
}

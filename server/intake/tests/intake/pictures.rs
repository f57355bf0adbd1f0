//! Pictures are drawn anew: upright, and with nothing in the file but what can be seen.

use std::io::Cursor;

use image::{DynamicImage, GenericImageView, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use intake::{Examined, Kept, Refusal, examine};
use tiff::encoder::TiffEncoder;
use tiff::encoder::colortype::RGB8;

use crate::made::{PNG_HEADER, page, photo, png_chunk, png_of_size, with_exif, written};

fn drawn(file: Vec<u8>) -> (Examined, DynamicImage) {
    let examined = examine(file).unwrap();
    let picture = image::load_from_memory(examined.file.as_ref().unwrap()).unwrap();
    (examined, picture)
}

fn has(file: &[u8], what: &[u8]) -> bool {
    file.windows(what.len()).any(|bytes| bytes == what)
}

/// As it is meant to be seen: red above on the left, green on the right, blue below.
fn upright(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| match (x < width / 2, y < height / 2) {
        (true, true) => Rgb([255, 0, 0]),
        (false, true) => Rgb([0, 255, 0]),
        (true, false) => Rgb([0, 0, 255]),
        (false, false) => Rgb([255, 255, 255]),
    })
}

/// Where a point of a file is seen, by the definition of the orientation; `across` and `down` are the last of the file.
fn seen(orientation: u8, (x, y): (u32, u32), (across, down): (u32, u32)) -> (u32, u32) {
    match orientation {
        2 => (across - x, y),
        3 => (across - x, down - y),
        4 => (x, down - y),
        5 => (y, x),
        6 => (down - y, x),
        7 => (down - y, across - x),
        8 => (y, across - x),
        _ => (x, y),
    }
}

#[test]
fn a_photo_is_turned_upright_and_tells_no_longer_where_it_was_taken() {
    let upright = upright(64, 32);
    for orientation in 1..=8 {
        let (width, height) = if orientation > 4 { (32, 64) } else { (64, 32) };
        let stored = RgbImage::from_fn(width, height, |x, y| {
            let (x, y) = seen(orientation, (x, y), (width - 1, height - 1));
            *upright.get_pixel(x, y)
        });
        let came = with_exif(&written(&stored.into(), ImageFormat::Jpeg), orientation);
        assert!(has(&came, b"HERE") && has(&came, b"Exif"));
        let (examined, picture) = drawn(came);
        assert_eq!((picture.dimensions(), examined.pages), ((64, 32), 1), "{orientation}");
        for (x, y) in [(8, 8), (56, 8), (8, 24), (56, 24)] {
            let (is, should) = (picture.get_pixel(x, y).0, upright.get_pixel(x, y).0);
            let is_close = is.iter().zip(should).all(|(is, should)| is.abs_diff(should) < 40);
            assert!(is_close, "orientation {orientation} at {x}, {y}: {is:?} instead of {should:?}");
        }
        let file = examined.file.unwrap();
        for trace in [&b"HERE"[..], b"Exif", b"xmpmeta", b"II*\0"] {
            assert!(!has(&file, trace), "{orientation}: {trace:?}");
        }
    }
}

#[test]
fn of_every_picture_there_is_a_small_one_of_a_few_kilobytes() {
    for (width, height, small) in [(3000, 2000, (192, 128)), (60, 600, (19, 192)), (5, 3, (5, 3))] {
        let examined = examine(written(&photo(width, height), ImageFormat::Jpeg)).unwrap();
        let file = examined.small.unwrap();
        assert!(file.len() < 20_000, "{} bytes", file.len());
        assert_eq!(image::load_from_memory_with_format(&file, ImageFormat::Jpeg).unwrap().dimensions(), small);
    }
}

#[test]
fn nothing_that_hangs_on_a_picture_is_kept() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Tiff] {
        let mut file = written(&photo(64, 48), format);
        file.extend(b"PK\x03\x04 %PDF-1.7 <script>HERE</script>");
        let (examined, picture) = drawn(file);
        assert_eq!(picture.dimensions(), (64, 48));
        let file = examined.file.unwrap();
        assert!(!has(&file, b"PK\x03\x04") && !has(&file, b"%PDF") && !has(&file, b"HERE"), "{format:?}");
    }
}

#[test]
fn what_is_written_into_a_png_file_is_not_kept() {
    let file = written(&page(320, 240), ImageFormat::Png);
    let text = png_chunk(b"tEXt", b"Comment\0HERE");
    let (examined, _) = drawn([&file[..PNG_HEADER], &text, &file[PNG_HEADER..]].concat());
    assert_eq!(examined.kept, Kept::Png);
    assert!(!has(&examined.file.unwrap(), b"HERE"));
}

#[test]
fn a_photo_becomes_jpeg_and_a_drawing_of_few_colours_stays_png() {
    for (picture, kept) in [(photo(640, 480), Kept::Jpeg), (page(640, 480), Kept::Png)] {
        for format in [ImageFormat::Png, ImageFormat::Tiff, ImageFormat::WebP] {
            let (examined, again) = drawn(written(&picture, format));
            assert_eq!(examined.kept, kept, "{format:?}");
            assert_eq!(again.dimensions(), (640, 480));
            assert_eq!(image::guess_format(&examined.file.unwrap()).unwrap().to_mime_type(), kept.content_type());
        }
    }
}

#[test]
fn what_can_be_seen_through_is_white_and_grey_stays_grey() {
    let clear: DynamicImage = RgbaImage::from_pixel(64, 48, Rgba([0, 0, 0, 0])).into();
    let (_, picture) = drawn(written(&clear, ImageFormat::Png));
    assert_eq!(picture.get_pixel(10, 10).0, [255; 4]);
    for grey in [photo(64, 48).into_luma8().into(), DynamicImage::from(photo(64, 48).into_luma16())] {
        let (_, picture) = drawn(written(&grey, ImageFormat::Png));
        assert!(!picture.color().has_color());
    }
}

#[test]
fn a_picture_is_made_no_larger_than_anybody_needs() {
    let (_, picture) = drawn(written(&photo(6000, 1500), ImageFormat::Jpeg));
    assert_eq!(picture.dimensions(), (4000, 1000));
}

#[test]
fn a_picture_that_says_it_is_huge_is_refused_before_it_is_decoded() {
    for (width, height) in [(30_000, 30_000), (100_000, 10), (10, 30_001), (u32::MAX, u32::MAX), (7_746, 7_747)] {
        let refused = examine(png_of_size(width, height));
        assert!(matches!(refused, Err(Refusal::TooManyPixels | Refusal::Damaged)), "{width} × {height}: {refused:?}");
    }
    assert_eq!(examine(png_of_size(30_000, 30_000)), Err(Refusal::TooManyPixels));
    assert_eq!(examine(png_of_size(64, 4_800)), Err(Refusal::Damaged), "less than it says");
}

#[test]
fn a_png_file_that_moves_and_a_tiff_file_of_two_pages_are_refused() {
    let file = written(&photo(64, 48), ImageFormat::Png);
    let moves = png_chunk(b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]);
    let moving = [&file[..PNG_HEADER], &moves, &file[PNG_HEADER..]].concat();
    assert_eq!(examine(moving), Err(Refusal::TooManyPages));

    let mut file = Cursor::new(Vec::new());
    let mut tiff = TiffEncoder::new(&mut file).unwrap();
    for _ in 0..2 {
        tiff.write_image::<RGB8>(64, 48, photo(64, 48).as_bytes()).unwrap();
    }
    assert_eq!(examine(file.into_inner()), Err(Refusal::TooManyPages));
}

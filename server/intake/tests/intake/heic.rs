//! Photos as iPhones take them. `photos/` was made with `heif-enc` (x265). In `telephone.heic` four of its pictures are put
//! together as an iPhone does it: tiles, turned by a quarter, with a smaller picture, Exif that says to turn it once more and
//! where it was taken, and XMP.

use image::{DynamicImage, GenericImageView};
use intake::{Examined, Heif, Hint, MOST_BYTES, Refusal, examine};

const TELEPHONE: &[u8] = include_bytes!("../photos/telephone.heic");
const WHOLE: &[u8] = include_bytes!("../photos/whole.heic");
/// Of ten bits for each colour, as cameras write them.
const TEN: &[u8] = include_bytes!("../photos/ten.heic");
const CLEAR: &[u8] = include_bytes!("../photos/clear.heic");
const DARK: &[u8] = include_bytes!("../photos/dark.heic");

fn read(file: &[u8]) -> Result<Examined, Refusal> {
    let heif = Heif::load().expect("bin/setup installs libheif");
    intake::examine_with(Some(&heif), file.to_vec())
}

fn drawn(file: &[u8]) -> (Examined, DynamicImage) {
    let examined = read(file).unwrap();
    let picture = image::load_from_memory(examined.file.as_ref().unwrap()).unwrap();
    (examined, picture)
}

/// The file with other bytes wherever these are.
fn with(file: &[u8], these: &[u8], others: &[u8]) -> Vec<u8> {
    assert_eq!(these.len(), others.len());
    let mut changed = file.to_vec();
    let found: Vec<_> = (0..file.len()).filter(|at| file[*at..].starts_with(these)).collect();
    assert!(!found.is_empty());
    for at in found {
        changed[at..at + others.len()].copy_from_slice(others);
    }
    changed
}

#[test]
fn a_photo_of_a_telephone_is_upright_and_nothing_but_its_picture_is_kept() {
    for (file, size) in [(TELEPHONE, (120, 80)), (WHOLE, (128, 64)), (TEN, (128, 64))] {
        let (examined, picture) = drawn(file);
        assert_eq!((picture.dimensions(), examined.pages), (size, 1));
        let (right, below) = (size.0 - 16, size.1 - 16);
        for ((x, y), should) in [
            ((16, 16), [255, 0, 0]),
            ((right, 16), [0, 255, 0]),
            ((16, below), [0, 0, 255]),
            ((right, below), [255; 3]),
        ] {
            let is = picture.get_pixel(x, y).0;
            assert!(is.iter().zip(should).all(|(is, should)| is.abs_diff(should) < 16), "{x}, {y}: {is:?}");
        }
        let kept = examined.file.unwrap();
        for trace in [&b"HERE"[..], b"Exif", b"xmpmeta", b"MM\0*", b"ftyp", b"hvcC"] {
            assert!(!kept.windows(trace.len()).any(|bytes| bytes == trace), "{trace:?}");
        }
    }
    for trace in [&b"HERE"[..], b"Exif", b"xmpmeta", b"irot"] {
        assert!(TELEPHONE.windows(trace.len()).any(|bytes| bytes == trace), "{trace:?}");
    }
}

#[test]
fn what_can_be_seen_through_is_white() {
    let (_, picture) = drawn(CLEAR);
    assert!(picture.get_pixel(112, 48).0.iter().all(|&part| part > 240), "{:?}", picture.get_pixel(112, 48));
    assert!(picture.get_pixel(16, 16).0[0] > 240 && picture.get_pixel(16, 16).0[1] < 16);
}

#[test]
fn what_is_told_of_other_pictures_is_told_of_these() {
    let (dark, _) = drawn(DARK);
    assert_eq!((dark.hints.contains(&Hint::Dark), dark.hints.contains(&Hint::Small)), (true, false));
    let (small, _) = drawn(WHOLE);
    assert_eq!((small.hints.contains(&Hint::Dark), small.hints.contains(&Hint::Small)), (false, true));
}

#[test]
fn where_nothing_reads_it_a_photo_is_refused_for_what_it_is() {
    for file in [TELEPHONE, WHOLE, b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"] {
        assert_eq!(examine(file.to_vec()), Err(Refusal::Heic));
    }
}

#[test]
fn a_brand_beside_the_main_one_counts_and_the_version_between_them_does_not() {
    let main = |brands: &[u8; 12]| with(WHOLE, b"heic\0\0\0\0mif1", brands);
    assert!(read(&main(b"mif1\0\0\0\0mif1")).is_ok());
    let version = with(WHOLE, b"ftypheic\0\0\0\0mif1heic", b"ftypmif1heicmif1mif1");
    assert_eq!(read(&version), Err(Refusal::NotAPictureOrPdf));
}

#[test]
fn one_that_moves_is_refused_since_only_one_picture_would_be_kept() {
    for brands in [b"hevc\0\0\0\0msf1", b"heic\0\0\0\0msf1", b"msf1\0\0\0\0hevc", b"hevs\0\0\0\0mif1"] {
        let file = with(WHOLE, b"heic\0\0\0\0mif1", brands);
        assert_eq!(read(&file), Err(Refusal::TooManyPages), "{}", brands.escape_ascii());
        assert_eq!(examine(file), Err(Refusal::TooManyPages), "also where nothing reads it");
    }
}

#[test]
fn one_that_says_it_is_huge_is_refused_before_it_is_decoded() {
    // What the file says of the whole, which is tiles of eighty by a hundred and twenty; and of the whole of another.
    let size = |width: u32, height: u32| [width.to_be_bytes(), height.to_be_bytes()].concat();
    for (width, height) in [(30_001, 1), (1, 30_001), (7_746, 7_747), (30_000, 30_000), (i32::MAX as u32, 2)] {
        assert_eq!(read(&with(TELEPHONE, &size(80, 120), &size(width, height))), Err(Refusal::TooManyPixels));
        assert_eq!(read(&with(WHOLE, &size(128, 64), &size(width, height))), Err(Refusal::TooManyPixels));
    }
    for (width, height) in [(0, 0), (0, 64), (u32::MAX, u32::MAX)] {
        let refused = read(&with(WHOLE, &size(128, 64), &size(width, height)));
        assert!(matches!(refused, Err(Refusal::Damaged | Refusal::TooManyPixels)), "{width} × {height}: {refused:?}");
    }
}

#[test]
fn one_that_is_cut_off_is_damaged_wherever_it_is() {
    for file in [TELEPHONE, WHOLE, TEN, CLEAR, DARK] {
        for eighth in 1..8 {
            assert_eq!(read(&file[..file.len() * eighth / 8]), Err(Refusal::Damaged), "{eighth} eighths");
        }
        assert_eq!(read(&file[..file.len() - 1]).map(|examined| examined.kept), Err(Refusal::Damaged), "one byte less");
    }
}

#[test]
fn what_is_behind_a_photo_is_not_kept_and_too_much_is_refused() {
    let mut file = [WHOLE, b"PK\x03\x04 %PDF-1.7 <script>HERE</script>"].concat();
    let (examined, _) = drawn(&file);
    assert!(!examined.file.unwrap().windows(4).any(|bytes| bytes == b"HERE"));
    file.resize(MOST_BYTES, 0);
    assert!(read(&file).is_ok());
    file.push(0);
    assert_eq!(read(&file), Err(Refusal::TooLarge));
}

#[test]
fn another_kind_that_calls_itself_heic_is_damaged() {
    let jpeg = [&WHOLE[..28], b"\xFF\xD8\xFF\xE0\0\x10JFIF\0"].concat();
    for file in [jpeg, [&WHOLE[..28], &[0; 4096]].concat()] {
        assert_eq!(read(&file), Err(Refusal::Damaged));
    }
}

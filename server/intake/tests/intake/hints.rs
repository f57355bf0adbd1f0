//! What is told of a picture that may be hard to read.

use image::{DynamicImage, ImageFormat};
use intake::{Hint, examine};

use crate::made::{page, written};

fn hints(picture: &DynamicImage) -> Vec<Hint> {
    examine(written(picture, ImageFormat::Jpeg)).unwrap().hints
}

/// As in a room at night.
fn dark(picture: &DynamicImage) -> DynamicImage {
    let mut picture = picture.to_rgb8();
    for point in picture.pixels_mut() {
        point.0 = point.0.map(|part| part / 6);
    }
    picture.into()
}

#[test]
fn a_sharp_page_has_no_hint_and_the_same_out_of_focus_or_in_the_dark_has_one() {
    let sharp = page(1275, 1650);
    assert_eq!(hints(&sharp), []);
    assert_eq!(hints(&sharp.fast_blur(1.0)), [], "a little soft is not blurred");
    assert_eq!(hints(&sharp.fast_blur(8.0)), [Hint::Blurred]);
    assert_eq!(hints(&dark(&sharp)), [Hint::Dark]);
}

#[test]
fn a_large_photo_is_blurred_if_letters_are() {
    let large = page(1275, 1650).resize(3400, 4400, image::imageops::FilterType::Triangle);
    assert_eq!(hints(&large), []);
    assert_eq!(hints(&large.fast_blur(24.0)), [Hint::Blurred]);
}

#[test]
fn a_picture_of_few_points_is_small_and_a_passport_photo_is_not() {
    assert_eq!(hints(&page(480, 640)), [Hint::Small]);
    assert_eq!(hints(&page(600, 600)), []);
}

#[test]
fn a_blank_page_is_not_blurred() {
    assert_eq!(hints(&image::RgbImage::from_pixel(850, 1100, image::Rgb([250; 3])).into()), []);
}

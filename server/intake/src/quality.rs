use domain::{Grey, Hint};
use image::imageops::FilterType;
use image::{DynamicImage, GrayImage};

/// What of a picture may be hard to read.
pub(crate) fn hints(picture: &DynamicImage) -> Vec<Hint> {
    let (grey, points) = (grey(picture), u64::from(picture.width()) * u64::from(picture.height()));
    Grey::new(grey.as_raw(), usize::try_from(grey.width()).unwrap_or(usize::MAX)).hints(points)
}

fn grey(picture: &DynamicImage) -> GrayImage {
    if picture.width().max(picture.height()) <= Grey::LOOKED_AT_ACROSS {
        return picture.to_luma8();
    }
    picture.resize(Grey::LOOKED_AT_ACROSS, Grey::LOOKED_AT_ACROSS, FilterType::Triangle).into_luma8()
}

//! What of a picture may be hard to read. Thresholds are on the side of saying nothing: a hint that is wrong is read once.

use image::imageops::FilterType;
use image::{DynamicImage, GrayImage};

use crate::Hint;

/// Fewer points than these hold no page that could be read. A passport photo as consulates ask for it has 360 000.
const FEW_PIXELS: u64 = 350_000;
/// On average, of 255. White paper in the light of a lamp is above 120.
const DARK: f64 = 60.0;
/// Where all is of one colour there is nothing to be sharp.
const FLAT: f64 = 20.0;
/// How much of the differences between all points there is between neighbours. Small print that can just be read has six
/// times as much, sharp print three hundred times, and a photo with a soft background still a little more.
const BLURRED: f64 = 0.006;
/// A blur that can be seen at this size is one that hides letters.
const LOOKED_AT_ACROSS: u32 = 1500;

pub(crate) fn hints(picture: &DynamicImage) -> Vec<Hint> {
    let is_small = u64::from(picture.width()) * u64::from(picture.height()) < FEW_PIXELS;
    let grey = grey(picture);
    let light = Spread::of(grey.iter().map(|&point| f64::from(point)));
    let edges = Spread::of(laplacian(&grey));
    let is_blurred = light.variance > FLAT && edges.variance < BLURRED * light.variance;
    [(light.mean < DARK, Hint::Dark), (is_blurred, Hint::Blurred), (is_small, Hint::Small)]
        .into_iter()
        .filter_map(|(is_so, hint)| is_so.then_some(hint))
        .collect()
}

fn grey(picture: &DynamicImage) -> GrayImage {
    if picture.width().max(picture.height()) <= LOOKED_AT_ACROSS {
        return picture.to_luma8();
    }
    picture.resize(LOOKED_AT_ACROSS, LOOKED_AT_ACROSS, FilterType::Triangle).into_luma8()
}

/// How far each point inside is from its four neighbours.
fn laplacian(grey: &GrayImage) -> impl Iterator<Item = f64> {
    let width = usize::try_from(grey.width()).unwrap_or(usize::MAX);
    let points = grey.as_raw();
    let at = move |index: usize| f64::from(points[index]);
    (width..points.len().saturating_sub(width))
        .filter(move |index| !matches!(index % width, 0) && (index + 1) % width != 0)
        .map(move |index| at(index - 1) + at(index + 1) + at(index - width) + at(index + width) - 4.0 * at(index))
}

#[derive(Debug, Clone, Copy)]
struct Spread {
    mean: f64,
    variance: f64,
}

impl Spread {
    fn of(values: impl Iterator<Item = f64>) -> Self {
        let (count, sum, squares) = values.fold((0.0, 0.0, 0.0), |(count, sum, squares): (f64, f64, f64), value| {
            (count + 1.0, sum + value, squares + value * value)
        });
        let mean = sum / count.max(1.0);
        Self { mean, variance: squares / count.max(1.0) - mean * mean }
    }
}

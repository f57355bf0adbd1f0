//! What of a picture may be hard to read: told before it is sent, by the browser, and once more by the server that has it.
//! Thresholds are on the side of saying nothing: a hint that is wrong is read once.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// What a picture may be hard to read for. It is told, and never a reason to refuse it: some papers are dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Hint {
    /// There was little light.
    Dark,
    /// No edge in it is sharp.
    Blurred,
    /// The paper goes on beyond the picture.
    CutOff,
    /// It has too few points for small print.
    Small,
}

/// Fewer points than these hold no page that could be read. A passport photo as consulates ask for it has 360 000.
const FEW_POINTS: u64 = 350_000;
/// On average, of 255. White paper in the light of a lamp is above 120.
const DARK: f64 = 60.0;
/// Where all is of one colour there is nothing to be sharp.
const FLAT: f64 = 20.0;
/// How much of the differences between all points there is between neighbours. Small print that can just be read has six
/// times as much, sharp print three hundred times, and a photo with a soft background still a little more.
const BLURRED: f64 = 0.006;
/// How much brighter a paper is than what it lies on, if the two can be told apart at all.
const PAPER_ON_DARKER: f64 = 60.0;
/// How much of a side is paper where the paper goes on beyond it, and how much at most where it ends before.
const BEYOND: f64 = 0.5;
const BEFORE: f64 = 0.05;

/// A picture in shades of grey, row by row.
#[derive(Debug, Clone, Copy)]
pub struct Grey<'a> {
    points: &'a [u8],
    width: usize,
}

impl<'a> Grey<'a> {
    /// A blur that can be seen in a picture of so many points on its longer side is one that hides letters: a larger one is
    /// looked at in this size.
    pub const LOOKED_AT_ACROSS: u32 = 1_500;

    /// A picture of so many points in a row.
    #[must_use]
    pub fn new(points: &'a [u8], width: usize) -> Self {
        Self { points, width: width.max(1) }
    }

    /// What may be hard to read in it, if it had so many points before it was made smaller.
    #[must_use]
    pub fn hints(self, points_before: u64) -> Vec<Hint> {
        let light = Spread::of(self.points.iter().map(|&point| f64::from(point)));
        let edges = Spread::of(self.edges());
        let is_blurred = light.variance > FLAT && edges.variance < BLURRED * light.variance;
        [
            (light.mean < DARK, Hint::Dark),
            (is_blurred, Hint::Blurred),
            (self.is_cut_off(light.mean), Hint::CutOff),
            (points_before < FEW_POINTS, Hint::Small),
        ]
        .into_iter()
        .filter_map(|(is_so, hint)| is_so.then_some(hint))
        .collect()
    }

    fn at(self, index: usize) -> f64 {
        self.points.get(index).copied().map_or(0.0, f64::from)
    }

    /// How far each point inside is from its four neighbours.
    fn edges(self) -> impl Iterator<Item = f64> {
        let width = self.width;
        (width..self.points.len().saturating_sub(width))
            .filter(move |index| !matches!(index % width, 0) && (index + 1) % width != 0)
            .map(move |index| {
                let around = self.at(index - 1) + self.at(index + 1) + self.at(index - width) + self.at(index + width);
                around - 4.0 * self.at(index)
            })
    }

    /// Whether a paper that lies on something darker ends before two sides at least, and does not before another one.
    fn is_cut_off(self, mean: f64) -> bool {
        let half = |is_bright| {
            let points = self.points.iter().map(|&point| f64::from(point));
            Spread::of(points.filter(move |point| (*point > mean) == is_bright)).mean
        };
        let (bright, dark) = (half(true), half(false));
        if bright - dark < PAPER_ON_DARKER {
            return false;
        }
        let sides = self.sides().map(|side| share(&side, (bright + dark) / 2.0));
        sides.iter().filter(|paper| **paper < BEFORE).count() >= 2 && sides.iter().any(|paper| *paper > BEYOND)
    }

    /// The points along its four sides, a fortieth of the picture deep: a line at the edge is no table.
    fn sides(self) -> [Vec<f64>; 4] {
        let (width, height) = (self.width, self.points.len() / self.width);
        let (across, down) = (width / 40 + 1, height / 40 + 1);
        let within = |columns: Range<usize>, rows: Range<usize>| {
            rows.flat_map(|y| columns.clone().map(move |x| self.at(y * width + x))).collect()
        };
        [
            within(0..width, 0..down),
            within(0..width, height.saturating_sub(down)..height),
            within(0..across, 0..height),
            within(width.saturating_sub(across)..width, 0..height),
        ]
    }
}

/// How many of the points are brighter than that, of one.
fn share(points: &[f64], than: f64) -> f64 {
    Spread::of(points.iter().map(|point| f64::from(u8::from(*point > than)))).mean
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

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTH: usize = 90;
    const HEIGHT: usize = 120;
    const MANY: u64 = 1_000_000;

    fn hints(light: impl Fn(usize, usize) -> u8) -> Vec<Hint> {
        let points: Vec<_> =
            (0..HEIGHT).flat_map(|y| (0..WIDTH).map(move |x| (x, y))).map(|(x, y)| light(x, y)).collect();
        Grey::new(&points, WIDTH).hints(MANY)
    }

    /// A printed page of which so much of the picture is left free at the top, at the right, at the bottom and at the left.
    fn page_on(table: u8, [top, right, bottom, left]: [usize; 4]) -> Vec<Hint> {
        hints(|x, y| {
            let is_paper = (left..WIDTH - right).contains(&x) && (top..HEIGHT - bottom).contains(&y);
            let is_print = x % 6 < 2 && y % 5 < 2;
            if !is_paper {
                table
            } else if is_print {
                40
            } else {
                220
            }
        })
    }

    #[test]
    fn a_page_that_lies_in_the_picture_is_not_cut_off_and_one_that_goes_on_beyond_it_is() {
        assert_eq!(page_on(70, [8, 8, 8, 8]), []);
        assert_eq!(page_on(70, [0, 0, 0, 0]), [], "as scanned");
        for free in [[8, 8, 0, 8], [0, 8, 8, 8], [8, 0, 8, 8], [8, 8, 8, 0], [8, 0, 0, 8]] {
            assert_eq!(page_on(70, free), [Hint::CutOff], "{free:?}");
        }
        assert_eq!(page_on(70, [0, 0, 8, 0]), [], "a dark stripe is a stripe");
        assert_eq!(page_on(200, [8, 8, 0, 8]), [], "on a white table nobody can tell");
    }

    #[test]
    fn dark_blurred_and_small_pictures_are_told_and_an_empty_page_is_not() {
        let lines = |x: usize, _: usize| if (x + 3) % 8 < 2 { 30 } else { 230 };
        assert_eq!(hints(lines), []);
        assert_eq!(hints(|x, y| lines(x, y) / 6), [Hint::Dark]);
        assert_eq!(hints(|x, _| u8::try_from(60 + 2 * x).unwrap()), [Hint::Blurred]);
        assert_eq!(hints(|_, _| 240), []);
        assert_eq!(Grey::new(&[240; 100], 10).hints(100), [Hint::Small]);
        assert_eq!(Grey::new(&[], 0).hints(MANY), [Hint::Dark], "nothing is dark, and no panic");
    }
}

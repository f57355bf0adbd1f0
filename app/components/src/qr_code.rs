use std::fmt::Write;

use leptos::prelude::*;
use qrcode::{Color, EcLevel};

/// Modules of white around the code, without which no camera finds it.
const QUIET: usize = 4;

/// A square code for a camera. It is dark on white in every theme, since many cameras read no other.
///
/// What is too long for a code draws nothing: the page says the same in words beside it.
#[component]
pub fn QrCode(
    /// What the camera reads.
    #[prop(into)]
    text: String,
    /// What it is for, for whoever does not see it.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let code = qrcode::QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let side = code.width() + 2 * QUIET;
    Some(view! {
        <svg class="qr-code" role="img" aria-label=label viewBox=format!("0 0 {side} {side}") shape-rendering="crispEdges">
            <rect fill="#fff" width=side height=side></rect>
            <path fill="#000" d=dark_modules(&code)></path>
        </svg>
    })
}

/// A path around every dark module, row by row; those side by side are one stroke.
fn dark_modules(code: &qrcode::QrCode) -> String {
    let (width, colors) = (code.width(), code.to_colors());
    let mut path = String::new();
    for (row, modules) in colors.chunks(width).enumerate() {
        let mut column = 0;
        for run in modules.chunk_by(|one, next| one == next) {
            if run.first() == Some(&Color::Dark) {
                let (x, y, length) = (column + QUIET, row + QUIET, run.len());
                // Writing into a text does not fail.
                let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
            }
            column += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dark_modules_that_stand_side_by_side_are_one_stroke() {
        let code = qrcode::QrCode::with_error_correction_level("A", EcLevel::M).unwrap();
        let path = dark_modules(&code);
        assert!(path.starts_with("M4 4h7v1h-7z"), "the first row of the corner that cameras look for: {path}");
        let area: usize = path
            .split('M')
            .skip(1)
            .map(|stroke| stroke.split(['h', 'v']).nth(1).unwrap().parse::<usize>().unwrap())
            .sum();
        assert_eq!(area, code.to_colors().iter().filter(|color| **color == Color::Dark).count());
    }
}

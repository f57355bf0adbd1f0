//! A picture before it is sent: made smaller, and looked at.

use js_sys::Promise;
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, ImageBitmap, ImageBitmapOptions, ImageOrientation};

/// What is larger is made smaller: every word on a page can be read in so many points.
const MOST_POINTS: u32 = 4_000;
const MOST_BYTES: f64 = 3_000_000.0;
const QUALITY: f64 = 0.85;

/// How many points the small copy has at which we look.
const LOOKED_AT: u32 = 256;
/// On a scale to 255. Below these a page can hardly be read.
const DARK: f32 = 55.0;
const SHARP: f32 = 20.0;
/// How much light and dark have to differ before we say anything about how sharp it is.
const CONTRAST: f32 = 400.0;

/// What may be hard about a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    Fine,
    Dark,
    Blurred,
}

/// The picture as it is better sent, if it is, and how it looks. Nothing if the file is none that this browser can read.
pub(crate) async fn prepared(file: &Blob) -> Option<(Option<Blob>, Look)> {
    if !file.type_().starts_with("image/") {
        return None;
    }
    let options = ImageBitmapOptions::new();
    options.set_image_orientation(ImageOrientation::FromImage);
    let reading = window().create_image_bitmap_with_blob_and_image_bitmap_options(file, &options).ok()?;
    let picture: ImageBitmap = JsFuture::from(reading).await.ok()?.dyn_into().ok()?;
    let look = drawn(&picture, LOOKED_AT).and_then(|(canvas, context)| {
        let (width, height) = (canvas.width(), canvas.height());
        let points = context.get_image_data(0.0, 0.0, width.into(), height.into()).ok()?;
        Some(looks(&points.data(), width as usize))
    });
    let is_large = picture.width().max(picture.height()) > MOST_POINTS || file.size() > MOST_BYTES;
    let smaller = if is_large { smaller(&picture).await.filter(|smaller| smaller.size() < file.size()) } else { None };
    picture.close();
    Some((smaller, look.unwrap_or(Look::Fine)))
}

async fn smaller(picture: &ImageBitmap) -> Option<Blob> {
    let (canvas, _) = drawn(picture, MOST_POINTS)?;
    let made = Promise::new(&mut |made, failed| {
        let quality = JsValue::from_f64(QUALITY);
        if canvas.to_blob_with_type_and_encoder_options(&made, "image/jpeg", &quality).is_err() {
            let _told = failed.call0(&JsValue::NULL);
        }
    });
    JsFuture::from(made).await.ok()?.dyn_into().ok()
}

/// The picture on white, with so many points at most on its longer side.
fn drawn(picture: &ImageBitmap, most: u32) -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
    let scale = (f64::from(most) / f64::from(picture.width().max(picture.height()))).min(1.0);
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(scaled(picture.width(), scale));
    canvas.set_height(scaled(picture.height(), scale));
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, width, height);
    context.draw_image_with_image_bitmap_and_dw_and_dh(picture, 0.0, 0.0, width, height).ok()?;
    Some((canvas, context))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between one and the points that there are"
)]
fn scaled(points: u32, scale: f64) -> u32 {
    (f64::from(points) * scale).round().max(1.0) as u32
}

/// How a picture looks, of its points in four bytes each: by the mean of its light, and by how much each point differs from
/// those around it.
#[expect(clippy::cast_precision_loss, reason = "there are few points")]
fn looks(points: &[u8], width: usize) -> Look {
    let light: Vec<f32> = points
        .chunks_exact(4)
        .map(|point| 0.299 * f32::from(point[0]) + 0.587 * f32::from(point[1]) + 0.114 * f32::from(point[2]))
        .collect();
    let variance = |values: &[f32]| {
        let count = values.len().max(1) as f32;
        let mean = values.iter().sum::<f32>() / count;
        (mean, values.iter().map(|value| (value - mean).powi(2)).sum::<f32>() / count)
    };
    let (mean, contrast) = variance(&light);
    let inside =
        (width..light.len().saturating_sub(width)).filter(|at| !matches!(at % width, 0) && at % width != width - 1);
    let edges: Vec<f32> = inside
        .map(|at| light[at - 1] + light[at + 1] + light[at - width] + light[at + width] - 4.0 * light[at])
        .collect();
    if mean < DARK {
        Look::Dark
    } else if contrast > CONTRAST && variance(&edges).1 < SHARP {
        Look::Blurred
    } else {
        Look::Fine
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(light: impl Fn(usize, usize) -> u8) -> Vec<u8> {
        let points = (0..64).flat_map(|y| (0..64).map(move |x| (x, y)));
        points.flat_map(|(x, y)| [light(x, y), light(x, y), light(x, y), 255]).collect()
    }

    #[test]
    fn what_is_dark_or_blurred_is_told_and_an_empty_page_is_not() {
        let lines = |x: usize, _| if x % 8 < 2 { 30 } else { 230 };
        for (light, look) in [
            (picture(lines), Look::Fine),
            (picture(|x, y| lines(x, y) / 6), Look::Dark),
            (picture(|x, _| u8::try_from(60 + 3 * x).unwrap()), Look::Blurred),
            (picture(|_, _| 240), Look::Fine),
        ] {
            assert_eq!(looks(&light, 64), look);
        }
    }
}

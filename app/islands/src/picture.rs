//! A picture before it is sent: made smaller, and looked at.

use domain::{Grey, Hint};
use js_sys::Promise;
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, ImageBitmap, ImageBitmapOptions, ImageOrientation};

/// What is larger is made smaller: every word on a page can be read in so many points.
const MOST_POINTS: u32 = 4_000;
const MOST_BYTES: f64 = 3_000_000.0;
const QUALITY: f64 = 0.85;

/// The picture as it is better sent, if it is, and what may be hard to read in it. Nothing if the file is none that this
/// browser can read.
pub(crate) async fn prepared(file: &Blob) -> Option<(Option<Blob>, Vec<Hint>)> {
    if !file.type_().starts_with("image/") {
        return None;
    }
    let options = ImageBitmapOptions::new();
    options.set_image_orientation(ImageOrientation::FromImage);
    let reading = window().create_image_bitmap_with_blob_and_image_bitmap_options(file, &options).ok()?;
    let picture: ImageBitmap = JsFuture::from(reading).await.ok()?.dyn_into().ok()?;
    let hints = drawn(&picture, Grey::LOOKED_AT_ACROSS).and_then(|(canvas, context)| {
        let (width, height) = (canvas.width(), canvas.height());
        let points = context.get_image_data(0.0, 0.0, width.into(), height.into()).ok()?;
        let grey: Vec<u8> = points.data().chunks_exact(4).map(grey).collect();
        let points_before = u64::from(picture.width()) * u64::from(picture.height());
        Some(Grey::new(&grey, width as usize).hints(points_before))
    });
    let is_large = picture.width().max(picture.height()) > MOST_POINTS || file.size() > MOST_BYTES;
    let smaller = if is_large { smaller(&picture).await.filter(|smaller| smaller.size() < file.size()) } else { None };
    picture.close();
    Some((smaller, hints.unwrap_or_default()))
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

/// How bright a point is, of its red, green and blue as screens show them.
fn grey(point: &[u8]) -> u8 {
    let [red, green, blue] = [0, 1, 2].map(|part| point.get(part).copied().map_or(0, u32::from));
    u8::try_from((2_126 * red + 7_152 * green + 722 * blue) / 10_000).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_is_as_bright_as_it_looks() {
        let points = [[255, 255, 255, 255], [0, 0, 0, 255], [255, 0, 0, 255], [0, 255, 0, 255], [0, 0, 255, 255]];
        assert_eq!(points.map(|point| grey(&point)), [255, 0, 54, 182, 18]);
    }
}

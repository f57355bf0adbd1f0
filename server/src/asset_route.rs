//! The address of the embedded files.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header::CACHE_CONTROL;
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::assets;

pub(crate) async fn asset(Path(path): Path<String>, headers: HeaderMap) -> Response {
    match assets::find(&format!("/assets/{path}")) {
        Some(asset) => asset.answer(&headers).map(axum::body::Body::from).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// What shows news in a browser while no page is open. Its address stays the same, so that a browser finds a newer one; and
/// it is in a folder of its own, so that it has nothing to do with any page.
pub(crate) async fn push_worker(headers: HeaderMap) -> Response {
    let Some(asset) = assets::find(assets::url("push-worker.js")) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut response = asset.answer(&headers).map(axum::body::Body::from).into_response();
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// Nothing here is for search engines but the first pages.
pub(crate) async fn robots() -> &'static str {
    "User-agent: *\nAllow: /$\nAllow: /es$\nAllow: /forms\nAllow: /es/forms\nDisallow: /\n"
}

/// The addresses of what pages load.
pub fn addresses() -> visit::Assets {
    visit::Assets {
        stylesheet: assets::url("main.css"),
        icon: assets::url("favicon.svg"),
        live: assets::url("live.js"),
        push: assets::url("push.js"),
        boot: assets::url("boot.js"),
        glue: assets::url("landfall.js"),
        wasm: assets::url("landfall.wasm"),
    }
}

//! The address of the embedded files.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode};

use crate::assets;

pub(crate) async fn asset(Path(path): Path<String>, headers: HeaderMap) -> Response {
    match assets::find(&format!("/assets/{path}")) {
        Some(asset) => asset.answer(&headers).map(axum::body::Body::from).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
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
        boot: assets::url("boot.js"),
        glue: assets::url("landfall.js"),
        wasm: assets::url("landfall.wasm"),
    }
}

//! A page of constant bytes: what the same server does when a page costs nothing to draw.
//! Only in builds for measuring; see docs/performance.md.

use std::sync::{PoisonError, RwLock};

use axum::Router;
use axum::body::Bytes;
use axum::response::Html;
use axum::routing::get;
use http::StatusCode;

use crate::house::House;

static KEPT: RwLock<Bytes> = RwLock::new(Bytes::new());

pub(crate) fn routes() -> Router<House> {
    Router::new().route("/measure/constant", get(constant).put(keep))
}

async fn constant() -> Html<Bytes> {
    Html(KEPT.read().unwrap_or_else(PoisonError::into_inner).clone())
}

async fn keep(body: Bytes) -> StatusCode {
    *KEPT.write().unwrap_or_else(PoisonError::into_inner) = body;
    StatusCode::NO_CONTENT
}

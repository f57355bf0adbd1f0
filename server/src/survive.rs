//! A handler that panics costs its own request a page, never the server.

use std::panic::AssertUnwindSafe;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use futures_util::FutureExt;

use crate::guest::stranger;
use crate::house::House;
use crate::trouble;

pub(crate) async fn panics(State(house): State<House>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let (visit, extensions) = (stranger(&parts, &house), parts.extensions.clone());
    match AssertUnwindSafe(next.run(Request::from_parts(parts, body))).catch_unwind().await {
        Ok(response) => response,
        Err(_) => trouble::panicked(&visit, &extensions),
    }
}

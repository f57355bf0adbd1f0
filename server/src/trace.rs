//! One line in the log for each request: which route, how it ended, how long it took.
//!
//! The line names the route, never the address, the query or anything that came with the request.

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use http::Method;
use tokio::time::Instant;

pub(crate) async fn trace(request: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = known(request.method());
    let route = request.extensions().get::<MatchedPath>().map_or("(none)", MatchedPath::as_str).to_owned();
    let response = next.run(request).await;
    let microseconds = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
    tracing::info!(method, route, status = response.status().as_u16(), microseconds, "answered");
    response
}

/// Any word can stand where the method does, of any length: only those that mean something are repeated.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        Method::TRACE => "TRACE",
        _ => "(other)",
    }
}

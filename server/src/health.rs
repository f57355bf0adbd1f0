//! Whether the process lives, and whether it can do its work.

use axum::extract::State;
use http::StatusCode;

use crate::house::House;

/// The process answers. It does not look at the database: restarting would not bring that back.
pub(crate) async fn livez() -> &'static str {
    "alive\n"
}

/// The records can be reached, so requests can be sent here.
pub(crate) async fn readyz(State(house): State<House>) -> (StatusCode, &'static str) {
    if house.services().is_ready().await {
        (StatusCode::OK, "ready\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the database cannot be reached\n")
    }
}

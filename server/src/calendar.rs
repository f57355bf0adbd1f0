//! What calendar apps read. They have no session: whoever has the address reads it. No line of the log has it, for that names the
//! route.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use services::calendar::NotRead;
use sha2::{Digest, Sha256};

use crate::guest::stranger;
use crate::house::House;

/// An app that asks again within that time is shown what it has.
const FRESH_FOR: HeaderValue = HeaderValue::from_static("private, max-age=900");
const CALENDAR: HeaderValue = HeaderValue::from_static("text/calendar; charset=utf-8");
/// What a browser does with it that somebody opens it in: it saves it.
const SAVED: HeaderValue = HeaderValue::from_static("attachment; filename=\"calendar.ics\"");
const AWAY_SECONDS: HeaderValue = HeaderValue::from_static("300");

/// What there is at an address; nothing where none is, or none any more.
pub(crate) async fn read(State(house): State<House>, Path(file): Path<String>, parts: Parts) -> Response {
    let Some(token) = file.strip_suffix(".ics") else { return StatusCode::NOT_FOUND.into_response() };
    let services = house.services();
    match services.read_calendar(token, stranger(&parts, &house).client).await {
        Ok(Ok(subscription)) => answer(&parts.headers, pages::calendar::drawn(house.site(), services, &subscription)),
        Ok(Err(NotRead::Unknown)) => StatusCode::NOT_FOUND.into_response(),
        Ok(Err(NotRead::TooMany { until })) => {
            let wait = [(header::RETRY_AFTER, services.seconds_until(until).to_string())];
            (StatusCode::TOO_MANY_REQUESTS, wait).into_response()
        }
        Err(fault) => {
            tracing::warn!(error = &fault as &dyn std::error::Error, "a calendar cannot be read");
            (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, AWAY_SECONDS)]).into_response()
        }
    }
}

/// The calendar, unless who asks has it as it is.
fn answer(asked: &HeaderMap, calendar: String) -> Response {
    let mark = format!("\"{}\"", URL_SAFE_NO_PAD.encode(Sha256::digest(calendar.as_bytes())));
    let has_it = asked
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|marks| marks.to_str().ok())
        .any(|marks| marks.split(',').any(|one| one.trim().trim_start_matches("W/") == mark));
    let Ok(tag) = HeaderValue::from_str(&mark) else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let headers = [(header::ETAG, tag), (header::CACHE_CONTROL, FRESH_FOR)];
    if has_it {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    (headers, [(header::CONTENT_TYPE, CALENDAR), (header::CONTENT_DISPOSITION, SAVED)], calendar).into_response()
}

//! Answers to other systems, as JSON with what they need to know beside it.

use axum::response::{IntoResponse, Response};
use domain::Timestamp;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;
use serde_json::Value;
use services::systems::{Left, Quota};
use services::{Fault, Services};

use super::failure::Failure;
use super::shapes::{ErrorItem, Errors, TokenError};
use super::table::Endpoint;

/// How long another system waits before it asks again while the records are away.
const AWAY_SECONDS: u64 = 30;

const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
const LIMIT: HeaderName = HeaderName::from_static("ratelimit");

/// An answer in the making.
#[derive(Debug)]
pub(crate) struct Answer {
    status: u16,
    body: Option<Value>,
    headers: Vec<(HeaderName, String)>,
}

impl Answer {
    /// What was asked for.
    pub(crate) fn of(endpoint: &Endpoint, body: impl Serialize) -> Self {
        Self { status: endpoint.success.0, body: serde_json::to_value(body).ok(), headers: Vec::new() }
    }

    /// That what was asked for waits for somebody.
    pub(crate) fn waiting(endpoint: &Endpoint, body: impl Serialize) -> Self {
        let status = endpoint.waits.as_ref().map_or(endpoint.success.0, |waits| waits.status);
        Self { status, body: serde_json::to_value(body).ok(), headers: Vec::new() }
    }

    /// That it is not answered, and why.
    pub(crate) fn refused(failure: &Failure) -> Self {
        Self::because(failure, [failure.message.to_owned()])
    }

    /// The same with sentences of its own.
    pub(crate) fn because(failure: &Failure, messages: impl IntoIterator<Item = String>) -> Self {
        Self::said(failure, Errors { errors: items(failure, messages) })
    }

    /// The same to whoever asks for a token.
    pub(crate) fn no_token(failure: &Failure) -> Self {
        Self::said(failure, TokenError { error: failure.code.to_owned(), description: failure.message.to_owned() })
    }

    /// The same with a body of its own.
    pub(crate) fn said(failure: &Failure, body: impl Serialize) -> Self {
        Self { status: failure.status, body: serde_json::to_value(body).ok(), headers: Vec::new() }
    }

    /// That something is wrong here. The log knows it whole.
    pub(crate) fn fault(endpoint: &Endpoint, fault: &Fault) -> Self {
        tracing::error!(fault = fault as &dyn std::error::Error, "a request of another system failed");
        let [fault_of_ours, away] = &endpoint.trouble;
        if fault.is_temporary() {
            Self::in_trouble(endpoint, away).with(RETRY_AFTER, AWAY_SECONDS.to_string())
        } else {
            Self::in_trouble(endpoint, fault_of_ours)
        }
    }

    /// That a handler broke.
    pub(crate) fn broken(endpoint: &Endpoint) -> Self {
        tracing::error!("a handler panicked");
        let [fault, _] = &endpoint.trouble;
        Self::in_trouble(endpoint, fault)
    }

    fn in_trouble(endpoint: &Endpoint, failure: &Failure) -> Self {
        if endpoint.asked == super::table::Asked::Token { Self::no_token(failure) } else { Self::refused(failure) }
    }

    pub(crate) fn with(mut self, name: HeaderName, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// With how long to wait.
    pub(crate) fn until(self, services: &Services, moment: Timestamp) -> Self {
        let seconds = services.seconds_until(moment);
        self.with(RETRY_AFTER, seconds.to_string())
    }

    /// With what may still be asked (draft-ietf-httpapi-ratelimit-headers).
    pub(crate) fn within(self, services: &Services, Quota { second, day }: Quota) -> Self {
        let left = |name, Left { left, until, .. }| format!("\"{name}\";r={left};t={}", services.seconds_until(until));
        let policy = format!("\"second\";q={};w=1, \"day\";q={};w=86400", second.most, day.most);
        self.with(POLICY, policy).with(LIMIT, format!("{}, {}", left("second", second), left("day", day)))
    }
}

/// What is wrong, one for each sentence.
pub(crate) fn items(failure: &Failure, messages: impl IntoIterator<Item = String>) -> Vec<ErrorItem> {
    messages.into_iter().map(|message| ErrorItem { code: failure.code.to_owned(), message }).collect()
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = self.body.as_ref().map(Value::to_string).unwrap_or_default();
        let named = |(name, value): (HeaderName, String)| Some((name, HeaderValue::from_str(&value).ok()?));
        let mut headers: HeaderMap = self.headers.into_iter().filter_map(named).collect();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        (status, headers, body).into_response()
    }
}

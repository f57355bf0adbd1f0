//! Every address for other systems: how it is asked and what it answers. The router and the document are made of this.

use domain::ApiScope;
use serde_json::Value;

use super::failure::{self as f, Failure};
use super::shape::{Shape, Shapes};
use super::shapes::{CaseStatusAnswer, EventAnswer, EventRequest, EventWaiting, TokenAnswer};

/// Who answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    Token,
    Status,
    Event,
    Document,
}

/// An address for other systems.
#[derive(Debug)]
pub struct Endpoint {
    /// How it is asked.
    pub method: &'static str,
    /// Where it is.
    pub path: &'static str,
    pub(crate) asked: Asked,
    pub(crate) summary: &'static str,
    /// What a token has to be for.
    pub(crate) scope: Option<ApiScope>,
    /// Headers that it needs, each with what it is.
    pub(crate) headers: &'static [(&'static str, &'static str)],
    /// What is sent to it.
    pub(crate) body: Option<Body>,
    /// The status when it does what was asked, and what is answered then.
    pub(crate) success: (u16, fn(&mut Shapes) -> Value),
    /// What is answered when it waits for somebody instead.
    pub(crate) waits: Option<Waiting>,
    /// Every other way to answer.
    pub(crate) failures: &'static [Failure],
    /// What is answered when something is wrong here: for ever, or for now.
    pub(crate) trouble: [Failure; 2],
}

/// What is answered when something is taken down and waits for somebody.
#[derive(Debug)]
pub(crate) struct Waiting {
    pub(crate) status: u16,
    pub(crate) about: &'static str,
    pub(crate) shape: fn(&mut Shapes) -> Value,
}

/// What is sent.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) content_type: &'static str,
    pub(crate) shape: fn(&mut Shapes) -> Value,
}

/// The header by which a request is named.
pub(crate) const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// All of them.
pub static ENDPOINTS: [Endpoint; 4] = [
    Endpoint {
        method: "POST",
        path: "/oauth/accesstoken",
        asked: Asked::Token,
        summary: "Get a token for half an hour (OAuth 2.0, client credentials).",
        scope: None,
        headers: &[],
        body: Some(Body { content_type: "application/x-www-form-urlencoded", shape: grant }),
        success: (200, TokenAnswer::schema),
        waits: None,
        failures: &[
            f::INVALID_REQUEST,
            f::GRANT_TYPE,
            f::INVALID_SCOPE,
            f::INVALID_CLIENT,
            f::TOKEN_TOO_LARGE,
            f::TOKEN_TOO_MANY,
        ],
        trouble: [f::TOKEN_FAULT, f::TOKEN_AWAY],
    },
    Endpoint {
        method: "GET",
        path: "/case-status/{receipt}",
        asked: Asked::Status,
        summary: "Ask where a case stands.",
        scope: Some(ApiScope::CaseStatus),
        headers: &[],
        body: None,
        success: (200, CaseStatusAnswer::schema),
        waits: None,
        failures: &[f::TOKEN, f::SCOPE, f::UNKNOWN, f::NUMBER, f::TOO_MANY],
        trouble: [f::FAULT, f::AWAY],
    },
    Endpoint {
        method: "POST",
        path: "/case-status/{receipt}/events",
        asked: Asked::Event,
        summary: "Say that something has happened to a case. Its person gets the letter and the message of it.",
        scope: Some(ApiScope::CaseEvents),
        headers: &[(
            IDEMPOTENCY_KEY,
            "A name of this request. Sent again under it, it is answered the same and does nothing.",
        )],
        body: Some(Body { content_type: "application/json", shape: EventRequest::schema }),
        success: (201, EventAnswer::schema),
        waits: Some(Waiting {
            status: 202,
            about: "It needs two, and waits for somebody at the desk to confirm it. Nothing has happened.",
            shape: EventWaiting::schema,
        }),
        failures: &[
            f::TOKEN,
            f::SCOPE,
            f::UNKNOWN,
            f::NOT_NOW,
            f::TOO_LARGE,
            f::NUMBER,
            f::KEY,
            f::KEY_USED,
            f::BODY,
            f::EVENT,
            f::DETAILS,
            f::PROPOSED,
            f::TOO_MANY,
        ],
        trouble: [f::FAULT, f::AWAY],
    },
    Endpoint {
        method: "GET",
        path: "/openapi.json",
        asked: Asked::Document,
        summary: "This document.",
        scope: None,
        headers: &[],
        body: None,
        success: (200, document),
        waits: None,
        failures: &[],
        trouble: [f::FAULT, f::AWAY],
    },
];

/// The fields of a request for a token. Id and secret may come by HTTP basic instead.
pub(crate) const GRANT_FIELDS: [&str; 4] = ["grant_type", "client_id", "client_secret", "scope"];

fn grant(_: &mut Shapes) -> Value {
    let text = serde_json::json!({ "type": "string" });
    let properties: Shapes = GRANT_FIELDS.iter().map(|name| ((*name).to_owned(), text.clone())).collect();
    serde_json::json!({ "type": "object", "properties": properties, "required": ["grant_type"] })
}

fn document(_: &mut Shapes) -> Value {
    serde_json::json!({ "type": "object" })
}

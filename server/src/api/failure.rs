//! Every way in which a question of another system is not answered.

use serde_json::Value;

use super::shape::{Shape, Shapes};
use super::shapes::{Errors, NotNow, TokenError};

/// A way in which a question is not answered.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Failure {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) message: &'static str,
    /// What its answer looks like.
    pub(crate) shape: fn(&mut Shapes) -> Value,
}

const fn failure(status: u16, code: &'static str, message: &'static str) -> Failure {
    Failure { status, code, message, shape: Errors::schema }
}

const fn of_token(status: u16, code: &'static str, message: &'static str) -> Failure {
    Failure { status, code, message, shape: TokenError::schema }
}

pub(crate) const TOKEN: Failure =
    failure(401, "invalid_token", "The token is missing, not known, or has ended. Ask for another one.");
pub(crate) const SCOPE: Failure = failure(403, "insufficient_scope", "The token is not for this.");
pub(crate) const UNKNOWN: Failure = failure(404, "not_found", "There is no case with this receipt number here.");
pub(crate) const METHOD: Failure = failure(405, "method_not_allowed", "This address is not asked in this way.");
pub(crate) const TOO_LARGE: Failure = failure(413, "too_large", "The request is larger than any that makes sense.");
pub(crate) const NUMBER: Failure =
    failure(422, "invalid_receipt_number", "A receipt number is three letters and ten digits.");
pub(crate) const BODY: Failure = failure(
    422,
    "invalid_body",
    "The body is JSON with the name of an event, and perhaps an object of details that are texts.",
);
pub(crate) const KEY: Failure = failure(
    422,
    "idempotency_key_missing",
    "Name the request in a header Idempotency-Key, with at most 255 visible characters, and again when it is repeated.",
);
pub(crate) const KEY_USED: Failure =
    failure(422, "idempotency_key_used", "Another request had this Idempotency-Key. Nothing has happened.");
pub(crate) const EVENT: Failure = failure(422, "unknown_event", "No system tells of such an event.");
pub(crate) const DETAILS: Failure = failure(422, "invalid_details", "A detail is wrong, missing, or one too many.");
pub(crate) const PROPOSED: Failure = failure(
    422,
    "proposed_already",
    "Something is proposed for the case, and waits to be confirmed. Nothing has happened.",
);
pub(crate) const NOT_NOW: Failure = Failure {
    shape: NotNow::schema,
    ..failure(409, "not_now", "This cannot happen to the case as it stands. What can is listed.")
};
pub(crate) const TOO_MANY: Failure =
    failure(429, "too_many_requests", "That is more than this client may ask. Wait as long as Retry-After says.");
pub(crate) const FAULT: Failure = failure(500, "fault", "Something is wrong here. It was written down.");
pub(crate) const AWAY: Failure = failure(503, "unavailable", "The records cannot be reached. Try again later.");

pub(crate) const INVALID_REQUEST: Failure = of_token(
    400,
    "invalid_request",
    "Send a form with grant_type, and client_id and client_secret there or by HTTP basic, each of them once.",
);
pub(crate) const INVALID_CLIENT: Failure = of_token(401, "invalid_client", "No client has this id and this secret.");
pub(crate) const GRANT_TYPE: Failure = of_token(400, "unsupported_grant_type", "The grant_type is client_credentials.");
pub(crate) const INVALID_SCOPE: Failure = of_token(400, "invalid_scope", "This client may not do that.");
pub(crate) const TOKEN_TOO_LARGE: Failure = of_token(413, TOO_LARGE.code, TOO_LARGE.message);
pub(crate) const TOKEN_TOO_MANY: Failure =
    of_token(429, "too_many_requests", "Many tokens were asked for from this network. Use one for half an hour.");
pub(crate) const TOKEN_FAULT: Failure = of_token(500, "server_error", FAULT.message);
pub(crate) const TOKEN_AWAY: Failure = of_token(503, "temporarily_unavailable", AWAY.message);

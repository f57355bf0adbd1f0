//! A token for a system that says who it is: by HTTP basic, or in the form.

use std::collections::BTreeMap;

use axum::body::Body;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::WWW_AUTHENTICATE;
use http::request::Parts;
use services::systems::{TOKEN_LIFE, TokenRefusal, TokenRequest};
use services::{Client, Fault};

use super::answer::Answer;
use super::failure::{GRANT_TYPE, INVALID_CLIENT, INVALID_REQUEST, INVALID_SCOPE, TOKEN_TOO_LARGE, TOKEN_TOO_MANY};
use super::shapes::TokenAnswer;
use super::table::{Endpoint, GRANT_FIELDS};
use super::{authorization, whole};
use crate::guest;
use crate::house::House;

type Fields = BTreeMap<String, String>;

pub(crate) async fn answer(house: &House, endpoint: &Endpoint, parts: &Parts, body: Body) -> Result<Answer, Fault> {
    let Some(body) = whole(body).await else { return Ok(Answer::no_token(&TOKEN_TOO_LARGE)) };
    let Some(fields) = fields(&body) else { return Ok(Answer::no_token(&INVALID_REQUEST)) };
    match fields.get("grant_type").map(String::as_str) {
        Some("client_credentials") => {}
        Some(_) => return Ok(Answer::no_token(&GRANT_TYPE)),
        None => return Ok(Answer::no_token(&INVALID_REQUEST)),
    }
    let (id, secret) = match credentials(parts, &fields) {
        Ok(credentials) => credentials,
        Err(refused) => return Ok(refused),
    };
    let request = TokenRequest { id: &id, secret: &secret, scopes: fields.get("scope").map(String::as_str) };
    let client = Client::new(guest::address(parts, house.trusted_proxies()));
    let services = house.services();
    Ok(match services.issue_api_token(&request, client).await? {
        Ok(issued) => Answer::of(
            endpoint,
            TokenAnswer {
                token: issued.token.into(),
                kind: "Bearer".to_owned(),
                seconds: u32::try_from(TOKEN_LIFE.as_secs()).unwrap_or(u32::MAX),
                issued_at: issued.issued_at.millis().to_string(),
                client: issued.client.to_string(),
                scope: issued.scopes.to_string(),
                status: "approved".to_owned(),
            },
        ),
        Err(TokenRefusal::Client) => {
            tracing::warn!("a system asked for a token with a wrong secret");
            nobody()
        }
        Err(TokenRefusal::Scope) => Answer::no_token(&INVALID_SCOPE),
        Err(TokenRefusal::TooMany { until }) => Answer::no_token(&TOKEN_TOO_MANY).until(services, until),
    })
}

/// The fields that mean something; none when one of them comes twice.
fn fields(body: &[u8]) -> Option<Fields> {
    let mut fields = Fields::new();
    for (name, value) in form_urlencoded::parse(body) {
        if GRANT_FIELDS.contains(&name.as_ref()) && fields.insert(name.into_owned(), value.into_owned()).is_some() {
            return None;
        }
    }
    Some(fields)
}

fn nobody() -> Answer {
    Answer::no_token(&INVALID_CLIENT).with(WWW_AUTHENTICATE, "Basic realm=\"api\"")
}

/// Id and secret, from one place: whoever says them in two is not believed in either.
fn credentials(parts: &Parts, fields: &Fields) -> Result<(String, String), Answer> {
    let has_header = parts.headers.contains_key(http::header::AUTHORIZATION);
    match (has_header, fields.get("client_id"), fields.get("client_secret")) {
        (true, _, Some(_)) => Err(Answer::no_token(&INVALID_REQUEST)),
        (true, id, None) => basic(parts).filter(|(named, _)| id.is_none_or(|id| id == named)).ok_or_else(nobody),
        (false, Some(id), Some(secret)) => Ok((id.clone(), secret.clone())),
        (false, ..) => Err(nobody()),
    }
}

/// As RFC 6749 §2.3.1 has it: each encoded as in a form, joined, and in base 64.
fn basic(parts: &Parts) -> Option<(String, String)> {
    let (_, encoded) = authorization(parts).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("basic"))?;
    let pair = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = pair.split_once(':')?;
    Some((decoded(id), decoded(secret)))
}

fn decoded(text: &str) -> String {
    form_urlencoded::parse(text.as_bytes()).next().map(|(name, _)| name.into_owned()).unwrap_or_default()
}

//! What other systems of the agency ask and tell.
//!
//! They prove themselves with a token, and with nothing that a browser sends by itself: a cookie opens nothing here.

mod answer;
mod event;
mod failure;
mod openapi;
mod shape;
mod shapes;
mod status;
mod table;
mod token;

use std::panic::AssertUnwindSafe;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRequestParts, RawPathParams, Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, on};
use domain::{ApiScope, ReceiptNumber};
use futures_util::FutureExt;
use http::header::{ALLOW, AUTHORIZATION, WWW_AUTHENTICATE};
use http::request::Parts;
use services::Fault;
use services::systems::{CallRefusal, Caller};

pub use table::{ENDPOINTS, Endpoint};

use crate::house::House;
use answer::Answer;
use table::Asked;

/// Nothing that makes sense is larger.
const LARGEST_BODY: usize = 16 * 1024;

/// The addresses for other systems. Another site's page has nothing to send here that would be believed.
pub(crate) fn routes() -> Router<House> {
    let mut router = Router::new();
    for endpoint in &ENDPOINTS {
        let handler = move |State(house): State<House>, request: Request| serve(house, endpoint, request);
        let wrong = move || async move { Answer::refused(&failure::METHOD).with(ALLOW, endpoint.method) };
        if let Ok(method) = endpoint.method.parse::<http::Method>().map_err(|_| ()).and_then(filter) {
            router = router.route(endpoint.path, on(method, handler).fallback(wrong));
        }
    }
    router
}

fn filter(method: http::Method) -> Result<MethodFilter, ()> {
    MethodFilter::try_from(method).map_err(|_| ())
}

async fn serve(house: House, endpoint: &'static Endpoint, request: Request) -> Response {
    match AssertUnwindSafe(answered(&house, endpoint, request)).catch_unwind().await {
        Ok(Ok(answer)) => answer,
        Ok(Err(fault)) => Answer::fault(endpoint, &fault),
        Err(_) => Answer::broken(endpoint),
    }
    .into_response()
}

async fn answered(house: &House, endpoint: &Endpoint, request: Request) -> Result<Answer, Fault> {
    let (mut parts, body) = request.into_parts();
    let Some(scope) = endpoint.scope else {
        return match endpoint.asked {
            Asked::Document => Ok(Answer::of(endpoint, openapi::document(house.origin(), &house.site().name))),
            _ => token::answer(house, endpoint, &parts, body).await,
        };
    };
    let caller = match caller(house, &parts, scope).await? {
        Ok(caller) => caller,
        Err(refused) => return Ok(refused),
    };
    let answer = match (receipt(&mut parts).await, endpoint.asked) {
        (None, _) => Answer::refused(&failure::NUMBER),
        (Some(receipt), Asked::Event) => event::answer(house, endpoint, caller, receipt, &parts, body).await?,
        (Some(receipt), _) => status::answer(house, endpoint, &receipt).await?,
    };
    Ok(answer.within(house.services(), caller.quota))
}

/// Who asks, if they may.
async fn caller(house: &House, parts: &Parts, scope: ApiScope) -> Result<Result<Caller, Answer>, Fault> {
    let services = house.services();
    let Some(token) = bearer(parts) else { return Ok(Err(no_token("Bearer"))) };
    let refused = match services.api_caller(token, scope).await? {
        Ok(caller) => return Ok(Ok(caller)),
        Err(refused) => refused,
    };
    Ok(Err(match refused {
        CallRefusal::Token => no_token("Bearer error=\"invalid_token\""),
        CallRefusal::Scope(quota) => Answer::refused(&failure::SCOPE)
            .with(WWW_AUTHENTICATE, format!("Bearer error=\"insufficient_scope\", scope=\"{scope}\""))
            .within(services, quota),
        CallRefusal::TooMany { until, quota } => {
            Answer::refused(&failure::TOO_MANY).until(services, until).within(services, quota)
        }
    }))
}

fn no_token(how: &str) -> Answer {
    Answer::refused(&failure::TOKEN).with(WWW_AUTHENTICATE, how)
}

/// What stands in the one header that proves somebody.
fn bearer(parts: &Parts) -> Option<&str> {
    authorization(parts).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer")).map(|(_, token)| token.trim())
}

/// A scheme, and what comes with it. Two of them are none.
fn authorization(parts: &Parts) -> Option<(&str, &str)> {
    let mut all = parts.headers.get_all(AUTHORIZATION).iter();
    match (all.next(), all.next()) {
        (Some(one), None) => one.to_str().ok()?.split_once(' '),
        _ => None,
    }
}

async fn receipt(parts: &mut Parts) -> Option<ReceiptNumber> {
    let parameters = RawPathParams::from_request_parts(parts, &()).await.ok()?;
    parameters.iter().find(|(name, _)| *name == "receipt")?.1.parse().ok()
}

/// All of what was sent, if that is not too much.
async fn whole(body: Body) -> Option<Bytes> {
    to_bytes(body, LARGEST_BODY).await.ok()
}

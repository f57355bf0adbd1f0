//! Pages hear of what is new: a stream of events for whoever is signed in. It says of which case or thread, and no more; the
//! page shows it when it is asked for again.

use std::convert::Infallible;
use std::pin::Pin;
use std::time::Duration;

use axum::extract::{Query, State};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::Timestamp;
use futures_util::{Stream, stream};
use http::header::RETRY_AFTER;
use http::request::Parts;
use http::{HeaderValue, StatusCode};
use serde::Deserialize;
use services::{Fault, News, TooManyListen};
use tokio::time::Instant;
use visit::CookieName;

use crate::guest::stranger;
use crate::house::House;

/// After that long a browser asks anew, and the session is looked at again.
const LISTENS_FOR: Duration = Duration::from_secs(5 * 60);

/// How often something is sent when nothing is new, so that nobody in between hangs up.
const SIGN_OF_LIFE: Duration = Duration::from_secs(25);

/// How long a browser waits before it asks anew.
const ASKS_AGAIN_AFTER: Duration = Duration::from_secs(5);

/// What a page says when it asks.
#[derive(Debug, Deserialize)]
pub(crate) struct Since {
    /// When it was made, in microseconds.
    since: Option<i64>,
}

/// Sends what is new. Whoever is not signed in any more is told not to ask again.
pub(crate) async fn listen(State(house): State<House>, Query(asked): Query<Since>, parts: Parts) -> Response {
    match news(&house, asked, &parts).await {
        Ok(Ok(news)) => {
            let answer = Sse::new(events(news)).keep_alive(KeepAlive::new().interval(SIGN_OF_LIFE));
            answer.into_response()
        }
        Ok(Err(status)) => status.into_response(),
        Err(fault) => {
            tracing::warn!(error = &fault as &dyn std::error::Error, "nobody can listen");
            let again = [(RETRY_AFTER, HeaderValue::from_static("30"))];
            (StatusCode::SERVICE_UNAVAILABLE, again).into_response()
        }
    }
}

async fn news(house: &House, asked: Since, parts: &Parts) -> Result<Result<News, StatusCode>, Fault> {
    let (visit, services) = (stranger(parts, house), house.services());
    let not_again = Ok(Err(StatusCode::NO_CONTENT));
    let Some(token) = visit.cookies.get(CookieName::Session) else { return not_again };
    let Some(session) = services.session_at_rest(token).await? else { return not_again };
    let Some(since) = asked.since else { return Ok(Err(StatusCode::BAD_REQUEST)) };
    let news = services.listen(&session, Timestamp::from_micros(since)).await?;
    Ok(news.map_err(|TooManyListen| StatusCode::NO_CONTENT))
}

fn events(news: News) -> Pin<Box<dyn Stream<Item = Result<Event, Infallible>> + Send>> {
    let until = Instant::now() + LISTENS_FOR;
    let first = stream::once(async { Ok(Event::default().retry(ASKS_AGAIN_AFTER)) });
    let rest = stream::unfold(news, move |mut news| async move {
        let about = tokio::time::timeout_at(until, news.next()).await.ok()??;
        Some((Ok(Event::default().data(about)), news))
    });
    Box::pin(stream::StreamExt::chain(first, rest))
}

//! The addresses of the preview, and what its forms change.

use std::time::Duration;

use axum::Router;
use axum::extract::{Form, Path, Query, Request, State};
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use domain::Language;
use domain::place::{language_of, localized};
use forms::Next as Onward;
use http::header::{self, HOST};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use serde::Deserialize;

use super::desk::{Desk, Preview};
use super::{document, page, report};
use crate::asset_route;
use crate::cross_site::is_ours;
use crate::headers::ALWAYS;

const SCRIPT: &str = include_str!("preview.js");
const STYLE: &str = include_str!("preview.css");

/// How often the folder is looked at while a browser waits, and how many times before it asks anew.
const LOOK_EVERY: Duration = Duration::from_millis(300);
const LOOKS: usize = 80;

const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
     form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
);

impl Preview {
    /// Every address of the preview.
    pub fn router(self) -> Router {
        let mut router = Router::new()
            .route("/", get(begin))
            .route("/report", get(show_report))
            .route("/changes", get(changes))
            .route("/preview.js", get(async || ([(header::CONTENT_TYPE, "text/javascript")], SCRIPT)))
            .route("/preview.css", get(async || ([(header::CONTENT_TYPE, "text/css")], STYLE)))
            .route("/assets/{*path}", get(asset_route::asset))
            .route("/example", post(load_example))
            .route("/day", post(set_day))
            .route("/start-over", post(start_over));
        for language in Language::ALL {
            router = router
                .route(&localized("/before", language), get(show_before))
                .route(&localized("/review", language), get(show_review))
                .route(&localized("/page/{page}", language), get(show_page).post(save_page));
        }
        router.layer(from_fn(protect)).with_state(self)
    }
}

/// Only pages of this machine are answered, under its own name: no other site reads the form or changes an answer.
async fn protect(request: Request, next: Next) -> Response {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    let is_here = ["localhost", "127.0.0.1", "[::1]"].contains(&name.map_or(host, |(name, _)| name));
    let is_allowed = request.method() == Method::GET || is_ours(request.headers(), [format!("http://{host}").as_str()]);
    let mut response = if is_here && is_allowed {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, "The preview answers only to its own pages on this machine.\n").into_response()
    };
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY);
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// The first page of the path; before there is a form that runs, what is wrong with it.
async fn begin(State(preview): State<Preview>) -> Redirect {
    let desk = preview.look().await;
    let first = desk.evaluation().and_then(|evaluation| evaluation.live_pages().next().map(str::to_owned));
    Redirect::to(&first.map_or("/report".to_owned(), |page| format!("/page/{page}")))
}

async fn show_report(State(preview): State<Preview>) -> Html<String> {
    let desk = preview.look().await;
    Html(document::draw(&desk, "/report", "Report", || report::draw(&desk)))
}

async fn show_before(State(preview): State<Preview>, uri: Uri) -> Response {
    show(&preview, &uri, "Before you begin", page::before).await
}

async fn show_review(State(preview): State<Preview>, uri: Uri) -> Response {
    show(&preview, &uri, "Review", page::review).await
}

#[derive(Debug, Deserialize)]
struct Shown {
    /// There after Continue: what was left blank is an error, too.
    check: Option<String>,
}

async fn show_page(
    State(preview): State<Preview>,
    Path(name): Path<String>,
    Query(shown): Query<Shown>,
    uri: Uri,
) -> Response {
    let title = name.clone();
    show(&preview, &uri, &title, move |desk, language| page::question(desk, language, &name, shown.check.is_some()))
        .await
}

/// A page of the form. What the form does not have any more leads back to its beginning.
async fn show(
    preview: &Preview,
    uri: &Uri,
    title: &str,
    body: impl FnOnce(&Desk, Language) -> Option<leptos::prelude::AnyView> + Send,
) -> Response {
    let desk = preview.look().await;
    let (language, _) = language_of(uri.path());
    match document::draw_some(&desk, uri.path(), title, || body(&desk, language)) {
        Some(page) => Html(page).into_response(),
        None => Redirect::to("/").into_response(),
    }
}

type Posted = Form<Vec<(String, String)>>;

/// Keeps what was typed on a page. `intent` is as in the product, or `stay`, which the script sends before it loads the
/// page again.
async fn save_page(
    State(preview): State<Preview>,
    Path(name): Path<String>,
    uri: Uri,
    Form(posted): Posted,
) -> Redirect {
    let (language, _) = language_of(uri.path());
    let intent = value(&posted, "intent");
    let page = name.clone();
    let wish = intent.clone();
    let desk = preview.change(move |desk| keep(desk, &page, &wish, posted)).await;
    let here = localized(&format!("/page/{name}"), language);
    let Some(evaluation) = desk.evaluation().filter(|_| matches!(intent.as_str(), "" | "continue")) else {
        return Redirect::to(&here);
    };
    let is_stopped = evaluation.stops().iter().any(|stop| stop.page == name);
    Redirect::to(&match evaluation.next_after(&name) {
        Onward::Page(next) if next != name && !is_stopped => localized(&format!("/page/{next}"), language),
        Onward::Review if !is_stopped => localized("/review", language),
        _ => format!("{here}?check"),
    })
}

fn keep(desk: &mut Desk, page: &str, intent: &str, posted: Vec<(String, String)>) {
    let Some(form) = desk.form.clone() else { return };
    let before = desk.answers.clone();
    form.merge_page(&mut desk.answers, page, answers(posted));
    let (today, mut words) = (desk.day(), intent.split(' '));
    // A row too many, or one that is gone: the page shows how it stands.
    let _changed = match (words.next(), words.next(), words.next().map(str::parse)) {
        (Some("add"), Some(group), None) => form.add_row(&mut desk.answers, group).map(|_| ()),
        (Some("remove"), Some(group), Some(Ok(row))) => form.remove_row(&mut desk.answers, group, row),
        (Some("up"), Some(group), Some(Ok(row))) => {
            form.move_row(&mut desk.answers, group, row, usize::saturating_sub(row, 1))
        }
        (Some("down"), Some(group), Some(Ok(row))) => form.move_row(&mut desk.answers, group, row, row + 1),
        (Some("sort"), Some(group), None) => form.sort_rows(&mut desk.answers, group, today),
        _ => Ok(()),
    };
    form.withdraw_signatures(&before, &mut desk.answers);
}

/// The answers of a page by their keys, from fields such as `answers[name.family]` and `many[race][]`; what the page only
/// showed comes first.
fn answers(posted: Vec<(String, String)>) -> Vec<(String, String)> {
    let mut answers: Vec<_> = posted
        .into_iter()
        .filter_map(|(name, value)| {
            let (map, rest) = name.split_once('[')?;
            let (key, _) = rest.split_once(']')?;
            Some((map != "seen", key.to_owned(), value))
        })
        .collect();
    answers.sort_by_key(|(is_answer, ..)| *is_answer);
    answers.into_iter().map(|(_, key, value)| (key, value)).collect()
}

fn value(posted: &[(String, String)], name: &str) -> String {
    posted.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default()
}

/// Takes the answers of a worked example, and its day.
async fn load_example(State(preview): State<Preview>, Form(posted): Posted) -> Redirect {
    let example: Option<usize> = value(&posted, "example").parse().ok();
    preview
        .change(move |desk| {
            let typed = example.and_then(|example| desk.report.examples.get(example)?.typed.clone());
            if let Some((answers, day)) = typed {
                (desk.answers, desk.today) = (answers, Some(day));
            }
        })
        .await;
    Redirect::to("/review")
}

/// Fills the form in on another day; a day that cannot be read is today.
async fn set_day(State(preview): State<Preview>, headers: HeaderMap, Form(posted): Posted) -> Redirect {
    let day = forms::examples::day(value(&posted, "day").trim());
    preview.change(move |desk| desk.today = day).await;
    back(&headers)
}

async fn start_over(State(preview): State<Preview>) -> Redirect {
    preview.change(|desk| (desk.answers, desk.today) = Default::default()).await;
    Redirect::to("/")
}

/// To the page whose form was sent.
fn back(headers: &HeaderMap) -> Redirect {
    let from = headers.get(header::REFERER).and_then(|from| from.to_str().ok()?.parse::<Uri>().ok());
    Redirect::to(from.as_ref().map_or("/", Uri::path))
}

#[derive(Debug, Deserialize)]
struct Seen {
    seen: u64,
}

/// The number of the desk, as soon as it is another than the one that was seen, or after a while.
async fn changes(State(preview): State<Preview>, Query(Seen { seen }): Query<Seen>) -> String {
    for _ in 0..LOOKS {
        let version = preview.look().await.version;
        if version != seen {
            return version.to_string();
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
    seen.to_string()
}

//! Turns what pages and actions answer into HTTP.

use app::document;
use axum::body::Body;
use axum::response::{Html, IntoResponse, Response};
use domain::{FileKind as DocumentKind, Place};
use futures_util::stream::try_unfold;
use http::{Extensions, HeaderMap, HeaderValue, StatusCode, header};
use services::Fault;
use services::accounts::own_data::OwnData;
use services::evidence::OpenedFile;
use visit::{Answer, Cookie, CookieName, Destination, File, FileKind, Going, Page, Refused, Visit};

use crate::headers::{Foreign, Nonce, WithDocument};
use crate::trouble;

/// A page's answer.
pub(crate) fn answer(visit: &Visit, extensions: &Extensions, answer: Answer) -> Response {
    match answer {
        Answer::Page(page) => drawn(visit, extensions, page),
        Answer::Document(document) => shown(*document),
        Answer::Shown(kind, bytes) => inline(kind, bytes.len().to_string(), bytes),
        Answer::File(File { name, content_type, bytes }) => file(&name, content_type, bytes),
        Answer::Go(place, cookies) => go(visit, &visit.to(&place), &cookies),
        Answer::NotFound => drawn(visit, extensions, pages::trouble::not_found(visit)),
    }
}

/// A page, drawn. What an earlier action left to be shown has been shown with it.
pub(crate) fn drawn(visit: &Visit, extensions: &Extensions, page: Page) -> Response {
    let nonce = extensions.get::<Nonce>().map(|nonce| nonce.0.as_str()).unwrap_or_default();
    let (status, mut cookies) = (page.status, page.cookies.clone());
    let is_kept = cookies.iter().any(|cookie| cookie.name() == CookieName::Flash);
    if visit.cookies.get(CookieName::Flash).is_some() && !is_kept {
        cookies.push(Cookie::remove(CookieName::Flash));
    }
    let has_document = page.has_document;
    let mut response = (status, Html(document(visit, page, nonce))).into_response();
    if has_document {
        response.extensions_mut().insert(WithDocument);
    }
    set(response.headers_mut(), &cookies, visit.site.is_secure);
    response
}

/// What an action left for a person who sent a plain form.
pub(crate) fn reply(visit: &Visit, extensions: &Extensions, left: Option<Result<Going, Refused>>) -> Response {
    match left {
        Some(Ok(going)) => {
            let address = match &going.to {
                Destination::Place(place) => visit.to(place),
                Destination::Path(path) => path.clone(),
                Destination::Checkout(url) => url.clone(),
                Destination::File(data, kind) => return own_data(visit, data, *kind),
            };
            go(visit, &address, &going.cookies)
        }
        Some(Err(Refused::NotSignedIn)) => go(visit, &visit.to(&Place::SignIn), &[]),
        Some(Err(Refused::NotFound)) => drawn(visit, extensions, pages::trouble::not_found(visit)),
        Some(Err(Refused::Fault(fault))) => trouble::fault(visit, extensions, &fault),
        // A form that does not fit its action was not written by us either.
        Some(Err(Refused::Forged)) | None => drawn(visit, extensions, pages::trouble::refused(visit)),
    }
}

fn go(visit: &Visit, address: &str, cookies: &[Cookie]) -> Response {
    let Ok(location) = HeaderValue::from_str(address) else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let mut response = (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response();
    set(response.headers_mut(), cookies, visit.site.is_secure);
    let has_ended = cookies.contains(&Cookie::remove(CookieName::Session));
    if has_ended {
        let clear = HeaderValue::from_static("\"cache\", \"storage\"");
        response.headers_mut().insert("clear-site-data", clear);
    }
    response
}

fn own_data(visit: &Visit, data: &OwnData, kind: FileKind) -> Response {
    match kind {
        FileKind::Json => file("my-data.json", "application/json", data.json()),
        FileKind::Page => file("my-data.html", "text/html; charset=utf-8", pages::data_file::draw(visit, data)),
    }
}

/// A file that the browser saves and never shows. Its name says nothing about anybody.
fn file(name: &str, content_type: &'static str, body: impl Into<Body>) -> Response {
    let Ok(disposition) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let kind = HeaderValue::from_static(content_type);
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition)], body.into()).into_response()
}

/// A document that the browser shows. It came from somebody nobody knows, so it is shown as what we found it to be and
/// nothing else, under a name of ours, and can ask for nothing.
fn shown(document: OpenedFile) -> Response {
    let (kind, length) = (document.kind, document.bytes.to_string());
    let bytes = try_unfold(document, |mut document| async move {
        Ok::<_, Fault>(document.next().await?.map(|bytes| (bytes, document)))
    });
    inline(kind, length, Body::from_stream(bytes))
}

fn inline(kind: DocumentKind, length: String, body: impl Into<Body>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.content_type().to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"document.{}\"", kind.ending())),
        (header::CONTENT_LENGTH, length),
    ];
    let mut response = (headers, body.into()).into_response();
    response.extensions_mut().insert(Foreign(kind));
    response
}

/// Adds cookies to an answer.
pub(crate) fn set(headers: &mut HeaderMap, cookies: &[Cookie], secure: bool) {
    for cookie in cookies {
        if let Ok(value) = HeaderValue::from_str(&cookie.header(secure)) {
            headers.append(header::SET_COOKIE, value);
        }
    }
}

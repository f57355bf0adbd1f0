//! What every answer says about how it may be used.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use domain::FileKind;
use http::header::{self, HeaderName};
use http::{HeaderMap, HeaderValue};

use crate::house::House;

/// The number used once that lets this answer's own script run.
#[derive(Debug, Clone)]
pub(crate) struct Nonce(pub(crate) String);

/// What comes back was made by somebody nobody knows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Foreign(pub(crate) FileKind);

/// What comes back is a page of ours that shows a document within itself.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WithDocument;

/// Makes the nonce, and puts the security headers on whatever comes back.
pub(crate) async fn protect(State(house): State<House>, mut request: Request, next: Next) -> Response {
    let nonce = Nonce(house.random_text());
    request.extensions_mut().insert(nonce.clone());
    let mut response = next.run(request).await;
    let foreign = response.extensions().get().map(|Foreign(kind)| *kind);
    let has_document = response.extensions().get::<WithDocument>().is_some();
    let policy = match foreign {
        Some(kind) => foreign_policy(kind).to_owned(),
        None => content_security_policy(&nonce, house.form_targets(), has_document),
    };
    set_headers(response.headers_mut(), &policy, &house);
    if foreign.is_some_and(|kind| !kind.is_picture()) {
        response.headers_mut().insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    }
    response
}

pub(crate) const ALWAYS: [(HeaderName, &str); 7] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("x-permitted-cross-domain-policies"), "none"),
    (
        HeaderName::from_static("permissions-policy"),
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), \
         microphone=(), midi=(), payment=(), usb=(), browsing-topics=()",
    ),
];

fn set_headers(headers: &mut HeaderMap, policy: &str, house: &House) {
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if house.is_secure() {
        headers
            .insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000; includeSubDomains"));
    }
    // Only what says otherwise itself, such as an asset named by its content, may be stored.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

/// A document asks for nothing and does nothing. What shows PDF files is a part of the browser, with walls of its own; some
/// show nothing at all in a sandbox. A page of ours may show a PDF file within itself, and no other site may.
const fn foreign_policy(kind: FileKind) -> &'static str {
    if kind.is_picture() {
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox"
    } else {
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"
    }
}

/// Nothing of ours is shown within a page but a document, and that on its own page. Chromium asks for both: `object-src`
/// for the element, `frame-src` for what is in it.
fn content_security_policy(Nonce(nonce): &Nonce, form_targets: &str, has_document: bool) -> String {
    let objects = if has_document { "object-src 'self'; frame-src 'self'" } else { "object-src 'none'" };
    format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action {form_targets}; \
         frame-ancestors 'none'; base-uri 'none'; {objects}"
    )
}

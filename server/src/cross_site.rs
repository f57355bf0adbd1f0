//! Refuses changes that another site's page asked the browser to make.
//!
//! The browser says where a request came from in `Sec-Fetch-Site`; older ones say it in `Origin`.
//! A changing request that says neither is refused. To a plain address in a network, where a demonstration
//! may be, every browser says it in `Origin` alone. Forms also carry a token bound to the visitor:
//! see the `visit` crate.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header::ORIGIN;
use http::{HeaderMap, Method};

use crate::house::House;
use crate::trouble;

/// Machines that sign what they send prove themselves in another way.
const SIGNED: [&str; 1] = ["/hooks/payment"];

pub(crate) async fn refuse_foreign_changes(State(house): State<House>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || SIGNED.contains(&request.uri().path()) || is_ours(request.headers(), house.origins()) {
        return next.run(request).await;
    }
    trouble::refused(&house, request)
}

pub(crate) fn is_ours<'a>(headers: &HeaderMap, origins: impl IntoIterator<Item = &'a str>) -> bool {
    match headers.get("sec-fetch-site") {
        Some(site) => site == "same-origin",
        None => headers.get(ORIGIN).is_some_and(|from| origins.into_iter().any(|origin| from == origin)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn verdict(pairs: &[(&'static str, &'static str)]) -> bool {
        is_from(&["https://landfall.example"], pairs)
    }

    fn is_from(origins: &[&str], pairs: &[(&'static str, &'static str)]) -> bool {
        let headers =
            pairs.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).collect();
        is_ours(&headers, origins.iter().copied())
    }

    #[test]
    fn only_our_own_pages_may_change_things() {
        assert!(verdict(&[("sec-fetch-site", "same-origin")]));
        assert!(verdict(&[("origin", "https://landfall.example")]));
        assert!(!verdict(&[("sec-fetch-site", "cross-site")]));
        assert!(!verdict(&[("sec-fetch-site", "same-site")]));
        assert!(!verdict(&[("sec-fetch-site", "none")]));
        assert!(!verdict(&[("sec-fetch-site", "cross-site"), ("origin", "https://landfall.example")]));
        assert!(!verdict(&[("origin", "https://evil.example")]));
        assert!(!verdict(&[("origin", "null")]));
        assert!(!verdict(&[]));
    }

    #[test]
    fn a_demonstration_in_a_network_has_two_addresses_and_no_third() {
        let ours = ["http://192.168.1.5:3000", "http://localhost:3000"];
        for origin in ours {
            assert!(is_from(&ours, &[("origin", origin)]), "{origin}");
            assert!(!is_from(&ours, &[("sec-fetch-site", "cross-site"), ("origin", origin)]), "{origin}");
        }
        for origin in [
            "http://192.168.1.5",
            "http://192.168.1.5:3001",
            "http://192.168.1.6:3000",
            "https://192.168.1.5:3000",
            "http://127.0.0.1:3000",
            "http://localhost:3001",
            "http://localhost:3000.evil.example",
            "null",
        ] {
            assert!(!is_from(&ours, &[("origin", origin)]), "{origin}");
        }
    }
}

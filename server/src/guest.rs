//! Makes a [`Visit`] of a request: who asks, in which language, from where.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::extract::{ConnectInfo, FromRequestParts, RawPathParams};
use axum::response::Response;
use domain::place::language_of;
use domain::{Browser, Language, Place};
use http::Method;
use http::header::{COOKIE, USER_AGENT};
use http::request::Parts;
use services::Client;
use services::accounts::About;
use visit::{Cookie, CookieName, Cookies, Visit};

use crate::house::House;
use crate::trouble;

/// The request as pages and actions see it; reading it looks up the session.
#[derive(Debug)]
pub(crate) struct Guest(pub(crate) Visit);

impl FromRequestParts<House> for Guest {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self, Response> {
        let mut visit = stranger(parts, house);
        if let Ok(parameters) = RawPathParams::from_request_parts(parts, house).await {
            visit.parameters = parameters.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        }
        if let Some(token) = visit.cookies.get(CookieName::Session) {
            match house.services().session_for(token, about(&visit)).await {
                Ok(session) => visit.session = session.map(Arc::new),
                Err(fault) => return Err(trouble::fault(&visit, &parts.extensions, &fault)),
            }
        }
        Ok(Self(visit))
    }
}

/// What the request is about, as its address says it.
fn about(visit: &Visit) -> Option<About> {
    let draft = visit.parameter("draft").map(About::Draft);
    let case = || visit.parameter("case").map(About::Case);
    draft.or_else(case).or_else(|| (visit.path == Place::Home.path(Language::English)).then_some(About::Home))
}

/// Gives a browser that brings no cookie one to bind forms to. The answer has to set it.
pub(crate) fn with_visitor(visit: &mut Visit, house: &House) -> Option<Cookie> {
    if visit.session.is_some() || visit.cookies.get(CookieName::Visitor).is_some() {
        return None;
    }
    let visitor = house.random_text();
    visit.cookies.put(CookieName::Visitor, visitor.clone());
    Some(Cookie::set(CookieName::Visitor, visitor))
}

/// The request without a look at who is signed in: what an error page is drawn from.
pub(crate) fn stranger(parts: &Parts, house: &House) -> Visit {
    let (language, path) = language_of(parts.uri.path());
    // Only what can be asked for again can be asked for in another language.
    let path = if parts.method == Method::GET { path } else { "/" };
    let cookie_headers = parts.headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let cookies = Cookies::parse(cookie_headers, house.is_secure());
    let client = Client::new(address(parts, house.trusted_proxies())).with_browser(browser(parts));
    let client = match cookies.get(CookieName::Device) {
        Some(token) => client.with_device(token),
        None => client,
    };
    let client = match cookies.get(CookieName::Session) {
        Some(token) => client.with_session(token),
        None => client,
    };
    Visit {
        services: house.services().clone(),
        site: Arc::clone(house.site()),
        language,
        path: path.to_owned(),
        parameters: BTreeMap::new(),
        query: form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes()).into_owned().collect(),
        session: None,
        is_ahead: is_ahead(parts),
        cookies,
        came_back: None,
        client,
    }
}

fn browser(parts: &Parts) -> Browser {
    let user_agent = parts.headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
    user_agent.map(Browser::of).unwrap_or_default()
}

/// Whether nobody reads the answer now. A page that is prepared ahead and opened later is not asked for again; what was new on
/// it is then told as new once more, which is better than not at all.
fn is_ahead(parts: &Parts) -> bool {
    let purposes = ["sec-purpose", "purpose", "x-moz"].into_iter().filter_map(|name| parts.headers.get(name));
    parts.method == Method::HEAD
        || purposes.filter_map(|purpose| purpose.to_str().ok()).any(|purpose| purpose.starts_with("prefetch"))
}

/// The address the request comes from. A forwarded address counts only when as many proxies as
/// configured have added theirs: what a visitor writes into the header stands to the left of it.
pub(crate) fn address(parts: &Parts, trusted_proxies: usize) -> IpAddr {
    let peer = parts
        .extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::from([127, 0, 0, 1]), |ConnectInfo(peer)| peer.ip());
    if trusted_proxies == 0 {
        return peer;
    }
    let forwarded: Vec<IpAddr> = parts
        .headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|address| address.trim().parse().ok())
        .collect();
    forwarded.len().checked_sub(trusted_proxies).and_then(|index| forwarded.get(index)).copied().unwrap_or(peer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(forwarded: &str, trusted: usize) -> String {
        let (mut parts, ()) =
            http::Request::builder().header("x-forwarded-for", forwarded).body(()).unwrap().into_parts();
        parts.extensions.insert(ConnectInfo(SocketAddr::from(([10, 0, 0, 1], 4711))));
        address(&parts, trusted).to_string()
    }

    #[test]
    fn a_forwarded_address_counts_only_behind_a_trusted_proxy() {
        assert_eq!(seen("192.0.2.1", 0), "10.0.0.1");
        assert_eq!(seen("192.0.2.1", 1), "192.0.2.1");
        assert_eq!(seen("198.51.100.7, 192.0.2.1", 1), "192.0.2.1");
        assert_eq!(seen("198.51.100.7, 192.0.2.1, 10.0.0.9", 2), "192.0.2.1");
        assert_eq!(seen("nonsense", 1), "10.0.0.1");
    }
}

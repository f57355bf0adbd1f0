//! One name for this machine.
//!
//! A browser keeps cookies and passkeys for a name, and none of the latter for a number. Whoever opens a demonstration
//! on their own machine as `127.0.0.1` goes on under the name that its mails and the checkout lead back to.

use std::net::{IpAddr, SocketAddr};

use axum::response::{IntoResponse, Redirect, Response};
use http::header::HOST;
use http::{HeaderMap, Uri};

/// To the same page at `origin`, for whoever calls this machine by its number.
pub(crate) fn under_its_name(origin: &str, headers: &HeaderMap, uri: &Uri) -> Option<Response> {
    let host = headers.get(HOST)?.to_str().ok()?;
    let path = uri.path_and_query()?;
    (is_by_name(origin) && is_number_of_this_machine(host))
        .then(|| Redirect::temporary(&format!("{origin}{path}")).into_response())
}

fn is_by_name(origin: &str) -> bool {
    let host = origin.strip_prefix("http://").and_then(|rest| rest.split(':').next());
    host == Some("localhost")
}

fn is_number_of_this_machine(host: &str) -> bool {
    let address = host.parse::<SocketAddr>().map(|address| address.ip()).or_else(|_| host.parse::<IpAddr>());
    address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goes_on_to(origin: &str, host: &str) -> Option<String> {
        let headers = HeaderMap::from_iter([(HOST, host.parse().unwrap())]);
        let response = under_its_name(origin, &headers, &Uri::from_static("/es/sign-in?next=/es/home"))?;
        Some(response.headers()["location"].to_str().unwrap().to_owned())
    }

    #[test]
    fn whoever_calls_this_machine_by_its_number_goes_on_under_its_name() {
        let here = "http://localhost:3000";
        for host in ["127.0.0.1:3000", "127.0.0.1", "[::1]:3000"] {
            assert_eq!(goes_on_to(here, host).unwrap(), "http://localhost:3000/es/sign-in?next=/es/home", "{host}");
        }
        assert_eq!(goes_on_to(here, "localhost:3000"), None, "it would go round in circles");
        assert_eq!(goes_on_to(here, "192.0.2.7:3000"), None, "another machine cannot follow");
        assert_eq!(goes_on_to("https://landfall.example", "127.0.0.1:3000"), None, "a proxy may ask by a number");
        assert_eq!(goes_on_to("http://127.0.0.1:3000", "127.0.0.1:3000"), None);
    }
}

//! Calls to the HTTP APIs of others: in TLS unless they are on this machine, limited, and led nowhere else.
//!
//! It must never know what is asked or told, nor whom it is about.

#![warn(missing_docs)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

mod outside;

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use thiserror::Error;
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::typestate::{WithBody, WithoutBody};
use ureq::{Agent, RequestBuilder};

pub use outside::{NoAnswer, Outside, Reach};

/// More than an answer's head ever is.
const MOST_HEADERS: usize = 16 * 1024;

/// Where an API is, and how it is called. Calls block the thread, and whatever is answered is an answer.
pub struct Remote {
    agent: Agent,
    base: String,
}

/// Why an API cannot be called.
#[derive(Debug, Error)]
pub enum RemoteProblem {
    /// What is said would cross a network for all to read.
    #[error("its address must begin with https:// and have neither a path nor a slash at its end")]
    Address,
    /// There is nobody to trust.
    #[error("this machine knows no certificates of authorities, so nobody can be trusted")]
    Authorities,
}

impl Remote {
    /// The API at this address, without a slash at the end: `https://api.example`. Nobody is asked yet. A call may take
    /// as long as this patience, with all of its answer.
    ///
    /// # Errors
    /// Why it cannot be called.
    pub fn at(url: &str, patience: Duration) -> Result<Self, RemoteProblem> {
        let mut agent = Agent::config_builder()
            .timeout_global(Some(patience))
            .max_response_header_size(MOST_HEADERS)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false);
        if is_in_tls(url)? {
            agent = agent.tls_config(tls()?);
        }
        Ok(Self { agent: agent.build().new_agent(), base: url.to_owned() })
    }

    /// A question to this path.
    #[must_use]
    pub fn get(&self, path: &str) -> RequestBuilder<WithoutBody> {
        self.agent.get(self.address(path))
    }

    /// Something to be posted to this path.
    #[must_use]
    pub fn post(&self, path: &str) -> RequestBuilder<WithBody> {
        self.agent.post(self.address(path))
    }

    fn address(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }
}

impl fmt::Debug for Remote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Remote({})", self.base)
    }
}

/// Whether TLS protects what is said there; an error where it would have to and does not.
fn is_in_tls(url: &str) -> Result<bool, RemoteProblem> {
    let base: Uri = url.parse().map_err(|_| RemoteProblem::Address)?;
    let authority = base.authority().ok_or(RemoteProblem::Address)?;
    if base.path() != "/" || base.query().is_some() || url.ends_with('/') || authority.as_str().contains('@') {
        return Err(RemoteProblem::Address);
    }
    match base.scheme_str() {
        Some("https") => Ok(true),
        Some("http") if is_local(authority.host()) => Ok(false),
        _ => Err(RemoteProblem::Address),
    }
}

fn is_local(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Trusts whom the machine trusts.
fn tls() -> Result<TlsConfig, RemoteProblem> {
    let known = rustls_native_certs::load_native_certs().certs;
    if known.is_empty() {
        return Err(RemoteProblem::Authorities);
    }
    let trusted: Vec<_> = known.iter().map(|certificate| Certificate::from_der(certificate).to_owned()).collect();
    Ok(TlsConfig::builder()
        .root_certs(RootCerts::from(trusted))
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_cross_a_network_only_in_tls() {
        assert!(is_in_tls("https://api.twilio.com").unwrap());
        for here in ["http://localhost:4000", "http://127.0.0.1:4000", "http://[::1]:4000"] {
            assert!(!is_in_tls(here).unwrap(), "{here}");
        }
        for wrong in [
            "http://api.twilio.com",
            "http://localhost.example",
            "https://api.twilio.com/",
            "https://api.twilio.com/v1",
            "https://api.twilio.com?a=b",
            "https://ana:s3cret@api.twilio.com",
            "api.twilio.com",
            "",
            "ftp://localhost",
        ] {
            assert!(is_in_tls(wrong).is_err(), "{wrong}");
        }
    }
}

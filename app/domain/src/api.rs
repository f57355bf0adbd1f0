//! Other systems that ask and tell this one: what each may do, how often, and where it is told of what happens.

use std::collections::BTreeSet;
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use thiserror::Error;

use crate::{OneLine, UnknownName};

/// What somebody at the agency calls another system.
pub type ApiClientName = OneLine<60>;

/// Something that another system may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiScope {
    /// Ask where a case stands.
    CaseStatus,
    /// Say that something has happened to a case.
    CaseEvents,
    /// Say alone that something has happened that needs two people at the desk.
    CaseDecisions,
}

impl ApiScope {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::CaseStatus, Self::CaseEvents, Self::CaseDecisions];

    /// Its name, as in a request for a token.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::CaseStatus => "case-status",
            Self::CaseEvents => "case-events",
            Self::CaseDecisions => "case-decisions",
        }
    }
}

impl fmt::Display for ApiScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for ApiScope {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|scope| scope.name() == name).ok_or(UnknownName)
    }
}

/// Everything that another system may do: names with a blank between, as OAuth writes them. It is never nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiScopes(BTreeSet<ApiScope>);

impl ApiScopes {
    /// These.
    ///
    /// # Errors
    /// When there are none.
    pub fn of(scopes: impl IntoIterator<Item = ApiScope>) -> Result<Self, UnknownName> {
        let scopes: BTreeSet<_> = scopes.into_iter().collect();
        if scopes.is_empty() { Err(UnknownName) } else { Ok(Self(scopes)) }
    }

    /// Whether this is among them.
    #[must_use]
    pub fn has(&self, scope: ApiScope) -> bool {
        self.0.contains(&scope)
    }

    /// Whether each of the others is among them.
    #[must_use]
    pub fn have(&self, others: &Self) -> bool {
        others.0.is_subset(&self.0)
    }
}

impl fmt::Display for ApiScopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.0.iter().map(|scope| scope.name()).collect();
        f.write_str(&names.join(" "))
    }
}

impl FromStr for ApiScopes {
    type Err = UnknownName;

    fn from_str(names: &str) -> Result<Self, UnknownName> {
        let scopes: Result<Vec<ApiScope>, _> =
            names.split(' ').filter(|name| !name.is_empty()).map(str::parse).collect();
        Self::of(scopes?)
    }
}

/// How much another system may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ApiLimits {
    /// Questions in a second.
    pub per_second: u32,
    /// Questions in a day.
    pub per_day: u32,
}

impl Default for ApiLimits {
    /// Five in a second and a thousand in a day.
    fn default() -> Self {
        Self { per_second: 5, per_day: 1_000 }
    }
}

/// Where another system is told of what happens: in TLS, or on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookUrl(String);

/// Why nobody is told anything at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WebhookUrlProblem {
    /// It does not begin with `https://`, or with `http://` and the name or number of this machine.
    #[error("an address for webhooks begins with https://, or with http:// and this machine")]
    Scheme,
    /// It names nobody, or more than a host, a port, a path and a query.
    #[error("an address for webhooks is a host, perhaps with a port, a path and a query, and nothing else")]
    Shape,
}

impl WebhookUrl {
    /// The most characters it may have.
    pub const LONGEST: usize = 500;

    /// Reads an address.
    ///
    /// # Errors
    /// Why nobody is told anything there.
    pub fn parse(text: &str) -> Result<Self, WebhookUrlProblem> {
        let (rest, is_in_tls) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
            (Some(rest), _) => (rest, true),
            (None, Some(rest)) => (rest, false),
            (None, None) => return Err(WebhookUrlProblem::Scheme),
        };
        let is_plain = text.len() <= Self::LONGEST && text.bytes().all(|byte| byte.is_ascii_graphic());
        if !is_plain || text.contains(['#', '\\', '"', '<', '>']) {
            return Err(WebhookUrlProblem::Shape);
        }
        let authority = rest.split(['/', '?']).next().unwrap_or_default();
        let host = host_of(authority).ok_or(WebhookUrlProblem::Shape)?;
        if is_in_tls || is_this_machine(host) { Ok(Self(text.to_owned())) } else { Err(WebhookUrlProblem::Scheme) }
    }

    /// As it was typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for WebhookUrl {
    type Err = WebhookUrlProblem;

    fn from_str(text: &str) -> Result<Self, WebhookUrlProblem> {
        Self::parse(text)
    }
}

/// The host in front of a port that is one; none where somebody signs in, too, or nobody is named.
fn host_of(authority: &str) -> Option<&str> {
    let (host, port) = match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((host, port)) => (host, port),
        None => authority.find(':').map_or((authority, ""), |at| authority.split_at(at)),
    };
    let is_port = port.is_empty() || port.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok());
    let is_host = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b':');
    (is_port && !host.is_empty() && host.bytes().all(is_host)).then_some(host)
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_names_with_blanks_between_and_never_none() {
        let both: ApiScopes = "case-events  case-status case-status".parse().unwrap();
        assert_eq!(both.to_string(), "case-status case-events");
        let one: ApiScopes = "case-status".parse().unwrap();
        assert!(both.have(&one) && !one.have(&both) && one.has(ApiScope::CaseStatus) && !one.has(ApiScope::CaseEvents));
        for wrong in ["", " ", "case-status everything", "CASE-STATUS"] {
            assert_eq!(wrong.parse::<ApiScopes>(), Err(UnknownName), "{wrong:?}");
        }
    }

    #[test]
    fn what_happens_is_told_in_tls_or_on_this_machine() {
        for right in [
            "https://agency.example/hooks?from=landfall",
            "https://agency.example:8443",
            "https://[2001:db8::1]/x",
            "http://localhost:4000/hook",
            "http://127.0.0.1/hook",
            "http://[::1]:4000/hook",
        ] {
            assert_eq!(WebhookUrl::parse(right).unwrap().as_str(), right);
        }
        for wrong in
            ["", "agency.example", "ftp://agency.example", "http://agency.example/", "http://localhost.example"]
        {
            assert_eq!(WebhookUrl::parse(wrong), Err(WebhookUrlProblem::Scheme), "{wrong}");
        }
        for wrong in [
            "https://",
            "https:///path",
            "https://ana:secret@agency.example",
            "http://127.0.0.1@evil.example/",
            "https://agency.example/#part",
            "https://agency.example:port/",
            "https://agency.example\\@evil.example",
            "https://agency.example/a b",
            "https://ñandú.example/",
        ] {
            assert_eq!(WebhookUrl::parse(wrong), Err(WebhookUrlProblem::Shape), "{wrong}");
        }
        let long = format!("https://agency.example/{}", "x".repeat(WebhookUrl::LONGEST));
        assert_eq!(WebhookUrl::parse(&long), Err(WebhookUrlProblem::Shape));
    }
}

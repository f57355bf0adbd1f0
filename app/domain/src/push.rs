use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Where a browser is told that there is news while no page is open: an address of its maker's service (RFC 8030).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PushEndpoint(String);

/// The text is no address at which a browser is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("this is no address at which a browser is told")]
pub struct NotAPushEndpoint;

/// Longer than the addresses of any service, which are 150 to 500 characters.
const LONGEST: usize = 1024;
const SCHEME: &str = "https://";

impl PushEndpoint {
    /// The address that a browser gives.
    ///
    /// # Errors
    /// It is none, or what goes there would cross a network for all to read.
    pub fn parse(text: &str) -> Result<Self, NotAPushEndpoint> {
        let (host, path) = text.strip_prefix(SCHEME).and_then(|rest| rest.split_once('/')).ok_or(NotAPushEndpoint)?;
        let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic());
        if host.is_empty() || host.contains('@') || path.is_empty() || !is_plain || text.len() > LONGEST {
            return Err(NotAPushEndpoint);
        }
        Ok(Self(text.to_owned()))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whose service it is, as `https://push.example`: for whom a message is signed (RFC 8292).
    #[must_use]
    pub fn service(&self) -> &str {
        let host = self.0.get(SCHEME.len()..).and_then(|rest| rest.find('/')).unwrap_or_default();
        self.0.get(..SCHEME.len() + host).unwrap_or_default()
    }
}

impl fmt::Debug for PushEndpoint {
    /// Never the address: whoever has it can be told apart by it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PushEndpoint(…)")
    }
}

impl TryFrom<String> for PushEndpoint {
    type Error = NotAPushEndpoint;

    fn try_from(text: String) -> Result<Self, NotAPushEndpoint> {
        Self::parse(&text)
    }
}

impl From<PushEndpoint> for String {
    fn from(endpoint: PushEndpoint) -> Self {
        endpoint.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_what_the_browser_gave_and_has_a_service() {
        let endpoint = PushEndpoint::parse("https://push.example:8443/send/a1?b=c").unwrap();
        assert_eq!(endpoint.as_str(), "https://push.example:8443/send/a1?b=c");
        assert_eq!(endpoint.service(), "https://push.example:8443");
        assert_eq!(format!("{endpoint:?}"), "PushEndpoint(…)");
    }

    #[test]
    fn what_cannot_be_called_in_tls_is_refused() {
        let long = format!("https://push.example/{}", "a".repeat(LONGEST));
        for text in [
            "",
            "http://push.example/a",
            "https://",
            "https:///a",
            "https://push.example",
            "https://push.example/",
            "https://somebody@push.example/a",
            "https://push.example/a b",
            "https://push.example/á",
            "https://push.example/a\r\nx: y",
            &long,
        ] {
            assert_eq!(PushEndpoint::parse(text), Err(NotAPushEndpoint), "{text}");
        }
    }
}

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// Where pages of a provider are: `https://`, a host in lower case, and a port if it is not the usual one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

/// The text is no origin, or not one that people may be sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not the https origin of a site")]
pub struct NotAnOrigin;

impl FromStr for Origin {
    type Err = NotAnOrigin;

    /// Nothing that is not one can come into a header by this: neither a blank, nor a semicolon, nor a pattern.
    fn from_str(text: &str) -> Result<Self, NotAnOrigin> {
        let site = text.strip_prefix("https://").ok_or(NotAnOrigin)?;
        let (host, port) = site.split_once(':').map_or((site, None), |(host, port)| (host, Some(port)));
        let is_label = |label: &str| {
            !label.is_empty() && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        let is_port =
            |port: &str| port.bytes().all(|b| b.is_ascii_digit()) && port.parse().is_ok_and(|port: u16| port > 0);
        if host.split('.').all(is_label) && port.is_none_or(is_port) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotAnOrigin)
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_names_one_site_and_nothing_else() {
        for origin in ["https://pay.example", "https://checkout.pay.example:8443", "https://192.0.2.1"] {
            assert_eq!(origin.parse::<Origin>().unwrap().to_string(), origin);
        }
        for wrong in [
            "",
            "https://",
            "http://pay.example",
            "pay.example",
            "https://*.pay.example",
            "https://pay.example/",
            "https://pay.example:",
            "https://pay.example:0",
            "https://pay.example:+1",
            "https://pay.example:70000",
            "https://pay..example",
            "https://Pay.example",
            "https://pay.example; script-src *",
            "https://pay.example https://evil.example",
            "https://ana@pay.example",
            "https://pay.example\r\nx: y",
        ] {
            assert_eq!(wrong.parse::<Origin>(), Err(NotAnOrigin), "{wrong}");
        }
    }
}

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use domain::Browser;

use crate::token::hash;

/// Where a request comes from, as far as limits and the security log care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Client {
    network: IpAddr,
    browser: Browser,
    /// Of what a browser holds that somebody has signed in with.
    device: Option<[u8; 32]>,
    /// Of what it holds of a session, which may have ended.
    session: Option<[u8; 32]>,
}

impl Client {
    /// The client at this address. Of IPv6 the first 64 bits count: whoever has one address there has them all.
    #[must_use]
    pub fn new(address: IpAddr) -> Self {
        let network = match address.to_canonical() {
            IpAddr::V4(address) => IpAddr::V4(address),
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
            }
        };
        Self { network, browser: Browser::default(), device: None, session: None }
    }

    /// The same, with this browser.
    #[must_use]
    pub const fn with_browser(self, browser: Browser) -> Self {
        Self { browser, ..self }
    }

    /// The same, from a browser that holds this since somebody signed in with it.
    #[must_use]
    pub fn with_device(self, token: &str) -> Self {
        Self { device: Some(hash(token)), ..self }
    }

    /// The same, from a browser that holds this of a session, which may have ended.
    #[must_use]
    pub fn with_session(self, token: &str) -> Self {
        Self { session: Some(hash(token)), ..self }
    }

    /// This machine itself.
    #[must_use]
    pub const fn local() -> Self {
        let browser = Browser { name: None, system: None };
        Self { network: IpAddr::V4(Ipv4Addr::LOCALHOST), browser, device: None, session: None }
    }

    pub(crate) const fn browser(self) -> Browser {
        self.browser
    }

    pub(crate) const fn device(self) -> Option<[u8; 32]> {
        self.device
    }

    pub(crate) const fn session(self) -> Option<[u8; 32]> {
        self.session
    }

    pub(crate) fn network(self) -> String {
        self.network.to_string()
    }

    /// The network as people write it: an address, or the first half of one.
    pub(crate) fn written(self) -> String {
        match self.network {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(network) => format!("{network}/64"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_in_one_ipv6_network_are_one_client() {
        let client = |address: &str| Client::new(address.parse().unwrap());
        assert_eq!(client("2001:db8:1:2::1"), client("2001:db8:1:2:ffff::9"));
        assert_ne!(client("2001:db8:1:2::1"), client("2001:db8:1:3::1"));
        assert_eq!(client("::ffff:192.0.2.1"), client("192.0.2.1"));
        assert_ne!(client("192.0.2.1"), client("192.0.2.2"));
    }

    #[test]
    fn a_network_is_written_as_people_write_it() {
        let written = |address: &str| Client::new(address.parse().unwrap()).written();
        assert_eq!(written("::ffff:192.0.2.1"), "192.0.2.1");
        assert_eq!(written("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
    }
}

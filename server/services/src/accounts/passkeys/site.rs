use std::net::Ipv4Addr;

use webauthn_rp::request::{AsciiDomain, RpId};

use crate::Services;

/// The site as browsers tie passkeys to it.
pub(super) struct Site {
    pub(super) id: RpId,
    /// Where a passkey must have been asked for.
    pub(super) origin: String,
}

impl Site {
    /// `None` where browsers keep no passkeys: for a number instead of a name, and without https but on this machine.
    fn at(public_url: &str) -> Option<Self> {
        let address = public_url.to_ascii_lowercase();
        let (scheme, host_and_port) = address.split_once("://")?;
        let (host, port) = match host_and_port.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (host_and_port, None),
        };
        let is_name = !host_and_port.contains(['/', '[']) && host.parse::<Ipv4Addr>().is_err();
        let is_this_machine = host == "localhost" || host.ends_with(".localhost");
        let usual_port = match scheme {
            "https" => "443",
            "http" if is_this_machine => "80",
            _ => return None,
        };
        let id = AsciiDomain::try_from(host.to_owned()).ok().filter(|_| is_name).map(RpId::Domain)?;
        let origin = match port.filter(|port| *port != usual_port) {
            Some(port) => format!("{scheme}://{host}:{port}"),
            None => format!("{scheme}://{host}"),
        };
        Some(Self { id, origin })
    }
}

impl Services {
    /// Whether browsers can keep passkeys for this site.
    #[must_use]
    pub fn offers_passkeys(&self) -> bool {
        self.passkey_site().is_some()
    }

    pub(super) fn passkey_site(&self) -> Option<Site> {
        Site::at(&self.settings().public_url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_are_offered_where_browsers_keep_them() {
        for (address, expected) in [
            ("https://landfall.example", Some(("landfall.example", "https://landfall.example"))),
            ("https://Landfall.Example:443", Some(("landfall.example", "https://landfall.example"))),
            ("https://landfall.example:8443", Some(("landfall.example", "https://landfall.example:8443"))),
            ("http://localhost:3000", Some(("localhost", "http://localhost:3000"))),
            ("http://landfall.example", None),
            ("http://127.0.0.1:3000", None),
            ("https://192.0.2.7", None),
            ("https://[2001:db8::1]", None),
            ("landfall.example", None),
        ] {
            let site = Site::at(address);
            let found = site.as_ref().map(|site| match &site.id {
                RpId::Domain(domain) => (domain.as_ref(), site.origin.as_str()),
                RpId::Url(_) => panic!("{address} is no domain"),
            });
            assert_eq!(found, expected, "{address}");
        }
    }
}

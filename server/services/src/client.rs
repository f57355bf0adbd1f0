use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Where a request comes from, as far as limits care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Client {
    network: IpAddr,
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
        Self { network }
    }

    /// This machine itself.
    #[must_use]
    pub const fn local() -> Self {
        Self { network: IpAddr::V4(Ipv4Addr::LOCALHOST) }
    }

    pub(crate) fn network(self) -> String {
        self.network.to_string()
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
}

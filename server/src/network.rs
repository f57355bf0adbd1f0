//! Where this machine is found in its local network.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, UdpSocket};

/// Somebody elsewhere, at addresses that are kept for documents (RFC 5737, RFC 3849).
const ELSEWHERE: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));
const ELSEWHERE_BY_IPV6: IpAddr = IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1));

/// The address at which others in its network find this machine, which listens on all of this kind; none without a network.
/// Whoever listens on all of IPv6 is found by IPv4, too, which is easier to type.
pub(crate) fn address(listens_on: IpAddr) -> Option<IpAddr> {
    let by_ipv4 = on_the_way_to(ELSEWHERE);
    if listens_on.is_ipv6() { by_ipv4.or_else(|| on_the_way_to(ELSEWHERE_BY_IPV6)) } else { by_ipv4 }
}

/// From which address this machine would write there. To connect for datagrams asks the system for the way, and sends nothing.
fn on_the_way_to(elsewhere: IpAddr) -> Option<IpAddr> {
    let any = if elsewhere.is_ipv4() { IpAddr::from(Ipv4Addr::UNSPECIFIED) } else { Ipv6Addr::UNSPECIFIED.into() };
    let socket = UdpSocket::bind((any, 0)).ok()?;
    socket.connect((elsewhere, 9)).ok()?;
    let here = socket.local_addr().ok()?.ip();
    (!here.is_loopback() && !here.is_unspecified()).then_some(here)
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    #[test]
    fn what_is_found_is_an_address_of_this_machine_for_others() {
        for any in [IpAddr::from(Ipv4Addr::UNSPECIFIED), Ipv6Addr::UNSPECIFIED.into()] {
            if let Some(found) = address(any) {
                assert!(TcpListener::bind((found, 0)).is_ok(), "{found}");
                assert!(!found.is_loopback() && !found.is_unspecified(), "{found}");
            }
        }
    }
}

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use http::Uri;
use thiserror::Error;
use ureq::Agent;
use ureq::config::Config;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};

use crate::{MOST_HEADERS, is_local, tls};

/// Posts to addresses that somebody gave, each to another house. It follows no redirect and goes through no proxy, and a
/// name is looked up once: what was found is what is called.
pub struct Outside {
    agent: Agent,
    has_authorities: bool,
}

/// Which addresses may be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Those of the public network, and this machine where it is called by its name or number.
    Public,
    /// Those of private networks, too.
    Private,
}

/// Why a call came to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NoAnswer {
    /// What is said would cross a network for all to read.
    #[error("the address is not protected by TLS")]
    Unprotected,
    /// This machine knows no certificates of authorities.
    #[error("nobody can be trusted without certificates of authorities")]
    Authorities,
    /// There is no such host, or it is none that may be called.
    #[error("the host is not known, or in a private network")]
    Nowhere,
    /// Nobody answered in time, or not as they should.
    #[error("no answer")]
    Silent,
}

impl Outside {
    /// Calls that may take as long as this patience.
    #[must_use]
    pub fn new(patience: Duration, reach: Reach) -> Self {
        let mut config = Agent::config_builder()
            .timeout_global(Some(patience))
            .max_response_header_size(MOST_HEADERS)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .proxy(None);
        let tls = tls().ok();
        let has_authorities = tls.is_some();
        if let Some(tls) = tls {
            config = config.tls_config(tls);
        }
        let guard = Guard { reach, inner: DefaultResolver::default() };
        Self { agent: Agent::with_parts(config.build(), DefaultConnector::default(), guard), has_authorities }
    }

    /// Posts this to an address, and gives the status of the answer. It blocks the thread.
    ///
    /// # Errors
    /// Why there is none.
    pub fn post(&self, url: &str, headers: &[(&str, &str)], body: &[u8]) -> Result<u16, NoAnswer> {
        let address: Uri = url.parse().map_err(|_| NoAnswer::Nowhere)?;
        match address.scheme_str() {
            Some("https") if !self.has_authorities => return Err(NoAnswer::Authorities),
            Some("https") => {}
            Some("http") if address.host().is_some_and(is_local) => {}
            _ => return Err(NoAnswer::Unprotected),
        }
        let request = headers.iter().fold(self.agent.post(url), |request, (name, value)| request.header(*name, *value));
        match request.send(body) {
            Ok(answer) => Ok(answer.status().as_u16()),
            Err(ureq::Error::HostNotFound) => Err(NoAnswer::Nowhere),
            Err(_) => Err(NoAnswer::Silent),
        }
    }
}

impl fmt::Debug for Outside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Outside")
    }
}

/// Looks names up, and forgets what may not be called.
#[derive(Debug)]
struct Guard {
    reach: Reach,
    inner: DefaultResolver,
}

impl Resolver for Guard {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.inner.resolve(uri, config, timeout)?;
        let is_here = uri.host().is_some_and(is_local);
        let may_be_called =
            |address: IpAddr| self.reach == Reach::Private || is_public(address) || is_here && address.is_loopback();
        let mut left = self.empty();
        found.iter().filter(|found| may_be_called(found.ip())).for_each(|found| left.push(*found));
        if left.is_empty() { Err(ureq::Error::HostNotFound) } else { Ok(left) }
    }
}

/// Whether an address is one of the public network (the registries of RFC 6890, and what carries an older address within).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [first, second, third, _] = address.octets();
    let is_shared = first == 100 && (64..128).contains(&second);
    let is_protocol = (first, second, third) == (192, 0, 0);
    let is_benchmark = first == 198 && (18..20).contains(&second);
    !(first == 0
        || first >= 240
        || is_shared
        || is_protocol
        || is_benchmark
        || address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || address.is_multicast())
}

/// Of the global part only, and of that nothing that stands for an older address or an example.
fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(older) = address.to_ipv4_mapped() {
        return is_public_v4(older);
    }
    let [first, second, third, fourth, fifth, sixth, high, low] = address.segments();
    if (first, second, third, fourth, fifth, sixth) == (0x64, 0xff9b, 0, 0, 0, 0) {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        return is_public_v4(Ipv4Addr::new(a, b, c, d));
    }
    let is_tunnel = first == 0x2002 || (first == 0x2001 && second < 0x200);
    (first & 0xe000) == 0x2000 && !is_tunnel && (first, second) != (0x2001, 0xdb8)
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::thread;

    use super::*;

    #[test]
    fn only_what_belongs_to_the_public_network_is_public() {
        for public in ["8.8.8.8", "100.63.0.1", "198.17.0.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"] {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
        for private in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "127.255.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "192.0.0.1",
            "192.0.2.1",
            "192.168.1.1",
            "198.18.0.1",
            "203.0.113.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:10.0.0.1",
            "::ffff:127.0.0.1",
            "64:ff9b::a00:1",
            "64:ff9b:1::808:808",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(!is_public(private.parse().unwrap()), "{private}");
        }
    }

    /// Answers one request, and gives what was asked.
    fn listener(answer: &'static str) -> (u16, thread::JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut bytes = [0; 2048];
            let read = stream.read(&mut bytes).unwrap();
            stream.write_all(answer.as_bytes()).unwrap();
            String::from_utf8_lossy(&bytes[..read]).into_owned()
        });
        (port, asked)
    }

    #[test]
    fn this_machine_is_called_by_its_name_and_a_redirect_leads_nowhere() {
        let (port, asked) = listener(
            "HTTP/1.1 302 Found\r\nlocation: http://localhost:1/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
        );
        let outside = Outside::new(Duration::from_secs(5), Reach::Public);
        let status = outside.post(&format!("http://127.0.0.1:{port}/hook"), &[("x-one", "1")], b"body");
        assert_eq!(status, Ok(302));
        assert!(asked.join().unwrap().to_lowercase().contains("x-one: 1"));
    }

    #[test]
    fn a_private_network_is_called_only_where_that_is_allowed() {
        let outside = |reach| Outside::new(Duration::from_millis(200), reach);
        for private in
            ["https://10.255.255.1/", "https://192.168.255.1/", "https://[fd12::1]/", "https://169.254.169.254/"]
        {
            let answer = outside(Reach::Public).post(private, &[], b"");
            assert!(matches!(answer, Err(NoAnswer::Nowhere | NoAnswer::Authorities)), "{private}: {answer:?}");
            let answer = outside(Reach::Private).post(private, &[], b"");
            assert!(matches!(answer, Err(NoAnswer::Silent | NoAnswer::Authorities)), "{private}: {answer:?}");
        }
    }

    #[test]
    fn nothing_crosses_a_network_for_all_to_read() {
        let outside = Outside::new(Duration::from_millis(200), Reach::Private);
        for open in ["http://10.0.0.1/", "http://agency.example/", "ftp://localhost/"] {
            assert_eq!(outside.post(open, &[], b""), Err(NoAnswer::Unprotected), "{open}");
        }
    }
}

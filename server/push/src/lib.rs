//! Tells browsers that there is news, through the services of those who make them (RFC 8030).
//!
//! What it sends is empty. It must never know what the news is, nor whose, nor let an address reach a log: what fails is a
//! code.

#![warn(missing_docs)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use remote::{NoAnswer, Outside, Reach};
use services::accounts::Push;
use services::{Deliver, Delivery, DeliveryFailure, OutboxItem, OutboxKind, Services};

/// How long one browser may take. An account has at most ten, and they are told at the same time.
const PATIENCE: Duration = Duration::from_secs(20);

/// So many seconds a service keeps it for a browser that is off: two days. News that is older is found by who signs in.
const KEPT_FOR: &str = "172800";

/// Delivers that there is news.
pub struct Pusher {
    services: Services,
    outside: Arc<Outside>,
}

/// What became of one browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// Its service has taken it.
    Taken,
    /// It shows nothing any more.
    Gone,
    /// Nobody knows; another try may help.
    NotYet(&'static str),
}

impl Pusher {
    /// A deliverer.
    #[must_use]
    pub fn new(services: Services) -> Arc<Self> {
        Arc::new(Self { services, outside: Arc::new(Outside::new(PATIENCE, Reach::Public)) })
    }

    async fn tell(&self, push: Push) -> Told {
        let (outside, endpoint, authorization) =
            (Arc::clone(&self.outside), push.endpoint.as_str().to_owned(), push.authorization.clone());
        let told = tokio::task::spawn_blocking(move || post(&outside, &endpoint, &authorization)).await;
        let told = told.unwrap_or(Told::NotYet("the sender was interrupted"));
        // If that cannot be written down, the next news finds it gone.
        if told == Told::Gone && self.services.push_is_gone(&push).await.is_err() {
            return Told::NotYet("the database is away");
        }
        told
    }
}

impl Deliver for Pusher {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Push
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        Box::pin(async move {
            let pushes = self.services.pushes(item).await?;
            let told = join_all(pushes.into_iter().map(|push| self.tell(push))).await;
            outcome(&told)
        })
    }
}

/// One browser that shows it is enough: to be told twice of one thing is worse than to be told on one of two screens.
fn outcome(told: &[Told]) -> Result<(), DeliveryFailure> {
    let why = told.iter().find_map(|told| match told {
        Told::NotYet(why) => Some(*why),
        Told::Taken | Told::Gone => None,
    });
    match why {
        _ if told.contains(&Told::Taken) => Ok(()),
        Some(why) => Err(DeliveryFailure::Later(why)),
        None => Err(DeliveryFailure::Refused("no browser shows it")),
    }
}

fn post(outside: &Outside, endpoint: &str, authorization: &str) -> Told {
    let headers = [
        ("authorization", authorization),
        ("ttl", KEPT_FOR),
        // Of several that a browser has not shown yet, the last one is enough.
        ("topic", "news"),
        ("urgency", "normal"),
    ];
    match outside.post(endpoint, &headers, b"") {
        Ok(200..=299) => Told::Taken,
        Ok(404 | 410) => Told::Gone,
        Ok(401 | 403) => Told::NotYet("the browser's service does not know who tells it"),
        Ok(429) => Told::NotYet("the browser's service takes no more for now"),
        Ok(_) => Told::NotYet("the browser's service is in trouble"),
        // Also while names cannot be looked up here: that takes nobody's browser away.
        Err(NoAnswer::Nowhere) => Told::NotYet("the browser's service is not found"),
        Err(NoAnswer::Unprotected) => Told::NotYet("a browser is not called without TLS"),
        Err(NoAnswer::Authorities) => Told::NotYet("no certificates of authorities"),
        Err(NoAnswer::Silent) => Told::NotYet("no answer from the browser's service"),
    }
}

impl fmt::Debug for Pusher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pusher")
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::thread;

    use super::*;

    /// What a service hears that answers this, and what comes of it.
    fn posted(status: &'static str) -> (String, Told) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = format!("http://{}/send/a1", listener.local_addr().unwrap());
        let service = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut heard = Vec::new();
            while !heard.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                heard.push(byte[0]);
            }
            write!(stream, "HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").unwrap();
            String::from_utf8(heard).unwrap().to_lowercase()
        });
        let told = post(&Outside::new(PATIENCE, Reach::Public), &endpoint, "vapid t=a.b.c, k=d");
        (service.join().unwrap(), told)
    }

    #[test]
    fn a_service_hears_who_tells_how_long_to_keep_it_and_nothing_else() {
        let (heard, told) = posted("201 Created");
        assert_eq!(told, Told::Taken);
        assert!(heard.starts_with("post /send/a1 "), "{heard}");
        for header in
            ["authorization: vapid t=a.b.c, k=d", "ttl: 172800", "topic: news", "urgency: normal", "content-length: 0"]
        {
            assert!(heard.contains(&format!("\r\n{header}\r\n")), "{header} in {heard}");
        }
    }

    #[test]
    fn a_browser_that_is_gone_is_told_apart_from_one_that_cannot_be_reached_now() {
        for (status, is_gone) in [
            ("404 Not Found", true),
            ("410 Gone", true),
            ("403 Forbidden", false),
            ("429 Too Many Requests", false),
            ("301 Moved Permanently", false),
            ("500 Internal Server Error", false),
        ] {
            assert_eq!(posted(status).1 == Told::Gone, is_gone, "{status}");
        }
        // It would cross a network for all to read; and no name ends like that.
        let outside = Outside::new(PATIENCE, Reach::Public);
        for endpoint in ["http://push.example/a", "https://push.invalid/a"] {
            assert!(matches!(post(&outside, endpoint, ""), Told::NotYet(_)), "{endpoint}");
        }
    }

    #[test]
    fn one_browser_that_shows_it_is_enough_and_none_is_too_few() {
        let later = Told::NotYet("later");
        assert_eq!(outcome(&[Told::Gone, Told::Taken, later]), Ok(()));
        assert_eq!(outcome(&[Told::Gone, later]), Err(DeliveryFailure::Later("later")));
        assert_eq!(outcome(&[Told::Gone]), Err(DeliveryFailure::Refused("no browser shows it")));
    }
}

//! Tells other systems what happened to cases, at the addresses that they gave.
//!
//! It knows an announcement as it is signed and sent. It must never know a case, nor let anything of what is told, or
//! where, reach a log: what fails is a code.

#![warn(missing_docs)]

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use remote::{NoAnswer, Outside};
use services::systems::Announced;
use services::{Deliver, Delivery, DeliveryFailure, OutboxItem, OutboxKind, Services};

pub use remote::Reach;

/// The header that carries the signature.
pub const SIGNATURE_HEADER: &str = "landfall-signature";

/// How long one delivery may take: shorter than the outbox waits, so that the reason is known.
const PATIENCE: Duration = Duration::from_secs(20);

/// Delivers announcements.
pub struct Announcer {
    services: Services,
    outside: Arc<Outside>,
}

impl Announcer {
    /// A deliverer that calls addresses within this reach.
    #[must_use]
    pub fn new(services: Services, reach: Reach) -> Arc<Self> {
        Arc::new(Self { services, outside: Arc::new(Outside::new(PATIENCE, reach)) })
    }
}

impl Deliver for Announcer {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Announcement
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        Box::pin(async move {
            let Some(announced) = self.services.announced(item).await? else { return Ok(()) };
            let outside = Arc::clone(&self.outside);
            let posted = tokio::task::spawn_blocking(move || post(&outside, &announced)).await;
            posted.unwrap_or(Err(DeliveryFailure::Later("the sender was interrupted")))
        })
    }
}

/// Whatever the other system answers, it may have been mended by the next try, or have another address.
fn post(outside: &Outside, Announced { url, signature, body }: &Announced) -> Result<(), DeliveryFailure> {
    let headers = [(SIGNATURE_HEADER, signature.as_str()), ("content-type", "application/json")];
    match outside.post(url.as_str(), &headers, body) {
        Ok(200..=299) => Ok(()),
        Ok(300..=399) => Err(DeliveryFailure::Later("the other system leads elsewhere")),
        Ok(400..=499) => Err(DeliveryFailure::Later("refused by the other system")),
        Ok(_) => Err(DeliveryFailure::Later("the other system is in trouble")),
        Err(NoAnswer::Unprotected) => Err(DeliveryFailure::Later("the other system is not called without TLS")),
        Err(NoAnswer::Authorities) => Err(DeliveryFailure::Later("no certificates of authorities")),
        Err(NoAnswer::Nowhere) => Err(DeliveryFailure::Later("the other system is unknown, or in a private network")),
        Err(NoAnswer::Silent) => Err(DeliveryFailure::Later("no answer from the other system")),
    }
}

impl fmt::Debug for Announcer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Announcer")
    }
}

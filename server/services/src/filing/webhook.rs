use std::sync::Arc;

use payment::{EventKey, post_event};
use storage::outbox::OutboxKind;

use crate::{Deliver, Delivery, DeliveryFailure, OutboxItem, Services, Vault};

/// Sends the sandbox's events to the site, over HTTP as a real provider does.
#[derive(Debug)]
pub struct WebhookSender {
    services: Services,
    url: String,
}

impl WebhookSender {
    /// A sender to this address.
    #[must_use]
    pub fn new(services: Services, url: String) -> Arc<Self> {
        Arc::new(Self { services, url })
    }
}

impl Deliver for WebhookSender {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Webhook
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        // Signed anew at each try: a signature is believed for five minutes only.
        let signature = event_key(self.services.vault()).sign(&item.payload, self.services.now());
        let (url, body) = (self.url.clone(), item.payload.clone());
        Box::pin(async move {
            let sent = tokio::task::spawn_blocking(move || post_event(&url, &signature, &body)).await;
            match sent {
                Ok(Ok(())) => Ok(()),
                Ok(Err(_)) => Err(DeliveryFailure::Later("the site did not take the event")),
                Err(_) => Err(DeliveryFailure::Later("the sender was interrupted")),
            }
        })
    }
}

/// The key that the sandbox and the site share.
pub(crate) fn event_key(vault: &Vault) -> EventKey {
    EventKey::new(vault.lookup("sandbox events", ""))
}

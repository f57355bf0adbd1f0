use domain::{ApiClientName, ApiScope, OutboxId, Timestamp, WebhookId, WebhookUrl};
use storage::outbox::{self, OutboxKind};
use storage::webhooks::{self, StoredWebhook};
use storage::{Error, Writer, api_clients};

use super::Announcement;
use crate::audit::{Event, Note};
use crate::{Fault, Outcome, SecretToken, Services, Slot};

/// An address at which another system is told of what happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Which one.
    pub id: WebhookId,
    /// Which system.
    pub client: ApiClientName,
    /// Where.
    pub url: WebhookUrl,
    /// Since when.
    pub since: Timestamp,
    /// Until when; none while it is told.
    pub ended_at: Option<Timestamp>,
    /// What is on its way there.
    pub waiting: usize,
    /// What could not be told, and waits for [`Services::announce_again`].
    pub parked: usize,
}

/// An address that was added. The secret is shown nowhere else.
#[derive(Debug, Clone)]
pub struct NewWebhook {
    /// Which one.
    pub id: WebhookId,
    /// What is sent there is signed with it.
    pub secret: SecretToken,
}

/// Why nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebhookRefusal {
    /// No system has this name or id.
    NoClient,
    /// It may not ask where cases stand, so it is told nothing.
    NotForStatus,
    /// It is told there already.
    Already,
    /// There is no such address, or nobody is told there any more.
    Unknown,
}

struct Adding {
    which: String,
    id: WebhookId,
    url: WebhookUrl,
    secret_sealed: Vec<u8>,
    note: Note,
    now: Timestamp,
}

impl Services {
    /// Tells another system at this address whatever happens to a case from now on.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn add_webhook(&self, client: &str, url: WebhookUrl) -> Outcome<NewWebhook, WebhookRefusal> {
        let (now, secret) = (self.now(), self.new_token());
        let id = WebhookId::v7(now, self.random());
        let secret_sealed = self.vault().seal_for_system(&secret_slot(id), secret.as_str().as_bytes());
        let adding = Adding { which: client.to_owned(), id, url, secret_sealed, note: self.note(), now };
        let added = self.database().write(adding, |tx, adding| Box::pin(adding.write(tx))).await?;
        Ok(added.map(|()| NewWebhook { id, secret }))
    }

    /// Every address at which a system is told, or was once.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn webhooks(&self) -> Result<Vec<Webhook>, Fault> {
        let kept = webhooks::all(&mut self.database().reader().await?).await?;
        let untold = self.untold().await?;
        let count = |id, is_parked| untold.iter().filter(|one| one.webhook == id && one.is_parked == is_parked).count();
        let webhook = |StoredWebhook { id, name, url, since, ended_at, .. }| Webhook {
            id,
            client: name,
            url,
            since,
            ended_at,
            waiting: count(id, false),
            parked: count(id, true),
        };
        Ok(kept.into_iter().map(webhook).collect())
    }

    /// Tells nobody at this address any more. What was on its way there is not told.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn remove_webhook(&self, id: WebhookId) -> Outcome<(), WebhookRefusal> {
        let input = (id, self.note(), self.now());
        let removed = self.database().write(input, |tx, (id, note, now)| {
            Box::pin(async move {
                if webhooks::find(tx, *id).await?.is_none() {
                    return Ok(Err(WebhookRefusal::Unknown));
                }
                webhooks::end(tx, *id, *now).await?;
                note.write(tx, Event::WebhookRemoved, None).await?;
                Ok(Ok(()))
            })
        });
        Ok(removed.await?)
    }

    /// Tells again what could not be told at this address. Says how much that is.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing is told.
    pub async fn announce_again(&self, id: WebhookId) -> Outcome<usize, WebhookRefusal> {
        if webhooks::find(&mut self.database().reader().await?, id).await?.is_none() {
            return Ok(Err(WebhookRefusal::Unknown));
        }
        let parked = self.untold().await?.into_iter().filter(|one| one.webhook == id && one.is_parked);
        let input = (parked.map(|one| one.item).collect::<Vec<_>>(), self.now());
        let freed = self.database().write(input, |tx, (items, now)| {
            Box::pin(async move {
                let mut freed = 0;
                for item in items {
                    freed += usize::from(outbox::try_again(tx, *item, *now).await?);
                }
                Ok(freed)
            })
        });
        Ok(Ok(freed.await?))
    }

    /// What is in the outbox for other systems.
    async fn untold(&self) -> Result<Vec<Untold>, Fault> {
        let mut untold = Vec::new();
        self.each_undelivered(|item, payload| {
            if item.kind == OutboxKind::Announcement
                && let Ok(said) = Announcement::read(payload)
            {
                untold.push(Untold { item: item.id, webhook: said.webhook, is_parked: item.parked_at.is_some() });
            }
        })
        .await?;
        Ok(untold)
    }
}

struct Untold {
    item: OutboxId,
    webhook: WebhookId,
    is_parked: bool,
}

impl Adding {
    async fn write(&self, tx: &mut Writer) -> Result<Result<(), WebhookRefusal>, Error> {
        let Some(client) = api_clients::find(tx, &self.which).await? else {
            return Ok(Err(WebhookRefusal::NoClient));
        };
        if !client.scopes.has(ApiScope::CaseStatus) {
            return Ok(Err(WebhookRefusal::NotForStatus));
        }
        let is_told_there = |kept: &StoredWebhook| kept.client == client.id && kept.url == self.url;
        if webhooks::all(tx).await?.iter().any(|kept| kept.ended_at.is_none() && is_told_there(kept)) {
            return Ok(Err(WebhookRefusal::Already));
        }
        let webhook = StoredWebhook {
            id: self.id,
            client: client.id,
            name: client.name,
            url: self.url.clone(),
            secret_sealed: self.secret_sealed.clone(),
            since: self.now,
            ended_at: None,
        };
        webhooks::insert(tx, &webhook).await?;
        self.note.write(tx, Event::WebhookAdded, None).await?;
        Ok(Ok(()))
    }
}

pub(super) fn secret_slot(id: WebhookId) -> Slot {
    Slot::new("webhooks.secret_sealed", id.to_string())
}

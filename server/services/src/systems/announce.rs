use domain::{CaseEvent, CaseId, ReceiptNumber, Status, Timestamp, WebhookId, WebhookUrl};
use payment::EventKey;
use serde::{Deserialize, Serialize};
use storage::outbox::{self, OutboxKind};
use storage::{Error, Writer, cases, followed, pictures, proposals, webhooks, work};

use super::webhooks::secret_slot;
use crate::cases::shows_more;
use crate::desk::standing_of;
use crate::rounds::pictures_kept;
use crate::slots::give_back;
use crate::{DeliveryFailure, Fault, OutboxItem, Services};

/// What another system is told when something happened to a case. Nothing in it is personal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announcement {
    /// At which address.
    pub webhook: WebhookId,
    /// The case's number.
    pub receipt: ReceiptNumber,
    /// What happened, by the name under which it is kept.
    pub event: String,
    /// Which event of the case it is, from 1: they may arrive in another order.
    pub number: usize,
    /// Where the case stands then, by its name.
    pub status: String,
    /// When it happened.
    pub at: Timestamp,
}

/// An announcement, signed, and where it goes.
#[derive(Debug, Clone)]
pub struct Announced {
    /// Where.
    pub url: WebhookUrl,
    /// What proves that it is ours.
    pub signature: String,
    /// What is said.
    pub body: Vec<u8>,
}

/// As it is sent.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    /// The same at every try, so that a second copy is known.
    id: String,
    r#type: &'static str,
    receipt_number: &'a ReceiptNumber,
    event: &'a str,
    number: usize,
    status: &'a str,
    date: String,
}

impl Services {
    /// Lets something happen to a case, writes down what it waits for then and when its person is reminded of it, and has every system
    /// told that is to be told.
    /// What was proposed for it counts no more, a time that it had and has no more is given back, and the day on which pictures go
    /// that nobody needs any more is said. Whoever follows the case is to be told if they are shown more of it now.
    /// Whatever happens to a case comes through here.
    pub(crate) async fn happen(&self, tx: &mut Writer, case: CaseId, event: CaseEvent) -> Result<(), Error> {
        self.happened(tx, case, &[event]).await
    }

    /// The same of several things that have happened elsewhere, one after another: of the last of them systems are told.
    pub(crate) async fn happened(&self, tx: &mut Writer, case: CaseId, events: &[CaseEvent]) -> Result<(), Error> {
        for event in events {
            cases::add_event(tx, case, *event).await?;
        }
        let Some(event) = events.last() else { return Ok(()) };
        let standing = cases::by_id(tx, case).await?.ok_or(Error::Corrupt("cases"))?;
        let history = standing.history()?;
        proposals::lapse(tx, case).await?;
        give_back(tx, case, &history, events).await?;
        work::stands(tx, case, &standing_of(&history)).await?;
        self.plan_reminder(tx, case, &history).await?;
        if !history.pictures_asked().is_empty() {
            if !history.takes_pictures() {
                pictures::end_of_unsent(tx, case, event.at).await?;
            }
            if !history.is_proof_open() {
                pictures::end_of_sent(tx, case, event.at.plus(pictures_kept())).await?;
            }
        }
        if shows_more(&standing, events.len()) {
            followed::changed(tx, case, self.now()).await?;
        }
        let told = webhooks::open(tx).await?;
        let status: Status = history.status();
        for webhook in told {
            let announcement = Announcement {
                webhook,
                receipt: standing.receipt.clone(),
                event: event.what.kind().code().to_owned(),
                number: standing.events.len(),
                status: status.code().to_owned(),
                at: event.at,
            };
            let payload = serde_json::to_vec(&announcement).map_err(|_| Error::Corrupt("outbox.payload"))?;
            outbox::enqueue(tx, &self.new_item(OutboxKind::Announcement, &payload)).await?;
        }
        Ok(())
    }

    /// What an item of the outbox says, signed anew: a signature is believed for five minutes only. None when nobody is
    /// told there any more.
    ///
    /// # Errors
    /// Why it cannot be said.
    pub async fn announced(&self, item: &OutboxItem) -> Result<Option<Announced>, DeliveryFailure> {
        let said = Announcement::read(&item.payload)?;
        let kept = self.webhook(said.webhook).await.map_err(|_| DeliveryFailure::Later("the database is away"))?;
        let Some(webhook) = kept else { return Ok(None) };
        let secret = self.vault().open_for_system(&secret_slot(webhook.id), &webhook.secret_sealed);
        let secret = secret.map_err(|_| DeliveryFailure::Never("the secret cannot be opened"))?;
        let body = Body {
            id: item.id.to_string(),
            r#type: "case.happened",
            receipt_number: &said.receipt,
            event: &said.event,
            number: said.number,
            status: &said.status,
            date: said.at.rfc3339(),
        };
        let body = serde_json::to_vec(&body).map_err(|_| DeliveryFailure::Never("cannot be written"))?;
        let signature = EventKey::new(secret).sign(&body, self.now());
        Ok(Some(Announced { url: webhook.url, signature, body }))
    }

    async fn webhook(&self, id: WebhookId) -> Result<Option<webhooks::StoredWebhook>, Fault> {
        Ok(webhooks::find(&mut self.database().reader().await?, id).await?)
    }
}

impl Announcement {
    pub(super) fn read(payload: &[u8]) -> Result<Self, DeliveryFailure> {
        serde_json::from_slice(payload).map_err(|_| DeliveryFailure::Never("cannot be read"))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    fn sources(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
    }

    #[test]
    fn nothing_happens_to_a_case_that_other_systems_are_not_told_of() {
        let sources = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
        // Not written out, so that this line is none of those that it looks for.
        let adds = ["cases::", "add_event("].concat();
        let is_code = |path: &&PathBuf| path.extension().is_some_and(|extension| extension == "rs");
        let code = sources.iter().filter(is_code);
        let places: Vec<_> = code.filter(|path| fs::read_to_string(path).unwrap().contains(&adds)).collect();
        assert!(places.len() == 1 && places[0].ends_with("systems/announce.rs"), "{places:?}");
    }
}

use std::sync::Arc;

use domain::{Language, OutboxId, Timestamp};
use serde::{Deserialize, Serialize};
use storage::mailbox::{self, StoredLetter};
use storage::outbox::OutboxKind;

use crate::{Deliver, Delivery, DeliveryFailure, Fault, OutboxItem, OutgoingMail, OutgoingText, Services, Slot};

/// By which way a message would have gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Channel {
    /// As a mail.
    #[default]
    Mail,
    /// As a text message.
    Text,
}

/// A message of a demonstration that arrived.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// Which one.
    pub id: OutboxId,
    /// By which way.
    pub channel: Channel,
    /// To which address or telephone.
    pub to: String,
    /// In which language it is written.
    pub language: Language,
    /// One line; a text message has none.
    pub subject: String,
    /// Plain text; empty lines part its paragraphs.
    pub text: String,
    /// When it was delivered.
    pub arrived_at: Timestamp,
}

impl std::fmt::Debug for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Letter({})", self.id)
    }
}

/// A message as the mailbox keeps it, sealed.
#[derive(Serialize, Deserialize)]
struct Kept {
    // Letters from before there were text messages do not say.
    #[serde(default)]
    channel: Channel,
    to: String,
    language: Language,
    subject: String,
    text: String,
}

impl Kept {
    fn of(item: &OutboxItem) -> Result<Self, DeliveryFailure> {
        match item.kind {
            OutboxKind::Mail => OutgoingMail::read(&item.payload).map(Self::from),
            OutboxKind::Text => OutgoingText::read(&item.payload).map(Self::from),
            OutboxKind::Push
            | OutboxKind::Webhook
            | OutboxKind::Paper
            | OutboxKind::Document
            | OutboxKind::Refund
            | OutboxKind::Announcement => Err(DeliveryFailure::Never("not a message to a person")),
        }
    }
}

impl From<OutgoingMail> for Kept {
    fn from(OutgoingMail { to, language, subject, text, .. }: OutgoingMail) -> Self {
        Self { channel: Channel::Mail, to: to.as_str().to_owned(), language, subject, text }
    }
}

impl From<OutgoingText> for Kept {
    fn from(OutgoingText { to, language, text, .. }: OutgoingText) -> Self {
        Self { channel: Channel::Text, to: to.as_str().to_owned(), language, subject: String::new(), text }
    }
}

const NEWEST: u32 = 50;

impl Services {
    /// The messages of a demonstration, newest first. Empty anywhere else.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn mailbox(&self) -> Result<Vec<Letter>, Fault> {
        if !self.settings().is_demonstration {
            return Ok(Vec::new());
        }
        let mut reader = self.database().reader().await?;
        let letters = mailbox::newest(&mut reader, NEWEST).await?;
        letters.iter().map(|letter| self.open_letter(letter)).collect()
    }

    fn open_letter(&self, letter: &StoredLetter) -> Result<Letter, Fault> {
        let plain = self.vault().open_for_system(&letter_slot(letter.id), &letter.letter)?;
        let kept: Kept = serde_json::from_slice(&plain).map_err(|_| Fault::Unreadable("mailbox.letter"))?;
        Ok(Letter {
            id: letter.id,
            channel: kept.channel,
            to: kept.to,
            language: kept.language,
            subject: kept.subject,
            text: kept.text,
            arrived_at: letter.arrived_at,
        })
    }
}

/// Delivers the messages of a demonstration into its own mailbox.
#[derive(Debug)]
pub struct LocalMailbox {
    services: Services,
    kind: OutboxKind,
}

impl LocalMailbox {
    /// The deliverer of this product's mails.
    #[must_use]
    pub fn new(services: Services) -> Arc<Self> {
        Arc::new(Self { services, kind: OutboxKind::Mail })
    }

    /// The deliverer of its text messages.
    #[must_use]
    pub fn for_texts(services: Services) -> Arc<Self> {
        Arc::new(Self { services, kind: OutboxKind::Text })
    }
}

impl Deliver for LocalMailbox {
    fn kind(&self) -> OutboxKind {
        self.kind
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        Box::pin(async move {
            let services = &self.services;
            // Strings always have a form in JSON.
            let kept = serde_json::to_vec(&Kept::of(item)?).unwrap_or_default();
            let letter = StoredLetter {
                id: item.id,
                letter: services.vault().seal_for_system(&letter_slot(item.id), &kept),
                arrived_at: services.now(),
            };
            let kept = services.database().write(letter, |tx, letter| Box::pin(mailbox::keep(tx, letter))).await;
            kept.map_err(|_| DeliveryFailure::Later("the mailbox did not take it"))
        })
    }
}

fn letter_slot(id: OutboxId) -> Slot {
    Slot::new("mailbox.letter", id.to_string())
}

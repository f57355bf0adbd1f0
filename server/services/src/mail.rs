use std::sync::Arc;

use domain::{EmailAddress, Language, OutboxId, Timestamp};
use serde::{Deserialize, Serialize};
use storage::mailbox::{self, StoredLetter};
use storage::outbox::{NewItem, OutboxKind};
use words::{Message, Words};

use crate::{Deliver, Delivery, DeliveryFailure, Fault, OutboxItem, Services, Slot};

/// A mail to one person, in words.
#[derive(Debug, Clone)]
pub(crate) struct Mail {
    pub(crate) to: EmailAddress,
    pub(crate) language: Language,
    pub(crate) subject: Message,
    pub(crate) text: Message,
}

/// A mail as it is carried.
#[derive(Serialize, Deserialize)]
struct Carried {
    to: String,
    language: Language,
    subject: String,
    text: String,
}

/// A mail of a demonstration that arrived.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// Which one.
    pub id: OutboxId,
    /// To which address.
    pub to: String,
    /// In which language it is written.
    pub language: Language,
    /// One line.
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

const NEWEST: u32 = 50;

impl Services {
    /// A mail for the outbox. Made before the transaction that sends it.
    pub(crate) fn new_mail(&self, mail: &Mail) -> NewItem {
        let words = Words::of(mail.language);
        let carried = Carried {
            to: mail.to.as_str().to_owned(),
            language: mail.language,
            subject: words.text(&mail.subject),
            text: words.text(&mail.text),
        };
        // Strings always have a form in JSON.
        self.new_item(OutboxKind::Mail, &serde_json::to_vec(&carried).unwrap_or_default())
    }

    /// The mails of a demonstration, newest first. Empty anywhere else.
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
        let carried: Carried = serde_json::from_slice(&plain).map_err(|_| Fault::Unreadable("mailbox.letter"))?;
        Ok(Letter {
            id: letter.id,
            to: carried.to,
            language: carried.language,
            subject: carried.subject,
            text: carried.text,
            arrived_at: letter.arrived_at,
        })
    }
}

/// Delivers the mails of a demonstration into its own mailbox.
#[derive(Debug)]
pub struct LocalMailbox(Services);

impl LocalMailbox {
    /// The deliverer for this product.
    #[must_use]
    pub fn new(services: Services) -> Arc<Self> {
        Arc::new(Self(services))
    }
}

impl Deliver for LocalMailbox {
    fn kind(&self) -> OutboxKind {
        OutboxKind::Mail
    }

    fn deliver<'a>(&'a self, item: &'a OutboxItem) -> Delivery<'a> {
        let services = &self.0;
        let letter = StoredLetter {
            id: item.id,
            letter: services.vault().seal_for_system(&letter_slot(item.id), &item.payload),
            arrived_at: services.now(),
        };
        Box::pin(async move {
            let kept = services.database().write(letter, |tx, letter| Box::pin(mailbox::keep(tx, letter))).await;
            kept.map_err(|_| DeliveryFailure::Later("the mailbox did not take it"))
        })
    }
}

fn letter_slot(id: OutboxId) -> Slot {
    Slot::new("mailbox.letter", id.to_string())
}

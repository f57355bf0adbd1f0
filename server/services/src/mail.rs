use std::fmt;

use domain::{AccountId, EmailAddress, Language};
use serde::{Deserialize, Serialize};
use storage::outbox::{NewItem, OutboxKind};
use words::{Message, Words, say};

use crate::{DeliveryFailure, OutgoingText, Services};

/// A mail to one person, in words.
#[derive(Debug, Clone)]
pub(crate) struct Mail {
    pub(crate) to: EmailAddress,
    pub(crate) language: Language,
    /// Neither its subject nor its first lines tell what it is about, nor who writes.
    pub(crate) is_quiet: bool,
    pub(crate) subject: Message,
    pub(crate) text: Message,
}

/// A mail as it is carried.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutgoingMail {
    /// To whom.
    pub to: EmailAddress,
    /// In which language it is written.
    pub language: Language,
    /// The writer's name is left out.
    #[serde(default)]
    pub is_quiet: bool,
    /// One line.
    pub subject: String,
    /// Plain text; empty lines part its paragraphs.
    pub text: String,
    /// The next way to the same person, which is gone when this one is refused for good.
    #[serde(default)]
    pub instead: Option<Box<Instead>>,
}

/// What goes out when a mail was refused for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Instead {
    /// A mail to another address.
    Mail(OutgoingMail),
    /// A text message.
    Text(OutgoingText),
    /// On the screens of an account that there is news.
    Push {
        /// Whose.
        account: AccountId,
        /// The language of its person.
        language: Language,
    },
}

impl OutgoingMail {
    /// The mail in an item of the outbox.
    ///
    /// # Errors
    /// That it never will be one.
    pub fn read(payload: &[u8]) -> Result<Self, DeliveryFailure> {
        serde_json::from_slice(payload).map_err(|_| DeliveryFailure::Never("not a mail"))
    }
}

impl fmt::Debug for OutgoingMail {
    /// Never what it says, nor to whom.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OutgoingMail(…)")
    }
}

impl Services {
    /// A mail for the outbox. Made before the transaction that sends it.
    pub(crate) fn new_mail(&self, mail: &Mail) -> NewItem {
        self.new_outgoing_mail(&self.outgoing(mail))
    }

    /// The mail as it is carried.
    pub(crate) fn outgoing(&self, mail: &Mail) -> OutgoingMail {
        let words = Words::of(mail.language);
        let text = words.text(&mail.text);
        let (subject, text) = if mail.is_quiet {
            let opening = words.text(say::mail_quiet_opening());
            (words.text(say::mail_quiet_subject()), format!("{opening}\n\n{text}"))
        } else {
            (words.text(&mail.subject), text)
        };
        let (to, language, is_quiet) = (mail.to.clone(), mail.language, mail.is_quiet);
        OutgoingMail { to, language, is_quiet, subject, text, instead: None }
    }

    /// The same of one that is written already.
    pub(crate) fn new_outgoing_mail(&self, mail: &OutgoingMail) -> NewItem {
        // Strings always have a form in JSON.
        self.new_item(OutboxKind::Mail, &serde_json::to_vec(mail).unwrap_or_default())
    }
}

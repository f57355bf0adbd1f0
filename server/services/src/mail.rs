use std::fmt;

use domain::{EmailAddress, Language};
use serde::{Deserialize, Serialize};
use storage::outbox::{NewItem, OutboxKind};
use words::{Message, Words};

use crate::{DeliveryFailure, Services};

/// A mail to one person, in words.
#[derive(Debug, Clone)]
pub(crate) struct Mail {
    pub(crate) to: EmailAddress,
    pub(crate) language: Language,
    pub(crate) subject: Message,
    pub(crate) text: Message,
}

/// A mail as it is carried.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutgoingMail {
    /// To whom.
    #[serde(with = "address")]
    pub to: EmailAddress,
    /// In which language it is written.
    pub language: Language,
    /// One line.
    pub subject: String,
    /// Plain text; empty lines part its paragraphs.
    pub text: String,
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
        OutgoingMail {
            to: mail.to.clone(),
            language: mail.language,
            subject: words.text(&mail.subject),
            text: words.text(&mail.text),
        }
    }

    /// The same of one that is written already.
    pub(crate) fn new_outgoing_mail(&self, mail: &OutgoingMail) -> NewItem {
        // Strings always have a form in JSON.
        self.new_item(OutboxKind::Mail, &serde_json::to_vec(mail).unwrap_or_default())
    }
}

mod address {
    use domain::EmailAddress;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(address: &EmailAddress, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(address.as_str())
    }

    pub(super) fn deserialize<'a, D: Deserializer<'a>>(deserializer: D) -> Result<EmailAddress, D::Error> {
        EmailAddress::parse(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

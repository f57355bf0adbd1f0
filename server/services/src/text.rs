use std::fmt;

use domain::{Language, PhoneNumber};
use serde::{Deserialize, Serialize};
use storage::outbox::{NewItem, OutboxKind};

use crate::{DeliveryFailure, OutgoingMail, Services};

/// A text message as it is carried.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutgoingText {
    /// To which telephone.
    pub to: PhoneNumber,
    /// In which language it is written.
    pub language: Language,
    /// What it says.
    pub text: String,
    /// The same as a mail, which goes out once the text message has failed for good.
    pub fallback: Option<OutgoingMail>,
}

impl OutgoingText {
    /// The text message in an item of the outbox.
    ///
    /// # Errors
    /// That it never will be one.
    pub fn read(payload: &[u8]) -> Result<Self, DeliveryFailure> {
        serde_json::from_slice(payload).map_err(|_| DeliveryFailure::Never("not a text message"))
    }
}

impl fmt::Debug for OutgoingText {
    /// Never what it says, nor to whom.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OutgoingText(…)")
    }
}

impl Services {
    /// A text message for the outbox. Made before the transaction that sends it.
    #[must_use]
    pub fn new_text(&self, text: &OutgoingText) -> NewItem {
        // Strings always have a form in JSON.
        self.new_item(OutboxKind::Text, &serde_json::to_vec(text).unwrap_or_default())
    }
}

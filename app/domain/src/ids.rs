use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use uuid::{Builder, Uuid};

use crate::Timestamp;

/// The text is not an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not an identifier")]
pub struct NotAnId;

/// Identifiers are UUIDs of version 7: they sort by the time they were made, which keeps a table's new rows together.
/// They name a thing and are never a secret: whoever knows one still needs the right to see it.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Uuid);

        impl $name {
            /// A new identifier made at `now`, told apart from others of the same moment by `random`.
            #[must_use]
            pub fn v7(now: Timestamp, random: [u8; 10]) -> Self {
                Self(uuid_v7(now, random))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            /// Only the canonical form, lower case with hyphens, so that one thing has one address.
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                let id = Self(Uuid::try_parse(text).map_err(|_| NotAnId)?);
                if id.to_string() == text { Ok(id) } else { Err(NotAnId) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;

            fn try_from(text: String) -> Result<Self, NotAnId> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.to_string()
            }
        }
    )+};
}

ids! {
    /// A person's account.
    AccountId;
    /// Another system that asks and tells this one. It is not a secret; its secret is.
    ApiClientId;
    /// A time at which a person is to come somewhere.
    AppointmentId;
    /// That somebody at the desk asked for an access code for a case.
    CodeRequestId;
    /// Something that somebody at the desk proposes for a case.
    ProposalId;
    /// A browser that shows news of an account while its pages are closed.
    PushSubscriptionId;
    /// Something the security log remembers.
    AuditEventId;
    /// Sealed bytes in the store of documents. What replaces them has another one.
    BlobId;
    /// A case the agency decides.
    CaseId;
    /// A browser that an account knows.
    DeviceId;
    /// Something a person shows as evidence: one file, or several that are its pages.
    DocumentId;
    /// A form being filled in.
    DraftId;
    /// Something a person added to sign in with.
    FactorId;
    /// A file of a document.
    FileId;
    /// A form as it was submitted, frozen.
    FilingId;
    /// Where evidence is put together: the folder of a draft, of an answer, of a message, or of what nobody asked for. It has
    /// the name of what it belongs to.
    FolderId;
    /// That somebody is asked to work at the agency's desk.
    InvitationId;
    /// Something that a person or the agency wrote.
    MessageId;
    /// A letter of the agency about a case.
    NoticeId;
    /// Something to be done after a change was committed: a mail to send, an answer to deliver.
    OutboxId;
    /// A payment, from the first click to the receipt.
    PaymentId;
    /// Money on its way back to whoever paid it.
    RefundId;
    /// A request of the agency that a person answers once.
    RoundId;
    /// A look of somebody at the agency's desk at a case.
    CaseLookId;
    /// An office of the agency, to which people come.
    OfficeId;
    /// A browser being signed in. Not what the browser holds.
    SessionId;
    /// A time that an office keeps for people to come.
    SlotId;
    /// Documents that a person sends to a case and that nobody asked for.
    SupplementId;
    /// A text that is kept ready for letters.
    TemplateId;
    /// What a person and the agency write to each other about one thing.
    ThreadId;
    /// A look of somebody at the agency's desk at what a person wrote.
    ThreadLookId;
    /// What was typed into a form that was sent after the session had run out.
    UnsavedId;
    /// A file on its way in, in parts.
    UploadId;
    /// An address at which another system is told of what happens.
    WebhookId;
}

impl From<DraftId> for FolderId {
    fn from(draft: DraftId) -> Self {
        Self(draft.0)
    }
}

impl From<MessageId> for FolderId {
    fn from(message: MessageId) -> Self {
        Self(message.0)
    }
}

impl From<RoundId> for FolderId {
    fn from(round: RoundId) -> Self {
        Self(round.0)
    }
}

impl From<SupplementId> for FolderId {
    fn from(supplement: SupplementId) -> Self {
        Self(supplement.0)
    }
}

/// The twelve bits after the milliseconds are the fraction of one (RFC 9562 §6.2, method 3), so that
/// things made one after another sort in that order.
fn uuid_v7(now: Timestamp, mut random: [u8; 10]) -> Uuid {
    let fraction = now.micros().rem_euclid(1000) * 4096 / 1000;
    let [_, _, _, _, _, _, high, low] = fraction.to_be_bytes();
    (random[0], random[1]) = (high, low);
    Builder::from_unix_timestamp_millis(now.millis(), &random).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_back_from_its_one_form() {
        let id = AccountId::v7(Timestamp::from_seconds(1_700_000_000), [7; 10]);
        let text = id.to_string();
        assert_eq!(text.parse(), Ok(id));
        assert_eq!(text.to_uppercase().parse::<AccountId>(), Err(NotAnId));
        assert_eq!(text.replace('-', "").parse::<AccountId>(), Err(NotAnId));
        assert_eq!("".parse::<AccountId>(), Err(NotAnId));
    }

    #[test]
    fn later_ids_sort_after_earlier_ones() {
        let early = CaseId::v7(Timestamp::from_micros(1_000_998), [255; 10]);
        let late = CaseId::v7(Timestamp::from_micros(1_000_999), [0; 10]);
        assert!(early < late);
        assert!(early.to_string() < late.to_string());
    }
}

//! Evidence: what a person adds to a draft for what its form asks for, from the first byte to the signature.
//!
//! A file goes through here as a stream: it is hashed and sealed while it comes in, then scanned and examined, and only
//! what came through that can be looked at. Whatever happens, three things hold: a file that was acknowledged is there,
//! what nobody has checked is shown to nobody, and what is in the store belongs to a file or is about to be removed.

mod arrange;
mod change;
mod check;
mod collect;
mod erase;
mod explain;
mod inspector;
mod look;
mod manifest;
mod metadata;
mod part;
mod quarantine;
mod receive;
mod unsealing;
mod upload;
mod use_again;
mod words;

pub use arrange::{ArrangeRefusal, Arrangement};
pub use check::DocumentChecker;
pub use collect::{Document, DocumentFile, Evidence, SlotState, Standing};
pub use explain::ExplainRefusal;
pub use intake::{Hint, MOST_BYTES, Refusal};
pub use look::{OpenedFile, Viewer};
pub use manifest::{FiledDocument, FiledFile, FiledSlot};
pub use metadata::Metadata;
pub use part::ReceivingPart;
pub use quarantine::{DAYS_APART, KeptApart, QuarantineRefusal, TakenFile};
pub use receive::{AddRefusal, Adding, MOST_ENCLOSED, MOST_FILES, Received, Receiving};
pub use upload::{Upload, UploadRefusal};

pub(crate) use change::Closed;
pub(crate) use inspector::Inspector;

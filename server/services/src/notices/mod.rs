//! The agency's letters to a person about a case: written down once, in every language, in the transaction of what they
//! tell of. The page, the paper and the answer to whoever checks one all come from that.

mod content;
mod issue;
mod kept;
mod paper;
mod read;
mod subject;
mod verify;
mod write;

pub use content::{Appointment, Content, Decision, FeeDecision, RequestForEvidence, Told};
pub(crate) use issue::NewNotice;
pub(crate) use kept::Letter;
pub use kept::{Issuer, NoticeSection, NoticeText};
pub use read::{Check, Notice, NoticeLine, notice_title};
pub use verify::{Genuine, VerifyRefusal};

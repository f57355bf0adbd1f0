//! Rounds: what the agency asks of a person in a case, and the one answer to it.
//!
//! What is asked for is sealed with the event that asks ([`Desk::act`](crate::desk::Desk::act)). The answer is put together
//! in a folder of its own with everything that evidence has, is kept while it is not sent, and is sent once, as a whole.
//! Pictures that show who the person is are the answer in a round of their own for each attempt.

mod asked;
mod proof;
mod read;
mod received;
mod send;
mod speak;

pub use asked::{ITEM, OTHER};
pub(crate) use proof::pictures_kept;
pub use proof::{ChooseRefusal, DAYS_OF_PICTURES, document_name, picture_name};
pub use read::Round;
pub use received::{AnsweredFile, AnsweredRound, AnsweredSlot, Received};
pub use send::{Seen, SendRefusal};
pub use speak::{LONGEST, SpeakRefusal};

pub(crate) use asked::AskedFor;
pub(crate) use read::takes_answer;

//! Rounds: what the agency asks of a person in a case, and the one answer to it.
//!
//! What is asked for is sealed with the event that asks ([`Desk::act`](crate::desk::Desk::act)). The answer is put together
//! in a folder of its own with everything that evidence has, is kept while it is not sent, and is sent once, as a whole.

mod asked;
mod read;
mod received;
mod send;
mod speak;

pub use asked::{ITEM, OTHER};
pub use read::Round;
pub use received::{AnsweredFile, AnsweredRound, AnsweredSlot, Received};
pub use send::{Seen, SendRefusal};
pub use speak::{LONGEST, SpeakRefusal};

pub(crate) use asked::AskedFor;
pub(crate) use read::takes_answer;

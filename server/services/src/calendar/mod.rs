//! The address at which a calendar app reads what somebody has to do by when.
//!
//! Whoever has the address reads it, without a session: calendar apps have none. It holds 256 random bits, of which the database
//! has the hash, and shows days and times only; places if its person wants that.

mod address;
mod read;

pub use address::{CalendarAddress, CalendarRefusal};
pub use read::{AnswerDue, DraftKept, NotRead, Subscription};

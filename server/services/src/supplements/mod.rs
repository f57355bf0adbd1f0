//! Documents that a person sends to a case and that nobody asked for.
//!
//! They are put together in a folder of their own with everything that evidence has, each with what it is in the person's words,
//! and are sent once, as a whole. One such supplement of a case is put together at a time, and another one after it. While the
//! agency takes an answer to something that it asks, whatever somebody has belongs to that answer.

mod name;
mod read;
mod send;
mod sent;

pub use name::{MOST_TITLES, NameRefusal};
pub use read::{Cannot, Item, SendMore, Supplement, Unsent};
pub use send::SupplyRefusal;
pub use sent::{SentItem, SentSupplement};

pub(crate) use name::sweep;
pub(crate) use read::takes_supplement;

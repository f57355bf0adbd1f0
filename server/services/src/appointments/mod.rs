//! Appointments: when and where somebody is to come, and how they ask for another time.
//!
//! What an officer says of one is sealed with the event that sets it ([`Desk::act`](crate::desk::Desk::act)). Another time is
//! given by an officer, too; its person asks for it, under the rules of [`domain::case::CannotMove`], and takes one that is free
//! where the office keeps times for what they come for.

mod ask;
mod choose;
mod kept;
mod read;
mod there;

pub use ask::{AskRefusal, LONGEST};
pub use choose::OtherTimes;
pub use kept::AskedToMove;
pub use read::AppointmentView;
pub use there::{clock_name, time_there};

pub(crate) use kept::ToldOf;

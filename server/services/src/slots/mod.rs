//! Times that offices keep for people to come. A place of one is one case's at most: it is taken in the transaction of the
//! event that gives somebody the time, and given back in that of whatever ends it.

mod keep;
mod make;
mod read;
mod take;

pub use keep::{KeepRefusal, KeepSlots};
pub use make::{Made, MakeMistakes, MakeRefusal, MakeSlots, SlotField};
pub use read::{DayOfSlots, Slots, SlotsAsked, TimesFor};
pub use storage::offices::Office;
pub use storage::slots::{SlotDay, StoredSlot, Taking, Which};
pub(crate) use take::{Place, give_back, take_if_it_matches};

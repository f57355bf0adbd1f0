//! Cases as the people who filed them see them: where they stand, what that means, what comes next, what to do.

mod case;
mod confirmation;
mod filing;
mod home;
mod sentences;

pub use case::{CaseSummary, CaseView, HistoryLine, StageView};
pub use confirmation::Confirmation;
pub use filing::Filing;
pub use home::Home;
pub(crate) use sentences::of_happening;

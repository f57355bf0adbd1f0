//! Cases as the people who filed them see them: where they stand, what that means, what comes next, what to do.

mod add;
mod case;
mod confirmation;
mod filing;
mod followed;
mod give;
mod home;
mod how_long;
mod letters;
mod list;
mod moved;
mod needs;
mod payment;
mod people;
mod public_status;
mod sentences;
mod together;
mod visits;

pub use add::{AddRefusal, Added};
pub use case::{CaseSummary, CaseView, HistoryLine, StageView};
pub use confirmation::Confirmation;
pub use filing::Filing;
pub use followed::{FollowedCase, FollowedSummary, MoreWay};
pub use home::Home;
pub(crate) use how_long::Counted;
pub use how_long::{Expected, HowLong};
pub use letters::Letters;
pub(crate) use letters::Opened;
pub use list::{AllCases, CaseFilter, Standing};
pub use moved::{MOVE_FORM, Moved, MovedCase, NewAddress};
pub use needs::Need;
pub use payment::{CasePayment, MoneyEvent, MoneyStory};
pub use public_status::{PublicStatus, StatusRefusal};
pub(crate) use sentences::{of_happening, of_status};
pub use together::{Together, Waiting};
pub use visits::Opening;

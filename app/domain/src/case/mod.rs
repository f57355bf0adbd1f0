//! A case: what can happen to it, where it stands, and what that is called.
//!
//! What happens to a case is a [`Happening`]; its history is those, in order, and nothing else is kept. A case stands at one
//! [`Position`] of each [`Track`], and one table ([`TRANSITIONS`]) says which happening moves it where: the check of what
//! happens, what a desk may offer, and the drawing in `docs/case-states.md` all come from it.
//! Each happening that a person is told of has a [`Status`], whose words are in the catalogue of `words`.

mod acts;
mod appeal;
mod awaits;
mod drawing;
mod duty;
mod family;
mod happening;
mod history;
mod kept;
mod moving;
mod named;
mod office;
mod pace;
mod position;
mod proof;
mod proposal;
mod reasons;
mod reminder;
mod round;
mod service;
mod slot;
mod stage;
mod state;
mod status;
mod stretch;
mod supplement;
mod table;
mod tells;
mod told;

pub use acts::{ACTS, Asked, Said, TOLD_BY_SYSTEMS};
pub use appeal::{Challenge, ChallengeForm};
pub use awaits::{Awaiting, Awaits};
pub use drawing::drawing;
pub use duty::Duty;
pub use family::Family;
pub use happening::{CaseEvent, Happening, Kind};
pub use history::History;
pub use kept::{Kept, NeverKept};
pub use moving::{ASKED_BEFORE, CannotMove, GoodCause, MOST_MOVES};
pub use office::CaseOffice;
pub use position::{Position, Track};
pub use proof::{Attempt, MOST_ATTEMPTS, ProofDocument, ProofPicture};
pub use proposal::{CodeRequestState, ProposalState};
pub use reasons::{Rejection, Transfer};
pub use round::{Answering, LastDay};
pub use service::{CannotAsk, LATE_DAYS, ServiceDetail, ServiceRequest};
pub use slot::{SlotKind, SlotPlan, SlotPlanProblem};
pub use stage::{Stage, StageOfCase, StageState};
pub use state::{CaseState, NotNow};
pub use status::{Side, Status};
pub use stretch::Stretch;
pub use supplement::CannotSupplement;
pub use table::{AFTER_THE_END, TRANSITIONS, Transition};
pub use told::{NotTold, day};

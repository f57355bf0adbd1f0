//! The agency's desk: what waits for somebody there, and what they do with it.
//!
//! [`Desk`] is the one door. It is made of a session of staff that began with more than a code by mail, and by nothing
//! else, so that no use case of the desk can be called by anybody else.

mod act;
mod assign;
mod batch;
mod brings;
mod case;
mod codes;
mod deed;
mod figures;
mod find;
mod happens;
mod looks;
mod noted;
mod people;
mod propose;
mod queue;
mod reading;
mod seen;
mod tell;
mod work;

use domain::{SignInMethod, SignedInBy, StaffRight, StaffRole};

pub use act::ActRefusal;
pub use assign::{Assign, AssignRefusal, Colleague, day_to_act};
pub use batch::{Batch, BatchRefusal, Picked, Weighed};
pub(crate) use brings::Brought;
pub use case::{About, DeskCase, Insight, Stands};
pub use codes::{CodeRequest, CodeRequestRefusal, CodesOfCase};
pub use deed::Deed;
pub(crate) use figures::Counted as CountedFigures;
pub use figures::{Figures, Month, OfForm, Open};
pub(crate) use happens::Following;
pub use looks::Looks;
pub use people::People;
pub use propose::{Proposal, ProposalRefusal, Proposer, WaitingProposal};
pub(crate) use queue::PAGE;
pub use queue::{OwedMoney, Queue, UndecidedFee};
pub use reading::{ALL_PICTURES, Mistake, Mistakes, Typed, day_of, last_day, time_of, typed_as};
pub(crate) use reading::{both_languages, clock_of, lines, reason_of};
pub use seen::{AsSeen, NotWhatWasSeen};
pub use storage::access_codes::StoredCode;
pub use storage::case_looks::StoredCaseLook;
pub use storage::code_requests::OpenCodeRequest;
pub use storage::work::{Assignment, Behind, Listed, ListedCase, Waiting, Whose};
pub(crate) use work::standing_of;
pub use work::{Counted, Work};

use crate::{Services, Session};

/// The desk, with somebody at it.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'s> {
    pub(crate) services: &'s Services,
    pub(crate) session: &'s Session,
    role: StaffRole,
}

/// What somebody of the staff who comes to the desk finds.
#[derive(Debug, Clone, Copy)]
pub enum Door<'s> {
    /// It is open.
    Open(Desk<'s>),
    /// They have to sign in with a passkey, or with a code of an app.
    SignInStronger,
}

impl Services {
    /// The way to the desk; none for whoever does not work there.
    #[must_use]
    pub fn desk<'s>(&'s self, session: &'s Session) -> Option<Door<'s>> {
        let role = session.staff?;
        Some(if session.shows_enough_for_the_desk() {
            Door::Open(Desk { services: self, session, role })
        } else {
            Door::SignInStronger
        })
    }
}

impl Session {
    /// Whether it began, or was proven last, with what the desk asks of whoever comes to it: a passkey, or a code of an app.
    pub(crate) const fn shows_enough_for_the_desk(&self) -> bool {
        match self.signed_in_by {
            Some(SignedInBy::Passkey | SignedInBy::Code(SignInMethod::App)) => true,
            Some(SignedInBy::Code(SignInMethod::Email | SignInMethod::Text | SignInMethod::Recovery)) | None => false,
        }
    }
}

impl Desk<'_> {
    /// Whether who sits at it may do this.
    #[must_use]
    pub const fn may(&self, right: StaffRight) -> bool {
        self.role.may(right)
    }
}

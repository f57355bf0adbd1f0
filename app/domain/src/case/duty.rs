use super::happening::{CaseEvent, Kind};
use super::position::Position;
use super::round::LastDay;
use super::state::CaseState;
use super::table::UNDECIDED;
use crate::{Date, Timestamp};

/// What a person has to do in a case, and by when. Several can be open at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duty {
    /// Answer what the agency asks, once, by the end of this day.
    Answer {
        /// The last day.
        by: Date,
    },
    /// Show who they are with pictures, by the end of this day.
    Pictures {
        /// The last day.
        by: Date,
    },
    /// Come at this time for a photo and fingerprints.
    Identity {
        /// When.
        at: Timestamp,
    },
    /// Come at this time to speak with an officer.
    Interview {
        /// When.
        at: Timestamp,
    },
    /// Come at this time to take the oath.
    Oath {
        /// When.
        at: Timestamp,
    },
}

/// The happenings that lay a duty on somebody, and the positions where it is laid on them still.
const LAID: [(&[Kind], &[Position]); 5] = [
    (
        &[
            Kind::InitialEvidenceRequested,
            Kind::EvidenceRequested,
            Kind::AllEvidenceRequested,
            Kind::IntentToDeny,
            Kind::IntentToRevoke,
        ],
        &[Position::EvidenceAsked, Position::DenialIntended, Position::RevocationIntended],
    ),
    (
        &[Kind::ProofAsked, Kind::ProofUnreadable, Kind::ProofMismatch],
        &[Position::FirstPictures, Position::SecondPictures, Position::ThirdPictures],
    ),
    (&[Kind::IdentityAppointment, Kind::IdentityRescheduled], &[Position::VisitSet, Position::VisitMoveAsked]),
    (&[Kind::InterviewScheduled, Kind::InterviewRescheduled], &[Position::InterviewSet, Position::InterviewMoveAsked]),
    (&[Kind::OathScheduled, Kind::OathRescheduled], &[Position::OathSet]),
];

impl Duty {
    /// What is laid on somebody by these events while the case stands so, with the event that did it.
    pub(super) fn laid(events: &[CaseEvent], state: CaseState) -> Vec<(CaseEvent, Self)> {
        if !state.is_at(UNDECIDED) && !state.is_at(&[Position::Approved]) {
            return Vec::new();
        }
        let open = LAID.iter().filter(|(_, positions)| state.is_at(positions));
        let last = |kinds: &[Kind]| events.iter().rev().find(|event| kinds.contains(&event.what.kind())).copied();
        open.filter_map(|(kinds, _)| last(kinds)).filter_map(|event| Some((event, Self::of(event)?))).collect()
    }

    fn of(event: CaseEvent) -> Option<Self> {
        if let Some(by) = event.what.due() {
            return Some(if event.what.kind().is_of_proof() { Self::Pictures { by } } else { Self::Answer { by } });
        }
        let at = event.what.appointment()?;
        Some(match event.what.kind() {
            Kind::InterviewScheduled | Kind::InterviewRescheduled => Self::Interview { at },
            Kind::OathScheduled | Kind::OathRescheduled => Self::Oath { at },
            _ => Self::Identity { at },
        })
    }

    /// The last day for an answer or for pictures; none when they have to come somewhere.
    #[must_use]
    pub const fn answer(self) -> Option<Date> {
        match self {
            Self::Answer { by } | Self::Pictures { by } => Some(by),
            Self::Identity { .. } | Self::Interview { .. } | Self::Oath { .. } => None,
        }
    }

    /// Until when the person has time for it.
    #[must_use]
    pub fn until(self) -> Timestamp {
        match self {
            Self::Answer { by } | Self::Pictures { by } => LastDay::end(by),
            Self::Identity { at } | Self::Interview { at } | Self::Oath { at } => at,
        }
    }

    /// When the person has to come; none when they have to answer.
    #[must_use]
    pub const fn appointment(self) -> Option<Timestamp> {
        match self {
            Self::Answer { .. } | Self::Pictures { .. } => None,
            Self::Identity { at } | Self::Interview { at } | Self::Oath { at } => Some(at),
        }
    }
}

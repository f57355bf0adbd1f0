use thiserror::Error;

use super::family::Family;
use super::happening::Kind;
use super::position::{Position, Track};
use super::table::{APPEAL_AWAITED, BENEFIT_AWAITED, REFUSED, TRANSITIONS, Transition, UNDECIDED};
use crate::{Date, FeeRequest};

/// Where a case stands: at one position of each track.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CaseState {
    family: Family,
    positions: [Position; Track::ALL.len()],
}

/// Why something cannot happen to a case now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotNow {
    /// There is no case: nothing has happened, or not what a case begins with.
    #[error("no case has begun")]
    Nothing,
    /// The case stands where it cannot happen.
    #[error("{what:?} cannot happen while the case stands at {stands:?}")]
    Stands {
        /// What would have happened.
        what: Kind,
        /// The position that is in the way.
        stands: Position,
    },
    /// It cannot happen to a case of this family.
    #[error("{what:?} cannot happen to a case of the family {family:?}")]
    OtherFamily {
        /// What would have happened.
        what: Kind,
        /// The family.
        family: Family,
    },
    /// Somebody still has time to answer, by the clocks somewhere.
    #[error("there is time to answer until the end of {until}")]
    StillTime {
        /// The last day for it.
        until: Date,
    },
}

impl CaseState {
    /// That of a case of this family to which nothing has happened.
    #[must_use]
    pub fn unfiled(family: Family) -> Self {
        Self { family, positions: Track::ALL.map(|track| track.positions()[0]) }
    }

    /// What its form brings.
    #[must_use]
    pub const fn family(&self) -> Family {
        self.family
    }

    /// Where it stands on this track.
    #[must_use]
    pub const fn on(&self, track: Track) -> Position {
        self.positions[track as usize]
    }

    /// Whether it stands at one of these.
    #[must_use]
    pub fn is_at(&self, positions: &[Position]) -> bool {
        positions.iter().any(|position| self.on(position.track()) == *position)
    }

    /// Where it stands when this has happened.
    ///
    /// # Errors
    /// When it cannot happen now; the case stands where it stood.
    pub fn after(mut self, what: Kind) -> Result<Self, NotNow> {
        let transition = self.transition(what)?;
        for position in transition.to {
            self.positions[position.track() as usize] = *position;
        }
        Ok(self)
    }

    /// Everything that can happen now, in the order of the table: what a desk may offer.
    pub fn may(&self) -> impl Iterator<Item = Kind> {
        Kind::ALL.iter().copied().filter(|what| self.after(*what).is_ok())
    }

    /// Whether anything more is to be expected: a decision, what an approval brings, or the end of an appeal.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.is_at(UNDECIDED)
            || self.is_at(&[Position::Approved])
                && (self.is_at(BENEFIT_AWAITED) || self.is_at(&[Position::RevocationIntended]))
            || self.is_at(REFUSED) && self.is_at(APPEAL_AWAITED)
    }

    /// What is asked about its fee and not decided.
    #[must_use]
    pub const fn fee_asked(&self) -> Option<FeeRequest> {
        match self.on(Track::Request) {
            Position::WaiverAsked => Some(FeeRequest::Waiver),
            Position::ReductionAsked => Some(FeeRequest::Reduction),
            _ => None,
        }
    }

    fn transition(&self, what: Kind) -> Result<&'static Transition, NotNow> {
        let mut refusal = NotNow::OtherFamily { what, family: self.family };
        for transition in TRANSITIONS.iter().filter(|transition| transition.what == what) {
            if !transition.only.is_empty() && !transition.only.contains(&self.family) {
                continue;
            }
            match transition.from.iter().find(|positions| !self.is_at(positions)) {
                None => return Ok(transition),
                Some(missing) => refusal = NotNow::Stands { what, stands: self.on(missing[0].track()) },
            }
        }
        Err(refusal)
    }
}

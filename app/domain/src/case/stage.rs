use std::fmt;
use std::str::FromStr;

use super::family::Family;
use super::history::History;
use super::position::{Position, Track};
use super::status::Status;
use crate::{Timestamp, UnknownName};

/// A stretch of a case's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The form and its fee are taken in.
    Received,
    /// A photo, fingerprints and a signature are taken, or taken over from before.
    Identity,
    /// An officer reads the form and its evidence.
    Review,
    /// The request is approved or denied.
    Decision,
    /// The card is made and mailed.
    Card,
    /// The document is made and mailed.
    Document,
    /// The oath is taken.
    Oath,
}

impl Stage {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Received, Self::Identity, Self::Review, Self::Decision, Self::Card, Self::Document, Self::Oath];

    /// Those of a case of this family, in order.
    #[must_use]
    pub const fn of(family: Family) -> &'static [Self] {
        match family {
            Family::Card => &[Self::Received, Self::Identity, Self::Review, Self::Decision, Self::Card],
            Family::Document => &[Self::Received, Self::Identity, Self::Review, Self::Decision, Self::Document],
            Family::Naturalization => &[Self::Received, Self::Identity, Self::Review, Self::Decision, Self::Oath],
            Family::Petition | Family::Other => &[Self::Received, Self::Identity, Self::Review, Self::Decision],
        }
    }

    /// Whether it is over when this is told: by what happens here, or by the agency's own system.
    pub(super) const fn ends_with(self, told: Status) -> bool {
        match self {
            Self::Received => matches!(told, Status::Received),
            Self::Identity => matches!(told, Status::IdentityChecked | Status::IdentityReused),
            Self::Review | Self::Decision => told.is_decision(),
            Self::Card | Self::Document => matches!(told, Status::CardMailed | Status::DocumentMailed),
            Self::Oath => matches!(told, Status::CertificateIssued),
        }
    }

    /// The one that a case of this family is in; none when it has ended.
    fn now(history: &History) -> Option<Self> {
        let state = history.state();
        if !state.is_open() {
            return None;
        }
        if state.is_at(&[Position::VisitSet, Position::VisitMoveAsked]) && !state.is_at(&[Position::Approved]) {
            return Some(Self::Identity);
        }
        Some(match state.on(Track::Request) {
            Position::WaiverAsked | Position::ReductionAsked => Self::Received,
            Position::Received | Position::Accepted if !state.is_at(&[Position::Identified]) => Self::Identity,
            Position::Approved => *Self::of(state.family()).last()?,
            Position::Denied | Position::Revoked => Self::Decision,
            _ => Self::Review,
        })
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Received => "received",
            Self::Identity => "identity",
            Self::Review => "review",
            Self::Decision => "decision",
            Self::Card => "card",
            Self::Document => "document",
            Self::Oath => "oath",
        })
    }
}

impl FromStr for Stage {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|stage| stage.to_string() == text).ok_or(UnknownName)
    }
}

/// How far a stage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StageState {
    /// Behind the case.
    Done,
    /// Where the case is.
    Now,
    /// Ahead of it.
    Next,
    /// Left out: nothing had to be done, or it will not come.
    NotNeeded,
}

/// A stage of one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageOfCase {
    /// Which one.
    pub stage: Stage,
    /// How far it is.
    pub state: StageState,
    /// When it was done.
    pub at: Option<Timestamp>,
}

impl History {
    /// The way from filing to what an approval brings, with what is done, what is going on and what comes next. That of the
    /// report of a move is done when it is received, and so is that of what was sent back.
    #[must_use]
    pub fn timeline(&self) -> Vec<StageOfCase> {
        let is_short = self.state().is_at(&[
            Position::MoveReported,
            Position::Rejected,
            Position::FeeNotGranted,
            Position::RequestGranted,
            Position::RequestNotGranted,
        ]);
        let stages = if is_short { &[Stage::Received] } else { Stage::of(self.state().family()) };
        let now = Stage::now(self);
        let of_case = |stage: &Stage| {
            let at = self.statuses().rev().find(|(_, told)| stage.ends_with(*told)).map(|(at, _)| at);
            let state = match now {
                Some(now) if *stage == now => StageState::Now,
                Some(now) if *stage > now => StageState::Next,
                _ if at.is_some() => StageState::Done,
                _ => StageState::NotNeeded,
            };
            // What was done before the case was taken up again is not done now.
            let is_behind = !matches!(state, StageState::Now | StageState::Next);
            StageOfCase { stage: *stage, state, at: at.filter(|_| is_behind) }
        };
        stages.iter().map(of_case).collect()
    }
}

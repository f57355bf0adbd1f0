use crate::{Happening, Timestamp};

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
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Self; 5] = [Self::Received, Self::Identity, Self::Review, Self::Decision, Self::Card];

    pub(crate) const fn ends_with(self, what: Happening) -> bool {
        matches!(
            (self, what),
            (Self::Received, Happening::Received)
                | (Self::Identity, Happening::IdentityChecked)
                | (Self::Review | Self::Decision, Happening::Approved | Happening::Denied)
                | (Self::Card, Happening::CardMailed)
        )
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

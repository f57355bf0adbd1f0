use crate::expression::Outcome;
use crate::history::Timeline;
use crate::kinds::{Problem, Value};

/// How a question stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum State {
    /// Not on this path.
    #[default]
    NotAsked,
    /// Whether it is asked hangs on an answer that is not there yet.
    Undecided,
    /// Asked, and not answered or not to the end. No problem is named when it may be left blank and was not seen yet.
    Missing(Vec<Problem>),
    /// Asked, seen, and left blank, as it may be.
    Blank,
    /// Answered wrongly. What was typed is kept.
    Invalid(Vec<Problem>),
    /// Answered.
    Known(Value),
}

impl State {
    /// Whether the question is on the path.
    #[must_use]
    pub const fn is_asked(&self) -> bool {
        !matches!(self, Self::NotAsked | Self::Undecided)
    }

    /// What conditions make of it. What may be left blank, and was, is as if it were not asked.
    pub(crate) const fn outcome(&self) -> Outcome<&Value> {
        match self {
            Self::Known(value) => Outcome::Known(value),
            Self::Invalid(_) => Outcome::Invalid,
            Self::Missing(_) | Self::Undecided => Outcome::Incomplete,
            Self::Blank | Self::NotAsked => Outcome::NotAsked,
        }
    }
}

/// A question's state, and the checks of the form that its answer fails.
#[derive(Debug, Clone, Default)]
pub(crate) struct Standing {
    pub(crate) state: State,
    pub(crate) failed: Vec<Problem>,
}

impl Standing {
    /// Whether nothing is to be done about it.
    pub(crate) fn is_settled(&self) -> bool {
        match self.state {
            State::NotAsked => true,
            State::Known(_) | State::Blank => self.failed.is_empty(),
            State::Undecided | State::Missing(_) | State::Invalid(_) => false,
        }
    }

    /// Everything that is wrong with it.
    pub(crate) fn problems(&self) -> impl Iterator<Item = &Problem> {
        let own: &[Problem] = match &self.state {
            State::Missing(problems) | State::Invalid(problems) => problems,
            _ => &[],
        };
        own.iter().chain(&self.failed)
    }
}

/// How a repeating group stands.
#[derive(Debug, Clone)]
pub(crate) struct GroupStanding {
    pub(crate) gate: Outcome<bool>,
    /// Whether the person has seen it, so that no row is an answer.
    pub(crate) is_seen: bool,
    pub(crate) rows: Vec<RowStanding>,
    /// What its rows tell, when it is a history.
    pub(crate) timeline: Option<Timeline>,
    /// Whether that has a gap or an overlap that must be mended.
    pub(crate) is_faulty: bool,
}

/// How a row stands. A row in which nothing is typed does not count, unless the group needs it.
#[derive(Debug, Clone)]
pub(crate) struct RowStanding {
    pub(crate) counts: bool,
    /// In the order of the group's questions.
    pub(crate) questions: Vec<Standing>,
    /// In the order of the groups within the row.
    pub(crate) groups: Vec<GroupStanding>,
}

impl RowStanding {
    /// Whether nothing is to be done about it.
    pub(crate) fn is_settled(&self) -> bool {
        self.questions.iter().all(Standing::is_settled) && self.groups.iter().all(GroupStanding::is_settled)
    }
}

impl GroupStanding {
    pub(crate) const fn new(gate: Outcome<bool>, is_seen: bool) -> Self {
        Self { gate, is_seen, rows: Vec::new(), timeline: None, is_faulty: false }
    }

    pub(crate) fn is_asked(&self) -> bool {
        self.gate == Outcome::Known(true)
    }

    /// The rows that count, by their place.
    pub(crate) fn counting(&self) -> impl Iterator<Item = (usize, &RowStanding)> {
        self.rows.iter().enumerate().filter(|(_, row)| row.counts)
    }

    pub(crate) fn is_settled(&self) -> bool {
        let rows_stand = || self.counting().all(|(_, row)| row.is_settled());
        match self.gate {
            Outcome::Known(true) => self.is_seen && !self.is_faulty && rows_stand(),
            Outcome::Known(false) | Outcome::NotAsked => true,
            Outcome::Invalid | Outcome::Incomplete => false,
        }
    }
}

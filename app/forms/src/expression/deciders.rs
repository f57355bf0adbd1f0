use super::compute::{Outcome, Situation};
use super::row::Row;
use super::term::Term;

/// What a condition's outcome hangs on now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decider {
    Question(usize),
    Group(usize),
    Fact(usize),
}

impl Term {
    /// The facts and answers that decide the outcome now: those of the one side that settles an `and` or `or`, of
    /// all sides when none does alone, and only of the undecided sides while it is undecided.
    pub(crate) fn deciders(&self, situation: &dyn Situation, row: Row, found: &mut Vec<Decider>) {
        let decider = match self {
            Self::All(parts) => return joined(parts, false, situation, row, found),
            Self::Any(parts) => return joined(parts, true, situation, row, found),
            Self::Question(question) | Self::Part(question, _) | Self::Answered(question) => {
                Decider::Question(*question)
            }
            Self::Fact(fact) => Decider::Fact(*fact),
            Self::Count(group) | Self::RowSum(group, _) | Self::AnyRow(group, _) | Self::AllRows(group, _) => {
                Decider::Group(*group)
            }
            _ => {
                for inner in self.inner() {
                    inner.deciders(situation, row, found);
                }
                return;
            }
        };
        if !found.contains(&decider) {
            found.push(decider);
        }
    }
}

fn joined(parts: &[Term], settles: bool, situation: &dyn Situation, row: Row, found: &mut Vec<Decider>) {
    let outcomes: Vec<_> = parts.iter().map(|part| part.truth(situation, row)).collect();
    let settled = outcomes.iter().position(|outcome| *outcome == Outcome::Known(settles));
    let undecided = outcomes.iter().any(|outcome| !matches!(outcome, Outcome::Known(_)));
    for (index, part) in parts.iter().enumerate() {
        let matters = match settled {
            Some(one) => index == one,
            None => !undecided || !matches!(outcomes[index], Outcome::Known(_)),
        };
        if matters {
            part.deciders(situation, row, found);
        }
    }
}

use domain::Date;

use super::answer::is_quantity;
use crate::evaluate::Evaluation;
use crate::expression::{Decider, InRow, Outcome, Row, Situation, Term};
use crate::kinds::Value;

/// Answers of which those that are not there might be anything: where that leaves a condition open, it hangs on them.
pub(super) struct Absence<'e> {
    evaluation: &'e Evaluation<'e>,
    facts: Vec<Outcome<Value>>,
    /// Whether a test of what is not asked is thought to be known to fail.
    unasked_is_no: bool,
}

impl<'e> Absence<'e> {
    pub(super) fn new(evaluation: &'e Evaluation<'e>) -> Self {
        let definition = &evaluation.form.definition;
        let facts = vec![Outcome::NotAsked; definition.facts.len()];
        let mut absence = Self { evaluation, facts, unasked_is_no: false };
        for node in &definition.order {
            if let crate::definition::Node::Fact(fact) = *node {
                absence.facts[fact] = absence.named(&definition.facts[fact].is.term, None);
            }
        }
        absence
    }

    /// What is known of a formula as a fact gives it a name: also that it does not hold because of what is not asked.
    pub(super) fn named(&mut self, term: &Term, row: Row) -> Outcome<Value> {
        let value = |absence: &Self| term.value(absence, row).and_then(|value| Outcome::Known(value.into_owned()));
        let strictly = value(self);
        self.unasked_is_no = true;
        let leniently = value(self);
        self.unasked_is_no = false;
        match leniently {
            Outcome::NotAsked | Outcome::Known(Value::YesNo(false)) => leniently,
            _ => strictly,
        }
    }

    /// The answers that are not there and leave this condition open, each with the fact that reads it.
    pub(super) fn of(&self, term: &Term, row: Row, fact: Option<usize>, found: &mut Vec<String>) {
        let definition = &self.evaluation.form.definition;
        let mut deciders = Vec::new();
        term.deciders(self, row, &mut deciders);
        for decider in deciders {
            let name = match decider {
                Decider::Fact(inner) => {
                    if !matches!(self.facts[inner], Outcome::Known(_)) {
                        self.of(&definition.facts[inner].is.term, None, Some(inner), found);
                    }
                    continue;
                }
                Decider::Question(question) if self.question(question, row) == Outcome::Incomplete => {
                    definition.question_key(&definition.questions[question], row)
                }
                Decider::Group(group) if self.rows(group, row) == Outcome::Incomplete => definition.address(group, row),
                Decider::Group(group) => {
                    self.of_rows(term, (group, row), fact, found);
                    continue;
                }
                Decider::Question(_) => continue,
            };
            let told = match fact {
                Some(fact) => format!("`{name}`, which `{}` reads", definition.facts[fact].name),
                None => format!("`{name}`"),
            };
            if !found.contains(&told) {
                found.push(told);
            }
        }
    }

    /// The same for what a condition asks of the rows of a group.
    fn of_rows(&self, term: &Term, (group, row): (usize, Row), fact: Option<usize>, found: &mut Vec<String>) {
        let Outcome::Known(rows) = self.rows(group, row) else { return };
        term.walk(&mut |term| {
            let (of, inner) = match term {
                Term::AnyRow(of, inner) | Term::AllRows(of, inner) | Term::RowSum(of, inner) => (*of, inner),
                _ => return,
            };
            for row in rows.iter().filter(|_| of == group).map(|row| Some(*row)) {
                let is_open = match term {
                    Term::RowSum(..) => inner.value(self, row) == Outcome::Incomplete,
                    _ => inner.truth(self, row) == Outcome::Incomplete,
                };
                if is_open {
                    self.of(inner, row, fact, found);
                }
            }
        });
    }
}

impl Absence<'_> {
    fn open<T>(&self, found: Outcome<T>, is_no: bool) -> Outcome<T> {
        match found {
            Outcome::NotAsked if !(is_no && self.unasked_is_no) => Outcome::Incomplete,
            found => found,
        }
    }
}

impl Situation for Absence<'_> {
    fn today(&self) -> Date {
        self.evaluation.today
    }

    fn question(&self, question: usize, row: Row) -> Outcome<&Value> {
        let standing = self.evaluation.standing(question, row);
        let is_unasked = standing.is_none_or(|standing| !standing.state.is_asked());
        let is_no = is_unasked && !is_quantity(&self.evaluation.form.definition.questions[question].kind);
        self.open(Situation::question(self.evaluation, question, row), is_no)
    }

    fn fact(&self, fact: usize) -> Outcome<&Value> {
        match &self.facts[fact] {
            Outcome::Known(value) => Outcome::Known(value),
            Outcome::NotAsked => {
                let definition = &self.evaluation.form.definition;
                let is_named = definition.is_condition(&definition.facts[fact].is.term);
                if is_named { Outcome::NotAsked } else { self.open(Outcome::NotAsked, true) }
            }
            Outcome::Invalid | Outcome::Incomplete => Outcome::Incomplete,
        }
    }

    fn answered(&self, question: usize, row: Row) -> Outcome<bool> {
        Outcome::Known(matches!(Situation::question(self.evaluation, question, row), Outcome::Known(_)))
    }

    fn rows(&self, group: usize, row: Row) -> Outcome<Vec<InRow>> {
        self.open(self.evaluation.rows(group, row), true)
    }
}

use std::collections::BTreeSet;

use super::{Evaluation, GroupStanding, State};
use crate::definition::Rule;
use crate::expression::{Decider, Outcome, Row, Term};
use crate::kinds::Value;

/// What something hangs on now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A fact holds, or does not.
    Fact {
        /// The fact's name.
        name: String,
        /// Whether it holds.
        holds: bool,
    },
    /// The answer to this question, or the rows of this group.
    Answer {
        /// The question's or group's name.
        question: String,
    },
    /// This question is to be answered first.
    Unanswered {
        /// The question's or group's name.
        question: String,
    },
}

/// A fact, and what is known of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FactState<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its formula, as it is written.
    pub formula: &'a str,
    /// What is known of it.
    pub outcome: &'a Outcome<Value>,
}

impl Evaluation<'_> {
    /// Every fact, in the order of the form, with what is known of it.
    pub fn facts(&self) -> impl Iterator<Item = FactState<'_>> {
        let facts = self.form.definition.facts.iter().zip(&self.facts);
        facts.map(|(fact, outcome)| FactState { name: &fact.name, formula: &fact.is.text, outcome })
    }

    /// Why a page is on the path, is not, or cannot be said to be. Nothing for a page that always is.
    #[must_use]
    pub fn explain_page(&self, name: &str) -> Vec<Reason> {
        let page = self.form.definition.pages.iter().find(|page| page.name == name);
        self.reasons([page.and_then(|page| page.when.as_ref())], None)
    }

    /// What decides a fact now.
    #[must_use]
    pub fn explain_fact(&self, name: &str) -> Vec<Reason> {
        let fact = self.form.definition.facts.iter().find(|fact| fact.name == name);
        self.reasons([fact.map(|fact| &fact.is)], None)
    }

    /// What decides whether a fee is due now.
    #[must_use]
    pub fn explain_fee(&self, name: &str) -> Vec<Reason> {
        let fees = self.form.definition.fees.iter().filter(|fee| fee.name == name);
        self.reasons(fees.map(|fee| fee.when.as_ref()), None)
    }

    /// The deciders of these conditions together.
    pub(crate) fn reasons<'r>(&self, rules: impl IntoIterator<Item = Option<&'r Rule>>, row: Row) -> Vec<Reason> {
        let mut found = Found::default();
        for rule in rules.into_iter().flatten() {
            self.add(&rule.term, row, &mut found);
        }
        found.reasons
    }

    fn add(&self, term: &Term, row: Row, found: &mut Found) {
        let mut deciders = Vec::new();
        term.deciders(self, row, &mut deciders);
        for decider in deciders {
            let reason = match decider {
                Decider::Fact(fact) => {
                    let (definition, outcome) = (&self.form.definition.facts[fact], &self.facts[fact]);
                    let Outcome::Known(Value::YesNo(holds)) = outcome else {
                        if found.followed.insert(fact) {
                            self.add(&definition.is.term, None, found);
                        }
                        continue;
                    };
                    Reason::Fact { name: definition.name.clone(), holds: *holds }
                }
                Decider::Group(group) => {
                    let question = self.form.definition.groups[group].name.clone();
                    match self.group_standing(group, row).is_some_and(GroupStanding::is_settled) {
                        true => Reason::Answer { question },
                        false => Reason::Unanswered { question },
                    }
                }
                Decider::Question(question) => match self.question_reason(question, row, found) {
                    Some(reason) => reason,
                    None => continue,
                },
            };
            if !found.reasons.contains(&reason) {
                found.reasons.push(reason);
            }
        }
    }

    /// None when the question is not asked, or when what decides whether it is asked was added in its place.
    fn question_reason(&self, index: usize, row: Row, found: &mut Found) -> Option<Reason> {
        let question = &self.form.definition.questions[index];
        let name = question.name.clone();
        match &self.standing(index, row)?.state {
            State::NotAsked => None,
            State::Known(_) | State::Blank => Some(Reason::Answer { question: name }),
            State::Missing(_) | State::Invalid(_) => Some(Reason::Unanswered { question: name }),
            State::Undecided => {
                let rules = self.form.definition.gates(index);
                let undecided = rules.filter(|rule| !matches!(self.holds(Some(rule), row), Outcome::Known(_)));
                undecided.for_each(|rule| self.add(&rule.term, row, found));
                None
            }
        }
    }
}

/// What decides, in the order in which it was found.
#[derive(Debug, Default)]
struct Found {
    reasons: Vec<Reason>,
    /// Facts whose own deciders are among them: many conditions hang on one fact, which is gone into once.
    followed: BTreeSet<usize>,
}

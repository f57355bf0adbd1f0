//! Conditions that can never hold, found by trying every choice. What is not a choice (a date, a number) may be
//! anything, so nothing that could hold is ever reported.

use std::collections::BTreeMap;

use crate::definition::{Definition, Rule};
use crate::expression::Term;
use crate::fault::Fault;
use crate::kinds::{Kind, Value};

/// Combinations tried for one condition; beyond that the condition is not judged.
const MOST_COMBINATIONS: usize = 50_000;

pub(super) fn check(definition: &Definition, report: &mut dyn FnMut(usize, Fault)) {
    let mut judge = |name: &str, rule: &Rule, with: &[Option<&Rule>]| {
        let terms: Vec<_> = with.iter().flatten().map(|rule| &rule.term).chain([&rule.term]).collect();
        if !Trial::new(definition, &terms).can_hold(&terms) {
            report(rule.at, Fault::NeverHolds(name.to_owned()));
        }
    };
    for page in &definition.pages {
        page.when.iter().for_each(|rule| judge(&page.name, rule, &[]));
    }
    for group in &definition.groups {
        let page = definition.pages[group.page].when.as_ref();
        group.when.iter().for_each(|rule| judge(&group.name, rule, &[page]));
        let years = group.history.iter().flat_map(|history| &history.years);
        let totals = group.totals.iter().filter_map(|total| total.when.as_ref());
        years.filter_map(|years| years.when.as_ref()).chain(totals).for_each(|rule| judge(&group.name, rule, &[page]));
    }
    for question in &definition.questions {
        let page = definition.pages[question.page].when.as_ref();
        question.when.iter().for_each(|rule| judge(&question.name, rule, &[page]));
        for option in &question.options {
            option.when.iter().for_each(|rule| judge(&option.name, rule, &[page, question.when.as_ref()]));
        }
    }
    let boolean = definition.facts.iter().filter(|fact| is_condition(&fact.is.term, definition));
    boolean.for_each(|fact| judge(&fact.name, &fact.is, &[]));
    definition.stops.iter().for_each(|stop| judge(&stop.name, &stop.when, &[]));
    definition.warnings.iter().for_each(|warning| judge(&warning.name, &warning.when, &[]));
    definition.checks.iter().for_each(|check| check.when.iter().for_each(|rule| judge(&check.name, rule, &[])));
    let proofs = definition.evidence.iter().chain(&definition.certifications);
    proofs.for_each(|proof| proof.when.iter().for_each(|rule| judge(&proof.name, rule, &[])));
    definition.fees.iter().for_each(|fee| fee.when.iter().for_each(|rule| judge(&fee.name, rule, &[])));
}

/// Whether a fact is yes or no, and not a value.
pub(super) fn is_condition(term: &Term, definition: &Definition) -> bool {
    match term {
        Term::Not(_)
        | Term::All(_)
        | Term::Any(_)
        | Term::Is(..)
        | Term::Has(..)
        | Term::Compare(..)
        | Term::Answered(_)
        | Term::SameName(..)
        | Term::PoBox(..)
        | Term::AnyRow(..)
        | Term::AllRows(..) => true,
        Term::Constant(value) => matches!(value, Value::YesNo(_)),
        Term::Fact(fact) => is_condition(&definition.facts[*fact].is.term, definition),
        Term::Question(question) => definition.questions[*question].kind == Kind::YesNo,
        _ => false,
    }
}

/// One combination of choices after the other.
struct Trial<'d> {
    definition: &'d Definition,
    /// The questions that choices decide, with the number of their options and the one tried now.
    choices: BTreeMap<usize, (usize, usize)>,
    /// Tests of anything else, each free to hold or not.
    others: Vec<(&'d Term, bool)>,
}

impl<'d> Trial<'d> {
    fn new(definition: &'d Definition, terms: &[&'d Term]) -> Self {
        let mut trial = Self { definition, choices: BTreeMap::new(), others: Vec::new() };
        terms.iter().for_each(|term| trial.collect(term));
        trial
    }

    fn collect(&mut self, term: &'d Term) {
        match term {
            Term::Constant(_) => {}
            Term::Not(inner) => self.collect(inner),
            Term::All(parts) | Term::Any(parts) => parts.iter().for_each(|part| self.collect(part)),
            Term::Fact(fact) => self.collect(&self.definition.facts[*fact].is.term),
            _ => match tested(self.definition, term) {
                Some(question) => self.add(question),
                None if self.others.iter().any(|(known, _)| *known == term) => {}
                None => self.others.push((term, false)),
            },
        }
    }

    fn add(&mut self, question: usize) {
        if self.choices.contains_key(&question) {
            return;
        }
        let options = values(self.definition, question).len();
        self.choices.insert(question, (options, 0));
        let (asked, definition) = (&self.definition.questions[question], self.definition);
        definition.pages[asked.page].when.iter().chain(&asked.when).for_each(|rule| self.collect(&rule.term));
    }

    fn can_hold(&mut self, terms: &[&Term]) -> bool {
        let combinations =
            self.choices.values().fold(1_usize, |product, (options, _)| product.saturating_mul(*options));
        let tests = u32::try_from(self.others.len()).unwrap_or(u32::MAX);
        if combinations.saturating_mul(2_usize.saturating_pow(tests)) > MOST_COMBINATIONS {
            return true;
        }
        loop {
            if terms.iter().all(|term| self.holds(term)) {
                return true;
            }
            if !self.advance() {
                return false;
            }
        }
    }

    /// The next combination; none when all were tried.
    fn advance(&mut self) -> bool {
        for (_, holds) in &mut self.others {
            *holds = !*holds;
            if *holds {
                return true;
            }
        }
        for (options, chosen) in self.choices.values_mut() {
            *chosen = (*chosen + 1) % *options;
            if *chosen != 0 {
                return true;
            }
        }
        false
    }

    fn holds(&self, term: &Term) -> bool {
        match term {
            Term::Constant(value) => *value == Value::YesNo(true),
            Term::Not(inner) => !self.holds(inner),
            Term::All(parts) => parts.iter().all(|part| self.holds(part)),
            Term::Any(parts) => parts.iter().any(|part| self.holds(part)),
            Term::Fact(fact) => self.holds(&self.definition.facts[*fact].is.term),
            Term::Question(question) if tested(self.definition, term).is_some() => {
                self.value(*question) == Some(Value::YesNo(true))
            }
            Term::Is(_, accepted) => match tested(self.definition, term) {
                Some(question) => self.value(question).is_some_and(|value| accepted.contains(&value)),
                None => self.other(term),
            },
            _ => self.other(term),
        }
    }

    fn other(&self, term: &Term) -> bool {
        self.others.iter().any(|(known, holds)| *known == term && *holds)
    }

    /// The value tried for a question; none where it is not asked.
    fn value(&self, question: usize) -> Option<Value> {
        let asked = &self.definition.questions[question];
        let mut rules = self.definition.pages[asked.page].when.iter().chain(&asked.when);
        let (_, chosen) = self.choices.get(&question)?;
        if rules.all(|rule| self.holds(&rule.term)) {
            values(self.definition, question).get(*chosen)?.clone()
        } else {
            None
        }
    }
}

/// The question outside groups whose choice alone decides this test.
fn tested(definition: &Definition, term: &Term) -> Option<usize> {
    let question = match term {
        Term::Question(question) => *question,
        Term::Is(left, _) => match left.as_ref() {
            Term::Question(question) => *question,
            _ => return None,
        },
        _ => return None,
    };
    let asked = &definition.questions[question];
    let is_choice = matches!(asked.kind, Kind::YesNo | Kind::Choose { .. });
    (is_choice && asked.group.is_none()).then_some(question)
}

/// Every value the question can have; none among them when it may be left blank.
fn values(definition: &Definition, question: usize) -> Vec<Option<Value>> {
    let question = &definition.questions[question];
    let blank = question.optional.then_some(None);
    match &question.kind {
        Kind::Choose { options } => {
            options.iter().map(|option| Some(Value::Choice(option.clone()))).chain(blank).collect()
        }
        _ => [true, false].into_iter().map(|yes| Some(Value::YesNo(yes))).chain(blank).collect(),
    }
}

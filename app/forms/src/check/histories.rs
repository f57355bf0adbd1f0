//! What is told of the rows of a group together: the years of a history, and totals.

use crate::definition::{Definition, History, Question, Rule, Target};
use crate::expression::{Resolver, Type};
use crate::fault::Fault;

/// Finds the questions that begin and end the rows, and gives the days their meaning.
pub(super) fn resolve(definition: &mut Definition, faults: &mut Vec<(usize, Fault)>) {
    let written = definition.clone();
    for (group, history) in histories(definition) {
        for target in [&mut history.from, &mut history.to] {
            match day_of_rows(&written, group, target) {
                Ok(question) => target.question = question,
                Err(fault) => faults.push((target.at, fault)),
            }
        }
        for rule in days(history) {
            let mut resolver = Resolver { definition: &written, group: None, trail: Vec::new() };
            match resolver.value(&rule.text, Type::Date) {
                Ok(term) => rule.term = term,
                // A cycle is reported at the facts that make it.
                Err((_, Fault::Cycle(..))) => {}
                Err((at, fault)) => faults.push((rule.at + at, fault)),
            }
        }
    }
}

/// Finds the facts that are told as totals.
pub(super) fn totals(definition: &mut Definition, faults: &mut Vec<(usize, Fault)>) {
    let written = definition.clone();
    for total in definition.groups.iter_mut().flat_map(|group| &mut group.totals) {
        let mut resolver = Resolver { definition: &written, group: None, trail: Vec::new() };
        match (written.fact(&total.name), resolver.value(&total.name, Type::Number)) {
            (Some(fact), Ok(_)) => total.fact = fact,
            (_, Err((_, Fault::Cycle(..)))) => {}
            (None, Ok(_)) => faults.push((total.at, Fault::Expected { what: "the name of a fact" })),
            (_, Err((_, fault))) => faults.push((total.at, fault)),
        }
    }
}

/// Every history with the group it belongs to.
pub(super) fn histories(definition: &mut Definition) -> impl Iterator<Item = (usize, &mut History)> {
    let groups = definition.groups.iter_mut().enumerate();
    groups.filter_map(|(index, group)| Some((index, group.history.as_mut()?)))
}

/// Its formulas that are days.
pub(super) fn days(history: &mut History) -> impl Iterator<Item = &mut Rule> {
    history.now.iter_mut().chain(history.years.iter_mut().map(|years| &mut years.since))
}

/// A row that need not say when it began or ended would leave gaps that are none.
fn day_of_rows(definition: &Definition, group: usize, target: &Target) -> Result<usize, Fault> {
    let question = definition.question_in(group, &target.text);
    let question = question.ok_or_else(|| Fault::UnknownName(target.text.clone()))?;
    let Question { kind, optional, when, .. } = &definition.questions[question];
    if !matches!(Type::of(kind, question), Type::Date | Type::PartialDate) {
        return Err(Fault::Expected { what: "a question that asks for a date, a month or a year" });
    }
    if *optional || when.is_some() {
        return Err(Fault::Expected { what: "a question that is always asked and answered" });
    }
    Ok(question)
}

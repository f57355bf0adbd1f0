//! The proof: what holds for all ways to answer a form, decided and not tried out.
//!
//! A form is made into a circuit ([`sheet`]) that computes what the engine computes, with a variable for everything
//! that somebody can choose: an option, a blank, what a number or a day is compared with, the rows that a test of rows
//! can tell apart. A solver then finds a way in which something goes wrong, or proves that there is none; whether
//! comparisons of numbers and days go together is decided by [`consistent`]. What it finds is told as answers that
//! can be typed ([`case`]).

mod absence;
#[cfg(test)]
mod against;
mod answer;
mod case;
mod circuit;
mod compute;
mod condition;
mod consistent;
#[cfg(test)]
mod consistent_tests;
mod cycle;
mod pair;
mod quantity;
mod sheet;
mod slots;
mod trap;
mod typed;

pub use case::Case;

use absence::Absence;
use batsat::Lit;
use condition::{Claim, Condition};
use sheet::Sheet;

use crate::expression::Term;
use crate::fault::{Fault, Finding};
use crate::form::Form;

/// Everything that some way of answering this form shows to be wrong with it, and every condition that none changes.
pub(super) fn prove(form: &Form) -> Vec<Finding> {
    let (path, text) = (form.sources.path("form.kdl"), form.sources.text("form.kdl").unwrap_or_default());
    let mut findings = Vec::new();
    let mut report = |at: usize, fault: Fault| findings.push(Finding::at(&path, text, at, fault));
    let mut sheet = Sheet::new(&form.definition);
    let conditions = condition::conditions(&mut sheet);
    for condition in &conditions {
        judge(form, &mut sheet, condition, &mut report);
    }
    trap::traps(&mut sheet, &mut report);
    if !sheet.circuit.is_exact() {
        report(0, Fault::NotDecided);
    }
    findings
}

fn judge(form: &Form, sheet: &mut Sheet<'_>, condition: &Condition<'_>, report: &mut dyn FnMut(usize, Fault)) {
    let Condition { name, truth, rules, .. } = condition;
    let context = condition.context(sheet);
    let with = |more: &[Lit]| [context.as_slice(), more].concat();
    // Where nobody comes, something else is wrong, and is reported.
    if sheet.circuit.possible(&with(&[])).is_none() {
        return;
    }
    let at = rules.first().map_or(0, |rule| rule.at);
    for claim in condition.claims {
        let not_there = match claim {
            Claim::HoldsAtTimes => {
                if sheet.circuit.possible(&with(&[truth.holds])).is_none() {
                    report(at, (condition.never)((*name).to_owned()));
                    return;
                }
                continue;
            }
            Claim::FailsAtTimes => {
                if sheet.circuit.possible(&with(&[!truth.holds])).is_none() {
                    report(at, (condition.always)((*name).to_owned()));
                    return;
                }
                continue;
            }
            Claim::NeedsNoAbsence => vec![truth.holds, !truth.surely],
            Claim::NeedsNoBlank => vec![condition.reads_a_blank(sheet), !truth.surely, !truth.surely_not],
            Claim::Decided => vec![!truth.surely, !truth.surely_not],
        };
        let not_there = with(&[not_there, condition.unstopped(sheet)].concat());
        let about: Vec<_> = rules.iter().flat_map(|rule| form.definition.questions_in(&rule.term)).collect();
        if let Some(case) = case::case(sheet, &not_there, condition.until, about) {
            let absent = absent(form, &case, rules.iter().map(|rule| &rule.term), condition);
            report(at, Fault::HangsOnAbsence { name: (*name).to_owned(), absent, case });
        }
    }
}

/// The answers that are not there in this case and leave these conditions open.
fn absent<'t>(form: &Form, case: &Case, terms: impl Iterator<Item = &'t Term>, condition: &Condition<'_>) -> String {
    let (answers, mut found) = (case.answers(), Vec::new());
    let evaluation = form.evaluate(&answers, case.today());
    let absence = Absence::new(&evaluation);
    terms.for_each(|term| absence.of(term, condition.row, None, &mut found));
    found.join(" and ")
}

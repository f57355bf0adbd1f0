use std::collections::BTreeSet;

use batsat::Lit;

use super::sheet::{Sheet, Truth};
use crate::definition::{Fee, Rule};
use crate::expression::Row;
use crate::fault::Fault;

/// What has to be true of a condition.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Claim {
    /// It holds at times.
    HoldsAtTimes,
    /// It does not hold at times.
    FailsAtTimes,
    /// Nothing comes about because an answer is not there.
    NeedsNoAbsence,
    /// Whether it holds hangs on no answer that was left blank.
    NeedsNoBlank,
    /// Whether it holds hangs on no answer that was left blank, and on no number or day that is not there.
    Decided,
}

/// Where a condition counts.
#[derive(Clone, Copy)]
pub(super) enum Scope<'d> {
    Anywhere,
    /// The condition of this stop.
    Stop(usize),
    /// While this fee is in force.
    InForce(&'d Fee),
    /// Where this page, or the first row of this group, is there.
    OnPage(usize),
    InRow(usize),
    /// Where this question is asked.
    Asked(usize),
    /// Where this question has an answer, and this holds.
    Known(usize, Option<&'d Rule>),
}

/// A condition of the form where it counts.
pub(super) struct Condition<'d> {
    pub(super) name: &'d str,
    pub(super) rules: Vec<&'d Rule>,
    pub(super) row: Row,
    pub(super) truth: Truth,
    pub(super) scope: Scope<'d>,
    /// Whether no answer fails a check there.
    pub(super) is_checked: bool,
    /// The questions that are answered there are those before this one.
    pub(super) until: usize,
    pub(super) claims: &'static [Claim],
    pub(super) never: fn(String) -> Fault,
    pub(super) always: fn(String) -> Fault,
}

const AT_TIMES: [Claim; 2] = [Claim::HoldsAtTimes, Claim::FailsAtTimes];
const GATE: [Claim; 3] = [Claim::HoldsAtTimes, Claim::FailsAtTimes, Claim::NeedsNoAbsence];
const STOP: [Claim; 4] = [Claim::HoldsAtTimes, Claim::FailsAtTimes, Claim::NeedsNoAbsence, Claim::NeedsNoBlank];
const DECIDED: [Claim; 3] = [Claim::HoldsAtTimes, Claim::FailsAtTimes, Claim::Decided];

impl Condition<'_> {
    /// What is so wherever it counts.
    pub(super) fn context(&self, sheet: &mut Sheet<'_>) -> Vec<Lit> {
        let mut context = vec![sheet.before(self.until)];
        context.extend(self.is_checked.then_some(sheet.checked));
        match self.scope {
            Scope::Anywhere | Scope::Stop(_) => {}
            Scope::InForce(fee) => context.extend(sheet.in_force(fee)),
            Scope::OnPage(page) => context.push(sheet.pages[page].holds),
            Scope::InRow(group) => {
                let first = sheet.definition.first_row(group);
                context.push(sheet.group(group, Some(first)).there[0]);
            }
            Scope::Asked(question) => context.push(sheet.answer(question, self.row).asked),
            Scope::Known(question, when) => {
                context.push(sheet.answer(question, self.row).known);
                context.push(sheet.rule(when, self.row).holds);
            }
        }
        context
    }

    /// Something that it reads was asked and left blank.
    pub(super) fn reads_a_blank(&self, sheet: &mut Sheet<'_>) -> Lit {
        let definition = sheet.definition;
        let read = self.rules.iter().flat_map(|rule| definition.questions_in(&rule.term)).collect::<BTreeSet<_>>();
        let answers: Vec<_> = read.into_iter().flat_map(|question| sheet.answers[question].clone()).collect();
        let blanks: Vec<_> =
            answers.into_iter().map(|answer| sheet.circuit.all([answer.asked, !answer.known])).collect();
        sheet.circuit.any(blanks)
    }

    /// Nobody is stopped, unless by what this decides itself.
    pub(super) fn unstopped(&self, sheet: &Sheet<'_>) -> Vec<Lit> {
        let others = sheet.stops.iter().enumerate();
        others
            .filter(|(stop, _)| !matches!(self.scope, Scope::Stop(own) if own == *stop))
            .map(|(_, stop)| !*stop)
            .collect()
    }
}

/// Every condition of a form.
pub(super) fn conditions<'d>(sheet: &mut Sheet<'d>) -> Vec<Condition<'d>> {
    let mut found = Found { sheet, conditions: Vec::new() };
    found.of_pages();
    found.of_questions();
    found.of_facts();
    found.of_checks();
    found.of_warnings();
    found.of_results();
    found.conditions
}

struct Found<'s, 'd> {
    sheet: &'s mut Sheet<'d>,
    conditions: Vec<Condition<'d>>,
}

impl<'d> Found<'_, 'd> {
    /// The conditions of something, where everything before this question is answered and no check fails.
    fn add(
        &mut self,
        name: &'d str,
        rules: impl IntoIterator<Item = &'d Rule>,
        (scope, row, until): (Scope<'d>, Row, usize),
        claims: &'static [Claim],
    ) -> Option<&mut Condition<'d>> {
        for rule in rules {
            let truth = self.sheet.named(&rule.term, row);
            self.conditions.push(Condition {
                name,
                rules: vec![rule],
                row,
                truth,
                scope,
                is_checked: true,
                until,
                claims,
                never: Fault::NeverHolds,
                always: Fault::AlwaysHolds,
            });
        }
        self.conditions.last_mut()
    }

    /// The row in which a question is judged: all are alike.
    fn row(&self, question: usize) -> Row {
        let definition = self.sheet.definition;
        definition.questions[question].group.map(|group| definition.first_row(group))
    }

    fn of_pages(&mut self) {
        let definition = self.sheet.definition;
        for (index, page) in definition.pages.iter().enumerate() {
            let first = definition.questions.iter().position(|question| question.page == index).unwrap_or_default();
            self.add(&page.name, &page.when, (Scope::Anywhere, None, first), &GATE);
        }
        for group in &definition.groups {
            let first = group.questions.first().copied().unwrap_or_default();
            let around = group.outer.map(|outer| definition.first_row(outer));
            let scope = group.outer.map_or(Scope::OnPage(group.page), Scope::InRow);
            self.add(&group.name, &group.when, (scope, around, first), &GATE);
        }
    }

    fn of_questions(&mut self) {
        let definition = self.sheet.definition;
        for (index, question) in definition.questions.iter().enumerate() {
            let (row, outer) = (self.row(index), question.group.map_or(Scope::OnPage(question.page), Scope::InRow));
            self.add(&question.name, &question.when, (outer, row, index), &GATE);
            for option in &question.options {
                self.add(&option.name, &option.when, (Scope::Asked(index), row, index), &GATE);
            }
        }
    }

    /// A fact is judged for being always the same; what it does is judged where it is read.
    fn of_facts(&mut self) {
        let (definition, end) = (self.sheet.definition, self.end());
        for fact in definition.facts.iter().filter(|fact| definition.is_condition(&fact.is.term)) {
            if let Some(condition) = self.add(&fact.name, [&fact.is], (Scope::Anywhere, None, end), &AT_TIMES) {
                condition.is_checked = false;
            }
        }
    }

    /// Checks are judged where their question is answered, rightly or wrongly.
    fn of_checks(&mut self) {
        let (definition, end) = (self.sheet.definition, self.end());
        for check in &definition.checks {
            let (on, row) = (check.on.question, self.row(check.on.question));
            let before = self.conditions.len();
            self.add(&check.name, &check.when, (Scope::Known(on, None), row, end), &[Claim::HoldsAtTimes]);
            self.add(&check.name, &check.when, (Scope::Anywhere, row, end), &[Claim::FailsAtTimes]);
            let applies = Scope::Known(on, check.when.as_ref());
            if let Some(that) = self.add(&check.name, [&check.that], (applies, row, end), &AT_TIMES) {
                (that.never, that.always) = (Fault::NeverPasses, Fault::NeverFails);
            }
            let (when, that) = (self.sheet.rule(check.when.as_ref(), row), self.sheet.truth(&check.that.term, row));
            let holds = self.sheet.circuit.all([when.holds, !that.holds]);
            let surely = self.sheet.circuit.all([when.surely, that.surely_not]);
            let surely_not = self.sheet.circuit.any([when.surely_not, that.surely]);
            let fails = [Claim::NeedsNoAbsence].as_slice();
            if let Some(failing) = self.add(&check.name, [&check.that], (Scope::Known(on, None), row, end), fails) {
                failing.truth = Truth { present: that.present, holds, surely, surely_not };
                failing.rules.extend(&check.when);
            }
            self.conditions[before..].iter_mut().for_each(|condition| condition.is_checked = false);
        }
    }

    fn of_warnings(&mut self) {
        let (definition, end) = (self.sheet.definition, self.end());
        for warning in &definition.warnings {
            let claims = &[Claim::HoldsAtTimes, Claim::NeedsNoAbsence];
            let on = warning.on.question;
            let (scope, row) = match warning.on.group.and_then(|group| definition.groups[group].outer) {
                Some(outer) => (Scope::InRow(outer), Some(definition.first_row(outer))),
                None => (Scope::Known(on, None), self.row(on)),
            };
            if let Some(condition) = self.add(&warning.name, [&warning.when], (scope, row, end), claims) {
                condition.is_checked = false;
            }
        }
    }

    /// What follows from a form that is answered to the end.
    fn of_results(&mut self) {
        let definition = self.sheet.definition;
        let at_end = (Scope::Anywhere, None, self.end());
        for (index, stop) in definition.stops.iter().enumerate() {
            self.add(&stop.name, [&stop.when], (Scope::Stop(index), None, self.end()), &STOP);
        }
        for proof in definition.evidence.iter().chain(&definition.certifications) {
            self.add(&proof.name, &proof.when, at_end, &GATE);
        }
        for fee in &definition.fees {
            self.add(&fee.name, &fee.when, (Scope::InForce(fee), None, self.end()), &DECIDED);
        }
        for (signer, when) in &definition.signers {
            self.add(&signer.text, when, at_end, &GATE);
        }
    }

    fn end(&self) -> usize {
        self.sheet.definition.questions.len()
    }
}

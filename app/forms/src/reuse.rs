//! What is told once: answers that go from one form into another.
//!
//! Questions of any form share an answer by the name that they give it with `reuse`; a repeating group does, too, and
//! its questions then share theirs row by row. A question may tell only (`tells`), or be filled in only (`takes`): a new
//! address is never the one from before.

use std::collections::{BTreeMap, BTreeSet};

use domain::Date;

use crate::answers::Answers;
use crate::definition::{Definition, Group, Question};
use crate::evaluate::{Evaluation, State};
use crate::expression::Row;
use crate::fault::{Fault, Finding};
use crate::form::Form;
use crate::kinds::{Kind, Reading};

/// What was typed, by the part of the answer; the part of a plain answer is empty.
type Parts = BTreeMap<String, String>;

/// What is known of a person, by the names under which forms share it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Known {
    once: BTreeMap<String, Parts>,
    rows: BTreeMap<String, Vec<BTreeMap<String, Parts>>>,
}

impl Known {
    /// Adds an answer by its parts, such as `("family", "Flores")`, unless there is one of this name already.
    #[must_use]
    pub fn with<'p>(mut self, name: &str, parts: impl IntoIterator<Item = (&'p str, &'p str)>) -> Self {
        let parts = parts.into_iter().map(|(part, typed)| (part.to_owned(), typed.to_owned()));
        self.once.entry(name.to_owned()).or_insert_with(|| parts.collect());
        self
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.once.is_empty() && self.rows.is_empty()
    }
}

impl Evaluation<'_> {
    /// The answers that other forms may take over: those that are asked here, and right as they are.
    #[must_use]
    pub fn known(&self) -> Known {
        let mut known = Known::default();
        let definition = &self.form.definition;
        let asked = || {
            let questions = definition.questions.iter().enumerate().filter(|(_, one)| one.group.is_none());
            questions.filter(|(index, _)| self.questions[*index].state != State::NotAsked)
        };
        let mut told = BTreeSet::new();
        for (index, question) in asked() {
            told.extend(&question.reuse);
            if let (Some(name), Some(parts)) = (&question.reuse, self.right(index, None)) {
                known.once.entry(name.clone()).or_insert(parts);
            }
        }
        // Of several that tell one thing the last counts, if it is asked: where somebody gets their mail elsewhere, that
        // is asked after where they live. As long as that is open, nothing is told.
        for (index, question) in asked().collect::<Vec<_>>().into_iter().rev() {
            for name in question.tells.iter().filter(|name| told.insert(name)) {
                known.once.extend(self.right(index, None).map(|parts| (name.clone(), parts)));
            }
        }
        for (index, group) in definition.groups.iter().enumerate() {
            let Some(name) = group.reuse.as_ref().filter(|_| self.groups[index].is_asked()) else {
                continue;
            };
            let rows = self.counting(index, None).map(|row| {
                let shared = group.questions.iter().filter_map(|question| {
                    let name = definition.questions[*question].reuse.clone()?;
                    Some((name, self.right(*question, Some(row))?))
                });
                shared.collect::<BTreeMap<_, _>>()
            });
            let rows: Vec<_> = rows.filter(|row| !row.is_empty()).collect();
            if !rows.is_empty() {
                known.rows.entry(name.clone()).or_insert(rows);
            }
        }
        known
    }

    /// What was typed for a question, when it is an answer that stands.
    fn right(&self, question: usize, row: Row) -> Option<Parts> {
        let standing = self.standing(question, row)?;
        if !matches!(standing.state, State::Known(_)) || !standing.failed.is_empty() {
            return None;
        }
        let question = &self.form.definition.questions[question];
        let typed = |part: &&'static str| self.answers.get(&self.key(question, part, row)).map(str::to_owned);
        let parts = question.kind.parts().iter().filter_map(|part| Some(((*part).to_owned(), typed(part)?)));
        Some(parts.chain(understood(&question.kind)).collect())
    }
}

impl Form {
    /// Answers what is known and not yet answered, and names the questions and groups it has answered. What would be no
    /// right answer to a question, such as an option that it does not have, is not taken over.
    pub fn take_over(&self, answers: &mut Answers, known: &Known, today: Date) -> Vec<String> {
        let definition = &self.definition;
        let mut taken = Vec::new();
        let (before, mut add) = (answers.clone(), |key: &str, typed: &str| _ = answers.set(key, typed));
        for question in definition.questions.iter().filter(|one| one.group.is_none()) {
            let name = question.reuse.as_ref().or(question.takes.as_ref());
            let parts = name.and_then(|name| known.once.get(name));
            let Some(parts) = parts.filter(|_| !before.has_answer(&question.name)) else { continue };
            let fields = fields(question, parts, today);
            if !fields.is_empty() {
                fields.into_iter().for_each(|(key, typed)| add(key, typed));
                taken.push(question.name.clone());
            }
        }
        for group in &definition.groups {
            let rows = group.reuse.as_ref().and_then(|name| known.rows.get(name));
            let Some(rows) = rows.filter(|_| !before.has_answer(&group.name)) else { continue };
            let rows = rows.iter().map(|row| row_fields(definition, group, row, today));
            let rows = rows.filter(|row| !row.is_empty()).take(group.max).enumerate();
            let before = taken.len();
            for (row, fields) in rows {
                fields.into_iter().for_each(|(key, typed)| add(&format!("{}.{row}.{key}", group.name), typed));
                taken.truncate(before);
                taken.push(group.name.clone());
            }
        }
        taken
    }
}

/// What nobody types and every other form has to hear: an address for which no country is asked is one in the United
/// States.
fn understood(kind: &Kind) -> Option<(String, String)> {
    let is_meant = matches!(kind, Kind::Address { parts } if !parts.contains(&"country"));
    is_meant.then(|| ("country".to_owned(), "US".to_owned()))
}

fn row_fields<'f>(
    definition: &'f Definition,
    group: &Group,
    row: &'f BTreeMap<String, Parts>,
    today: Date,
) -> Vec<(&'f str, &'f str)> {
    let questions = group.questions.iter().map(|question| &definition.questions[*question]);
    let shared = questions.filter_map(|question| Some((question, row.get(question.reuse.as_ref()?)?)));
    shared.flat_map(|(question, parts)| fields(question, parts, today)).collect()
}

/// The fields of a question with what is typed in them; none when that is no right answer to it.
fn fields<'f>(question: &'f Question, parts: &'f Parts, today: Date) -> Vec<(&'f str, &'f str)> {
    let typed = |part: &str| parts.get(part).map(String::as_str).unwrap_or_default();
    let is_right = matches!(question.kind.read(&typed, today), Reading::Known(_));
    let parts = question.kind.parts().iter().filter(|_| is_right);
    parts.map(|part| (question.key(part), typed(part))).collect()
}

/// Where a form shares an answer that another form of the library takes for something else.
pub(crate) fn clashes<'f>(form: &'f Form, others: impl Iterator<Item = &'f Form>) -> Vec<Finding> {
    let (path, text) = (form.sources.path("form.kdl"), form.sources.text("form.kdl").unwrap_or_default());
    let mut findings = Vec::new();
    for other in others {
        for (name, (at, kind)) in shared(form) {
            if let Some((_, otherwise)) = shared(other).get(&name).filter(|(_, otherwise)| !is_alike(kind, otherwise)) {
                let (form, name) = (other.id().to_owned(), name.to_owned());
                let fault = Fault::SharedOtherwise { name, kind, form, otherwise };
                findings.push(Finding::at(&path, text, at, fault));
            }
        }
    }
    findings.sort();
    findings.dedup();
    findings
}

fn is_alike(one: &str, other: &str) -> bool {
    let alike = |one: &str, other: &str| {
        matches!((one, other), ("past-date", "date") | ("text", "long-text") | ("choose", "choose-many" | "yes-no"))
    };
    one == other || alike(one, other) || alike(other, one)
}

/// The names that a form shares, with the kind of answer. Those of a group's questions are `group.question`.
fn shared(form: &Form) -> BTreeMap<String, (usize, &'static str)> {
    let definition = &form.definition;
    let questions = definition.questions.iter().filter_map(|question| {
        let name = question.reuse.as_ref()?;
        let name = match question.group {
            None => name.clone(),
            Some(group) => format!("{}.{name}", definition.groups[group].reuse.as_ref()?),
        };
        Some((name, (question.at, question.kind.name())))
    });
    let one_way = definition.questions.iter().flat_map(|question| {
        let names = question.tells.iter().chain(&question.takes);
        names.map(|name| (name.clone(), (question.at, question.kind.name())))
    });
    let groups = definition.groups.iter().filter_map(|group| Some((group.reuse.clone()?, (group.at, "rows"))));
    questions.chain(one_way).chain(groups).collect()
}

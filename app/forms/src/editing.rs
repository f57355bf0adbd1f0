//! Writing what was posted into the answers of a draft.

use thiserror::Error;

use crate::answers::Answers;
use crate::definition::{Group, Item, Question};
use crate::form::Form;
use crate::kinds::Kind;

/// What became of what was posted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merged {
    /// Keys that no field of the page has. They were left out.
    pub ignored: Vec<String>,
    /// Keys whose text was longer than any answer can be. It was cut.
    pub shortened: Vec<String>,
    /// Whether the answers are different now.
    pub is_changed: bool,
}

/// Why a row cannot be added or removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum RowProblem {
    /// The form has no repeating group of this name.
    #[error("there is no such group")]
    NoSuchGroup,
    /// The group has as many rows as it may have.
    #[error("no more rows fit")]
    Full,
    /// The group has no such row.
    #[error("there is no such row")]
    NoSuchRow,
}

impl Form {
    /// Writes what was posted for a page: exactly these keys, blanks too; other answers stay as they are, so a part
    /// of a page may be posted. Values that were posted under one key are joined, as ticked boxes are. Doing it twice
    /// changes nothing more.
    pub fn merge_page<K: Into<String>, V: Into<String>>(
        &self,
        answers: &mut Answers,
        page: &str,
        posted: impl IntoIterator<Item = (K, V)>,
    ) -> Merged {
        let mut merged = Merged::default();
        for (key, value) in joined(posted) {
            if !self.asks(page, &key) {
                merged.ignored.push(key);
                continue;
            }
            let before = answers.get(&key).map(str::to_owned);
            if answers.set(&key, &value) {
                merged.shortened.push(key.clone());
            }
            merged.is_changed |= before.as_deref() != answers.get(&key);
        }
        merged
    }

    /// Adds an empty row at the end of a repeating group, and gives its number.
    ///
    /// # Errors
    /// When there is no such group or it is full.
    pub fn add_row(&self, answers: &mut Answers, group: &str) -> Result<usize, RowProblem> {
        let (index, group) = self.group(group)?;
        // Before anything is typed one row is shown already.
        let row = answers.rows(&group.name, group.max).max(group.min).max(1);
        if row >= group.max {
            return Err(RowProblem::Full);
        }
        for shown in 0..=row {
            for key in self.row_keys(index, shown) {
                if answers.get(&key).is_none() {
                    answers.set(&key, "");
                }
            }
        }
        Ok(row)
    }

    /// Removes a row of a repeating group; the rows after it move up.
    ///
    /// # Errors
    /// When there is no such group or no such row.
    pub fn remove_row(&self, answers: &mut Answers, group: &str, row: usize) -> Result<(), RowProblem> {
        let (_, group) = self.group(group)?;
        if row >= answers.rows(&group.name, group.max) {
            return Err(RowProblem::NoSuchRow);
        }
        answers.remove_row(&group.name, row);
        answers.set(&group.name, "");
        Ok(())
    }

    /// Takes back what an interpreter or preparer had signed, if any other answer is different now: they certify the
    /// answers that they saw. What was signed with this change stays.
    pub fn withdraw_signatures(&self, before: &Answers, after: &mut Answers) {
        let signatures = self.definition.questions.iter().filter(|question| question.is_signature);
        let keys: Vec<&str> = signatures.flat_map(|question| &question.keys).map(String::as_str).collect();
        let is_other = |(key, typed): &(&str, &str)| !typed.is_empty() && !keys.contains(key);
        if before.iter().filter(is_other).eq(after.iter().filter(is_other)) {
            return;
        }
        for key in keys {
            if after.get(key) == before.get(key) {
                after.remove(key);
            }
        }
    }

    /// Takes back everything that an interpreter or preparer has signed.
    pub fn withdraw_all_signatures(&self, answers: &mut Answers) {
        let signatures = self.definition.questions.iter().filter(|question| question.is_signature);
        signatures.flat_map(|question| &question.keys).for_each(|key| answers.remove(key));
    }

    fn group(&self, name: &str) -> Result<(usize, &Group), RowProblem> {
        let index = self.definition.group(name).ok_or(RowProblem::NoSuchGroup)?;
        Ok((index, &self.definition.groups[index]))
    }

    fn row_keys(&self, group: usize, row: usize) -> impl Iterator<Item = String> {
        let group = &self.definition.groups[group];
        let questions = group.questions.iter().map(|question| &self.definition.questions[*question]);
        questions.flat_map(move |question| question.keys.iter().map(move |key| format!("{}.{row}.{key}", group.name)))
    }

    /// Whether this page has a field with this key.
    #[must_use]
    pub fn asks(&self, page: &str, key: &str) -> bool {
        let Some(page) = self.page(page) else { return false };
        page.items.iter().any(|item| match *item {
            Item::Question(question) => has_key(&self.definition.questions[question], key),
            Item::Group(group) => self.group_has_key(&self.definition.groups[group], key),
        })
    }

    fn group_has_key(&self, group: &Group, key: &str) -> bool {
        let Some(rest) = key.strip_prefix(group.name.as_str()) else { return false };
        if rest.is_empty() {
            return true;
        }
        let Some((row, rest)) = rest.strip_prefix('.').and_then(|rest| rest.split_once('.')) else { return false };
        // `01` would be another key for row 1.
        let is_row = row.parse::<usize>().is_ok_and(|number| number < group.max && number.to_string() == row);
        is_row && group.questions.iter().any(|question| has_key(&self.definition.questions[*question], rest))
    }
}

fn has_key(question: &Question, key: &str) -> bool {
    question.keys.iter().any(|known| known == key)
}

/// The values of each key in one text, in the order in which the keys came first.
fn joined<K: Into<String>, V: Into<String>>(posted: impl IntoIterator<Item = (K, V)>) -> Vec<(String, String)> {
    let mut joined: Vec<(String, String)> = Vec::new();
    for (key, value) in posted {
        let (key, value) = (key.into(), value.into());
        match joined.iter_mut().find(|(known, _)| *known == key) {
            None => joined.push((key, value)),
            Some((_, text)) if text.is_empty() => *text = value,
            Some(_) if value.is_empty() => {}
            Some((_, text)) => *text = format!("{text} {value}"),
        }
    }
    joined
}

/// Whether a screen must post an empty value before this kind's inputs, because browsers post nothing for a group in
/// which nothing is chosen.
pub(crate) const fn needs_marker(kind: &Kind) -> bool {
    matches!(kind, Kind::YesNo | Kind::Choose { .. } | Kind::ChooseMany { .. })
}

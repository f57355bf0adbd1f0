//! Writing what was posted into the answers of a draft.

use thiserror::Error;

use crate::answers::Answers;
use crate::definition::{Item, Question};
use crate::expression::{InRow, Row};
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

/// Answers from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Adopted {
    /// All of them, as they were typed.
    pub answers: Answers,
    /// Keys that no field of this edition has.
    pub unknown: Vec<String>,
    /// An interpreter's or a preparer's signature was left out.
    pub is_unsigned: bool,
}

/// Why a row cannot be added or removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum RowProblem {
    /// The form has no repeating group at this address.
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

    /// Adds an empty row at the end of the rows at this address, `group` or `group.row.group`, and gives its number.
    ///
    /// # Errors
    /// When there is no such group or row around it, or the group is full.
    pub fn add_row(&self, answers: &mut Answers, address: &str) -> Result<usize, RowProblem> {
        let (index, around) = self.rows_at(answers, address)?;
        // Before anything is typed one row is shown already.
        let row = self.shown_rows(answers, index, address);
        if row >= self.definition.groups[index].max {
            return Err(RowProblem::Full);
        }
        for shown in 0..=row {
            for key in self.row_keys(InRow::new(index, shown, around)) {
                if answers.get(&key).is_none() {
                    answers.set(&key, "");
                }
            }
        }
        Ok(row)
    }

    /// Removes one of the rows at this address, with the rows within it; the rows after it move up.
    ///
    /// # Errors
    /// When there is no such group or no such row.
    pub fn remove_row(&self, answers: &mut Answers, address: &str, row: usize) -> Result<(), RowProblem> {
        let (index, _) = self.rows_at(answers, address)?;
        if row >= answers.rows(address, self.definition.groups[index].max) {
            return Err(RowProblem::NoSuchRow);
        }
        answers.remove_row(address, row);
        answers.set(address, "");
        Ok(())
    }

    /// Takes back what others had signed, such as an interpreter or a relative, if any other answer is different now:
    /// they certify the answers that they saw. What was signed with this change stays.
    pub fn withdraw_signatures(&self, before: &Answers, after: &mut Answers) {
        let is_other = |(key, typed): &(&str, &str)| !typed.is_empty() && !self.is_signed(key);
        if before.iter().filter(is_other).eq(after.iter().filter(is_other)) {
            return;
        }
        let signed: Vec<_> = after.iter().map(|(key, _)| key.to_owned()).filter(|key| self.is_signed(key)).collect();
        for key in signed {
            if after.get(&key) == before.get(&key) {
                after.remove(&key);
            }
        }
    }

    /// Takes back everything that somebody has signed beside the person who files.
    pub fn withdraw_all_signatures(&self, answers: &mut Answers) {
        let keys: Vec<_> =
            answers.iter().map(|(key, _)| key).filter(|key| self.is_signed(key)).map(str::to_owned).collect();
        keys.iter().for_each(|key| answers.remove(key));
    }

    /// Whether a signature is kept under this key.
    fn is_signed(&self, key: &str) -> bool {
        let mut signatures = self.definition.questions.iter().filter(|question| question.is_signature);
        signatures.any(|question| match question.group {
            None => has_key(question, key),
            Some(group) => self.definition.below_row(group, key).is_some_and(|own| has_key(question, own)),
        })
    }

    /// Takes up answers from elsewhere, such as a file, right or wrong. What an interpreter or a preparer had signed is
    /// left out: they certify the answers that they saw. Nothing when a text is longer than any answer can be.
    #[must_use]
    pub fn adopt(&self, typed: &Answers) -> Option<Adopted> {
        let mut adopted = Adopted::default();
        for (key, text) in typed.iter() {
            if self.is_signed(key) {
                adopted.is_unsigned |= !text.is_empty();
                continue;
            }
            if !self.pages().iter().any(|page| self.asks(page.name(), key)) {
                adopted.unknown.push(key.to_owned());
            }
            if adopted.answers.set(key, text) {
                return None;
            }
        }
        Some(adopted)
    }

    /// The group whose rows are at this address, and the row around them, which has to be there.
    pub(crate) fn rows_at(&self, answers: &Answers, address: &str) -> Result<(usize, Row), RowProblem> {
        let (index, around) = self.definition.addressed(address).ok_or(RowProblem::NoSuchGroup)?;
        if let Some(InRow { group, row, .. }) = around {
            let outer = &self.definition.groups[group].name;
            if row >= self.shown_rows(answers, group, outer) {
                return Err(RowProblem::NoSuchRow);
            }
        }
        Ok((index, around))
    }

    /// How many rows of a group its page shows.
    fn shown_rows(&self, answers: &Answers, group: usize, address: &str) -> usize {
        let group = &self.definition.groups[group];
        answers.rows(address, group.max).max(group.min).max(1)
    }

    fn row_keys(&self, row: InRow) -> impl Iterator<Item = String> {
        let questions = self.definition.groups[row.group].questions.iter();
        let keys = questions.flat_map(|question| &self.definition.questions[*question].keys);
        keys.map(move |key| self.definition.key_in(row, key))
    }

    /// Whether this page has a field with this key.
    #[must_use]
    pub fn asks(&self, page: &str, key: &str) -> bool {
        let Some(page) = self.page(page) else { return false };
        page.items.iter().any(|item| match *item {
            Item::Question(question) => has_key(&self.definition.questions[question], key),
            Item::Group(group) => self.group_has_key(group, key),
        })
    }

    fn group_has_key(&self, index: usize, key: &str) -> bool {
        let group = &self.definition.groups[index];
        // What marks the group as seen is kept under its address.
        let address = match group.outer {
            None => Some(key),
            Some(outer) => self.definition.below_row(outer, key),
        };
        let has_key = |own: &str| group.questions.iter().any(|one| has_key(&self.definition.questions[*one], own));
        address == Some(group.name.as_str())
            || self.definition.below_row(index, key).is_some_and(has_key)
            || group.groups.iter().any(|inner| self.group_has_key(*inner, key))
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

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What was typed, as it was typed, by field key.
///
/// A key is a question's name (`date-of-birth.month` for a part, `remark.0.text` in a row, `people.0.trips.1.to` in a
/// row within a row). A blank is an answer
/// too: the person has seen the field and left it empty. Answers stay when the path turns away from them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, String>);

/// Longest text kept for one field, in bytes. Every kind's own limit is far below it.
#[cfg(feature = "library")]
const LONGEST: usize = 20_000;

impl Answers {
    /// What was typed into this field; nothing when it was never seen.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// Every field ever seen, in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// Whether no field was ever seen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// How a form writes into the answers.
#[cfg(feature = "library")]
impl Answers {
    /// Whether anything is typed in the question or the group of this path, in any row.
    #[must_use]
    pub fn has_answer(&self, name: &str) -> bool {
        self.iter().any(|(key, typed)| !typed.trim().is_empty() && below(key, name).is_some())
    }

    /// Keeps what was typed, up to a length that no honest answer reaches. Says whether it was cut.
    pub(crate) fn set(&mut self, key: &str, value: &str) -> bool {
        let kept = &value[..value.floor_char_boundary(LONGEST)];
        self.0.insert(key.to_owned(), kept.to_owned());
        kept.len() < value.len()
    }

    /// As if the field had never been seen.
    pub(crate) fn remove(&mut self, key: &str) {
        self.0.remove(key);
    }

    /// The rows at this address that were ever seen: one more than the highest row number, up to `most`.
    pub(crate) fn rows(&self, address: &str, most: usize) -> usize {
        let numbers = self.row_keys(address).filter_map(|(_, row, _)| (row < most).then_some(row + 1));
        numbers.max().unwrap_or(0)
    }

    /// Takes one row out, with the rows within it, and lets the later ones move up.
    pub(crate) fn remove_row(&mut self, address: &str, removed: usize) {
        let later: Vec<(String, usize, String)> = self
            .row_keys(address)
            .filter(|(_, row, _)| *row >= removed)
            .map(|(key, row, rest)| (key.to_owned(), row, rest.to_owned()))
            .collect();
        let taken: Vec<_> = later.into_iter().map(|(key, row, rest)| (row, rest, self.0.remove(&key))).collect();
        for (row, rest, value) in taken {
            if let (true, Some(value)) = (row > removed, value) {
                self.0.insert(format!("{address}.{}.{rest}", row - 1), value);
            }
        }
    }

    /// Gives the rows another order: the first row becomes what `order` names first. Every row is in it once.
    pub(crate) fn reorder(&mut self, address: &str, order: &[usize]) {
        let keys: Vec<(String, usize, String)> =
            self.row_keys(address).map(|(key, row, rest)| (key.to_owned(), row, rest.to_owned())).collect();
        let mut moved = Vec::new();
        for (key, row, rest) in keys {
            if let Some(place) = order.iter().position(|old| *old == row) {
                moved.extend(self.0.remove(&key).map(|typed| (format!("{address}.{place}.{rest}"), typed)));
            }
        }
        self.0.extend(moved);
    }

    fn row_keys(&self, address: &str) -> impl Iterator<Item = (&str, usize, &str)> {
        let prefix = format!("{address}.");
        let keys = self.0.range(prefix.clone()..).map(|(key, _)| key.as_str());
        keys.take_while({
            let prefix = prefix.clone();
            move |key| key.starts_with(&prefix)
        })
        .filter_map(move |key| {
            let (row, rest) = key[prefix.len()..].split_once('.')?;
            Some((key, row.parse().ok()?, rest))
        })
    }
}

/// Splits the key of a field at the question or the group with this path, in any row: what comes before its own name,
/// and what after. Nothing when the key belongs to another one.
#[cfg(feature = "library")]
pub(crate) fn below<'k>(key: &'k str, path: &str) -> Option<(&'k str, &'k str)> {
    let (mut rest, mut own) = (key, path);
    while let Some((group, inside)) = own.split_once('.') {
        (_, rest) = rest.strip_prefix(group)?.strip_prefix('.')?.split_once('.')?;
        own = inside;
    }
    let after = rest.strip_prefix(own)?;
    let is_there = after.is_empty() || after.starts_with('.');
    is_there.then(|| (&key[..key.len() - rest.len()], after))
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Answers {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

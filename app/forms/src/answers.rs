use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What was typed, as it was typed, by field key.
///
/// A key is a question's name (`date-of-birth.month` for a part, `remark.0.text` in a row). A blank is an answer
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
    /// Whether anything is typed in this question, `question` or `group.question`, or in any row of this group.
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

    /// The rows of a group that were ever seen: one more than the highest row number, up to `most`.
    pub(crate) fn rows(&self, group: &str, most: usize) -> usize {
        let numbers = self.row_keys(group).filter_map(|(_, row, _)| (row < most).then_some(row + 1));
        numbers.max().unwrap_or(0)
    }

    /// Takes one row out and lets the later ones move up.
    pub(crate) fn remove_row(&mut self, group: &str, removed: usize) {
        let later: Vec<(String, usize, String)> = self
            .row_keys(group)
            .filter(|(_, row, _)| *row >= removed)
            .map(|(key, row, rest)| (key.to_owned(), row, rest.to_owned()))
            .collect();
        let taken: Vec<_> = later.into_iter().map(|(key, row, rest)| (row, rest, self.0.remove(&key))).collect();
        for (row, rest, value) in taken {
            if let (true, Some(value)) = (row > removed, value) {
                self.0.insert(format!("{group}.{}.{rest}", row - 1), value);
            }
        }
    }

    fn row_keys(&self, group: &str) -> impl Iterator<Item = (&str, usize, &str)> {
        let prefix = format!("{group}.");
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

/// Splits the key of a field at the question (`question`, or `group.question` in any row) or the group it belongs to:
/// what comes before its own name, and what after. Nothing when it belongs to another one.
#[cfg(feature = "library")]
pub(crate) fn below<'k>(key: &'k str, name: &str) -> Option<(&'k str, &'k str)> {
    let (start, own) = match name.split_once('.') {
        None => (0, name),
        Some((group, own)) => {
            let (row, _) = key.strip_prefix(group)?.strip_prefix('.')?.split_once('.')?;
            (group.len() + row.len() + 2, own)
        }
    };
    let after = key[start..].strip_prefix(own)?;
    (after.is_empty() || after.starts_with('.')).then(|| (&key[..start], after))
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Answers {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

use std::collections::{BTreeMap, BTreeSet};

use forms::{Answers, Form};

/// What becomes of a page that was posted while another window may have saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Merge {
    /// The answers as they are to be kept.
    pub(super) answers: Answers,
    /// What was typed here into fields that another window has changed, by key. It is in `answers` nowhere.
    pub(super) collisions: Vec<(String, String)>,
    /// Whether something another window saved was left as it is.
    pub(super) kept_theirs: bool,
}

/// What the window that posts had shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shown<'a> {
    /// The answers it had shown; none when that is too long ago to know.
    pub(super) answers: Option<&'a Answers>,
    /// Whether rows have other numbers since.
    pub(super) rows_moved: bool,
}

/// Brings together what this window posts and what others saved since it was opened.
///
/// A field that was not changed here stays as the others left it; one that only this window changed is taken. When
/// both changed the same question in different ways, the others' answer stays and this window's is a collision.
/// The parts of a question (a date's month, an address's street) and the fields of a row go together: an answer is
/// never put together from two windows.
pub(super) fn merge(
    form: &Form,
    page: &str,
    shown: Shown<'_>,
    current: &Answers,
    posted: &[(String, String)],
) -> Merge {
    let mut yours = shown.answers.cloned().unwrap_or_default();
    form.merge_page(&mut yours, page, posted.iter().cloned());
    let keys: BTreeSet<&str> = posted.iter().map(|(key, _)| key.as_str()).collect();

    let mut questions: BTreeMap<&str, Vec<Field<'_>>> = BTreeMap::new();
    for key in keys {
        let Some(yours) = yours.get(key) else { continue };
        let shown = shown.answers.map(|answers| answers.get(key).unwrap_or_default());
        let field = Field { key, yours, shown, theirs: current.get(key) };
        questions.entry(question(key)).or_default().push(field);
    }

    let (mut taken, mut collisions, mut kept_theirs) = (Vec::new(), Vec::new(), false);
    for (question, fields) in questions {
        let disputed = fields.iter().any(Field::is_changed_there) || (shown.rows_moved && is_in_a_row(question));
        for field in fields {
            if field.is_agreed() {
                // Seeing a field and leaving it blank is an answer, too.
                if field.theirs.is_none() {
                    taken.push((field.key, field.yours));
                }
            } else if !field.is_changed_here() {
                kept_theirs = true;
            } else if disputed {
                collisions.push((field.key.to_owned(), field.yours.to_owned()));
            } else {
                taken.push((field.key, field.yours));
            }
        }
    }
    let mut answers = current.clone();
    form.merge_page(&mut answers, page, taken);
    Merge { answers, collisions, kept_theirs }
}

#[derive(Debug, Clone, Copy)]
struct Field<'a> {
    key: &'a str,
    yours: &'a str,
    shown: Option<&'a str>,
    theirs: Option<&'a str>,
}

impl Field<'_> {
    fn is_agreed(&self) -> bool {
        self.theirs.unwrap_or_default() == self.yours
    }

    fn is_changed_here(&self) -> bool {
        self.shown != Some(self.yours)
    }

    fn is_changed_there(&self) -> bool {
        let theirs = self.theirs.unwrap_or_default();
        match self.shown {
            Some(shown) => shown != theirs,
            // Nobody knows what was shown, so any other text may have been typed on purpose.
            None => !theirs.is_empty(),
        }
    }
}

fn question(key: &str) -> &str {
    key.rsplit_once('.').map_or(key, |(question, _)| question)
}

fn is_in_a_row(question: &str) -> bool {
    question.split('.').any(|part| part.parse::<usize>().is_ok())
}

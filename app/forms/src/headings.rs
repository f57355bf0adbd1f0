//! What rows are called, so that each can be told from every other: "Trip 2", or "Trip 2 of Ana Ruiz" where trips repeat
//! in the rows of people.

use crate::evaluate::{Evaluation, State};
use crate::expression::{InRow, Row};
use crate::kinds::{Kind, Value};
use crate::words::Words;

impl Evaluation<'_> {
    /// The heading of a row.
    pub(crate) fn row_heading(&self, row: InRow, words: &Words) -> String {
        let name = &self.form.definition.groups[row.group].name;
        let own = words.attribute_or_shared(name, "row", "row-heading", row.row + 1);
        match self.around(row.around(), words) {
            None => own,
            Some(outer) => words.shared_with("row-within", [("row", own.into()), ("outer", outer.into())]),
        }
    }

    /// A label of a group or of a button, with whom or what it is about when the group repeats within this row.
    pub(crate) fn label_within(&self, around: Row, label: String, words: &Words) -> String {
        match self.around(around, words) {
            None => label,
            Some(outer) => words.shared_with("label-within", [("label", label.into()), ("outer", outer.into())]),
        }
    }

    /// Whom or what a row is about: the name or the text that its first question asks for, and until that is known its
    /// heading.
    fn around(&self, row: Row, words: &Words) -> Option<String> {
        let row = row?;
        let first = self.form.definition.groups[row.group].questions.first();
        let known = first.and_then(|question| {
            let kind = &self.form.definition.questions[*question].kind;
            match &self.standing(*question, Some(row))?.state {
                State::Known(Value::Name(name)) => Some(name.full()),
                State::Known(Value::Text(text)) if matches!(kind, Kind::Text { .. }) => Some(text.clone()),
                _ => None,
            }
        });
        Some(known.unwrap_or_else(|| self.row_heading(row, words)))
    }
}

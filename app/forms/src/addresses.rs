//! How groups, their questions and their rows are called: by a path in rules, `people.trips.to`, and with the numbers
//! of the rows in the keys of the answers, `people.0.trips.1.to`. The address of a group's rows is what stands before
//! the number of a row: `people`, or `people.0.trips` for a group within its rows.

use crate::definition::{Definition, Question};
use crate::expression::{InRow, Row};

impl Definition {
    /// The path of a group.
    pub(crate) fn path(&self, group: usize) -> String {
        let own = &self.groups[group];
        match own.outer {
            None => own.name.clone(),
            Some(outer) => format!("{}.{}", self.groups[outer].name, own.name),
        }
    }

    /// The group that a path leads to.
    pub(crate) fn group_at(&self, path: &str) -> Option<usize> {
        match path.split_once('.') {
            None => self.group(path).filter(|group| self.groups[*group].outer.is_none()),
            Some((outer, name)) => self.group_within(self.group_at(outer)?, name),
        }
    }

    /// The group of this name within the rows of another one.
    fn group_within(&self, outer: usize, name: &str) -> Option<usize> {
        self.groups[outer].groups.iter().copied().find(|group| self.groups[*group].name == name)
    }

    /// The question that a path leads to.
    pub(crate) fn question_at(&self, path: &str) -> Option<usize> {
        match path.rsplit_once('.') {
            None => self.question(path),
            Some((group, name)) => self.question_in(self.group_at(group)?, name),
        }
    }

    /// The address of a group's rows; `row` is one of its outer group, or of its own.
    pub(crate) fn address(&self, group: usize, row: Row) -> String {
        let own = &self.groups[group];
        match self.around(group, row) {
            None => own.name.clone(),
            Some(around) => self.key_in(around, &own.name),
        }
    }

    /// The row around the rows of a group, which is this one or around it; none for a group on a page.
    pub(crate) fn around(&self, group: usize, row: Row) -> Row {
        row?.in_group(self.groups[group].outer?)
    }

    /// What the key of something in a row is.
    pub(crate) fn key_in(&self, row: InRow, own: &str) -> String {
        let name = &self.groups[row.group].name;
        match row.outer {
            None => format!("{name}.{}.{own}", row.row),
            Some((outer, around)) => format!("{}.{around}.{name}.{}.{own}", self.groups[outer].name, row.row),
        }
    }

    /// The key of a question; its parts have theirs below it.
    pub(crate) fn question_key(&self, question: &Question, row: Row) -> String {
        match question.group.and_then(|group| row?.in_group(group)) {
            None => question.name.clone(),
            Some(row) => self.key_in(row, &question.name),
        }
    }

    /// What the key is within its row, if it is one of a row that this group may have.
    pub(crate) fn below_row<'k>(&self, group: usize, key: &'k str) -> Option<&'k str> {
        let group = &self.groups[group];
        let own = match group.outer {
            None => key,
            Some(outer) => self.below_row(outer, key)?,
        };
        let (row, rest) = own.strip_prefix(group.name.as_str())?.strip_prefix('.')?.split_once('.')?;
        row_number(row).is_some_and(|row| row < group.max).then_some(rest)
    }

    /// The group at this address, and the row around it. Says nothing of whether there is that row.
    pub(crate) fn addressed(&self, address: &str) -> Option<(usize, Row)> {
        let Some((outer, rest)) = address.split_once('.') else {
            return Some((self.group_at(address)?, None));
        };
        let (row, name) = rest.split_once('.')?;
        let (outer, row) = (self.group_at(outer)?, row_number(row)?);
        let group = self.group_within(outer, name)?;
        Some((group, Some(InRow::new(outer, row, None))))
    }

    /// A row of a group that is like all others: the first one.
    pub(crate) fn first_row(&self, group: usize) -> InRow {
        InRow::new(group, 0, self.groups[group].outer.map(|outer| InRow::new(outer, 0, None)))
    }

    /// The group on the page in whose rows this one is, or this one.
    pub(crate) fn outermost(&self, group: usize) -> usize {
        self.groups[group].outer.unwrap_or(group)
    }

    /// Every question of a group's rows, in order, also those of the groups within them.
    pub(crate) fn all_questions_of(&self, group: usize) -> impl Iterator<Item = usize> {
        let group = &self.groups[group];
        let inner = group.groups.iter().flat_map(|inner| &self.groups[*inner].questions);
        group.questions.iter().chain(inner).copied()
    }
}

/// The number of a row as keys write it: `01` would be another key for row 1.
fn row_number(text: &str) -> Option<usize> {
    text.parse().ok().filter(|number: &usize| number.to_string() == text)
}

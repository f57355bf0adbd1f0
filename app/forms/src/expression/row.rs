/// A row of a repeating group; of one that repeats within the rows of another, in this row of the outer one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct InRow {
    pub(crate) group: usize,
    pub(crate) row: usize,
    /// The outer group, and its row.
    pub(crate) outer: Option<(usize, usize)>,
}

/// Where something is asked: in a row, or outside of all rows.
pub(crate) type Row = Option<InRow>;

impl InRow {
    /// A row of a group; `around` is the row of its outer group, when it repeats within one.
    pub(crate) fn new(group: usize, row: usize, around: Row) -> Self {
        Self { group, row, outer: around.map(|around| (around.group, around.row)) }
    }

    /// The row around this one.
    pub(crate) fn around(self) -> Row {
        self.outer.map(|(group, row)| Self::new(group, row, None))
    }

    /// This row, or the one around it, if that is a row of this group.
    pub(crate) fn in_group(self, group: usize) -> Row {
        if self.group == group { Some(self) } else { self.around().filter(|around| around.group == group) }
    }
}

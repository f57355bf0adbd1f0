//! What a set of answers means today: which pages are live, what stands, what is missing, what follows from it.

mod companion;
mod explain;
mod history;
mod path;
mod results;
mod run;
mod standing;
mod submission;
mod task_list;

pub use companion::Companion;
pub use explain::{FactState, Reason};
pub(crate) use history::{HistoryFault, Wrong};
pub use path::{Next, PageState};
pub use results::{Evidence, FeeLine, Fees, Stop, UndecidedFee, Warning};
pub use standing::State;
pub(crate) use standing::{GroupStanding, RowStanding, Standing};
pub use submission::{Incomplete, Missing, Wanting};
pub use task_list::{Progress, SectionProgress, TaskList};

use domain::Date;

use crate::answers::Answers;
use crate::expression::{InRow, Outcome, Row};
use crate::form::Form;
use crate::kinds::Value;

/// A form with answers, on a day. Computed whole, in well under a millisecond; it holds no more than it found.
#[derive(Debug)]
pub struct Evaluation<'a> {
    pub(crate) form: &'a Form,
    pub(crate) answers: &'a Answers,
    pub(crate) today: Date,
    /// For each page, whether its condition holds.
    pub(crate) gates: Vec<Outcome<bool>>,
    /// For each question outside groups.
    pub(crate) questions: Vec<Standing>,
    /// For each group on a page; those within its rows stand in these.
    pub(crate) groups: Vec<GroupStanding>,
    pub(crate) facts: Vec<Outcome<Value>>,
}

impl Form {
    /// What the answers mean on this day.
    #[must_use]
    pub fn evaluate<'a>(&'a self, answers: &'a Answers, today: Date) -> Evaluation<'a> {
        Evaluation::run(self, answers, today)
    }
}

impl Evaluation<'_> {
    /// The state of a question outside repeating groups.
    #[must_use]
    pub fn question(&self, name: &str) -> Option<&State> {
        Some(&self.questions[self.form.definition.question(name)?].state)
    }

    /// What is known of a fact.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<&Outcome<Value>> {
        self.facts.get(self.form.definition.fact(name)?)
    }

    /// The form that was evaluated.
    #[must_use]
    pub const fn form(&self) -> &Form {
        self.form
    }

    /// How a question stands, in a row or outside.
    pub(crate) fn standing(&self, question: usize, row: Row) -> Option<&Standing> {
        let Some(group) = self.form.definition.questions[question].group else {
            return self.questions.get(question);
        };
        let place = self.form.definition.groups[group].questions.iter().position(|known| *known == question)?;
        self.row(row?.in_group(group)?)?.questions.get(place)
    }

    /// How a group stands; one within rows, in this row of its outer group or in its own.
    pub(crate) fn group_standing(&self, group: usize, row: Row) -> Option<&GroupStanding> {
        let Some(outer) = self.form.definition.groups[group].outer else { return self.groups.get(group) };
        let place = self.form.definition.groups[outer].groups.iter().position(|inner| *inner == group)?;
        self.row(self.form.definition.around(group, row)?)?.groups.get(place)
    }

    /// How a row stands.
    pub(crate) fn row(&self, row: InRow) -> Option<&RowStanding> {
        self.group_standing(row.group, Some(row))?.rows.get(row.row)
    }

    /// The rows of a group that count; of one within rows, those in this row.
    pub(crate) fn counting(&self, group: usize, row: Row) -> impl Iterator<Item = InRow> {
        let around = self.form.definition.around(group, row);
        let rows = self.group_standing(group, row).into_iter().flat_map(GroupStanding::counting);
        rows.map(move |(row, _)| InRow::new(group, row, around))
    }
}

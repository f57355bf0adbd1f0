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
pub(crate) use standing::{GroupStanding, Standing};
pub use submission::{Incomplete, Missing, Wanting};
pub use task_list::{Progress, SectionProgress, TaskList};

use domain::Date;

use crate::answers::Answers;
use crate::expression::{Outcome, Row};
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
        let (_, row) = row.filter(|(in_group, _)| *in_group == group)?;
        let place = self.form.definition.groups[group].questions.iter().position(|known| *known == question)?;
        self.groups.get(group)?.rows.get(row)?.questions.get(place)
    }
}

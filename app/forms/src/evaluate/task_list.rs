use super::path::Liveness;
use super::{Evaluation, PageState, Reason};

/// How far each section is. Computed from the pages; nobody ticks it off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskList<'a> {
    /// The sections that have something to ask, or may have.
    pub sections: Vec<SectionProgress<'a>>,
    /// Pages of the path on which nothing is to be done.
    pub done: usize,
    /// Pages of the path.
    pub total: usize,
}

/// How far a section is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionProgress<'a> {
    /// The section's name.
    pub name: &'a str,
    /// Its state.
    pub progress: Progress,
    /// Where to go on: the first page with something to do, else the first page. None when it cannot start.
    pub page: Option<&'a str>,
    /// Its pages on which nothing is to be done.
    pub done: usize,
    /// Its pages on the path.
    pub total: usize,
}

/// A section's state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// Nobody was there.
    NotStarted,
    /// Something is to be done, or will be once other answers are there.
    Started,
    /// Nothing is to be done.
    Done,
    /// Which of its pages are asked hangs on these answers.
    CannotStart {
        /// What is to be answered first.
        because: Vec<Reason>,
    },
}

impl<'a> Evaluation<'a> {
    /// How far each section is.
    #[must_use]
    pub fn task_list(&self) -> TaskList<'a> {
        let sections: Vec<_> =
            (0..self.form.definition.sections.len()).filter_map(|section| self.section(section)).collect();
        let done = sections.iter().map(|section| section.done).sum();
        let total = sections.iter().map(|section| section.total).sum();
        TaskList { sections, done, total }
    }

    /// None when nothing in it is asked on this path.
    fn section(&self, index: usize) -> Option<SectionProgress<'a>> {
        let section = &self.form.definition.sections[index];
        let with = |liveness| section.pages.clone().filter(move |page| self.liveness(*page) == liveness);
        let live: Vec<_> = with(Liveness::Live).map(|page| (page, self.state_of(page))).collect();
        let undecided: Vec<_> = with(Liveness::Undecided).collect();
        if live.is_empty() && undecided.is_empty() {
            return None;
        }
        let done = live.iter().filter(|(_, state)| *state == PageState::Done).count();
        let is_untouched = live.iter().all(|(_, state)| *state == PageState::NotStarted);
        let progress = if live.is_empty() {
            Progress::CannotStart {
                because: self.reasons(undecided.iter().flat_map(|page| self.undecided(*page)), None),
            }
        } else if done == live.len() && undecided.is_empty() {
            Progress::Done
        } else if is_untouched {
            Progress::NotStarted
        } else {
            Progress::Started
        };
        let to_do = live.iter().find(|(_, state)| *state != PageState::Done).or(live.first());
        let page = to_do.map(|(page, _)| self.form.definition.pages[*page].name.as_str());
        Some(SectionProgress { name: &section.name, progress, page, done, total: live.len() })
    }

    /// The conditions that leave a page undecided: its own, or those of its questions.
    fn undecided(&self, page: usize) -> Vec<Option<&'a crate::definition::Rule>> {
        let (definition, is_open) = (&self.form.definition, |rule: &&crate::definition::Rule| {
            !matches!(self.holds(Some(rule), None), crate::expression::Outcome::Known(_))
        });
        let questions =
            definition.questions.iter().filter(|question| question.page == page && question.group.is_none());
        let groups = definition.groups.iter().filter(|group| group.page == page && group.outer.is_none());
        let rules = definition.pages[page].when.iter();
        let rules = rules.chain(questions.filter_map(|question| question.when.as_ref()));
        rules.chain(groups.filter_map(|group| group.when.as_ref())).filter(is_open).map(Some).collect()
    }
}

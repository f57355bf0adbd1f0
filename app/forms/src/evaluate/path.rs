use super::{Evaluation, State};
use crate::definition::Item;
use crate::expression::Outcome;

/// How far a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageState {
    /// Nobody was there.
    NotStarted,
    /// Something is missing or wrong.
    Started,
    /// Nothing is to be done.
    Done,
}

/// Where to go from a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next<'a> {
    /// To this page.
    Page(&'a str),
    /// To reading everything over.
    Review,
}

/// Whether a page belongs to the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Liveness {
    Live,
    Undecided,
    Off,
}

impl<'a> Evaluation<'a> {
    /// The pages of the path, in order.
    pub fn live_pages(&self) -> impl Iterator<Item = &'a str> {
        let form = self.form;
        self.live().map(|page| form.definition.pages[page].name.as_str())
    }

    /// Whether this page belongs to the path.
    #[must_use]
    pub fn is_live(&self, page: &str) -> bool {
        self.form.definition.page(page).is_some_and(|page| self.liveness(page) == Liveness::Live)
    }

    /// Whether answers that are not there yet decide if this page belongs to the path.
    #[must_use]
    pub fn is_undecided(&self, page: &str) -> bool {
        self.form.definition.page(page).is_some_and(|page| self.liveness(page) == Liveness::Undecided)
    }

    /// How far this page is; one that is off the path was never started.
    #[must_use]
    pub fn page_state(&self, page: &str) -> PageState {
        self.form.definition.page(page).map_or(PageState::NotStarted, |page| self.state_of(page))
    }

    /// Where Continue leads: to the same page while something on it is to be done, else to the next one of the path.
    #[must_use]
    pub fn next_after(&self, page: &str) -> Next<'a> {
        match self.form.definition.page(page) {
            Some(index) if self.liveness(index) == Liveness::Live && self.state_of(index) != PageState::Done => {
                Next::Page(&self.form.definition.pages[index].name)
            }
            _ => self.following(page),
        }
    }

    /// The next page of the path, whatever is still to be done on this one.
    #[must_use]
    pub fn following(&self, page: &str) -> Next<'a> {
        let after = self.form.definition.page(page).map_or(0, |page| page + 1);
        let next = self.live().find(|next| *next >= after);
        next.map_or(Next::Review, |next| Next::Page(&self.form.definition.pages[next].name))
    }

    /// The page of the path before this one.
    #[must_use]
    pub fn previous_before(&self, page: &str) -> Option<&'a str> {
        let before = self.form.definition.page(page)?;
        let previous = self.live().take_while(|previous| *previous < before).last()?;
        Some(&self.form.definition.pages[previous].name)
    }

    /// The first page of the path on which something is to be done; none when all of it is done.
    #[must_use]
    pub fn first_unfinished(&self) -> Option<&'a str> {
        let unfinished = self.live().find(|page| self.state_of(*page) != PageState::Done)?;
        Some(&self.form.definition.pages[unfinished].name)
    }

    pub(super) fn live(&self) -> impl Iterator<Item = usize> {
        (0..self.gates.len()).filter(|page| self.liveness(*page) == Liveness::Live)
    }

    /// A page on which nothing is asked is not part of the path, even if its own condition holds.
    pub(super) fn liveness(&self, page: usize) -> Liveness {
        match self.gates[page] {
            Outcome::Known(true) => {}
            Outcome::Known(false) | Outcome::NotAsked => return Liveness::Off,
            Outcome::Incomplete | Outcome::Invalid => return Liveness::Undecided,
        }
        let mut liveness = Liveness::Off;
        for item in &self.form.definition.pages[page].items {
            let (is_asked, is_undecided) = match *item {
                Item::Question(question) => {
                    let state = &self.questions[question].state;
                    (state.is_asked(), *state == State::Undecided)
                }
                Item::Group(group) => {
                    let group = &self.groups[group];
                    (group.is_asked(), matches!(group.gate, Outcome::Incomplete | Outcome::Invalid))
                }
            };
            if is_asked {
                return Liveness::Live;
            }
            if is_undecided {
                liveness = Liveness::Undecided;
            }
        }
        liveness
    }

    pub(super) fn state_of(&self, page: usize) -> PageState {
        if self.liveness(page) != Liveness::Live {
            return PageState::NotStarted;
        }
        let items = &self.form.definition.pages[page].items;
        let is_settled = |item: &Item| match *item {
            Item::Question(question) => self.questions[question].is_settled(),
            Item::Group(group) => self.groups[group].is_settled(),
        };
        if items.iter().all(is_settled) {
            PageState::Done
        } else if items.iter().any(|item| self.is_seen(*item)) {
            PageState::Started
        } else {
            PageState::NotStarted
        }
    }

    fn is_seen(&self, item: Item) -> bool {
        match item {
            Item::Group(group) => self.groups[group].is_seen,
            Item::Question(question) => {
                let question = &self.form.definition.questions[question];
                question.keys.iter().any(|key| self.answers.get(key).is_some())
            }
        }
    }
}

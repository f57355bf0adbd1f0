use domain::Date;

use super::{Evaluation, GroupStanding, Reason, Standing, State, Stop};
use crate::answers::Answers;
use crate::definition::{Item, Question};
use crate::expression::{InRow, Outcome, Row};
use crate::kinds::{PersonName, Value};

/// Something that is to be done before the form can be filed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing<'a> {
    /// The page to do it on.
    pub page: &'a str,
    /// The question, or the repeating group.
    pub question: &'a str,
    /// The keys of the inputs it is about.
    pub keys: Vec<String>,
    /// Whether something is to be typed or to be mended.
    pub wanting: Wanting,
    /// Why it is asked; nothing when it always is.
    pub because: Vec<Reason>,
}

/// What an answer wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanting {
    /// To be typed.
    Answer,
    /// To be seen: it may be left blank.
    Look,
    /// To be mended.
    Change,
}

/// Why a form cannot be submitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incomplete<'a> {
    /// What is to be done first.
    pub missing: Vec<Missing<'a>>,
    /// Why it cannot be filed at all.
    pub stops: Vec<Stop<'a>>,
}

impl<'a> Evaluation<'a> {
    /// Everything on the path that is to be done, in order, and why it is asked.
    #[must_use]
    pub fn missing(&self) -> Vec<Missing<'a>> {
        let mut missing = Vec::new();
        for item in self.live_items() {
            match item {
                Item::Question(question) => missing.extend(self.missing_answer(question, None)),
                Item::Group(group) => self.missing_rows(group, None, &mut missing),
            }
        }
        missing
    }

    /// What is to be done in a group that is asked; in one within rows, in this row.
    fn missing_rows(&self, index: usize, around: Row, missing: &mut Vec<Missing<'a>>) {
        let definition = &self.form.definition;
        let (group, page) = (&definition.groups[index], &definition.pages[definition.groups[index].page]);
        let Some(standing) = self.group_standing(index, around).filter(|standing| standing.is_asked()) else { return };
        let before = missing.len();
        for row in self.counting(index, around) {
            let questions = group.questions.iter();
            missing.extend(questions.filter_map(|question| self.missing_answer(*question, Some(row))));
            group.groups.iter().for_each(|inner| self.missing_rows(*inner, Some(row), missing));
        }
        if (!standing.is_seen || standing.is_faulty) && missing.len() == before {
            missing.push(Missing {
                page: &page.name,
                question: &group.name,
                keys: vec![definition.address(index, around)],
                wanting: if standing.is_seen { Wanting::Change } else { Wanting::Look },
                because: self.reasons([page.when.as_ref(), group.when.as_ref()], around),
            });
        }
    }

    fn live_items(&self) -> impl Iterator<Item = Item> {
        let pages = &self.form.definition.pages;
        self.live().flat_map(move |page| pages[page].items.iter().copied()).filter(|item| match *item {
            Item::Question(question) => self.questions[question].state.is_asked(),
            Item::Group(group) => self.groups[group].is_asked(),
        })
    }

    fn missing_answer(&self, index: usize, row: Row) -> Option<Missing<'a>> {
        let definition = &self.form.definition;
        let (question, standing) = (&definition.questions[index], self.standing(index, row)?);
        if !standing.state.is_asked() || standing.is_settled() {
            return None;
        }
        let page = &definition.pages[question.page];
        let wanting = match &standing.state {
            State::Missing(problems) if problems.is_empty() => Wanting::Look,
            State::Missing(_) => Wanting::Answer,
            _ => Wanting::Change,
        };
        Some(Missing {
            page: &page.name,
            question: &question.name,
            keys: self.keys_to_mend(question, standing, row),
            wanting,
            because: self.reasons([page.when.as_ref(), question.when.as_ref()], row),
        })
    }

    fn keys_to_mend(&self, question: &Question, standing: &Standing, row: Row) -> Vec<String> {
        let mut keys: Vec<_> =
            standing.problems().map(|problem| self.key(question, problem.part, row).into_owned()).collect();
        if keys.is_empty() {
            keys.push(self.key(question, "", row).into_owned());
        }
        keys.dedup();
        keys
    }

    /// Whether the form can be signed: nothing is missing or wrong, and nothing stops it.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.first_unfinished().is_none() && self.missing().is_empty() && self.stops().is_empty()
    }

    /// The answers to send: only what was typed into the questions of the path, and only the parts and rows that
    /// count.
    ///
    /// # Errors
    /// What is to be done first, while something is.
    pub fn submission(&self) -> Result<Answers, Incomplete<'a>> {
        if !self.is_complete() {
            return Err(Incomplete { missing: self.missing(), stops: self.stops() });
        }
        let mut sent = Vec::new();
        for item in self.live_items() {
            match item {
                Item::Question(question) => sent.extend(self.sent(question, None, None)),
                Item::Group(group) => self.sent_rows(group, None, None, &mut sent),
            }
        }
        Ok(sent.into_iter().collect())
    }

    /// What was typed into the rows of a group that is asked, under the keys of the rows that they become.
    fn sent_rows(&self, index: usize, around: Row, becomes: Row, sent: &mut Vec<(String, String)>) {
        let group = &self.form.definition.groups[index];
        if !self.group_standing(index, around).is_some_and(GroupStanding::is_asked) {
            return;
        }
        for (place, row) in self.counting(index, around).enumerate() {
            let becomes = Some(InRow::new(index, place, becomes));
            sent.extend(group.questions.iter().flat_map(|question| self.sent(*question, Some(row), becomes)));
            group.groups.iter().for_each(|inner| self.sent_rows(*inner, Some(row), becomes, sent));
        }
    }

    /// What was typed into a question, under the keys of the row that it becomes.
    fn sent(&self, index: usize, row: Row, becomes: Row) -> Vec<(String, String)> {
        let question = &self.form.definition.questions[index];
        if !matches!(self.standing(index, row).map(|standing| &standing.state), Some(State::Known(_))) {
            return Vec::new();
        }
        let typed = |part: &str| self.answers.get(&self.key(question, part, row)).unwrap_or_default().trim();
        let parts = question.kind.counting_parts(&typed).into_iter().filter(|part| !typed(part).is_empty());
        parts.map(|part| (self.key(question, part, becomes).into_owned(), typed(part).to_owned())).collect()
    }

    /// The name of the person who signs, to compare the signature with; none until it is known.
    #[must_use]
    pub fn signer(&self) -> Option<&PersonName> {
        let mut signers = self.form.definition.signers.iter();
        let (signer, _) = signers.find(|(_, when)| self.holds(when.as_ref(), None) == Outcome::Known(true))?;
        match &self.questions[signer.question].state {
            State::Known(Value::Name(name)) => Some(name),
            _ => None,
        }
    }

    /// The same name as one line.
    #[must_use]
    pub fn signer_name(&self) -> Option<String> {
        self.signer().map(PersonName::full)
    }

    /// The date of birth that the form shares with others; none until it is known, and where none is asked.
    #[must_use]
    pub fn birth_date(&self) -> Option<Date> {
        let questions = self.form.definition.questions.iter().zip(&self.questions);
        let mut shared = questions.filter(|(question, _)| question.reuse.as_deref() == Some("birth-date"));
        shared.find_map(|(question, standing)| match &standing.state {
            State::Known(Value::Date(born)) if question.group.is_none() => Some(*born),
            _ => None,
        })
    }
}

use domain::Date;

use super::standing::RowStanding;
use super::{Evaluation, GroupStanding, Standing, State};
use crate::answers::Answers;
use crate::definition::{Node, Question, Rule};
use crate::expression::{InRow, Outcome, Row, Situation};
use crate::form::Form;
use crate::kinds::{Code, Kind, Problem, Reading, Value};

impl<'a> Evaluation<'a> {
    pub(super) fn run(form: &'a Form, answers: &'a Answers, today: Date) -> Self {
        let definition = &form.definition;
        let unseen = GroupStanding::new(Outcome::NotAsked, false);
        let mut evaluation = Self {
            form,
            answers,
            today,
            gates: vec![Outcome::NotAsked; definition.pages.len()],
            questions: vec![Standing::default(); definition.questions.len()],
            groups: vec![unseen; definition.groups.len()],
            facts: vec![Outcome::NotAsked; definition.facts.len()],
        };
        for node in &definition.order {
            match *node {
                Node::Page(page) => {
                    evaluation.gates[page] = evaluation.holds(definition.pages[page].when.as_ref(), None);
                }
                Node::Question(question) => {
                    evaluation.questions[question].state = evaluation.state(&definition.questions[question], None);
                }
                Node::Group(group) => evaluation.group(group, None),
                Node::Fact(fact) => {
                    let value = definition.facts[fact].is.term.value(&evaluation, None);
                    let value = value.and_then(|value| Outcome::Known(value.into_owned()));
                    evaluation.facts[fact] = value;
                }
            }
        }
        evaluation.checks();
        evaluation.histories();
        evaluation
    }

    /// Whether a condition holds; no condition always does.
    pub(crate) fn holds(&self, rule: Option<&Rule>, row: Row) -> Outcome<bool> {
        rule.map_or(Outcome::Known(true), |rule| rule.term.truth(self, row))
    }

    fn state(&self, question: &Question, row: Row) -> State {
        let page = match question.group {
            None => self.gates[question.page].clone(),
            Some(group) => self.group_standing(group, row).map_or(Outcome::NotAsked, |group| group.gate.clone()),
        };
        if page == Outcome::Known(false) {
            return State::NotAsked;
        }
        match self.holds(question.when.as_ref(), row) {
            Outcome::Known(false) => State::NotAsked,
            Outcome::Known(true) if page == Outcome::Known(true) => self.read(question, row),
            _ => State::Undecided,
        }
    }

    fn read(&self, question: &Question, row: Row) -> State {
        let key = |part: &str| self.key(question, part, row);
        let typed = |part: &str| self.answers.get(&key(part)).unwrap_or_default();
        match question.kind.read(&typed, self.today) {
            Reading::Known(value) => self.available(question, value, row),
            Reading::Wrong(problems) if problems.iter().all(|problem| problem.code == Code::Missing) => {
                State::Missing(problems)
            }
            Reading::Wrong(problems) => State::Invalid(problems),
            Reading::Empty if !question.optional => State::Missing(vec![Problem::of("", Code::Missing)]),
            Reading::Empty => {
                let is_seen = question.kind.parts().iter().any(|part| self.answers.get(&key(part)).is_some());
                if is_seen { State::Blank } else { State::Missing(Vec::new()) }
            }
        }
    }

    /// The value, unless it holds an option that does not go with the other answers.
    fn available(&self, question: &Question, value: Value, row: Row) -> State {
        let is_gone = |name: &str| {
            let option = question.options.iter().find(|option| option.name == name);
            option.is_some_and(|option| self.holds(option.when.as_ref(), row) == Outcome::Known(false))
        };
        let gone = match (&question.kind, &value) {
            (Kind::Choose { .. }, Value::Choice(chosen)) => is_gone(chosen),
            (Kind::ChooseMany { .. }, Value::Choices(chosen)) => chosen.iter().any(|name| is_gone(name)),
            _ => false,
        };
        if gone { State::Invalid(vec![Problem::of("", Code::OptionGone)]) } else { State::Known(value) }
    }

    /// The key of a question's part in the answers.
    pub(crate) fn key<'k>(&self, question: &'k Question, part: &str, row: Row) -> std::borrow::Cow<'k, str> {
        let key = question.key(part);
        match question.group.and_then(|group| row?.in_group(group)) {
            None => key.into(),
            Some(row) => self.form.definition.key_in(row, key).into(),
        }
    }

    /// Whether the question was answered with that it still goes on.
    pub(crate) fn is_present(&self, question: &Question, row: Row) -> bool {
        question.kind.is_present(&|part| self.answers.get(&self.key(question, part, row)).unwrap_or_default())
    }

    /// A group with its rows: on its page, or in this row of its outer group.
    fn group(&mut self, index: usize, outer: Row) {
        let definition = &self.form.definition;
        let group = &definition.groups[index];
        let around = outer.and_then(|row| Some(&self.group_standing(row.group, outer)?.gate));
        let gate = match (around.unwrap_or(&self.gates[group.page]).clone(), self.holds(group.when.as_ref(), outer)) {
            (Outcome::Known(true), own) => own,
            (Outcome::Known(false), _) | (_, Outcome::Known(false)) => Outcome::Known(false),
            (around, _) => around,
        };
        let address = definition.address(index, outer);
        let typed_rows = self.answers.rows(&address, group.max);
        let is_seen = typed_rows > 0 || self.answers.get(&address).is_some();
        let standing = GroupStanding::new(gate, is_seen);
        match outer.and_then(|row| self.row_mut(row)) {
            None => self.groups[index] = standing,
            Some(row) => row.groups.push(standing),
        }
        for row in 0..typed_rows.max(group.min) {
            let place = InRow::new(index, row, outer);
            let counts = self.is_typed(place) || row < group.min;
            let standing = RowStanding { counts, questions: Vec::new(), groups: Vec::new() };
            if let Some(group) = self.group_mut(index, outer) {
                group.rows.push(standing);
            }
            for question in &group.questions {
                let state = self.state(&definition.questions[*question], Some(place));
                if let Some(row) = self.row_mut(place) {
                    row.questions.push(Standing { state, failed: Vec::new() });
                }
            }
            group.groups.iter().for_each(|inner| self.group(*inner, Some(place)));
        }
    }

    /// Whether anything is typed in a row, or in a row within it.
    fn is_typed(&self, row: InRow) -> bool {
        let definition = &self.form.definition;
        let group = &definition.groups[row.group];
        let questions = group.questions.iter().map(|question| &definition.questions[*question]);
        let mut keys = questions.flat_map(|question| question.kind.parts().iter().map(move |part| (question, part)));
        let is_typed = |typed: &str| !typed.trim().is_empty();
        keys.any(|(question, part)| self.answers.get(&self.key(question, part, Some(row))).is_some_and(is_typed))
            || group.groups.iter().any(|inner| {
                let rows = self.answers.rows(&definition.address(*inner, Some(row)), definition.groups[*inner].max);
                (0..rows).any(|number| self.is_typed(InRow::new(*inner, number, Some(row))))
            })
    }

    /// Marks the answers that fail a check of the form. Facts keep what they made of them.
    fn checks(&mut self) {
        for check in &self.form.definition.checks {
            let question = check.on.question;
            for row in self.rows_of(question) {
                let applies = self.holds(check.when.as_ref(), row) == Outcome::Known(true);
                let fails = || self.holds(Some(&check.that), row) == Outcome::Known(false);
                let is_known = |standing: &Standing| matches!(standing.state, State::Known(_));
                if self.standing(question, row).is_some_and(is_known) && applies && fails() {
                    let problem = Problem::of(check.on.part, Code::Check(check.name.clone()));
                    if let Some(standing) = self.standing_mut(question, row) {
                        standing.failed.push(problem);
                    }
                }
            }
        }
    }

    /// Where a question is asked: once outside groups, in every row that counts inside one.
    pub(crate) fn rows_of(&self, question: usize) -> Vec<Row> {
        match self.form.definition.questions[question].group {
            None => vec![None],
            Some(group) => {
                self.rows_around(group).into_iter().flat_map(|around| self.counting(group, around)).map(Some).collect()
            }
        }
    }

    /// Where a group stands: once on its page, within rows in every one that counts.
    pub(crate) fn rows_around(&self, group: usize) -> Vec<Row> {
        match self.form.definition.groups[group].outer {
            None => vec![None],
            Some(outer) => self.counting(outer, None).map(Some).collect(),
        }
    }

    fn standing_mut(&mut self, question: usize, row: Row) -> Option<&mut Standing> {
        let Some(row) = row else { return self.questions.get_mut(question) };
        let place = self.form.definition.groups[row.group].questions.iter().position(|known| *known == question)?;
        self.row_mut(row)?.questions.get_mut(place)
    }

    fn row_mut(&mut self, row: InRow) -> Option<&mut RowStanding> {
        self.group_mut(row.group, Some(row))?.rows.get_mut(row.row)
    }

    fn group_mut(&mut self, group: usize, row: Row) -> Option<&mut GroupStanding> {
        let Some(outer) = self.form.definition.groups[group].outer else { return self.groups.get_mut(group) };
        let place = self.form.definition.groups[outer].groups.iter().position(|inner| *inner == group)?;
        self.row_mut(self.form.definition.around(group, row)?)?.groups.get_mut(place)
    }
}

impl Situation for Evaluation<'_> {
    fn today(&self) -> Date {
        self.today
    }

    fn question(&self, question: usize, row: Row) -> Outcome<&Value> {
        self.standing(question, row).map_or(Outcome::NotAsked, |standing| standing.state.outcome())
    }

    fn fact(&self, fact: usize) -> Outcome<&Value> {
        match &self.facts[fact] {
            Outcome::Known(value) => Outcome::Known(value),
            Outcome::Invalid => Outcome::Invalid,
            Outcome::Incomplete => Outcome::Incomplete,
            Outcome::NotAsked => Outcome::NotAsked,
        }
    }

    fn rows(&self, group: usize, row: Row) -> Outcome<Vec<InRow>> {
        let Some(standing) = self.group_standing(group, row) else { return Outcome::NotAsked };
        match standing.gate {
            Outcome::Known(true) if standing.is_seen => Outcome::Known(self.counting(group, row).collect()),
            Outcome::Known(false) | Outcome::NotAsked => Outcome::NotAsked,
            Outcome::Invalid => Outcome::Invalid,
            Outcome::Known(true) | Outcome::Incomplete => Outcome::Incomplete,
        }
    }
}

//! Every way to answer a small form, one after the other, with the engine itself.

use domain::Date;

use super::super::absence::Absence;
use super::super::condition::{Condition, Scope, conditions};
use super::super::sheet::Sheet;
use super::is_sound;
use crate::answers::Answers;
use crate::evaluate::{Evaluation, GroupStanding, RowStanding, State};
use crate::expression::{InRow, Outcome, Row};
use crate::form::Form;
use crate::kinds::{Code, Kind, Value};

/// What was seen of a condition where it counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) is_reached: bool,
    pub(super) holds: bool,
    pub(super) fails: bool,
    pub(super) comes_of_absence: bool,
    pub(super) is_open: bool,
}

/// What was seen of a question, where no earlier answer fails a check.
#[derive(Debug, Clone, Default)]
pub(super) struct Asked {
    pub(super) arrived: bool,
    pub(super) nothing_offered: bool,
    pub(super) passed: bool,
}

pub(super) struct Everything {
    pub(super) conditions: Vec<Seen>,
    pub(super) questions: Vec<Asked>,
    pub(super) reaches_the_end: bool,
}

/// Ways tried for one form; a form that has more is left out.
const MOST: usize = 600;

struct Trial<'f> {
    form: &'f Form,
    today: Date,
    conditions: Vec<Condition<'f>>,
    everything: Everything,
    tried: usize,
}

pub(super) fn try_all(form: &Form) -> Option<Everything> {
    let mut sheet = Sheet::new(&form.definition);
    let conditions = conditions(&mut sheet);
    let everything = Everything {
        conditions: vec![Seen::default(); conditions.len()],
        questions: vec![Asked::default(); form.definition.questions.len()],
        reaches_the_end: false,
    };
    let mut trial = Trial { form, today: form.definition.from, conditions, everything, tried: 0 };
    trial.step(0, &Answers::default(), &[]);
    (trial.tried <= MOST).then_some(trial.everything)
}

impl Trial<'_> {
    /// Everything before this question is answered. `there` are the rows of the group in which it is, of that around it,
    /// and of those before it there.
    fn step(&mut self, question: usize, answers: &Answers, there: &[InRow]) {
        self.tried += 1;
        if self.tried > MOST {
            return;
        }
        let definition = &self.form.definition;
        let Some(asked) = definition.questions.get(question) else {
            self.look(question, answers);
            return;
        };
        let begins = asked.group.filter(|group| definition.groups[*group].questions.first() == Some(&question));
        match begins {
            Some(group) => {
                let there = if definition.groups[group].outer.is_none() { &[] } else { there };
                let around = rows_around(definition.groups[group].outer, there);
                self.open(question, answers, &around, there);
            }
            None => self.in_rows(question, answers, there),
        }
    }

    /// Tries every number of rows in each place of a group that begins with this question.
    fn open(&mut self, question: usize, answers: &Answers, around: &[Row], there: &[InRow]) {
        let (form, definition) = (self.form, &self.form.definition);
        let Some((place, others)) = around.split_first() else { return self.in_rows(question, answers, there) };
        let index = definition.questions[question].group.unwrap();
        let (group, address) = (&definition.groups[index], definition.address(index, *place));
        let evaluation = form.evaluate(answers, self.today);
        let is_asked = evaluation.group_standing(index, *place).is_some_and(GroupStanding::is_asked);
        let counts = if is_asked { group.min..=group.max } else { 0..=0 };
        for count in counts {
            let mut answers = answers.clone();
            if is_asked {
                answers.set(&address, "");
            }
            let rows: Vec<_> = (0..count).map(|row| InRow::new(index, row, *place)).collect();
            // A row that is there before anything is typed in it, so that the engine counts it.
            for row in &rows {
                answers.set(&definition.key_in(*row, "there"), "");
            }
            self.open(question, &answers, others, &[there, rows.as_slice()].concat());
        }
    }

    fn in_rows(&mut self, question: usize, answers: &Answers, there: &[InRow]) {
        let group = self.form.definition.questions[question].group;
        self.look_with_rows(question, answers, there);
        let places = rows_around(group, there);
        let arrived = self.arrived(question, answers, &places);
        self.answer(question, answers, &places, there, arrived);
    }

    /// Notes whether the question is reached in its first place.
    fn arrived(&mut self, question: usize, answers: &Answers, places: &[Row]) -> bool {
        let evaluation = self.form.evaluate(answers, self.today);
        let definition = &self.form.definition;
        let row = definition.questions[question].group.map(|group| definition.first_row(group));
        let is_first = places.first() == Some(&row) && self.is_asked(&evaluation, question, row);
        let arrived = is_first && self.passes(&evaluation, question);
        let options = &definition.questions[question].options;
        let mut none = options.iter().map(|option| evaluation.holds(option.when.as_ref(), row));
        let seen = &mut self.everything.questions[question];
        seen.arrived |= arrived;
        seen.nothing_offered |= arrived && !options.is_empty() && none.all(|holds| holds == Outcome::Known(false));
        arrived
    }

    /// Tries every answer in each of these places.
    fn answer(&mut self, question: usize, answers: &Answers, places: &[Row], there: &[InRow], arrived: bool) {
        let definition = &self.form.definition;
        let Some((place, others)) = places.split_first() else {
            let evaluation = self.form.evaluate(answers, self.today);
            let ends = |group: usize| definition.all_questions_of(group).last() == Some(question);
            let needs_text = there.iter().filter(|row| ends(row.group) && row.row >= definition.groups[row.group].min);
            if needs_text.filter_map(|row| evaluation.row(*row)).any(is_blank) {
                return;
            }
            assert!(is_sound(&evaluation));
            if arrived && self.passes(&evaluation, question + 1) {
                self.everything.questions[question].passed = true;
            }
            return self.step(question + 1, answers, there);
        };
        let evaluation = self.form.evaluate(answers, self.today);
        if !self.is_asked(&evaluation, question, *place) {
            return self.answer(question, answers, others, there, arrived);
        }
        for typed in self.possible(&evaluation, question, *place) {
            let mut answers = answers.clone();
            for (part, text) in typed {
                let key = evaluation.key(&definition.questions[question], part, *place);
                answers.set(&key, &text);
            }
            self.answer(question, &answers, others, there, arrived);
        }
    }

    /// In a row that is there, though the engine does not count one in which nothing is typed.
    fn is_asked(&self, evaluation: &Evaluation<'_>, question: usize, row: Row) -> bool {
        match row {
            None => evaluation.questions[question].state.is_asked(),
            Some(InRow { group, .. }) => {
                let when = self.form.definition.questions[question].when.as_ref();
                let is_asked = evaluation.group_standing(group, row).is_some_and(GroupStanding::is_asked);
                is_asked && evaluation.holds(when, row) == Outcome::Known(true)
            }
        }
    }

    fn possible(&self, evaluation: &Evaluation<'_>, question: usize, row: Row) -> Vec<Vec<(&'static str, String)>> {
        let question = &self.form.definition.questions[question];
        let offered: Vec<_> = question
            .options
            .iter()
            .filter(|option| evaluation.holds(option.when.as_ref(), row) != Outcome::Known(false))
            .map(|option| option.name.clone())
            .collect();
        let one = |text: &str| vec![("", text.to_owned())];
        let address = |country: &str, state: &str| {
            let zip = if country == "US" { "77002" } else { "" };
            let parts = [("street", "1 A"), ("city", "A"), ("state", state), ("zip", zip), ("country", country)];
            parts.map(|(part, text)| (part, text.to_owned())).to_vec()
        };
        let mut possible = match &question.kind {
            Kind::YesNo => vec![one("yes"), one("no")],
            Kind::Choose { .. } => offered.iter().map(|option| one(option)).collect(),
            Kind::ChooseMany { .. } => {
                let both = (offered.len() == 2).then(|| one(&offered.join(" ")));
                offered.iter().map(|option| one(option)).chain(both).collect()
            }
            Kind::Number { min, max } => (*min..=*max).map(|number| one(&number.to_string())).collect(),
            Kind::Text { .. } => ["X", "Y", "other", "another"].map(one).to_vec(),
            Kind::Address { .. } => {
                vec![address("US", "TX"), address("US", "CA"), address("CA", ""), address("MX", "")]
            }
            _ => vec![vec![("family", "Reyes".to_owned())]],
        };
        if question.optional {
            possible.push(question.kind.parts().iter().map(|part| (*part, String::new())).collect());
        }
        possible
    }

    /// Whether no answer fails a check that the questions before this one decide.
    fn passes(&self, evaluation: &Evaluation<'_>, question: usize) -> bool {
        let definition = &self.form.definition;
        definition.checks.iter().all(|check| {
            let rules = check.when.iter().chain([&check.that]);
            let mut read = rules.flat_map(|rule| definition.questions_in(&rule.term)).chain([check.on.question]);
            let standing = evaluation.standing(check.on.question, None);
            let its = Code::Check(check.name.clone());
            let fails = standing.is_some_and(|standing| standing.failed.iter().any(|problem| problem.code == its));
            !read.all(|read| read < question) || !fails
        })
    }

    fn look(&mut self, question: usize, answers: &Answers) {
        self.look_with_rows(question, answers, &[]);
        let evaluation = self.form.evaluate(answers, self.today);
        assert!(evaluation.missing().iter().all(|missing| missing.wanting == crate::evaluate::Wanting::Change));
        self.everything.reaches_the_end |= self.passes(&evaluation, question);
    }

    /// Notes what becomes of the conditions that count here.
    fn look_with_rows(&mut self, question: usize, answers: &Answers, there: &[InRow]) {
        let evaluation = self.form.evaluate(answers, self.today);
        let (mut absence, passes) = (Absence::new(&evaluation), self.passes(&evaluation, question));
        for place in 0..self.conditions.len() {
            let condition = &self.conditions[place];
            if condition.until != question || (condition.is_checked && !passes) {
                continue;
            }
            let Some((holds, open)) = self.outcome(&evaluation, &mut absence, condition, there) else { continue };
            let is_open = open == Outcome::Incomplete;
            let seen = &mut self.everything.conditions[place];
            seen.is_reached = true;
            seen.holds |= holds;
            seen.fails |= !holds;
            seen.comes_of_absence |= holds && is_open;
            seen.is_open |= is_open;
        }
    }

    /// What the engine says of a condition, and what it would say if absent answers were open; none out of its scope.
    fn outcome(
        &self,
        evaluation: &Evaluation<'_>,
        absence: &mut Absence<'_>,
        condition: &Condition<'_>,
        there: &[InRow],
    ) -> Option<(bool, Outcome<bool>)> {
        let row = condition.row;
        let is_known = |question: usize| {
            evaluation.standing(question, row).is_some_and(|one| matches!(one.state, State::Known(_)))
        };
        let applies = match condition.scope {
            Scope::Anywhere | Scope::Stop(_) | Scope::InForce(_) => true,
            Scope::OnPage(page) => evaluation.gates[page] == Outcome::Known(true),
            Scope::InRow(group) => there.contains(&self.form.definition.first_row(group)),
            Scope::Asked(question) => {
                row.is_none_or(|row| there.contains(&row)) && self.is_asked(evaluation, question, row)
            }
            Scope::Known(question, when) => is_known(question) && evaluation.holds(when, row) == Outcome::Known(true),
        };
        if !applies {
            return None;
        }
        let [first, others @ ..] = condition.rules.as_slice() else { return None };
        let known = |rule: &crate::definition::Rule| rule.term.truth(evaluation, row) == Outcome::Known(true);
        let is_failing_check = condition.claims == [super::super::condition::Claim::NeedsNoAbsence].as_slice();
        if !is_failing_check {
            return Some((
                known(first),
                absence.named(&first.term, row).and_then(|value| Outcome::Known(value == Value::YesNo(true))),
            ));
        }
        let open = first.term.truth(absence, row);
        // A check fails where it applies and what it asks for does not hold.
        let when = others.first().map_or(Outcome::Known(true), |when| when.term.truth(absence, row));
        let holds = !known(first) && others.iter().all(|when| known(when));
        let open = match (when, open) {
            (Outcome::Known(true), Outcome::Known(that)) => Outcome::Known(!that),
            (Outcome::Known(false), _) | (_, Outcome::Known(true)) => Outcome::Known(false),
            _ => Outcome::Incomplete,
        };
        Some((holds, open))
    }
}

/// The rows of this group that are there; where there is none, the one place outside of rows.
fn rows_around(group: Option<usize>, there: &[InRow]) -> Vec<Row> {
    match group {
        None => vec![None],
        Some(group) => there.iter().filter(|row| row.group == group).copied().map(Some).collect(),
    }
}

fn is_blank(row: &RowStanding) -> bool {
    row.questions.iter().all(|standing| !matches!(standing.state, State::Known(_)))
        && row.groups.iter().flat_map(|group| &group.rows).all(is_blank)
}

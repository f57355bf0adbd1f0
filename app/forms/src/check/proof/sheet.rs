use std::collections::BTreeMap;

use batsat::Lit;
use domain::Date;

use super::answer::{Answer, Around};
use super::circuit::Circuit;
use super::quantity::{Quantity, Span, day_number};
use super::slots::Slots;
use crate::definition::{Definition, Fee, Node, Rule};
use crate::expression::{InRow, Row, Term};

/// How long an edition without an end is thought to be accepted.
const YEARS: i64 = 20;

/// What becomes of a condition.
#[derive(Clone, Copy)]
pub(super) struct Truth {
    /// Whether it has an outcome at all, as the engine sees it. Only a bare question has none at times.
    pub(super) present: Lit,
    /// Whether the engine says that it holds.
    pub(super) holds: Lit,
    /// Whether it holds whatever answers that are not there would have been.
    pub(super) surely: Lit,
    /// Whether it does not hold, whatever they would have been.
    pub(super) surely_not: Lit,
}

/// All ways to answer a form, as a circuit that is computed as the engine computes it.
pub(super) struct Sheet<'d> {
    pub(super) definition: &'d Definition,
    pub(super) circuit: Circuit,
    pub(super) slots: Slots,
    pub(super) today: usize,
    pub(super) pages: Vec<Truth>,
    /// For each group, its rows; of one within rows, those in each row around it that is looked at.
    groups: Vec<Vec<Rows>>,
    /// For each question, its answers: one, or one in each row that is looked at.
    pub(super) answers: Vec<Vec<Answer>>,
    pub(super) facts: Vec<Option<Truth>>,
    /// Whether a test of what is not asked is thought to be known to fail.
    pub(super) unasked_is_no: bool,
    /// For each stop, whether it holds.
    pub(super) stops: Vec<Lit>,
    /// Assumed, everybody has answered this question and all before it.
    settled: Vec<Lit>,
    /// Assumed, no answer fails a check.
    pub(super) checked: Lit,
    /// Pairs of names, and whether they are the same.
    pub(super) same_names: BTreeMap<(Asked, Asked), Lit>,
    /// What the rows of a group add up to, for each number that is added up, by the row around them.
    pub(super) sums: Vec<(usize, Row, Term, usize)>,
}

/// A question, and which of its answers is meant.
pub(super) type Asked = (usize, usize);

/// The rows of a group.
pub(super) struct Rows {
    pub(super) asked: Lit,
    /// How many there are.
    pub(super) count: usize,
    /// Whether there is this row, for each row that is looked at. Further rows are like the last of these.
    pub(super) there: Vec<Lit>,
}

impl<'d> Sheet<'d> {
    pub(super) fn new(definition: &'d Definition) -> Self {
        let mut circuit = Circuit::new();
        let from = day_number(definition.from);
        let until = definition.until.map_or(from + YEARS * 365, day_number);
        let today = circuit.unknown(Span { low: from, high: until.max(from), usual: from });
        let settled: Vec<_> = definition.questions.iter().map(|_| circuit.free()).collect();
        for pair in settled.windows(2) {
            circuit.require([!pair[1], pair[0]]);
        }
        let (never, checked) = (circuit.constant(false), circuit.free());
        let off = Truth { present: never, holds: never, surely: never, surely_not: never };
        let mut sheet = Self {
            definition,
            slots: Slots::of(definition),
            today,
            pages: vec![off; definition.pages.len()],
            groups: definition.groups.iter().map(|_| Vec::new()).collect(),
            answers: vec![Vec::new(); definition.questions.len()],
            facts: vec![None; definition.facts.len()],
            unasked_is_no: false,
            stops: Vec::new(),
            settled,
            checked,
            same_names: BTreeMap::new(),
            sums: Vec::new(),
            circuit,
        };
        for node in &definition.order {
            match *node {
                Node::Page(page) => sheet.pages[page] = sheet.rule(definition.pages[page].when.as_ref(), None),
                Node::Fact(fact) if definition.is_condition(&definition.facts[fact].is.term) => {
                    sheet.facts[fact] = Some(sheet.named(&definition.facts[fact].is.term, None));
                }
                Node::Fact(_) => {}
                Node::Question(question) => {
                    let page = sheet.pages[definition.questions[question].page].holds;
                    sheet.ask(question, page, None);
                }
                Node::Group(group) => sheet.repeat(group, None),
            }
        }
        sheet.stops = definition.stops.iter().map(|stop| sheet.truth(&stop.when.term, None).holds).collect();
        sheet.names();
        sheet.checks();
        sheet
    }

    /// Assumed, everything before this question is answered.
    pub(super) fn before(&self, question: usize) -> Lit {
        question.checked_sub(1).map_or(self.circuit.constant(true), |last| self.after(last))
    }

    /// Assumed, this question and everything before it is answered.
    pub(super) fn after(&self, question: usize) -> Lit {
        self.settled[question]
    }

    /// Assumed, everything is answered.
    pub(super) fn whole(&self) -> Lit {
        self.before(self.settled.len())
    }

    /// On the days on which this fee is in force.
    pub(super) fn in_force(&mut self, fee: &Fee) -> Vec<Lit> {
        let mut on = |day: Option<Date>, is_first: bool| {
            let (day, today) = (Quantity::Constant(day_number(day?)), Quantity::Unknown(self.today));
            let (small, big) = if is_first { (day, today) } else { (today, day) };
            Some(self.circuit.claim(small, big, false))
        };
        [on(fee.from, true), on(fee.until, false)].into_iter().flatten().collect()
    }

    pub(super) fn rule(&mut self, rule: Option<&Rule>, row: Row) -> Truth {
        match rule {
            Some(rule) => self.truth(&rule.term, row),
            None => self.always(true),
        }
    }

    fn ask(&mut self, question: usize, outer: Lit, row: Row) {
        let definition = &self.definition.questions[question];
        let when = self.rule(definition.when.as_ref(), row).holds;
        let asked = self.circuit.all([outer, when]);
        let options = definition.options.iter().map(|option| option.when.as_ref());
        let offered = options.map(|when| self.rule(when, row).holds).collect();
        let settled = self.settled[question];
        let around = Around { slots: &self.slots, today: self.today, asked, offered, settled };
        let answer = Answer::new(&mut self.circuit, question, definition, around);
        self.answers[question].push(answer);
    }

    /// A group with its rows: on its page, or in this row of its outer group.
    fn repeat(&mut self, index: usize, around: Row) {
        let group = &self.definition.groups[index];
        let when = self.rule(group.when.as_ref(), around).holds;
        let outer = around.map_or(self.pages[group.page].holds, |row| self.group(row.group, around).there[row.row]);
        let asked = self.circuit.all([outer, when]);
        let count = |size: usize| i64::try_from(size).unwrap_or(i64::MAX);
        let least = count(group.min);
        let unknown = self.circuit.unknown(Span { low: least, high: count(group.max), usual: least.max(1) });
        let place = self.groups[index].len();
        self.groups[index].push(Rows { asked, count: unknown, there: Vec::new() });
        for row in 0..self.slots.rows(index) {
            let there = self.has_rows(unknown, row + 1);
            let there = self.circuit.all([asked, there]);
            self.groups[index][place].there.push(there);
            let row = Some(InRow::new(index, row, around));
            group.questions.iter().for_each(|question| self.ask(*question, there, row));
            group.groups.iter().for_each(|inner| self.repeat(*inner, row));
        }
        // A row in which nothing is typed counts only among the first ones, which the group needs.
        let (rows, last) = (self.slots.rows(index), self.definition.all_questions_of(index).last().unwrap_or_default());
        let settled = self.settled[last];
        for row in 0..rows {
            let needs_text = match row {
                _ if row >= group.min => self.groups[index][place].there[row],
                _ if row + 1 == rows => {
                    let more = self.has_rows(unknown, group.min.max(rows) + 1);
                    self.circuit.all([asked, more])
                }
                _ => continue,
            };
            let typed = self.typed_in(InRow::new(index, row, around));
            self.circuit.require(typed.into_iter().chain([!needs_text, !settled]));
        }
    }

    /// Everything that can be typed in a row, also in the rows within it.
    fn typed_in(&self, row: InRow) -> Vec<Lit> {
        let group = &self.definition.groups[row.group];
        let own = group.questions.iter().map(|question| self.answer(*question, Some(row)).known);
        let within = group.groups.iter().flat_map(|inner| {
            let rows = 0..self.slots.rows(*inner);
            rows.flat_map(|number| self.typed_in(InRow::new(*inner, number, Some(row))))
        });
        own.chain(within).collect()
    }

    fn has_rows(&mut self, count: usize, rows: usize) -> Lit {
        let rows = Quantity::Constant(i64::try_from(rows).unwrap_or(i64::MAX));
        self.circuit.claim(rows, Quantity::Unknown(count), false)
    }

    /// Checks hold once everything is answered that they read.
    fn checks(&mut self) {
        for check in &self.definition.checks {
            let on = check.on.question;
            let rules = check.when.iter().chain([&check.that]);
            let last = rules.flat_map(|rule| self.definition.questions_in(&rule.term)).chain([on]).max();
            let settled = self.settled[last.unwrap_or(on)];
            for row in self.rows_of(on) {
                let (when, that) = (self.rule(check.when.as_ref(), row), self.truth(&check.that.term, row));
                let known = self.answer(on, row).known;
                self.circuit.require([!self.checked, !settled, !known, !when.holds, that.holds]);
            }
        }
    }

    /// Where a question is asked.
    fn rows_of(&self, question: usize) -> Vec<Row> {
        self.definition.questions[question].group.map_or_else(|| vec![None], |group| self.rows_in(group))
    }

    fn rows_in(&self, group: usize) -> Vec<Row> {
        let around = self.definition.groups[group].outer.map_or_else(|| vec![None], |outer| self.rows_in(outer));
        let rows = |around| (0..self.slots.rows(group)).map(move |row| Some(InRow::new(group, row, around)));
        around.into_iter().flat_map(rows).collect()
    }

    /// The rows of a group; of one within rows, those in this row.
    pub(super) fn group(&self, group: usize, row: Row) -> &Rows {
        &self.groups[group][self.definition.around(group, row).map_or(0, |around| around.row)]
    }

    /// For each row of a group but the first, whether it is there.
    pub(super) fn further_rows(&self, group: usize) -> Vec<Lit> {
        self.groups[group].iter().flat_map(|rows| rows.there.iter().skip(1)).copied().collect()
    }

    /// Which of the answers to a question is the one in this row.
    pub(super) fn asked(&self, question: usize, row: Row) -> Asked {
        let row = self.definition.questions[question].group.and_then(|group| row?.in_group(group));
        let around = row.and_then(InRow::around).map_or(0, |around| around.row);
        (question, row.map_or(0, |row| around * self.slots.rows(row.group) + row.row))
    }

    /// The answer to a question in a row, or outside groups.
    pub(super) fn answer(&self, question: usize, row: Row) -> &Answer {
        let (question, place) = self.asked(question, row);
        &self.answers[question][place]
    }

    pub(super) fn always(&self, holds: bool) -> Truth {
        let lit = self.circuit.constant(holds);
        Truth { present: self.circuit.constant(true), holds: lit, surely: lit, surely_not: !lit }
    }

    /// Being the same is passed on from name to name, and so are the parts of names that something reads.
    fn names(&mut self) {
        let names: Vec<Asked> = {
            let mut names: Vec<_> = self.same_names.keys().flat_map(|(one, other)| [*one, *other]).collect();
            names.sort_unstable();
            names.dedup();
            names
        };
        for (place, one) in names.iter().enumerate() {
            for (next, other) in names.iter().enumerate().skip(place + 1) {
                let same = self.same_name(*one, *other);
                self.same_parts(*one, *other, same);
                for third in &names[next + 1..] {
                    let (left, right) = (self.same_name(*one, *third), self.same_name(*other, *third));
                    for (one, two, three) in [(same, left, right), (same, right, left), (left, right, same)] {
                        self.circuit.require([!one, !two, three]);
                    }
                }
            }
        }
    }

    pub(super) fn same_name(&mut self, one: Asked, other: Asked) -> Lit {
        if one == other {
            return self.circuit.constant(true);
        }
        let pair = (one.min(other), one.max(other));
        if let Some(same) = self.same_names.get(&pair) {
            return *same;
        }
        let same = self.circuit.free();
        self.same_names.insert(pair, same);
        same
    }

    fn same_parts(&mut self, one: Asked, other: Asked, same: Lit) {
        for name in ["family", "given", "middle"] {
            let of = |asked: Asked| self.answers[asked.0][asked.1].part(name).cloned();
            let (Some(one), Some(other)) = (of(one), of(other)) else { continue };
            self.circuit.require([!same, !one.present, other.present]);
            self.circuit.require([!same, one.present, !other.present]);
            for (text, lit) in &one.texts {
                let equal = other.texts.iter().find(|(known, _)| known == text).map(|(_, lit)| *lit);
                self.circuit.require([!same, !*lit].into_iter().chain(equal));
            }
        }
    }
}

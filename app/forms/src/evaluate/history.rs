use domain::Date;

use super::{Evaluation, State};
use crate::definition::{History, Rule, Weight};
use crate::expression::{InRow, Outcome};
use crate::history::{Days, Overlap, Span, Timeline, gaps, merged, overlaps};
use crate::kinds::Value;

/// What is wrong with a history, and how much that matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HistoryFault {
    pub(crate) what: Wrong,
    pub(crate) weight: Weight,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// Nothing is told of these days.
    LeftOut(Vec<Days>),
    /// These days are told twice, by these rows.
    ToldTwice(Vec<Days>, Vec<Option<usize>>),
}

impl Wrong {
    /// The attribute of the group that holds its sentence; after the group's name and a dot, its own name.
    pub(crate) const fn id(&self) -> &'static str {
        match self {
            Self::LeftOut(_) => "gap",
            Self::ToldTwice(..) => "overlap",
        }
    }
}

impl Evaluation<'_> {
    /// What the rows of a group tell of the years it is about; none when it is no history, is not asked, or hangs on
    /// answers that are not there yet.
    #[must_use]
    pub fn timeline(&self, group: &str) -> Option<&Timeline> {
        self.groups[self.form.definition.group_at(group)?].timeline.as_ref()
    }

    pub(super) fn histories(&mut self) {
        for index in 0..self.groups.len() {
            self.groups[index].timeline = self.told_in(index);
            self.groups[index].is_faulty = self.history_faults(index).iter().any(|fault| fault.weight == Weight::Error);
        }
    }

    /// What is wrong with the history of a group. Nothing as long as a row is not understood.
    pub(crate) fn history_faults(&self, group: usize) -> Vec<HistoryFault> {
        let Some(history) = &self.form.definition.groups[group].history else { return Vec::new() };
        let Some(timeline) = self.groups[group].timeline.as_ref().filter(|timeline| timeline.is_whole) else {
            return Vec::new();
        };
        let (mut faults, days) = (Vec::new(), |overlap: &Overlap| overlap.days);
        if !timeline.gaps.is_empty() {
            let what = Wrong::LeftOut(timeline.gaps.clone());
            faults.push(HistoryFault { what, weight: history.gaps });
        }
        if !timeline.overlaps.is_empty() {
            let mut rows: Vec<_> = timeline.overlaps.iter().flat_map(|both| [both.one, both.other]).collect();
            rows.sort_unstable();
            rows.dedup();
            let what = Wrong::ToldTwice(merged(timeline.overlaps.iter().map(days).collect()), rows);
            faults.push(HistoryFault { what, weight: history.overlaps });
        }
        faults
    }

    fn told_in(&self, group: usize) -> Option<Timeline> {
        let definition = &self.form.definition.groups[group];
        let history = definition.history.as_ref().filter(|_| self.groups[group].is_asked())?;
        let years =
            history.years.iter().find(|years| self.holds(years.when.as_ref(), None) != Outcome::Known(false))?;
        if self.holds(years.when.as_ref(), None) != Outcome::Known(true) {
            return None;
        }
        let years = Days::between(self.day(&years.since)?, self.today)?;
        let (mut spans, mut is_whole) = (Vec::new(), self.groups[group].is_seen);
        if let Some(now) = &history.now {
            match self.day(now).and_then(|since| Days::between(since, self.today)) {
                Some(days) => spans.push(Span { row: None, possible: days, certain: Some(days), is_present: true }),
                None => is_whole = false,
            }
        }
        for row in self.counting(group, None) {
            match self.span(history, row) {
                Some(span) => spans.push(span),
                None => is_whole = false,
            }
        }
        spans.sort_by_key(|span| (span.possible, span.row));
        let gaps = if history.gaps == Weight::Fine { Vec::new() } else { gaps(years, &spans, history.leeway) };
        let overlaps = if history.overlaps == Weight::Fine { Vec::new() } else { overlaps(years, &spans) };
        Some(Timeline { years, spans, gaps, overlaps, is_whole })
    }

    /// None when the row does not say yet when it began and ended, or says it in the wrong order.
    fn span(&self, history: &History, row: InRow) -> Option<Span> {
        let days = |question: usize| match &self.standing(question, Some(row))?.state {
            State::Known(value) => days_of(value),
            _ => None,
        };
        let (from, to) = (days(history.from.question)?, days(history.to.question)?);
        let possible = Days::between(from.first, to.last)?;
        let end = &self.form.definition.questions[history.to.question];
        let is_present = self.is_present(end, Some(row));
        Some(Span { row: Some(row.row), possible, certain: Days::between(from.last, to.first), is_present })
    }

    fn day(&self, rule: &Rule) -> Option<Date> {
        match rule.term.value(self, None) {
            Outcome::Known(value) => days_of(&value).map(|days| days.first),
            _ => None,
        }
    }
}

/// The days that an answer can mean.
fn days_of(value: &Value) -> Option<Days> {
    match value {
        Value::Date(date) => Days::between(*date, *date),
        Value::Partial(date) => Days::between(date.first_day(), date.last_day()),
        _ => None,
    }
}

//! The line of time that a history is drawn as, and what is said of its gaps.

use domain::Date;

use crate::definition::Group;
use crate::evaluate::{Evaluation, HistoryFault, Wrong};
use crate::history::{Days, Timeline, merged};
use crate::view::{Mark, Stretch, StretchKind, TimelineView};
use crate::words::Words;

/// The line of a history; none when the group has none yet.
pub(crate) fn draw(words: &Words, group: &Group, timeline: &Timeline) -> TimelineView {
    let years = timeline.years;
    let told = timeline.spans.iter().filter_map(|span| {
        let days = span.possible.common(years)?;
        let name = name(words, group, span.row);
        let number = span.row.map(|row| (row + 1).to_string());
        Some((days, stretch(years, days, StretchKind::Told, name, number, words.span(span))))
    });
    let marked = |days: &[Days], kind: StretchKind, id: &'static str| {
        let drawn = days
            .iter()
            .map(move |days| (*days, stretch(years, *days, kind, words.shared(id), None, words.days(*days))));
        drawn.collect::<Vec<_>>()
    };
    let twice = merged(timeline.overlaps.iter().map(|overlap| overlap.days).collect());
    let gaps = marked(&timeline.gaps, StretchKind::Gap, "history-gap-name");
    let twice = marked(&twice, StretchKind::Twice, "history-overlap-name");
    let mut stretches: Vec<_> = told.chain(gaps).chain(twice).collect();
    stretches.sort_by_key(|(days, _)| *days);
    TimelineView {
        caption: words.shared_with("history-years", [("from", words.date(years.first).into())]),
        marks: marks(years),
        stretches: stretches.into_iter().map(|(_, stretch)| stretch).collect(),
    }
}

fn stretch(years: Days, days: Days, kind: StretchKind, name: String, number: Option<String>, told: String) -> Stretch {
    let end = days.last.next_day().unwrap_or(days.last);
    Stretch { kind, from: place(years, days.first), to: place(years, end), name, number, days: told }
}

/// A place on the line, in ten-thousandths.
fn place(years: Days, day: Date) -> u16 {
    let place = (day - years.first).whole_days().saturating_mul(10_000) / years.count();
    u16::try_from(place.clamp(0, 10_000)).unwrap_or(0)
}

/// The first day of each year, with its number; so many of them that they do not touch each other on a small screen.
fn marks(years: Days) -> Vec<Mark> {
    let (first, last) = (years.first.year() + 1, years.last.year());
    let step = usize::try_from((last - first) / MOST_MARKS + 1).unwrap_or(1);
    let begins = |year: i32| Date::from_calendar_date(year, time::Month::January, 1).ok();
    let marks = (first..=last).rev().step_by(step).filter_map(|year| Some((year, begins(year)?)));
    let mut marks: Vec<_> = marks.map(|(year, day)| Mark { at: place(years, day), label: year.to_string() }).collect();
    marks.reverse();
    marks
}

const MOST_MARKS: i32 = 6;

fn name(words: &Words, group: &Group, row: Option<usize>) -> String {
    match row {
        Some(row) => words.attribute_or_shared(&group.name, "row", "row-heading", row + 1),
        None => words.attribute(&group.name, "now").unwrap_or_default(),
    }
}

impl Evaluation<'_> {
    /// What is wrong with a history, in the words of its group or in those of all forms.
    pub(crate) fn history_words(&self, group: &Group, fault: &HistoryFault, words: &Words) -> String {
        let (days, rows) = match &fault.what {
            Wrong::LeftOut(days) => (days, Vec::new()),
            Wrong::ToldTwice(days, rows) => (days, rows.iter().map(|row| name(words, group, *row)).collect()),
        };
        let days = words.list(days.iter().map(|days| words.days(*days)).collect());
        words.of_history(&group.name, fault.what.id(), days, words.list(rows))
    }

    /// The same for a warning by its name, `group.gap` or `group.overlap`; none for any other.
    pub(crate) fn history_warning(&self, warning: &str, words: &Words) -> Option<String> {
        let (group, id) = warning.split_once('.')?;
        let index = self.form.definition.group(group)?;
        let fault = self.history_faults(index).into_iter().find(|fault| fault.what.id() == id)?;
        Some(self.history_words(&self.form.definition.groups[index], &fault, words))
    }
}

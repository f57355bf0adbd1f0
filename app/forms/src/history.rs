//! Times that follow one another: what is told of some years, what is left out, and what is told twice.

use domain::Date;

/// Days from the first to the last, both of them included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Days {
    /// The first day.
    pub first: Date,
    /// The last day, never before the first.
    pub last: Date,
}

impl Days {
    /// The days between these two; none when the last is before the first.
    #[must_use]
    pub fn between(first: Date, last: Date) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// How many days they are, at least one.
    #[must_use]
    pub fn count(self) -> i64 {
        (self.last - self.first).whole_days() + 1
    }

    /// The days that both have.
    #[must_use]
    pub fn common(self, other: Self) -> Option<Self> {
        Self::between(self.first.max(other.first), self.last.min(other.last))
    }
}

/// A time that is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The row that tells it; none for what goes on now and is asked outside the rows.
    pub row: Option<usize>,
    /// All days that it may have lasted. A month that begins or ends it is in it whole.
    pub possible: Days,
    /// The days on which it lasted for sure; none when it began and ended in the same month.
    pub certain: Option<Days>,
    /// Whether it goes on.
    pub is_present: bool,
}

/// Days that two rows tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overlap {
    /// The row that begins first; none for what goes on now.
    pub one: Option<usize>,
    /// The other row.
    pub other: Option<usize>,
    /// The days.
    pub days: Days,
}

/// What the rows of a history tell of the years it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// The years it is about, up to today.
    pub years: Days,
    /// What is told, in the order of time, also of other years.
    pub spans: Vec<Span>,
    /// The days of the years of which nothing is told, where that is longer than may be left out; none where it is fine.
    pub gaps: Vec<Days>,
    /// The days of the years that are told twice; none where that is fine.
    pub overlaps: Vec<Overlap>,
    /// Whether every row says when it began and when it ended. Until then a gap may be what is still to be typed.
    pub is_whole: bool,
}

/// The days of these years that no span may have had, in order; no run of `leeway` days or fewer.
#[must_use]
pub fn gaps(years: Days, spans: &[Span], leeway: i64) -> Vec<Days> {
    let told: Vec<Days> = spans.iter().filter_map(|span| span.possible.common(years)).collect();
    let (mut open, mut gaps) = (Some(years.first), Vec::new());
    for told in merged(told) {
        let before = told.first.previous_day();
        gaps.extend(open.zip(before).and_then(|(open, before)| Days::between(open, before)));
        open = told.last.next_day();
    }
    gaps.extend(open.and_then(|open| Days::between(open, years.last)));
    gaps.retain(|gap| gap.count() > leeway);
    gaps
}

/// The days of these years that two spans have for sure. One day is none: people move out of one place and into the
/// next on the same day.
#[must_use]
pub fn overlaps(years: Days, spans: &[Span]) -> Vec<Overlap> {
    let mut found = Vec::new();
    for (place, one) in spans.iter().enumerate() {
        for other in &spans[place + 1..] {
            let both = one.certain.zip(other.certain).and_then(|(one, other)| one.common(other));
            if let Some(days) = both.and_then(|days| days.common(years)).filter(|days| days.count() > 1) {
                found.push(Overlap { one: one.row, other: other.row, days });
            }
        }
    }
    found
}

/// The same days in order, those that touch or overlap as one run.
#[must_use]
pub fn merged(mut days: Vec<Days>) -> Vec<Days> {
    days.sort_unstable();
    let mut runs: Vec<Days> = Vec::new();
    for next in days {
        match runs.last_mut() {
            Some(run) if run.last.next_day().is_none_or(|after| next.first <= after) => {
                run.last = run.last.max(next.last);
            }
            _ => runs.push(next),
        }
    }
    runs
}

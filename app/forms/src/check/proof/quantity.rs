use domain::Date;

use crate::expression::{Unit, shifted, whole_months};

/// A number or a day, as it is computed from what somebody answers. A day is counted as its Julian day, so that both
/// are whole numbers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Quantity {
    Constant(i64),
    /// What is answered: its place in the list of spans.
    Unknown(usize),
    Shift(Box<Self>, i64, Unit),
    Sum(Box<Self>, Box<Self>),
    Difference(Box<Self>, Box<Self>),
    Age(Box<Self>, Box<Self>),
    Months(Box<Self>, Box<Self>),
    /// The later of two days.
    Later(Box<Self>, Box<Self>),
    /// The earlier of two days.
    Earlier(Box<Self>, Box<Self>),
    /// The last day that can be typed on this one.
    LastTyped(Box<Self>),
}

/// The values that an unknown can have, and the one to show when nothing speaks against it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub(super) low: i64,
    pub(super) high: i64,
    pub(super) usual: i64,
}

impl Span {
    pub(super) fn only(self, value: i64) -> Self {
        Self { low: value, high: value, ..self }
    }

    pub(super) fn near_usual(self) -> i64 {
        self.usual.clamp(self.low, self.high)
    }
}

/// A claim that holds between two quantities.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct AtMost {
    pub(super) small: Quantity,
    pub(super) big: Quantity,
    /// Whether it says "less than".
    pub(super) strictly: bool,
}

impl AtMost {
    pub(super) fn negated(self) -> Self {
        Self { small: self.big, big: self.small, strictly: !self.strictly }
    }

    /// Whether some values of these spans make it hold. Never wrongly no; exact when each unknown occurs once.
    pub(super) fn is_possible(&self, spans: &[Span]) -> bool {
        let (small, big) = (self.small.range(spans).0, self.big.range(spans).1);
        if self.strictly { small < big } else { small <= big }
    }

    /// Whether all values of these spans make it hold.
    pub(super) fn is_certain(&self, spans: &[Span]) -> bool {
        let (small, big) = (self.small.range(spans).1, self.big.range(spans).0);
        if self.strictly { small < big } else { small <= big }
    }

    pub(super) fn unknowns(&self) -> Vec<usize> {
        let mut found = Vec::new();
        self.small.collect(&mut found);
        self.big.collect(&mut found);
        found.sort_unstable();
        found.dedup();
        found
    }
}

impl Quantity {
    /// The least and the greatest that it can be. Each operation rises or falls with each of its sides, so the ends of
    /// their ranges give the ends of its own.
    pub(super) fn range(&self, spans: &[Span]) -> (i64, i64) {
        match self {
            Self::Constant(value) => (*value, *value),
            Self::Unknown(unknown) => (spans[*unknown].low, spans[*unknown].high),
            Self::Shift(base, number, unit) => {
                let ((low, high), moved) = (base.range(spans), |day| day_number(shifted(day_of(day), *number, *unit)));
                (moved(low), moved(high))
            }
            Self::Sum(left, right) => {
                let ((a, b), (c, d)) = (left.range(spans), right.range(spans));
                (a.saturating_add(c), b.saturating_add(d))
            }
            Self::Difference(left, right) => {
                let ((a, b), (c, d)) = (left.range(spans), right.range(spans));
                (a.saturating_sub(d), b.saturating_sub(c))
            }
            Self::Later(one, other) => {
                let ((a, b), (c, d)) = (one.range(spans), other.range(spans));
                (a.max(c), b.max(d))
            }
            Self::Earlier(one, other) => {
                let ((a, b), (c, d)) = (one.range(spans), other.range(spans));
                (a.min(c), b.min(d))
            }
            Self::Age(from, to) => between(from, to, spans, |from, to| whole_months(from, to).div_euclid(12)),
            Self::Months(from, to) => between(from, to, spans, whole_months),
            Self::LastTyped(today) => {
                let ((low, high), last) = (today.range(spans), |day| day_number(crate::kinds::last_day(day_of(day))));
                (last(low), last(high))
            }
        }
    }

    pub(super) fn greatest(&self, spans: &[Span]) -> i64 {
        self.range(spans).1
    }

    fn collect(&self, found: &mut Vec<usize>) {
        match self {
            Self::Constant(_) => {}
            Self::Unknown(unknown) => found.push(*unknown),
            Self::Shift(one, ..) | Self::LastTyped(one) => one.collect(found),
            Self::Sum(left, right)
            | Self::Difference(left, right)
            | Self::Age(left, right)
            | Self::Months(left, right)
            | Self::Later(left, right)
            | Self::Earlier(left, right) => {
                left.collect(found);
                right.collect(found);
            }
        }
    }
}

/// What grows with the later day and shrinks with the earlier one.
fn between(from: &Quantity, to: &Quantity, spans: &[Span], count: fn(Date, Date) -> i64) -> (i64, i64) {
    let ((first, last), (earliest, latest)) = (from.range(spans), to.range(spans));
    (count(day_of(last), day_of(earliest)), count(day_of(first), day_of(latest)))
}

pub(super) fn day_number(day: Date) -> i64 {
    i64::from(day.to_julian_day())
}

pub(super) fn day_of(number: i64) -> Date {
    let within = number.clamp(day_number(Date::MIN), day_number(Date::MAX));
    i32::try_from(within).ok().and_then(|day| Date::from_julian_day(day).ok()).unwrap_or(Date::MIN)
}

use std::borrow::Cow;
use std::cmp::Ordering;

use domain::Date;

use super::po_box::is_po_box;
use super::row::{InRow, Row};
use super::term::{Term, Unit};
use crate::kinds::{PartialDate, Value, same_name};

/// What is known of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome<T> {
    /// It is this.
    Known(T),
    /// Something it needs was typed and is wrong.
    Invalid,
    /// Something it needs is not answered yet.
    Incomplete,
    /// What it needs is not asked on this path, or may be and was left blank.
    NotAsked,
}

impl<T> Outcome<T> {
    pub(crate) fn and_then<U>(self, next: impl FnOnce(T) -> Outcome<U>) -> Outcome<U> {
        match self {
            Self::Known(value) => next(value),
            Self::Invalid => Outcome::Invalid,
            Self::Incomplete => Outcome::Incomplete,
            Self::NotAsked => Outcome::NotAsked,
        }
    }
}

/// What a term is computed from.
pub(crate) trait Situation {
    fn today(&self) -> Date;
    fn question(&self, question: usize, row: Row) -> Outcome<&Value>;
    fn fact(&self, fact: usize) -> Outcome<&Value>;
    /// Whether there is an answer.
    fn answered(&self, question: usize, row: Row) -> Outcome<bool> {
        self.question(question, row).and_then(|_| Outcome::Known(true))
    }
    /// The rows of a group that count; not asked when the group is not. Of a group within a row of another, those in
    /// this row.
    fn rows(&self, group: usize, row: Row) -> Outcome<Vec<InRow>>;
}

impl Term {
    /// The value of a formula.
    pub(crate) fn value<'s>(&'s self, situation: &'s dyn Situation, row: Row) -> Outcome<Cow<'s, Value>> {
        let owned = |value| Outcome::Known(Cow::Owned(value));
        match self {
            Self::Constant(value) => Outcome::Known(Cow::Borrowed(value)),
            Self::Today => owned(Value::Date(situation.today())),
            Self::Question(question) => {
                situation.question(*question, row).and_then(|value| Outcome::Known(Cow::Borrowed(value)))
            }
            Self::Fact(fact) => situation.fact(*fact).and_then(|value| Outcome::Known(Cow::Borrowed(value))),
            Self::Part(question, part) => situation.question(*question, row).and_then(|value| part_of(value, part)),
            Self::Shift(base, number, unit) => {
                base.date(situation, row).and_then(|date| owned(Value::Date(shifted(date, *number, *unit))))
            }
            Self::Sum(left, right) => numbers(left, right, situation, row, i64::saturating_add),
            Self::Difference(left, right) => numbers(left, right, situation, row, i64::saturating_sub),
            Self::Age(from, to) => dates(from, to, situation, row, |from, to| whole_months(from, to).div_euclid(12)),
            Self::Days(from, to) => dates(from, to, situation, row, |from, to| (to - from).whole_days()),
            Self::Months(from, to) => dates(from, to, situation, row, whole_months),
            Self::Later(one, other) => day_of(one, other, situation, row, Date::max),
            Self::Earlier(one, other) => day_of(one, other, situation, row, Date::min),
            Self::FirstDay(date) => date.partial(situation, row).and_then(|date| owned(Value::Date(date.first_day()))),
            Self::LastDay(date) => date.partial(situation, row).and_then(|date| owned(Value::Date(date.last_day()))),
            Self::Count(group) => situation
                .rows(*group, row)
                .and_then(|rows| owned(Value::Number(i64::try_from(rows.len()).unwrap_or(i64::MAX)))),
            Self::RowSum(group, number) => sum(*group, number, situation, row),
            _ => self.truth(situation, row).and_then(|holds| owned(Value::YesNo(holds))),
        }
    }

    /// Whether a condition holds. Never [`Outcome::NotAsked`]: what is not asked, or left blank, makes a test not
    /// hold. `and` and `or` decide as soon as one side settles the matter.
    pub(crate) fn truth(&self, situation: &dyn Situation, row: Row) -> Outcome<bool> {
        let found = match self {
            Self::Not(inner) => inner.truth(situation, row).and_then(|holds| Outcome::Known(!holds)),
            Self::All(parts) => joined(parts.iter().map(|part| part.truth(situation, row)), false),
            Self::Any(parts) => joined(parts.iter().map(|part| part.truth(situation, row)), true),
            Self::Is(left, accepted) => {
                left.value(situation, row).and_then(|value| Outcome::Known(accepted.contains(value.as_ref())))
            }
            Self::Has(left, option) => left.value(situation, row).and_then(|value| match value.as_ref() {
                Value::Choices(chosen) => Outcome::Known(chosen.contains(option)),
                _ => Outcome::NotAsked,
            }),
            Self::Compare(comparison, left, right) => both(left, right, situation, row, |left, right| {
                order(left, right).map(|ordering| comparison.holds(ordering))
            }),
            Self::SameName(one, other) => both(one, other, situation, row, |one, other| match (one, other) {
                (Value::Name(one), Value::Name(other)) => Some(same_name(&one.full(), &other.full())),
                _ => None,
            }),
            Self::PoBox(line) => line.value(situation, row).and_then(|value| match value.as_ref() {
                Value::Text(line) => Outcome::Known(is_po_box(line)),
                _ => Outcome::NotAsked,
            }),
            Self::Answered(question) => situation.answered(*question, row),
            Self::AnyRow(group, condition) => rows(*group, condition, situation, row, true),
            Self::AllRows(group, condition) => rows(*group, condition, situation, row, false),
            _ => self.value(situation, row).and_then(|value| match value.as_ref() {
                Value::YesNo(holds) => Outcome::Known(*holds),
                _ => Outcome::NotAsked,
            }),
        };
        if found == Outcome::NotAsked { Outcome::Known(false) } else { found }
    }

    fn partial(&self, situation: &dyn Situation, row: Row) -> Outcome<PartialDate> {
        self.value(situation, row).and_then(|value| match value.as_ref() {
            Value::Partial(date) => Outcome::Known(*date),
            _ => Outcome::NotAsked,
        })
    }

    fn date(&self, situation: &dyn Situation, row: Row) -> Outcome<Date> {
        self.value(situation, row).and_then(|value| match value.as_ref() {
            Value::Date(date) => Outcome::Known(*date),
            _ => Outcome::NotAsked,
        })
    }
}

/// `settles` is the truth value that decides the whole: true for `or`, false for `and`.
fn joined(parts: impl Iterator<Item = Outcome<bool>>, settles: bool) -> Outcome<bool> {
    let mut whole = Outcome::Known(!settles);
    for part in parts {
        match part {
            Outcome::Known(holds) if holds == settles => return part,
            Outcome::Known(_) | Outcome::NotAsked => {}
            Outcome::Invalid => whole = Outcome::Invalid,
            Outcome::Incomplete if whole == Outcome::Invalid => {}
            Outcome::Incomplete => whole = Outcome::Incomplete,
        }
    }
    whole
}

fn rows(group: usize, condition: &Term, situation: &dyn Situation, row: Row, settles: bool) -> Outcome<bool> {
    situation
        .rows(group, row)
        .and_then(|rows| joined(rows.into_iter().map(|row| condition.truth(situation, Some(row))), settles))
}

/// The number of every row, added up. A row that is not asked for what the number needs adds nothing.
fn sum<'s>(group: usize, number: &Term, situation: &dyn Situation, row: Row) -> Outcome<Cow<'s, Value>> {
    situation.rows(group, row).and_then(|rows| {
        let mut total = Outcome::Known(0_i64);
        for row in rows {
            let number = number.value(situation, Some(row)).and_then(|value| match value.as_ref() {
                Value::Number(number) => Outcome::Known(*number),
                _ => Outcome::NotAsked,
            });
            total = match (total, number) {
                (Outcome::Known(total), Outcome::Known(number)) => Outcome::Known(total.saturating_add(number)),
                (total, Outcome::Known(_) | Outcome::NotAsked) => total,
                (Outcome::Invalid, _) | (_, Outcome::Invalid) => Outcome::Invalid,
                _ => Outcome::Incomplete,
            };
        }
        total.and_then(|total| Outcome::Known(Cow::Owned(Value::Number(total))))
    })
}

/// Two values: the worse of what is known of them, or what `combine` makes of them.
fn both<T>(
    left: &Term,
    right: &Term,
    situation: &dyn Situation,
    row: Row,
    combine: impl FnOnce(&Value, &Value) -> Option<T>,
) -> Outcome<T> {
    match (left.value(situation, row), right.value(situation, row)) {
        (Outcome::Known(left), Outcome::Known(right)) => {
            combine(&left, &right).map_or(Outcome::NotAsked, Outcome::Known)
        }
        (Outcome::NotAsked, _) | (_, Outcome::NotAsked) => Outcome::NotAsked,
        (Outcome::Invalid, _) | (_, Outcome::Invalid) => Outcome::Invalid,
        _ => Outcome::Incomplete,
    }
}

fn numbers<'s>(
    left: &Term,
    right: &Term,
    situation: &dyn Situation,
    row: Row,
    combine: fn(i64, i64) -> i64,
) -> Outcome<Cow<'s, Value>> {
    both(left, right, situation, row, |left, right| match (left, right) {
        (Value::Number(left), Value::Number(right)) => Some(Cow::Owned(Value::Number(combine(*left, *right)))),
        _ => None,
    })
}

fn dates<'s>(
    from: &Term,
    to: &Term,
    situation: &dyn Situation,
    row: Row,
    combine: fn(Date, Date) -> i64,
) -> Outcome<Cow<'s, Value>> {
    both(from, to, situation, row, |from, to| match (from, to) {
        (Value::Date(from), Value::Date(to)) => Some(Cow::Owned(Value::Number(combine(*from, *to)))),
        _ => None,
    })
}

fn day_of<'s>(
    one: &Term,
    other: &Term,
    situation: &dyn Situation,
    row: Row,
    choose: fn(Date, Date) -> Date,
) -> Outcome<Cow<'s, Value>> {
    both(one, other, situation, row, |one, other| match (one, other) {
        (Value::Date(one), Value::Date(other)) => Some(Cow::Owned(Value::Date(choose(*one, *other)))),
        _ => None,
    })
}

fn order(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => Some(left.cmp(right)),
        (Value::Date(left), Value::Date(right)) => Some(left.cmp(right)),
        (Value::Text(left), Value::Text(right)) => Some(left.cmp(right)),
        _ => None,
    }
}

fn part_of<'s>(value: &Value, part: &str) -> Outcome<Cow<'s, Value>> {
    let text = match value {
        Value::Address(address) => address.part(part),
        Value::Name(name) => match part {
            "family" => &name.family,
            "given" => &name.given,
            _ => &name.middle,
        },
        _ => "",
    };
    match (text, part) {
        ("", _) => Outcome::NotAsked,
        (code, "country" | "state") => Outcome::Known(Cow::Owned(Value::Choice(code.to_owned()))),
        (text, _) => Outcome::Known(Cow::Owned(Value::Text(text.to_owned()))),
    }
}

/// Whole months between two days. Somebody born on 29 February is a year older on 1 March of a common year.
pub(crate) fn whole_months(from: Date, to: Date) -> i64 {
    let month = |date: Date| i64::from(date.year()) * 12 + i64::from(u8::from(date.month()));
    month(to) - month(from) - i64::from(to.day() < from.day())
}

/// A day moved. In a month that is too short, it becomes that month's last day.
pub(crate) fn shifted(date: Date, number: i64, unit: Unit) -> Date {
    let months = match unit {
        Unit::Days => return date.saturating_add(time::Duration::days(number.clamp(-1_000_000, 1_000_000))),
        Unit::Months => number,
        Unit::Years => number.saturating_mul(12),
    };
    let month = (i64::from(date.year()) * 12 + i64::from(u8::from(date.month())) - 1).saturating_add(months);
    let year = i32::try_from(month.div_euclid(12)).unwrap_or(i32::MAX).clamp(-9999, 9999);
    let month = u8::try_from(month.rem_euclid(12) + 1).ok().and_then(|month| time::Month::try_from(month).ok());
    let month = month.unwrap_or(time::Month::January);
    Date::from_calendar_date(year, month, date.day().min(month.length(year))).unwrap_or(date)
}

use domain::Date;

use super::text::is_digits;
use super::{Code, PartialDate, Problem, Reading, Value};

pub(super) const PARTS: [&str; 3] = ["month", "day", "year"];
pub(super) const PARTS_OR_PRESENT: [&str; 4] = ["month", "day", "year", PRESENT];
pub(super) const MONTH_PARTS: [&str; 2] = ["month", "year"];

/// The part that says that something still goes on.
pub(crate) const PRESENT: &str = "present";

const FIRST_YEAR: i32 = 1900;
const YEARS_AHEAD: i32 = 20;

pub(super) fn read<'a>(typed: &dyn Fn(&str) -> &'a str, today: Date, past: bool) -> Reading {
    let (month, day) = (within("month", typed, 12, Code::NotAMonth), within("day", typed, 31, Code::NotADay));
    let year = year(typed("year").trim(), today).map_err(|code| Problem::of("year", code));
    let (month, day, year) = match (month, day, year) {
        (Ok(month), Ok(day), Ok(year)) => (month, day, year),
        (month, day, year) => {
            let problems = [month.err(), day.err(), year.err()];
            return Reading::Wrong(problems.into_iter().flatten().collect());
        }
    };
    let date = time::Month::try_from(month).ok().and_then(|month| Date::from_calendar_date(year, month, day).ok());
    Reading::of(
        "",
        match date {
            None => Err(Code::NoSuchDate),
            Some(date) if past && date > today => Err(Code::InTheFuture),
            Some(date) => Ok(Value::Date(date)),
        },
    )
}

/// What goes on counts as today. A date beside it would say something else.
pub(super) fn read_or_present<'a>(typed: &dyn Fn(&str) -> &'a str, today: Date, past: bool) -> Reading {
    match typed(PRESENT).trim() {
        "" => read(typed, today, past),
        "yes" if PARTS.iter().all(|part| typed(part).trim().is_empty()) => Reading::Known(Value::Date(today)),
        "yes" => Reading::Wrong(vec![Problem::of(PRESENT, Code::DateAndPresent)]),
        _ => Reading::Wrong(vec![Problem::of(PRESENT, Code::NotAnOption)]),
    }
}

/// A month is in the future when all of its days are.
pub(super) fn month<'a>(typed: &dyn Fn(&str) -> &'a str, today: Date, past: bool) -> Reading {
    let month = within("month", typed, 12, Code::NotAMonth);
    match (month, year(typed("year").trim(), today).map_err(|code| Problem::of("year", code))) {
        (Ok(month), Ok(year)) => partial(year, time::Month::try_from(month).ok(), today, past),
        (month, year) => Reading::Wrong([month.err(), year.err()].into_iter().flatten().collect()),
    }
}

pub(super) fn only_year(typed: &str, today: Date, past: bool) -> Reading {
    match year(typed.trim(), today) {
        Ok(year) => partial(year, None, today, past),
        Err(code) => Reading::Wrong(vec![Problem::of("", code)]),
    }
}

fn partial(year: i32, month: Option<time::Month>, today: Date, past: bool) -> Reading {
    let date = PartialDate { year, month };
    let is_ahead = past && date.first_day() > today;
    Reading::of("", if is_ahead { Err(Code::InTheFuture) } else { Ok(Value::Partial(date)) })
}

fn within<'a>(part: &'static str, typed: &dyn Fn(&str) -> &'a str, last: u8, code: Code) -> Result<u8, Problem> {
    let text = typed(part).trim();
    if text.is_empty() {
        return Err(Problem::of(part, Code::Missing));
    }
    let number = if is_digits(text) { text.parse().ok() } else { None };
    number.filter(|number| (1..=last).contains(number)).ok_or_else(|| Problem::of(part, code))
}

fn year(text: &str, today: Date) -> Result<i32, Code> {
    Err(match text.parse::<i32>() {
        _ if text.is_empty() => Code::Missing,
        Ok(year) if text.len() == 4 && is_digits(text) => {
            if (FIRST_YEAR..=last_year(today)).contains(&year) {
                return Ok(year);
            }
            year_out_of_range(today)
        }
        _ => Code::NotAYear,
    })
}

pub(super) fn year_out_of_range(today: Date) -> Code {
    Code::YearOutOfRange { first: FIRST_YEAR, last: last_year(today) }
}

/// The last day that can be typed on this one.
#[cfg(feature = "library")]
pub(crate) fn last_day(today: Date) -> Date {
    Date::from_calendar_date(last_year(today), time::Month::December, 31).unwrap_or(Date::MAX)
}

/// The first day that can be typed.
#[cfg(feature = "library")]
pub(crate) fn first_day() -> Date {
    Date::from_calendar_date(FIRST_YEAR, time::Month::January, 1).unwrap_or(Date::MIN)
}

fn last_year(today: Date) -> i32 {
    today.year() + YEARS_AHEAD
}

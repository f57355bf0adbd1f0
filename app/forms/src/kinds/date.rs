use domain::Date;

use super::text::is_digits;
use super::{Code, Problem, Reading, Value};

pub(super) const PARTS: [&str; 3] = ["month", "day", "year"];

const FIRST_YEAR: i32 = 1900;
const YEARS_AHEAD: i32 = 20;

pub(super) fn read<'a>(typed: &dyn Fn(&str) -> &'a str, today: Date, past: bool) -> Reading {
    let (month, day) = (within("month", typed, 12, Code::NotAMonth), within("day", typed, 31, Code::NotADay));
    let year = year(typed("year").trim(), today);
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

fn within<'a>(part: &'static str, typed: &dyn Fn(&str) -> &'a str, last: u8, code: Code) -> Result<u8, Problem> {
    let text = typed(part).trim();
    if text.is_empty() {
        return Err(Problem::of(part, Code::Missing));
    }
    let number = if is_digits(text) { text.parse().ok() } else { None };
    number.filter(|number| (1..=last).contains(number)).ok_or_else(|| Problem::of(part, code))
}

fn year(text: &str, today: Date) -> Result<i32, Problem> {
    let code = match text.parse::<i32>() {
        _ if text.is_empty() => Code::Missing,
        Ok(year) if text.len() == 4 && is_digits(text) => {
            if (FIRST_YEAR..=last_year(today)).contains(&year) {
                return Ok(year);
            }
            year_out_of_range(today)
        }
        _ => Code::NotAYear,
    };
    Err(Problem::of("year", code))
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

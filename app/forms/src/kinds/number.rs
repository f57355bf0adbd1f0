use super::text::{is_digits, without};
use super::{Code, Problem, Reading, Value};

pub(super) const HEIGHT_PARTS: [&str; 2] = ["feet", "inches"];

pub(super) fn whole(typed: &str, min: i64, max: i64) -> Result<Value, Code> {
    number(typed, min, max).map(Value::Number)
}

/// Pounds; the official forms have three digits for them.
pub(super) fn weight(typed: &str) -> Result<Value, Code> {
    whole(typed, 1, 999)
}

/// Feet from 1 to 8 and inches from 0 to 11, as the official forms offer them; nothing typed for inches is none.
pub(super) fn height<'a>(typed: &dyn Fn(&str) -> &'a str) -> Reading {
    let inches = match typed("inches") {
        text if text.trim().is_empty() => Ok(0),
        text => number(text, 0, 11),
    };
    let feet = match typed("feet") {
        text if text.trim().is_empty() => Err(Code::Missing),
        text => number(text, 1, 8),
    };
    match (feet, inches) {
        (Ok(feet), Ok(inches)) => Reading::Known(Value::Number(feet * 12 + inches)),
        (feet, inches) => {
            let problems = [("feet", feet), ("inches", inches)];
            Reading::Wrong(
                problems.into_iter().filter_map(|(part, read)| Some(Problem::of(part, read.err()?))).collect(),
            )
        }
    }
}

fn number(typed: &str, min: i64, max: i64) -> Result<i64, Code> {
    let text = without(typed, &[',']);
    let digits = text.strip_prefix('-').unwrap_or(&text);
    if !is_digits(digits) {
        return Err(Code::NotANumber);
    }
    match text.parse() {
        Ok(number) if (min..=max).contains(&number) => Ok(number),
        _ => Err(Code::OutOfRange { min, max }),
    }
}

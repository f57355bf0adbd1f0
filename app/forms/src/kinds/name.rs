use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::text::clean;
use super::{Code, LINE, PersonName, Problem, Reading, Value};

pub(super) const PARTS: [&str; 3] = ["family", "given", "middle"];

/// A family name is needed. Somebody with one name writes it there, as the instructions of the forms say.
pub(super) fn read<'a>(parts: &[&'static str], typed: &dyn Fn(&str) -> &'a str) -> Reading {
    let (mut name, mut problems) = (PersonName::default(), Vec::new());
    for &part in parts {
        match read_part(typed(part)) {
            Ok(text) if text.is_empty() && part == "family" => problems.push(Problem::of(part, Code::Missing)),
            Ok(text) => match part {
                "family" => name.family = text,
                "given" => name.given = text,
                _ => name.middle = text,
            },
            Err(code) => problems.push(Problem::of(part, code)),
        }
    }
    if problems.is_empty() { Reading::Known(Value::Name(name)) } else { Reading::Wrong(problems) }
}

fn read_part(typed: &str) -> Result<String, Code> {
    let text = clean(typed, LINE, |_| false)?;
    if text.is_empty() || text.chars().any(char::is_alphabetic) { Ok(text) } else { Err(Code::NoLetters) }
}

/// Whether two names are the same to a reader: blanks, capitals, accents, hyphens and apostrophes do not matter.
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    let (one, other) = (essence(one), essence(other));
    !one.is_empty() && one == other
}

fn essence(name: &str) -> String {
    let bare = name.nfkd().filter(|character| !is_combining_mark(*character)).flat_map(char::to_lowercase);
    bare.filter(|character| character.is_alphanumeric()).collect()
}

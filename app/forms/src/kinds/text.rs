use domain::composed;

use super::{Code, Value};

/// One line: composed characters, blanks around it dropped.
pub(super) fn line(typed: &str, max: usize) -> Result<Value, Code> {
    clean(typed, max, |_| false).map(Value::Text)
}

/// Several lines.
pub(super) fn paragraphs(typed: &str, max: usize) -> Result<Value, Code> {
    clean(typed, max, |character| matches!(character, '\n' | '\r' | '\t')).map(Value::Text)
}

pub(super) fn clean(typed: &str, max: usize, is_allowed: fn(char) -> bool) -> Result<String, Code> {
    let text = composed(typed.trim());
    if text.chars().any(|character| character.is_control() && !is_allowed(character)) {
        return Err(Code::Unprintable);
    }
    if text.chars().count() > max { Err(Code::TooLong { max }) } else { Ok(text) }
}

/// The text without the blanks and the marks that people write numbers with.
pub(super) fn without(typed: &str, marks: &[char]) -> String {
    typed.chars().filter(|character| !character.is_whitespace() && !marks.contains(character)).collect()
}

pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

use domain::EmailAddress;

use super::text::without;
use super::{Code, Value};

/// Ten digits with or without a 1 in front, or `+` and 8 to 15 digits (the longest that ITU-T E.164 allows).
pub(super) fn phone(typed: &str) -> Result<Value, Code> {
    let number = without(typed, &['(', ')', '-', '.', '/']);
    let digits = number.strip_prefix('+').unwrap_or(&number);
    let fits = match number.starts_with('+') {
        true => (8..=15).contains(&digits.len()),
        false => digits.len() == 10 || (digits.len() == 11 && digits.starts_with('1')),
    };
    if fits && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(Value::Text(number))
    } else {
        Err(Code::NotAPhone)
    }
}

pub(super) fn email(typed: &str) -> Result<Value, Code> {
    EmailAddress::parse(typed).map(|address| Value::Text(address.as_str().to_owned())).map_err(|_| Code::NotAnEmail)
}

use super::text::{is_digits, without};
use super::{Code, Value};

/// 7 to 9 digits, with or without the A in front; compared and sent as 9 digits.
pub(super) fn a_number(typed: &str) -> Result<Value, Code> {
    let text = without(typed, &['-', '#']);
    let digits = text.strip_prefix(['A', 'a']).unwrap_or(&text);
    if !is_digits(digits) || !(7..=9).contains(&digits.len()) || digits.bytes().all(|digit| digit == b'0') {
        return Err(Code::NotAnANumber);
    }
    Ok(Value::Text(format!("{digits:0>9}")))
}

/// 12 digits.
pub(super) fn online_account_number(typed: &str) -> Result<Value, Code> {
    let digits = without(typed, &['-']);
    if is_digits(&digits) && digits.len() == 12 { Ok(Value::Text(digits)) } else { Err(Code::NotAnAccountNumber) }
}

/// 9 digits. The Social Security Administration never gives area 000, 666 or 900 to 999, group 00, or serial 0000.
pub(super) fn ssn(typed: &str) -> Result<Value, Code> {
    let digits = without(typed, &['-']);
    if !is_digits(&digits) || digits.len() != 9 {
        return Err(Code::NotAnSsn);
    }
    let area_is_given = !["000", "666", "9"].iter().any(|never| digits.starts_with(never));
    let group_is_given = digits.get(3..5) != Some("00");
    if !area_is_given || !group_is_given || digits.ends_with("0000") {
        return Err(Code::ImpossibleSsn);
    }
    Ok(Value::Text(digits))
}

/// Letters and digits that begin with a letter, such as IR1, F2A or W16; cards and stamps also print P2-2.
pub(super) fn class_of_admission(typed: &str) -> Result<Value, Code> {
    let code = without(typed, &['-']).to_ascii_uppercase();
    let starts_well = code.starts_with(|first: char| first.is_ascii_uppercase());
    let is_code = starts_well && (2..=6).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_code { Ok(Value::Text(code)) } else { Err(Code::NotAClassOfAdmission) }
}

/// Three letters and ten digits, however they are grouped.
pub(super) fn receipt_number(typed: &str) -> Result<Value, Code> {
    let number = without(typed, &['-', '*']).to_ascii_uppercase();
    let is_number = number.split_at_checked(3).is_some_and(|(office, digits)| {
        office.bytes().all(|byte| byte.is_ascii_uppercase()) && is_digits(digits) && digits.len() == 10
    });
    if is_number { Ok(Value::Text(number)) } else { Err(Code::NotAReceiptNumber) }
}

/// Eleven characters: digits, of which the last but one is a letter in the numbers given out since May 2019.
pub(super) fn i_94_number(typed: &str) -> Result<Value, Code> {
    let number = without(typed, &['-']).to_ascii_uppercase();
    let fits = |(place, byte): (usize, u8)| byte.is_ascii_digit() || (place == 9 && byte.is_ascii_uppercase());
    let is_number = number.len() == 11 && number.bytes().enumerate().all(fits);
    if is_number { Ok(Value::Text(number)) } else { Err(Code::NotAnI94Number) }
}

/// An N and ten digits; the official form prints the N, so it may be left out.
pub(super) fn sevis_number(typed: &str) -> Result<Value, Code> {
    let number = without(typed, &['-']).to_ascii_uppercase();
    let digits = number.strip_prefix('N').unwrap_or(&number);
    if is_digits(digits) && digits.len() == 10 {
        Ok(Value::Text(format!("N{digits}")))
    } else {
        Err(Code::NotASevisNumber)
    }
}

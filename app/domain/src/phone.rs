use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A telephone number as the whole world dials it (E.164): `+`, the code of a country, at most fifteen digits in all.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PhoneNumber(String);

/// The text is not a telephone number that can be called from everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a telephone number with + and the code of a country")]
pub struct NotAPhoneNumber;

impl PhoneNumber {
    /// The number in `typed`, without the spaces, hyphens, dots and parentheses that people write between digits.
    ///
    /// # Errors
    /// [`NotAPhoneNumber`] for anything else.
    pub fn parse(typed: &str) -> Result<Self, NotAPhoneNumber> {
        let number: String = typed.trim().chars().filter(|c| !" \u{a0}-.()".contains(*c)).collect();
        let digits = number.strip_prefix('+').ok_or(NotAPhoneNumber)?;
        let is_one = (8..=15).contains(&digits.len())
            && digits.bytes().all(|digit| digit.is_ascii_digit())
            && !digits.starts_with('0');
        if is_one { Ok(Self(number)) } else { Err(NotAPhoneNumber) }
    }

    /// Enough of the number for its owner to know it.
    #[must_use]
    pub fn masked(&self) -> String {
        let (rest, last) = self.0.split_at(self.0.len() - 2);
        let hidden = "•".repeat(rest.len().saturating_sub(2));
        format!("{}{hidden}{last}", &rest[..2])
    }

    /// `+` and digits, to send to and to show to its owner.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for PhoneNumber {
    type Error = NotAPhoneNumber;

    fn try_from(text: String) -> Result<Self, NotAPhoneNumber> {
        Self::parse(&text)
    }
}

impl From<PhoneNumber> for String {
    fn from(number: PhoneNumber) -> Self {
        number.0
    }
}

impl fmt::Debug for PhoneNumber {
    /// Never the number: a log line must not hold it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhoneNumber(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_taken_as_people_write_it() {
        for typed in ["+12025550123", " +1 (202) 555-0123 ", "+1.202.555.0123", "+1\u{a0}202\u{a0}555\u{a0}0123"] {
            assert_eq!(PhoneNumber::parse(typed).unwrap().as_str(), "+12025550123");
        }
    }

    #[test]
    fn what_cannot_be_called_from_everywhere_is_no_number() {
        for typed in [
            "",
            "+",
            "202-555-0123",
            "+0202555012",
            "+1202",
            "+1202555012345678",
            "+1202555012a",
            "++12025550123",
            "+1202555\r\n0123",
        ] {
            assert_eq!(PhoneNumber::parse(typed), Err(NotAPhoneNumber), "{typed:?}");
        }
    }

    #[test]
    fn a_masked_number_shows_where_it_begins_and_ends() {
        assert_eq!(PhoneNumber::parse("+1 202 555 0123").unwrap().masked(), "+1••••••••23");
    }

    #[test]
    fn a_number_is_never_printed() {
        assert!(!format!("{:?}", PhoneNumber::parse("+12025550123").unwrap()).contains("202"));
    }
}

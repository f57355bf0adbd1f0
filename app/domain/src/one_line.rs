use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::composed;

/// A short text of one line that somebody typed: something to read, and at most `MOST` characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OneLine<const MOST: usize>(String);

/// Why a text is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum OneLineProblem {
    /// There is nothing to read in it.
    #[error("nothing to read")]
    Empty,
    /// It has more characters than there is room for.
    #[error("too long")]
    TooLong,
}

impl<const MOST: usize> OneLine<MOST> {
    /// How many characters it may have.
    pub const LONGEST: usize = MOST;

    /// Reads what was typed; what cannot be seen becomes a blank, and several blanks one.
    ///
    /// # Errors
    /// When nothing is left, or more than [`Self::LONGEST`] characters are.
    pub fn parse(typed: &str) -> Result<Self, OneLineProblem> {
        let parts = typed.split(|c: char| c.is_whitespace() || c.is_control()).filter(|part| !part.is_empty());
        let line = composed(&parts.collect::<Vec<_>>().join(" "));
        match line.chars().count() {
            0 => Err(OneLineProblem::Empty),
            count if count > MOST => Err(OneLineProblem::TooLong),
            _ => Ok(Self(line)),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MOST: usize> fmt::Display for OneLine<MOST> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<const MOST: usize> TryFrom<String> for OneLine<MOST> {
    type Error = OneLineProblem;

    fn try_from(text: String) -> Result<Self, OneLineProblem> {
        Self::parse(&text)
    }
}

impl<const MOST: usize> From<OneLine<MOST>> for String {
    fn from(line: OneLine<MOST>) -> Self {
        line.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_a_blank() {
        assert_eq!(OneLine::<8>::parse("  My\n\tphone ").as_ref().map(OneLine::as_str), Ok("My phone"));
        assert_eq!(OneLine::<8>::parse(" \u{0} \n"), Err(OneLineProblem::Empty));
    }

    #[test]
    fn characters_are_counted_and_not_bytes() {
        assert_eq!(OneLine::<40>::parse(&"é".repeat(41)), Err(OneLineProblem::TooLong));
        assert!(OneLine::<40>::parse(&"é".repeat(40)).is_ok());
        assert!(OneLine::<40>::parse(&"e\u{301}".repeat(40)).is_ok(), "a letter and its accent are one");
    }

    #[test]
    fn a_line_is_read_back_and_never_a_longer_one() {
        let line: OneLine<8> = serde_json::from_str("\"Ana\"").unwrap();
        assert_eq!(serde_json::to_string(&line).unwrap(), "\"Ana\"");
        assert!(serde_json::from_str::<OneLine<8>>("\"much too long\"").is_err());
    }
}

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::UnknownName;

/// What somebody asks about a fee, so that an officer has to decide before the case goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeeRequest {
    /// Not to pay it.
    Waiver,
    /// To pay less.
    Reduction,
}

impl FeeRequest {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Waiver, Self::Reduction];
}

impl fmt::Display for FeeRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Waiver => "waiver",
            Self::Reduction => "reduction",
        })
    }
}

impl FromStr for FeeRequest {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|request| request.to_string() == text).ok_or(UnknownName)
    }
}

/// Why an officer decided so, in their own words, as the person reads it: ten to a thousand characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionReason(String);

/// Why it is no reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DecisionReasonProblem {
    /// It is empty or says next to nothing.
    #[error("too short")]
    TooShort,
    /// Nobody would read it.
    #[error("too long")]
    TooLong,
}

impl DecisionReason {
    /// The fewest characters that say something.
    pub const SHORTEST: usize = 10;
    /// The most that are kept.
    pub const LONGEST: usize = 1000;

    /// The reason as it was typed, without blanks around it and with one kind of line end.
    ///
    /// # Errors
    /// When it is too short or too long.
    pub fn parse(typed: &str) -> Result<Self, DecisionReasonProblem> {
        let text = typed.replace("\r\n", "\n").trim().to_owned();
        match text.chars().count() {
            count if count < Self::SHORTEST => Err(DecisionReasonProblem::TooShort),
            count if count > Self::LONGEST => Err(DecisionReasonProblem::TooLong),
            _ => Ok(Self(text)),
        }
    }

    /// Its paragraphs.
    #[must_use]
    pub fn paragraphs(&self) -> Vec<String> {
        self.0.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_says_something_and_is_no_book() {
        use DecisionReasonProblem::{TooLong, TooShort};
        assert_eq!(DecisionReason::parse("   too few  "), Err(TooShort));
        assert_eq!(DecisionReason::parse(&"ñ".repeat(1001)), Err(TooLong));
        assert!(DecisionReason::parse(&"ñ".repeat(1000)).is_ok());
        let reason = DecisionReason::parse(" Your income is low.\r\n\r\nIt was shown. ").unwrap();
        assert_eq!(reason.paragraphs(), ["Your income is low.", "It was shown."]);
    }

    #[test]
    fn a_request_is_read_back_from_its_name() {
        for request in FeeRequest::ALL {
            assert_eq!(request.to_string().parse(), Ok(request));
        }
        assert_eq!("refund".parse::<FeeRequest>(), Err(UnknownName));
    }
}

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// How somebody shows, after the password, that it is them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignInMethod {
    /// A code that comes by mail.
    Email,
    /// A code that an app on their phone or computer shows.
    App,
    /// One of the codes they keep on paper.
    Recovery,
}

/// A kind of thing that somebody adds to their account to sign in with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FactorKind {
    /// An authenticator app that shows a new code every thirty seconds.
    App,
}

/// The text names nothing that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("an unknown name")]
pub struct UnknownName;

impl fmt::Display for SignInMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Email => "email",
            Self::App => "app",
            Self::Recovery => "recovery",
        })
    }
}

impl FromStr for SignInMethod {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        match text {
            "email" => Ok(Self::Email),
            "app" => Ok(Self::App),
            "recovery" => Ok(Self::Recovery),
            _ => Err(UnknownName),
        }
    }
}

impl fmt::Display for FactorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::App => "app",
        })
    }
}

impl FromStr for FactorKind {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        match text {
            "app" => Ok(Self::App),
            _ => Err(UnknownName),
        }
    }
}

/// What a person calls something they sign in with: "My phone".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactorName(String);

/// Why it cannot be called so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FactorNameProblem {
    /// There is nothing to read in it.
    #[error("no name")]
    Empty,
    /// It is longer than a name has to be.
    #[error("too long a name")]
    TooLong,
}

impl FactorName {
    /// How many characters it may have.
    pub const LONGEST: usize = 40;

    /// Reads a name; what cannot be seen becomes a blank, and several blanks one.
    ///
    /// # Errors
    /// When nothing is left, or more than [`FactorName::LONGEST`] characters are.
    pub fn parse(text: &str) -> Result<Self, FactorNameProblem> {
        let parts = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|part| !part.is_empty());
        let name = parts.collect::<Vec<_>>().join(" ");
        match name.chars().count() {
            0 => Err(FactorNameProblem::Empty),
            count if count > Self::LONGEST => Err(FactorNameProblem::TooLong),
            _ => Ok(Self(name)),
        }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_is_read_back_from_its_name() {
        for method in [SignInMethod::Email, SignInMethod::App, SignInMethod::Recovery] {
            assert_eq!(method.to_string().parse(), Ok(method));
        }
        assert_eq!("passkey".parse::<SignInMethod>(), Err(UnknownName));
        assert_eq!(FactorKind::App.to_string().parse(), Ok(FactorKind::App));
    }

    #[test]
    fn a_name_is_one_short_line() {
        assert_eq!(FactorName::parse("  My\n\tphone ").as_ref().map(FactorName::as_str), Ok("My phone"));
        assert_eq!(FactorName::parse(" \u{0} \n"), Err(FactorNameProblem::Empty));
        assert_eq!(FactorName::parse(&"é".repeat(41)), Err(FactorNameProblem::TooLong));
        assert!(FactorName::parse(&"é".repeat(40)).is_ok());
    }
}

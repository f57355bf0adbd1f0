use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::{OneLine, OneLineProblem};

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
pub type FactorName = OneLine<40>;
/// Why it cannot be called so.
pub type FactorNameProblem = OneLineProblem;

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
}

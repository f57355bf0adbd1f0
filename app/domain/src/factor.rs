use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::{OneLine, OneLineProblem};

/// How somebody shows, after the password, that it is them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignInMethod {
    /// A code that comes by mail.
    Email,
    /// A code that comes to their telephone.
    Text,
    /// A code that an app on their phone or computer shows.
    App,
    /// One of the codes they keep on paper.
    Recovery,
}

/// How a session began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignedInBy {
    /// By the password and a code.
    Code(SignInMethod),
    /// By a passkey, which is both.
    Passkey,
}

impl fmt::Display for SignedInBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(method) => method.fmt(f),
            Self::Passkey => f.write_str("passkey"),
        }
    }
}

impl FromStr for SignedInBy {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        if text == "passkey" { Ok(Self::Passkey) } else { text.parse().map(Self::Code) }
    }
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

impl SignInMethod {
    /// Whether its codes are sent, and not shown by something the person has.
    #[must_use]
    pub const fn is_sent(self) -> bool {
        matches!(self, Self::Email | Self::Text)
    }
}

impl fmt::Display for SignInMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Email => "email",
            Self::Text => "text",
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
            "text" => Ok(Self::Text),
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
        for method in [SignInMethod::Email, SignInMethod::Text, SignInMethod::App, SignInMethod::Recovery] {
            assert_eq!(method.to_string().parse(), Ok(method));
        }
        assert_eq!("passkey".parse::<SignInMethod>(), Err(UnknownName));
        for by in [SignedInBy::Passkey, SignedInBy::Code(SignInMethod::App)] {
            assert_eq!(by.to_string().parse(), Ok(by));
        }
        assert_eq!(FactorKind::App.to_string().parse(), Ok(FactorKind::App));
    }
}

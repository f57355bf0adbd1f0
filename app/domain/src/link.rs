use std::fmt;
use std::str::FromStr;

use crate::UnknownName;

/// What a link in a mail does, once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkKind {
    /// Lets somebody who forgot their password choose a new one.
    Reset,
    /// Lets somebody say that what a notice tells of was not done by them.
    NotMe,
    /// The same, after a code showed that it is them. No mail carries it: it goes from page to page in one browser.
    ProvenReset,
    /// Keeps what somebody asked to have removed because it was lost.
    CancelLost,
    /// Lets somebody who has lost what they sign in with choose a new password, after a wait. What was lost is removed.
    FinishLost,
    /// Makes the address it was sent to the one of an account.
    ConfirmEmail,
    /// Gives an account back the address that another one took the place of.
    UndoEmail,
    /// Keeps an account that somebody asked to have deleted.
    CancelDeletion,
    /// Lets notices go to another address of theirs, which it was sent to.
    ConfirmOtherAddress,
}

impl LinkKind {
    #[cfg(test)]
    const ALL: [Self; 9] = [
        Self::CancelDeletion,
        Self::ConfirmOtherAddress,
        Self::Reset,
        Self::NotMe,
        Self::ProvenReset,
        Self::CancelLost,
        Self::FinishLost,
        Self::ConfirmEmail,
        Self::UndoEmail,
    ];

    /// Whether it is there for whoever reads an address that the account had before. Any other link dies with the address
    /// it was made for.
    #[must_use]
    pub const fn outlives_address(self) -> bool {
        matches!(self, Self::NotMe | Self::UndoEmail)
    }
}

impl fmt::Display for LinkKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Reset => "reset",
            Self::NotMe => "not-me",
            Self::ProvenReset => "proven-reset",
            Self::CancelLost => "cancel-lost",
            Self::FinishLost => "finish-lost",
            Self::ConfirmEmail => "confirm-email",
            Self::UndoEmail => "undo-email",
            Self::CancelDeletion => "cancel-deletion",
            Self::ConfirmOtherAddress => "confirm-other-address",
        })
    }
}

impl FromStr for LinkKind {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        match text {
            "reset" => Ok(Self::Reset),
            "not-me" => Ok(Self::NotMe),
            "proven-reset" => Ok(Self::ProvenReset),
            "cancel-lost" => Ok(Self::CancelLost),
            "finish-lost" => Ok(Self::FinishLost),
            "confirm-email" => Ok(Self::ConfirmEmail),
            "undo-email" => Ok(Self::UndoEmail),
            "cancel-deletion" => Ok(Self::CancelDeletion),
            "confirm-other-address" => Ok(Self::ConfirmOtherAddress),
            _ => Err(UnknownName),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_read_back_from_its_name() {
        for kind in LinkKind::ALL {
            assert_eq!(kind.to_string().parse(), Ok(kind));
        }
        assert_eq!("anything".parse::<LinkKind>(), Err(UnknownName));
    }
}

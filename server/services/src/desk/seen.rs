use std::fmt;
use std::str::FromStr;

use storage::desk::Belongs;

/// What a case belongs to when no account has it, as a form carries it.
const NOBODY: &str = "nobody";

/// A case as somebody at the desk saw it when they decided what to do: whoever acts says it, so that nothing happens to a
/// case that is another one by then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AsSeen {
    /// How much had happened to it.
    pub events: usize,
    /// Whose it was, and so who would read a letter about it.
    pub(crate) belongs: Belongs,
}

/// That a form carries something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotWhatWasSeen;

/// As a form carries it: `3-nobody`, or `3-` and the name of the account.
impl fmt::Display for AsSeen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.belongs {
            Belongs::To(account) => write!(f, "{}-{account}", self.events),
            Belongs::Nobody => write!(f, "{}-{NOBODY}", self.events),
        }
    }
}

impl FromStr for AsSeen {
    type Err = NotWhatWasSeen;

    fn from_str(text: &str) -> Result<Self, NotWhatWasSeen> {
        let (events, whose) = text.split_once('-').ok_or(NotWhatWasSeen)?;
        let events = events.parse().map_err(|_| NotWhatWasSeen)?;
        let belongs = match whose {
            NOBODY => Belongs::Nobody,
            account => Belongs::To(account.parse().map_err(|_| NotWhatWasSeen)?),
        };
        Ok(Self { events, belongs })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{AccountId, Timestamp};

    #[test]
    fn what_was_seen_is_read_back_from_a_form() {
        let account = AccountId::v7(Timestamp::from_seconds(1), [3; 10]);
        for belongs in [Belongs::Nobody, Belongs::To(account)] {
            let seen = AsSeen { events: 12, belongs };
            assert_eq!(seen.to_string().parse::<AsSeen>(), Ok(seen));
        }
        for other in ["", "12", "12-", "-nobody", "12-somebody", "nobody-12"] {
            assert_eq!(other.parse::<AsSeen>(), Err(NotWhatWasSeen), "{other}");
        }
    }
}

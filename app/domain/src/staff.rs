use std::fmt;
use std::str::FromStr;

use crate::UnknownName;

/// What somebody does at the agency's desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StaffRole {
    /// Decides.
    Officer,
    /// Decides, and looks after those who do.
    Supervisor,
    /// Looks, and decides nothing.
    Clerk,
}

/// Something that is done at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StaffRight {
    /// See what waits, and a case with what was filed.
    Look,
    /// Decide about a fee that was asked to be waived or reduced, and about a case: let happen to it what can happen.
    Decide,
    /// Give a fee back.
    Refund,
    /// Answer what people write.
    Answer,
    /// Say who works on a case, and until when.
    Assign,
    /// Say who works here, and as what.
    Appoint,
    /// Say when people can come to an office.
    KeepSlots,
    /// Keep texts ready for letters.
    KeepTemplates,
    /// See who looked at a case, and what somebody who works here looked at.
    Oversee,
}

/// What somebody at the desk looked at of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LookedAt {
    /// Where it stands, what happened, or a letter about it.
    Case,
    /// The answers that were filed.
    Answers,
    /// The same as a paper.
    Paper,
    /// A file that was sent along, in an answer or with a message.
    File,
    /// What its person and the agency write to each other about it.
    Messages,
}

impl LookedAt {
    /// Everything that is told apart.
    pub const ALL: [Self; 5] = [Self::Case, Self::Answers, Self::Paper, Self::File, Self::Messages];
}

impl StaffRole {
    /// Every role.
    pub const ALL: [Self; 3] = [Self::Officer, Self::Supervisor, Self::Clerk];

    /// Whether who has this role may do this.
    #[must_use]
    pub const fn may(self, right: StaffRight) -> bool {
        match (self, right) {
            (Self::Supervisor, _)
            | (Self::Officer, StaffRight::Look | StaffRight::Decide | StaffRight::Refund | StaffRight::Answer)
            | (Self::Clerk, StaffRight::Look) => true,
            (
                Self::Officer,
                StaffRight::Assign
                | StaffRight::Appoint
                | StaffRight::KeepSlots
                | StaffRight::KeepTemplates
                | StaffRight::Oversee,
            )
            | (
                Self::Clerk,
                StaffRight::Decide
                | StaffRight::Refund
                | StaffRight::Answer
                | StaffRight::Assign
                | StaffRight::Appoint
                | StaffRight::KeepSlots
                | StaffRight::KeepTemplates
                | StaffRight::Oversee,
            ) => false,
        }
    }
}

impl fmt::Display for StaffRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Officer => "officer",
            Self::Supervisor => "supervisor",
            Self::Clerk => "clerk",
        })
    }
}

impl FromStr for StaffRole {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|role| role.to_string() == text).ok_or(UnknownName)
    }
}

impl fmt::Display for LookedAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Case => "case",
            Self::Answers => "answers",
            Self::Paper => "paper",
            Self::File => "file",
            Self::Messages => "messages",
        })
    }
}

impl FromStr for LookedAt {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|what| what.to_string() == text).ok_or(UnknownName)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHTS: [StaffRight; 9] = [
        StaffRight::Look,
        StaffRight::Decide,
        StaffRight::Refund,
        StaffRight::Answer,
        StaffRight::Assign,
        StaffRight::Appoint,
        StaffRight::KeepSlots,
        StaffRight::KeepTemplates,
        StaffRight::Oversee,
    ];

    #[test]
    fn each_role_may_do_what_the_table_says() {
        let table = StaffRole::ALL.map(|role| (role.to_string(), RIGHTS.map(|right| role.may(right))));
        let expected = [
            ("officer", [true, true, true, true, false, false, false, false, false]),
            ("supervisor", [true; 9]),
            ("clerk", [true, false, false, false, false, false, false, false, false]),
        ];
        assert_eq!(table, expected.map(|(role, rights)| (role.to_owned(), rights)));
    }

    #[test]
    fn a_role_is_read_back_from_its_name() {
        for role in StaffRole::ALL {
            assert_eq!(role.to_string().parse(), Ok(role));
        }
        assert_eq!("director".parse::<StaffRole>(), Err(UnknownName));
    }

    #[test]
    fn what_was_looked_at_is_read_back_from_its_name() {
        for what in LookedAt::ALL {
            assert_eq!(what.to_string().parse(), Ok(what));
        }
        assert_eq!("soul".parse::<LookedAt>(), Err(UnknownName));
    }
}

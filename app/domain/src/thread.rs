use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use thiserror::Error;

use crate::{CaseId, OneLine, Timestamp, UnknownName, composed};

/// What somebody asks the agency about. Each has threads of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Concern {
    /// One of their cases.
    Case(CaseId),
    /// Their account.
    Account,
    /// Something here does not work.
    Technical,
    /// Something else.
    Other,
}

impl Concern {
    /// The ways to ask that name no case, in the order in which they are shown.
    pub const GENERAL: [Self; 3] = [Self::Account, Self::Technical, Self::Other];

    /// The word under which it is kept.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Case(_) => "case",
            Self::Account => "account",
            Self::Technical => "technical",
            Self::Other => "other",
        }
    }

    /// Which case, if it is about one.
    #[must_use]
    pub const fn case(self) -> Option<CaseId> {
        match self {
            Self::Case(case) => Some(case),
            Self::Account | Self::Technical | Self::Other => None,
        }
    }

    /// The concern that was kept under this word, with this case.
    ///
    /// # Errors
    /// When there is no such word, or a case stands where none belongs, or none where one does.
    pub fn of(kind: &str, case: Option<CaseId>) -> Result<Self, UnknownName> {
        match case {
            Some(case) if kind == "case" => Ok(Self::Case(case)),
            Some(_) => Err(UnknownName),
            None => Self::GENERAL.into_iter().find(|concern| concern.kind() == kind).ok_or(UnknownName),
        }
    }
}

impl fmt::Display for Concern {
    /// As a form sends it: a case by its id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Case(case) => case.fmt(f),
            general => f.write_str(general.kind()),
        }
    }
}

impl FromStr for Concern {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        text.parse().map(Self::Case).or_else(|_| Self::of(text, None))
    }
}

/// Who wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// Whose account it is.
    Person,
    /// Somebody at the agency's desk.
    Agency,
}

impl Side {
    /// The one that reads what this one writes.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Person => Self::Agency,
            Self::Agency => Self::Person,
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Person => "person",
            Self::Agency => "agency",
        })
    }
}

impl FromStr for Side {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        [Self::Person, Self::Agency].into_iter().find(|side| side.to_string() == text).ok_or(UnknownName)
    }
}

/// What a thread is about, in its person's own words.
pub type ThreadSubject = OneLine<120>;

/// What somebody writes: two to four thousand characters, with their line breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageText(String);

/// Why it is no message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum MessageTextProblem {
    /// It says nothing.
    #[error("too short")]
    TooShort,
    /// It has more characters than there is room for: so many.
    #[error("too long: {0} characters")]
    TooLong(usize),
}

impl MessageText {
    /// The fewest characters that say something.
    pub const SHORTEST: usize = 2;
    /// The most that are kept.
    pub const LONGEST: usize = 4000;

    /// The text as it was typed, without blanks around it, with one kind of line end, and without what cannot be seen.
    ///
    /// # Errors
    /// When it is too short or too long.
    pub fn parse(typed: &str) -> Result<Self, MessageTextProblem> {
        let text = typed.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
        let text: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        let text = composed(text.trim());
        match text.chars().count() {
            count if count < Self::SHORTEST => Err(MessageTextProblem::TooShort),
            count if count > Self::LONGEST => Err(MessageTextProblem::TooLong(count)),
            _ => Ok(Self(text)),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How long an answer takes, in days that are counted as the calendar does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyTime {
    /// At least half of the answers of late came within so many days.
    Usual {
        /// So many.
        days: u32,
        /// Of how many answers that is true.
        answers: usize,
    },
    /// Too few were given to tell; the installation says that it answers within so many.
    Promised {
        /// So many.
        days: u32,
    },
}

impl ReplyTime {
    /// The fewest answers that tell how long one takes.
    pub const FEWEST: usize = 5;

    /// How long an answer takes, from how long people waited for those of late.
    #[must_use]
    pub fn of(mut waited: Vec<Duration>, promised: u32) -> Self {
        waited.sort_unstable();
        let answers = waited.len();
        match waited.get(answers.saturating_sub(1) / 2) {
            Some(median) if answers >= Self::FEWEST => Self::Usual { days: whole_days(*median), answers },
            _ => Self::Promised { days: promised.max(1) },
        }
    }

    /// How many days.
    #[must_use]
    pub const fn days(self) -> u32 {
        match self {
            Self::Usual { days, .. } | Self::Promised { days } => days,
        }
    }

    /// Until when an answer is to be expected to what is asked now.
    #[must_use]
    pub fn by(self, now: Timestamp) -> Timestamp {
        now.plus(DAY * self.days())
    }
}

/// In days, the last one begun counting as a whole, and never none.
fn whole_days(length: Duration) -> u32 {
    let days = length.as_micros().div_ceil(DAY.as_micros());
    u32::try_from(days).unwrap_or(u32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(hours: &[u64]) -> Vec<Duration> {
        hours.iter().map(|hours| Duration::from_secs(hours * 3600)).collect()
    }

    #[test]
    fn a_message_keeps_its_lines_and_loses_what_cannot_be_seen() {
        let text = MessageText::parse("  Dear agency,\r\n\r\nmy\tname is Ana.\u{0}\u{7}\rAna ").unwrap();
        assert_eq!(text.as_str(), "Dear agency,\n\nmy name is Ana.\nAna");
        assert_eq!(MessageText::parse(" \u{0}\n\t ! "), Err(MessageTextProblem::TooShort));
        assert_eq!(MessageText::parse("OK").map(|text| text.0), Ok("OK".to_owned()));
    }

    #[test]
    fn characters_are_counted_and_not_bytes() {
        assert!(MessageText::parse(&"ñ".repeat(4000)).is_ok());
        assert!(MessageText::parse(&"n\u{303}".repeat(4000)).is_ok(), "a letter and its tilde are one");
        assert_eq!(MessageText::parse(&"ñ".repeat(4001)), Err(MessageTextProblem::TooLong(4001)));
    }

    #[test]
    fn a_concern_is_read_back_from_what_a_form_sends_and_from_what_is_kept() {
        let case = CaseId::v7(Timestamp::from_seconds(1_800_000_000), [7; 10]);
        for concern in Concern::GENERAL.into_iter().chain([Concern::Case(case)]) {
            assert_eq!(concern.to_string().parse(), Ok(concern));
            assert_eq!(Concern::of(concern.kind(), concern.case()), Ok(concern));
        }
        assert_eq!("case".parse::<Concern>(), Err(UnknownName), "which one?");
        assert_eq!(Concern::of("case", None), Err(UnknownName));
        assert_eq!(Concern::of("account", Some(case)), Err(UnknownName));
        assert_eq!("weather".parse::<Concern>(), Err(UnknownName));
    }

    #[test]
    fn either_side_is_read_back_and_reads_the_other() {
        for side in [Side::Person, Side::Agency] {
            assert_eq!(side.to_string().parse(), Ok(side));
            assert_ne!(side.other(), side);
        }
    }

    #[test]
    fn fewer_than_five_answers_tell_nothing() {
        assert_eq!(ReplyTime::of(hours(&[1, 1, 1, 1]), 10), ReplyTime::Promised { days: 10 });
        assert_eq!(ReplyTime::of(Vec::new(), 0), ReplyTime::Promised { days: 1 });
        assert_eq!(ReplyTime::of(hours(&[1, 1, 1, 1, 1]), 10), ReplyTime::Usual { days: 1, answers: 5 });
    }

    #[test]
    fn within_the_days_that_are_told_came_at_least_half_of_the_answers() {
        let mut state = 7_u64;
        for answers in 5..60 {
            let waited: Vec<u64> = (0..answers)
                .map(|_| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    (state >> 40) % 1000
                })
                .collect();
            let time = ReplyTime::of(hours(&waited), 10);
            let ReplyTime::Usual { days, .. } = time else { panic!("{answers} are enough") };
            let within = |days: u32| waited.iter().filter(|hours| **hours <= u64::from(days) * 24).count();
            assert!(within(days) * 2 >= waited.len(), "{days} of {waited:?}");
            assert!(days == 1 || within(days - 1) * 2 < waited.len() + 1, "no day too many: {days} of {waited:?}");
        }
    }

    #[test]
    fn an_answer_is_expected_so_many_days_later() {
        let now = Timestamp::from_seconds(1_800_000_000);
        assert_eq!(ReplyTime::Promised { days: 3 }.by(now).since(now), 3 * DAY);
    }
}

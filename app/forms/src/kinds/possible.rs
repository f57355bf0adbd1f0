//! What can be wrong with an answer of each kind.

use domain::Date;

use super::{Code, Kind, LINE, Problem, date};

impl Kind {
    /// Every problem that reading what was typed can find on this day. Choices are not typed, so they have none but
    /// that nothing is chosen.
    pub(crate) fn possible_problems(&self, today: Date) -> Vec<Problem> {
        let mut problems = Vec::new();
        for &part in self.parts() {
            let found = self.wrong_in(part, today).into_iter().chain([Code::Missing]);
            problems.extend(found.map(|code| Problem::of(part, code)));
        }
        if self.parts() != [""] {
            let whole = match self {
                Self::Date => vec![Code::NoSuchDate],
                Self::PastDate => vec![Code::NoSuchDate, Code::InTheFuture],
                _ => Vec::new(),
            };
            problems.extend(whole.into_iter().chain([Code::Missing]).map(|code| Problem::of("", code)));
        }
        problems
    }

    fn wrong_in(&self, part: &str, today: Date) -> Vec<Code> {
        let line = || vec![Code::Unprintable, Code::TooLong { max: LINE }];
        match (self, part) {
            (Self::Text { max } | Self::LongText { max } | Self::PortOfEntry { max }, _) => {
                vec![Code::Unprintable, Code::TooLong { max: *max }]
            }
            (Self::Date | Self::PastDate, "month") => vec![Code::NotAMonth],
            (Self::Date | Self::PastDate, "day") => vec![Code::NotADay],
            (Self::Date | Self::PastDate, _) => vec![Code::NotAYear, date::year_out_of_range(today)],
            (Self::Number { min, max }, _) => vec![Code::NotANumber, Code::OutOfRange { min: *min, max: *max }],
            (Self::Weight, _) => vec![Code::NotANumber, Code::OutOfRange { min: 1, max: 999 }],
            (Self::Height, "feet") => vec![Code::NotANumber, Code::OutOfRange { min: 1, max: 8 }],
            (Self::Height, _) => vec![Code::NotANumber, Code::OutOfRange { min: 0, max: 11 }],
            (Self::ANumber, _) => vec![Code::NotAnANumber],
            (Self::OnlineAccountNumber, _) => vec![Code::NotAnAccountNumber],
            (Self::Ssn, _) => vec![Code::NotAnSsn, Code::ImpossibleSsn],
            (Self::Phone, _) => vec![Code::NotAPhone],
            (Self::Email, _) => vec![Code::NotAnEmail],
            (Self::ClassOfAdmission, _) => vec![Code::NotAClassOfAdmission],
            (Self::ReceiptNumber, _) => vec![Code::NotAReceiptNumber],
            (Self::I94Number, _) => vec![Code::NotAnI94Number],
            (Self::SevisNumber, _) => vec![Code::NotASevisNumber],
            (Self::Name { .. }, _) => [line(), vec![Code::NoLetters]].concat(),
            (Self::Address { .. }, "zip") => [line(), vec![Code::NotAZip]].concat(),
            (Self::Address { .. }, "unit-kind" | "state" | "country") => Vec::new(),
            (Self::Address { .. }, _) => line(),
            (Self::YesNo | Self::Choose { .. } | Self::ChooseMany { .. } | Self::Country | Self::UsState, _) => {
                Vec::new()
            }
        }
    }

    /// Whether an answer is typed, so that it can be wrong in ways that its kind alone knows.
    pub(crate) const fn is_typed(&self) -> bool {
        !matches!(self, Self::YesNo | Self::Choose { .. } | Self::ChooseMany { .. } | Self::Country | Self::UsState)
    }
}

//! The kinds of answer: how what was typed becomes a value, or a problem that says how to mend it.
//!
//! The same rules run in the browser and on the server.

mod address;
mod choice;
mod contact;
mod date;
mod identifier;
mod name;
mod number;
mod place;
#[cfg(feature = "library")]
mod possible;
mod problem;
mod text;
mod value;

#[cfg(feature = "library")]
pub(crate) use address::UNIT_KINDS;
pub(crate) use date::PRESENT;
#[cfg(feature = "library")]
pub(crate) use date::{first_day, last_day};
pub use name::same_name;
pub use place::{COUNTRIES, FORMER_COUNTRIES, STATES};
pub use problem::{Code, Problem};
pub use value::{Address, PartialDate, PersonName, Value};

use domain::Date;

/// A kind of answer, with its limits.
#[expect(missing_docs, reason = "the variants say what their limits are")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One line of at most `max` characters.
    Text { max: usize },
    /// Several lines of at most `max` characters together.
    LongText { max: usize },
    /// Yes or no.
    YesNo,
    /// A day.
    Date,
    /// A day not after today.
    PastDate,
    /// A day, or that it still goes on, which counts as today.
    DateOrPresent { is_past: bool },
    /// A month of a year.
    Month { is_past: bool },
    /// A year.
    Year { is_past: bool },
    /// A whole number within limits.
    Number { min: i64, max: i64 },
    /// An Alien Registration Number.
    ANumber,
    /// A USCIS online account number.
    OnlineAccountNumber,
    /// A Social Security number.
    Ssn,
    /// A telephone number of any country.
    Phone,
    /// An e-mail address.
    Email,
    /// The code of a class of admission, such as IR1.
    ClassOfAdmission,
    /// The number of a case, by which the agency answers.
    ReceiptNumber,
    /// The number of an arrival record, Form I-94.
    I94Number,
    /// The number of a student or exchange visitor in SEVIS.
    SevisNumber,
    /// A country, also one that no longer exists.
    Country,
    /// A state or territory of the United States.
    UsState,
    /// A person's name, in these parts.
    Name { parts: Vec<&'static str> },
    /// A postal address, in these parts.
    Address { parts: Vec<&'static str> },
    /// A height in feet and inches; its value is inches.
    Height,
    /// A weight in pounds.
    Weight,
    /// A city and state where one enters the United States.
    PortOfEntry { max: usize },
    /// One of these.
    Choose { options: Vec<String> },
    /// Any of these, at least one.
    ChooseMany { options: Vec<String> },
}

/// What was typed, read as a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// Nothing was typed.
    Empty,
    /// An answer of this kind.
    Known(Value),
    /// What is wrong, part by part. Problems that are all [`Code::Missing`] mean an answer begun and not finished.
    Wrong(Vec<Problem>),
}

impl Reading {
    fn of(part: &'static str, result: Result<Value, Code>) -> Self {
        result.map_or_else(|code| Self::Wrong(vec![Problem::of(part, code)]), Self::Known)
    }
}

/// Characters in one line when a form sets no limit. Paper forms have shorter boxes; people have longer names.
pub const LINE: usize = 100;
const PARAGRAPHS: usize = 2000;

impl Kind {
    /// The kind with this name in a form's definition, with its usual limits. Choices have no options yet.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "text" => Self::Text { max: LINE },
            "long-text" => Self::LongText { max: PARAGRAPHS },
            "yes-no" => Self::YesNo,
            "date" => Self::Date,
            "past-date" => Self::PastDate,
            "date-or-present" | "past-date-or-present" => Self::DateOrPresent { is_past: name.starts_with("past") },
            "month" | "past-month" => Self::Month { is_past: name.starts_with("past") },
            "year" | "past-year" => Self::Year { is_past: name.starts_with("past") },
            "number" => Self::Number { min: 0, max: 999_999_999 },
            "a-number" => Self::ANumber,
            "online-account-number" => Self::OnlineAccountNumber,
            "ssn" => Self::Ssn,
            "phone" => Self::Phone,
            "email" => Self::Email,
            "class-of-admission" => Self::ClassOfAdmission,
            "receipt-number" => Self::ReceiptNumber,
            "i-94-number" => Self::I94Number,
            "sevis-number" => Self::SevisNumber,
            "country" => Self::Country,
            "us-state" => Self::UsState,
            "name" => Self::Name { parts: name::PARTS.to_vec() },
            "address" => Self::Address { parts: address::PARTS.to_vec() },
            "height" => Self::Height,
            "weight" => Self::Weight,
            "port-of-entry" => Self::PortOfEntry { max: LINE },
            "choose" => Self::Choose { options: Vec::new() },
            "choose-many" => Self::ChooseMany { options: Vec::new() },
            _ => return None,
        })
    }

    /// The kind's name in a form's definition.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Text { .. } => "text",
            Self::LongText { .. } => "long-text",
            Self::YesNo => "yes-no",
            Self::Date => "date",
            Self::PastDate => "past-date",
            Self::DateOrPresent { is_past: false } => "date-or-present",
            Self::DateOrPresent { is_past: true } => "past-date-or-present",
            Self::Month { is_past: false } => "month",
            Self::Month { is_past: true } => "past-month",
            Self::Year { is_past: false } => "year",
            Self::Year { is_past: true } => "past-year",
            Self::Number { .. } => "number",
            Self::ANumber => "a-number",
            Self::OnlineAccountNumber => "online-account-number",
            Self::Ssn => "ssn",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::ClassOfAdmission => "class-of-admission",
            Self::ReceiptNumber => "receipt-number",
            Self::I94Number => "i-94-number",
            Self::SevisNumber => "sevis-number",
            Self::Country => "country",
            Self::UsState => "us-state",
            Self::Name { .. } => "name",
            Self::Address { .. } => "address",
            Self::Height => "height",
            Self::Weight => "weight",
            Self::PortOfEntry { .. } => "port-of-entry",
            Self::Choose { .. } => "choose",
            Self::ChooseMany { .. } => "choose-many",
        }
    }

    /// The parts an answer is typed in; a single empty name when it is typed in one piece.
    #[must_use]
    pub fn parts(&self) -> &[&'static str] {
        match self {
            Self::Date | Self::PastDate => &date::PARTS,
            Self::DateOrPresent { .. } => &date::PARTS_OR_PRESENT,
            Self::Month { .. } => &date::MONTH_PARTS,
            Self::Height => &number::HEIGHT_PARTS,
            Self::Name { parts } | Self::Address { parts } => parts,
            _ => &[""],
        }
    }

    /// The parts the kind could have, from which a form may choose; none when there is no choice.
    #[must_use]
    pub const fn possible_parts(&self) -> &'static [&'static str] {
        match self {
            Self::Name { .. } => &name::PARTS,
            Self::Address { .. } => &address::PARTS,
            _ => &[],
        }
    }

    /// The parts that count with what was typed: an address abroad has no state, one in the United States no province.
    #[must_use]
    pub fn counting_parts<'a>(&self, typed: &dyn Fn(&str) -> &'a str) -> Vec<&'static str> {
        match self {
            Self::Address { parts } => address::counting_parts(parts, typed("country")),
            _ => self.parts().to_vec(),
        }
    }

    /// Whether this part must be typed for the answer to be whole, with what was typed in the other parts.
    #[must_use]
    pub fn needs_part<'a>(&self, part: &str, typed: &dyn Fn(&str) -> &'a str) -> bool {
        match self {
            Self::Name { .. } => part == "family",
            Self::Address { .. } => {
                self.counting_parts(typed).contains(&part) && address::is_required(part, typed("country"))
            }
            Self::DateOrPresent { .. } => part != PRESENT && typed(PRESENT).trim().is_empty(),
            _ => true,
        }
    }

    /// Whether it is one answer in several boxes: an error of one of them is an error of the whole.
    #[must_use]
    pub const fn is_in_boxes(&self) -> bool {
        matches!(self, Self::Date | Self::PastDate | Self::DateOrPresent { .. } | Self::Month { .. })
    }

    /// Whether it was said that it still goes on.
    #[cfg(feature = "library")]
    pub(crate) fn is_present<'a>(&self, typed: &dyn Fn(&str) -> &'a str) -> bool {
        matches!(self, Self::DateOrPresent { .. }) && !typed(PRESENT).trim().is_empty()
    }

    /// Whether screens mask the answer: it is a number that identifies the person.
    #[must_use]
    pub const fn is_sensitive(&self) -> bool {
        matches!(self, Self::ANumber | Self::OnlineAccountNumber | Self::Ssn)
    }

    /// Reads what was typed, given part by part. `today` is the day on which the answer is given.
    #[must_use]
    pub fn read<'a>(&self, typed: &dyn Fn(&str) -> &'a str, today: Date) -> Reading {
        if self.parts().iter().all(|part| typed(part).trim().is_empty()) {
            return Reading::Empty;
        }
        match self {
            Self::Text { max } | Self::PortOfEntry { max } => Reading::of("", text::line(typed(""), *max)),
            Self::LongText { max } => Reading::of("", text::paragraphs(typed(""), *max)),
            Self::YesNo => Reading::of("", choice::yes_no(typed(""))),
            Self::Date => date::read(typed, today, false),
            Self::PastDate => date::read(typed, today, true),
            Self::DateOrPresent { is_past } => date::read_or_present(typed, today, *is_past),
            Self::Month { is_past } => date::month(typed, today, *is_past),
            Self::Year { is_past } => date::only_year(typed(""), today, *is_past),
            Self::Number { min, max } => Reading::of("", number::whole(typed(""), *min, *max)),
            Self::Weight => Reading::of("", number::weight(typed(""))),
            Self::Height => number::height(typed),
            Self::ANumber => Reading::of("", identifier::a_number(typed(""))),
            Self::OnlineAccountNumber => Reading::of("", identifier::online_account_number(typed(""))),
            Self::Ssn => Reading::of("", identifier::ssn(typed(""))),
            Self::ClassOfAdmission => Reading::of("", identifier::class_of_admission(typed(""))),
            Self::ReceiptNumber => Reading::of("", identifier::receipt_number(typed(""))),
            Self::I94Number => Reading::of("", identifier::i_94_number(typed(""))),
            Self::SevisNumber => Reading::of("", identifier::sevis_number(typed(""))),
            Self::Phone => Reading::of("", contact::phone(typed(""))),
            Self::Email => Reading::of("", contact::email(typed(""))),
            Self::Country => Reading::of("", place::country(typed(""), true)),
            Self::UsState => Reading::of("", place::state(typed(""))),
            Self::Name { parts } => name::read(parts, typed),
            Self::Address { parts } => address::read(parts, typed),
            Self::Choose { options } => Reading::of("", choice::one(typed(""), options)),
            Self::ChooseMany { options } => Reading::of("", choice::many(typed(""), options)),
        }
    }
}

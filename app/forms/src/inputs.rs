//! What the parts of each kind are typed into.

use crate::definition::Question;
use crate::kinds::{COUNTRIES, Code, FORMER_COUNTRIES, Kind, LINE, STATES, UNIT_KINDS};
use crate::view::{Control, Entry, OptionView};

/// A few options are all shown; more are a list.
pub(crate) const fn control(kind: &Kind) -> Control {
    match kind {
        Kind::LongText { .. } => Control::LongText,
        Kind::YesNo | Kind::Choose { .. } => Control::Radios,
        Kind::ChooseMany { .. } => Control::Checkboxes,
        Kind::Country | Kind::UsState => Control::Select,
        Kind::Date | Kind::PastDate => Control::Date,
        Kind::Name { .. } => Control::Name,
        Kind::Address { .. } => Control::Address,
        Kind::Height => Control::Height,
        _ => Control::Text,
    }
}

/// The names of what can be chosen.
pub(crate) fn offered(question: &Question, part: &str) -> Vec<String> {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    match (&question.kind, part) {
        (Kind::YesNo, _) => owned(&["yes", "no"]),
        (Kind::Choose { options } | Kind::ChooseMany { options }, _) => options.clone(),
        (Kind::UsState, _) | (Kind::Address { .. }, "state") => owned(&STATES),
        (Kind::Country, _) => owned(&[COUNTRIES.as_slice(), FORMER_COUNTRIES.as_slice()].concat()),
        (Kind::Address { .. }, "country") => owned(&COUNTRIES),
        (Kind::Address { .. }, "unit-kind") => owned(&UNIT_KINDS),
        _ => Vec::new(),
    }
}

/// The shared sentence that labels an option.
pub(crate) fn shared_option(kind: &Kind, part: &str, name: &str) -> String {
    match (kind, part) {
        (Kind::UsState, _) | (Kind::Address { .. }, "state") => format!("state-{name}"),
        (Kind::Country, _) | (Kind::Address { .. }, "country") => format!("country-{name}"),
        (Kind::Address { .. }, _) => format!("unit-{name}"),
        _ => format!("answer-{name}"),
    }
}

/// What a part is typed into or chosen from.
pub(crate) fn entry(question: &Question, part: &str, mut options: Vec<OptionView>) -> Entry {
    let line = |input_mode, max_length, width| Entry::Line { input_mode, max_length, width };
    match (&question.kind, part) {
        (Kind::YesNo | Kind::Choose { .. }, _) => Entry::Radios(options),
        (Kind::ChooseMany { .. }, _) => Entry::Checkboxes(options),
        (Kind::UsState | Kind::Country, _) | (Kind::Address { .. }, "state" | "country" | "unit-kind") => {
            // Names of places are in the order of the reader's alphabet.
            if part != "unit-kind" {
                options.sort_by_cached_key(|option| alphabetical(&option.label));
            }
            Entry::Select(options)
        }
        (Kind::LongText { max }, _) => Entry::Lines { max_length: *max },
        (Kind::Text { max } | Kind::PortOfEntry { max }, _) => line("text", *max, (*max).min(30)),
        (Kind::Date | Kind::PastDate, "year") => line("numeric", 4, 4),
        (Kind::Date | Kind::PastDate | Kind::Height, _) => line("numeric", 2, 2),
        (Kind::Weight, _) => line("numeric", 7, 3),
        (Kind::Number { .. }, _) => line("numeric", 20, 10),
        (Kind::ANumber, _) => line("text", 20, 12),
        (Kind::OnlineAccountNumber | Kind::Ssn, _) => line("numeric", 20, 14),
        (Kind::ClassOfAdmission, _) => line("text", 8, 5),
        (Kind::Phone, _) => line("tel", 30, 16),
        (Kind::Email, _) => line("email", 254, 30),
        (Kind::Address { .. }, "zip" | "postal") => line("text", 20, 10),
        (Kind::Address { .. }, "unit") => line("text", 20, 6),
        (Kind::Name { .. } | Kind::Address { .. }, _) => line("text", LINE, 30),
    }
}

fn alphabetical(label: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    label.nfkd().filter(char::is_ascii).collect::<String>().to_lowercase()
}

/// The token by which a browser may offer what it knows, for questions about the person who types.
pub(crate) fn autocomplete(question: &Question, part: &str) -> Option<&'static str> {
    if !question.autofill {
        return None;
    }
    Some(match (&question.kind, part) {
        (Kind::Name { .. }, "family") => "family-name",
        (Kind::Name { .. }, "given") => "given-name",
        (Kind::Name { .. }, "middle") => "additional-name",
        (Kind::Address { .. }, "street") => "address-line1",
        (Kind::Address { .. }, "city") => "address-level2",
        (Kind::Address { .. }, "state") => "address-level1",
        (Kind::Address { .. }, "zip") => "postal-code",
        (Kind::Address { .. }, "country") => "country",
        (Kind::PastDate, "month") => "bday-month",
        (Kind::PastDate, "day") => "bday-day",
        (Kind::PastDate, "year") => "bday-year",
        (Kind::Phone, _) => "tel",
        (Kind::Email, _) => "email",
        _ => return None,
    })
}

/// The problems that reading this kind can find.
pub(crate) fn codes(kind: &Kind) -> Vec<Code> {
    let mut codes = match kind {
        Kind::Text { max } | Kind::LongText { max } | Kind::PortOfEntry { max } => {
            vec![Code::Unprintable, Code::TooLong { max: *max }]
        }
        Kind::YesNo | Kind::Choose { .. } | Kind::ChooseMany { .. } => vec![Code::NotAnOption],
        Kind::Date => vec![Code::NoSuchDate, Code::NotAMonth, Code::NotADay, Code::NotAYear],
        Kind::PastDate => vec![Code::NoSuchDate, Code::NotAMonth, Code::NotADay, Code::NotAYear, Code::InTheFuture],
        Kind::Number { min, max } => vec![Code::NotANumber, Code::OutOfRange { min: *min, max: *max }],
        Kind::Weight => vec![Code::NotANumber, Code::OutOfRange { min: 1, max: 999 }],
        Kind::Height => vec![Code::NotANumber],
        Kind::ANumber => vec![Code::NotAnANumber],
        Kind::OnlineAccountNumber => vec![Code::NotAnAccountNumber],
        Kind::Ssn => vec![Code::NotAnSsn, Code::ImpossibleSsn],
        Kind::Phone => vec![Code::NotAPhone],
        Kind::Email => vec![Code::NotAnEmail],
        Kind::ClassOfAdmission => vec![Code::NotAClassOfAdmission],
        Kind::Country => vec![Code::NotACountry],
        Kind::UsState => vec![Code::NotAState],
        Kind::Name { .. } => vec![Code::Unprintable, Code::TooLong { max: LINE }, Code::NoLetters],
        Kind::Address { .. } => vec![Code::Unprintable, Code::TooLong { max: LINE }, Code::NotAZip],
    };
    codes.push(Code::Missing);
    codes
}

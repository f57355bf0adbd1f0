//! What the parts of each kind are typed into.

use std::sync::LazyLock;

use domain::Language;
use unicode_normalization::UnicodeNormalization;

use crate::definition::Question;
use crate::kinds::{COUNTRIES, FORMER_COUNTRIES, Kind, LINE, STATES, UNIT_KINDS};
use crate::view::{Control, Entry, OptionView};
use crate::words::Words;

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

/// Names of places in a language, in the order of its alphabet.
struct Places {
    states: Vec<(&'static str, String)>,
    countries: Vec<(&'static str, String)>,
    with_former: Vec<(&'static str, String)>,
}

static PLACES: LazyLock<Vec<Places>> = LazyLock::new(|| Language::ALL.into_iter().map(places_in).collect());

fn places_in(language: Language) -> Places {
    let words = Words::new(language, "");
    let sorted = |prefix: &str, codes: &[&'static str]| {
        let mut named: Vec<_> = codes.iter().map(|code| (*code, words.shared(&format!("{prefix}-{code}")))).collect();
        named.sort_by_cached_key(|(_, name)| alphabetical(name));
        named
    };
    Places {
        states: sorted("state", &STATES),
        countries: sorted("country", &COUNTRIES),
        with_former: sorted("country", &[COUNTRIES.as_slice(), FORMER_COUNTRIES.as_slice()].concat()),
    }
}

fn alphabetical(label: &str) -> String {
    label.nfkd().filter(char::is_ascii).collect::<String>().to_lowercase()
}

/// The places that can be chosen, with their names; none when the part is not a choice of places.
pub(crate) fn places(kind: &Kind, part: &str, language: Language) -> Option<&'static [(&'static str, String)]> {
    let index = Language::ALL.into_iter().position(|known| known == language).unwrap_or(0);
    match (kind, part) {
        (Kind::UsState, _) | (Kind::Address { .. }, "state") => Some(&PLACES[index].states),
        (Kind::Address { .. }, "country") => Some(&PLACES[index].countries),
        (Kind::Country, _) => Some(&PLACES[index].with_former),
        _ => None,
    }
}

/// The names of what else can be chosen.
pub(crate) fn offered(kind: &Kind, part: &str) -> Vec<String> {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    match (kind, part) {
        (Kind::YesNo, _) => owned(&["yes", "no"]),
        (Kind::Choose { options } | Kind::ChooseMany { options }, _) => options.clone(),
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
pub(crate) fn entry(question: &Question, part: &str, options: Vec<OptionView>) -> Entry {
    let line = |input_mode, max_length, width| Entry::Line { input_mode, max_length, width };
    match (&question.kind, part) {
        (Kind::YesNo | Kind::Choose { .. }, _) => Entry::Radios(options),
        (Kind::ChooseMany { .. }, _) => Entry::Checkboxes(options),
        (Kind::UsState | Kind::Country, _) | (Kind::Address { .. }, "state" | "country" | "unit-kind") => {
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
        (Kind::ReceiptNumber | Kind::I94Number | Kind::SevisNumber, _) => line("text", 20, 15),
        (Kind::Phone, _) => line("tel", 30, 16),
        (Kind::Email, _) => line("email", 254, 30),
        (Kind::Address { .. }, "zip" | "postal") => line("text", 20, 10),
        (Kind::Address { .. }, "unit") => line("text", 20, 6),
        (Kind::Name { .. } | Kind::Address { .. }, _) => line("text", LINE, 30),
    }
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

//! One answer in words.

use crate::definition::Question;
use crate::draw::{option_label, part_label};
use crate::kinds::{Address, Kind, PRESENT, Value};
use crate::view::Reveal;
use crate::words::Words;

/// Whose words, and how much of an identifier they show.
pub(crate) struct Wording<'w> {
    pub(crate) words: &'w Words,
    pub(crate) reveal: Reveal,
}

impl Wording<'_> {
    /// That something goes on still.
    pub(crate) fn present(&self, question: &Question) -> Vec<String> {
        vec![part_label(self.words, question, PRESENT)]
    }

    /// A value that stands.
    pub(crate) fn told(&self, question: &Question, value: &Value) -> Vec<String> {
        let words = self.words;
        match value {
            Value::Text(text) => self.text(&question.kind, text),
            Value::YesNo(yes) => vec![option_label(words, question, "", if *yes { "yes" } else { "no" })],
            Value::Date(date) => vec![words.date(*date)],
            Value::Partial(date) => vec![words.partial_date(*date)],
            Value::Number(number) if question.kind == Kind::Height => {
                let parts =
                    [("feet", crate::words::number(number / 12)), ("inches", crate::words::number(number % 12))];
                vec![words.shared_with("height", parts)]
            }
            Value::Number(number) if question.kind == Kind::Weight => {
                vec![words.shared_with("weight", [("pounds", crate::words::number(*number))])]
            }
            Value::Number(number) => vec![number.to_string()],
            Value::Choice(name) => vec![option_label(words, question, "", name)],
            Value::Choices(names) => names.iter().map(|name| option_label(words, question, "", name)).collect(),
            Value::Name(name) => vec![name.full()],
            Value::Address(address) => self.address(question, address),
        }
    }

    fn text(&self, kind: &Kind, text: &str) -> Vec<String> {
        match kind {
            Kind::LongText { .. } => text.lines().map(str::to_owned).collect(),
            Kind::ANumber => vec![self.masked(&format!("A{}", grouped(text, &[3, 3, 3])))],
            Kind::Ssn => vec![self.masked(&grouped(text, &[3, 2, 4]))],
            Kind::OnlineAccountNumber => vec![self.masked(&grouped(text, &[4, 4, 4]))],
            _ => vec![text.to_owned()],
        }
    }

    /// An identifier with its last four digits, unless it may be shown whole.
    pub(crate) fn masked(&self, text: &str) -> String {
        if self.reveal == Reveal::Whole {
            return text.to_owned();
        }
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let mut seen = 0;
        let mask = |character: char| {
            seen += usize::from(character.is_ascii_digit());
            let is_hidden =
                character.is_alphanumeric() && (digits < 7 || seen + 4 <= digits) && !(character == 'A' && seen == 0);
            if is_hidden { '•' } else { character }
        };
        text.chars().map(mask).collect()
    }

    /// The lines of the envelope.
    fn address(&self, question: &Question, address: &Address) -> Vec<String> {
        let words = self.words;
        let care_of = match address.care_of.as_str() {
            "" => String::new(),
            name => words.shared_with("address-care-of", [("name", name.into())]),
        };
        let unit = match address.unit_kind.as_str() {
            "" => String::new(),
            kind => format!("{} {}", option_label(words, question, "unit-kind", kind), address.unit),
        };
        let country = match address.country.as_str() {
            "" => String::new(),
            code => option_label(words, question, "country", code),
        };
        let state = format!("{} {}", address.state, address.zip);
        let place = [address.city.as_str(), state.trim(), address.province.as_str(), address.postal.as_str()];
        let place: Vec<_> = place.into_iter().filter(|part| !part.is_empty()).collect();
        let lines = [care_of, address.street.clone(), unit, place.join(", "), country];
        lines.into_iter().filter(|line| !line.is_empty()).collect()
    }
}

fn grouped(digits: &str, sizes: &[usize]) -> String {
    let (mut groups, mut rest) = (Vec::new(), digits);
    for size in sizes {
        let (group, after) = rest.split_at_checked(*size).unwrap_or((rest, ""));
        groups.push(group);
        rest = after;
    }
    groups.retain(|group| !group.is_empty());
    groups.join("-")
}

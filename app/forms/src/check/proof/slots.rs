use std::collections::{BTreeMap, BTreeSet};

use domain::Date;

use super::answer::is_day;
use crate::definition::{Definition, Rule};
use crate::expression::Term;
use crate::kinds::{COUNTRIES, FORMER_COUNTRIES, Kind, Reading, STATES, Value};

/// A question, or a part of one.
type Slot = (usize, &'static str);

/// A line of an address that is a post office box.
const PO_BOX: &str = "PO Box 1";

/// What the rules of a form read, and what they compare it with: nothing else about an answer matters to them.
pub(super) struct Slots {
    read: BTreeSet<Slot>,
    /// The codes that each choice of places is tested for.
    codes: BTreeMap<Slot, BTreeSet<String>>,
    /// Every text that something is compared with.
    texts: BTreeSet<String>,
    /// How many answers may all have to be different from each other and from these texts.
    others: usize,
    /// For each group, how many rows a formula can tell apart; of one within rows, in each row around it.
    rows: Vec<usize>,
}

impl Slots {
    pub(super) fn of(definition: &Definition) -> Self {
        let mut slots = Self {
            read: BTreeSet::new(),
            codes: BTreeMap::new(),
            texts: BTreeSet::new(),
            others: 1,
            rows: vec![1; definition.groups.len()],
        };
        let terms: Vec<&Term> = rules(definition).map(|rule| &rule.term).collect();
        terms.iter().for_each(|term| term.walk(&mut |term| slots.note(definition, term)));
        let compared = terms.iter().any(|term| compares_texts(definition, term));
        if compared {
            let rows =
                |group: usize| slots.rows[group] * definition.groups[group].outer.map_or(1, |outer| slots.rows[outer]);
            slots.others = slots.read.len() * (0..slots.rows.len()).map(rows).max().unwrap_or(1);
        }
        // One row for each test of rows makes it come out either way; one more is any row. The others are like these.
        for (group, rows) in slots.rows.iter_mut().enumerate() {
            *rows = (*rows).clamp(1, definition.groups[group].max);
        }
        slots
    }

    fn note(&mut self, definition: &Definition, term: &Term) {
        match term {
            Term::Question(question) => _ = self.read.insert((*question, "")),
            Term::Part(question, part) => _ = self.read.insert((*question, part)),
            Term::Constant(Value::Text(text)) => _ = self.texts.insert(text.clone()),
            Term::PoBox(_) => _ = self.texts.insert(PO_BOX.to_owned()),
            Term::AnyRow(group, _) | Term::AllRows(group, _) => self.rows[*group] += 1,
            Term::Is(left, accepted) => {
                for value in accepted {
                    match (value, slot(definition, left)) {
                        (Value::Text(text), _) => _ = self.texts.insert(text.clone()),
                        (Value::Choice(code), Some(slot)) => {
                            self.codes.entry(slot).or_default().insert(code.clone());
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    pub(super) fn is_read(&self, question: usize, part: &'static str) -> bool {
        self.read.contains(&(question, part))
    }

    /// The rows of a group that differ; the others are like the last of them.
    pub(super) fn rows(&self, group: usize) -> usize {
        self.rows[group]
    }

    /// The texts of a question or part that can make a difference, each as it is typed and compared.
    pub(super) fn texts(&self, question: usize, kind: &Kind, part: &'static str, today: Date) -> Vec<String> {
        let places: &[&str] = match (kind, part) {
            (Kind::UsState, _) | (Kind::Address { .. }, "state") => &STATES,
            (Kind::Address { .. }, "country") => &COUNTRIES,
            (Kind::Country, _) => return self.places(question, part, &[&COUNTRIES[..], &FORMER_COUNTRIES].concat()),
            (Kind::Address { .. }, "unit-kind") => return vec!["apt".to_owned(), "ste".to_owned(), "flr".to_owned()],
            _ if self.is_read(question, part) => {
                let known = self.texts.iter().filter(|text| reads_as_itself(kind, part, text, today)).cloned();
                return known.chain((0..self.others).map(|number| sample(kind, part, number))).collect();
            }
            _ => return vec![sample(kind, part, 0)],
        };
        self.places(question, part, places)
    }

    fn places(&self, question: usize, part: &'static str, all: &[&str]) -> Vec<String> {
        let none = BTreeSet::new();
        let tested = self.codes.get(&(question, part)).unwrap_or(&none);
        let mut codes: Vec<_> =
            all.iter().filter(|code| tested.contains(**code)).map(|code| (*code).to_owned()).collect();
        if part == "country" && !tested.contains("US") {
            codes.push("US".to_owned());
        }
        let usual = ["TX", "MX"].into_iter().filter(|code| all.contains(code));
        let mut others = usual.chain(all.iter().copied()).filter(|code| !codes.iter().any(|known| known == code));
        let other = others.next().map(str::to_owned);
        codes.into_iter().chain(other).collect()
    }
}

/// Every rule of a form.
fn rules(definition: &Definition) -> impl Iterator<Item = &Rule> {
    let options = definition.questions.iter().flat_map(|question| &question.options);
    let pages = definition.pages.iter().filter_map(|page| page.when.as_ref());
    pages
        .chain(definition.groups.iter().filter_map(|group| group.when.as_ref()))
        .chain(definition.questions.iter().filter_map(|question| question.when.as_ref()))
        .chain(options.filter_map(|option| option.when.as_ref()))
        .chain(definition.facts.iter().map(|fact| &fact.is))
        .chain(definition.checks.iter().flat_map(|check| check.when.iter().chain([&check.that])))
        .chain(definition.warnings.iter().map(|warning| &warning.when))
        .chain(definition.stops.iter().map(|stop| &stop.when))
        .chain(definition.evidence.iter().filter_map(|proof| proof.when.as_ref()))
        .chain(definition.certifications.iter().filter_map(|proof| proof.when.as_ref()))
        .chain(definition.fees.iter().filter_map(|fee| fee.when.as_ref()))
        .chain(definition.signers.iter().filter_map(|(_, when)| when.as_ref()))
}

/// The question or part that a term is, also through facts.
fn slot(definition: &Definition, term: &Term) -> Option<Slot> {
    match term {
        Term::Question(question) => Some((*question, "")),
        Term::Part(question, part) => Some((*question, part)),
        Term::Fact(fact) => slot(definition, &definition.facts[*fact].is.term),
        _ => None,
    }
}

/// Whether the answers to two questions of words are compared anywhere in it.
fn compares_texts(definition: &Definition, term: &Term) -> bool {
    let is_text = |term: &Term| {
        slot(definition, term).is_some_and(|(question, part)| {
            !part.is_empty()
                || !(is_day(&definition.questions[question].kind)
                    || matches!(definition.questions[question].kind, Kind::Number { .. }))
        })
    };
    let mut found = false;
    term.walk(&mut |term| {
        if let Term::Compare(_, left, right) = term {
            found |= is_text(left) && is_text(right);
        }
    });
    found
}

/// Whether a text is an answer of this kind, and compared as it is typed.
fn reads_as_itself(kind: &Kind, part: &str, text: &str, today: Date) -> bool {
    let typed = |asked: &str| match asked {
        _ if asked == part => text,
        "family" | "street" | "city" => "A",
        "state" => "TX",
        "zip" => "77002",
        "country" if matches!(part, "province" | "postal") => "MX",
        "country" => "US",
        "unit-kind" if part == "unit" => "apt",
        _ => "",
    };
    match kind.read(&typed, today) {
        Reading::Known(Value::Text(read)) => read == text,
        Reading::Known(Value::Address(address)) => address.part(part) == text,
        Reading::Known(Value::Name(name)) => match part {
            "family" => name.family == text,
            "given" => name.given == text,
            _ => name.middle == text,
        },
        _ => false,
    }
}

/// An answer of words that is like no other.
pub(super) fn sample(kind: &Kind, part: &str, number: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(number % 26).unwrap_or_default());
    let first = number == 0;
    let number = u64::try_from(number).unwrap_or_default();
    match (kind, part) {
        (Kind::ANumber, _) => format!("{:09}", 12_345_678 + number),
        (Kind::OnlineAccountNumber, _) => format!("{:012}", 12_345_678_901 + number),
        (Kind::Ssn, _) => format!("{:09}", 123_456_789 + number),
        (Kind::Phone, _) => format!("{}", 7_135_550_100 + number),
        (Kind::Email, _) => format!("person{number}@example.org"),
        (Kind::ClassOfAdmission, _) => format!("IR{number}"),
        (Kind::Address { .. }, "zip") => format!("{:05}", 77_002 + number),
        (Kind::Address { .. }, "street") => format!("{} Main Street", number + 1),
        (Kind::Address { .. }, "city") => {
            if first {
                "Houston".to_owned()
            } else {
                format!("Town {letter}")
            }
        }
        _ => letter.to_string(),
    }
}

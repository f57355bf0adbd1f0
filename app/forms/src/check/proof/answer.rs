use batsat::Lit;

use super::circuit::Circuit;
use super::quantity::{Quantity, Span, day_number, day_of};
use super::slots::Slots;
use crate::definition::Question;
use crate::kinds::{Kind, first_day};

/// A question where it is asked: outside groups, or in one row.
#[derive(Clone)]
pub(super) struct Answer {
    pub(super) asked: Lit,
    /// Whether there is an answer: what is asked and may be left blank can be without one.
    pub(super) known: Lit,
    pub(super) shape: Shape,
    /// For each option, whether it is offered.
    pub(super) offered: Vec<Lit>,
}

/// What the answer is, as far as rules can tell.
#[derive(Clone)]
pub(super) enum Shape {
    YesNo(Lit),
    /// One of these, or of the options.
    One(Vec<(String, Lit)>),
    Many(Vec<(String, Lit)>),
    /// A number or a day.
    Quantity(usize),
    /// The parts of a name or an address that there can be.
    Parts(Vec<Part>),
}

/// A part of a name or an address.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) name: &'static str,
    /// Whether anything is typed in it.
    pub(super) present: Lit,
    pub(super) texts: Vec<(String, Lit)>,
}

/// What stands around a question that is asked.
pub(super) struct Around<'s> {
    pub(super) slots: &'s Slots,
    pub(super) today: usize,
    pub(super) asked: Lit,
    /// For each option, whether it is offered.
    pub(super) offered: Vec<Lit>,
    /// Assumed where everybody has answered this question.
    pub(super) settled: Lit,
}

impl Answer {
    pub(super) fn new(circuit: &mut Circuit, question: usize, asked_for: &Question, around: Around<'_>) -> Self {
        let Around { slots, today, asked, offered, settled } = around;
        let known = circuit.free();
        circuit.require([!known, asked]);
        if !asked_for.optional {
            circuit.require([!settled, !asked, known]);
        }
        let shape = match &asked_for.kind {
            Kind::YesNo => Shape::YesNo(circuit.free()),
            Kind::Choose { options } => {
                let options = one_of(circuit, known, options.clone());
                only_offered(circuit, &options, &offered);
                Shape::One(options)
            }
            Kind::ChooseMany { options } => {
                let options: Vec<_> = options.iter().map(|option| (option.clone(), circuit.free())).collect();
                circuit.require(options.iter().map(|(_, chosen)| *chosen).chain([!known]));
                options.iter().for_each(|(_, chosen)| circuit.require([!*chosen, known]));
                only_offered(circuit, &options, &offered);
                Shape::Many(options)
            }
            kind if is_quantity(kind) => Shape::Quantity(quantity(circuit, kind, today, known)),
            Kind::Name { parts } => Shape::Parts(name(circuit, slots, question, &asked_for.kind, parts, known, today)),
            Kind::Address { parts } => {
                Shape::Parts(address(circuit, slots, question, &asked_for.kind, parts, known, today))
            }
            kind => {
                let texts = slots.texts(question, kind, "", day_of(circuit.span(today).low));
                Shape::One(one_of(circuit, known, texts))
            }
        };
        Self { asked, known, shape, offered }
    }

    pub(super) fn part(&self, name: &str) -> Option<&Part> {
        match &self.shape {
            Shape::Parts(parts) => parts.iter().find(|part| part.name == name),
            _ => None,
        }
    }
}

/// Whether the answers are numbers or days.
pub(super) const fn is_quantity(kind: &Kind) -> bool {
    is_day(kind) || matches!(kind, Kind::Number { .. } | Kind::Height | Kind::Weight)
}

/// Whether the answers are days. What still goes on is answered as today, and a month or a year as one day of it: which
/// one it is makes a difference only to a test of its first day against its last.
pub(super) const fn is_day(kind: &Kind) -> bool {
    use Kind::{Date, DateOrPresent, Month, PastDate, Year};
    matches!(kind, Date | PastDate | DateOrPresent { .. } | Month { .. } | Year { .. })
}

const fn is_past(kind: &Kind) -> bool {
    use Kind::{DateOrPresent, Month, PastDate, Year};
    matches!(kind, PastDate | DateOrPresent { is_past: true } | Month { is_past: true } | Year { is_past: true })
}

/// Exactly one of these when there is an answer, none otherwise.
fn one_of(circuit: &mut Circuit, known: Lit, names: Vec<String>) -> Vec<(String, Lit)> {
    let choices: Vec<_> = names.into_iter().map(|name| (name, circuit.free())).collect();
    circuit.require(choices.iter().map(|(_, chosen)| *chosen).chain([!known]));
    for (place, (_, chosen)) in choices.iter().enumerate() {
        circuit.require([!*chosen, known]);
        choices[..place].iter().for_each(|(_, other)| circuit.require([!*chosen, !*other]));
    }
    choices
}

fn only_offered(circuit: &mut Circuit, options: &[(String, Lit)], offered: &[Lit]) {
    for ((_, chosen), offered) in options.iter().zip(offered) {
        circuit.require([!*chosen, *offered]);
    }
}

fn quantity(circuit: &mut Circuit, kind: &Kind, today: usize, known: Lit) -> usize {
    let now = circuit.span(today);
    let last = Quantity::LastTyped(Box::new(Quantity::Unknown(today)));
    // The usual day of birth is far enough from every limit of age.
    let (low, high, usual) = match kind {
        kind if is_past(kind) => (day_number(first_day()), now.high, now.usual - 36 * 365),
        kind if is_day(kind) => (day_number(first_day()), i64::MAX, now.usual + 365),
        Kind::Height => (12, 107, 66),
        Kind::Weight => (1, 999, 150),
        Kind::Number { min, max } => {
            if min > max {
                circuit.require([!known]);
            }
            (*min, (*max).max(*min), 1)
        }
        _ => (0, 0, 0),
    };
    let high = if high == i64::MAX { circuit.greatest(&last) } else { high };
    let unknown = circuit.unknown(Span { low, high, usual });
    match kind {
        kind if is_past(kind) => circuit.law(Quantity::Unknown(unknown), Quantity::Unknown(today)),
        kind if is_day(kind) => circuit.law(Quantity::Unknown(unknown), last),
        _ => {}
    }
    unknown
}

fn part(circuit: &mut Circuit, name: &'static str, present: Lit, texts: Vec<String>) -> Part {
    Part { name, present, texts: one_of(circuit, present, texts) }
}

/// A family name is needed, the others may be left out.
fn name(
    circuit: &mut Circuit,
    slots: &Slots,
    question: usize,
    kind: &Kind,
    parts: &[&'static str],
    known: Lit,
    today: usize,
) -> Vec<Part> {
    let day = day_of(circuit.span(today).low);
    let read: Vec<_> = parts.iter().copied().filter(|part| slots.is_read(question, part)).collect();
    read.into_iter()
        .map(|part_name| {
            let free = circuit.free();
            let present = if part_name == "family" { known } else { circuit.all([known, free]) };
            part(circuit, part_name, present, slots.texts(question, kind, part_name, day))
        })
        .collect()
}

/// Which parts there are hangs on the country; without that part it is the United States, and not said.
fn address(
    circuit: &mut Circuit,
    slots: &Slots,
    question: usize,
    kind: &Kind,
    parts: &[&'static str],
    known: Lit,
    today: usize,
) -> Vec<Part> {
    let day = day_of(circuit.span(today).low);
    let mut made = Vec::new();
    let mut at_home = known;
    if parts.contains(&"country") {
        let country = part(circuit, "country", known, slots.texts(question, kind, "country", day));
        let home = country.texts.iter().find(|(code, _)| code == "US").map(|(_, lit)| *lit);
        at_home = home.unwrap_or(known);
        made.push(country);
    }
    let unit = circuit.free();
    for part_name in parts.iter().copied().filter(|part| *part != "country" && slots.is_read(question, part)) {
        let free = circuit.free();
        let present = match part_name {
            "street" | "city" => known,
            "state" | "zip" => at_home,
            "province" | "postal" => circuit.all([known, !at_home, free]),
            "unit" | "unit-kind" => circuit.all([known, unit]),
            _ => circuit.all([known, free]),
        };
        made.push(part(circuit, part_name, present, slots.texts(question, kind, part_name, day)));
    }
    made
}

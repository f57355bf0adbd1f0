use super::answer::{Answer, Shape, is_day};
use super::circuit::Model;
use super::quantity::day_of;
use super::sheet::Sheet;
use super::slots::sample;
use crate::kinds::Kind;

/// An answer as somebody types it.
pub(super) struct Typed {
    pub(super) parts: Vec<(&'static str, String)>,
    pub(super) told: String,
}

const NAMES: [&str; 6] = ["Reyes", "Silva", "Okafor", "Nguyen", "Kowalski", "Haddad"];

/// What is typed for a question in this way of answering the form.
pub(super) fn typed(sheet: &Sheet<'_>, model: &Model, question: usize, row: usize) -> Typed {
    let (definition, answer) = (&sheet.definition.questions[question], &sheet.answers[question][row]);
    if !model.holds(answer.known) {
        let blank = definition.kind.parts().iter().map(|part| (*part, String::new()));
        return Typed { parts: blank.collect(), told: "left blank".to_owned() };
    }
    let one = |text: String| Typed { told: text.clone(), parts: vec![("", text)] };
    let chosen = |options: &[(String, batsat::Lit)]| {
        let names = options.iter().filter(|(_, lit)| model.holds(*lit)).map(|(name, _)| name.as_str());
        names.collect::<Vec<_>>().join(" ")
    };
    match &answer.shape {
        Shape::YesNo(yes) => one(if model.holds(*yes) { "yes" } else { "no" }.to_owned()),
        Shape::One(options) | Shape::Many(options) => one(chosen(options)),
        Shape::Quantity(unknown) => quantity(&definition.kind, model.value(*unknown)),
        Shape::Parts(_) => {
            let parts: Vec<_> = definition
                .kind
                .parts()
                .iter()
                .map(|part| {
                    let known = answer.part(part).map(|part| chosen(&part.texts));
                    let text = known.unwrap_or_else(|| match definition.kind {
                        Kind::Name { .. } => name_part(sheet, model, (question, row), part),
                        _ => address_part(model, answer, &definition.kind, part),
                    });
                    (*part, text)
                })
                .collect();
            let words: Vec<_> = parts.iter().map(|(_, text)| text.as_str()).filter(|text| !text.is_empty()).collect();
            Typed { told: words.join(" "), parts }
        }
    }
}

fn quantity(kind: &Kind, value: i64) -> Typed {
    let parts = match kind {
        Kind::Year { .. } => vec![("", day_of(value).year().to_string())],
        kind if is_day(kind) => {
            let day = day_of(value);
            let month = u8::from(day.month()).to_string();
            let parts = [("month", month), ("day", day.day().to_string()), ("year", day.year().to_string())];
            parts.into_iter().filter(|(part, _)| kind.parts().contains(part)).collect()
        }
        Kind::Height => vec![("feet", (value / 12).to_string()), ("inches", (value % 12).to_string())],
        _ => vec![("", value.to_string())],
    };
    let told = match kind {
        kind if is_day(kind) => day_of(value).to_string(),
        _ => value.to_string(),
    };
    Typed { parts, told }
}

/// A part of a name that no rule reads. Names that a rule compares are the same where they have to be.
fn name_part(sheet: &Sheet<'_>, model: &Model, asked: (usize, usize), part: &str) -> String {
    let is_same = |other: (usize, usize)| {
        let pair = (asked.min(other), asked.max(other));
        asked == other || sheet.same_names.get(&pair).is_some_and(|same| model.holds(*same))
    };
    let mut names: Vec<_> = sheet.same_names.keys().flat_map(|(one, other)| [*one, *other]).collect();
    names.sort_unstable();
    names.dedup();
    let first = names.iter().position(|other| is_same(*other)).unwrap_or(names.len());
    let own = NAMES.get(first).map_or_else(|| sample(&Kind::Text { max: 1 }, "", first), |name| (*name).to_owned());
    let family = names.iter().filter(|other| is_same(**other)).find_map(|other| {
        let family = sheet.answers[other.0][other.1].part("family")?;
        family.texts.iter().find(|(_, lit)| model.holds(*lit)).map(|(text, _)| text.clone())
    });
    match (part, family) {
        ("family", Some(family)) => family,
        // Where a rule gives the family name, another part has to tell two people apart.
        ("family", None) | ("given", Some(_)) => own,
        _ => String::new(),
    }
}

/// A part of an address that no rule reads, if its country needs it.
fn address_part(model: &Model, answer: &Answer, kind: &Kind, part: &str) -> String {
    let is_present = |name: &str| answer.part(name).is_some_and(|part| model.holds(part.present));
    let country = answer.part("country").and_then(|part| part.texts.iter().find(|(_, lit)| model.holds(*lit)));
    let at_home = country.is_none_or(|(code, _)| code == "US");
    match part {
        "street" | "city" => sample(kind, part, 0),
        "zip" if at_home => sample(kind, part, 0),
        "state" if at_home => "TX".to_owned(),
        "unit" if is_present("unit-kind") => "1".to_owned(),
        "unit-kind" if is_present("unit") => "apt".to_owned(),
        _ => String::new(),
    }
}

use std::collections::{BTreeMap, BTreeSet};

use domain::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::definition::{Definition, Item, Question};
use crate::fault::{Fault, Finding};
use crate::kinds::{COUNTRIES, Code, FORMER_COUNTRIES, Kind, STATES};
use crate::sources::{Sources, shared_words};

/// A catalogue: its sentences with their place and placeholders. Attributes are `message.attribute`.
pub(super) struct Catalogue {
    file: String,
    text: String,
    sentences: BTreeMap<String, (usize, BTreeSet<String>)>,
}

impl Catalogue {
    fn read(file: String, text: &str, findings: &mut Vec<Finding>) -> Self {
        let mut catalogue = Self { file, text: text.to_owned(), sentences: BTreeMap::new() };
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                findings.push(catalogue.finding(error.pos.start, Fault::NotFluent(error.kind.to_string())));
            }
            resource
        });
        let place = |part: &str| part.as_ptr().addr() - text.as_ptr().addr();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let value = message.value.iter().map(|value| (id.to_owned(), place(id), value));
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|one| (format!("{id}.{}", one.id.name), place(one.id.name), &one.value));
            for (id, at, pattern) in value.chain(attributes) {
                if catalogue.sentences.insert(id.clone(), (at, placeholders(pattern))).is_some() {
                    findings.push(catalogue.finding(at, Fault::Twice(id)));
                }
            }
        }
        catalogue
    }

    fn finding(&self, at: usize, fault: Fault) -> Finding {
        Finding::at(&self.file, &self.text, at, fault)
    }
}

/// Looks through the words of a form in every language.
pub(super) fn check(definition: &Definition, sources: &Sources, findings: &mut Vec<Finding>) {
    let mut catalogues = Vec::new();
    for language in Language::ALL {
        let file = format!("{}.ftl", language.code());
        match sources.text(&file) {
            Some(text) => catalogues.push((language, Catalogue::read(sources.path(&file), text, findings))),
            None => findings.push(Finding { file: sources.path(&file), line: 1, column: 1, fault: Fault::NoFile }),
        }
    }
    let expected = Expected::of(definition);
    let (path, text) = (sources.path("form.kdl"), sources.text("form.kdl").unwrap_or_default());
    for (language, catalogue) in &catalogues {
        for (id, at) in expected.required.iter().filter(|(id, _)| !catalogue.sentences.contains_key(*id)) {
            let fault = Fault::NoWords { id: id.clone(), language: language.code() };
            findings.push(Finding::at(&path, text, *at, fault));
        }
        for (id, (at, _)) in &catalogue.sentences {
            if !expected.required.contains_key(id) && !expected.allowed.contains(id) {
                findings.push(catalogue.finding(*at, Fault::UnusedWords(id.clone())));
            }
        }
        for (id, (at, used)) in &catalogue.sentences {
            let given = expected.numbered.contains(id);
            let is_figure = |name: &String| expected.with_figures.contains(id) && expected.figures.contains(name);
            let is_given = |name: &String| (given && name == "number") || is_figure(name);
            for placeholder in used.iter().filter(|placeholder| !is_given(placeholder)) {
                let (id, placeholder) = (id.clone(), placeholder.clone());
                findings.push(catalogue.finding(*at, Fault::UnknownPlaceholder { id, placeholder }));
            }
        }
    }
    if let [(_, first), others @ ..] = catalogues.as_slice() {
        others.iter().for_each(|(_, other)| compare(first, other, &expected.required, findings));
    }
}

/// Sentences that one language has and the other has not, or whose placeholders differ. Sentences that the form needs
/// were reported already where it needs them.
fn compare(one: &Catalogue, other: &Catalogue, reported: &BTreeMap<String, usize>, findings: &mut Vec<Finding>) {
    for (id, (at, used)) in &other.sentences {
        let Some((_, expected)) = one.sentences.get(id) else {
            if !reported.contains_key(id) {
                findings.push(other.finding(*at, Fault::NoWords { id: id.clone(), language: language_of(one) }));
            }
            continue;
        };
        if used != expected {
            let (one_list, file) = (listed(used), one.file.clone());
            let fault = Fault::Placeholders { id: id.clone(), one: one_list, other: listed(expected), file };
            findings.push(other.finding(*at, fault));
        }
    }
    let lacks = |id: &String| !other.sentences.contains_key(id) && !reported.contains_key(id);
    for (id, (at, _)) in one.sentences.iter().filter(|(id, _)| lacks(id)) {
        findings.push(one.finding(*at, Fault::NoWords { id: id.clone(), language: language_of(other) }));
    }
}

fn language_of(catalogue: &Catalogue) -> &'static str {
    let code = |language: &Language| catalogue.file.ends_with(&format!("{}.ftl", language.code()));
    Language::ALL.into_iter().find(code).map_or("", Language::code)
}

fn listed(placeholders: &BTreeSet<String>) -> String {
    match placeholders.is_empty() {
        true => "none".to_owned(),
        false => placeholders.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" "),
    }
}

fn placeholders(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut patterns = vec![pattern];
    while let Some(pattern) = patterns.pop() {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            let mut expression = expression;
            loop {
                let inline = match expression {
                    Expression::Inline(inline) => inline,
                    Expression::Select { selector, variants } => {
                        patterns.extend(variants.iter().map(|variant| &variant.value));
                        selector
                    }
                };
                match inline {
                    InlineExpression::VariableReference { id } => _ = found.insert(id.name.to_owned()),
                    InlineExpression::Placeable { expression: inner } => {
                        expression = inner;
                        continue;
                    }
                    _ => {}
                }
                break;
            }
        }
    }
    found
}

/// The words a form must have, and those it may have.
#[derive(Default)]
struct Expected {
    required: BTreeMap<String, usize>,
    allowed: BTreeSet<String>,
    /// Sentences that are given the number of a row.
    numbered: BTreeSet<String>,
    /// Sentences that may name facts that are a number or a day, and those facts.
    with_figures: BTreeSet<String>,
    figures: BTreeSet<String>,
}

impl Expected {
    fn of(definition: &Definition) -> Self {
        let mut expected = Self::default();
        for what in ["name", "title", "for-whom", "time", "ready", "after"] {
            expected.require(format!("form-{what}"), 0);
        }
        for section in &definition.sections {
            expected.require(format!("section-{}", section.name), section.at);
        }
        for page in &definition.pages {
            let id = format!("page-{}", page.name);
            expected.allow(&id, &["intro"]);
            match page.items.as_slice() {
                [Item::Question(_)] => _ = expected.allowed.insert(id),
                _ => expected.require(id, page.at),
            }
        }
        for group in &definition.groups {
            expected.require(group.name.clone(), group.at);
            expected.allow(&group.name, &["help", "why", "missing", "row", "add", "remove"]);
            expected.numbered.extend(["row", "remove"].map(|attribute| format!("{}.{attribute}", group.name)));
        }
        definition.questions.iter().for_each(|question| expected.question(question));
        for fact in &definition.facts {
            let id = format!("fact-{}", fact.name);
            expected.allow(&id, &["not"]);
            if definition.is_condition(&fact.is.term) {
                expected.require(id, fact.at);
            } else {
                expected.allowed.insert(id);
                expected.figures.insert(fact.name.clone());
            }
        }
        definition.checks.iter().for_each(|check| expected.require(format!("error-{}", check.name), check.at));
        definition
            .warnings
            .iter()
            .for_each(|warning| expected.require(format!("warning-{}", warning.name), warning.at));
        let warnings = definition.warnings.iter();
        expected.with_figures.extend(warnings.map(|warning| format!("warning-{}", warning.name)));
        for stop in &definition.stops {
            for part in ["", ".body", ".next"] {
                expected.require(format!("stop-{}{part}", stop.name), stop.at);
            }
            expected.with_figures.extend(["body", "next"].map(|part| format!("stop-{}.{part}", stop.name)));
        }
        for proof in &definition.evidence {
            let id = format!("evidence-{}", proof.name);
            expected.allow(&id, &["help", "why"]);
            expected.require(id, proof.at);
        }
        for fee in &definition.fees {
            let id = format!("fee-{}", fee.name);
            expected.allow(&id, &["why"]);
            expected.require(id, fee.at);
        }
        definition.certifications.iter().for_each(|one| expected.require(format!("certify-{}", one.name), one.at));
        expected
    }

    fn question(&mut self, question: &Question) {
        let id = &question.name;
        self.require(id.clone(), question.at);
        self.allow(id, &["help", "why", "hint", "missing", "name"]);
        for option in &question.options {
            self.require(format!("{id}.option-{}", option.name), option.at);
            self.allowed.insert(format!("{id}.option-{}-hint", option.name));
        }
        if question.kind == Kind::YesNo {
            self.allow(id, &["option-yes", "option-no", "option-yes-hint", "option-no-hint"]);
        }
        for part in question.kind.parts().iter().filter(|part| !part.is_empty()) {
            self.allowed.extend([format!("{id}.part-{part}"), format!("{id}.part-{part}-hint")]);
        }
    }

    fn require(&mut self, id: String, at: usize) {
        self.required.entry(id).or_insert(at);
    }

    fn allow(&mut self, id: &str, attributes: &[&str]) {
        self.allowed.extend(attributes.iter().map(|attribute| format!("{id}.{attribute}")));
    }
}

/// Looks through the words that all forms share: problems, parts of answers, months, places.
#[must_use]
pub fn check_shared_words() -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut required: Vec<String> = Code::all().iter().map(|code| format!("problem-{}", code.id())).collect();
    required.extend(COUNTRIES.iter().chain(&FORMER_COUNTRIES).map(|code| format!("country-{code}")));
    required.extend(STATES.iter().map(|code| format!("state-{code}")));
    required.extend((1..=12).map(|month| format!("month-{month}")));
    for kind in ["date", "height", "name", "address"].into_iter().filter_map(Kind::from_name) {
        required.extend(kind.parts().iter().map(|part| format!("part-{part}")));
    }
    let catalogues: Vec<_> = Language::ALL
        .into_iter()
        .map(|language| {
            Catalogue::read(format!("shared/{}.ftl", language.code()), shared_words(language.code()), &mut findings)
        })
        .collect();
    for catalogue in &catalogues {
        for id in required.iter().filter(|id| !catalogue.sentences.contains_key(*id)) {
            let fault = Fault::NoWords { id: id.clone(), language: language_of(catalogue) };
            findings.push(catalogue.finding(0, fault));
        }
    }
    if let [first, others @ ..] = catalogues.as_slice() {
        others.iter().for_each(|other| compare(first, other, &BTreeMap::new(), &mut findings));
    }
    findings
}

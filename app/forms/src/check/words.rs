use std::collections::{BTreeMap, BTreeSet};

use domain::Language;

use super::catalogue::{Catalogue, Sentence};
use crate::definition::{Definition, Group, History, Item, Question, Weight};
use crate::fault::{Fault, Finding};
use crate::kinds::{COUNTRIES, Code, FORMER_COUNTRIES, Kind, STATES};
use crate::sources::{Sources, shared_words};

/// Looks through the words of a form in every language.
pub(super) fn check(definition: &Definition, sources: &Sources, findings: &mut Vec<Finding>) {
    let catalogues = Catalogue::all(sources, findings);
    let expected = Expected::of(definition);
    let (path, text) = (sources.path("form.kdl"), sources.text("form.kdl").unwrap_or_default());
    for (language, catalogue) in &catalogues {
        for (id, at) in expected.required.iter().filter(|(id, _)| !catalogue.sentences.contains_key(*id)) {
            let fault = Fault::NoWords { id: id.clone(), language: language.code() };
            findings.push(Finding::at(&path, text, *at, fault));
        }
        for (id, Sentence { at, .. }) in &catalogue.sentences {
            if !expected.required.contains_key(id) && !expected.allowed.contains(id) {
                findings.push(catalogue.finding(*at, Fault::UnusedWords(id.clone())));
            }
        }
        for (id, Sentence { at, placeholders: used, .. }) in &catalogue.sentences {
            let given = expected.numbered.contains(id);
            let is_figure = |name: &String| expected.with_figures.contains(id) && expected.figures.contains(name);
            let is_day = |name: &String| expected.with_days.contains(id) && name == "days";
            let is_given = |name: &String| (given && name == "number") || is_figure(name) || is_day(name);
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
    for (id, Sentence { at, placeholders: used, .. }) in &other.sentences {
        let Some(Sentence { placeholders: expected, .. }) = one.sentences.get(id) else {
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
    for (id, Sentence { at, .. }) in one.sentences.iter().filter(|(id, _)| lacks(id)) {
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
    /// Sentences that are given the days they are about.
    with_days: BTreeSet<String>,
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
        for (index, page) in definition.pages.iter().enumerate() {
            let id = format!("page-{}", page.name);
            expected.allow(&id, &["intro"]);
            if definition.questions.iter().any(|question| question.is_signature && question.page == index) {
                expected.require(format!("{id}.certify"), page.at);
            }
            match page.items.as_slice() {
                [Item::Question(_)] => _ = expected.allowed.insert(id),
                _ => expected.require(id, page.at),
            }
        }
        for group in &definition.groups {
            expected.require(group.name.clone(), group.at);
            expected.allow(&group.name, &["help", "why", "missing", "row", "add", "remove"]);
            expected.numbered.extend(["row", "remove"].map(|attribute| format!("{}.{attribute}", group.name)));
            group.history.iter().for_each(|history| expected.history(group, history));
            for total in &group.totals {
                expected.require(format!("total-{}", total.name), total.at);
                expected.with_figures.insert(format!("total-{}", total.name));
            }
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
            expected.allow(&id, &["help"]);
            expected.require(format!("{id}.why"), proof.at);
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

    fn history(&mut self, group: &Group, history: &History) {
        let own = |attribute: &str| format!("{}.{attribute}", group.name);
        for (attribute, weight) in [("gap", history.gaps), ("overlap", history.overlaps)] {
            if weight != Weight::Fine {
                self.allow(&group.name, &[attribute]);
                self.with_days.insert(own(attribute));
            }
        }
        if history.now.is_some() {
            self.require(own("now"), group.at);
        }
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
    for kind in ["date-or-present", "height", "name", "address"].into_iter().filter_map(Kind::from_name) {
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

//! A form as a list of things that can be compared with those of another edition.

use domain::Language;

use super::change::{Aspect, Thing};
use crate::definition::{Definition, Fee, History, Item, Question, Rule};
use crate::form::Form;
use crate::kinds::Kind;

/// One thing of a form, as it is compared.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) thing: Thing,
    /// Its name; of a group and a question its path, of an option `question.option`.
    pub(super) name: String,
    /// The names that it may have had in an earlier edition.
    pub(super) was: Vec<String>,
    /// What holds it, where that can change and the order in it is seen.
    pub(super) holder: Option<String>,
    pub(super) aspects: Vec<(Aspect, String)>,
}

/// Everything in a form, in its order.
pub(super) fn outline(form: &Form) -> Vec<Entry> {
    let mut outline = Outline { form, definition: &form.definition, entries: Vec::new() };
    outline.form();
    outline.pages();
    outline.rules();
    outline.entries
}

struct Outline<'f> {
    form: &'f Form,
    definition: &'f Definition,
    entries: Vec<Entry>,
}

impl Outline<'_> {
    fn add(&mut self, thing: Thing, name: &str, aspects: impl IntoIterator<Item = (Aspect, String)>) -> &mut Entry {
        let at = self.entries.len();
        let aspects = aspects.into_iter().collect();
        self.entries.push(Entry { thing, name: name.to_owned(), was: Vec::new(), holder: None, aspects });
        &mut self.entries[at]
    }

    /// A name that several things of a kind may have, each with its own condition: the second is `name (2)`.
    fn counted(&self, thing: Thing, name: &str) -> String {
        let same = |entry: &&Entry| entry.name == name || entry.name.starts_with(&format!("{name} ("));
        match self.entries.iter().filter(|entry| entry.thing == thing).filter(same).count() {
            0 => name.to_owned(),
            before => format!("{name} ({})", before + 1),
        }
    }

    /// What is said of a thing, in each language.
    fn words(&self, id: &str, attributes: &[&str]) -> Vec<(Aspect, String)> {
        let said = |language: Language, attribute: &str| {
            let words = self.form.words(language);
            let text = if attribute.is_empty() { words.optional(id) } else { words.attribute(id, attribute) };
            text.map(|text| (Aspect::Words(language, attribute.to_owned()), text))
        };
        let each = Language::ALL.into_iter().flat_map(|language| attributes.iter().map(move |one| (language, *one)));
        each.filter_map(|(language, attribute)| said(language, attribute)).collect()
    }

    /// A sentence of its own that is told as if it were this attribute of a thing.
    fn words_as(&self, id: &str, attribute: &str) -> Vec<(Aspect, String)> {
        let told = self.words(id, &[""]).into_iter().map(|(aspect, text)| match aspect {
            Aspect::Words(language, _) => (Aspect::Words(language, attribute.to_owned()), text),
            other => (other, text),
        });
        told.collect()
    }

    fn form(&mut self) {
        let mut words = Vec::new();
        for what in ["name", "title", "for-whom", "time", "ready", "after"] {
            words.extend(self.words_as(&format!("form-{what}"), what));
        }
        words.push((Aspect::Source, self.definition.source.clone()));
        self.add(Thing::Form, &self.definition.id, words);
    }

    fn pages(&mut self) {
        for section in &self.definition.sections {
            let words = self.words(&format!("section-{}", section.name), &[""]);
            self.add(Thing::Section, &section.name, words).holder = Some(String::new());
            for page in &self.definition.pages[section.pages.clone()] {
                let words = self.words(&format!("page-{}", page.name), &["", "intro", "certify"]);
                let entry = self.add(Thing::Page, &page.name, condition(page.when.as_ref()).into_iter().chain(words));
                entry.holder = Some(section.name.clone());
                for item in &page.items {
                    match *item {
                        Item::Question(question) => {
                            self.question(&self.definition.questions[question], &page.name);
                        }
                        Item::Group(group) => self.group(group, &page.name),
                    }
                }
            }
        }
    }

    fn group(&mut self, index: usize, holder: &str) {
        let (group, path) = (&self.definition.groups[index], self.definition.path(index));
        let rows = (Aspect::Rows, format!("{} to {}", group.min, group.max));
        let words =
            self.words(&group.name, &["", "help", "why", "missing", "row", "add", "remove", "now", "gap", "overlap"]);
        let totals = group.totals.iter().map(|total| {
            let when = total.when.as_ref().map(|when| format!(" when {}", when.text)).unwrap_or_default();
            format!("{}{when}", total.name)
        });
        let totals = totals.collect::<Vec<_>>().join(", ");
        let told = group.history.iter().map(|history| (Aspect::History, told(history)));
        let told = told.chain((!totals.is_empty()).then_some((Aspect::Total, totals)));
        let aspects = condition(group.when.as_ref()).into_iter().chain([rows]).chain(told).chain(words);
        let was = self.former_paths(group.outer, &group.name, &group.was);
        let entry = self.add(Thing::Group, &path, aspects);
        (entry.was, entry.holder) = (was, Some(holder.to_owned()));
        for question in &group.questions {
            self.question(&self.definition.questions[*question], &path);
        }
        group.groups.iter().for_each(|inner| self.group(*inner, &path));
    }

    fn question(&mut self, question: &Question, holder: &str) {
        let mut attributes: Vec<String> = ["", "help", "why", "hint", "missing", "name"].map(str::to_owned).into();
        if question.kind == Kind::YesNo {
            attributes.extend(["option-yes", "option-no", "option-yes-hint", "option-no-hint"].map(str::to_owned));
        }
        for part in question.kind.parts().iter().filter(|part| !part.is_empty()) {
            attributes.extend([format!("part-{part}"), format!("part-{part}-hint")]);
        }
        let words = self.words(&question.name, &attributes.iter().map(String::as_str).collect::<Vec<_>>());
        let own = [
            Some((Aspect::Kind, question.kind.name().to_owned())),
            limits(&question.kind).map(|limits| (Aspect::Limits, limits)),
            parts(&question.kind).map(|parts| (Aspect::Parts, parts)),
            condition(question.when.as_ref()),
            Some((Aspect::Answer, if question.optional { "optional" } else { "required" }.to_owned())),
            question.is_signature.then(|| (Aspect::Role, "signature".to_owned())),
            question.item.clone().map(|item| (Aspect::Item, item)),
        ];
        let name = question.group.map_or_else(
            || question.name.clone(),
            |group| format!("{}.{}", self.definition.path(group), question.name),
        );
        let was = self.former_paths(question.group, &question.name, &question.was);
        let entry = self.add(Thing::Question, &name, own.into_iter().flatten().chain(words));
        (entry.was, entry.holder) = (was.clone(), Some(holder.to_owned()));
        for option in &question.options {
            let said = [format!("option-{}", option.name), format!("option-{}-hint", option.name)];
            let said = self.words(&question.name, &[&said[0], &said[1]]).into_iter();
            let said = said.map(|(aspect, text)| (aspect.of_option(&option.name), text));
            let aspects = condition(option.when.as_ref()).into_iter().chain(said);
            let entry = self.add(Thing::Option, &format!("{name}.{}", option.name), aspects);
            entry.was = was.iter().map(|was| format!("{was}.{}", option.name)).collect();
            entry.holder = Some(name.clone());
        }
    }

    /// Every path that an earlier edition may have for a question or a group, without the one that it has now: with each
    /// of its own names, each of those of the group that holds it.
    fn former_paths(&self, holder: Option<usize>, name: &String, was: &[String]) -> Vec<String> {
        // The last one is made of the names that are used now.
        let mut paths = self.paths(holder, name, was);
        let now = paths.pop();
        paths.retain(|path| Some(path) != now.as_ref());
        paths
    }

    /// The paths by these names and by those of the groups around, what is now so called last of all.
    fn paths(&self, holder: Option<usize>, name: &String, was: &[String]) -> Vec<String> {
        let names = || was.iter().chain([name]);
        let Some(group) = holder.map(|holder| &self.definition.groups[holder]) else {
            return names().cloned().collect();
        };
        let groups = self.paths(group.outer, &group.name, &group.was);
        groups.iter().flat_map(|group| names().map(move |name| format!("{group}.{name}"))).collect()
    }

    fn rules(&mut self) {
        for fact in &self.definition.facts {
            let words = self.words(&format!("fact-{}", fact.name), &["", "not"]);
            let total = self.words_as(&format!("total-{}", fact.name), "total");
            let formula = (Aspect::Formula, fact.is.text.clone());
            self.add(Thing::Fact, &fact.name, [formula].into_iter().chain(words).chain(total));
        }
        for check in &self.definition.checks {
            let own = [Some((Aspect::At, check.on.text.clone())), Some((Aspect::Formula, check.that.text.clone()))];
            let own = own.into_iter().chain([condition(check.when.as_ref())]).flatten();
            let words = self.words(&format!("error-{}", check.name), &[""]);
            self.add(Thing::Check, &check.name, own.chain(words));
        }
        for warning in &self.definition.warnings {
            let own = [Some((Aspect::At, warning.on.text.clone())), condition(Some(&warning.when))];
            let words = self.words(&format!("warning-{}", warning.name), &[""]);
            self.add(Thing::Warning, &warning.name, own.into_iter().flatten().chain(words));
        }
        for stop in &self.definition.stops {
            let instead = stop.instead.clone().map(|instead| (Aspect::Instead, instead));
            let words = self.words(&format!("stop-{}", stop.name), &["", "body", "next"]);
            let own = [condition(Some(&stop.when)), instead].into_iter().flatten();
            self.add(Thing::Stop, &stop.name, own.chain(words));
        }
        for proof in &self.definition.evidence {
            let required = if proof.required { "required" } else { "optional" };
            let document = proof.form.as_ref().map_or(required.to_owned(), |form| format!("{required}, form {form}"));
            let words = self.words(&format!("evidence-{}", proof.name), &["", "help", "why"]);
            let own = [(Aspect::Document, document)].into_iter().chain(condition(proof.when.as_ref()));
            self.add(Thing::Evidence, &proof.name, own.chain(words));
        }
        for fee in &self.definition.fees {
            let words = self.words(&format!("fee-{}", fee.name), &["", "why"]);
            let name = self.counted(Thing::Fee, &fee_name(fee));
            self.add(Thing::Fee, &name, fee_aspects(fee).into_iter().flatten().chain(words));
        }
        for certify in &self.definition.certifications {
            let words = self.words(&format!("certify-{}", certify.name), &[""]);
            self.add(Thing::Certification, &certify.name, condition(certify.when.as_ref()).into_iter().chain(words));
        }
        for (signer, when) in &self.definition.signers {
            let name = self.counted(Thing::Signer, &signer.text);
            self.add(Thing::Signer, &name, condition(when.as_ref()));
        }
    }
}

fn condition(rule: Option<&Rule>) -> Option<(Aspect, String)> {
    rule.map(|rule| (Aspect::Condition, rule.text.clone()))
}

/// A history in one line.
fn told(history: &History) -> String {
    let rule = |name: &str, rule: Option<&Rule>| rule.map(|rule| format!(", {name} {}", rule.text)).unwrap_or_default();
    let years =
        history.years.iter().map(|years| rule("since", Some(&years.since)) + &rule("when", years.when.as_ref()));
    let History { from, to, now, gaps, leeway, overlaps, .. } = history;
    let weights = format!(", gaps {gaps:?} beyond {leeway} days, overlaps {overlaps:?}").to_lowercase();
    format!("{} to {}{}{}{weights}", from.text, to.text, rule("now", now.as_ref()), years.collect::<String>())
}

fn limits(kind: &Kind) -> Option<String> {
    match kind {
        Kind::Text { max } | Kind::LongText { max } | Kind::PortOfEntry { max } => Some(format!("{max} characters")),
        Kind::Number { min, max } => Some(format!("{min} to {max}")),
        _ => None,
    }
}

fn parts(kind: &Kind) -> Option<String> {
    (!kind.possible_parts().is_empty()).then(|| kind.parts().join(" "))
}

/// A fee that changes on a day is there once for each amount.
fn fee_name(fee: &Fee) -> String {
    fee.from.map_or_else(|| fee.name.clone(), |from| format!("{} from {from}", fee.name))
}

fn fee_aspects(fee: &Fee) -> [Option<(Aspect, String)>; 6] {
    [
        Some((Aspect::Amount, format!("{}.{:02} dollars", fee.cents / 100, fee.cents % 100))),
        condition(fee.when.as_ref()),
        fee.until.map(|until| (Aspect::LastDay, until.to_string())),
        Some((Aspect::Source, fee.source.clone())),
        fee.is_unconfirmed.then(|| (Aspect::Confidence, "unconfirmed".to_owned())),
        fee.asks.map(|asks| (Aspect::Decision, asks.to_string())),
    ]
}

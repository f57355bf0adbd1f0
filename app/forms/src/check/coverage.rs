use std::collections::{BTreeMap, BTreeSet};

use kdl::KdlNode;

use super::rules::place;
use crate::definition::Definition;
use crate::fault::{Fault, Finding};
use crate::form::Form;
use crate::kdl_file::KdlFile;
use crate::sources::Sources;

/// A field of the official form, and where its answer comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficialField {
    /// Its name in the official form.
    pub name: String,
    /// Part and item there, such as `1.6.b`.
    pub item: Option<String>,
    /// Where its answer comes from.
    pub covered: Covered,
}

/// Where the answer of an official field comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Covered {
    /// From these questions, parts, options or groups, as `coverage.kdl` names them.
    Asked(String),
    /// From something else than a question, for this reason.
    Derived(String),
    /// From the agency, for this reason.
    OfficialUse(String),
    /// Nobody has said it yet.
    NotYet,
}

impl Form {
    /// Every field of the official form, in its order, with what covers it. Nothing when it has no official list.
    #[must_use]
    pub fn official_fields(&self) -> Vec<OfficialField> {
        let path = self.sources.path("coverage.kdl");
        let mut file = KdlFile::new(&path, self.sources.text("coverage.kdl").unwrap_or_default());
        let document = file.document().unwrap_or_default();
        let mut lines: BTreeMap<String, &KdlNode> = BTreeMap::new();
        for node in document.nodes() {
            lines.extend(file.argument(node, 0).map(|field| (field.text, node)));
        }
        let names = self.sources.text("official-fields.txt").unwrap_or_default().lines().map(str::trim);
        let mut fields: Vec<OfficialField> = Vec::new();
        for name in names.filter(|name| !name.is_empty()) {
            let mut said = |property: &str| file.property(lines.get(name)?, property).map(|written| written.text);
            let (asked, reason) = (said("asked"), said("reason").unwrap_or_default());
            let covered = match (asked, said("derived"), lines.get(name)) {
                (Some(asked), ..) => Covered::Asked(asked),
                (None, Some(_), _) => Covered::Derived(reason),
                (None, None, Some(_)) => Covered::OfficialUse(reason),
                (None, None, None) => Covered::NotYet,
            };
            fields.push(OfficialField { name: name.to_owned(), item: said("item"), covered });
        }
        fields
    }
}

/// Every field of the official form is asked, derived, or left to the agency with a reason; and every question that
/// names an item of the official form has its field.
pub(super) fn check(definition: &Definition, sources: &Sources, findings: &mut Vec<Finding>) {
    // A form that has no official list has nothing to cover.
    let Some(official) = sources.text("official-fields.txt") else { return };
    let path = sources.path("coverage.kdl");
    let Some(text) = sources.text("coverage.kdl") else {
        findings.push(Finding { file: path, line: 1, column: 1, fault: Fault::NoFile });
        return;
    };
    let mut coverage =
        Coverage { definition, file: KdlFile::new(&path, text), covered: BTreeMap::new(), answered: BTreeSet::new() };
    if let Some(document) = coverage.file.document() {
        document.nodes().iter().for_each(|node| coverage.field(node));
        coverage.compare(official);
    }
    findings.append(&mut coverage.file.findings);

    let (path, text) = (sources.path("form.kdl"), sources.text("form.kdl").unwrap_or_default());
    for (index, question) in definition.questions.iter().enumerate() {
        if question.item.is_some() && !coverage.answered.contains(&index) {
            findings.push(Finding::at(&path, text, question.at, Fault::AnswersNoField(question.name.clone())));
        }
    }
}

struct Coverage<'t> {
    definition: &'t Definition,
    file: KdlFile<'t>,
    covered: BTreeMap<String, usize>,
    answered: BTreeSet<usize>,
}

impl Coverage<'_> {
    fn field(&mut self, node: &KdlNode) {
        if node.name().value() != "field" {
            return self.file.unknown(node, &["field"]);
        }
        self.file.only(node, &["item", "asked", "derived", "official-use", "reason"]);
        let Some(field) = self.file.argument(node, 0) else {
            return self.file.needs(node, "the name of an official field");
        };
        if self.covered.insert(field.text.clone(), field.at).is_some() {
            self.file.fault(field.at, Fault::Twice(field.text.clone()));
        }
        let (asked, derived) = (self.file.property(node, "asked"), self.file.property(node, "derived"));
        let official_use = self.file.flag(node, "official-use");
        if usize::from(asked.is_some()) + usize::from(derived.is_some()) + usize::from(official_use) != 1 {
            self.file.fault(field.at, Fault::CoverageUnclear(field.text));
        } else if asked.is_none() && self.file.property(node, "reason").is_none() {
            self.file.needs(node, "a `reason`, because nobody is asked for it");
        }
        let Some(asked) = asked else { return };
        match answering(self.definition, &asked.text) {
            Ok(questions) => self.answered.extend(questions),
            Err(fault) => self.file.fault(asked.at, fault),
        }
    }

    fn compare(&mut self, official: &str) {
        let fields: BTreeSet<_> = official.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        for field in &fields {
            if !self.covered.contains_key(*field) {
                self.file.fault(0, Fault::NotCovered((*field).to_owned()));
            }
        }
        let unknown: Vec<_> = self.covered.iter().filter(|(field, _)| !fields.contains(field.as_str())).collect();
        let unknown: Vec<_> = unknown.into_iter().map(|(field, at)| (field.clone(), *at)).collect();
        for (field, at) in unknown {
            self.file.fault(at, Fault::UnknownField(field));
        }
    }
}

/// The questions that the path of a question, of a part or an option of one, or of a group leads to.
/// Several, separated by blanks, answer one field together.
fn answering(definition: &Definition, text: &str) -> Result<Vec<usize>, Fault> {
    let mut found = Vec::new();
    for name in text.split_whitespace() {
        if let Some(group) = definition.group_at(name) {
            found.extend(definition.all_questions_of(group));
            continue;
        }
        match place(definition, name) {
            Ok((question, _)) => found.push(question),
            Err(fault) => found.push(option(definition, name).ok_or(fault)?),
        }
    }
    Ok(found)
}

fn option(definition: &Definition, text: &str) -> Option<usize> {
    let (name, option) = text.rsplit_once('.')?;
    let (question, _) = place(definition, name).ok()?;
    let asked = &definition.questions[question];
    let is_yes_no = asked.kind == crate::kinds::Kind::YesNo && matches!(option, "yes" | "no");
    (is_yes_no || asked.options.iter().any(|known| known.name == option)).then_some(question)
}

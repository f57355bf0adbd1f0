use std::collections::{BTreeMap, BTreeSet};

use domain::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::fault::{Fault, Finding};
use crate::sources::Sources;

/// A catalogue: its sentences by their ids. Attributes are `message.attribute`.
pub(super) struct Catalogue {
    pub(super) file: String,
    text: String,
    pub(super) sentences: BTreeMap<String, Sentence>,
}

/// What is said under one id.
pub(super) struct Sentence {
    pub(super) at: usize,
    pub(super) placeholders: BTreeSet<String>,
    /// As it is read; a placeholder is a figure.
    pub(super) text: String,
}

impl Catalogue {
    /// The catalogues of a form, each with its language.
    pub(super) fn all(sources: &Sources, findings: &mut Vec<Finding>) -> Vec<(Language, Self)> {
        let mut catalogues = Vec::new();
        for language in Language::ALL {
            let file = format!("{}.ftl", language.code());
            match sources.text(&file) {
                Some(text) => catalogues.push((language, Self::read(sources.path(&file), text, findings))),
                None => findings.push(Finding { file: sources.path(&file), line: 1, column: 1, fault: Fault::NoFile }),
            }
        }
        catalogues
    }

    pub(super) fn read(file: String, text: &str, findings: &mut Vec<Finding>) -> Self {
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
                let sentence = Sentence { at, placeholders: placeholders(pattern), text: text_of(pattern) };
                if catalogue.sentences.insert(id.clone(), sentence).is_some() {
                    findings.push(catalogue.finding(at, Fault::Twice(id)));
                }
            }
        }
        catalogue
    }

    /// What is said in plain words. What somebody certifies is worded by the law and left out.
    pub(super) fn plain(&self) -> impl Iterator<Item = (&String, &Sentence)> {
        let is_certified = |id: &str| id.starts_with("certify-") || id.ends_with(".certify");
        self.sentences.iter().filter(move |(id, _)| !is_certified(id))
    }

    pub(super) fn finding(&self, at: usize, fault: Fault) -> Finding {
        Finding::at(&self.file, &self.text, at, fault)
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

fn text_of(pattern: &Pattern<&str>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value,
        PatternElement::Placeable { .. } => "1",
    });
    parts.collect()
}

//! The checker: a definition, its words and its coverage are looked through before any of it runs.

mod catalogue;
mod coverage;
mod histories;
mod length;
mod names;
mod order;
mod proof;
mod reading;
mod rules;
mod words;

use crate::definition::Definition;
use crate::fault::{Fault, Finding};
use crate::form::Form;
use crate::parse::parse;
use crate::sources::Sources;

use catalogue::Catalogue;

pub use coverage::{Covered, OfficialField};
pub use proof::Case;
pub use words::check_shared_words;

/// Reads a form, looks for every fault that can be found without running it, and proves that no way of answering it
/// leads to one. It is for those who write a form, and for tests.
///
/// # Errors
/// All findings, in the order of the files. The proof is of forms that can be read without any.
pub fn check(sources: &Sources) -> Result<Form, Vec<Finding>> {
    let form = match unfinished(sources) {
        (Some(form), findings) if findings.is_empty() => form,
        (_, findings) => return Err(findings),
    };
    let findings = proof::prove(&form);
    if findings.is_empty() { Ok(form) } else { Err(in_order(findings)) }
}

/// What a form says harder or longer than need be. It can be used nevertheless.
#[must_use]
pub fn warnings(sources: &Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    // What is wrong with the catalogues themselves is told by `check`.
    for (language, catalogue) in Catalogue::all(sources, &mut Vec::new()) {
        reading::check(language, &catalogue, &mut found);
        length::check(&catalogue, &mut found);
    }
    in_order(found)
}

fn in_order(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort();
    findings.dedup();
    findings
}

/// Reads a form that was proven when it was written: one that is built in, or was filed. What only those need who write
/// one is not looked at again, and is more than half of the work: its words, its coverage, and whether it has examples.
///
/// # Errors
/// Why the definition cannot be understood.
pub(crate) fn read(sources: &Sources) -> Result<Form, Vec<Finding>> {
    let Understood { definition, runs, findings } = understood(sources);
    match definition.filter(|_| runs && findings.is_empty()) {
        Some(definition) => Ok(Form::new(definition, sources.clone())),
        None => Err(in_order(findings)),
    }
}

/// Reads a form that somebody is writing: it runs as soon as its conditions are understood, whatever its words, its
/// coverage or its examples lack. What has no words yet is called by its id. Never to be offered to anybody.
#[must_use]
pub fn unfinished(sources: &Sources) -> (Option<Form>, Vec<Finding>) {
    let Understood { definition, runs, mut findings } = understood(sources);
    let Some(definition) = definition else { return (None, findings) };
    words::check(&definition, sources, &mut findings);
    coverage::check(&definition, sources, &mut findings);
    if !sources.has_examples() {
        findings.push(nowhere(sources.path(DEFINITION), Fault::NoExample));
    }
    (runs.then(|| Form::new(definition, sources.clone())), in_order(findings))
}

const DEFINITION: &str = "form.kdl";

/// A definition as far as it could be read.
struct Understood {
    definition: Option<Definition>,
    /// Whether its conditions are understood, so that it can be answered.
    runs: bool,
    findings: Vec<Finding>,
}

fn understood(sources: &Sources) -> Understood {
    let path = sources.path(DEFINITION);
    let Some(text) = sources.text(DEFINITION) else {
        return Understood { definition: None, runs: false, findings: vec![nowhere(path, Fault::NoFile)] };
    };
    let (definition, mut findings) = parse(&path, text);
    let Some(mut definition) = definition else { return Understood { definition: None, runs: false, findings } };
    let mut report = |at: usize, fault: Fault| findings.push(Finding::at(&path, text, at, fault));
    names::check(&definition, &mut report);
    let is_understood = rules::resolve(&mut definition, &mut report) && order::arrange(&mut definition, &mut report);
    let runs = is_understood && !definition.pages.is_empty();
    Understood { definition: Some(definition), runs, findings }
}

/// A finding about a file and no place in it.
const fn nowhere(file: String, fault: Fault) -> Finding {
    Finding { file, line: 1, column: 1, fault }
}

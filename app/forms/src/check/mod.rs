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
    let form = read(sources)?;
    let mut findings = words::unsaid(&form);
    findings.extend(proof::prove(&form));
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

/// Reads a form that was proven when it was written: one that is built in, or was filed.
///
/// # Errors
/// All findings but those of the proof.
pub(crate) fn read(sources: &Sources) -> Result<Form, Vec<Finding>> {
    match unfinished(sources) {
        (Some(form), findings) if findings.is_empty() => Ok(form),
        (_, findings) => Err(findings),
    }
}

/// Reads a form that somebody is writing: it runs as soon as its conditions are understood, whatever its words, its
/// coverage or its examples lack. What has no words yet is called by its id. Never to be offered to anybody.
#[must_use]
pub fn unfinished(sources: &Sources) -> (Option<Form>, Vec<Finding>) {
    let path = sources.path("form.kdl");
    let Some(text) = sources.text("form.kdl") else {
        return (None, vec![Finding { file: path, line: 1, column: 1, fault: Fault::NoFile }]);
    };
    let (definition, mut findings) = parse(&path, text);
    let Some(mut definition) = definition else { return (None, findings) };
    let mut report = |at: usize, fault: Fault| findings.push(Finding::at(&path, text, at, fault));

    names::check(&definition, &mut report);
    let is_understood = rules::resolve(&mut definition, &mut report) && order::arrange(&mut definition, &mut report);
    words::check(&definition, sources, &mut findings);
    coverage::check(&definition, sources, &mut findings);
    if !sources.has_examples() {
        findings.push(Finding { file: path, line: 1, column: 1, fault: Fault::NoExample });
    }
    let runs = is_understood && !definition.pages.is_empty();
    (runs.then(|| Form::new(definition, sources.clone())), in_order(findings))
}

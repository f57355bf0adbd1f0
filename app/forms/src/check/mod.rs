//! The checker: a definition, its words and its coverage are looked through before any of it runs.

mod coverage;
mod histories;
mod names;
mod order;
mod possible;
mod rules;
mod words;

use crate::fault::{Fault, Finding};
use crate::form::Form;
use crate::parse::parse;
use crate::sources::Sources;

pub use coverage::{Covered, OfficialField};
pub use words::check_shared_words;

/// Reads a form and looks for every fault that can be found without running it.
///
/// # Errors
/// All findings, in the order of the files.
pub fn check(sources: &Sources) -> Result<Form, Vec<Finding>> {
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
    if is_understood {
        possible::check(&definition, &mut report);
    }
    words::check(&definition, sources, &mut findings);
    coverage::check(&definition, sources, &mut findings);
    if !sources.has_examples() {
        findings.push(Finding { file: path, line: 1, column: 1, fault: Fault::NoExample });
    }
    findings.sort();
    findings.dedup();
    let runs = is_understood && !definition.pages.is_empty();
    (runs.then(|| Form::new(definition, sources.clone())), findings)
}

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

pub use words::check_shared_words;

/// Reads a form and looks for every fault that can be found without running it.
///
/// # Errors
/// All findings, in the order of the files.
pub fn check(sources: &Sources) -> Result<Form, Vec<Finding>> {
    let path = sources.path("form.kdl");
    let Some(text) = sources.text("form.kdl") else {
        return Err(vec![Finding { file: path, line: 1, column: 1, fault: Fault::NoFile }]);
    };
    let (definition, mut findings) = parse(&path, text);
    let Some(mut definition) = definition else { return Err(findings) };
    let mut report = |at: usize, fault: Fault| findings.push(Finding::at(&path, text, at, fault));

    names::check(&definition, &mut report);
    let is_understood = rules::resolve(&mut definition, &mut report);
    if is_understood && order::arrange(&mut definition, &mut report) {
        possible::check(&definition, &mut report);
    }
    words::check(&definition, sources, &mut findings);
    coverage::check(&definition, sources, &mut findings);
    if !sources.has_examples() {
        findings.push(Finding { file: path, line: 1, column: 1, fault: Fault::NoExample });
    }
    if findings.is_empty() {
        return Ok(Form::new(definition, sources.clone()));
    }
    findings.sort();
    findings.dedup();
    Err(findings)
}

//! A form in which groups repeat within the rows of another one.

#![allow(dead_code, reason = "each test file uses its part")]

use forms::{Form, Sources, check};

pub(crate) const DEFINITION: &str = include_str!("form.kdl");

/// The form's files, with changes: each replaces a text in a file.
pub(crate) fn sources(changes: &[(&str, &str, &str)]) -> Sources {
    let files: [(&str, &str); 4] = include!("files.rs");
    let changed = files.map(|(name, text)| {
        let mut text = text.to_owned();
        for (_, from, to) in changes.iter().filter(|(file, ..)| *file == name) {
            assert!(text.contains(from), "{name} has no {from}");
            text = text.replace(from, to);
        }
        (name.to_owned(), text)
    });
    Sources::new("household", changed)
}

pub(crate) fn form() -> Form {
    check(&sources(&[])).unwrap_or_else(|findings| panic!("{}", told(&findings).join("\n")))
}

pub(crate) fn told(findings: &[forms::Finding]) -> Vec<String> {
    findings.iter().map(ToString::to_string).collect()
}

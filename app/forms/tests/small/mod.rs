//! A small form that uses every part of the format.

#![allow(dead_code, reason = "each test file uses its part")]

use forms::{Answers, Form, Sources, check, examples};

pub(crate) const DEFINITION: &str = include_str!("form.kdl");
const ENGLISH: &str = include_str!("en.ftl");
const SPANISH: &str = include_str!("es.ftl");
const EXAMPLE: &str = include_str!("example.kdl");

/// The small form's files, with changes: each replaces a text in a file.
pub(crate) fn sources(changes: &[(&str, &str, &str)]) -> Sources {
    let files = [("form.kdl", DEFINITION), ("en.ftl", ENGLISH), ("es.ftl", SPANISH), ("examples/cat.kdl", EXAMPLE)];
    let changed = files.map(|(name, text)| {
        let mut text = text.to_owned();
        for (_, from, to) in changes.iter().filter(|(file, ..)| *file == name) {
            assert!(text.contains(from), "{name} has no {from}");
            text = text.replace(from, to);
        }
        (name.to_owned(), text)
    });
    Sources::new("small", changed)
}

pub(crate) fn form() -> Form {
    check(&sources(&[])).unwrap_or_else(|findings| {
        panic!("{}", findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

pub(crate) fn day(text: &str) -> domain::Date {
    examples::day(text).unwrap()
}

/// The answers of the worked example: complete.
pub(crate) fn cat(form: &Form) -> Answers {
    examples::answers(form).remove(0).0
}

//! Every form of the library: no finding, whole coverage, and every worked example does what it says.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

use forms::{Library, Sources, check, check_shared_words, examples};

#[test]
fn every_form_passes_the_checker() {
    let findings = Sources::embedded().into_iter().flat_map(|sources| check(&sources).err().unwrap_or_default());
    let findings: Vec<_> = findings.map(|finding| finding.to_string()).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    assert!(Library::embedded().findings().is_empty());
    assert!(Library::embedded().forms().count() > 0);
}

#[test]
fn the_shared_words_are_whole_in_every_language() {
    let findings: Vec<_> = check_shared_words().iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn every_worked_example_does_what_it_says() {
    for form in Library::embedded().forms() {
        let results = examples::run(form);
        let findings: Vec<_> = results.iter().flat_map(|result| &result.findings).map(ToString::to_string).collect();
        assert!(findings.is_empty(), "{}", findings.join("\n"));
        assert!(!results.is_empty());
    }
}

//! Every form of the library: no finding, whole coverage, and every worked example does what it says.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

use std::collections::BTreeSet;

use forms::{Evaluation, Library, Page, check_shared_words, examples};

#[test]
fn every_form_passes_the_checker() {
    let library = Library::embedded();
    let findings: Vec<_> = library.findings().iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    assert!(library.forms().count() > 0);
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

#[test]
fn every_page_is_visited_by_a_worked_example() {
    for form in Library::embedded().forms() {
        let answers = examples::answers(form);
        let evaluations: Vec<_> = answers.iter().map(|(answers, today)| form.evaluate(answers, *today)).collect();
        let visited: BTreeSet<_> = evaluations.iter().flat_map(Evaluation::live_pages).collect();
        let never: Vec<_> = form.pages().iter().map(Page::name).filter(|page| !visited.contains(page)).collect();
        assert!(never.is_empty(), "{}: {}", form.id(), never.join(" "));
    }
}

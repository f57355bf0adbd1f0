//! Every form of the library: no finding, whole coverage, and every worked example does what it says.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

use std::collections::BTreeSet;

use domain::Language;
use forms::{Answers, Library, Show, Sources, check, check_shared_words, examples};

#[test]
fn every_form_passes_the_checker() {
    let findings = Sources::embedded().into_iter().flat_map(|sources| check(&sources).err().unwrap_or_default());
    let findings: Vec<_> = findings.map(|finding| finding.to_string()).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    assert!(Library::embedded().findings().is_empty());
    assert!(Library::embedded().forms().count() > 0);
}

#[test]
fn no_words_are_longer_or_harder_than_they_should_be() {
    let warnings = Sources::embedded()
        .into_iter()
        .flat_map(|sources| forms::warnings(&sources))
        .map(|warning| warning.to_string());
    let warnings: Vec<_> = warnings.collect();
    assert!(warnings.is_empty(), "{}", warnings.join("\n"));
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
fn a_worked_example_is_found_by_its_title() {
    let form = Library::embedded().forms().find(|form| form.id() == "i-912").expect("the form is in the library");
    for result in examples::run(form) {
        assert_eq!(examples::titled(form, &result.title), result.typed.map(|(answers, _)| answers));
    }
    assert!(examples::titled(form, "No such title").is_none());
}

#[test]
fn some_worked_example_goes_through_every_page() {
    for form in Library::embedded().forms() {
        let mut unseen: BTreeSet<_> = form.pages().iter().map(forms::Page::name).collect();
        for (answers, today) in examples::answers(form) {
            form.evaluate(&answers, today).live_pages().for_each(|page| _ = unseen.remove(page));
        }
        assert!(unseen.is_empty(), "{}: {unseen:?}", form.id());
    }
}

#[test]
fn every_figure_in_a_warning_or_a_stop_is_known_when_it_is_said() {
    for form in Library::embedded().forms() {
        for (answers, today) in examples::answers(form) {
            let evaluation = form.evaluate(&answers, today);
            for language in Language::ALL {
                let warnings = evaluation.warnings().into_iter();
                let mut said: Vec<_> = warnings.map(|one| evaluation.warning_words(&one.name, language)).collect();
                for stop in evaluation.stops() {
                    let words = evaluation.stop_words(stop.name, language);
                    said.extend([words.body, words.next]);
                }
                let unknown: Vec<_> = said.into_iter().filter(|sentence| sentence.contains('{')).collect();
                assert!(unknown.is_empty(), "{}: {unknown:?}", form.id());
            }
        }
    }
}

/// What an interpreter certifies who read every question to somebody, as the official forms have it.
fn read_aloud(form: &str, to: &str, certification: &str, language_stands: &str) -> String {
    format!(
        "I certify, under penalty of perjury, that:\n\nI am fluent in English and the language named in this {form}, which \
         is the same language {language_stands}, and I have read to this {to} in the identified language every question and \
         instruction on this {form} and his or her answer to every question. The {to} informed me that he or she \
         understands every instruction, question, and answer on the {form}, including the {certification}, and has \
         verified the accuracy of every answer."
    )
}

/// What a preparer certifies of a form that was gone through when it was complete, as the official forms have it.
fn prepared(form: &str, by: &str, certification: &str) -> String {
    format!(
        "By my signature, I certify, under penalty of perjury, that I prepared this {form} at the request of the {by}. The \
         {by} then reviewed this completed {form} and informed me that he or she understands all of the information \
         contained in, and submitted with, his or her {form}, including the {certification}, and that all of this \
         information is complete, true, and correct. I completed this {form} based only on information that the {by} \
         provided to me or authorized me to obtain or use."
    )
}

#[test]
fn what_interpreters_and_preparers_certify_is_what_the_official_form_says() {
    let interpreted = |they: &str| {
        format!(
            "I certify, under penalty of perjury, that I am fluent in English and the language named in this application, \
             and I have interpreted every question on the application and Instructions and interpreted the applicant’s \
             answers to the questions in that language, and the applicant informed me that {they} understood every \
             instruction, question, and answer on the application."
        )
    };
    let with_consent = |their: &str, they_understand: &str| {
        format!(
            "I certify, under penalty of perjury, that I prepared this application for the applicant at {their} request and \
             with express consent and that all of the responses and information contained in and submitted with the \
             application are complete, true, and correct and reflects only information provided by the applicant. The \
             applicant reviewed the responses and information and informed me that {they_understand} the responses and \
             information in or submitted with the application."
        )
    };
    let (applicant, spouse) = ("Applicant’s Certification", "Spouse Beneficiary’s Certification");
    let petitioner = "Petitioner’s Declaration and Certification";
    let item = |part: u8| format!("provided in Part {part}., Item Number 1.b.");
    let (work, waiver) = ("specified in Part 3., Item Number 1.b.", "specified in Part 7., Item B. in Item Number 1.");
    let official = [
        ("i-90", "interpreter-signs", read_aloud("application", "applicant", applicant, &item(5))),
        ("i-90", "preparer-signs", prepared("application", "applicant", applicant)),
        ("i-765", "interpreter-signs", read_aloud("application", "applicant", applicant, work)),
        ("i-765", "preparer-signs", prepared("application", "applicant", applicant)),
        ("i-130", "interpreter-signs", read_aloud("petition", "petitioner", petitioner, &item(6))),
        ("i-130", "preparer-signs", prepared("petition", "petitioner", petitioner)),
        ("i-130", "spouse-interpreter-signs", read_aloud("form", "spouse beneficiary", spouse, &item(4))),
        ("i-130", "spouse-preparer-signs", prepared("form", "spouse beneficiary", spouse)),
        ("i-912", "interpreter-signs", read_aloud("request", "requestor", applicant, waiver)),
        ("i-912", "preparer-signs", prepared("request", "requestor", applicant)),
        ("n-400", "interpreter-signs", interpreted("he or she")),
        ("n-400", "preparer-signs", with_consent("his or her", "he or she understands")),
        ("i-539", "interpreter-signs", interpreted("they")),
        ("i-539", "preparer-signs", with_consent("their", "they understand")),
    ];
    let nothing = Answers::default();
    for (id, page, text) in official {
        let form = Library::embedded().forms().find(|form| form.id() == id).unwrap();
        let evaluation = form.evaluate(&nothing, form.from());
        let signed = |language| evaluation.page_view(page, language, Show::Nothing).unwrap().certification.unwrap();
        assert_eq!(signed(Language::English), text, "{id} {page}");
        assert!(signed(Language::Spanish).contains("bajo pena de perjurio"), "{id} {page}");
    }
}

#[test]
fn a_form_that_leads_to_another_one_names_one_that_there_is() {
    let library = Library::embedded();
    let ids: Vec<_> = library.forms().map(|form| form.id()).collect();
    for form in library.forms() {
        for (answers, today) in examples::answers(form) {
            let evaluation = form.evaluate(&answers, today);
            for evidence in evaluation.evidence().into_iter().filter_map(|evidence| evidence.form) {
                assert!(ids.contains(&evidence), "{}: {evidence}", form.id());
            }
        }
    }
}

#[test]
fn a_form_takes_one_other_along_at_most() {
    let mut taken = BTreeSet::new();
    for form in Library::embedded().forms() {
        for (answers, today) in examples::answers(form) {
            let evaluation = form.evaluate(&answers, today);
            let needed = evaluation.evidence().into_iter().filter(|evidence| evidence.is_required);
            let needed: Vec<_> = needed.filter_map(|evidence| evidence.form).collect();
            let companion = evaluation.companion();
            assert_eq!(companion.map(|companion| companion.form).into_iter().collect::<Vec<_>>(), needed);
            if let Some(companion) = companion {
                assert!(form.may_take_along(companion.form));
                taken.insert([form.id(), companion.form, companion.page.unwrap_or_default()].map(str::to_owned));
            }
        }
        assert!(!form.may_take_along(form.id()));
    }
    let expected = [["i-765", "i-912", "waiver"], ["i-90", "i-912", "waiver"], ["n-400", "i-912", "fee-request"]];
    assert_eq!(taken, expected.map(|row| row.map(str::to_owned)).into());
}

//! A form while it is written: it runs as soon as it can, and whatever is left out, nothing breaks.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod small;

use domain::Language;
use forms::{Answers, Covered, Form, Outcome, Reveal, Show, Sources, Value, check, examples, unfinished};
use small::{DEFINITION, cat, day, form, sources};

/// Everything a preview asks of a form.
fn use_whole(form: &Form, answers: &Answers) {
    let evaluation = form.evaluate(answers, day("2026-03-01"));
    for language in Language::ALL {
        for page in form.pages() {
            assert!(evaluation.page_view(page.name(), language, Show::Everything).is_some());
            let _said = evaluation.because(&evaluation.explain_page(page.name()), language);
        }
        for fact in evaluation.facts() {
            let _said = evaluation.because(&evaluation.explain_fact(fact.name), language);
        }
        let _said = evaluation.review(language, Reveal::Whole);
        evaluation.warnings().iter().for_each(|warning| _ = evaluation.warning_words(warning.name, language));
        evaluation.stops().iter().for_each(|stop| _ = evaluation.stop_words(stop.name, language));
    }
    let _found = (evaluation.fees(), evaluation.evidence(), evaluation.missing(), evaluation.task_list());
    let _found = (evaluation.certifications(), evaluation.signer_name(), form.official_fields(), examples::run(form));
}

#[test]
fn a_form_runs_as_soon_as_its_conditions_are_understood() {
    let sources = Sources::new("small", [("form.kdl".to_owned(), DEFINITION.to_owned())]);
    let (form, findings) = unfinished(&sources);
    assert_eq!(check(&sources).unwrap_err(), findings);
    let form = form.unwrap();
    let evaluation = form.evaluate(&Answers::default(), day("2026-03-01")).live_pages().collect::<Vec<_>>().join(" ");
    assert_eq!(evaluation, "name born pet home colours trips");
    use_whole(&form, &Answers::default());
}

#[test]
fn a_form_whose_conditions_are_not_understood_does_not_run() {
    for (from, to) in [("pet is dog\" {", "pet is dgo\" {"), ("age(born, today)", "age(born)")] {
        let (form, findings) = unfinished(&sources(&[("form.kdl", from, to)]));
        assert!(form.is_none() && findings.len() == 1, "{findings:?}");
    }
    let empty = r#"form "empty" edition="2026-01-01" from="2026-01-01" {}"#;
    assert!(unfinished(&Sources::new("empty", [("form.kdl".to_owned(), empty.to_owned())])).0.is_none());
    assert!(unfinished(&Sources::default()).0.is_none());
}

#[test]
fn a_form_with_a_line_left_out_breaks_nothing() {
    let answers = cat(&form());
    let mut runs = 0;
    for left_out in 0..DEFINITION.lines().count() {
        let lines = DEFINITION.lines().enumerate().filter(|(index, _)| *index != left_out);
        let without = lines.fold(String::new(), |text, (_, line)| text + line + "\n");
        if let (Some(form), _) = unfinished(&sources(&[("form.kdl", DEFINITION, &without)])) {
            runs += 1;
            use_whole(&form, &answers);
        }
    }
    assert!(runs > 20, "{runs}");
}

#[test]
fn every_official_field_says_what_covers_it() {
    let small = sources(&[]);
    let mut files: Vec<_> = small.files().map(|(file, text)| (file.to_owned(), text.to_owned())).collect();
    files.push(("official-fields.txt".to_owned(), "Tag\nSigned\n\nReceipt\nForgotten\n".to_owned()));
    let coverage = "field \"Receipt\" official-use=#true reason=\"Theirs.\"\nfield \"Tag\" item=\"1.2\" asked=\"tag\"\n\
                    field \"Signed\" derived=\"signature\" reason=\"Typed.\"\n";
    files.push(("coverage.kdl".to_owned(), coverage.to_owned()));
    let (written, findings) = unfinished(&Sources::new("small", files));
    assert_eq!(findings.len(), 1, "{findings:?}");
    let told: Vec<_> =
        written.unwrap().official_fields().into_iter().map(|one| (one.name, one.item, one.covered)).collect();
    let expected = [
        ("Tag", Some("1.2"), Covered::Asked("tag".to_owned())),
        ("Signed", None, Covered::Derived("Typed.".to_owned())),
        ("Receipt", None, Covered::OfficialUse("Theirs.".to_owned())),
        ("Forgotten", None, Covered::NotYet),
    ];
    assert_eq!(told, expected.map(|(name, item, covered)| (name.to_owned(), item.map(str::to_owned), covered)));
    assert!(form().official_fields().is_empty(), "a form without a list has nothing to cover");
}

#[test]
fn facts_are_told_in_the_order_of_the_form_with_their_formulas() {
    let (form, answers) = (form(), Answers::from_iter([("born.month", "4"), ("born.day", "1"), ("born.year", "2016")]));
    let evaluation = form.evaluate(&answers, day("2026-03-01"));
    let facts: Vec<_> = evaluation.facts().map(|fact| (fact.name, fact.formula, fact.outcome.clone())).collect();
    assert_eq!(facts[0], ("child", "age(born, today) < 18", Outcome::Known(Value::YesNo(true))));
    assert_eq!(facts.len(), 3);
    assert!(evaluation.is_live("parent") && !evaluation.is_undecided("parent"));
    assert!(!evaluation.is_live("dog") && evaluation.is_undecided("dog"));
    assert_eq!(form.page("dog").unwrap().condition(), Some("pet is dog"));
}

#[test]
fn an_example_gives_what_was_typed_and_its_day() {
    let results = examples::run(&form());
    let (answers, today) = results[0].typed.clone().unwrap();
    assert_eq!(today, day("2026-03-01"));
    assert_eq!(answers.get("name.family"), Some("Reyes"));
    let unread = examples::run(&check(&sources(&[("examples/cat.kdl", " today=\"2026-03-01\"", "")])).unwrap());
    assert!(unread[0].typed.is_none() && !unread[0].findings.is_empty());
}

//! Editions of a form side by side: what is different, where the answers go, and what is refused.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod model;
mod small;

use std::sync::Arc;

use domain::Language;
use forms::edition::{Turn, diff};
use forms::{Answers, Form, Library, Reveal, Sources, check};
use model::{Model, edits};
use proptest::prelude::*;
use small::{DEFINITION, cat, day};

const EDITION: (&str, &str, &str) =
    ("form.kdl", r#"edition="2026-01-01" from="2026-01-01""#, r#"edition="2026-07-01" from="2026-08-01""#);

type Edits<'t> = &'t [(&'t str, &'t str, &'t str)];

/// The files of the small form in a later edition with these changes, in a folder of their own.
fn later(changes: Edits<'_>) -> Sources {
    let changes: Vec<_> = [EDITION].into_iter().chain(changes.iter().copied()).collect();
    let files = small::sources(&changes);
    Sources::new("small-later", files.files().map(|(path, text)| (path.to_owned(), text.to_owned())))
}

fn read(changes: Edits<'_>) -> Form {
    check(&later(changes)).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

fn differences(changes: Edits<'_>) -> Vec<String> {
    diff(&small::form(), &read(changes)).iter().map(ToString::to_string).collect()
}

fn clashes(changes: Edits<'_>) -> Vec<String> {
    let library = Library::read(&[small::sources(&[]), later(changes)]);
    let is_left_out = library.edition("small", "2026-07-01").is_none();
    assert_eq!(is_left_out, !library.findings().is_empty(), "an edition with a fault is not offered");
    library.findings().iter().map(ToString::to_string).collect()
}

/// A question in both languages under another name.
const RENAMED: Edits<'_> = &[
    ("form.kdl", r#"ask "breed" "text""#, r#"ask "race" "text" was="breed""#),
    ("en.ftl", "breed =", "race ="),
    ("es.ftl", "breed =", "race ="),
];

#[test]
fn every_kind_of_difference_is_said_in_a_sentence() {
    let table: &[(Edits<'_>, &[&str])] = &[
        (&[], &[]),
        (RENAMED, &["question `race` was named `breed`; its answers are carried over"]),
        (
            &[("form.kdl", r#"page "parent" when="child""#, r#"page "parent" when="child or pet is horse""#)],
            &["page `parent`: condition “child” became “child or pet is horse”"],
        ),
        (
            &[
                (
                    "form.kdl",
                    r#"ask "back" "past-date" optional=#true"#,
                    r#"ask "back" "past-date-or-present"; history from="left" to="back" gaps="error" { years since="today - 5 years"; }; total "trip-count""#,
                ),
                ("en.ftl", "warning-green", "total-trip-count = You made { $trip-count } trips\nwarning-green"),
                ("es.ftl", "warning-green", "total-trip-count = ES { $trip-count }\nwarning-green"),
            ],
            &[
                "group `trips`: history “left to back, since today - 5 years, gaps error beyond 0 days, overlaps fine” is new",
                "group `trips`: total “trip-count” is new",
                "question `trips.back`: kind of answer “past-date” became “past-date-or-present”",
                "question `trips.back`: answer “optional” became “required”",
                "fact `trip-count`: English words `total` “You made {$trip-count} trips” is new",
                "fact `trip-count`: Spanish words `total` “ES {$trip-count}” is new",
            ],
        ),
        (
            &[("form.kdl", r#"page "dog" when="pet is dog""#, r#"page "dog""#)],
            &["page `dog`: condition “pet is dog” is gone"],
        ),
        (
            &[("form.kdl", r#"ask "tag" "a-number""#, r#"ask "tag" "a-number" optional=#true"#)],
            &["question `tag`: answer “required” became “optional”"],
        ),
        (&[("form.kdl", "min=1 max=50", "min=1 max=60")], &["question `stalls`: limits “1 to 50” became “1 to 60”"]),
        (
            &[("form.kdl", "fee \"horse\" cents", "fee \"horse\" asks=\"waiver\" cents")],
            &["fee `horse from 2020-01-01`: decision about it “waiver” is new"],
        ),
        (
            &[("form.kdl", "cents=1200", "cents=1250")],
            &["fee `licence from 2026-06-01`: amount “12.00 dollars” became “12.50 dollars”"],
        ),
        (
            &[("form.kdl", r#"evidence "photo" required=#true"#, r#"evidence "photo""#)],
            &["evidence `photo`: document “required” became “optional”"],
        ),
        (
            &[("form.kdl", "age(born, today) < 18", "age(born, today) < 21")],
            &["fact `child`: rule “age(born, today) < 18” became “age(born, today) < 21”"],
        ),
        (
            &[("en.ftl", "pet = Which pet", "pet = Which animal")],
            &["question `pet`: English words “Which pet do you have?” became “Which animal do you have?”"],
        ),
        (
            &[(
                "form.kdl",
                "        option \"green\"\n        option \"blue\"\n",
                "        option \"blue\"\n        option \"green\"\n",
            )],
            &["option `colours.blue` has another place in the order"],
        ),
        (&[("form.kdl", "min=0 max=5", "min=0 max=4")], &["group `trips`: number of rows “0 to 5” became “0 to 4”"]),
    ];
    for (changes, expected) in table {
        let said = differences(changes);
        assert_eq!(said, *expected, "{changes:?}");
    }
}

#[test]
fn no_form_differs_from_itself() {
    let twice = (
        "form.kdl",
        "  fee \"horse\"",
        "  fee \"licence\" cents=1100 when=\"pet is horse\" from=\"2026-06-01\" source=\"Price list\"\n  fee \"horse\"",
    );
    let small = check(&small::sources(&[twice])).unwrap();
    for form in Library::embedded().forms().map(AsRef::as_ref).chain([&small]) {
        let said: Vec<_> = diff(form, form).iter().map(ToString::to_string).collect();
        assert!(said.is_empty(), "{said:#?}");
    }
}

#[test]
fn a_question_that_moves_is_not_asked_anew() {
    let moved = [
        ("form.kdl", "    page \"born\" {\n      ask \"born\" \"past-date\"\n    }\n", ""),
        (
            "form.kdl",
            "      ask \"name\" \"name\"\n",
            "      ask \"name\" \"name\"\n      ask \"born\" \"past-date\"\n",
        ),
        ("en.ftl", "name = What", "page-name = You\nname = What"),
        ("es.ftl", "section-you =", "page-name = Usted\nsection-you ="),
    ];
    let (earlier, later) = (small::form(), read(&moved));
    let changes = diff(&earlier, &later);
    let said: Vec<_> = changes.iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|line| line == "question `born` has moved from `born` to `name`"), "{said:#?}");
    assert!(said.iter().any(|line| line == "page `born` is gone"), "{said:#?}");
    assert_eq!(changes.questions(), []);
    let answers = cat(&earlier);
    assert_eq!(changes.carry(&answers), answers);
}

#[test]
fn a_renamed_question_finds_its_answer_and_overwrites_none() {
    let (earlier, later) = (small::form(), read(RENAMED));
    let changes = diff(&earlier, &later);
    let carried = |answers: &[(&str, &str)]| changes.carry(&answers.iter().copied().collect());
    let expected = |answers: &[(&str, &str)]| answers.iter().copied().collect::<Answers>();
    assert_eq!(carried(&[("breed", "Collie"), ("breeder", "x")]), expected(&[("race", "Collie"), ("breeder", "x")]));
    assert_eq!(carried(&[("breed", "Collie"), ("race", "")]), expected(&[("race", "Collie")]));
    let both = [("breed", "Collie"), ("race", "Poodle")];
    assert_eq!(carried(&both), expected(&both));
    assert_eq!(changes.key("breed"), "race");
    assert_eq!(changes.questions(), []);
}

#[test]
fn an_option_that_comes_or_goes_changes_its_question() {
    let changes = diff(
        &small::form(),
        &read(&[
            ("form.kdl", "        option \"red\"\n", ""),
            ("en.ftl", "    .option-red = Red\n", ""),
            ("es.ftl", "    .option-red = ES Red\n", ""),
        ]),
    );
    let questions = changes.questions();
    let questions: Vec<_> = questions.iter().map(|question| (question.name.as_str(), question.turn)).collect();
    assert_eq!(questions, [("colours", Turn::Changed)]);
}

#[test]
fn answers_that_would_mean_something_else_are_refused() {
    let line = |text: &str| DEFINITION.lines().position(|line| line.contains(text)).unwrap() + 1;
    let at = |text: &str, column: usize| format!("small-later/form.kdl:{}:{column}: ", line(text));
    let table: &[(Edits<'_>, Option<String>)] = &[
        (&[], None),
        (RENAMED, None),
        // A longer text and any day take over what was a short one and a day in the past.
        (&[("form.kdl", r#"ask "breed" "text""#, r#"ask "breed" "long-text""#)], None),
        (&[("form.kdl", r#"ask "left" "past-date""#, r#"ask "left" "date""#)], None),
        (
            &[("form.kdl", r#"ask "breed" "text""#, r#"ask "breed" "yes-no""#)],
            Some(
                at("breed", 12)
                    + "`breed` asks for yes-no; the edition of 2026-01-01 asked for text under this name, so give it a new name",
            ),
        ),
        (
            &[("form.kdl", r#"ask "to" "country""#, r#"ask "to" "text""#), ("form.kdl", "to is FR", "to is 'FR'")],
            Some(
                at(r#"ask "to""#, 14)
                    + "`trips.to` asks for text; the edition of 2026-01-01 asked for country under this name, so give it a new name",
            ),
        ),
        (
            &[("form.kdl", r#"ask "breed" "text""#, r#"ask "breed" "text" was="kind""#)],
            Some(at("breed", 12) + "no earlier edition has `kind`"),
        ),
        (
            &[("form.kdl", r#"ask "breed" "text""#, r#"ask "breed" "text" was="leash""#)],
            Some(at("breed", 12) + "`breed` cannot be what `leash` was: the edition of 2026-01-01 asks for both"),
        ),
    ];
    for (changes, expected) in table {
        let found = clashes(changes);
        assert_eq!(found, expected.iter().cloned().collect::<Vec<_>>(), "{changes:?}");
    }
}

#[test]
fn a_former_name_is_said_in_every_later_edition() {
    let third = [
        ("form.kdl", r#"edition="2026-07-01" from="2026-08-01""#, r#"edition="2026-10-01" from="2026-10-01""#),
        ("form.kdl", r#" was="breed""#, ""),
    ];
    let third: Vec<_> = later(RENAMED)
        .files()
        .map(|(path, text)| {
            let changes = third.iter().filter(|(file, ..)| *file == path);
            (path.to_owned(), changes.fold(text.to_owned(), |text, (_, from, to)| text.replace(from, to)))
        })
        .collect();
    let library = Library::read(&[small::sources(&[]), later(RENAMED), Sources::new("small-third", third)]);
    let findings: Vec<_> = library.findings().iter().map(ToString::to_string).collect();
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(
        findings[0].ends_with("`race` was `breed` before the edition of 2026-07-01; every later edition says so, too")
    );
}

/// A draft of the first edition, and two later ones.
fn histories() -> impl Strategy<Value = (Model, Model, Model, Answers)> {
    let text = prop_oneof![
        Just(String::new()),
        Just("1".to_owned()),
        Just("2012".to_owned()),
        Just("yes".to_owned()),
        Just("o1".to_owned()),
        Just("o2".to_owned()),
        ".{0,6}",
    ];
    (edits(), edits(), edits()).prop_flat_map(move |(before, first, second)| {
        let earlier = Model::first().next(&before);
        let (next, last) = (earlier.next(&first), earlier.next(&first).next(&second));
        let mut keys = earlier.keys();
        keys.extend(["q1", "q1.month", "gone.0.q2", "who.given", "who.family"].map(str::to_owned));
        let typed = proptest::collection::vec(proptest::option::of(text.clone()), keys.len());
        let answers = typed.prop_map(move |typed| {
            let answered = keys.iter().zip(typed).filter_map(|(key, typed)| Some((key.clone(), typed?)));
            answered.collect::<Answers>()
        });
        (Just(earlier), Just(next), Just(last), answers)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn any_draft_moves_to_any_later_edition_and_loses_nothing((earlier, next, last, answers) in histories()) {
        let library = Library::read(&[earlier.sources(), next.sources(), last.sources()]);
        prop_assert!(library.findings().is_empty(), "{:#?}", library.findings());
        let forms: Vec<&Arc<Form>> = library.forms().collect();
        let [a, b, c] = forms[..] else { panic!("three editions") };
        let (first, second, whole) = (diff(a, b), diff(b, c), diff(a, c));

        let carried = first.carry(&answers);
        prop_assert_eq!(carried.iter().count(), answers.iter().count());
        for (key, typed) in answers.iter() {
            prop_assert_eq!(carried.get(&first.key(key)), Some(typed), "{}", key);
        }
        prop_assert_eq!(&first.carry(&carried), &carried, "moving twice is moving once");
        // What is asked no more may be kept under any of the names that it had.
        let asked = |answers: &Answers| {
            let typed = last.keys().into_iter().map(|key| (answers.get(&key).map(str::to_owned), key));
            typed.collect::<Vec<_>>()
        };
        let twice = second.carry(&carried);
        prop_assert_eq!(asked(&twice), asked(&whole.carry(&answers)), "whichever editions lie between");
        prop_assert_eq!(twice.iter().count(), answers.iter().count());

        for (changes, before, after) in [(&first, &earlier, &next), (&second, &next, &last), (&whole, &earlier, &last)] {
            let mut turns: Vec<_> = changes.questions().into_iter().map(|change| (change.name, change.turn)).collect();
            turns.sort();
            prop_assert_eq!(turns, before.turns(after));
        }

        for (form, answers) in [(a, &answers), (b, &carried), (c, &whole.carry(&answers))] {
            let evaluation = form.evaluate(answers, day("2026-03-01"));
            let list = evaluation.task_list();
            prop_assert!(list.done <= list.total);
            for language in Language::ALL {
                prop_assert!(!evaluation.review(language, Reveal::Whole).sections.is_empty());
            }
            prop_assert_eq!(evaluation.submission().is_ok(), evaluation.is_complete());
        }
    }
}

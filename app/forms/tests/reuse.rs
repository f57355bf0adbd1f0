//! What is told once: answers that one form takes over from another.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod small;

use forms::{Answers, Form, Known, Library, Sources, check};
use proptest::prelude::*;
use small::{cat, day};

/// The small form, sharing some of its answers.
const SHARED: [(&str, &str, &str); 6] = [
    ("form.kdl", r#"ask "name" "name""#, r#"ask "name" "name" reuse="name""#),
    ("form.kdl", r#"ask "born" "past-date""#, r#"ask "born" "past-date" reuse="birth""#),
    ("form.kdl", r#"choose "pet" {"#, r#"choose "pet" reuse="pet" {"#),
    ("form.kdl", r#"repeat "trips" min=0 max=5 {"#, r#"repeat "trips" min=0 max=5 reuse="journeys" {"#),
    ("form.kdl", r#"ask "to" "country""#, r#"ask "to" "country" reuse="country""#),
    ("form.kdl", r#"ask "left" "past-date""#, r#"ask "left" "past-date" reuse="from""#),
];

fn with(more: &[(&str, &str, &str)]) -> Sources {
    small::sources(&SHARED.iter().chain(more).copied().collect::<Vec<_>>())
}

fn form(more: &[(&str, &str, &str)]) -> Form {
    check(&with(more)).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

fn answers(pairs: &[(&str, &str)]) -> Answers {
    pairs.iter().copied().collect()
}

fn known(form: &Form, answers: &Answers) -> Known {
    form.evaluate(answers, day("2026-03-01")).known()
}

fn taken(form: &Form, known: &Known, mut answers: Answers) -> (Vec<String>, Answers) {
    let names = form.take_over(&mut answers, known, day("2026-03-01"));
    (names, answers)
}

#[test]
fn another_form_finds_what_was_told_once() {
    let told = form(&[]);
    let mut answers = cat(&told);
    told.merge_page(
        &mut answers,
        "trips",
        [("trips.0.to", "FR"), ("trips.0.left.month", "2"), ("trips.0.left.day", "3"), ("trips.0.left.year", "2020")],
    );
    told.merge_page(&mut answers, "trips", [("trips.1.to", "IT")]);

    let (names, new) = taken(&form(&[]), &known(&told, &answers), Answers::default());
    assert_eq!(names, ["name", "born", "pet", "trips"]);
    let expected = [
        ("name.family", "Reyes"),
        ("born.year", "1980"),
        ("pet", "cat"),
        ("trips.0.to", "FR"),
        ("trips.0.left.year", "2020"),
        ("trips.1.to", "IT"),
    ];
    for (key, typed) in expected {
        assert_eq!(new.get(key), Some(typed), "{key}");
    }
    assert_eq!(new.get("home.street"), None, "only what is shared");
    assert_eq!(new.get("trips.1.left.year"), None, "only what was said");
}

#[test]
fn what_is_answered_stays_as_it_is() {
    let told = form(&[]);
    let known = known(&told, &cat(&told));
    let (names, new) = taken(&told, &known, answers(&[("name.family", "Ito"), ("born.day", " ")]));
    assert_eq!(names, ["born", "pet"]);
    assert_eq!((new.get("name.family"), new.get("born.day")), (Some("Ito"), Some("12")));
}

#[test]
fn what_another_form_would_not_accept_is_not_taken_over() {
    let told = form(&[]);
    let known = known(&told, &cat(&told));
    let without_cats = form(&[
        ("form.kdl", "option \"cat\"\n", "option \"fish\"\n"),
        ("form.kdl", "(dog, cat)", "(dog, fish)"),
        ("en.ftl", ".option-cat", ".option-fish"),
        ("es.ftl", ".option-cat", ".option-fish"),
        ("examples/cat.kdl", "pet \"cat\"", "pet \"fish\""),
    ]);
    let (names, new) = taken(&without_cats, &known, Answers::default());
    assert_eq!((names, new.get("pet")), (vec!["name".to_owned(), "born".to_owned()], None));
}

#[test]
fn wrong_answers_and_those_off_the_path_are_not_known() {
    let told = form(&[(
        "form.kdl",
        r#"page "parent" when="child" {
      ask "parent" "name""#,
        r#"page "parent" when="child" {
      ask "parent" "name" reuse="parent""#,
    )]);
    let mut typed = cat(&told);
    told.merge_page(&mut typed, "born", [("born.day", "40")]);
    let (names, _) = taken(&told, &known(&told, &typed), Answers::default());
    assert_eq!(names, ["name", "pet"], "a day that is none is no answer");

    let mut typed = cat(&told);
    told.merge_page(&mut typed, "parent", [("parent.family", "Flores")]);
    let (names, _) = taken(&told, &known(&told, &typed), Answers::default());
    assert_eq!(names, ["name", "born", "pet"], "who is grown up names no parent");
}

#[test]
fn an_account_knows_things_too() {
    let known = Known::default().with("name", [("given", "Ana"), ("family", "Flores")]).with("name", [("family", "X")]);
    assert!(!known.is_empty());
    let (names, new) = taken(&form(&[]), &known, Answers::default());
    assert_eq!(names, ["name"]);
    assert_eq!((new.get("name.given"), new.get("name.family")), (Some("Ana"), Some("Flores")));
}

#[test]
fn two_forms_that_share_a_name_mean_the_same_by_it() {
    let other = with(&[
        ("form.kdl", r#"form "small""#, r#"form "other""#),
        ("form.kdl", r#"ask "name" "name" reuse="name""#, r#"ask "name" "name""#),
        ("form.kdl", r#"ask "breed" "text""#, r#"ask "breed" "text" reuse="name""#),
    ]);
    let other = Sources::new("other", other.files().map(|(path, text)| (path.to_owned(), text.to_owned())));
    let library = Library::read(&[with(&[]), other]);
    let said: Vec<_> = library.findings().iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("`name` is shared as name here, and as text in `other`"), "{}", said[0]);
}

proptest! {
    /// Whatever was typed, taking over what is known of it loses nothing, invents nothing and is done once.
    #[test]
    fn taking_over_adds_and_changes_nothing(
        typed in proptest::collection::vec(("[a-z.0-9]{0,3}", ".{0,5}"), 0..4),
        told in proptest::collection::vec(proptest::option::of("[0-9]{1,4}|FR|dog|cat|.{0,4}"), 12),
    ) {
        const KEYS: [&str; 12] = [
            "name.family", "name.given", "born.month", "born.day", "born.year", "pet", "trips.0.to",
            "trips.0.left.month", "trips.0.left.day", "trips.0.left.year", "trips.1.to", "trips",
        ];
        let form = form(&[]);
        let told: Answers = KEYS.into_iter().zip(told).filter_map(|(key, typed)| Some((key, typed?))).collect();
        let typed: Answers = typed.into_iter().collect();
        let known = known(&form, &told);
        let (names, once) = taken(&form, &known, typed.clone());
        for (key, text) in typed.iter().filter(|(_, text)| !text.trim().is_empty()) {
            prop_assert_eq!(once.get(key), Some(text));
        }
        let invented = once.iter().filter(|(_, text)| !text.is_empty()).find(|(key, text)| {
            typed.get(key) != Some(text) && !told.iter().any(|(_, told)| told == *text)
        });
        prop_assert_eq!(invented, None);
        let (again, twice) = taken(&form, &known, once.clone());
        prop_assert!(again.is_empty(), "{names:?} and then {again:?}");
        prop_assert_eq!(twice, once);
    }
}

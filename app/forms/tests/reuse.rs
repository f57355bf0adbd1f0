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

const NEW: &str = "77 Canal Street";

fn today() -> domain::Date {
    day("2026-03-01")
}

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

/// Keys with what is typed there.
type Expected<'a> = &'a [(&'a str, Option<&'a str>)];

/// Complete answers to a form of the library that are meant.
fn worked(id: &str, is_meant: &[(&str, &str)]) -> (&'static Form, Answers) {
    let form = Library::embedded().form(id, today()).unwrap();
    let mut examples = forms::examples::answers(form).into_iter().map(|(answers, _)| answers);
    let is_complete = |answers: &Answers| form.evaluate(answers, today()).is_complete();
    let is_this = |answers: &Answers| is_meant.iter().all(|(key, typed)| answers.get(key) == Some(*typed));
    (form, examples.find(|answers| is_this(answers) && is_complete(answers)).expect("a worked example"))
}

/// The same with these answers instead of others.
fn but(answers: &Answers, changes: &[(&str, &str)]) -> Answers {
    let kept = answers.iter().filter(|(key, _)| changes.iter().all(|(changed, _)| changed != key));
    kept.chain(changes.iter().copied()).collect()
}

/// What another form of the library has of these answers.
fn told_to(other: &str, form: &Form, answers: &Answers) -> Answers {
    let mut taken = Answers::default();
    let other = Library::embedded().form(other, today()).unwrap();
    other.take_over(&mut taken, &form.evaluate(answers, today()).known(), today());
    taken
}

#[test]
fn a_new_address_is_told_and_never_filled_in() {
    let (form, home) = worked("ar-11", &[("present-address.street", NEW), ("mail-at-home", "yes")]);
    let box_512 = [
        ("mail-at-home", "no"),
        ("mailing-address.street", "PO Box 512"),
        ("mailing-address.city", "Houston"),
        ("mailing-address.state", "TX"),
        ("mailing-address.zip", "77001"),
    ];
    let elsewhere = but(&home, &box_512);
    let rows: [(&Answers, &str, Expected<'_>); 7] = [
        (
            &home,
            "i-90",
            &[("mailing.street", Some(NEW)), ("mailing.country", Some("US")), ("lives-at-mailing", Some("yes"))],
        ),
        (&home, "i-765", &[("mailing.street", Some(NEW)), ("legal-name.family", home.get("legal-name.family"))]),
        (&home, "n-400", &[("home.street", Some(NEW)), ("a-number", home.get("a-number"))]),
        (
            &elsewhere,
            "i-90",
            &[("mailing.street", Some("PO Box 512")), ("physical.street", Some(NEW)), ("lives-at-mailing", Some("no"))],
        ),
        (&elsewhere, "n-400", &[("home.street", Some(NEW)), ("mailing.street", Some("PO Box 512"))]),
        (
            &home,
            "ar-11",
            &[("previous-address.street", Some(NEW)), ("present-address.street", None), ("mail-at-home", None)],
        ),
        (&elsewhere, "ar-11", &[("previous-address.street", Some(NEW)), ("mailing-address.street", None)]),
    ];
    for (told, other, expected) in rows {
        let taken = told_to(other, form, told);
        for (key, typed) in expected {
            assert_eq!(taken.get(key), *typed, "{key} of {other}");
        }
    }
    for open in ["", "no"].map(|typed| but(&home, &[("mail-at-home", typed)])) {
        let taken = told_to("i-90", form, &open);
        let found = ["mailing.street", "physical.street"].map(|key| taken.get(key));
        assert_eq!(found, [None, Some(NEW)], "where the mail goes is not said yet");
    }
}

#[test]
fn where_somebody_lived_until_a_move_is_filled_in() {
    let (form, at_mailing) = worked("i-90", &[("lives-at-mailing", "yes"), ("mailing.country", "US")]);
    let oak_lane = [
        ("lives-at-mailing", "no"),
        ("physical.street", "8 Oak Lane"),
        ("physical.city", "Houston"),
        ("physical.state", "TX"),
        ("physical.zip", "77002"),
        ("physical.country", "US"),
    ];
    let elsewhere = but(&at_mailing, &oak_lane);
    for (answers, street) in [(&at_mailing, at_mailing.get("mailing.street")), (&elsewhere, Some("8 Oak Lane"))] {
        let taken = told_to("ar-11", form, answers);
        assert_eq!(taken.get("previous-address.street"), street);
        for key in ["legal-name.family", "date-of-birth.year", "a-number"] {
            assert_eq!(taken.get(key), answers.get(key), "{key}");
        }
        for key in ["present-address.street", "mailing-address.street", "mail-at-home"] {
            assert_eq!(taken.get(key), None, "{key}");
        }
    }
    let wrong = but(&elsewhere, &[("physical.zip", "7")]);
    assert_eq!(told_to("ar-11", form, &wrong).get("previous-address.street"), None, "that is no address");
}

#[test]
fn in_a_group_nothing_is_shared_one_way() {
    for property in ["tells", "takes"] {
        let shared = format!(r#"ask "to" "country" {property}="country""#);
        let found = check(&with(&[("form.kdl", r#"ask "to" "country" reuse="country""#, &shared)]));
        assert_eq!(found.expect_err("a finding").len(), 1, "{property}");
    }
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

//! Groups that repeat within the rows of another: people of a household, each with their trips and pets.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod household;
mod small;

use std::sync::LazyLock;

use domain::Language;
use forms::edition::diff;
use forms::{Answers, Form, GroupView, ItemView, Reveal, Show, Sources, check, examples};
use household::{sources, told};
use small::day;

const TODAY: &str = "2026-03-01";

static FORM: LazyLock<Form> = LazyLock::new(household::form);

/// The answers of the first worked example: Ana, who stayed at home, and Luis with two trips.
fn ana_and_luis() -> Answers {
    examples::answers(&FORM).remove(0).0
}

fn keys(answers: &Answers, prefix: &str) -> Vec<String> {
    answers.iter().filter(|(key, _)| key.starts_with(prefix)).map(|(key, typed)| format!("{key} {typed}")).collect()
}

/// The group on the page of the people.
fn people(answers: &Answers, language: Language) -> GroupView {
    let view = FORM.evaluate(answers, day(TODAY)).page_view("people", language, Show::Everything).unwrap();
    match view.items.into_iter().next().unwrap() {
        ItemView::Group(group) => group,
        ItemView::Field(field) => panic!("{}", field.key),
    }
}

#[test]
fn the_worked_examples_do_what_they_say() {
    for example in examples::run(&FORM) {
        assert!(example.findings.is_empty(), "{:#?}", told(&example.findings));
    }
}

#[test]
fn every_row_and_every_button_says_whose_it_is() {
    let answers = ana_and_luis();
    let shown = |language| {
        let group = people(&answers, language);
        let luis = &group.rows[1];
        let [trips, pets] = luis.groups.as_slice() else { panic!("{:?}", luis.groups) };
        assert_eq!((trips.key.as_str(), pets.key.as_str()), ("people.1.trips", "people.1.pets"));
        assert_eq!(trips.rows[1].fields[0].key, "people.1.trips.1.to");
        let second = &trips.rows[1];
        let said = [
            luis.heading.clone(),
            trips.label.clone(),
            second.heading.clone(),
            second.remove.clone().unwrap(),
            second.up.clone().unwrap(),
            trips.add.clone().unwrap(),
        ];
        (said, luis.in_short.clone().unwrap())
    };
    let (said, in_short) = shown(Language::English);
    assert_eq!(
        said,
        [
            "Person 2",
            "Trips (Luis Ruiz)",
            "Trip 2 of Luis Ruiz",
            "Remove trip 2 (Luis Ruiz)",
            "Trip 2 of Luis Ruiz: move up",
            "Add another trip (Luis Ruiz)"
        ]
    );
    assert_eq!(in_short, ["Luis Ruiz", "20 May 1985", "Trip 1 to Trip 2"]);
    let (said, in_short) = shown(Language::Spanish);
    assert_eq!(said[2], "Viaje 2 de Luis Ruiz");
    assert_eq!(in_short[2], "Viaje 1 a Viaje 2");

    let ana = &people(&answers, Language::English).rows[0];
    assert_eq!(ana.groups.iter().map(|group| group.key.as_str()).collect::<Vec<_>>(), ["people.0.pets"], "no trips");
    let nobody = &people(&Answers::default(), Language::English).rows[0];
    assert_eq!(nobody.groups[0].label, "Pets (Person 1)", "who has no name yet is a number");
}

#[test]
fn the_review_tells_the_rows_of_each_row_below_it() {
    let answers = ana_and_luis();
    let evaluation = FORM.evaluate(&answers, day(TODAY));
    let review = evaluation.review(Language::English, Reveal::Masked);
    let entries = &review.sections[1].pages[0].entries;
    let told: Vec<_> = entries.iter().map(|entry| (entry.key.as_str(), entry.row.as_deref().unwrap())).collect();
    assert_eq!(
        told,
        [
            ("people.0.person", "Person 1"),
            ("people.0.person-born", "Person 1"),
            ("people.0.has-travelled", "Person 1"),
            ("people.0.pets.0.pet", "Pet 1 of Ana Ruiz"),
            ("people.1.person", "Person 2"),
            ("people.1.person-born", "Person 2"),
            ("people.1.has-travelled", "Person 2"),
            ("people.1.trips.0.to", "Trip 1 of Luis Ruiz"),
            ("people.1.trips.0.left", "Trip 1 of Luis Ruiz"),
            ("people.1.trips.0.back", "Trip 1 of Luis Ruiz"),
            ("people.1.trips.1.to", "Trip 2 of Luis Ruiz"),
            ("people.1.trips.1.left", "Trip 2 of Luis Ruiz"),
            ("people.1.trips.1.back", "Trip 2 of Luis Ruiz"),
            ("people.1.trips.1.why-long", "Trip 2 of Luis Ruiz"),
        ]
    );
    let blocks: Vec<_> = review.in_official_order().parts[1].blocks.iter().map(|block| block.row.clone()).collect();
    let rows = ["Person 1", "Pet 1 of Ana Ruiz", "Person 2", "Trip 1 of Luis Ruiz", "Trip 2 of Luis Ruiz"];
    assert_eq!(blocks, rows.map(|row| Some(row.to_owned())));
}

#[test]
fn what_is_missing_in_a_row_within_a_row_is_asked_for_there() {
    let mut answers = ana_and_luis();
    FORM.merge_page(&mut answers, "people", [("people.1.trips.0.to", "")]);
    let missing = |answers: &Answers| {
        let evaluation = FORM.evaluate(answers, day(TODAY));
        evaluation.missing().into_iter().flat_map(|missing| missing.keys).collect::<Vec<_>>()
    };
    assert_eq!(missing(&answers), ["people.1.trips.0.to"]);
    let row = FORM.add_row(&mut answers, "people").unwrap();
    assert_eq!(row, 2);
    FORM.merge_page(&mut answers, "people", [("people.2.person.family", "Paz"), ("people.2.has-travelled", "no")]);
    assert_eq!(
        missing(&answers),
        ["people.1.trips.0.to", "people.2.person-born.month", "people.2.pets"],
        "whoever has not seen the pets has not said that there are none"
    );
}

#[test]
fn a_row_counts_when_only_a_row_within_it_says_something() {
    let mut answers = ana_and_luis();
    FORM.add_row(&mut answers, "people").unwrap();
    FORM.merge_page(&mut answers, "people", [("people.2.pets.0.pet", "Luna")]);
    let evaluation = FORM.evaluate(&answers, day(TODAY));
    assert!(evaluation.missing().iter().any(|missing| missing.keys.contains(&"people.2.person.family".to_owned())));
}

#[test]
fn rows_without_an_answer_are_not_sent_and_the_others_close_up() {
    let mut answers = ana_and_luis();
    FORM.add_row(&mut answers, "people").unwrap();
    FORM.add_row(&mut answers, "people.1.trips").unwrap();
    FORM.add_row(&mut answers, "people.0.pets").unwrap();
    FORM.move_row(&mut answers, "people.0.pets", 1, 0).unwrap();
    assert_eq!(answers.get("people.0.pets.1.pet"), Some("Bruno"));
    let sent = FORM.evaluate(&answers, day(TODAY)).submission().unwrap();
    assert_eq!(keys(&sent, "people.0.pets"), ["people.0.pets.0.pet Bruno"]);
    assert_eq!(sent.get("people.1.trips.1.why-long"), Some("Work"));
    assert!(keys(&sent, "people.1.trips.2").is_empty() && keys(&sent, "people.2").is_empty());
}

#[test]
fn a_copy_of_the_answers_is_taken_up_whole() {
    let answers = ana_and_luis();
    let adopted = FORM.adopt(&answers).unwrap();
    assert_eq!((adopted.answers, adopted.unknown), (answers.clone(), Vec::new()));
    let evaluation = FORM.evaluate(&answers, day(TODAY));
    assert_eq!(evaluation.page_asking("people.1.trips.1.to"), Some("people"));
    assert_eq!(evaluation.page_asking("people.0.trips.0.to"), None, "Ana did not travel");
    assert!(answers.has_answer("people.trips.why-long") && !answers.has_answer("people.trips.nothing"));
}

#[test]
fn what_is_signed_within_rows_is_taken_back_when_another_answer_changes() {
    let signed = [
        ("form.kdl", "ask \"pet\" \"text\"", "ask \"pet\" \"text\" signature=#true"),
        ("en.ftl", "of your household\n", "of your household\n    .certify = It is true.\n"),
        ("es.ftl", "de su hogar\n", "de su hogar\n    .certify = Es verdad.\n"),
    ];
    let form = check(&sources(&signed)).unwrap_or_else(|findings| panic!("{:#?}", told(&findings)));
    let before = ana_and_luis();
    let mut after = before.clone();
    form.merge_page(&mut after, "people", [("people.1.trips.0.to", "CA")]);
    form.withdraw_signatures(&before, &mut after);
    assert_eq!(after.get("people.0.pets.0.pet"), None);
    assert_eq!(after.get("people.1.trips.0.to"), Some("CA"));
}

/// What the checker says of the form with this change of its definition.
#[track_caller]
fn refused(from: &str, to: &str, expected: &[&str]) {
    let found = check(&sources(&[("form.kdl", from, to)])).err().unwrap_or_default();
    let said: Vec<_> = found.iter().map(|finding| finding.fault.to_string()).collect();
    for fault in expected {
        assert!(said.iter().any(|said| said == fault), "{said:#?}");
    }
}

#[test]
fn the_checker_says_how_rows_within_rows_are_written() {
    const PET: &str = "ask \"pet\" \"text\"";
    const TRIPS: &str = "repeat \"trips\" min=1 max=4 when=\"has-travelled\" {";
    let only = "`trips` repeats within rows; only the rows of a group on a page can be";
    refused(
        PET,
        "ask \"pet\" \"text\"\nrepeat \"toys\" max=3 { ask \"toy\" \"text\"; }",
        &["`toys` repeats within rows that are themselves within rows; only one level is asked"],
    );
    refused(
        "total \"trip-count\"",
        "ask \"late\" \"text\"\ntotal \"trip-count\"",
        &["`late` stands below the rows of `trips`, so it would be asked after them; move it above them"],
    );
    refused(
        TRIPS,
        &format!("{TRIPS}\ntotal \"trip-count\""),
        &["`trips` repeats within rows; a total is told below the rows of a group on a page"],
    );
    refused(
        TRIPS,
        &format!("{TRIPS}\nhistory from=\"left\" to=\"left\" {{ years since=\"today\"; }}"),
        &[&format!("{only} a history")],
    );
    refused("ask \"to\" \"country\"", "ask \"to\" \"country\" reuse=\"place\"", &[&format!("{only} shared")]);
    refused(
        "any(people, any(trips, to is FR))",
        "any(trips, to is FR)",
        &["`trips` repeats in each row of `people`; outside of these rows write `any(people, any(trips, …))`"],
    );
    refused(
        "sum(people, count(trips))",
        "count(trips)",
        &["`trips` repeats in each row of `people`; outside of these rows write `any(people, any(trips, …))`"],
    );
    refused(
        "on=\"people.trips.back\"",
        "on=\"trips.back\"",
        &["`trips` repeats in each row of `people`, so it is called `people.trips` here"],
    );
    refused(
        "on=\"people.trips\" ",
        "on=\"trips\" ",
        &["`trips` repeats in each row of `people`, so it is called `people.trips` here"],
    );
    refused(
        "repeat \"trips\" min=1 max=4",
        "repeat \"trips\" min=1 max=84",
        &["`repeat` needs a smaller `max`: with the rows around it, at most 500 rows in all"],
    );
    refused("days(left, back) > 180", "count(people) > 2", &["`why-long` decides itself: why-long needs why-long"]);
    refused("that=\"left >= person-born\"", "that=\"answered(pet)\"", &["nothing is named `pet`"]);
}

#[test]
fn the_proof_names_the_rows_of_a_hole() {
    let hole = ("form.kdl", "warn \"many-trips\" on=\"people.trips\" when=\"count(trips) > 2\"", "");
    let rule = "any(people, any(trips, not (why-long is 'Work')))";
    let changes = [hole, ("form.kdl", "any(people, any(trips, to is FR))", rule)];
    let words = [
        ("en.ftl", "warning-many-trips = Three trips are enough\n", ""),
        ("es.ftl", "warning-many-trips = Tres viajes bastan\n", ""),
    ];
    let found = check(&sources(&[&changes[..], &words].concat())).unwrap_err();
    let said = "household/form.kdl:29:23: `visa` hangs on an answer that is not there: `people.0.trips.0.why-long`, which \
        `was-in-france` reads; on 2026-01-01 with 1 row of people, people.0.person Reyes, people.0.person-born 1990-01-10, \
        people.0.has-travelled yes, 1 row of people.0.trips, people.0.trips.0.to MX, people.0.trips.0.left 1990-01-10, \
        people.0.trips.0.back 1990-01-10, 1 row of people.0.pets, people.0.pets.0.pet A";
    assert_eq!(told(&found)[0], said);
}

#[test]
fn a_question_that_no_row_asks_is_found() {
    let changes = [(
        "form.kdl",
        "ask \"to\" \"country\" item=\"2.3.a\"",
        "ask \"to\" \"country\" item=\"2.3.a\" when=\"has-travelled is no\"",
    )];
    let found = check(&sources(&changes)).unwrap_err();
    assert!(told(&found)[0].ends_with("this condition can never hold, so `to` is never reached"), "{:?}", told(&found));
    let changes = [("form.kdl", "days(left, back) > 180", "count(pets) > 1")];
    assert!(check(&sources(&changes)).is_err(), "pets are asked after trips");
}

#[test]
fn everything_is_carried_over_to_new_names() {
    let names = [
        ("form.kdl", "edition=\"2026-01-01\" from=\"2026-01-01\"", "edition=\"2026-07-01\" from=\"2026-07-01\""),
        ("form.kdl", "repeat \"people\"", "repeat \"members\" was=\"people\""),
        ("form.kdl", "repeat \"trips\"", "repeat \"journeys\" was=\"trips\""),
        ("form.kdl", "ask \"to\" \"country\"", "ask \"goal\" \"country\" was=\"to\""),
        ("form.kdl", "any(people, any(trips, to is", "any(members, any(journeys, goal is"),
        ("form.kdl", "sum(people, count(trips))", "sum(members, count(journeys))"),
        ("form.kdl", "any(people, count(pets)", "any(members, count(pets)"),
        ("form.kdl", "on=\"people.trips", "on=\"members.journeys"),
        ("form.kdl", "on=\"people.person", "on=\"members.person"),
        ("form.kdl", "count(trips)", "count(journeys)"),
    ];
    let words = ["en.ftl", "es.ftl"].into_iter().flat_map(|file| {
        let renamed = [("\npeople =", "\nmembers ="), ("\ntrips =", "\njourneys ="), ("\nto =", "\ngoal =")];
        renamed.map(|(from, to)| (file, from, to))
    });
    let changes: Vec<_> = names.into_iter().chain(words).collect();
    let files = sources(&changes);
    let examples =
        |text: &str| text.replace("people.", "members.").replace("trips.", "journeys.").replace(".to ", ".goal ");
    let files = files
        .files()
        .map(|(path, text)| (path.to_owned(), if path.starts_with("ex") { examples(text) } else { text.to_owned() }));
    let later =
        check(&Sources::new("later", files.collect::<Vec<_>>())).unwrap_or_else(|found| panic!("{:#?}", told(&found)));
    let (changes, before) = (diff(&FORM, &later), ana_and_luis());
    let after = changes.carry(&before);
    assert_eq!(after, examples::answers(&later).remove(0).0, "each answer is where the later edition asks for it");
    assert_eq!(before.iter().count(), after.iter().count());
    assert_eq!(changes.key("people.1.trips.0.to"), "members.1.journeys.0.goal");
    assert_eq!(changes.questions(), [], "names are nothing that a person is asked");
    let said: Vec<_> = changes.iter().map(ToString::to_string).collect();
    assert!(
        said.contains(&"group `members.journeys` was named `people.trips`; its answers are carried over".to_owned()),
        "{said:#?}"
    );
}

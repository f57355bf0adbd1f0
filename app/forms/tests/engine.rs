//! What a set of answers means, on a small form.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod small;

use domain::Language;
use forms::{
    Answers, EntryState, Form, Frozen, ItemView, Next, Outcome, PageState, PageView, Progress, Reason, Reveal, Show,
    State, Value, Wanting, check, examples,
};
use small::{cat, day, form, sources};

const TODAY: &str = "2026-03-01";

fn with(form: &Form, answers: &Answers, changes: &[(&str, &str)]) -> Answers {
    let mut answers = answers.clone();
    for (key, value) in changes {
        let known = form
            .pages()
            .iter()
            .any(|page| form.merge_page(&mut answers, page.name(), [(*key, *value)]).ignored.is_empty());
        assert!(known, "no field {key}");
    }
    answers
}

fn names(pages: impl Iterator<Item = impl Into<String>>) -> String {
    pages.map(Into::into).collect::<Vec<String>>().join(" ")
}

fn page(form: &Form, answers: &Answers, page: &str, show: Show) -> PageView {
    form.evaluate(answers, day(TODAY)).page_view(page, Language::English, show).unwrap()
}

#[test]
fn the_example_does_what_it_says() {
    let results = examples::run(&form());
    assert_eq!(results.len(), 1);
    assert_eq!(results[0].findings, []);
}

#[test]
fn only_answers_on_the_path_count_and_the_others_come_back() {
    let form = form();
    let dog = with(&form, &cat(&form), &[("pet", "dog"), ("leash", "yes"), ("leash-length", "3"), ("breed", "")]);
    assert!(form.evaluate(&dog, day(TODAY)).is_complete());
    let sent = form.evaluate(&dog, day(TODAY)).submission().unwrap();
    assert_eq!(sent.get("leash-length"), Some("3"));

    let back_to_cat = with(&form, &dog, &[("pet", "cat")]);
    let sent = form.evaluate(&back_to_cat, day(TODAY)).submission().unwrap();
    assert_eq!(sent.get("leash-length"), None);
    assert_eq!(back_to_cat.get("leash-length"), Some("3"));

    let dog_again = with(&form, &back_to_cat, &[("pet", "dog")]);
    assert_eq!(dog_again, dog);
}

#[test]
fn an_address_sends_only_the_parts_of_its_country() {
    let form = form();
    let answers = with(&form, &cat(&form), &[("home.province", "Ontario")]);
    let sent = form.evaluate(&answers, day(TODAY)).submission().unwrap();
    assert_eq!(sent.get("home.province"), None);
    let abroad = with(&form, &answers, &[("home.country", "CA")]);
    let sent = form.evaluate(&abroad, day(TODAY)).submission().unwrap();
    assert_eq!(
        (sent.get("home.province"), sent.get("home.state"), sent.get("home.zip")),
        (Some("Ontario"), None, None)
    );
}

#[test]
fn a_post_office_box_is_known_however_it_is_written() {
    let rule = r#"  check "stalls-even" on="home.street" that="not po-box(home.street)"#;
    let changes = [("form.kdl", r#"  check "stalls-even" on="stalls" that="stalls != 13"#, rule)];
    let form = check(&sources(&changes)).unwrap_or_else(|findings| panic!("{findings:?}"));
    let is_box = |street: &str| {
        let answers = with(&form, &cat(&form), &[("home.street", street)]);
        !form.evaluate(&answers, day(TODAY)).is_complete()
    };
    for street in ["PO Box 12", "P.O. Box 12", "p. o. box12", "POBox 7", "Main Post Office Box 7", "Apartado Postal 3"]
    {
        assert!(is_box(street), "{street}");
    }
    for street in ["1 Boxwood Street", "12 Po Boxer Lane", "RR 2 Box 152", "Apartado Street 3", "77 Postal Road"] {
        assert!(!is_box(street), "{street}");
    }
}

#[test]
fn what_is_missing_says_where_and_why() {
    let form = form();
    let answers = with(&form, &cat(&form), &[("born.year", "2015")]);
    let evaluation = form.evaluate(&answers, day(TODAY));
    let missing = evaluation.missing();
    assert_eq!(missing.len(), 1);
    assert_eq!((missing[0].page, missing[0].question), ("parent", "parent"));
    assert_eq!((missing[0].wanting, missing[0].keys[0].as_str()), (Wanting::Answer, "parent.family"));
    assert_eq!(missing[0].because, [Reason::Fact { name: "child".into(), holds: true }]);
    assert_eq!(evaluation.because(&missing[0].because, Language::English), ["you are under 18"]);
    assert!(evaluation.submission().is_err());
}

#[test]
fn a_page_whose_condition_is_not_decided_is_not_on_the_path_yet() {
    let form = form();
    let answers = Answers::default();
    let evaluation = form.evaluate(&answers, day(TODAY));
    assert_eq!(names(evaluation.live_pages()), "name born pet home colours trips");
    assert_eq!(evaluation.explain_page("stable"), [Reason::Unanswered { question: "pet".into() }]);
    let list = evaluation.task_list();
    assert_eq!(list.sections.iter().map(|section| section.name).collect::<Vec<_>>(), ["you", "home", "stable"]);
    assert_eq!(list.sections[0].progress, Progress::NotStarted);
    assert!(matches!(&list.sections[2].progress, Progress::CannotStart { because } if because.len() == 1));
    assert_eq!((list.done, list.total), (0, 6));
    assert_eq!(evaluation.first_unfinished(), Some("name"));
}

#[test]
fn the_task_list_follows_the_answers() {
    let form = form();
    let answers = cat(&form);
    let evaluation = form.evaluate(&answers, day(TODAY));
    let list = evaluation.task_list();
    assert_eq!(list.sections.len(), 2, "a cat has no stable");
    assert!(list.sections.iter().all(|section| section.progress == Progress::Done));
    assert_eq!((list.done, list.total), (6, 6));
    let answers = with(&form, &answers, &[("home.zip", "7")]);
    let evaluation = form.evaluate(&answers, day(TODAY));
    let list = evaluation.task_list();
    assert_eq!((&list.sections[1].progress, list.sections[1].page), (&Progress::Started, Some("home")));
}

#[test]
fn continue_stays_on_a_page_until_it_is_done() {
    let form = form();
    let answers = with(&form, &cat(&form), &[("pet", "dog")]);
    let evaluation = form.evaluate(&answers, day(TODAY));
    assert_eq!(evaluation.next_after("pet"), Next::Page("dog"));
    assert_eq!(evaluation.next_after("dog"), Next::Page("dog"));
    assert_eq!(evaluation.following("dog"), Next::Page("home"));
    assert_eq!(evaluation.previous_before("home"), Some("dog"));
    assert_eq!(evaluation.next_after("trips"), Next::Review);
    assert_eq!(evaluation.page_state("dog"), PageState::NotStarted);
    assert_eq!(evaluation.first_unfinished(), Some("dog"));
}

#[test]
fn an_option_that_no_longer_fits_is_an_error_and_is_kept() {
    let form = form();
    let answers = with(&form, &cat(&form), &[("pet", "horse"), ("born.year", "2015")]);
    let evaluation = form.evaluate(&answers, day(TODAY));
    assert!(matches!(evaluation.question("pet"), Some(State::Invalid(_))));
    let view = evaluation.page_view("pet", Language::English, Show::Everything).unwrap();
    assert_eq!(view.errors[0].message, "This answer no longer fits your other answers. Choose another one");
    let ItemView::Field(field) = &view.items[0] else { panic!("a field") };
    assert_eq!((field.inputs[0].value.as_str(), field.inputs[0].error.is_some()), ("horse", true));
}

#[test]
fn a_fee_has_the_amount_of_the_day_and_says_what_decides_it() {
    let form = form();
    let answers = cat(&form);
    assert_eq!(form.evaluate(&answers, day("2026-03-01")).fees().total, Some(1000));
    assert_eq!(form.evaluate(&answers, day("2026-06-01")).fees().total, Some(1200));
    let nothing = Answers::default();
    let evaluation = form.evaluate(&nothing, day(TODAY));
    let fees = evaluation.fees();
    assert_eq!((fees.total, fees.undecided.len()), (None, 3));
    assert_eq!(fees.undecided[0].because, [Reason::Unanswered { question: "pet".into() }]);
    assert_eq!(form.words(Language::English).cents(123_456_789), "$1,234,567.89");
}

#[test]
fn what_a_form_may_cost_is_told_anew_on_each_day() {
    let form = form();
    let possible = |on: &str| -> Vec<i64> { form.possible_fees(day(on)).iter().map(|fee| fee.cents).collect() };
    let (before, after) = (possible("2026-03-01"), possible("2026-06-01"));
    assert!(before.contains(&1000) && !before.contains(&1200), "{before:?}");
    assert!(after.contains(&1200) && !after.contains(&1000), "{after:?}");
    assert_eq!(possible("2026-03-01"), before);
}

#[test]
fn a_stop_names_the_page_that_decided_it_and_blocks() {
    let form = form();
    let answers = with(&form, &cat(&form), &[("pet", "dog"), ("leash", "no"), ("breed", ""), ("home.country", "CA")]);
    let evaluation = form.evaluate(&answers, day(TODAY));
    let stops = evaluation.stops();
    assert_eq!((stops[0].name, stops[0].instead, stops[0].page), ("no-dogs-abroad", Some("form-d"), "home"));
    assert!(!evaluation.is_complete());
    assert!(evaluation.missing().is_empty());
}

#[test]
fn rows_are_added_checked_removed_and_renumbered() {
    let form = form();
    let trip = |row: usize, to: &str| {
        [
            (format!("trips.{row}.to"), to.to_owned()),
            (format!("trips.{row}.left.month"), "5".into()),
            (format!("trips.{row}.left.day"), "1".into()),
            (format!("trips.{row}.left.year"), "2020".into()),
        ]
    };
    let mut answers = cat(&form);
    let rows: Vec<_> = trip(0, "FR").into_iter().chain(trip(1, "IT")).collect();
    assert!(form.merge_page(&mut answers, "trips", rows).ignored.is_empty());
    let evaluation = form.evaluate(&answers, day(TODAY));
    assert_eq!(evaluation.fact("trip-count"), Some(&Outcome::Known(Value::Number(2))));
    assert_eq!(evaluation.fact("was-in-france"), Some(&Outcome::Known(Value::YesNo(true))));
    let missing = evaluation.missing();
    assert_eq!(
        missing.iter().map(|one| one.wanting).collect::<Vec<_>>(),
        [Wanting::Look, Wanting::Look],
        "nobody saw `back`"
    );

    let blanks: Vec<_> =
        (0..2).flat_map(|row| ["month", "day", "year"].map(|part| (format!("trips.{row}.back.{part}"), ""))).collect();
    form.merge_page(&mut answers, "trips", blanks);
    assert!(form.evaluate(&answers, day(TODAY)).is_complete());
    assert_eq!(form.add_row(&mut answers, "trips"), Ok(2));
    assert!(form.evaluate(&answers, day(TODAY)).is_complete(), "a row with nothing in it does not count");

    let early = [("trips.1.back.month", "4"), ("trips.1.back.day", "1"), ("trips.1.back.year", "2020")];
    form.merge_page(&mut answers, "trips", early);
    let view = page(&form, &answers, "trips", Show::Everything);
    assert_eq!(view.errors[0].message, "The day you came back must not be before the day you left");
    assert_eq!(view.errors[0].key, "trips.1.back.month");
    let ItemView::Group(group) = &view.items[0] else { panic!("a group") };
    assert_eq!((group.rows.len(), group.rows[1].heading.as_str()), (3, "Trip 2"));

    form.remove_row(&mut answers, "trips", 0).unwrap();
    assert_eq!(answers.get("trips.0.to"), Some("IT"));
    assert_eq!(form.evaluate(&answers, day(TODAY)).fact("was-in-france"), Some(&Outcome::Known(Value::YesNo(false))));
    assert!(form.remove_row(&mut answers, "trips", 7).is_err());
}

#[test]
fn a_page_shows_missing_answers_only_once_it_was_seen() {
    let form = form();
    assert_eq!(page(&form, &Answers::default(), "name", Show::Everything).errors, []);
    let seen = with(&form, &Answers::default(), &[("name.family", ""), ("born.month", "13"), ("born.year", "")]);
    assert_eq!(page(&form, &seen, "name", Show::Everything).errors[0].message, "Enter your name");
    assert_eq!(page(&form, &seen, "name", Show::Mistakes).errors, []);
    let born = page(&form, &seen, "born", Show::Everything);
    let messages: Vec<_> = born.errors.iter().map(|error| (error.key.as_str(), error.message.as_str())).collect();
    assert_eq!(
        messages,
        [
            ("born.month", "Enter the month as a number from 1 to 12"),
            ("born.day", "Enter the day"),
            ("born.year", "Enter the year"),
        ]
    );
    let future = with(&form, &seen, &[("born.month", "12"), ("born.day", "31"), ("born.year", "2026")]);
    let born = page(&form, &future, "born", Show::Mistakes);
    assert_eq!(born.errors[0].message, "Date of birth must be today or in the past");
    assert_eq!(born.errors[0].key, "born.month");
}

#[test]
fn posting_writes_exactly_what_was_posted() {
    let form = form();
    let mut answers = Answers::default();
    let posted = [("colours", ""), ("colours", "red"), ("colours", "blue"), ("csrf", "x"), ("name.family", "Q")];
    let merged = form.merge_page(&mut answers, "colours", posted);
    assert_eq!(merged.ignored, ["csrf", "name.family"]);
    assert_eq!(answers.get("colours"), Some("red blue"));
    let merged = form.merge_page(&mut answers, "colours", [("colours", "")]);
    assert!(merged.is_changed);
    assert_eq!(answers.get("colours"), Some(""));
    let long = "ñ".repeat(50_000);
    let merged = form.merge_page(&mut answers, "name", [("name.family", long.as_str())]);
    assert_eq!(merged.shortened, ["name.family"]);
    assert!(form.merge_page(&mut answers, "trips", [("trips.5.to", "FR"), ("trips.01.to", "FR")]).ignored.len() == 2);
}

#[test]
fn the_review_tells_the_answers_in_words_and_masks_identifiers() {
    let form = form();
    let changes = [
        ("pet", "horse"),
        ("stalls", "13"),
        ("tag", "A012345678"),
        ("home.care-of", "Rosa"),
        ("home.unit-kind", "apt"),
        ("home.unit", "4"),
    ];
    let answers = with(&form, &cat(&form), &changes);
    let evaluation = form.evaluate(&answers, day(TODAY));
    let review = evaluation.review(Language::English, Reveal::Masked);
    let entry = |key: &str| {
        let pages = review.sections.iter().flat_map(|section| &section.pages);
        pages.flat_map(|page| &page.entries).find(|entry| entry.key == key).unwrap().clone()
    };
    assert_eq!(entry("born").lines, ["12 April 1980"]);
    assert_eq!(entry("pet").lines, ["A horse"]);
    assert_eq!(entry("tag").lines, ["A•••-••5-678"]);
    assert_eq!((entry("stalls").state, entry("tag").state), (EntryState::Invalid, EntryState::Answered));
    assert_eq!(
        entry("home").lines,
        ["In care of Rosa", "1 Main Street", "Apartment 4", "Houston, TX 77002", "United States"]
    );
    let whole = evaluation.review(Language::Spanish, Reveal::Whole);
    let lines: Vec<_> = whole
        .sections
        .iter()
        .flat_map(|section| &section.pages)
        .flat_map(|page| &page.entries)
        .flat_map(|entry| entry.lines.clone())
        .collect();
    assert!(
        lines.contains(&"A012-345-678".to_owned()) && lines.contains(&"12 de abril de 1980".to_owned()),
        "{lines:?}"
    );
}

#[test]
fn the_signer_is_who_the_answers_say() {
    let form = form();
    let answers = cat(&form);
    assert_eq!(form.evaluate(&answers, day(TODAY)).signer_name(), Some("Reyes".to_owned()));
    assert_eq!(form.evaluate(&answers, day(TODAY)).certifications(), ["truth"]);
    let child = with(
        &form,
        &answers,
        &[("born.year", "2015"), ("parent.given", "José Luis"), ("parent.family", "O’Neil Núñez")],
    );
    let signer = form.evaluate(&child, day(TODAY)).signer_name().unwrap();
    assert!(forms::same_name(&signer, "  jose luis  ONEIL NUNEZ"));
    assert!(!forms::same_name(&signer, "Jose Neil"));
    assert!(!forms::same_name("", " "));
}

#[test]
fn a_frozen_form_reads_the_same_for_ever() {
    let form = form();
    let text = serde_json::to_string(&form.frozen()).unwrap();
    let frozen: Frozen = serde_json::from_str(&text).unwrap();
    let thawed = Form::from_frozen(&frozen).unwrap();
    assert_eq!(thawed.frozen(), form.frozen());
    assert_eq!((thawed.id(), thawed.edition()), ("small", "2026-01-01"));
}

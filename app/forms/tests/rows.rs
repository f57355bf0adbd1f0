//! What is computed over the rows of a repeating group, and what is said of the group as a whole.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod small;

use domain::Language;
use forms::{Answers, Form, Outcome, Value, check};
use small::{cat, day, sources};

const TODAY: &str = "2026-03-01";

/// The small form, with the days of the trips since 2020 added up, and a warning about all of them.
fn form() -> Form {
    let facts = r#"count(trips)"
  fact "days-away" is="sum(trips, days(later(left, 2020-01-01), earlier(back, today)))"
  warn "far" on="trips" when="days-away > 30" "#;
    let changes = [
        ("form.kdl", r#"count(trips)""#, facts),
        ("en.ftl", "warning-green", "warning-far = You were away for { $days-away } days\nwarning-green"),
        ("es.ftl", "warning-green", "warning-far = Estuvo fuera { $days-away } días\nwarning-green"),
    ];
    check(&sources(&changes)).unwrap_or_else(|findings| panic!("{findings:?}"))
}

/// The answers of the worked example with these trips; an empty text is left blank.
fn with_trips(form: &Form, trips: &[(&str, &str)]) -> Answers {
    let mut answers = cat(form);
    for (row, (left, back)) in trips.iter().enumerate() {
        let parts = [("left", left), ("back", back)].into_iter().flat_map(|(name, date)| {
            let mut numbers = date.split('-');
            ["year", "month", "day"].map(|part| {
                let number = numbers.next().unwrap_or_default();
                (format!("trips.{row}.{name}.{part}"), number.to_owned())
            })
        });
        let rows: Vec<_> = parts.chain([(format!("trips.{row}.to"), "FR".to_owned())]).collect();
        assert!(form.merge_page(&mut answers, "trips", rows).ignored.is_empty());
    }
    answers
}

#[track_caller]
fn days_away(trips: &[(&str, &str)], expected: &Outcome<Value>) {
    let form = form();
    let answers = with_trips(&form, trips);
    assert_eq!(form.evaluate(&answers, day(TODAY)).fact("days-away"), Some(expected));
}

#[test]
fn the_numbers_of_all_rows_are_added_up() {
    days_away(&[("2021-05-01", "2021-05-11"), ("2022-01-01", "2022-01-04")], &Outcome::Known(Value::Number(13)));
    days_away(&[("2019-12-01", "2020-01-03")], &Outcome::Known(Value::Number(2)));
}

#[test]
fn a_row_without_what_the_number_needs_adds_nothing() {
    days_away(&[("2021-05-01", "2021-05-11"), ("2022-01-01", "")], &Outcome::Known(Value::Number(10)));
}

#[test]
fn one_wrong_row_makes_the_sum_unknown() {
    days_away(&[("2021-05-01", "2021-05-11"), ("2022-13-01", "2022-01-04")], &Outcome::Invalid);
    days_away(&[("2021-05-01", "2021-05-11"), ("", "2022-01-04")], &Outcome::Incomplete);
}

#[test]
fn a_warning_about_a_group_is_given_once_and_tells_the_sum() {
    let form = form();
    let warned = |trips: &[(&str, &str)]| {
        let answers = with_trips(&form, trips);
        let evaluation = form.evaluate(&answers, day(TODAY));
        let found = evaluation.warnings().into_iter();
        let said = |warning: &str| evaluation.warning_words(warning, Language::English);
        found.map(|one| format!("{} at {}: {}", one.page, one.key, said(&one.name))).collect::<Vec<_>>()
    };
    let short = ("2021-05-01", "2021-05-11");
    assert!(warned(&[short, short]).is_empty());
    assert_eq!(warned(&[short, short, short, short]), ["trips at trips: You were away for 40 days"]);
}

#[test]
fn what_is_signed_in_a_row_is_taken_back_when_another_answer_changes() {
    let signed = r#"ask "back" "past-date" optional=#true signature=#true"#;
    let changes = [
        ("form.kdl", r#"ask "back" "past-date" optional=#true"#, signed),
        ("en.ftl", "Your trips\n", "Your trips\n    .certify = It is true.\n"),
        ("es.ftl", "Your trips\n", "Your trips\n    .certify = Es verdad.\n"),
    ];
    let form = check(&sources(&changes)).unwrap_or_else(|findings| panic!("{findings:?}"));
    let before = with_trips(&form, &[("2021-05-01", "2021-05-11"), ("2022-01-01", "")]);
    let year = |answers: &Answers, row: usize| answers.get(&format!("trips.{row}.back.year")).map(str::to_owned);

    let mut second = with_trips(&form, &[("2021-05-01", "2021-05-11"), ("2022-01-01", "2022-01-04")]);
    form.withdraw_signatures(&before, &mut second);
    assert_eq!(year(&second, 0).as_deref(), Some("2021"), "another signature changes nothing");

    let mut changed = with_trips(&form, &[("2021-05-02", "2021-05-11"), ("2022-01-01", "2022-01-04")]);
    form.withdraw_signatures(&before, &mut changed);
    assert_eq!(year(&changed, 0), None, "the answers are no longer those that were signed");
    assert_eq!(year(&changed, 1).as_deref(), Some("2022"), "signed together with the change");
}

//! Histories: what is told of some years, what is left out and what is told twice.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod small;

use std::collections::BTreeSet;

use domain::{Date, Language};
use forms::history::{Days, Overlap, Span, gaps, merged, overlaps};
use forms::{
    Answers, Form, ItemView, Outcome, PageState, PageView, Reveal, Show, StretchKind, Value as Known, Wanting, check,
};
use proptest::prelude::*;
use small::{cat, day, sources};

const TODAY: &str = "2026-03-01";

/// The small form, whose trips are to tell all of the time since the beginning of 2025, but for two days in a row.
fn form(weights: &str) -> Form {
    let history = format!(
        "ask \"back\" \"date-or-present\"\n history from=\"left\" to=\"back\" {weights} leeway=2 {{\n\
         years since=\"2025-07-01\" when=\"child\"\n years since=\"2025-01-01\"\n }}"
    );
    let changes = [("form.kdl", "ask \"back\" \"past-date\" optional=#true", history.as_str())];
    check(&sources(&changes)).unwrap_or_else(|findings| panic!("{findings:?}"))
}

/// The answers of the worked example with these trips; the last day may be `present`.
fn with_trips(form: &Form, trips: &[(&str, &str)]) -> Answers {
    let mut answers = cat(form);
    for (row, (left, back)) in trips.iter().enumerate() {
        let mut typed = vec![(format!("trips.{row}.to"), "FR".to_owned())];
        for (name, date) in [("left", left), ("back", back)] {
            let is_present = *date == "present";
            let mut numbers = if is_present { "" } else { date }.split('-');
            for part in ["year", "month", "day"] {
                let number = numbers.next().unwrap_or_default().to_owned();
                let key = format!("trips.{row}.{name}.{part}");
                typed.extend(form.asks("trips", &key).then_some((key, number)));
            }
            if is_present {
                typed.push((format!("trips.{row}.{name}.present"), "yes".to_owned()));
            }
        }
        assert!(form.merge_page(&mut answers, "trips", typed).ignored.is_empty());
    }
    answers
}

fn page(form: &Form, answers: &Answers, language: Language) -> PageView {
    form.evaluate(answers, day(TODAY)).page_view("trips", language, Show::Mistakes).unwrap()
}

fn days(first: &str, last: &str) -> Days {
    Days::between(day(first), day(last)).unwrap()
}

const BROKEN: [(&str, &str); 2] = [("2024-06-01", "2025-02-10"), ("2025-04-01", "present")];

#[test]
fn a_gap_that_is_an_error_is_to_be_mended_and_names_its_days() {
    let form = form("gaps=\"error\"");
    let answers = with_trips(&form, &BROKEN);
    let evaluation = form.evaluate(&answers, day(TODAY));
    assert_eq!(evaluation.timeline("trips").unwrap().gaps, [days("2025-02-11", "2025-03-31")]);
    assert_eq!(evaluation.page_state("trips"), PageState::Started);
    let missing: Vec<_> = evaluation.missing().into_iter().map(|one| (one.question, one.wanting)).collect();
    assert_eq!(missing, [("trips", Wanting::Change)]);

    let view = page(&form, &answers, Language::English);
    assert_eq!(view.errors.len(), 1);
    assert_eq!(view.errors[0].key, "trips");
    assert_eq!(view.errors[0].message, "Nothing is said about 11 February 2025 to 31 March 2025. Add what is missing.");
    let whole = with_trips(&form, &[("2024-06-01", "2025-03-29"), ("2025-04-01", "present")]);
    assert!(form.evaluate(&whole, day(TODAY)).is_complete(), "two days may be left out");
}

#[test]
fn a_gap_that_is_a_warning_blocks_nothing() {
    let form = form("gaps=\"warning\"");
    let answers = with_trips(&form, &BROKEN);
    let evaluation = form.evaluate(&answers, day(TODAY));
    assert!(evaluation.is_complete());
    let warnings: Vec<_> = evaluation.warnings().into_iter().map(|one| (one.name, one.page, one.key)).collect();
    assert_eq!(warnings, [("trips.gap".to_owned(), "trips", "trips".to_owned())]);
    let said = page(&form, &answers, Language::Spanish).warnings.remove(0).message;
    assert!(said.contains("11 de febrero de 2025") && said.contains("31 de marzo de 2025"), "{said}");
}

#[test]
fn days_that_are_told_twice_name_the_rows() {
    let form = form("overlaps=\"error\"");
    let answers = with_trips(&form, &[("2025-01-01", "2025-06-10"), ("2025-06-08", "2025-09-01")]);
    let view = page(&form, &answers, Language::English);
    assert_eq!(
        view.errors[0].message,
        "Trip 1 and Trip 2 are about the same time: 8 June 2025 to 10 June 2025. Check their dates."
    );
    let fine = self::form("gaps=\"error\"");
    assert_eq!(fine.evaluate(&answers, day(TODAY)).timeline("trips").unwrap().overlaps, [], "it may be fine");
    let next = with_trips(&form, &[("2025-01-01", "2025-06-10"), ("2025-06-10", "2025-09-01")]);
    assert!(page(&form, &next, Language::English).errors.is_empty(), "one may end on the day the next begins");
}

#[test]
fn nothing_is_said_of_a_gap_while_a_row_is_being_typed() {
    let form = form("gaps=\"error\" overlaps=\"error\"");
    for unfinished in ["", "2025-13-01", "2024-01-01"] {
        let answers = with_trips(&form, &[("2024-06-01", unfinished)]);
        let evaluation = form.evaluate(&answers, day(TODAY));
        assert!(!evaluation.timeline("trips").unwrap().is_whole);
        let view = page(&form, &answers, Language::English);
        assert!(view.errors.iter().all(|error| error.key != "trips"), "{unfinished}: {:?}", view.errors);
    }
}

#[test]
fn the_years_are_the_first_whose_condition_holds() {
    let form = form("gaps=\"warning\"");
    let since = |born: &str| {
        let mut answers = with_trips(&form, &BROKEN);
        form.merge_page(&mut answers, "born", [("born.year", born)]);
        form.evaluate(&answers, day(TODAY)).timeline("trips").map(|timeline| timeline.years.first)
    };
    assert_eq!(since("1980"), Some(day("2025-01-01")));
    assert_eq!(since("2015"), Some(day("2025-07-01")));
    assert_eq!(since(""), None, "nobody knows yet which years they are");
}

#[test]
fn the_line_of_time_shows_what_is_told_and_what_is_not() {
    let form = form("gaps=\"warning\" overlaps=\"warning\"");
    let answers = with_trips(&form, &[("2025-04-01", "present"), ("2024-06-01", "2025-02-10")]);
    let view = page(&form, &answers, Language::English);
    let ItemView::Group(group) = &view.items[0] else { panic!("a group") };
    let line = group.timeline.as_ref().unwrap();
    assert_eq!(line.caption, "From 1 January 2025 to today");
    let marks: Vec<_> = line.marks.iter().map(|mark| (mark.at, mark.label.as_str())).collect();
    assert_eq!(marks, [(8588, "2026")], "365 of 425 days");
    let told: Vec<_> = line
        .stretches
        .iter()
        .map(|part| (part.kind, part.from, part.to, part.name.as_str(), part.days.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (StretchKind::Told, 0, 964, "Trip 2", "1 June 2024 to 10 February 2025"),
            (StretchKind::Gap, 964, 2117, "Nothing said yet", "11 February 2025 to 31 March 2025"),
            (StretchKind::Told, 2117, 10_000, "Trip 1", "1 April 2025 until now"),
        ]
    );
}

#[test]
fn before_anything_is_told_the_whole_line_is_open() {
    let form = form("gaps=\"error\"");
    let view = page(&form, &cat(&form), Language::English);
    let ItemView::Group(group) = &view.items[0] else { panic!("a group") };
    let line = group.timeline.as_ref().unwrap();
    assert_eq!(line.stretches.len(), 1);
    assert_eq!((line.stretches[0].kind, line.stretches[0].from, line.stretches[0].to), (StretchKind::Gap, 0, 10_000));
}

#[test]
fn a_row_that_stands_is_told_in_short() {
    let form = form("");
    let in_short = |trips: &[(&str, &str)]| {
        let view = page(&form, &with_trips(&form, trips), Language::English);
        let ItemView::Group(group) = &view.items[0] else { panic!("a group") };
        group.rows[0].in_short.clone()
    };
    let told = |days: &str| Some(vec!["France".to_owned(), days.to_owned()]);
    assert_eq!(in_short(&[("2025-01-01", "2025-02-01")]), told("1 January 2025 to 1 February 2025"));
    assert_eq!(in_short(&[("2025-01-01", "present")]), told("1 January 2025 until now"));
    assert_eq!(in_short(&[("2025-01-01", "2024-02-01")]), None, "there is something to mend");
    assert_eq!(in_short(&[("2025-01-01", "")]), None, "there is something to type");
}

fn nth(number: i64) -> Date {
    day("2024-02-20") + time::Duration::days(number)
}

/// The days, one by one.
fn each(days: Days) -> BTreeSet<Date> {
    (0..days.count()).map(|number| days.first + time::Duration::days(number)).collect()
}

fn runs(days: &BTreeSet<Date>) -> Vec<Days> {
    let mut found: Vec<Days> = Vec::new();
    for day in days {
        match found.last_mut() {
            Some(run) if run.last.next_day() == Some(*day) => run.last = *day,
            _ => found.push(Days { first: *day, last: *day }),
        }
    }
    found
}

fn some_days() -> impl Strategy<Value = Days> {
    (-10_i64..50, 0_i64..25).prop_map(|(first, length)| Days { first: nth(first), last: nth(first + length) })
}

/// A time that may be longer than it is for sure.
fn spans() -> impl Strategy<Value = Vec<Span>> {
    let span = (some_days(), 0_i64..8, 0_i64..8).prop_map(|(possible, late, early)| {
        let (first, last) = (possible.first + time::Duration::days(late), possible.last - time::Duration::days(early));
        Span { row: Some(0), possible, certain: Days::between(first, last), is_present: false }
    });
    proptest::collection::vec(span, 0..7).prop_map(|mut spans| {
        spans.iter_mut().enumerate().for_each(|(row, span)| span.row = Some(row));
        spans
    })
}

proptest! {
    #[test]
    fn gaps_are_the_days_that_nothing_tells(years in some_days(), spans in spans(), leeway in 0_i64..4) {
        let told: BTreeSet<Date> = spans.iter().flat_map(|span| each(span.possible)).collect();
        let open = each(years).difference(&told).copied().collect();
        let expected: Vec<_> = runs(&open).into_iter().filter(|run| run.count() > leeway).collect();
        prop_assert_eq!(gaps(years, &spans, leeway), expected);
    }

    #[test]
    fn overlaps_are_the_days_that_two_tell_for_sure(years in some_days(), spans in spans()) {
        let mut expected = Vec::new();
        for (place, one) in spans.iter().enumerate() {
            for other in &spans[place + 1..] {
                let certain = |span: &Span| span.certain.map(each).unwrap_or_default();
                let both: BTreeSet<_> = certain(one).intersection(&certain(other)).copied().collect();
                let both: BTreeSet<_> = both.intersection(&each(years)).copied().collect();
                let long = runs(&both).into_iter().filter(|run| run.count() > 1);
                expected.extend(long.map(|days| Overlap { one: one.row, other: other.row, days }));
            }
        }
        prop_assert_eq!(overlaps(years, &spans), expected);
    }

    #[test]
    fn merged_days_are_the_same_days(days in proptest::collection::vec(some_days(), 0..8)) {
        let all: BTreeSet<Date> = days.iter().flat_map(|days| each(*days)).collect();
        prop_assert_eq!(merged(days), runs(&all));
    }
}

/// Trips with the days on which they began and ended, and where they went.
fn places(answers: &Answers) -> Vec<&str> {
    (0..4).map_while(|row| answers.get(&format!("trips.{row}.to"))).collect()
}

fn with_places(form: &Form, trips: &[(&str, &str)], places: &[&str]) -> Answers {
    let mut answers = with_trips(form, trips);
    let typed = places.iter().enumerate().map(|(row, place)| (format!("trips.{row}.to"), *place));
    form.merge_page(&mut answers, "trips", typed);
    answers
}

const THREE: [(&str, &str); 3] =
    [("2025-01-01", "2025-02-01"), ("2025-06-01", "present"), ("2025-04-01", "2025-05-01")];

#[test]
fn rows_are_moved_whole_and_the_others_make_room() {
    let form = form("");
    let start = with_places(&form, &THREE, &["FR", "IT", "DE"]);
    let moved = |row, to| {
        let mut answers = start.clone();
        form.move_row(&mut answers, "trips", row, to).map(|()| answers)
    };
    assert_eq!(places(&moved(0, 2).unwrap()), ["IT", "DE", "FR"]);
    assert_eq!(places(&moved(2, 1).unwrap()), ["FR", "DE", "IT"]);
    let down = moved(1, 2).unwrap();
    assert_eq!(down.get("trips.2.back.present"), Some("yes"), "what was typed goes with its row");
    assert_eq!(down.get("trips.1.back.present"), None);
    assert_eq!(moved(1, 1).unwrap(), start);
    assert!(moved(3, 0).is_err() && moved(0, 3).is_err());
    assert!(form.move_row(&mut start.clone(), "name", 0, 0).is_err());
}

#[test]
fn rows_are_sorted_by_date_and_unknown_ones_go_last() {
    let form = form("");
    let mut answers = with_places(&form, &[("", ""), THREE[0], THREE[1], THREE[2]], &["ES", "FR", "IT", "DE"]);
    form.sort_rows(&mut answers, "trips", day(TODAY)).unwrap();
    assert_eq!(places(&answers), ["IT", "DE", "FR", "ES"]);
    let sorted = answers.clone();
    form.sort_rows(&mut answers, "trips", day(TODAY)).unwrap();
    assert_eq!(answers, sorted);
}

#[test]
fn what_goes_on_is_told_so_and_a_date_beside_it_is_refused() {
    let form = form("");
    let mut answers = with_trips(&form, &[("2025-04-01", "present")]);
    let told = |answers: &Answers| {
        let review = form.evaluate(answers, day(TODAY)).review(Language::English, Reveal::Whole);
        let mut entries = review.sections.into_iter().flat_map(|section| section.pages).flat_map(|page| page.entries);
        entries.find(|entry| entry.key == "trips.0.back").unwrap().lines
    };
    assert_eq!(told(&answers), ["It still goes on"]);
    let sent = form.evaluate(&answers, day(TODAY)).submission().unwrap();
    assert_eq!(sent.get("trips.0.back.present"), Some("yes"));

    form.merge_page(&mut answers, "trips", [("trips.0.back.year", "2025")]);
    let view = page(&form, &answers, Language::English);
    assert_eq!(view.errors[0].key, "trips.0.back.present");
    assert_eq!(view.errors[0].message, "Enter a date, or say that it still goes on, but not both");
}

/// The small form with a month in place of a day, and what is made of it.
fn with_months(back: &str, fact: &str) -> Form {
    let facts =
        format!("count(trips)\"\n  fact \"made\" is=\"{fact}\"\n  warn \"made\" on=\"trips\" when=\"made > 2020-01-01");
    let asked = format!(
        "ask \"back\" \"{back}\"\n history from=\"left\" to=\"back\" gaps=\"warning\" overlaps=\"warning\" {{\n years since=\"2025-01-01\"\n }}"
    );
    let changes = [
        ("form.kdl", "ask \"back\" \"past-date\" optional=#true", asked.as_str()),
        ("form.kdl", "ask \"born\" \"past-date\"", "ask \"born\" \"past-date\"\n ask \"since\" \"month\""),
        ("form.kdl", "count(trips)", facts.as_str()),
        (
            "form.kdl",
            "check \"back-after-left\" on=\"trips.back\" that=\"back >= left\"",
            "check \"back-after-left\" on=\"trips.back\" that=\"last-day(back) >= left\"",
        ),
        ("en.ftl", "warning-green", "page-born = You\nsince = Since\nwarning-made = { $made }\nwarning-green"),
        ("es.ftl", "warning-green", "page-born = ES You\nsince = ES Since\nwarning-made = { $made }\nwarning-green"),
    ];
    check(&sources(&changes)).unwrap_or_else(|findings| panic!("{findings:?}"))
}

#[test]
fn a_month_is_compared_by_its_first_or_its_last_day() {
    for (fact, expected) in [("first-day(since)", "2024-02-01"), ("last-day(since)", "2024-02-29")] {
        let form = with_months("past-month", fact);
        let mut answers = cat(&form);
        form.merge_page(&mut answers, "born", [("since.month", "2"), ("since.year", "2024")]);
        let evaluation = form.evaluate(&answers, day(TODAY));
        assert_eq!(evaluation.fact("made"), Some(&Outcome::Known(Known::Date(day(expected)))));
    }
}

#[test]
fn a_month_in_a_history_may_have_been_any_of_its_days() {
    let form = with_months("past-month", "first-day(since)");
    let mut answers = with_trips(&form, &[("2025-01-01", "2025-06"), ("2025-06-10", "2026-03")]);
    form.merge_page(&mut answers, "born", [("since.month", "2"), ("since.year", "2024")]);
    let evaluation = form.evaluate(&answers, day(TODAY));
    let line = evaluation.timeline("trips").unwrap();
    assert_eq!((line.is_whole, &line.gaps[..], &line.overlaps[..]), (true, &[][..], &[][..]));
    assert_eq!(line.spans[0].possible, days("2025-01-01", "2025-06-30"));
    assert_eq!(line.spans[0].certain, Some(days("2025-01-01", "2025-06-01")));
}

#[test]
fn a_total_is_told_when_it_is_known() {
    let total = "count(trips)\"\n  fact \"away\" is=\"sum(trips, days(left, back))";
    let changes = [
        (
            "form.kdl",
            "ask \"back\" \"past-date\" optional=#true",
            "ask \"back\" \"past-date\" optional=#true\n total \"away\" when=\"not child\"",
        ),
        ("form.kdl", "count(trips)", total),
        ("en.ftl", "warning-green", "total-away = Away: { $away }\nwarning-green"),
        ("es.ftl", "warning-green", "total-away = ES Away: { $away }\nwarning-green"),
    ];
    let form = check(&sources(&changes)).unwrap_or_else(|findings| panic!("{findings:?}"));
    let totals = |answers: &Answers| {
        let view = page(&form, answers, Language::English);
        let ItemView::Group(group) = &view.items[0] else { panic!("a group") };
        group.totals.clone()
    };
    let mut answers = with_trips(&form, &[("2025-01-01", "2025-02-01")]);
    assert_eq!(totals(&answers), ["Away: 31"]);
    form.merge_page(&mut answers, "trips", [("trips.0.back.month", "13")]);
    assert_eq!(totals(&answers), Vec::<String>::new(), "a wrong date makes it unknown");
    form.merge_page(&mut answers, "trips", [("trips.0.back.month", "2")]);
    form.merge_page(&mut answers, "born", [("born.year", "2015")]);
    assert_eq!(totals(&answers), Vec::<String>::new(), "its condition does not hold");
}

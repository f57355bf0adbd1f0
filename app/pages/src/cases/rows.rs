//! Cases as lines of a list.

use components::{CaseList, CaseRow, Tone};
use domain::case::Side;
use domain::{Place, Status};
use leptos::prelude::*;
use services::cases::{CaseSummary, FollowedSummary, HistoryLine};
use visit::Visit;
use words::{Words, say};

use super::form_name;
use crate::parts::day;

/// An account's cases; where they are for several people, below the name of each, whose newest case is the newest first.
pub(crate) fn by_person(visit: &Visit, cases: &[CaseSummary]) -> AnyView {
    let words = visit.words();
    let mut people: Vec<(Option<&str>, Vec<CaseRow>)> = Vec::new();
    for case in cases {
        let person = case.person.as_deref();
        match people.iter_mut().find(|(other, _)| is_same(*other, person)) {
            Some((_, rows)) => rows.push(own(visit, case)),
            None => people.push((person, vec![own(visit, case)])),
        }
    }
    if people.len() < 2 {
        return people.into_iter().map(|(_, rows)| view! { <CaseList cases=rows/> }).collect_view().into_any();
    }
    let group = |(person, rows): (Option<&str>, Vec<CaseRow>)| {
        let name = person.map_or_else(|| words.text(say::cases_other_people()), str::to_owned);
        view! { <h3>{name}</h3> <CaseList cases=rows/> }
    };
    people.into_iter().map(group).collect_view().into_any()
}

/// However it is written, it is one person.
fn is_same(one: Option<&str>, other: Option<&str>) -> bool {
    let folded = |name: &str| name.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    one.map(folded) == other.map(folded)
}

fn own(visit: &Visit, case: &CaseSummary) -> CaseRow {
    let words = visit.words();
    CaseRow {
        href: visit.to(&Place::Case(case.id)),
        title: form_name(&case.form, visit.language),
        number: case.receipt.to_string(),
        state: words.text(&case.sentence),
        tone: tone(case.status),
        changed: Some(words.text(say::home_filed(day(words, case.filed_at)))),
        news: case.news.as_ref().map(|news| is_new(words, news)),
    }
}

/// A case that is followed by its number.
pub(crate) fn followed(visit: &Visit, case: &FollowedSummary) -> CaseRow {
    let words = visit.words();
    CaseRow {
        href: visit.to(&Place::Followed(case.id)),
        title: form_name(&case.form, visit.language),
        number: case.receipt.to_string(),
        state: words.text(&case.sentence),
        tone: tone(case.status),
        changed: Some(format!("{} {}", words.text(say::public_status_since()), day(words, case.since))),
        news: case.news.as_ref().map(|news| is_new(words, news)),
    }
}

/// What happened since the person last opened the page of the case.
fn is_new(words: Words, news: &HistoryLine) -> String {
    words.text(say::home_case_news(day(words, news.at), words.text(&news.what)))
}

fn tone(status: Status) -> Tone {
    match status.side() {
        Side::Good => Tone::Good,
        Side::Bad => Tone::Bad,
        Side::Waiting => Tone::Waiting,
        Side::Neutral => Tone::Active,
    }
}

//! What there is of a case to read, in two parts that stand side by side where there is room.

use components::{Event, EvidenceList, History, Link};
use domain::case::MOST_ATTEMPTS;
use domain::{CaseId, Language, Place};
use leptos::prelude::*;
use services::cases::{Filing, HistoryLine};
use services::desk::DeskCase;
use services::rounds::AnsweredRound;
use visit::Visit;
use words::{Words, say};

use super::threads;
use crate::cases::wrote::quotes;
use crate::cases::{evidence_items, form_name, story};
use crate::filing::fees_paid;
use crate::parts::{day, machine_day};
use crate::rounds::answer;
use crate::supplements;

/// What was filed, sent along and paid, beside what came of it.
pub(super) fn record(visit: &Visit, case: &DeskCase) -> AnyView {
    let (words, id) = (visit.words(), case.about.case);
    let filed = case.filing.as_ref().map_or_else(|| elsewhere(words), |_| filed(visit, id));
    let (sent, happened) = (sent_and_paid(visit, case), happened(visit, case));
    view! {
        <div class="desk-record">
            <div>{filed} {sent}</div>
            <div>
                {happened}
                <p class="text-quiet">{words.text(say::desk_case_written())}</p>
            </div>
        </div>
    }
    .into_any()
}

/// What was sent along, what goes with it and what was paid.
pub(super) fn sent_and_paid(visit: &Visit, case: &DeskCase) -> AnyView {
    let words = visit.words();
    let sent = case.filing.as_ref().map(|filing| sent(visit, case.about.case, filing));
    let with = case.companion.as_ref().map(|other| {
        let form = form_name(&other.form, visit.language);
        let text = words.text(say::desk_case_with(form, other.receipt.to_string()));
        view! { <p><a href=visit.to(&Place::DeskCase(other.case))>{text}</a></p> }
    });
    let money = case.money.iter().map(|money| story(words, money)).collect_view();
    view! { {sent} {with} {money} }.into_any()
}

/// What was asked, written and has happened.
pub(super) fn happened(visit: &Visit, case: &DeskCase) -> AnyView {
    let words = visit.words();
    let (rounds, messages) = (rounds(visit, case), threads::about_case(visit, &case.threads));
    let unasked = supplements::at_desk(visit, case.about.case, &case.supplements);
    let history = case.history.iter().map(|line| event(words, line)).collect::<Vec<_>>();
    // Where nobody has the case, nobody reads it but those who work on it, and it is worded to them.
    let person_reads =
        case.nobodys.is_none().then(|| view! { <p class="text-quiet">{words.text(say::desk_case_person_reads())}</p> });
    view! {
        {rounds}
        {unasked}
        {messages}
        <h2>{words.text(say::case_history())}</h2>
        {person_reads}
        <History events=history/>
    }
    .into_any()
}

/// What was asked of the person, with what they answered.
fn rounds(visit: &Visit, case: &DeskCase) -> Option<AnyView> {
    let (words, id) = (visit.words(), case.about.case);
    let rounds = case.rounds.iter().map(|AnsweredRound { round, received }| {
        let (by, asked_at) = (words.date(round.by), day(words, round.asked_at));
        let title = words.text(match round.attempt {
            Some(attempt) => say::desk_proof_asked(asked_at, by, MOST_ATTEMPTS, attempt.number),
            None => say::desk_round_asked(by, asked_at),
        });
        let items = round.items.in_language(visit.language).iter();
        let lang = round.items.other_language(visit.language).map(Language::code);
        let items = items.map(|item| view! { <li lang=lang>{item.clone()}</li> }).collect_view();
        let items = if round.attempt.is_some() {
            view! { <p>{words.text(say::desk_proof_compare())}</p> }.into_any()
        } else if round.items.is_empty() {
            view! { <p>{words.text(say::desk_round_heard())}</p> }.into_any()
        } else {
            view! { <ul>{items}</ul> }.into_any()
        };
        let received = match received {
            Some(received) => answer(words, round, received, |number, file| {
                Link::new(visit.to(&Place::DeskFile(id, file)), words.text(say::desk_case_file(number)))
            }),
            None => view! { <p>{words.text(say::desk_round_none())}</p> }.into_any(),
        };
        view! { <h3>{title}</h3> {items} {received} }
    });
    let rounds: Vec<_> = rounds.collect();
    (!rounds.is_empty()).then(|| view! { <h2>{words.text(say::desk_rounds_title())}</h2> {rounds} }.into_any())
}

/// What was filed, to read here or as a file.
fn filed(visit: &Visit, id: CaseId) -> AnyView {
    let (words, answers, paper) = (visit.words(), visit.to(&Place::DeskAnswers(id)), visit.to(&Place::DeskPaper(id)));
    view! {
        <h2>{words.text(say::desk_case_papers())}</h2>
        <p><a href=answers>{words.text(say::desk_answers_link())}</a></p>
        <p><a href=paper>{words.text(say::desk_case_paper())}</a></p>
    }
    .into_any()
}

/// What was sent along with it, and the fee.
fn sent(visit: &Visit, id: CaseId, filing: &Filing) -> AnyView {
    let words = visit.words();
    let evidence = evidence_items(visit, filing, |number, file| {
        Link::new(visit.to(&Place::DeskFile(id, file)), words.text(say::desk_case_file(number)))
    });
    let evidence = (!evidence.is_empty())
        .then(|| view! { <h2>{words.text(say::desk_case_evidence())}</h2> <EvidenceList items=evidence/> });
    view! { {evidence} {fees_paid(filing, words)} }.into_any()
}

/// That nothing was filed here.
fn elsewhere(words: Words) -> AnyView {
    view! {
        <h2>{words.text(say::desk_case_papers())}</h2>
        <p>{words.text(say::desk_case_elsewhere())}</p>
    }
    .into_any()
}

fn event(words: Words, line: &HistoryLine) -> Event {
    Event {
        when: day(words, line.at),
        datetime: machine_day(words, line.at),
        title: words.text(&line.what),
        meaning: line.told.as_ref().map(|told| words.text(say::desk_noted_told_words(words.text(told)))),
        written: line.wrote.as_ref().map(|wrote| quotes(words, wrote)).unwrap_or_default(),
        ..Event::default()
    }
}

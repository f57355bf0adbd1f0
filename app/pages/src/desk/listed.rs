//! Open cases as they are listed: what is told of each, and how.

use components::{Tone, WorkHeadings, WorkList, WorkRow};
use domain::case::{Awaits, LastDay};
use domain::{Date, Place, Timestamp};
use leptos::prelude::*;
use services::desk::{Counted, ListedCase};
use visit::Visit;
use words::{Message, Words, say};

use super::work::People;
use crate::cases::form_name;
use crate::parts::day;

/// Cases that are listed, with how many there are of them in all.
pub(super) fn table(words: Words, counted: Counted, rows: Vec<WorkRow>) -> AnyView {
    let count = counted.count;
    let caption = if counted.is_more { say::desk_work_count_more(count) } else { say::desk_work_count(count) };
    let headings = WorkHeadings {
        pick: words.text(say::desk_work_tick()),
        number: words.text(say::case_receipt_number()),
        title: words.text(say::case_form()),
        state: words.text(say::desk_case_waits()),
        since: words.text(say::case_filed_on()),
        due: words.text(say::desk_work_when()),
        who: words.text(say::desk_assign_who()),
    };
    view! { <WorkList caption=words.text(caption) headings=headings rows=rows/> }.into_any()
}

/// A case as it is listed, without its box.
pub(super) fn row(visit: &Visit, people: &People, case: &ListedCase) -> WorkRow {
    let (words, now, today) = (visit.words(), visit.services.now(), visit.services.today());
    let (state, tone) = standing(case, (today, now));
    let by = case.assignment.act_by;
    let is_late = by.is_some_and(|by| by < today);
    WorkRow {
        href: visit.to(&Place::DeskCase(case.id)),
        number: case.receipt.to_string(),
        title: form_name(&case.form, visit.language),
        mark: mark(case).map(|mark| words.text(mark)),
        state: words.text(state),
        tone,
        until: until(words, case).map(|day| words.text(say::desk_work_list_until(day))),
        since: day(words, case.filed_at),
        due: by.map(|by| words.date(by)),
        late: is_late.then(|| words.text(say::desk_work_late())),
        who: people.worker(words, case.assignment.officer),
        pick: None,
    }
}

/// What is special about a case.
fn mark(case: &ListedCase) -> Option<Message> {
    if case.is_nobodys {
        return Some(say::desk_nobodys_mark());
    }
    case.has_unseen.then(say::desk_sent_mark)
}

/// What a case waits for, and what the colour adds.
fn standing(case: &ListedCase, (today, now): (Date, Timestamp)) -> (Message, Tone) {
    let Some(awaits) = case.awaits else { return (say::desk_awaits_over(), Tone::Plain) };
    if awaits.until.is_some_and(|until| until < now) {
        return (say::desk_awaits_too_long(), Tone::Bad);
    }
    let is_late = case.assignment.act_by.is_some_and(|by| by < today);
    let tone = match (is_late, awaits.what.is_ours()) {
        (true, _) => Tone::Bad,
        (false, true) => Tone::Waiting,
        (false, false) => Tone::Plain,
    };
    (awaits_name(awaits.what), tone)
}

/// The day until which its person has time. That of an answer is over only on the day after it.
fn until(words: Words, case: &ListedCase) -> Option<String> {
    let until = case.awaits?.until?;
    let is_answer = case.round_until == Some(until);
    Some(if is_answer { words.date(LastDay::ending(until)) } else { day(words, until) })
}

/// Until when its person has time, in words.
pub(super) fn until_when(words: Words, case: &ListedCase, now: Timestamp) -> Option<String> {
    let is_over = case.awaits?.until? < now;
    let day = until(words, case)?;
    Some(words.text(if is_over { say::desk_work_was_until(day) } else { say::desk_work_until(day) }))
}

/// By when it is to be acted on, in words.
pub(super) fn act_by(words: Words, by: Date, today: Date) -> String {
    let told = words.date(by);
    words.text(if by < today { say::desk_work_act_by_over(told) } else { say::desk_work_act_by(told) })
}

/// What a case waits for, in a word or two.
pub(super) fn awaits_name(awaits: Awaits) -> Message {
    match awaits {
        Awaits::Fee => say::desk_awaits_fee(),
        Awaits::OtherTime => say::desk_awaits_other_time(),
        Awaits::Sooner => say::desk_awaits_sooner(),
        Awaits::Answer => say::desk_awaits_answer(),
        Awaits::Look => say::desk_awaits_look(),
        Awaits::Visit => say::desk_awaits_visit(),
        Awaits::Person => say::desk_awaits_person(),
        Awaits::Others => say::desk_awaits_others(),
        Awaits::Decision => say::desk_awaits_decision(),
        Awaits::Benefit => say::desk_awaits_benefit(),
        Awaits::Appeal => say::desk_awaits_appeal(),
        Awaits::NextStep => say::desk_awaits_next_step(),
    }
}

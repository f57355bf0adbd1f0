use components::{CaseList, CaseRow, EmptyState, Tone};
use domain::{Place, Side, Timestamp};
use leptos::prelude::*;
use services::threads::{Standing, ThreadLine, WaitingThread};
use visit::Visit;
use words::{Message, Words, say};

use crate::parts::day;
use crate::threads::about;

const SECONDS_OF_A_DAY: u64 = 24 * 60 * 60;

/// Threads whose person waits for an answer, with how long they do and whether it is late. What they say is on their page.
pub(super) fn list(visit: &Visit, waiting: &[WaitingThread]) -> AnyView {
    let words = visit.words();
    if waiting.is_empty() {
        return view! { <EmptyState title=words.text(say::desk_empty_messages()) text=String::new()/> }.into_any();
    }
    let now = visit.services.now();
    let row = |thread: &WaitingThread| {
        let days = now.since(thread.since).as_secs() / SECONDS_OF_A_DAY;
        let (state, tone) = waits(words, thread.answer_by, now);
        CaseRow {
            href: visit.to(&Place::DeskThread(thread.id)),
            title: about(visit, &thread.about),
            number: words.text(say::desk_message_since(day(words, thread.since), days)),
            state: words.text(state),
            tone,
            ..CaseRow::default()
        }
    };
    view! { <CaseList cases=waiting.iter().map(row).collect()/> }.into_any()
}

/// What its person and the agency write to each other about a case.
pub(super) fn about_case(visit: &Visit, threads: &[ThreadLine]) -> Option<AnyView> {
    let (words, now) = (visit.words(), visit.services.now());
    let row = |thread: &ThreadLine| {
        let (state, tone) = match thread.standing {
            Standing::Waits { answer_by, .. } => waits(words, answer_by, now),
            Standing::Answered => (say::threads_state_answered(), Tone::Plain),
            Standing::Closed { .. } => (say::threads_state_closed(), Tone::Plain),
        };
        let date = day(words, thread.last_at);
        let last = match thread.last_by {
            Side::Person => say::desk_message_last_person(date),
            Side::Agency => say::threads_last_agency(date),
        };
        CaseRow {
            href: visit.to(&Place::DeskThread(thread.id)),
            title: thread.subject.clone(),
            number: words.text(last),
            state: words.text(state),
            tone,
            ..CaseRow::default()
        }
    };
    let rows: Vec<_> = threads.iter().map(row).collect();
    (!rows.is_empty()).then(|| view! { <h2>{words.text(say::threads_title())}</h2> <CaseList cases=rows/> }.into_any())
}

/// Until when an answer is expected, or was.
fn waits(words: Words, answer_by: Timestamp, now: Timestamp) -> (Message, Tone) {
    let due = day(words, answer_by);
    if words.zone().day(answer_by) < words.zone().day(now) {
        (say::desk_message_late(due), Tone::Bad)
    } else {
        (say::desk_message_due(due), Tone::Waiting)
    }
}

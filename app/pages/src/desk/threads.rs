use components::{CaseList, CaseRow, EmptyState, Tone};
use domain::Place;
use leptos::prelude::*;
use services::threads::WaitingThread;
use visit::Visit;
use words::say;

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
        let due = day(words, thread.answer_by);
        let (state, tone) = if thread.answer_by.date() < now.date() {
            (say::desk_message_late(due), Tone::Bad)
        } else {
            (say::desk_message_due(due), Tone::Waiting)
        };
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

//! The sections of a form: how far each is, and where it is gone on with.

use components::{Tag, Tone};
use domain::Place;
use forms::{Evaluation, Progress, SectionProgress};
use leptos::prelude::*;
use services::filing::Draft;
use visit::Visit;
use words::{Message, say};

use super::collision::Undecided;

/// A section's state in a word, with its tone. A choice between two answers goes before everything else, and pages
/// that are to be looked at before what is still to be answered.
pub(super) fn state(
    draft: &Draft,
    evaluation: &Evaluation<'_>,
    section: &SectionProgress<'_>,
    undecided: &[Undecided],
) -> (Message, Tone) {
    match section.progress {
        _ if undecided.iter().any(|undecided| undecided.section == section.name) => {
            (say::undecided_state(), Tone::Waiting)
        }
        _ if let Some(page) = look_again(draft, evaluation, section.name) => {
            (if draft.has_changed(page) { say::edition_state() } else { say::taken_state() }, Tone::Waiting)
        }
        Progress::Done => (say::task_done(), Tone::Good),
        Progress::Started => (say::task_started(), Tone::Active),
        Progress::NotStarted => (say::task_not_started(), Tone::Plain),
        Progress::CannotStart { .. } => (say::task_cannot_start(), Tone::Waiting),
    }
}

/// The first page of a section that is to be looked at: a new edition has changed it since it was answered, or its
/// answers came from elsewhere.
pub(super) fn look_again<'e>(draft: &Draft, evaluation: &Evaluation<'e>, section: &str) -> Option<&'e str> {
    draft.to_look_at(evaluation).into_iter().find(|page| draft.form.section_of(page) == Some(section))
}

/// The sections beside a question, where there is room.
pub(super) fn section_nav(
    visit: &Visit,
    draft: &Draft,
    evaluation: &Evaluation<'_>,
    undecided: &[Undecided],
    here: &str,
) -> AnyView {
    let words = visit.words();
    let said = draft.form.words(visit.language);
    let rows = evaluation
        .task_list()
        .sections
        .into_iter()
        .map(|section| {
            let (label, tone) = state(draft, evaluation, &section, undecided);
            let title = said.section(section.name);
            let current = (section.name == here).then_some("true");
            let link = match section.page {
                Some(page) => {
                    let href = visit.to(&Place::Question { draft: draft.id, page: page.to_owned() });
                    view! { <a href=href aria-current=current>{title}</a> }.into_any()
                }
                None => view! { <span>{title}</span> }.into_any(),
            };
            view! { <li>{link} <Tag text=words.text(label) tone=tone/></li> }
        })
        .collect_view();
    let label = words.text(say::question_all_sections());
    let heading = label.clone();
    view! {
        <nav class="section-nav" aria-label=label>
            <h2>{heading}</h2>
            <ul>{rows}</ul>
        </nav>
    }
    .into_any()
}

//! Answers that came from the person's account or another form of theirs, until they have looked at them.

use components::{Agreement, Alert, AlertKind, Field};
use forms::{Evaluation, PageView};
use leptos::prelude::*;
use services::filing::{Draft, Source, TakenOver};
use visit::Visit;
use words::say;

use super::edition::{links, list};
use crate::cases::form_name;

/// Whether to begin with what was told before.
pub(super) fn choice(visit: &Visit) -> AnyView {
    let words = visit.words();
    let field = Field::new("told", words.text(say::taken_choice())).hint(Some(words.text(say::taken_choice_hint())));
    view! { <Agreement field=field.value("yes".to_owned())/> }.into_any()
}

/// Says on the task list that answers were filled in, with the pages on which they are.
pub(super) fn told_before(visit: &Visit, draft: &Draft, evaluation: &Evaluation<'_>) -> Option<AnyView> {
    let list = list(visit, say::taken_lead(), links(visit, draft, evaluation, |page| is_to_check(draft, page)))?;
    Some(view! { <Alert kind=AlertKind::Info title=visit.words().text(say::taken_title())>{list}</Alert> }.into_any())
}

/// Says on a page which of its answers were filled in, and from where. They are named unless the page asks one question.
pub(super) fn to_check(visit: &Visit, draft: &Draft, view: &PageView) -> Option<AnyView> {
    let words = visit.words();
    let taken: Vec<_> = draft.taken_over_on(&view.name).collect();
    let text = match taken.as_slice() {
        [] => return None,
        [only] if view.heading_is_question => {
            view! { <p>{words.text(say::taken_page_lead(source(visit, only)))}</p> }.into_any()
        }
        some => {
            let lines = some.iter().map(|taken| {
                let label = draft.form.label(&taken.question, visit.language);
                view! { <li>{words.text(say::taken_line(label, source(visit, taken)))}</li> }.into_any()
            });
            list(visit, say::taken_page_lead_some(), lines.collect())?
        }
    };
    Some(view! { <Alert kind=AlertKind::Info title=words.text(say::taken_page_title())>{text}</Alert> }.into_any())
}

/// The pages with such answers that nobody has looked at yet.
pub(super) fn before_signing(visit: &Visit, draft: &Draft, evaluation: &Evaluation<'_>) -> Option<AnyView> {
    let list = list(visit, say::taken_review_lead(), links(visit, draft, evaluation, |page| is_to_check(draft, page)))?;
    let title = visit.words().text(say::taken_review_title());
    Some(view! { <Alert kind=AlertKind::Warning title=title>{list}</Alert> }.into_any())
}

fn is_to_check(draft: &Draft, page: &str) -> bool {
    draft.taken_over_on(page).next().is_some()
}

fn source(visit: &Visit, taken: &TakenOver) -> String {
    let words = visit.words();
    words.text(match &taken.from {
        Source::Account => say::taken_from_account(),
        Source::Form { id, on } => say::taken_from_form(form_name(id, visit.language), words.date(*on)),
    })
}

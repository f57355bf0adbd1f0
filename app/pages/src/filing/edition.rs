//! The edition of a form that a draft was carried over to: what is new in it, and which answers to look at again.

use components::{Alert, AlertKind};
use domain::Place;
use forms::edition::{QuestionChange, Turn};
use forms::{Evaluation, Form, PageState, Show};
use leptos::prelude::*;
use services::filing::Draft;
use visit::Visit;
use words::{Message, say};

/// Says that the form has a new edition, since when, and which answers it concerns. Nothing when that is told.
pub(super) fn new_edition(visit: &Visit, draft: &Draft, evaluation: &Evaluation<'_>) -> Option<AnyView> {
    let earlier = draft.moved_from.as_ref()?;
    let words = visit.words();
    let changes = draft.changed_questions();
    let again = draft.to_look_at(evaluation);
    let of = |turn: Turn| changes.iter().filter(move |change| change.turn == turn);
    let page = |change: &QuestionChange| draft.form.page_of(&change.name).map(str::to_owned);
    let changed = of(Turn::Changed).filter_map(|change| Some((page(change)?, change)));
    let changed = changed.filter(|(page, change)| {
        again.contains(&page.as_str()) && draft.has_changed(page) && draft.answers.has_answer(&change.name)
    });
    let new = of(Turn::New).filter_map(|change| Some((page(change)?, change)));
    let is_to_do = |page: &str| evaluation.is_live(page) && evaluation.page_state(page) != PageState::Done;
    let new = new.filter(|(page, change)| is_to_do(page) && !draft.answers.has_answer(&change.name));
    let gone = of(Turn::Gone).filter(|change| draft.answers.has_answer(&change.name));
    let linked = |(page, change): (String, &QuestionChange)| {
        let href = visit.to(&Place::Question { draft: draft.id, page });
        let label = draft.form.label(&change.name, visit.language);
        view! { <li><a href=href>{label}</a></li> }.into_any()
    };
    let title = words.text(say::edition_title());
    let lead = words.text(say::edition_lead(words.date(draft.form.from())));
    let look = list(visit, say::edition_look(), changed.map(linked).collect());
    let new = list(visit, say::edition_new(), new.map(linked).collect());
    let gone = list(visit, say::edition_gone(), gone.map(|change| line(visit, earlier, change)).collect());
    Some(view! { <Alert kind=AlertKind::Info title=title><p>{lead}</p> {look} {new} {gone}</Alert> }.into_any())
}

/// Says on a page that its questions have changed since they were answered.
pub(super) fn changed_page(visit: &Visit, draft: &Draft, page: &str) -> Option<AnyView> {
    if !draft.has_changed(page) {
        return None;
    }
    let words = visit.words();
    let changes = draft.changed_questions();
    let here = changes.iter().filter(|change| change.turn == Turn::Changed);
    let here = here.filter(|change| draft.form.page_of(&change.name) == Some(page));
    let lines: Vec<_> = here.map(|change| line(visit, &draft.form, change)).collect();
    let text = if lines.len() > 1 {
        list(visit, say::edition_page_lead_some(), lines)
    } else {
        Some(view! { <p>{words.text(say::edition_page_lead())}</p> }.into_any())
    };
    Some(view! { <Alert kind=AlertKind::Info title=words.text(say::edition_page_title())>{text}</Alert> }.into_any())
}

/// The pages that are to be looked at before the form is signed.
pub(super) fn before_signing(visit: &Visit, draft: &Draft, evaluation: &Evaluation<'_>) -> Option<AnyView> {
    let pages = links(visit, draft, evaluation, |page| draft.has_changed(page));
    let text = list(visit, say::edition_review_lead(), pages)?;
    let title = visit.words().text(say::edition_review_title());
    Some(view! { <Alert kind=AlertKind::Warning title=title>{text}</Alert> }.into_any())
}

/// Some of the pages that are to be looked at, each with the way to it.
pub(super) fn links(
    visit: &Visit,
    draft: &Draft,
    evaluation: &Evaluation<'_>,
    is_meant: impl Fn(&str) -> bool,
) -> Vec<AnyView> {
    let pages = draft.to_look_at(evaluation).into_iter().filter(|page| is_meant(page));
    pages
        .filter_map(|page| evaluation.page_view(page, visit.language, Show::Nothing))
        .map(|view| {
            let href = visit.to(&Place::Question { draft: draft.id, page: view.name });
            view! { <li><a href=href>{view.heading}</a></li> }.into_any()
        })
        .collect()
}

fn line(visit: &Visit, form: &Form, change: &QuestionChange) -> AnyView {
    let label = form.label(&change.name, visit.language);
    view! { <li>{label}</li> }.into_any()
}

pub(super) fn list(visit: &Visit, lead: Message, lines: Vec<AnyView>) -> Option<AnyView> {
    let lead = visit.words().text(lead);
    (!lines.is_empty()).then(|| view! { <p>{lead}</p> <ul>{lines}</ul> }.into_any())
}

//! Says that a form cannot be filed, why, and what to do instead.

use components::{Alert, AlertKind};
use domain::Place;
use forms::Evaluation;
use leptos::prelude::*;
use services::filing::Draft;
use visit::Visit;
use words::say;

use super::other_form::other_form;
use crate::parts::paragraphs;

/// The reasons that decide against filing this form; only those of one page when it is named.
pub(super) fn stops(visit: &Visit, draft: &Draft, evaluation: &Evaluation<'_>, page: Option<&str>) -> Option<AnyView> {
    let words = visit.words();
    let alerts: Vec<_> = evaluation
        .stops()
        .into_iter()
        .filter(|stop| page.is_none_or(|page| page == stop.page))
        .map(|stop| {
            let said = evaluation.stop_words(stop.name, visit.language);
            let change = Place::Question { draft: draft.id, page: stop.page.to_owned() };
            let change = page.is_none().then(|| {
                view! { <p><a href=visit.to(&change)>{words.text(say::change())}</a></p> }
            });
            let said_in_paragraphs = paragraphs(&said.body).into_iter().chain(paragraphs(&said.next));
            let text = said_in_paragraphs.map(|paragraph| view! { <p>{paragraph}</p> }).collect_view();
            let instead = stop.instead.and_then(|id| other_form(visit, id)).map(|link| {
                view! { <p><a href=link.href>{link.text}</a></p> }
            });
            view! { <Alert kind=AlertKind::Error title=said.title>{text}{instead}{change}</Alert> }
        })
        .collect();
    (!alerts.is_empty()).then(|| alerts.into_any())
}

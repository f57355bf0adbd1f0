//! Says that a form cannot be filed, why, and what to do instead.

use components::{Alert, AlertKind};
use domain::Place;
use forms::Evaluation;
use leptos::prelude::*;
use services::filing::Draft;
use visit::Visit;
use words::say;

/// The reasons that decide against filing this form; only those of one page when it is named.
pub(super) fn stops(visit: &Visit, draft: &Draft, evaluation: &Evaluation<'_>, page: Option<&str>) -> Option<AnyView> {
    let form_words = draft.form.words(visit.language);
    let words = visit.words();
    let alerts: Vec<_> = evaluation
        .stops()
        .into_iter()
        .filter(|stop| page.is_none_or(|page| page == stop.page))
        .map(|stop| {
            let said = form_words.stop(stop.name);
            let change = Place::Question { draft: draft.id, page: stop.page.to_owned() };
            let change = page.is_none().then(|| {
                view! { <p><a href=visit.to(&change)>{words.text(say::change())}</a></p> }
            });
            let (title, body, next) = (said.title, said.body, said.next);
            view! { <Alert kind=AlertKind::Error title=title><p>{body}</p><p>{next}</p>{change}</Alert> }
        })
        .collect();
    (!alerts.is_empty()).then(|| alerts.into_any())
}

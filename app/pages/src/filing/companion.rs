//! Another form that goes with this one: how far it is, and which one goes when several are filed.

use components::{Alert, AlertKind, Choice, Field, Link, RadioGroup};
use domain::Place;
use leptos::prelude::*;
use services::filing::{Companion, CompanionState, Draft, Request};
use visit::{Flash, Visit};
use words::say;

use crate::cases::form_name;
use crate::parts::day;

/// Whether everything that goes with the form is filed.
pub(super) fn is_filed(companion: Option<&Companion>) -> bool {
    companion.is_none_or(|companion| matches!(companion.state, CompanionState::Filed(_)))
}

/// Says how far the other form is, with the way to it and the way out.
pub(super) fn before_signing(visit: &Visit, draft: &Draft, companion: &Companion) -> AnyView {
    let words = visit.words();
    let other = || form_name(&companion.form, visit.language);
    let way = |place: Place, text| Some(Link::new(visit.to(&place), words.text(text)));
    let begin = || Place::BeforeYouBegin { form: companion.form.clone() };
    let (said, way) = match &companion.state {
        CompanionState::NotBegun => (say::together_not_begun(other()), way(begin(), say::together_begin(other()))),
        CompanionState::Begun(id) => {
            (say::together_begun(other()), way(Place::TaskList(*id), say::together_continue(other())))
        }
        CompanionState::Ready(id) => {
            (say::together_ready(other()), way(Place::Review(*id), say::together_check(other())))
        }
        CompanionState::Filed(requests) => match requests.as_slice() {
            [only] => {
                let receipt = only.receipt.to_string();
                let link = way(Place::Case(only.case), say::together_case_link(other(), receipt.clone()));
                (say::together_filed(other(), receipt), link)
            }
            _ => (say::together_filed_some(other()), None),
        },
    };
    let is_filed = is_filed(Some(companion));
    let gone = companion.gone.as_ref().filter(|_| !is_filed).map(|receipt| {
        view! { <p>{words.text(say::together_gone(other(), receipt.to_string()))}</p> }
    });
    let lead = (!is_filed).then(|| view! { <p>{words.text(say::together_lead(other()))}</p> });
    let way = way.map(|link| view! { <p><a href=link.href>{link.text}</a></p> });
    let otherwise = companion.page.as_ref().filter(|_| !is_filed).map(|page| {
        let href = visit.to(&Place::Question { draft: draft.id, page: page.clone() });
        view! {
            <p>
                {words.text(say::together_otherwise(other()))}
                " "
                <a href=href>{words.text(say::change())}</a>
            </p>
        }
    });
    let kind = if is_filed { AlertKind::Info } else { AlertKind::Warning };
    view! {
        <Alert kind=kind title=words.text(say::together_title(other()))>
            {lead}
            {gone}
            <p>{words.text(said)}</p>
            {way}
            {otherwise}
        </Alert>
    }
    .into_any()
}

/// Which one goes. It is chosen already when there is only one, whose signature its person reads beside it.
pub(super) fn choice(visit: &Visit, companion: &Companion, requests: &[Request], flash: &Flash) -> AnyView {
    let words = visit.words();
    let label = words.text(say::together_choose(form_name(&companion.form, visit.language)));
    let choices = requests.iter().map(|request| {
        let hint = say::together_choice_hint(day(words, request.filed_at), request.signed_by.clone());
        let label = words.text(say::together_choice(request.receipt.to_string()));
        Choice::new(request.case.to_string(), label).hint(Some(words.text(hint)))
    });
    let choices: Vec<_> = choices.collect();
    let only = match choices.as_slice() {
        [only] => only.value.clone(),
        _ => flash.value("companion"),
    };
    let field = Field::new("companion", label).error(flash.errors.get("companion").cloned()).value(only);
    view! { <RadioGroup field=field choices=choices/> }.into_any()
}

//! Everything that a person uploaded or received.

pub mod document;
pub mod list;

use components::{ButtonKind, ButtonRow, LinkButton};
use leptos::prelude::*;
use services::library::{CaseName, GivenFor};
use services::rounds::{ITEM, picture_name};
use visit::Visit;
use words::{Message, say};

use crate::cases::form_name;

/// What a form asks for, in its words, or which of the things that the agency asked for or that somebody sends unasked, or that it
/// goes with a message.
pub(crate) fn asked_for(visit: &Visit, given_for: &GivenFor) -> String {
    if given_for.is_from_agency {
        return visit.words().text(say::enclosed_from_agency());
    }
    if given_for.is_enclosed() {
        return visit.words().text(say::enclosed_in_library());
    }
    if given_for.supplement().is_some() {
        let number = given_for.slot.strip_prefix(ITEM).unwrap_or_default();
        return visit.words().text(say::library_supplement(number.to_owned()));
    }
    if given_for.round().is_some() {
        if let Ok(picture) = given_for.slot.parse() {
            return visit.words().text(say::library_proof(visit.words().text(picture_name(picture))));
        }
        return visit.words().text(match given_for.slot.strip_prefix(ITEM) {
            Some(number) => say::library_round_item(number.to_owned()),
            None => say::library_round_other(),
        });
    }
    let library = visit.services.library();
    let edition = given_for.edition.as_deref();
    let id = given_for.form.as_deref().unwrap_or_default();
    let edition = edition.and_then(|edition| library.edition(id, edition));
    let form = edition.or_else(|| library.forms().find(|form| form.id() == id));
    form.map_or_else(|| given_for.slot.clone(), |form| form.words(visit.language).evidence(&given_for.slot).label)
}

/// What a file is given for: the document, the form, and the case or that there is none yet.
pub(crate) fn use_of(visit: &Visit, given_for: &GivenFor) -> String {
    let what = asked_for(visit, given_for);
    let form = given_for.form.as_ref().map(|form| form_name(form, visit.language));
    match (form, &given_for.case) {
        (Some(form), Some(case)) => visit.words().text(say::library_for_case(form, case.receipt.to_string(), what)),
        (Some(form), None) => visit.words().text(say::library_for_draft(form, what)),
        (None, _) => what,
    }
}

/// The form for which a file is given, or that it goes with a message about none.
pub(crate) fn form_of(visit: &Visit, given_for: &GivenFor) -> String {
    match &given_for.form {
        Some(form) => form_name(form, visit.language),
        None => visit.words().text(say::threads_title()),
    }
}

fn of_case(visit: &Visit, case: &CaseName) -> String {
    let form = form_name(&case.form, visit.language);
    visit.words().text(say::library_from_case(form, case.receipt.to_string()))
}

/// The ways to the pages beside this one of a list. Nothing when it is the only one.
pub(crate) fn ways(visit: &Visit, number: u32, has_older: bool, page: impl Fn(u32) -> String) -> Option<AnyView> {
    let words = visit.words();
    let way = |number: u32, text: Message| {
        view! { <LinkButton href=page(number) text=words.text(text) kind=ButtonKind::Secondary/> }
    };
    let newer = (number > 1).then(|| way(number - 1, say::library_newer()));
    let older = has_older.then(|| way(number + 1, say::library_older()));
    (newer.is_some() || older.is_some()).then(|| view! { <ButtonRow>{newer}{older}</ButtonRow> }.into_any())
}

/// Which page of a list is asked for, from 1.
pub(crate) fn number(visit: &Visit) -> u32 {
    visit.query.get("page").and_then(|number| number.parse().ok()).unwrap_or(1)
}

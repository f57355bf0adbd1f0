//! Who works on a case, on its page.

use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Choice, Definition, Definitions, InputWidth, PostForm, Select,
    TextInput,
};
use leptos::prelude::*;
use services::desk::{DeskCase, typed_as};
use visit::{Flash, Visit};
use words::{Words, say};

use super::listed::{act_by, awaits_name, until_when};
use super::work::People;
use crate::parts::{field, machine_date, target, typed_or};

/// Who works on it, by when, and what it waits for, with what whoever looks may change about that.
pub(super) fn part(visit: &Visit, people: &People, case: &DeskCase, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (now, assignment) = (visit.services.now(), case.work.assignment);
    let awaits = case.work.awaits.map_or_else(say::desk_awaits_over, |awaits| awaits_name(awaits.what));
    let until = until_when(words, &case.work, now);
    let day = assignment.act_by.map(|by| act_by(words, by, visit.services.today()));
    let facts = vec![
        Definition::new(words.text(say::desk_case_waits()), words.text(awaits)),
        Definition::new(words.text(say::desk_assign_who()), people.worker(words, assignment.officer)),
    ];
    let lines = [day, until].into_iter().flatten().map(|line| view! { <p>{line}</p> }).collect_view();
    let is_open = case.work.awaits.is_some();
    let is_others = assignment.officer.is_some_and(|officer| officer != people.me);
    let form = match (people.decides && is_open, people.assigns, is_others) {
        (false, ..) => None,
        (true, false, true) => {
            Some(view! { <p class="text-quiet">{words.text(say::desk_assign_others())}</p> }.into_any())
        }
        (true, ..) => Some(form(visit, people, case, flash)),
    };
    view! { <h2>{words.text(say::desk_assign_title())}</h2> <Definitions pairs=facts/> {lines} {form} }.into_any()
}

fn form(visit: &Visit, people: &People, case: &DeskCase, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::ASSIGN_CASE);
    let assignment = case.work.assignment;
    let officer = assignment.officer.map(|officer| officer.to_string()).unwrap_or_default();
    let hidden = [
        ("case", case.about.case.to_string()),
        ("had", officer.clone()),
        ("had_day", assignment.act_by.map(machine_date).unwrap_or_default()),
    ];
    let hidden = hidden.map(|(name, value)| (name.to_owned(), value)).into();
    let there = assignment.act_by.map(typed_as).unwrap_or_default();
    let day = field("day", words.text(say::desk_assign_day()), flash)
        .value(typed_or(flash, "day", &there))
        .hint(words.text(say::desk_assign_day_hint()))
        .optional(words.text(say::desk_act_optional()));
    let to = people.assigns.then(|| {
        let to = field("to", words.text(say::desk_assign_to()), flash).value(typed_or(flash, "to", &officer));
        let names = people.colleagues.iter().map(|one| Choice::new(one.account.to_string(), one.email.as_str()));
        view! { <Select field=to choices=names.collect() placeholder=words.text(say::desk_assign_to_nobody())/> }
    });
    let buttons = buttons(words, people.assigns, assignment.officer == Some(people.me));
    view! {
        <PostForm action=action token=token hidden=hidden>
            {to}
            <TextInput field=day width=InputWidth::Short/>
            {buttons}
        </PostForm>
    }
    .into_any()
}

fn buttons(words: Words, assigns: bool, is_mine: bool) -> AnyView {
    let save = if assigns {
        Some((say::desk_assign_give(), ButtonKind::Secondary, "give"))
    } else if is_mine {
        Some((say::desk_assign_save(), ButtonKind::Secondary, "take"))
    } else {
        None
    };
    let or = if is_mine {
        (say::desk_assign_back(), ButtonKind::Quiet, "back")
    } else {
        (say::desk_assign_take(), ButtonKind::Secondary, "take")
    };
    let buttons = save.into_iter().chain([or]).map(|(text, kind, intent)| {
        view! { <Button text=words.text(text) kind=kind name="intent".to_owned() value=intent.to_owned()/> }
    });
    let buttons = buttons.collect_view();
    view! { <ButtonRow>{buttons}</ButtonRow> }.into_any()
}

/// What came of what was just said about it.
pub(super) fn told(words: Words, flash: &Flash) -> Option<AnyView> {
    let (kind, title) = match flash.value("told").as_str() {
        "yours" | "other" | "nobody" => (AlertKind::Success, say::desk_assigned_title()),
        _ => (AlertKind::Warning, say::desk_assign_refused_title()),
    };
    let text = match flash.value("told").as_str() {
        "yours" => say::desk_assigned_yours(),
        "other" => say::desk_assigned_other(),
        "nobody" => say::desk_assigned_nobody(),
        "assign-moved" => say::desk_assign_moved(),
        "assign-over" => say::desk_assign_over(),
        "assign-not-theirs" => say::desk_assign_not_theirs(),
        "assign-not-allowed" => say::desk_assign_not_allowed(),
        _ => return None,
    };
    Some(view! { <Alert kind=kind title=words.text(title)><p>{words.text(text)}</p></Alert> }.into_any())
}

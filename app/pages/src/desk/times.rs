//! The times that are free, to choose one of for somebody who is to come.

use components::{Button, ButtonKind, ButtonRow, Choice, Field, FilterForm, Link, RadioGroup, Select};
use domain::case::{Asked, Kind, day as day_of};
use domain::{CaseId, Date, Place};
use leptos::prelude::*;
use services::desk::time_of;
use services::slots::{Office, SlotsAsked, StoredSlot};
use visit::{Flash, Visit};
use words::say;

use crate::parts::{field, machine_date};

/// Which free times the address asks for. What is not understood asks for all.
pub(super) fn asked(visit: &Visit) -> SlotsAsked {
    let value = |name| visit.query.get(name).map_or("", String::as_str);
    SlotsAsked { office: value("office").parse().ok(), from: day_of(value("from")) }
}

/// Narrows them by office, and to those from a day on.
pub(super) fn filter(visit: &Visit, (case, kind): (CaseId, Kind), (offices, days): (&[Office], &[Date])) -> AnyView {
    let words = visit.words();
    let value = |name: &str| visit.query.get(name).cloned().unwrap_or_default();
    let office = Field::new("office", words.text(say::desk_times_office())).value(value("office"));
    let offices = offices.iter().map(|one| Choice::new(one.id.to_string(), one.name.clone())).collect::<Vec<_>>();
    let from = Field::new("from", words.text(say::desk_times_from())).value(value("from"));
    let days = days.iter().map(|day| Choice::new(machine_date(*day), words.date(*day))).collect::<Vec<_>>();
    view! {
        <FilterForm action=visit.to(&Place::DeskAct(case, kind)) label=words.text(say::desk_times_filter())>
            <Select field=office choices=offices placeholder=words.text(say::desk_times_any_office())/>
            <Select field=from choices=days placeholder=words.text(say::desk_times_any_day())/>
            <ButtonRow>
                <Button text=words.text(say::desk_work_filter_button()) kind=ButtonKind::Secondary/>
            </ButtonRow>
        </FilterForm>
    }
    .into_any()
}

/// The free times, the next ones first; where there are none, who makes some.
pub(super) fn choose(visit: &Visit, free: &[StoredSlot], flash: &Flash) -> AnyView {
    let words = visit.words();
    let label = words.text(say::desk_times_choose());
    if free.is_empty() {
        let all = Link::new(visit.to(&Place::DeskSlots), words.text(say::desk_slots_title()));
        return view! {
            <p id=Asked::Slot.name()>{words.text(say::desk_times_none())}</p>
            <p><a href=all.href>{all.text}</a></p>
        }
        .into_any();
    }
    let choice = |slot: &StoredSlot| {
        let free = slot.places.saturating_sub(slot.taken);
        let when = say::desk_times_one(words.date(slot.day), slot.office_name.clone(), time_of(slot));
        let address = slot.address.join(", ");
        let hint = words.text(say::desk_times_one_hint(address, free, slot.minutes));
        Choice::new(slot.id.to_string(), words.text(when)).hint(hint)
    };
    let field = field(Asked::Slot.name(), label, flash).within("typed");
    let choices = free.iter().map(choice).collect::<Vec<_>>();
    view! { <div class="desk-times"><RadioGroup field=field choices=choices/></div> }.into_any()
}

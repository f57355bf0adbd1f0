//! When people can come to the offices, and who has which time.

use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Cell, Choice, Column, DataTable, EmptyState, InputWidth, Link,
    LinkButton, PageBody, PageHeading, PageTop, PageWidth, PostForm, RadioGroup, Record, RecordList, Select, Submit,
    TextArea, TextInput,
};
use domain::case::{SlotKind, day as day_of};
use domain::{Place, StaffRight, WallClock};
use leptos::prelude::*;
use services::Fault;
use services::appointments::clock_name;
use services::desk::time_of;
use services::slots::{DayOfSlots, Office, SlotDay, SlotField, Slots, StoredSlot, Taking};
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use super::at_desk;
use crate::parts::{error_summary, field, machine_date, target};

/// The days with their times, one of them whole, and who needs another time than they have.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    at_desk(&visit, async |desk| {
        let asked = visit.query.get("day").and_then(|day| day_of(day));
        let slots = desk.slots(asked).await?;
        let offices = if desk.may(StaffRight::KeepSlots) { Some(desk.offices().await?) } else { None };
        let decides = desk.may(StaffRight::Decide);
        let (visit, flash) = (visit.clone(), visit.flash());
        let failed = !flash.errors.is_empty();
        let body = move || draw(&visit, &slots, (offices.as_deref(), decides), &flash);
        Ok(Page::new(say::desk_slots_title(), body).with_errors(failed).into())
    })
    .await
}

/// With the offices for whoever makes times and closes them.
fn draw(visit: &Visit, slots: &Slots, (offices, decides): (Option<&[Office]>, bool), flash: &Flash) -> AnyView {
    let (words, keeps, failed) = (visit.words(), offices.is_some(), !flash.errors.is_empty());
    let back = Link::new(visit.to(&Place::Desk), words.text(say::desk_title()));
    let (summary, told) = (error_summary(words, flash), told(words, flash));
    // Where there is no room for the form beside the list, it is one tap away, and with mistakes below the list.
    let make = (keeps && !failed).then(|| {
        let (href, text) = (visit.to(&Place::DeskNewSlots), words.text(say::desk_slots_make()));
        view! {
            <div class="desk-make-way">
                <ButtonRow><LinkButton href=href text=text kind=ButtonKind::Secondary/></ButtonRow>
            </div>
        }
    });
    let beside = offices.map(|offices| {
        let shown = slots.day.as_ref().map_or_else(|| "days".to_owned(), |day| machine_date(day.day));
        let form = making(visit, offices, shown, flash);
        view! {
            <div class="desk-make" class=("desk-make--mistaken", failed)>
                <h2>{words.text(say::desk_slots_make())}</h2>
                {form}
            </div>
        }
        .into_any()
    });
    let to_move = to_move(visit, &slots.to_move, decides);
    let days = days(visit, &slots.days);
    let day = slots.day.as_ref().map(|day| whole_day(visit, day, keeps));
    let content = view! {
        <PageTop back=back/>
        {summary}
        {told}
        <PageHeading text=words.text(say::desk_slots_title()) intro=Some(words.text(say::desk_slots_lead()))/>
        {make}
        {to_move}
        {day}
        {days}
    };
    match beside {
        Some(beside) => view! { <PageBody width=PageWidth::DeskWide aside=beside>{content}</PageBody> }.into_any(),
        None => view! { <PageBody width=PageWidth::Desk>{content}</PageBody> }.into_any(),
    }
}

/// What came of what was just done.
fn told(words: Words, flash: &Flash) -> Option<AnyView> {
    let (kind, text) = match flash.value("told").as_str() {
        "made" => (AlertKind::Success, say::desk_slots_made(flash.value("count").parse::<u32>().unwrap_or(0))),
        "closed" => (AlertKind::Success, say::desk_slots_closed()),
        "opened" => (AlertKind::Success, say::desk_slots_opened()),
        "none" => (AlertKind::Warning, say::desk_slots_unchanged()),
        _ => return None,
    };
    let title = if kind == AlertKind::Success { say::desk_act_done_title() } else { say::desk_assign_refused_title() };
    Some(view! { <Alert kind=kind title=words.text(title)><p>{words.text(text)}</p></Alert> }.into_any())
}

/// Who has a time that was closed, each with the way to give them another one.
fn to_move(visit: &Visit, waiting: &[(Taking, StoredSlot)], decides: bool) -> Option<AnyView> {
    let words = visit.words();
    let lines = waiting.iter().map(|(taking, slot)| {
        let place = if decides { Place::DeskAct(taking.case, slot.kind.moved()) } else { Place::DeskCase(taking.case) };
        let text = say::desk_slots_has(words.date(slot.day), slot.office_name.clone(), time_of(slot));
        view! { <li><a href=visit.to(&place)>{taking.receipt.to_string()}</a> ": " {words.text(text)}</li> }
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| {
        let title = words.text(say::desk_slots_to_move());
        view! { <Alert kind=AlertKind::Warning title=title><ul>{lines}</ul></Alert> }.into_any()
    })
}

fn days(visit: &Visit, days: &[SlotDay]) -> AnyView {
    let words = visit.words();
    if days.is_empty() {
        let (title, text) = (words.text(say::desk_slots_none()), words.text(say::desk_slots_none_text()));
        return view! { <EmptyState title=title text=text/> }.into_any();
    }
    let column = |heading: Message, is_figures| Column { heading: words.text(heading), is_figures };
    let columns = vec![
        column(say::desk_slots_day(), false),
        column(say::desk_slots_places(), true),
        column(say::desk_slots_taken(), true),
        column(say::desk_slots_free(), true),
    ];
    let row = |day: &SlotDay| {
        let link = Link::new(visit.to(&Place::DeskSlotsOn(day.day)), words.date(day.day));
        let free = day.places.saturating_sub(day.taken);
        let figures = [day.places, day.taken, free].map(|count| Cell::Text(count.to_string()));
        [Cell::Link(link)].into_iter().chain(figures).collect::<Vec<_>>()
    };
    let rows: Vec<_> = days.iter().map(row).collect();
    view! { <DataTable caption=words.text(say::desk_slots_days()) columns=columns rows=rows/> }.into_any()
}

/// A day, office by office.
fn whole_day(visit: &Visit, day: &DayOfSlots, keeps: bool) -> AnyView {
    let words = visit.words();
    let mut offices: Vec<_> = day.slots.iter().map(|slot| slot.office).collect();
    offices.dedup();
    let parts = offices.into_iter().map(|office| {
        let slots: Vec<_> = day.slots.iter().filter(|slot| slot.office == office).collect();
        of_office(visit, day, &slots, keeps)
    });
    let parts: Vec<_> = parts.collect();
    let none = parts.is_empty().then(|| view! { <p>{words.text(say::desk_slots_none_that_day())}</p> });
    view! { <h2>{words.date(day.day)}</h2> {none} {parts} }.into_any()
}

fn of_office(visit: &Visit, day: &DayOfSlots, slots: &[&StoredSlot], keeps: bool) -> Option<AnyView> {
    let words = visit.words();
    let first = slots.first()?;
    let now = visit.services.now();
    let record = |slot: &&StoredSlot| {
        let is_closed = slot.closed_at.is_some();
        let taken = words.text(say::desk_slots_taken_of(slot.places, slot.taken));
        let by = day.takings.iter().filter(|taking| taking.slot == slot.id).map(|taking| taking.receipt.to_string());
        let closed = is_closed.then(|| words.text(say::desk_slots_is_closed()));
        let (name, text) = if is_closed {
            ("open", say::desk_slots_open_one(time_of(slot)))
        } else {
            ("close", say::desk_slots_close_one(time_of(slot)))
        };
        Record {
            title: words.text(say::desk_slots_one(words.text(kind_name(slot.kind)), slot.minutes, time_of(slot))),
            lines: [taken].into_iter().chain(closed).chain(by).collect(),
            change: None,
            remove: (keeps && slot.starts_at > now).then(|| Submit {
                name: name.to_owned(),
                value: slot.id.to_string(),
                text: words.text(text),
            }),
        }
    };
    let records: Vec<_> = slots.iter().map(record).collect();
    let title = first.office_name.clone();
    let list = view! { <RecordList records=records/> };
    if !keeps {
        return Some(view! { <h3>{title}</h3> {list} }.into_any());
    }
    let (action, token) = target(visit, actions::KEEP_SLOTS);
    let hidden = vec![("day".to_owned(), machine_date(day.day)), ("office".to_owned(), first.office.to_string())];
    let may = |closed: bool| slots.iter().any(|slot| slot.closed_at.is_some() == closed && slot.starts_at > now);
    let button = |intent: &str, text: Message| {
        view! { <Button text=words.text(text) kind=ButtonKind::Secondary name="intent".to_owned() value=intent.to_owned()/> }
    };
    let close = may(false).then(|| button("close-day", say::desk_slots_close_day()));
    let open = may(true).then(|| button("open-day", say::desk_slots_open_day()));
    Some(
        view! {
            <h3>{title}</h3>
            <PostForm action=action token=token hidden=hidden>
                {list}
                <ButtonRow>{close}{open}</ButtonRow>
            </PostForm>
        }
        .into_any(),
    )
}

/// What people come for.
pub(super) fn kind_name(kind: SlotKind) -> Message {
    match kind {
        SlotKind::Identity => say::desk_acts_identity(),
        SlotKind::Interview => say::desk_acts_interview(),
        SlotKind::Oath => say::desk_slots_oath(),
    }
}

/// Asks a supervisor which times are to be made.
pub async fn new(visit: Visit) -> Result<Answer, Fault> {
    at_desk(&visit, async |desk| {
        if !desk.may(StaffRight::KeepSlots) {
            return Ok(Answer::NotFound);
        }
        let (offices, flash) = (desk.offices().await?, visit.flash());
        let (visit, failed) = (visit.clone(), !flash.errors.is_empty());
        let body = move || draw_new(&visit, &offices, &flash);
        Ok(Page::new(say::desk_slots_make(), body).with_errors(failed).into())
    })
    .await
}

fn draw_new(visit: &Visit, offices: &[Office], flash: &Flash) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::DeskSlots), words.text(say::desk_slots_title()));
    let (summary, form) = (error_summary(words, flash), making(visit, offices, "alone".to_owned(), flash));
    view! {
        <PageBody width=PageWidth::Desk>
            <PageTop back=back/>
            {summary}
            <PageHeading text=words.text(say::desk_slots_make()) intro=Some(words.text(say::desk_slots_make_lead()))/>
            {form}
        </PageBody>
    }
    .into_any()
}

/// What is asked about the times that are to be made, on the page that is shown.
fn making(visit: &Visit, offices: &[Office], shown: String, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::MAKE_SLOTS);
    let ask = |asked: SlotField, label: Message| field(asked.name(), words.text(label), flash).within("typed");
    let optional = words.text(say::desk_act_optional());
    let known: Vec<_> = offices.iter().map(|one| Choice::new(one.id.to_string(), one.name.clone())).collect();
    let office = ask(SlotField::Office, say::desk_slots_office());
    let office = (!known.is_empty()).then(|| {
        let placeholder = words.text(say::desk_slots_office_new());
        view! { <Select field=office choices=known placeholder=placeholder/> }
    });
    let name = ask(SlotField::Name, say::desk_slots_name()).hint(words.text(say::desk_slots_name_hint()));
    let address = ask(SlotField::Address, say::desk_slots_address()).hint(words.text(say::desk_slots_address_hint()));
    let zones = WallClock::ALL.map(|clock| Choice::new(clock.name(), words.text(clock_name(clock))));
    let kinds: Vec<_> =
        SlotKind::ALL.iter().map(|kind| Choice::new(kind.code(), words.text(kind_name(*kind)))).collect();
    let day = ask(SlotField::Day, say::desk_slots_first()).hint(words.text(say::desk_act_day_hint()));
    let until = ask(SlotField::Until, say::desk_slots_until());
    let until = until.hint(words.text(say::desk_slots_until_hint())).optional(optional);
    let from = ask(SlotField::From, say::desk_slots_from()).hint(words.text(say::desk_act_time_hint()));
    let to = ask(SlotField::To, say::desk_slots_to());
    let minutes = ask(SlotField::Minutes, say::desk_slots_minutes());
    let places = ask(SlotField::Places, say::desk_slots_at_once());
    let places = places.hint(words.text(say::desk_slots_at_once_hint()));
    let zone = ask(SlotField::Zone, say::desk_act_zone());
    let kind = ask(SlotField::Kind, say::desk_slots_kind());
    let hidden = vec![("shown".to_owned(), shown)];
    view! {
        <PostForm action=action token=token hidden=hidden>
            {office}
            <TextInput field=name/>
            <TextArea field=address rows=3/>
            <Select field=zone choices=zones.into() placeholder=words.text(say::desk_act_zone_choose())/>
            <RadioGroup field=kind choices=kinds/>
            <TextInput field=day width=InputWidth::Short/>
            <TextInput field=until width=InputWidth::Short/>
            <TextInput field=from width=InputWidth::Short/>
            <TextInput field=to width=InputWidth::Short/>
            <TextInput field=minutes width=InputWidth::Short/>
            <TextInput field=places width=InputWidth::Short/>
            <ButtonRow>
                <Button text=words.text(say::desk_slots_make_button())/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

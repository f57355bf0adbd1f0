use components::{
    Alert, AlertKind, Button, ButtonRow, Caption, Choice, Link, PageBody, PageHeading, PageTop, PostForm, RadioGroup,
    TextArea,
};
use domain::case::{GoodCause, day as day_of};
use domain::{Date, Place};
use leptos::prelude::*;
use services::Fault;
use services::appointments::{AppointmentView, OtherTimes, clock_name};
use services::desk::time_of;
use services::slots::StoredSlot;
use visit::{Answer, Flash, Page, Visit};
use words::say;

use super::{cause, of_address, when};
use crate::parts::{error_summary, field, machine_date, target};
use crate::session::{Typed, session_clock};

/// Asks why somebody needs another time, and which of those that are free is right for them. Where a rule is against it, the
/// page of the appointment says which.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(appointment)) = (visit.session.clone(), of_address(&visit).await?) else {
        return Ok(Answer::NotFound);
    };
    if appointment.cannot_move.is_some() {
        return Ok(Place::Appointment(appointment.id).into());
    }
    let flash = visit.flash();
    let from = visit.query.get("from").cloned().unwrap_or_else(|| flash.value("from"));
    let times = visit.services.other_times(&session, appointment.id, day_of(&from)).await?;
    let has_errors = !flash.errors.is_empty();
    let body = move || draw(&visit, &appointment, (&times, from), &flash);
    Ok(Page::new(say::appointment_move_title(), body).with_errors(has_errors).into())
}

fn draw(visit: &Visit, appointment: &AppointmentView, (times, from): (&OtherTimes, String), flash: &Flash) -> AnyView {
    let words = visit.words();
    let there = visit.to(&Place::Appointment(appointment.id));
    let back = Link::new(there, words.text(super::title(appointment)));
    let errors = error_summary(words, flash);
    let (action, token) = target(visit, actions::ASK_OTHER_TIME);
    let offered = if times.free.is_empty() { "" } else { "yes" };
    let hidden = [("appointment", appointment.id.to_string()), ("offered", offered.to_owned()), ("from", from)];
    let hidden = hidden.map(|(name, value)| (name.to_owned(), value)).into();
    let choose = choose(visit, appointment, times, flash);
    let choices = GoodCause::ALL.map(|one| Choice::new(one.name(), words.text(cause(one))));
    let why = field("cause", words.text(say::appointment_cause()), flash);
    let said = field("words", words.text(say::appointment_words()), flash);
    let said = said.hint(words.text(say::appointment_words_hint()));
    let time = words.text(when(words, appointment));
    let stands = if times.free.is_empty() { say::appointment_stands_text() } else { say::appointment_stands_until() };
    let stands = words.text(stands);
    let button = if times.free.is_empty() { say::appointment_ask_button() } else { say::appointment_take_button() };
    let rules =
        if appointment.is_identity() { say::appointment_move_rules() } else { say::appointment_move_interview() };
    let clock = session_clock(visit, Typed::Unsent);
    view! {
        <PageBody>
            <PageTop back=back/>
            {errors}
            <Caption text=time/>
            <PageHeading text=words.text(say::appointment_move_title()) intro=Some(words.text(rules))/>
            <Alert kind=AlertKind::Warning title=words.text(say::appointment_stands_title())><p>{stands}</p></Alert>
            <PostForm action=action token=token hidden=hidden>
                {choose}
                <RadioGroup field=why choices=choices.to_vec()/>
                <TextArea field=said/>
                <ButtonRow>
                    <Button text=words.text(button)/>
                </ButtonRow>
            </PostForm>
            {clock}
        </PageBody>
    }
    .into_any()
}

/// The times that somebody can take themselves, those of each day together, and that none of them is right. Where the only
/// one was just taken, that stands here.
fn choose(visit: &Visit, appointment: &AppointmentView, times: &OtherTimes, flash: &Flash) -> Option<AnyView> {
    let words = visit.words();
    let Some(first) = times.free.first() else {
        let gone = flash.errors.contains_key("slot");
        return gone.then(|| view! { <p id="slot">{words.text(say::appointment_times_over())}</p> }.into_any());
    };
    let choice = |slot: &StoredSlot| Choice::new(slot.id.to_string(), time_of(slot)).under(words.date(slot.day));
    let none = Choice::new(actions::NO_TIME, words.text(say::appointment_times_none()));
    let none = none.hint(words.text(say::appointment_times_none_hint()));
    let choices: Vec<_> = times.free.iter().map(choice).chain([none]).collect();
    let hint = say::appointment_times_hint(first.office_name.clone(), words.text(clock_name(first.clock)));
    let slot = field("slot", words.text(say::appointment_times()), flash).hint(words.text(hint));
    let more = times.more_from.map(|day| more(visit, appointment, day));
    Some(view! { <RadioGroup field=slot choices=choices/> {more} }.into_any())
}

/// The way to later times.
fn more(visit: &Visit, appointment: &AppointmentView, from: Date) -> AnyView {
    let words = visit.words();
    let href = format!("{}?from={}", visit.to(&Place::MoveAppointment(appointment.id)), machine_date(from));
    view! { <p><a href=href>{words.text(say::appointment_times_later(words.date(from)))}</a></p> }.into_any()
}

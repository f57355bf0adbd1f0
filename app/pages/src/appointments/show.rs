use components::{
    Alert, AlertKind, ButtonKind, ButtonRow, Caption, Definition, Definitions, Link, LinkButton, PageBody, PageHeading,
    PageTop, PrintHeader,
};
use domain::{Language, Place};
use leptos::prelude::*;
use services::Fault;
use services::appointments::AppointmentView;
use visit::{Answer, Flash, Page, Visit};
use words::{Words, say};

use super::{cause, of_address, rule, title, to_bring, when};
use crate::cases::form_name;
use crate::parts::day;

/// An appointment: when, where, what to bring, how long before to come, and the way to ask for another time.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(appointment) = of_address(&visit).await? else { return Ok(Answer::NotFound) };
    let flash = visit.flash();
    Ok(Page::new(title(&appointment), move || draw(&visit, &appointment, &flash)).into())
}

fn draw(visit: &Visit, appointment: &AppointmentView, flash: &Flash) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Case(appointment.case)), words.text(say::round_to_case()));
    let (form, step) = (form_name(&appointment.form, visit.language), Some(appointment.receipt.to_string()));
    let told = match flash.value("told").as_str() {
        "asked" => Some((say::appointment_asked_title(), say::appointment_asked_text())),
        "moved" => Some((say::appointment_moved_title(), say::appointment_moved_text())),
        _ => None,
    };
    let told = told.map(|(title, text)| {
        let title = words.text(title);
        view! { <Alert kind=AlertKind::Success title=title><p>{words.text(text)}</p></Alert> }
    });
    let facts = vec![
        Definition::new(words.text(say::appointment_fact_when()), words.text(when(words, appointment))),
        Definition::new(words.text(say::appointment_fact_set()), day(words, appointment.set_at)),
    ];
    let place = appointment.place.iter().map(|line| view! { {line.clone()} <br/> }).collect_view();
    let bring = to_bring(appointment).into_iter().map(|line| view! { <li>{words.text(line)}</li> }).collect_view();
    let said = (!appointment.words.is_empty()).then(|| {
        let lines = appointment.words.in_language(visit.language).iter();
        let lang = appointment.words.other_language(visit.language).map(Language::code);
        let lines = lines.map(|line| view! { <p lang=lang>{line.clone()}</p> }).collect_view();
        view! { <h2>{words.text(say::notice_letter_words())}</h2> {lines} }
    });
    let over = (!appointment.is_set).then(|| {
        let title = words.text(say::appointment_over_title());
        view! { <Alert kind=AlertKind::Warning title=title><p>{words.text(say::appointment_over_text())}</p></Alert> }
    });
    let calendar = appointment.is_set.then(|| {
        let href = visit.to(&Place::AppointmentCalendar(appointment.id));
        view! { <p><a href=href>{words.text(say::appointment_calendar())}</a></p> }
    });
    let other = appointment.is_set.then(|| other_time(visit, appointment));
    let site = visit.site.name.clone();
    let heading = words.text(title(appointment));
    view! {
        <PageBody>
            <PrintHeader site=site text=heading.clone()/>
            <PageTop back=back/>
            {told}
            <Caption text=form step=step/>
            <PageHeading text=heading/>
            {over}
            <Definitions pairs=facts/>
            <h2>{words.text(say::notice_appointment_place())}</h2>
            <p>{place}</p>
            {calendar}
            <h2>{words.text(say::appointment_before())}</h2>
            <p>{words.text(say::appointment_before_text())}</p>
            <h2>{words.text(say::appointment_bring())}</h2>
            <ul>{bring}</ul>
            {said}
            {other}
        </PageBody>
    }
    .into_any()
}

/// The way to ask for another time; else which rule is against it, and what there is to do instead.
fn other_time(visit: &Visit, appointment: &AppointmentView) -> AnyView {
    let words = visit.words();
    let asked = appointment.asked.as_ref().map(|asked| {
        let text = say::appointment_asked_because(day(words, asked.at), words.text(cause(asked.cause)));
        view! { <p>{words.text(text)}</p> }
    });
    let rest = match appointment.cannot_move {
        None => {
            let href = visit.to(&Place::MoveAppointment(appointment.id));
            let text = words.text(say::appointment_move_button());
            let lead = if appointment.is_identity() {
                say::appointment_move_lead_times()
            } else {
                say::appointment_move_lead()
            };
            view! {
                <p>{words.text(lead)}</p>
                <ButtonRow><LinkButton href=href text=text kind=ButtonKind::Secondary/></ButtonRow>
            }
            .into_any()
        }
        Some(cannot) => against(words, rule(cannot)),
    };
    view! { <h2>{words.text(say::appointment_move_title())}</h2> {asked} {rest} }.into_any()
}

fn against(words: Words, (why, instead): (words::Message, words::Message)) -> AnyView {
    view! { <p>{words.text(why)}</p> <p>{words.text(instead)}</p> }.into_any()
}

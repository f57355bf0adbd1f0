use components::{
    Alert, AlertKind, Button, ButtonRow, Caption, Choice, Link, PageBody, PageHeading, PageTop, PostForm, RadioGroup,
    TextArea,
};
use domain::Place;
use domain::case::GoodCause;
use leptos::prelude::*;
use services::Fault;
use services::appointments::AppointmentView;
use visit::{Answer, Flash, Page, Visit};
use words::say;

use super::{cause, of_address, when};
use crate::parts::{error_summary, field, target};

/// Asks why somebody needs another time. Where a rule is against it, the page of the appointment says which.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(appointment) = of_address(&visit).await? else { return Ok(Answer::NotFound) };
    if appointment.cannot_move.is_some() {
        return Ok(Place::Appointment(appointment.id).into());
    }
    let flash = visit.flash();
    let has_errors = !flash.errors.is_empty();
    let body = move || draw(&visit, &appointment, &flash);
    Ok(Page::new(say::appointment_move_title(), body).with_errors(has_errors).into())
}

fn draw(visit: &Visit, appointment: &AppointmentView, flash: &Flash) -> AnyView {
    let words = visit.words();
    let there = visit.to(&Place::Appointment(appointment.id));
    let back = Link::new(there, words.text(super::title(appointment)));
    let errors = error_summary(words, flash);
    let (action, token) = target(visit, actions::ASK_OTHER_TIME);
    let hidden = vec![("appointment".to_owned(), appointment.id.to_string())];
    let choices = GoodCause::ALL.map(|one| Choice::new(one.name(), words.text(cause(one))));
    let why = field("cause", words.text(say::appointment_cause()), flash);
    let said = field("words", words.text(say::appointment_words()), flash);
    let said = said.hint(words.text(say::appointment_words_hint()));
    let time = words.text(when(words, appointment));
    let stands = words.text(say::appointment_stands_text());
    let rules =
        if appointment.is_identity() { say::appointment_move_rules() } else { say::appointment_move_interview() };
    view! {
        <PageBody>
            <PageTop back=back/>
            {errors}
            <Caption text=time/>
            <PageHeading text=words.text(say::appointment_move_title()) intro=Some(words.text(rules))/>
            <Alert kind=AlertKind::Warning title=words.text(say::appointment_stands_title())><p>{stands}</p></Alert>
            <PostForm action=action token=token hidden=hidden>
                <RadioGroup field=why choices=choices.to_vec()/>
                <TextArea field=said/>
                <ButtonRow>
                    <Button text=words.text(say::appointment_ask_button())/>
                </ButtonRow>
            </PostForm>
        </PageBody>
    }
    .into_any()
}

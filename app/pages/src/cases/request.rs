use components::{
    Alert, AlertKind, Caption, Choice, Link, PageBody, PageHeading, PageTop, PostForm, RadioGroup, TextArea, TextInput,
};
use domain::case::ServiceRequest;
use domain::{CaseId, Place};
use leptos::prelude::*;
use services::Fault;
use services::cases::{CaseView, MOVE_FORM};
use services::threads::{Unsent, WrittenIn};
use visit::{Answer, Flash, Page, Visit};
use words::{Message, say, service_detail, service_request};

use super::{form_name, requests};
use crate::parts::{error_summary, field, target};
use crate::session::{Typed, session_clock};
use crate::threads::answer_time;
use crate::threads::enclosed::{ending, hidden, with_typed};

/// Asks what somebody wants the agency to do. What cannot be asked for is told on the page before.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<CaseId>("case")) else {
        return Ok(Answer::NotFound);
    };
    let Some(what) = visit.parameter::<ServiceRequest>("request") else { return Ok(Answer::NotFound) };
    let Some(case) = visit.services.case(&session, id).await? else { return Ok(Answer::NotFound) };
    let offered = visit.services.service_requests(&session, id).await?.unwrap_or_default();
    if !offered.iter().any(|one| one.what == what && one.open.is_none() && one.cannot.is_none()) {
        return Ok(Place::Services(id).into());
    }
    let time = answer_time(&visit).await?;
    let unsent = visit.services.unsent(&session, WrittenIn::Request(id, what)).await?;
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let flash = with_typed(flash, unsent.as_ref());
    let body = move || draw(&visit, &case, what, (time, unsent), &flash);
    Ok(Page::new(service_request(what), body).with_errors(failed).into())
}

fn draw(
    visit: &Visit,
    case: &CaseView,
    what: ServiceRequest,
    (time, unsent): (String, Option<Unsent>),
    flash: &Flash,
) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Services(case.id)), words.text(say::service_title()));
    let (action, token) = target(visit, actions::ASK_SERVICE);
    let about_what = [("case".to_owned(), case.id.to_string()), ("request".to_owned(), what.to_string())];
    let hidden = [about_what.to_vec(), hidden(visit, unsent.as_ref())].concat();
    let ending = ending(visit, unsent.as_ref(), say::service_send(), true);
    let choices: Vec<_> =
        what.details().iter().map(|detail| Choice::new(detail.name(), words.text(service_detail(*detail)))).collect();
    let detail = field("detail", words.text(about(what)), flash);
    let detail = (!choices.is_empty()).then(|| view! { <RadioGroup field=detail choices=choices/> });
    let correction = what.corrects().then(|| {
        let says = field("says", words.text(say::service_says()), flash);
        let should = field("should", words.text(say::service_should()), flash);
        view! { <TextInput field=says/> <TextInput field=should/> }
    });
    let label = if what.is_explained() { say::service_text() } else { say::service_text_optional() };
    let text = field("text", words.text(label), flash).hint(words.text(say::thread_text_hint()));
    let first = first(visit, what).map(|text| {
        view! { <Alert kind=AlertKind::Info title=words.text(say::service_first())>{text}</Alert> }
    });
    let summary = error_summary(words, flash);
    let clock = session_clock(visit, Typed::Unsent);
    let caption = words.text(say::threads_about_case(form_name(&case.form, visit.language), case.receipt.to_string()));
    view! {
        <PageBody>
            <PageTop back=back/>
            {summary}
            <Caption text=caption/>
            <PageHeading text=words.text(service_request(what)) intro=Some(words.text(requests::hint(what)))/>
            {first}
            <p>{time}</p>
            <PostForm action=action token=token hidden=hidden>
                {detail}
                {correction}
                <TextArea field=text/>
                {ending}
            </PostForm>
            {clock}
        </PageBody>
    }
    .into_any()
}

/// What its person chooses from.
fn about(what: ServiceRequest) -> Message {
    match what {
        ServiceRequest::AgencyMistake | ServiceRequest::OwnMistake => say::service_about_mistake(),
        ServiceRequest::Accommodation => say::service_about_help(),
        ServiceRequest::Expedite => say::service_about_reason(),
        ServiceRequest::Late | ServiceRequest::NotReceived => say::service_about_missing(),
    }
}

/// What to know, or to try, before it is asked for.
fn first(visit: &Visit, what: ServiceRequest) -> Option<AnyView> {
    let words = visit.words();
    let with = |text: Message, place: Place, link: Message| {
        view! { <p>{words.text(text)} " " <a href=visit.to(&place)>{words.text(link)}</a></p> }.into_any()
    };
    let only = |text: Message| view! { <p>{words.text(text)}</p> }.into_any();
    Some(match what {
        ServiceRequest::Late => with(say::service_first_late(), Place::HowLong, say::how_long_title()),
        ServiceRequest::NotReceived => with(
            say::service_first_missing(),
            Place::BeforeYouBegin { form: MOVE_FORM.to_owned() },
            say::thread_not_address_link(),
        ),
        ServiceRequest::OwnMistake => with(
            say::service_first_mistake(),
            Place::BeforeYouBegin { form: MOVE_FORM.to_owned() },
            say::thread_not_address_link(),
        ),
        ServiceRequest::Expedite => only(say::service_first_expedite()),
        ServiceRequest::Accommodation => only(say::service_first_help()),
        ServiceRequest::AgencyMistake => return None,
    })
}

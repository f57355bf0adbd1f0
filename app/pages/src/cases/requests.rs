use components::{CaseList, CaseRow, Link, PageBody, PageHeading, PageTop, Tone};
use domain::case::{CannotAsk, ServiceRequest};
use domain::{CaseId, Place};
use leptos::prelude::*;
use services::Fault;
use services::threads::OfferedRequest;
use visit::{Answer, Page, Visit};
use words::{Message, Words, say, service_request};

/// Everything that can be asked of the agency in a case, with what is against it where something is.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(case)) = (visit.session.clone(), visit.parameter::<CaseId>("case")) else {
        return Ok(Answer::NotFound);
    };
    let Some(offered) = visit.services.service_requests(&session, case).await? else { return Ok(Answer::NotFound) };
    Ok(Page::new(say::service_title(), move || draw(&visit, case, &offered)).into())
}

fn draw(visit: &Visit, case: CaseId, offered: &[OfferedRequest]) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Case(case)), words.text(say::case_title()));
    let rows = offered.iter().filter(|one| one.open.is_some() || one.cannot.is_none());
    let rows: Vec<_> = rows.map(|one| row(visit, case, one)).collect();
    let not_now: Vec<_> = offered
        .iter()
        .filter(|one| one.open.is_none())
        .filter_map(|one| Some((one.what, one.cannot?)))
        .map(|(what, why)| {
            let (what, why) = (words.text(service_request(what)), words.text(against(words, why)));
            view! { <li><strong>{what}</strong> ". " {why}</li> }
        })
        .collect();
    let not_now = (!not_now.is_empty()).then(|| {
        view! {
            <h2>{words.text(say::service_not_now())}</h2>
            <ul>{not_now}</ul>
        }
    });
    let message = visit.to(&Place::NewThreadAbout(case));
    view! {
        <PageBody>
            <PageTop back=back/>
            <PageHeading text=words.text(say::service_title()) intro=Some(words.text(say::service_lead()))/>
            <CaseList cases=rows/>
            {not_now}
            <h2>{words.text(say::service_else())}</h2>
            <p><a href=message>{words.text(say::case_messages_new())}</a></p>
        </PageBody>
    }
    .into_any()
}

fn row(visit: &Visit, case: CaseId, one: &OfferedRequest) -> CaseRow {
    let words = visit.words();
    let (href, state, tone) = match one.open {
        Some(thread) => (Place::Thread(thread), say::service_open(), Tone::Waiting),
        None => (Place::AskService(case, one.what), say::service_ask(), Tone::Plain),
    };
    CaseRow {
        href: visit.to(&href),
        title: words.text(service_request(one.what)),
        number: words.text(hint(one.what)),
        state: words.text(state),
        tone,
        changed: None,
        news: None,
    }
}

/// When it is the right thing to ask for.
pub(super) fn hint(what: ServiceRequest) -> Message {
    match what {
        ServiceRequest::Late => say::service_late_hint(),
        ServiceRequest::NotReceived => say::service_not_received_hint(),
        ServiceRequest::AgencyMistake => say::service_agency_mistake_hint(),
        ServiceRequest::OwnMistake => say::service_own_mistake_hint(),
        ServiceRequest::Accommodation => say::service_accommodation_hint(),
        ServiceRequest::Expedite => say::service_expedite_hint(),
    }
}

/// Why it cannot be asked for now.
fn against(words: Words, why: CannotAsk) -> Message {
    match why {
        CannotAsk::Over => say::service_cannot_over(),
        CannotAsk::AskedBefore => say::service_cannot_again(),
        CannotAsk::Early { from } => say::service_cannot_early(words.date(from)),
        CannotAsk::NoCard => say::service_cannot_no_card(),
    }
}

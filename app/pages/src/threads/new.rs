use components::{Choice, Link, PageBody, PageHeading, PageTop, PostForm, RadioGroup, TextArea, TextInput};
use domain::{Concern, Place};
use leptos::prelude::*;
use services::Fault;
use services::cases::{CaseSummary, MOVE_FORM};
use services::threads::{Unsent, WrittenIn};
use visit::{Answer, Flash, Page, Visit};
use words::{Message, say};

use super::enclosed::{ending, hidden, with_typed};
use super::{answer_time, general};
use crate::cases::form_name;
use crate::parts::{error_summary, field, target};
use crate::session::{Typed, session_clock};

/// Asks what somebody wants to know, after saying when an answer is to be expected and what does not belong here.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let cases = visit.services.cases(&session).await?;
    let time = answer_time(&visit).await?;
    let unsent = visit.services.unsent(&session, WrittenIn::Beginning).await?;
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let flash = with_typed(flash, unsent.as_ref());
    Ok(Page::new(say::thread_new_title(), move || draw(&visit, &cases, (time, unsent), flash))
        .with_errors(failed)
        .into())
}

fn draw(visit: &Visit, cases: &[CaseSummary], (time, unsent): (String, Option<Unsent>), mut flash: Flash) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Threads), words.text(say::threads_title()));
    // From the page of a case, that is chosen already.
    if let Some(case) = visit.query.get("case").filter(|_| !flash.values.contains_key("about")) {
        flash = flash.with_value("about", case);
    }
    let summary = error_summary(words, &flash);
    let (action, token) = target(visit, actions::BEGIN_THREAD);
    let hidden = hidden(visit, unsent.as_ref());
    let ending = ending(visit, unsent.as_ref(), say::thread_send(), true);
    let of_case = |case: &CaseSummary| {
        let about = say::threads_about_case(form_name(&case.form, visit.language), case.receipt.to_string());
        Choice::new(Concern::Case(case.id).to_string(), words.text(about))
    };
    let of_general = |concern: Concern| {
        let hint = match concern {
            Concern::Account => Some(say::thread_concern_account_hint()),
            Concern::Technical => Some(say::thread_concern_technical_hint()),
            Concern::Case(_) | Concern::Other => None,
        };
        Choice::new(concern.to_string(), words.text(general(concern))).hint(hint.map(|hint| words.text(hint)))
    };
    let choices = cases.iter().map(of_case).chain(Concern::GENERAL.map(of_general)).collect();
    let concern = field("about", words.text(say::thread_concern()), &flash);
    let subject = field("subject", words.text(say::thread_subject()), &flash);
    let subject = subject.hint(words.text(say::thread_subject_hint()));
    let text = field("text", words.text(say::thread_text()), &flash).hint(words.text(say::thread_text_hint()));
    let elsewhere = elsewhere(visit);
    let clock = session_clock(visit, Typed::Unsent);
    view! {
        <PageBody>
            <PageTop back=back/>
            {summary}
            <PageHeading text=words.text(say::thread_new_title()) intro=Some(words.text(say::thread_new_lead()))/>
            <h2>{words.text(say::thread_new_time())}</h2>
            <p>{time}</p>
            <h2>{words.text(say::thread_new_elsewhere())}</h2>
            {elsewhere}
            <PostForm action=action token=token hidden=hidden>
                <RadioGroup field=concern choices=choices/>
                <TextInput field=subject/>
                <TextArea field=text/>
                {ending}
            </PostForm>
            {clock}
        </PageBody>
    }
    .into_any()
}

/// What does not belong into a message, each with the way to where it does.
fn elsewhere(visit: &Visit) -> AnyView {
    let words = visit.words();
    let with = |text: Message, place: &Place, link: Message| {
        view! { <li>{words.text(text)} " " <a href=visit.to(place)>{words.text(link)}</a></li> }
    };
    let form = Place::BeforeYouBegin { form: MOVE_FORM.to_owned() };
    view! {
        <ul>
            {with(say::thread_not_evidence(), &Place::Documents, say::thread_not_evidence_link())}
            {with(say::thread_not_address(), &form, say::thread_not_address_link())}
            <li>{words.text(say::thread_not_emergency())}</li>
            <li>{words.text(say::thread_not_secret())}</li>
        </ul>
    }
    .into_any()
}

use components::{
    Agreement, Alert, AlertKind, Button, ButtonKind, ButtonRow, Link, PageBody, PageHeading, PageTop, PageWidth,
    PostForm,
};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use services::accounts::{Leaving, Waiting};
use visit::{Answer, Flash, Page, Visit};
use words::{Message, Words, say};

use crate::parts::{day, error_summary, field, target};

/// Says what deleting the account takes away and what it leaves, and begins the wait. While that runs, stops it. Of the
/// last supervisor it asks for another one first.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let leaving = visit.services.leaving(&session).await?;
    if leaving.waiting.is_none() && !visit.services.is_proven(&session) {
        return Ok(Place::ProveFirst(Box::new(Place::DeleteAccount)).into());
    }
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let words = visit.words();
        let back = Link::new(visit.to(&Place::Security), words.text(say::back()));
        let (first, asks) = match leaving.waiting {
            Some(waiting) => (Some(deletion_alert(&visit, waiting)), None),
            None if leaving.is_last_supervisor => (Some(supervisor_alert(&visit)), None),
            None => (None, Some(form(&visit, &flash))),
        };
        view! {
            <PageBody width=PageWidth::Reading>
                <PageTop back=back/>
                {error_summary(words, &flash)}
                {first}
                <PageHeading text=words.text(say::delete_title()) intro=Some(words.text(say::delete_lead()))/>
                <h2>{words.text(say::delete_happens())}</h2>
                <ol>{items(words, [say::delete_step_told(), say::delete_step_wait(), say::delete_step_end()])}</ol>
                <h2>{words.text(say::delete_goes())}</h2>
                <ul>{items(words, [say::delete_goes_ways(), say::delete_goes_profile(), say::delete_goes_forms()])}</ul>
                {warnings(words, leaving)}
                {stays(words, leaving)}
                <h2>{words.text(say::delete_copy_title())}</h2>
                <p>{words.text(say::delete_copy_text())}</p>
                <p><a href=visit.to(&Place::OwnData)>{words.text(say::own_data_title())}</a></p>
                {asks}
            </PageBody>
        }
    };
    Ok(Page::new(say::delete_title(), body).with_errors(failed).into())
}

/// The account is about to be deleted: whoever reads this can stop it.
pub(crate) fn deletion_alert(visit: &Visit, waiting: Waiting) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::CANCEL_OWN_DELETION);
    let text = say::delete_home_text(day(words, waiting.asked_at), day(words, waiting.until));
    view! {
        <Alert kind=AlertKind::Warning title=words.text(say::delete_home_title())>
            <p>{words.text(text)}</p>
            <PostForm action=action token=token>
                <Button text=words.text(say::delete_cancel_button())/>
            </PostForm>
        </Alert>
    }
    .into_any()
}

/// Nobody else says who works at the desk: what a supervisor does before they leave.
fn supervisor_alert(visit: &Visit) -> AnyView {
    let (words, people) = (visit.words(), visit.to(&Place::DeskPeople));
    view! {
        <Alert kind=AlertKind::Warning title=words.text(say::delete_supervisor_title())>
            <p>{words.text(say::delete_supervisor_text())}</p>
            <p><a href=people>{words.text(say::desk_people_title())}</a></p>
        </Alert>
    }
    .into_any()
}

fn items(words: Words, list: [Message; 3]) -> AnyView {
    list.map(|item| view! { <li>{words.text(item)}</li> }).collect_view().into_any()
}

/// What will be lost that the person may want to finish first.
fn warnings(words: Words, leaving: Leaving) -> AnyView {
    let warning = |title: Message, text: Message| {
        view! { <Alert kind=AlertKind::Warning title=words.text(title)><p>{words.text(text)}</p></Alert> }
    };
    let drafts = (leaving.drafts > 0).then(|| warning(say::delete_drafts_title(), say::delete_drafts(leaving.drafts)));
    let money = (!leaving.unused.is_zero())
        .then(|| warning(say::delete_money_title(), say::delete_money_text(leaving.unused.to_string())));
    view! { {drafts} {money} }.into_any()
}

/// What the agency keeps. A federal one may destroy its records only as 44 U.S.C. chapters 31 and 33 say.
fn stays(words: Words, leaving: Leaving) -> AnyView {
    let case = (leaving.cases > 0).then(|| {
        let title = words.text(say::delete_case_title());
        view! { <Alert title=title><p>{words.text(say::delete_case_text())}</p></Alert> }
    });
    view! {
        <h2>{words.text(say::delete_stays())}</h2>
        <p>{words.text(say::delete_stays_record())}</p>
        <p>{words.text(say::delete_stays_log())}</p>
        {case}
    }
    .into_any()
}

fn form(visit: &Visit, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::DELETE_ACCOUNT);
    let agree = field("agree", words.text(say::delete_agree()), flash);
    view! {
        <PostForm action=action token=token>
            <Agreement field=agree/>
            <ButtonRow>
                <Button text=words.text(say::delete_button()) kind=ButtonKind::Danger/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

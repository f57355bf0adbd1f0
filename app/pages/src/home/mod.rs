//! The first page, for people who are not signed in and for those who are.

mod needs;

use components::{
    Alert, AlertKind, Button, CaseList, Door, Doors, EmptyState, LinkButton, NeedsYou, PageBody, PageHeading,
    PageWidth, PostForm,
};
use domain::{Place, Timestamp};
use leptos::prelude::*;
use services::Fault;
use services::accounts::Waiting;
use visit::{Answer, Page, Visit};
use words::{Message, say};

use crate::account::delete::deletion_alert;
use crate::cases::{moved_lately, rows};
use crate::parts::{day, target};

/// What the service is for, to somebody who is not signed in.
pub async fn welcome(visit: Visit) -> Result<Answer, Fault> {
    if visit.session.is_some() {
        return Ok(Place::Home.into());
    }
    let words = visit.words();
    let body = move || {
        let steps = [say::welcome_step_account(), say::welcome_step_form(), say::welcome_step_case()];
        let steps = steps.iter().map(|step| view! { <li>{words.text(step)}</li> }).collect_view();
        view! {
            <PageBody width=PageWidth::Reading>
                <PageHeading text=words.text(say::welcome_title()) intro=Some(words.text(say::welcome_lead()))/>
                <p class="welcome__actions">
                    <LinkButton href=visit.to(&Place::SignUp) text=words.text(say::menu_sign_up())/>
                    " "
                    <a href=visit.to(&Place::Forms)>{words.text(say::catalogue_title())}</a>
                </p>
                <h2>{words.text(say::welcome_how())}</h2>
                <ol class="welcome__steps">{steps}</ol>
                <p>
                    {words.text(say::welcome_have_account())} " "
                    <a href=visit.to(&Place::SignIn)>{words.text(say::menu_sign_in())}</a>
                </p>
            </PageBody>
        }
    };
    Ok(Page::new(say::welcome_title(), body).into())
}

/// What needs the person first, then the cases, then the doors.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let home = visit.services.home(&session).await?;
    let words = visit.words();
    let body = move || {
        let needs: Vec<_> =
            home.needs(visit.services.now()).into_iter().map(|need| needs::shown(&visit, &need)).collect();
        let needs = if needs.is_empty() {
            view! {
                <EmptyState title=words.text(say::home_nothing_title()) text=words.text(say::home_nothing_text())/>
            }
            .into_any()
        } else {
            view! { <NeedsYou needs=needs/> }.into_any()
        };
        let cases = if home.cases.is_empty() {
            view! {
                <EmptyState title=words.text(say::home_no_cases_title()) text=words.text(say::home_no_cases_text())/>
            }
            .into_any()
        } else {
            rows::by_person(&visit, &home.cases)
        };
        let ready = visit.flash().values.contains_key("ready").then(|| {
            let title = words.text(say::profile_ready_title());
            view! { <Alert kind=AlertKind::Success title=title><p>{words.text(say::profile_ready())}</p></Alert> }
        });
        let kept = visit.flash().values.contains_key("kept").then(|| {
            let title = words.text(say::lost_cancelled_title());
            view! { <Alert kind=AlertKind::Success title=title><p>{words.text(say::lost_cancelled_lead())}</p></Alert> }
        });
        let stays = visit.flash().values.contains_key("stays").then(|| {
            let title = words.text(say::delete_cancelled_title());
            view! { <Alert kind=AlertKind::Success title=title><p>{words.text(say::delete_cancelled_lead())}</p></Alert> }
        });
        let unfollowed = visit.flash().values.contains_key("unfollowed").then(|| {
            let title = words.text(say::followed_stopped_title());
            view! { <Alert kind=AlertKind::Success title=title><p>{words.text(say::followed_stopped())}</p></Alert> }
        });
        let followed = (!home.followed.is_empty()).then(|| {
            let rows = home.followed.iter().map(|case| rows::followed(&visit, case)).collect::<Vec<_>>();
            view! { <h2>{words.text(say::followed_list())}</h2> <CaseList cases=rows/> }
        });
        let has_any = !home.cases.is_empty() || !home.followed.is_empty();
        let all = has_any.then(|| view! { <p><a href=visit.to(&Place::Cases)>{words.text(say::cases_all())}</a></p> });
        let refused = home.mail_refused_since.map(|since| mail_refused(&visit, since));
        let waiting = home.waiting.map(|waiting| lost_alert(&visit, waiting));
        let deletion = home.deletion.map(|waiting| deletion_alert(&visit, waiting));
        let moved = home
            .new_address
            .as_ref()
            .map(|new| moved_lately(&visit, new, say::moved_lately_home(new.cases, day(words, new.at))));
        let door = |place: &Place, title: Message, text: Message| Door {
            href: visit.to(place),
            title: words.text(title),
            text: words.text(text),
            ..Door::default()
        };
        let doors = vec![
            door(&Place::Forms, say::home_door_file(), say::home_door_file_text()),
            door(&Place::AddCase, say::add_case_title(), say::add_case_door()),
            door(&Place::Documents, say::library_title(), say::library_door_text()),
            door(&Place::Threads, say::threads_title(), say::threads_door_text()),
        ];
        view! {
            <PageBody>
                {ready}
                {kept}
                {stays}
                {unfollowed}
                {refused}
                {waiting}
                {deletion}
                {moved}
                <PageHeading text=words.text(say::home_title())/>
                <h2>{words.text(say::home_needs_you())}</h2>
                {needs}
                <h2>{words.text(say::home_cases())}</h2>
                {cases}
                {followed}
                {all}
                <h2>{words.text(say::home_doors())}</h2>
                <Doors doors=doors/>
            </PageBody>
        }
    };
    Ok(Page::new(say::home_title(), body).into())
}

/// No mail reaches the address of the account.
fn mail_refused(visit: &Visit, since: Timestamp) -> AnyView {
    let words = visit.words();
    let change = visit.to(&Place::ChangeEmail);
    view! {
        <Alert kind=AlertKind::Warning title=words.text(say::mail_refused_title())>
            <p>{words.text(say::mail_refused_text(day(words, since)))}</p>
            <p><a href=change>{words.text(say::mail_refused_change())}</a></p>
        </Alert>
    }
    .into_any()
}

/// Somebody says that they have lost what this account is signed in with: whoever reads this has not.
fn lost_alert(visit: &Visit, waiting: Waiting) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::CANCEL_OWN_LOST);
    let text = say::lost_home_text(day(words, waiting.asked_at), day(words, waiting.until));
    view! {
        <Alert kind=AlertKind::Warning title=words.text(say::lost_home_title())>
            <p>{words.text(text)}</p>
            <PostForm action=action token=token>
                <Button text=words.text(say::lost_cancel_button())/>
            </PostForm>
        </Alert>
    }
    .into_any()
}

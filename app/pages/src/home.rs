//! The first page, for people who are not signed in and for those who are.

use components::{
    Alert, AlertKind, Button, CaseList, CaseRow, Door, Doors, EmptyState, Link, LinkButton, Need, NeedsYou, PageBody,
    PageHeading, PageWidth, PostForm, Tone,
};
use domain::case::Side;
use domain::{Place, Status};
use leptos::prelude::*;
use services::Fault;
use services::accounts::{FEW_CODES, Waiting};
use services::cases::{CaseSummary, FollowedSummary, HistoryLine};
use services::filing::DraftSummary;
use visit::{Answer, Page, Visit};
use words::{Message, Words, say};

use crate::account::delete::deletion_alert;
use crate::cases::moved_lately;
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
        let needs: Vec<_> = home
            .cases
            .iter()
            .filter_map(|case| case_need(&visit, case))
            .chain((home.unread > 0).then(|| unread_need(&visit, home.unread)))
            .chain(home.drafts.iter().map(|draft| draft_need(&visit, draft)))
            .chain((!home.has_holder).then(|| profile_need(&visit)))
            .chain(codes_need(&visit, home.codes_left))
            .collect();
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
            let rows = home.cases.iter().map(|case| row(&visit, case)).collect::<Vec<_>>();
            view! { <CaseList cases=rows/> }.into_any()
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
            let rows = home.followed.iter().map(|case| followed_row(&visit, case)).collect::<Vec<_>>();
            view! { <h2>{words.text(say::followed_list())}</h2> <CaseList cases=rows/> }
        });
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
                {waiting}
                {deletion}
                {moved}
                <PageHeading text=words.text(say::home_title())/>
                <h2>{words.text(say::home_needs_you())}</h2>
                {needs}
                <h2>{words.text(say::home_cases())}</h2>
                {cases}
                {followed}
                <h2>{words.text(say::home_doors())}</h2>
                <Doors doors=doors/>
            </PageBody>
        }
    };
    Ok(Page::new(say::home_title(), body).into())
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

fn draft_need(visit: &Visit, draft: &DraftSummary) -> Need {
    let words = visit.words();
    let form = draft.form.words(visit.language).form("name");
    Need {
        title: words.text(say::home_draft_title(form)),
        text: words.text(say::home_draft_text(day(words, draft.saved_at), draft.done, draft.total)),
        due: Some(words.text(say::home_draft_kept(day(words, draft.kept_until)))),
        is_urgent: false,
        action: Link::new(visit.to(&Place::TaskList(draft.id)), words.text(say::home_draft_open())),
    }
}

fn unread_need(visit: &Visit, unread: u32) -> Need {
    let words = visit.words();
    Need {
        title: words.text(say::home_unread_title(unread)),
        text: words.text(say::home_unread_text()),
        due: None,
        is_urgent: false,
        action: Link::new(visit.to(&Place::Threads), words.text(say::home_unread_open())),
    }
}

fn profile_need(visit: &Visit) -> Need {
    let words = visit.words();
    Need {
        title: words.text(say::home_profile_title()),
        text: words.text(say::home_profile_text()),
        due: None,
        is_urgent: false,
        action: Link::new(visit.to(&Place::AccountKind), words.text(say::home_profile_open())),
    }
}

fn codes_need(visit: &Visit, left: u32) -> Option<Need> {
    let words = visit.words();
    let (title, text) = match left {
        0 => (say::home_codes_none_title(), say::home_codes_none_text()),
        1..=FEW_CODES => (say::home_codes_few_title(left), say::home_codes_few_text()),
        _ => return None,
    };
    Some(Need {
        title: words.text(title),
        text: words.text(text),
        due: None,
        is_urgent: false,
        action: Link::new(visit.to(&Place::RecoveryCodes), words.text(say::home_codes_open())),
    })
}

fn case_need(visit: &Visit, case: &CaseSummary) -> Option<Need> {
    let words = visit.words();
    let todo = case.todo.as_ref()?;
    Some(Need {
        title: words.text(&case.sentence),
        text: words.text(todo),
        due: case.answer_by.map(|by| words.text(say::case_answer_by(words.date(by)))),
        is_urgent: true,
        action: Link::new(visit.to(&Place::Case(case.id)), words.text(say::case_open())),
    })
}

fn row(visit: &Visit, case: &CaseSummary) -> CaseRow {
    let words = visit.words();
    CaseRow {
        href: visit.to(&Place::Case(case.id)),
        title: crate::cases::form_name(&case.form, visit.language),
        number: case.receipt.to_string(),
        state: words.text(&case.sentence),
        tone: tone(case.status),
        changed: Some(words.text(say::home_filed(day(words, case.filed_at)))),
        news: case.news.as_ref().map(|news| is_new(words, news)),
    }
}

/// A case that is followed by its number.
fn followed_row(visit: &Visit, case: &FollowedSummary) -> CaseRow {
    let words = visit.words();
    CaseRow {
        href: visit.to(&Place::Followed(case.id)),
        title: crate::cases::form_name(&case.form, visit.language),
        number: case.receipt.to_string(),
        state: words.text(&case.sentence),
        tone: tone(case.status),
        changed: Some(format!("{} {}", words.text(say::public_status_since()), day(words, case.since))),
        news: case.news.as_ref().map(|news| is_new(words, news)),
    }
}

/// What happened since the person last opened the page of the case.
fn is_new(words: Words, news: &HistoryLine) -> String {
    words.text(say::home_case_news(day(words, news.at), words.text(&news.what)))
}

fn tone(status: Status) -> Tone {
    match status.side() {
        Side::Good => Tone::Good,
        Side::Bad => Tone::Bad,
        Side::Waiting => Tone::Waiting,
        Side::Neutral => Tone::Active,
    }
}

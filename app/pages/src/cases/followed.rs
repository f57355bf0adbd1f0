use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Definition, Definitions, Event, History, Link, LiveNews, PageBody,
    PageHeading, PageTop, PostForm,
};
use domain::{CaseId, Place};
use leptos::prelude::*;
use services::Fault;
use services::cases::{FollowedCase, MoreWay};
use visit::{Answer, Flash, Page, Visit};
use words::{Words, say};

use super::form_name;
use crate::parts::{day, machine_day, target};

/// A case that somebody follows by its number: where it stands and stood, and nothing about whom it is for.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<CaseId>("followed")) else {
        return Ok(Answer::NotFound);
    };
    let Some(case) = visit.services.followed_case(&session, id).await? else { return Ok(Answer::NotFound) };
    let flash = visit.flash();
    if !visit.is_ahead {
        visit.services.page_is_read(&session, case.opening);
    }
    Ok(Page::new(say::followed_title(), move || draw(&visit, &case, &flash)).into())
}

fn draw(visit: &Visit, case: &FollowedCase, flash: &Flash) -> AnyView {
    let (words, status) = (visit.words(), &case.status);
    let back = Link::new(visit.to(&Place::Home), words.text(say::back()));
    let [happened, meaning, next] =
        [&status.happened, &status.meaning, &status.next].map(|sentence| words.text(sentence));
    let facts = vec![
        Definition::new(words.text(say::case_receipt_number()), status.receipt.spaced()),
        Definition::new(words.text(say::case_form()), form_name(&status.form, visit.language)),
        Definition::new(words.text(say::public_status_since()), day(words, status.since)),
    ];
    let todo = status.todo.as_ref().map(|todo| {
        view! {
            <h2>{words.text(say::case_to_do())}</h2>
            <p>{words.text(todo)}</p>
            <p>{words.text(say::public_status_todo_where())}</p>
        }
    });
    let events = case.history.iter().map(|line| Event {
        when: day(words, line.at),
        datetime: machine_day(words, line.at),
        title: words.text(&line.what),
        mark: line.is_new.then(|| words.text(say::case_history_new())),
        ..Event::default()
    });
    let events = events.collect::<Vec<_>>();
    let listens_at = format!("/live?since={}", visit.services.now().micros());
    let case_id = case.id.to_string();
    let show = Link::new(visit.to(&Place::Followed(case.id)), words.text(say::case_news_show()));
    let (told, more, stop) = (told(words, flash), more(visit, case.more), stop(visit, case.id));
    view! {
        <PageBody>
            <PageTop back=back/>
            <LiveNews listens_at=listens_at about=case_id text=words.text(say::case_news()) link=show/>
            {told}
            <PageHeading text=happened/>
            <p class="lead">{meaning}</p>
            {todo}
            <h2>{words.text(say::case_next())}</h2>
            <p>{next}</p>
            <Definitions pairs=facts/>
            <p>{words.text(say::followed_lead())}</p>
            {more}
            <h2>{words.text(say::followed_history())}</h2>
            <History events=events/>
            {stop}
        </PageBody>
    }
    .into_any()
}

fn told(words: Words, flash: &Flash) -> Option<AnyView> {
    let (kind, title, text) = match flash.value("told").as_str() {
        "done" => (AlertKind::Success, say::followed_done_title(), say::followed_done()),
        "already" => (AlertKind::Info, say::followed_already_title(), say::followed_already()),
        _ => return None,
    };
    Some(view! { <Alert kind=kind title=words.text(title)><p>{words.text(text)}</p></Alert> }.into_any())
}

/// How more of it can be seen.
fn more(visit: &Visit, way: MoreWay) -> AnyView {
    let words = visit.words();
    let text = match way {
        MoreWay::Code => say::followed_more_code(),
        MoreWay::AccountOrCode => say::followed_more_account_or_code(),
        MoreWay::None => say::followed_more_none(),
    };
    let link = (way != MoreWay::None).then(|| {
        view! { <p><a href=visit.to(&Place::AddCase)>{words.text(say::followed_more_code_link())}</a></p> }
    });
    view! {
        <h2>{words.text(say::followed_more())}</h2>
        <p>{words.text(text)}</p>
        {link}
    }
    .into_any()
}

fn stop(visit: &Visit, case: CaseId) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::STOP_FOLLOWING);
    let hidden = vec![("case".to_owned(), case.to_string())];
    view! {
        <h2>{words.text(say::followed_stop_title())}</h2>
        <p>{words.text(say::followed_stop_text())}</p>
        <PostForm action=action token=token hidden=hidden>
            <ButtonRow>
                <Button text=words.text(say::followed_stop()) kind=ButtonKind::Secondary/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

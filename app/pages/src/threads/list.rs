use components::{CaseList, CaseRow, EmptyState, Link, LinkButton, PageBody, PageHeading, PageTop};
use domain::{Place, Side};
use leptos::prelude::*;
use services::Fault;
use services::threads::{ThreadLine, ThreadPage};
use visit::{Answer, Page, Visit};
use words::say;

use super::{about, state};
use crate::library::{number, ways};
use crate::parts::day;

/// Everything that the person and the agency wrote to each other, what was written last first.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let page = visit.services.threads(&session, number(&visit)).await?;
    if page.threads.is_empty() && page.number > 1 {
        return Ok(Answer::NotFound);
    }
    Ok(Page::new(say::threads_title(), move || draw(&visit, &page)).into())
}

fn draw(visit: &Visit, page: &ThreadPage) -> AnyView {
    let words = visit.words();
    let home = Link::new(visit.to(&Place::Home), words.text(say::menu_home()));
    let list = if page.threads.is_empty() {
        let (title, text) = (words.text(say::threads_empty_title()), words.text(say::threads_empty_text()));
        view! { <EmptyState title=title text=text/> }.into_any()
    } else {
        view! { <CaseList cases=page.threads.iter().map(|thread| row(visit, thread)).collect()/> }.into_any()
    };
    let ways = ways(visit, page.number, page.has_older, |number| match number {
        1 => visit.to(&Place::Threads),
        _ => format!("{}?page={number}", visit.to(&Place::Threads)),
    });
    let new = visit.to(&Place::NewThread);
    view! {
        <PageBody>
            <PageTop back=home/>
            <PageHeading text=words.text(say::threads_title()) intro=Some(words.text(say::threads_lead()))/>
            <p><LinkButton href=new text=words.text(say::threads_new())/></p>
            {list}
            {ways}
        </PageBody>
    }
    .into_any()
}

fn row(visit: &Visit, thread: &ThreadLine) -> CaseRow {
    let words = visit.words();
    let (state, tone) = state(thread.standing, thread.unread);
    let date = day(words, thread.last_at);
    let last = match thread.last_by {
        Side::Person => say::threads_last_person(date),
        Side::Agency => say::threads_last_agency(date),
    };
    CaseRow {
        href: visit.to(&Place::Thread(thread.id)),
        title: thread.subject.clone(),
        number: about(visit, &thread.about),
        state: words.text(state),
        tone,
        changed: Some(words.text(last)),
        ..CaseRow::default()
    }
}

use components::{
    Alert, AlertKind, Caption, Conversation, Link, PageBody, PageHeading, PageTop, PostForm, Said, TextArea,
};
use domain::{Place, Side, ThreadId, Timestamp};
use leptos::prelude::*;
use services::Fault;
use services::threads::{Standing, ThreadView, Unsent, WrittenIn};
use visit::{Answer, Flash, Page, Visit};
use words::{Words, say};

use super::enclosed::{ending, hidden, with_typed};
use super::{about, said};
use crate::parts::{day, error_summary, field, target};
use crate::session::{Typed, session_clock};

/// What was written about one thing, the newest at the end, and a form to write more.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<ThreadId>("thread")) else {
        return Ok(Answer::NotFound);
    };
    let Some(thread) = visit.services.thread(&session, id).await? else { return Ok(Answer::NotFound) };
    let unsent = visit.services.unsent(&session, WrittenIn::Thread(id)).await?;
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let flash = with_typed(flash, unsent.as_ref());
    Ok(Page::new(say::thread_title(), move || draw(&visit, &thread, unsent.as_ref(), &flash))
        .with_errors(failed)
        .into())
}

fn draw(visit: &Visit, thread: &ThreadView, unsent: Option<&Unsent>, flash: &Flash) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Threads), words.text(say::threads_title()));
    let sent = flash.values.contains_key("sent").then(|| {
        let title = words.text(say::thread_sent_title());
        view! { <Alert kind=AlertKind::Success title=title><p>{words.text(say::thread_sent_text())}</p></Alert> }
    });
    let case = thread.about.concern.case().filter(|_| thread.about.has_case).map(|case| {
        view! { <p><a href=visit.to(&Place::Case(case))>{words.text(say::thread_case_link())}</a></p> }
    });
    let (action, token) = target(visit, actions::WRITE_IN_THREAD);
    let hidden = [vec![("thread".to_owned(), thread.id.to_string())], hidden(visit, unsent)].concat();
    // While it is closed nothing can be added; what was added before goes with what opens it again.
    let takes_more = !matches!(thread.standing, Standing::Closed { .. });
    let ending = ending(visit, unsent, say::thread_reply_send(), takes_more);
    let text = field("text", words.text(say::thread_text()), flash).hint(words.text(say::thread_text_hint()));
    let (summary, messages) = (error_summary(words, flash), read_by_person(visit, thread));
    let standing = standing(words, thread.standing, visit.services.now());
    let (caption, subject) = (about(visit, &thread.about), thread.subject.clone());
    let clock = session_clock(visit, Typed::Unsent);
    view! {
        <PageBody>
            <PageTop back=back/>
            {summary}
            {sent}
            <Caption text=caption/>
            <PageHeading text=subject/>
            {case}
            <h2>{words.text(say::thread_written())}</h2>
            <Conversation messages=messages/>
            {standing}
            <h2>{words.text(say::thread_reply())}</h2>
            <PostForm action=action token=token hidden=hidden>
                <TextArea field=text/>
                {ending}
            </PostForm>
            {clock}
        </PageBody>
    }
    .into_any()
}

fn read_by_person(visit: &Visit, thread: &ThreadView) -> Vec<Said> {
    let names = |side| match side {
        Side::Person => say::thread_from_person(),
        Side::Agency => say::thread_from_agency(),
    };
    let read = |side, read| match (side, read) {
        (Side::Person, Some((date, time))) => say::thread_read_agency(date, time),
        (Side::Person, None) => say::thread_unread_agency(),
        (Side::Agency, Some((date, time))) => say::thread_read_person(date, time),
        (Side::Agency, None) => say::thread_unread_person(),
    };
    let open = |file| visit.to(&Place::Document(file));
    said(visit.words(), &thread.messages, Side::Person, names, read, open)
}

/// What is to be expected now, as it was told; and when that did not come, that too.
fn standing(words: Words, standing: Standing, now: Timestamp) -> Option<AnyView> {
    match standing {
        Standing::Waits { answer_by, .. } if words.zone().day(answer_by) < words.zone().day(now) => {
            let text = words.text(say::thread_overdue(day(words, answer_by)));
            Some(view! { <p>{text}</p> }.into_any())
        }
        Standing::Waits { answer_by, .. } => {
            let text = words.text(say::thread_expected(day(words, answer_by)));
            Some(view! { <p>{text}</p> }.into_any())
        }
        Standing::Answered => None,
        Standing::Closed { at } => {
            let title = words.text(say::thread_closed_title(day(words, at)));
            let text = words.text(say::thread_closed_text());
            Some(view! { <Alert kind=AlertKind::Info title=title><p>{text}</p></Alert> }.into_any())
        }
    }
}

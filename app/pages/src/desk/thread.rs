use components::{
    Alert, AlertKind, Caption, Choice, Conversation, Definition, Definitions, Link, PageBody, PageHeading, PageTop,
    PageWidth, PostForm, RadioGroup, Said, TextArea,
};
use domain::{FileId, Place, Side, StaffRight, ThreadId};
use leptos::prelude::*;
use services::Fault;
use services::desk::DeskCase;
use services::threads::{DeskThread, ThreadView, Unsent, WrittenIn};
use visit::{Answer, Flash, Page, Visit};
use words::say;

use super::at_desk;
use super::case::{stands, whose};
use crate::cases::form_name;
use crate::parts::{day, error_summary, field, target, typed_or};
use crate::threads::enclosed::{ending, with_typed};
use crate::threads::{about, said};

/// What somebody wrote, with the case beside it, and a form to answer.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(id) = visit.parameter::<ThreadId>("thread") else { return Ok(Answer::NotFound) };
    at_desk(&visit, async |desk| {
        let Some(thread) = desk.thread(id).await? else { return Ok(Answer::NotFound) };
        let (flash, may_answer) = (visit.flash(), desk.may(StaffRight::Answer));
        let unsent = match &visit.session {
            Some(session) if may_answer => visit.services.unsent(session, WrittenIn::Answer(id)).await?,
            _ => None,
        };
        let failed = !flash.errors.is_empty();
        let flash = with_typed(flash, unsent.as_ref());
        let visit = visit.clone();
        let body = move || draw(&visit, &thread, (may_answer, unsent.as_ref()), &flash);
        Ok(Page::new(say::desk_message_title(), body).with_errors(failed).into())
    })
    .await
}

/// A file that went with a message.
pub async fn file(visit: Visit) -> Result<Answer, Fault> {
    let (Some(id), Some(file)) = (visit.parameter::<ThreadId>("thread"), visit.parameter::<FileId>("file")) else {
        return Ok(Answer::NotFound);
    };
    at_desk(&visit, async |desk| {
        let opened = desk.open_enclosed(id, file).await?;
        Ok(opened.map_or(Answer::NotFound, |opened| Answer::Document(Box::new(opened))))
    })
    .await
}

fn draw(visit: &Visit, found: &DeskThread, (may_answer, unsent): (bool, Option<&Unsent>), flash: &Flash) -> AnyView {
    let (words, thread) = (visit.words(), &found.thread);
    let back = Link::new(format!("{}?show=messages", visit.to(&Place::Desk)), words.text(say::desk_show_messages()));
    let sent = flash.values.contains_key("sent").then(|| {
        let title = words.text(say::desk_answered_title());
        view! { <Alert kind=AlertKind::Success title=title><p>{words.text(say::desk_answered_text())}</p></Alert> }
    });
    let (summary, messages) = (error_summary(words, flash), read_at_desk(visit, thread));
    let answer = if !found.has_reader {
        view! { <p>{words.text(say::desk_message_no_reader())}</p> }.into_any()
    } else if may_answer {
        form(visit, thread, unsent, flash)
    } else {
        view! { <p>{words.text(say::desk_message_look_only())}</p> }.into_any()
    };
    let aside = found.case.as_ref().map(|case| beside(visit, case));
    let (caption, lead) = (about(visit, &thread.about), words.text(say::desk_message_lead()));
    let content = view! {
        <PageTop back=back/>
        {summary}
        {sent}
        <Caption text=caption/>
        <PageHeading text=thread.subject.clone() intro=Some(lead)/>
        <h2>{words.text(say::thread_written())}</h2>
        <Conversation messages=messages/>
        {answer}
    };
    match aside {
        Some(aside) => view! { <PageBody width=PageWidth::Desk aside=aside>{content}</PageBody> }.into_any(),
        None => view! { <PageBody width=PageWidth::Desk>{content}</PageBody> }.into_any(),
    }
}

fn read_at_desk(visit: &Visit, thread: &ThreadView) -> Vec<Said> {
    let names = |side| match side {
        Side::Person => say::desk_message_from(),
        Side::Agency => say::thread_from_agency(),
    };
    let read = |side, read| match (side, read) {
        (Side::Person, Some((date, time))) => say::desk_message_agency_read(date, time),
        (Side::Person, None) => say::thread_unread_agency(),
        (Side::Agency, Some((date, time))) => say::desk_message_person_read(date, time),
        (Side::Agency, None) => say::desk_message_person_unread(),
    };
    let open = |file| visit.to(&Place::DeskEnclosed(thread.id, file));
    said(visit.words(), &thread.messages, Side::Agency, names, read, open)
}

fn form(visit: &Visit, thread: &ThreadView, unsent: Option<&Unsent>, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::ANSWER_THREAD);
    let message = unsent.map_or_else(|| visit.services.new_message_id(), |unsent| unsent.message);
    let hidden = [
        ("thread", thread.id.to_string()),
        ("message", message.to_string()),
        ("seen", thread.messages.len().to_string()),
        ("documents", unsent.map_or(0, |unsent| unsent.seen).to_string()),
    ];
    let hidden = hidden.map(|(name, value)| (name.to_owned(), value)).into();
    let text = field("text", words.text(say::desk_answer()), flash).hint(words.text(say::desk_answer_hint()));
    let after = field("after", words.text(say::desk_answer_closes()), flash).value(typed_or(flash, "after", "open"));
    let choices = vec![
        Choice::new("open", words.text(say::desk_answer_open())),
        Choice::new("close", words.text(say::desk_answer_close())),
    ];
    let ending = ending(visit, unsent, say::desk_answer_send(), true);
    view! {
        <PostForm action=action token=token hidden=hidden>
            <TextArea field=text/>
            <RadioGroup field=after choices=choices/>
            {ending}
        </PostForm>
    }
    .into_any()
}

/// The case that it is about, as far as an answer needs it.
fn beside(visit: &Visit, case: &DeskCase) -> AnyView {
    let (words, proof) = (visit.words(), &case.about);
    let mut facts = vec![
        Definition::new(words.text(say::case_form()), form_name(&proof.form, visit.language)),
        Definition::new(words.text(say::case_receipt_number()), proof.receipt.to_string()),
    ];
    facts.extend(whose(words, case));
    facts.extend([Definition::new(words.text(say::case_filed_on()), day(words, proof.filed_at)), stands(words, case)]);
    view! {
        <h2>{words.text(say::desk_message_case_title())}</h2>
        <Definitions pairs=facts/>
        <p><a href=visit.to(&Place::DeskCase(proof.case))>{words.text(say::desk_message_open_case())}</a></p>
    }
    .into_any()
}

//! What the person and the agency wrote to each other.

use domain::Side;
use leptos::prelude::*;
use services::accounts::own_data::{MessagePart, OwnData, ThreadPart, UnsentPart};
use words::{Words, say, service_request};

use super::blocks::moment;

pub(super) fn threads(words: Words, data: &OwnData) -> AnyView {
    let threads = data.threads.iter().map(|part| thread(words, part)).collect_view();
    let none = data.threads.is_empty().then(|| view! { <p>{words.text(say::data_file_none())}</p> });
    let unsent = data.unsent_messages.iter().map(|part| unsent(words, part)).collect_view();
    view! { <h2>{words.text(say::threads_title())}</h2> {threads} {unsent} {none} }.into_any()
}

fn thread(words: Words, part: &ThreadPart) -> AnyView {
    let messages = part.messages.iter().map(|part| message(words, part)).collect_view();
    let request = part.request.as_deref().and_then(|request| request.parse().ok()).map(service_request);
    let request = request.map(|request| view! { <p>{words.text(request)}</p> });
    view! { <h3>{part.subject.clone()}</h3> {request} {messages} }.into_any()
}

fn message(words: Words, part: &MessagePart) -> AnyView {
    let by = match part.side {
        Side::Person => say::thread_from_person(),
        Side::Agency => say::thread_from_agency(),
    };
    let lines = lines(&part.text);
    let files = part.documents.iter().flat_map(|document| &document.files).map(|file| &file.name);
    let files = enclosed(words, files);
    view! { <dl><dt>{format!("{}, {}", words.text(by), moment(words, part.sent_at.0))}</dt> {lines} {files}</dl> }
        .into_any()
}

/// A message that is being written.
fn unsent(words: Words, part: &UnsentPart) -> AnyView {
    let typed = part.typed.values().map(|text| lines(text)).collect_view();
    let files = part.documents.iter().flat_map(|document| &document.files).map(|file| &file.name);
    let files = enclosed(words, files);
    view! {
        <h3>{words.text(say::data_file_unsent())}</h3>
        <dl><dt>{moment(words, part.begun_at.0)}</dt> {typed} {files}</dl>
    }
    .into_any()
}

fn lines(text: &str) -> AnyView {
    text.lines().map(|line| view! { <dd>{line.to_owned()}</dd> }).collect_view().into_any()
}

/// The names of what goes with a message.
fn enclosed<'f>(words: Words, files: impl Iterator<Item = &'f String>) -> Option<AnyView> {
    let names: Vec<_> = files.map(String::as_str).collect();
    (!names.is_empty()).then(|| view! { <dd>{words.text(say::data_file_enclosed(names.join(", ")))}</dd> }.into_any())
}

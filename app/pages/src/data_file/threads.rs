//! What the person and the agency wrote to each other.

use domain::Side;
use leptos::prelude::*;
use services::accounts::own_data::{MessagePart, OwnData, ThreadPart};
use words::{Words, say};

use super::blocks::moment;

pub(super) fn threads(words: Words, data: &OwnData) -> AnyView {
    let threads = data.threads.iter().map(|part| thread(words, part)).collect_view();
    let none = data.threads.is_empty().then(|| view! { <p>{words.text(say::data_file_none())}</p> });
    view! { <h2>{words.text(say::threads_title())}</h2> {threads} {none} }.into_any()
}

fn thread(words: Words, part: &ThreadPart) -> AnyView {
    let messages = part.messages.iter().map(|part| message(words, part)).collect_view();
    view! { <h3>{part.subject.clone()}</h3> {messages} }.into_any()
}

fn message(words: Words, part: &MessagePart) -> AnyView {
    let by = match part.side {
        Side::Person => say::thread_from_person(),
        Side::Agency => say::thread_from_agency(),
    };
    let lines = part.text.lines().map(|line| view! { <dd>{line.to_owned()}</dd> }).collect_view();
    view! { <dl><dt>{format!("{}, {}", words.text(by), moment(words, part.sent_at.0))}</dt> {lines}</dl> }.into_any()
}

//! What goes with a message: as the form shows it in which the message is written, and as it is read with it.

use components::{Button, ButtonKind, ButtonRow, DocumentCard, DocumentList, SaidFile};
use domain::{FileId, MessageId, Place};
use leptos::prelude::*;
use services::evidence::MOST_ENCLOSED;
use services::threads::{EnclosedFile, Unsent, WrittenIn};
use visit::{Flash, Visit};
use words::{Message, Words, say};

use crate::filing::evidence_slot::{shown_card, size};

/// On which page a message is written.
pub(crate) fn written_on(written_in: WrittenIn) -> Place {
    match written_in {
        WrittenIn::Thread(thread) => Place::Thread(thread),
        WrittenIn::Beginning => Place::NewThread,
        WrittenIn::Request(case, what) => Place::AskService(case, what),
        WrittenIn::Answer(thread) => Place::DeskThread(thread),
    }
}

/// What is shown in a form for a message: what was just refused, or else what was typed before documents were added.
pub(crate) fn with_typed(flash: Flash, unsent: Option<&Unsent>) -> Flash {
    let typed = unsent.into_iter().flat_map(|unsent| &unsent.typed);
    typed.fold(
        flash,
        |flash, (name, value)| {
            if flash.values.contains_key(name) { flash } else { flash.with_value(name, value) }
        },
    )
}

/// What the form holds: the name of the message, and what its person sees of what goes with it.
pub(crate) fn hidden(visit: &Visit, unsent: Option<&Unsent>) -> Vec<(String, String)> {
    let message: MessageId = unsent.map_or_else(|| visit.services.new_message_id(), |unsent| unsent.message);
    let seen = unsent.map_or(0, |unsent| unsent.seen);
    vec![("message".to_owned(), message.to_string()), ("seen".to_owned(), seen.to_string())]
}

/// The documents that would go with it, and the buttons: to send it, and to add to them.
pub(crate) fn ending(visit: &Visit, unsent: Option<&Unsent>, send: Message, takes_more: bool) -> AnyView {
    let words = visit.words();
    let documents = unsent.map(|unsent| &unsent.evidence.documents).into_iter().flatten();
    let files: Vec<_> = documents.flat_map(|document| &document.files).collect();
    let cards = files.iter().map(|file| shown_card(visit, file)).collect();
    let waits = files.iter().any(|file| file.is_being_checked());
    let waits = waits.then(|| view! { <p>{words.text(say::enclosed_checking())}</p> });
    let there = (!files.is_empty()).then(|| {
        let title = words.text(say::enclosed_there());
        view! { <DocumentList documents=vec![DocumentCard { title, files: cards }]/> {waits} }
    });
    let add = if files.is_empty() { say::enclosed_add() } else { say::enclosed_change() };
    let hint = takes_more.then(|| view! { <p class="text-quiet">{words.text(say::enclosed_hint(MOST_ENCLOSED))}</p> });
    let add = takes_more.then(|| {
        view! { <Button text=words.text(add) kind=ButtonKind::Secondary name="then".to_owned() value="documents".to_owned()/> }
    });
    view! {
        {there}
        {hint}
        <ButtonRow>
            <Button text=words.text(send)/>
            {add}
        </ButtonRow>
    }
    .into_any()
}

/// The files of a message, each with where it is opened.
pub(super) fn files(words: Words, files: &[EnclosedFile], open: impl Fn(FileId) -> String) -> Vec<SaidFile> {
    let file = |file: &EnclosedFile| {
        let (name, size) = (file.name.as_str(), size(file.bytes));
        let about = if file.kind.is_picture() {
            say::evidence_file_photo(size)
        } else {
            say::evidence_file_pdf(file.pages, size)
        };
        SaidFile {
            href: open(file.id),
            name: if name.is_empty() { words.text(say::evidence_file_no_name()) } else { name.to_owned() },
            about: words.text(about),
        }
    };
    files.iter().map(file).collect()
}

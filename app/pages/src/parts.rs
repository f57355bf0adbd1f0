//! What many screens are made of.

use components::{Alert, AlertKind, ErrorSummary, Field, Problem};
use domain::{Date, Place, Timestamp};
use leptos::prelude::*;
use visit::{Answer, File, Flash, Visit};
use words::{Words, say};

/// The errors of a form that was just refused, at the top of its page, or that it was not sent. Nothing otherwise.
pub(crate) fn error_summary(words: Words, flash: &Flash) -> Option<AnyView> {
    let problems: Vec<_> =
        flash.errors.iter().map(|(field, message)| Problem::with_field(field.clone(), message.clone())).collect();
    summary_of(words, problems).or_else(|| not_sent(words, flash))
}

pub(crate) fn summary_of(words: Words, problems: Vec<Problem>) -> Option<AnyView> {
    (!problems.is_empty())
        .then(|| view! { <ErrorSummary title=words.text(say::error_summary_title()) problems=problems/> }.into_any())
}

/// What is said of a form that was sent after the session had run out, on the page that shows again what was typed.
pub(crate) fn not_sent(words: Words, flash: &Flash) -> Option<AnyView> {
    flash.is_unsent.then(|| {
        let title = words.text(say::unsaved_title());
        view! { <Alert kind=AlertKind::Info title=title><p>{words.text(say::unsaved_text())}</p></Alert> }.into_any()
    })
}

/// What was typed into a field that came back, and else what is there.
pub(crate) fn typed_or(flash: &Flash, key: &str, there: &str) -> String {
    flash.values.get(key).map_or(there, String::as_str).to_owned()
}

/// A field of a form that is not stored: with its error and what was typed, if it was just refused.
pub(crate) fn field(key: &str, label: String, flash: &Flash) -> Field {
    Field::new(key, label).error(flash.errors.get(key).cloned()).value(flash.value(key))
}

/// A form's properties: where it is posted, and its token.
pub(crate) fn target(visit: &Visit, action: &str) -> (String, String) {
    (visit.act(action), visit.form_token().into_text())
}

/// A PDF file.
pub(crate) fn pdf(name: String, bytes: Vec<u8>) -> Answer {
    File { name, content_type: "application/pdf", bytes }.into()
}

/// Where a form can be had as a PDF file.
pub(crate) fn paper_link(visit: &Visit, paper: &Place) -> AnyView {
    let words = visit.words();
    view! {
        <p>
            <a href=visit.to(paper)>{words.text(say::paper_download())}</a>
            ". "
            {words.text(say::paper_download_text())}
        </p>
    }
    .into_any()
}

/// A moment as a date written out, in the installation's time.
pub(crate) fn day(words: Words, moment: Timestamp) -> String {
    words.day(moment)
}

/// The same date as a machine reads it.
pub(crate) fn machine_day(words: Words, moment: Timestamp) -> String {
    machine_date(words.zone().day(moment))
}

/// A date as a machine reads it.
pub(crate) fn machine_date(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

/// The paragraphs of a longer text from a catalogue: what stands between line ends.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

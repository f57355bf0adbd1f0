//! What was written with something that happened to a case while nobody had it, what was corrected, and where it was sent.

use components::{Definition, Quote};
use domain::Language;
use leptos::prelude::*;
use services::Written;
use services::appointments::time_there;
use services::cases::{Whom, Wrote};
use services::notices::Appointment;
use words::{Message, Words, say};

/// What was written, each text with what it is, as a reader of this language reads it.
pub(crate) fn quotes(words: Words, wrote: &Wrote) -> Vec<Quote> {
    let text = |title: Message, written: &Written| {
        let language = written.other_language(words.language()).map(Language::code);
        let paragraphs = written.in_language(words.language()).to_vec();
        (!written.is_empty()).then(|| Quote { title: words.text(title), paragraphs, language })
    };
    let line = |title: Message, line: &Option<String>| {
        line.as_ref().map(|line| Quote { title: words.text(title), paragraphs: vec![line.clone()], language: None })
    };
    let visit = wrote.visit.as_ref().map(|Appointment { day, time, clock, place }| {
        let when = std::iter::once(format!("{}, {}", words.date(*day), time_there(words, time, *clock)));
        let paragraphs = when.chain(place.iter().cloned()).collect();
        Quote { title: words.text(say::history_visit()), paragraphs, language: None }
    });
    let quotes = [
        visit,
        text(say::history_items(), &wrote.items),
        line(say::notice_office(), &wrote.office),
        line(say::notice_tracking(), &wrote.tracking),
        text(say::history_words(), &wrote.words),
        text(say::history_remedy(), &wrote.remedy),
    ];
    let corrected = said(words, &wrote.corrected).into_iter();
    let corrected = corrected.map(|(title, text)| Quote { title, paragraphs: vec![text], language: None });
    quotes.into_iter().flatten().chain(corrected).collect()
}

/// What was corrected of whom a case is for, as it counts now.
pub(crate) fn corrected(words: Words, whom: &Whom) -> Vec<Definition> {
    said(words, whom).into_iter().map(|(title, text)| Definition::new(title, text)).collect()
}

/// What is said of whom a case is for, each with what it is.
fn said(words: Words, whom: &Whom) -> Vec<(String, String)> {
    let name = whom.name.clone().map(|name| (words.text(say::notice_corrected_name()), name));
    let born = whom.date_of_birth;
    let born = born.map(|born| (words.text(say::notice_corrected_birth_date()), words.date(born)));
    name.into_iter().chain(born).collect()
}

/// The same as parts of a page.
pub(crate) fn parts(quotes: Vec<Quote>) -> AnyView {
    let part = |Quote { title, paragraphs, language }: Quote| {
        let paragraphs = paragraphs.into_iter().map(|text| view! { <p lang=language>{text}</p> }).collect_view();
        view! { <h2>{title}</h2> {paragraphs} }
    };
    quotes.into_iter().map(part).collect_view().into_any()
}

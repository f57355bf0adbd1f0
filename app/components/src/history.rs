use leptos::prelude::*;

use crate::{Tag, Tone};

/// Something that happened to a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Event {
    /// The date as it is read: "4 March 2027".
    pub when: String,
    /// The same for machines: `2027-03-04`.
    pub datetime: String,
    /// What happened.
    pub title: String,
    /// What it means.
    pub meaning: Option<String>,
    /// That its reader has not seen it before: "New".
    pub mark: Option<String>,
    /// What somebody wrote with it.
    pub written: Vec<Quote>,
}

/// What somebody wrote, with what that is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Quote {
    /// What it is: "Why".
    pub title: String,
    /// A paragraph each.
    pub paragraphs: Vec<String>,
    /// The code of their language, if that is not the one of the page.
    pub language: Option<&'static str>,
}

/// What happened, the newest first.
#[component]
pub fn History(
    /// The events, in the order they are shown.
    events: Vec<Event>,
) -> impl IntoView {
    let events = events
        .into_iter()
        .map(|event| {
            view! {
                <li class="history__event">
                    <time class="history__when" datetime=event.datetime>{event.when}</time>
                    <div>
                        <p class="history__title">
                            {event.mark.map(|mark| view! { <Tag text=mark tone=Tone::Active /> " " })}
                            {event.title}
                        </p>
                        {event.meaning.map(|meaning| view! { <p class="history__meaning">{meaning}</p> })}
                        {event.written.into_iter().map(quote).collect_view()}
                    </div>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="history">{events}</ol> }
}

fn quote(quote: Quote) -> AnyView {
    let Quote { title, paragraphs, language } = quote;
    let paragraphs = paragraphs.into_iter().map(|text| view! { <p lang=language>{text}</p> }).collect_view();
    view! {
        <div class="history__quote">
            <p class="history__quote-title">{title}</p>
            {paragraphs}
        </div>
    }
    .into_any()
}

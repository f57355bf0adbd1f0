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
                    </div>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="history">{events}</ol> }
}

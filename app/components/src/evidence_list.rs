use leptos::prelude::*;

use crate::{Link, Tag, Tone};

/// One thing to send along.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evidence {
    /// What it is.
    pub title: String,
    /// The language of that, if it is another one than the page's.
    pub lang: Option<&'static str>,
    /// What counts and how to make it.
    pub help: Option<String>,
    /// Why it is asked of this person.
    pub why: Option<String>,
    /// Its state in words: "Needed", "Added".
    pub state: Option<String>,
    /// What the state's colour adds.
    pub tone: Tone,
    /// Where it is added or seen.
    pub actions: Vec<Link>,
}

/// What to send along, and why.
#[component]
pub fn EvidenceList(
    /// The documents, in order.
    items: Vec<Evidence>,
) -> impl IntoView {
    let items = items
        .into_iter()
        .map(|item| {
            let subject = item.title.clone();
            let actions = item
                .actions
                .into_iter()
                .map(|action| {
                    view! {
                        <p><a href=action.href>{action.text} <span class="usa-sr-only">" " {subject.clone()}</span></a></p>
                    }
                })
                .collect_view();
            view! {
                <li class="evidence">
                    <p class="evidence__title">
                        <strong lang=item.lang>{item.title}</strong>
                        {item.state.map(|state| view! { " " <Tag text=state tone=item.tone /> })}
                    </p>
                    {item.help.map(|help| view! { <p>{help}</p> })}
                    {item.why.map(|why| view! { <p class="evidence__why">{why}</p> })}
                    {actions}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="evidence-list">{items}</ul> }
}

use leptos::prelude::*;

use crate::Link;

/// One thing that waits for the person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Need {
    /// What it is.
    pub title: String,
    /// Why it waits, and what happens otherwise.
    pub text: String,
    /// Until when: "Due 4 March 2027".
    pub due: Option<String>,
    /// It is urgent.
    pub is_urgent: bool,
    /// What to do.
    pub action: Link,
    /// What else there is: a file for a calendar.
    pub more: Option<Link>,
}

/// What waits for the person, first on the home page.
#[component]
pub fn NeedsYou(
    /// What waits, the most urgent first.
    needs: Vec<Need>,
) -> impl IntoView {
    let needs = needs
        .into_iter()
        .map(|need| {
            let subject = need.title.clone();
            view! {
                <li class="need" class=("need--urgent", need.is_urgent)>
                    <p class="need__title">{need.title}</p>
                    {need.due.map(|due| view! { <p class="need__due">{due}</p> })}
                    <p class="need__text">{need.text}</p>
                    <p>
                        <a class="need__action" href=need.action.href>
                            {need.action.text} <span class="usa-sr-only">": " {subject}</span>
                        </a>
                        {need.more.map(|more| view! { " " <a class="need__action" href=more.href>{more.text}</a> })}
                    </p>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="needs-you">{needs}</ul> }
}

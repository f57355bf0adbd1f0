use leptos::prelude::*;

use crate::{Definition, Definitions};

/// A way into a part of the service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Door {
    /// Where it leads.
    pub href: String,
    /// What is behind it.
    pub title: String,
    /// Who it is for.
    pub text: String,
    /// What to know before going in; often nothing.
    pub facts: Vec<Definition>,
}

/// The few ways in, as large targets.
#[component]
pub fn Doors(
    /// The ways, in order.
    doors: Vec<Door>,
) -> impl IntoView {
    let doors = doors
        .into_iter()
        .map(|door| {
            let facts = (!door.facts.is_empty()).then(|| view! { <Definitions pairs=door.facts/> });
            view! {
                <li class="door">
                    <a class="door__link" href=door.href>{door.title}</a>
                    <p class="door__text">{door.text}</p>
                    {facts}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="doors">{doors}</ul> }
}

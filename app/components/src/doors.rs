use leptos::prelude::*;

use crate::{Definition, Definitions, WhyWeAsk};

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
    /// What to bring along and the like, each folded up; often nothing.
    pub lists: Vec<DoorList>,
}

/// A list below a line that opens it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DoorList {
    /// "What to have ready for Form I-90".
    pub title: String,
    /// What is in it.
    pub lines: Vec<String>,
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
            let lists = door.lists.into_iter().map(|list| {
                let lines = list.lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
                view! { <div class="door__list"><WhyWeAsk title=list.title><ul>{lines}</ul></WhyWeAsk></div> }
            });
            let lists = lists.collect_view();
            view! {
                <li class="door">
                    <a class="door__link" href=door.href>{door.title}</a>
                    <p class="door__text">{door.text}</p>
                    {facts}
                    {lists}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="doors">{doors}</ul> }
}

use leptos::prelude::*;

use crate::{Tag, Tone, field_id};

/// A box that takes a row into what is done next.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pick {
    /// The name under which it is sent.
    pub name: String,
    /// What is sent.
    pub value: String,
    /// It is ticked already.
    pub is_picked: bool,
}

/// Something to work on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkRow {
    /// Where it is worked on.
    pub href: String,
    /// What it is.
    pub title: String,
    /// The number by which it is known; that of the box, where there is one.
    pub number: String,
    /// What it waits for, in a word or two.
    pub state: String,
    /// What the state's colour adds.
    pub tone: Tone,
    /// What else there is to know, a line each.
    pub facts: Vec<String>,
    /// The box, where several can be taken together.
    pub pick: Option<Pick>,
}

/// Things to work on, in their order.
#[component]
pub fn WorkList(
    /// The rows.
    rows: Vec<WorkRow>,
) -> impl IntoView {
    let rows = rows
        .into_iter()
        .map(|row| {
            let number = match row.pick {
                Some(pick) => {
                    let id = field_id(&format!("{}-{}", pick.name, pick.value));
                    view! {
                        <div class="usa-checkbox">
                            <input class="usa-checkbox__input" id=id.clone() type="checkbox" name=pick.name value=pick.value
                                checked=pick.is_picked />
                            <label class="usa-checkbox__label" for=id>{row.number}</label>
                        </div>
                    }
                    .into_any()
                }
                None => view! { <p class="work-row__number">{row.number}</p> }.into_any(),
            };
            let facts = row.facts.into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view();
            view! {
                <li class="work-row">
                    <p class="work-row__title"><a href=row.href>{row.title}</a> " " <Tag text=row.state tone=row.tone /></p>
                    {number}
                    <ul class="work-row__facts">{facts}</ul>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="work-list">{rows}</ul> }
}

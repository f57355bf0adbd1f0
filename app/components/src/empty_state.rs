use leptos::prelude::*;

use crate::{Link, LinkButton};

/// What stands where nothing is yet: it teaches the first step.
#[component]
pub fn EmptyState(
    /// What is not there yet.
    #[prop(into)]
    title: String,
    /// How it gets there.
    #[prop(into)]
    text: String,
    /// The first step.
    #[prop(optional_no_strip, into)]
    action: Option<Link>,
) -> impl IntoView {
    view! {
        <div class="empty-state">
            <p class="empty-state__title">{title}</p>
            <p>{text}</p>
            {action.map(|action| view! { <LinkButton href=action.href text=action.text /> })}
        </div>
    }
}

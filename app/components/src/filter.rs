use leptos::prelude::*;

/// A part of a list that can be shown by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FilterLink {
    /// What is in it.
    pub text: String,
    /// The page with it.
    pub href: String,
    /// It is what this page shows.
    pub is_current: bool,
}

/// Parts of a list, as links: one of them is shown.
#[component]
pub fn Filter(
    /// What they have in common: "Show".
    #[prop(into)]
    label: String,
    /// The parts, in order.
    links: Vec<FilterLink>,
) -> impl IntoView {
    let links = links
        .into_iter()
        .map(|link| {
            view! {
                <li>
                    <a class="filter__link" href=link.href aria-current=link.is_current.then_some("page")>{link.text}</a>
                </li>
            }
        })
        .collect_view();
    let name = label.clone();
    view! {
        <nav class="filter" aria-label=name>
            <span class="filter__label" aria-hidden="true">{label}</span>
            <ul>{links}</ul>
        </nav>
    }
}

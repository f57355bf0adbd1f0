use leptos::prelude::*;

/// Questions that narrow a list. The answers are in the address of the page, so that it can be kept and gone back to.
#[component]
pub fn FilterForm(
    /// The page with the list.
    #[prop(into)]
    action: String,
    /// What it narrows: "Cases".
    #[prop(into)]
    label: String,
    /// The questions and the button.
    children: Children,
) -> impl IntoView {
    view! {
        <form class="filter-form" method="get" action=action aria-label=label>
            {children()}
        </form>
    }
}

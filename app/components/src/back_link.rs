use leptos::prelude::*;

/// The way back to the page before.
#[component]
pub fn BackLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// "Back".
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <a class="back-link" href=href>{text}</a> }
}

use leptos::prelude::*;

/// The id of the main content, where the skip link leads.
pub const MAIN_ID: &str = "main";

/// The first link of a page: past the header to the content. Seen when it has focus.
#[component]
pub fn SkipLink(
    /// "Skip to the main content".
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <a class="usa-skipnav" href=format!("#{MAIN_ID}")>{text}</a> }
}

use leptos::prelude::*;

/// What stands at the top of a printed page, and nowhere else.
#[component]
pub fn PrintHeader(
    /// The name of the site.
    #[prop(into)]
    site: String,
    /// What the paper is and when it was made.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <div class="print-header"><strong>{site}</strong> <span>{text}</span></div> }
}

use leptos::prelude::*;

/// Says on every page that this is not a government site.
#[component]
pub fn DemonstrationBanner(
    /// The sentence.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <p class="demonstration-banner">{text}</p> }
}

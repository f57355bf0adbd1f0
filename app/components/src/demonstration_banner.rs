use leptos::prelude::*;

/// Says on every page that this is not a government site.
#[component]
pub fn DemonstrationBanner(
    /// The sentence.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <section class="demonstration-banner" aria-labelledby="demonstration">
            <p id="demonstration">{text}</p>
        </section>
    }
}

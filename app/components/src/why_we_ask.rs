use leptos::prelude::*;

/// The longer explanation behind a short line. Opens without scripts.
#[component]
pub fn WhyWeAsk(
    /// "Why we ask this".
    #[prop(into)]
    title: String,
    /// It is unfolded from the start.
    #[prop(optional)]
    is_open: bool,
    /// The explanation, in paragraphs.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="why-we-ask" open=is_open>
            <summary class="why-we-ask__title">{title}</summary>
            <div class="why-we-ask__body">{children()}</div>
        </details>
    }
}

use leptos::prelude::*;

/// What a person certifies, in full, and the fields that sign it.
#[component]
pub fn SignatureBlock(
    /// "Your certification".
    #[prop(into)]
    title: String,
    /// The certification, paragraph by paragraph; nothing is left out or folded away.
    paragraphs: Vec<String>,
    /// The agreement and the typed name.
    children: Children,
) -> impl IntoView {
    let paragraphs = paragraphs.into_iter().map(|words| view! { <p>{words}</p> }).collect_view();
    view! {
        <section class="signature" aria-labelledby="signature-title">
            <h2 class="signature__title" id="signature-title">{title}</h2>
            <div class="signature__words">{paragraphs}</div>
            <div class="signature__fields">{children()}</div>
        </section>
    }
}

use leptos::prelude::*;

use crate::{Field, LabelledField};

/// A question answered in sentences.
#[component]
pub fn TextArea(
    /// The question.
    field: Field,
    /// How many lines are shown at first.
    #[prop(default = 6)]
    rows: u32,
    /// The most characters that count, for an island that counts them. Nothing is cut off.
    #[prop(optional_no_strip, into)]
    limit: Option<u32>,
) -> impl IntoView {
    let area = view! {
        <textarea
            class="usa-textarea"
            class=("usa-input--error", field.error.is_some())
            id=field.id()
            name=field.name()
            rows=rows
            data-limit=limit
            aria-describedby=field.described_by()
            aria-invalid=field.aria_invalid()
            inner_html=escaped(&field.value)
        ></textarea>
    };
    view! { <LabelledField field=field>{area}</LabelledField> }
}

/// The text as the content of a `<textarea>`.
///
/// Leptos 0.8 writes the children of a textarea as they are, so what a person typed could close it
/// and go on as markup (leptos#4819). Here it is escaped by hand. A parser drops the first line
/// break of a textarea, so one is given to drop.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    if text.starts_with(['\n', '\r']) { format!("\n{text}") } else { text }
}

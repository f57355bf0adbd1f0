use leptos::prelude::*;

use crate::{Field, LabelledField};

/// A file of the person's device. Browsers never show again which one was chosen.
#[component]
pub fn FileInput(
    /// The question; its value is not written.
    field: Field,
    /// The endings or kinds of files that the browser offers first, such as ".json".
    #[prop(into)]
    accept: String,
    /// Several can be chosen at once.
    #[prop(optional)]
    multiple: bool,
) -> impl IntoView {
    let input = view! {
        <input
            class="usa-file-input"
            class=("usa-input--error", field.error.is_some())
            id=field.id()
            name=field.name()
            type="file"
            accept=accept
            multiple=multiple
            aria-describedby=field.described_by()
            aria-invalid=field.aria_invalid()
        />
    };
    view! { <LabelledField field=field>{input}</LabelledField> }
}

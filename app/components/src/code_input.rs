use leptos::prelude::*;

use crate::{Field, LabelledField};

/// A one-time code: the whole code in one box, so that it can be pasted and filled in by the phone.
#[component]
pub fn CodeInput(
    /// The question; what was typed is not shown again.
    field: Field,
    /// How many digits the code has.
    #[prop(default = 6)]
    digits: u32,
) -> impl IntoView {
    let input = view! {
        <input
            class="usa-input code-input"
            class=("usa-input--error", field.error.is_some())
            id=field.id()
            name=field.name()
            type="text"
            inputmode="numeric"
            autocomplete="one-time-code"
            spellcheck="false"
            size=digits
            aria-describedby=field.described_by()
            aria-invalid=field.aria_invalid()
        />
    };
    view! { <LabelledField field=field>{input}</LabelledField> }
}

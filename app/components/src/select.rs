use leptos::prelude::*;

use crate::{Choice, Field, InputWidth, LabelledField};

/// A question answered from a long list, in the browser's own control.
#[component]
pub fn Select(
    /// The question; its value is the value of the chosen answer.
    field: Field,
    /// The answers, in order. Hints are not shown.
    choices: Vec<Choice>,
    /// The words of the empty first answer: "Select a country".
    #[prop(optional_no_strip, into)]
    placeholder: Option<String>,
    /// How long the answers are.
    #[prop(optional)]
    width: InputWidth,
    /// The browser's own name for the answer.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
) -> impl IntoView {
    let options = choices
        .into_iter()
        .map(|choice| {
            let is_chosen = choice.value == field.value;
            view! { <option value=choice.value selected=is_chosen>{choice.label}</option> }
        })
        .collect_view();
    let select = view! {
        <select
            class=format!("usa-select {}", width.class())
            class=("usa-input--error", field.error.is_some())
            id=field.id()
            name=field.name()
            autocomplete=autocomplete
            aria-describedby=field.described_by()
            aria-invalid=field.aria_invalid()
        >
            {placeholder.map(|words| view! { <option value="">{words}</option> })}
            {options}
        </select>
    };
    view! { <LabelledField field=field>{select}</LabelledField> }
}

use leptos::prelude::*;

use crate::{Field, LabelledField};

/// A password. It can be pasted and kept by a password manager, and is never sent back to the page.
#[component]
pub fn PasswordInput(
    /// The question; its value is not written.
    field: Field,
    /// A password to be made, not one to be remembered.
    #[prop(optional)]
    is_new: bool,
    /// What stands under the box: a strength meter, a button that shows the password.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let input = view! {
        <input
            class="usa-input width-full"
            class=("usa-input--error", field.error.is_some())
            id=field.id()
            name=field.name()
            type="password"
            autocomplete=if is_new { "new-password" } else { "current-password" }
            autocapitalize="none"
            spellcheck="false"
            aria-describedby=field.described_by()
            aria-invalid=field.aria_invalid()
        />
    };
    view! { <LabelledField field=field>{input}{children.map(|children| children())}</LabelledField> }
}

use leptos::prelude::*;

use crate::Field;
use crate::field_frame::hint_and_error;

/// One checkbox that says yes to a sentence. It sends `yes` when checked, nothing otherwise.
#[component]
pub fn Agreement(
    /// The sentence; checked when its value is `yes`.
    field: Field,
) -> impl IntoView {
    view! {
        <div class="usa-form-group agreement" class=("usa-form-group--error", field.error.is_some())>
            {hint_and_error(&field)}
            <div class="usa-checkbox">
                <input class="usa-checkbox__input" id=field.id() type="checkbox" name=field.name() value="yes"
                    checked=field.value == "yes"
                    aria-describedby=field.described_by()
                    aria-invalid=field.aria_invalid() />
                <label class="usa-checkbox__label" for=field.id()>{field.label.clone()}</label>
            </div>
        </div>
    }
}

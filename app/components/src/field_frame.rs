use leptos::prelude::*;

use crate::Field;

/// A question with one control: label, hint and error, then the control passed as children.
///
/// The control must carry the field's id and `aria-describedby`.
#[component]
pub fn LabelledField(
    /// The question.
    field: Field,
    /// The control.
    children: Children,
) -> impl IntoView {
    let id = field.id();
    let label = view! {
        <label class="usa-label" for=id>
            {field.label.clone()} {optional_mark(&field)}
        </label>
    };
    view! {
        <div class="usa-form-group" class=("usa-form-group--error", field.error.is_some())>
            {as_heading(field.is_heading, label)}
            {hint_and_error(&field)}
            {children()}
        </div>
    }
}

/// A question with several controls: fieldset and legend, hint and error, then the controls.
///
/// The fieldset takes focus when an error links to it.
#[component]
pub fn FieldGroup(
    /// The question; its label is the legend.
    field: Field,
    /// The fieldset carries the field's id. Off where the first choice carries it.
    #[prop(default = true)]
    has_id: bool,
    /// The controls.
    children: Children,
) -> impl IntoView {
    let legend = if field.is_heading {
        view! { <h1 class="legend-heading">{field.label.clone()} {optional_mark(&field)}</h1> }.into_any()
    } else {
        view! { {field.label.clone()} {optional_mark(&field)} }.into_any()
    };
    view! {
        <fieldset
            class="usa-fieldset usa-form-group"
            class=("usa-form-group--error", field.error.is_some())
            id=has_id.then(|| field.id())
            tabindex=has_id.then_some("-1")
            aria-describedby=field.described_by()
        >
            <legend class="usa-legend">{legend}</legend>
            {hint_and_error(&field)}
            {children()}
        </fieldset>
    }
}

/// Short answers of one group side by side, such as feet and inches.
#[component]
pub fn FieldRow(
    /// The fields.
    children: Children,
) -> impl IntoView {
    view! { <div class="field-row">{children()}</div> }
}

fn as_heading(is_heading: bool, label: impl IntoView + 'static) -> AnyView {
    if is_heading { view! { <h1 class="label-heading">{label}</h1> }.into_any() } else { label.into_any() }
}

fn optional_mark(field: &Field) -> Option<impl IntoView + use<>> {
    field.optional.clone().map(|word| view! { <span class="optional-mark">" ("{word}")"</span> })
}

/// The help and the error of a field, under the ids that its control names.
pub(crate) fn hint_and_error(field: &Field) -> impl IntoView + use<> {
    let hint = field.hint.clone().map(|hint| {
        view! { <div class="usa-hint" id=field.hint_id()>{hint}</div> }
    });
    let error = field.error.clone().map(|error| {
        view! { <div class="usa-error-message" id=field.error_id()>{error}</div> }
    });
    view! { {hint}{error} }
}

use leptos::prelude::*;

use crate::choice::described_by;
use crate::document_list::small;
use crate::{Choice, Field, FieldGroup};

/// A question with any number of answers. Each checked one is sent as `name[]`.
///
/// The first choice carries the field's id, so a link from the error summary lands on a control.
#[component]
pub fn CheckboxGroup(
    /// The question; its value is not used.
    field: Field,
    /// The answers, in order.
    choices: Vec<Choice>,
    /// The values of those that are checked.
    #[prop(optional)]
    checked: Vec<String>,
) -> impl IntoView {
    let group = field.clone();
    let choices = choices
        .into_iter()
        .enumerate()
        .map(|(position, choice)| {
            let own_id = field.choice_id(&choice.value);
            let id = if position == 0 { field.id() } else { own_id.clone() };
            view! {
                <div class="usa-checkbox">
                    <input class="usa-checkbox__input" id=id.clone() type="checkbox" name=format!("{}[]", field.name())
                        checked=checked.contains(&choice.value) value=choice.value
                        aria-describedby=described_by(&own_id, choice.hint.as_ref()) />
                    <label class="usa-checkbox__label" for=id>{choice.picture.map(small)} {choice.label}</label>
                    {choice.hint.map(|hint| view! { <div class="choice-hint" id=format!("{own_id}--hint")>{hint}</div> })}
                </div>
            }
        })
        .collect_view();
    view! { <FieldGroup field=group has_id=false>{choices}</FieldGroup> }
}

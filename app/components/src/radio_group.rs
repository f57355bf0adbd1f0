use leptos::prelude::*;

use crate::choice::described_by;
use crate::{Choice, Field, FieldGroup};

/// A question with one answer out of several.
///
/// The first choice carries the field's id, so a link from the error summary lands on a control.
#[component]
pub fn RadioGroup(
    /// The question; its value is the value of the chosen answer.
    field: Field,
    /// The answers, in order.
    choices: Vec<Choice>,
    /// What else is asked when an answer is chosen: its value and the fields. Shown by style alone.
    #[prop(optional)]
    reveals: Vec<(String, AnyView)>,
) -> impl IntoView {
    let mut reveals = reveals;
    let group = field.clone();
    let choices = choices
        .into_iter()
        .enumerate()
        .map(|(position, choice)| {
            let own_id = field.choice_id(&choice.value);
            let id = if position == 0 { field.id() } else { own_id.clone() };
            let revealed =
                reveals.iter().position(|(value, _)| *value == choice.value).map(|at| reveals.swap_remove(at).1);
            view! {
                <div class="usa-radio">
                    <input class="usa-radio__input" id=id.clone() type="radio" name=field.name()
                        checked=choice.value == field.value value=choice.value
                        aria-describedby=described_by(&own_id, choice.hint.as_ref()) />
                    <label class="usa-radio__label" for=id>{choice.label}</label>
                    {choice.hint.map(|hint| view! { <div class="choice-hint" id=format!("{own_id}--hint")>{hint}</div> })}
                    {revealed.map(|view| view! { <div class="choice-reveal">{view}</div> })}
                </div>
            }
        })
        .collect_view();
    view! { <FieldGroup field=group has_id=false>{choices}</FieldGroup> }
}

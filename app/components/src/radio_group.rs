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
    let mut parts: Vec<(Option<String>, Vec<AnyView>)> = Vec::new();
    for (position, choice) in choices.into_iter().enumerate() {
        let revealed = reveals.iter().position(|(value, _)| *value == choice.value).map(|at| reveals.swap_remove(at).1);
        let under = choice.under.clone();
        let radio = radio(&field, position == 0, choice, revealed);
        match parts.last_mut().filter(|(last, _)| *last == under) {
            Some((_, radios)) => radios.push(radio),
            None => parts.push((under, vec![radio])),
        }
    }
    let parts = parts.into_iter().map(|(under, radios)| part(under, radios)).collect_view();
    view! { <FieldGroup field=group has_id=false>{parts}</FieldGroup> }
}

fn radio(field: &Field, is_first: bool, choice: Choice, revealed: Option<AnyView>) -> AnyView {
    let own_id = field.choice_id(&choice.value);
    let id = if is_first { field.id() } else { own_id.clone() };
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
    .into_any()
}

/// Answers that stand together, under their heading if they have one.
fn part(under: Option<String>, radios: Vec<AnyView>) -> AnyView {
    match under {
        Some(under) => view! {
            <fieldset class="usa-fieldset choice-part">
                <legend class="choice-part__legend">{under}</legend>
                {radios}
            </fieldset>
        }
        .into_any(),
        None => radios.into_any(),
    }
}

use leptos::prelude::*;

use crate::{Field, FieldGroup, TextInput};

/// A name in its parts, in the order the official forms ask for them.
#[component]
pub fn NameParts(
    /// The question; its label is the legend.
    field: Field,
    /// The family name.
    family: Field,
    /// The given name.
    given: Field,
    /// The middle name, where it is asked.
    #[prop(optional_no_strip, into)]
    middle: Option<Field>,
    /// It is the name of the person who types, so the browser may fill it in.
    #[prop(optional)]
    is_own: bool,
) -> impl IntoView {
    let own = move |name: &'static str| if is_own { name } else { "off" };
    view! {
        <FieldGroup field=field>
            <div class="name-parts">
                <TextInput field=family autocomplete=own("family-name") />
                <TextInput field=given autocomplete=own("given-name") />
                {middle.map(|middle| view! { <TextInput field=middle autocomplete=own("additional-name") /> })}
            </div>
        </FieldGroup>
    }
}

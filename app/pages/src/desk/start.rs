//! A text that is kept ready, to start from where an officer writes.

use components::{Alert, AlertKind, Button, ButtonKind, ButtonRow, Choice, Select};
use leptos::prelude::*;
use services::templates::Template;
use visit::{Flash, Visit};
use words::say;

use crate::parts::field;

/// The name under which the text that was selected is sent.
const KEY: &str = "template";

/// The texts that there are for what is asked, with the button that fills one in; nothing where there are none. It stands in
/// the form of the act, so that everything else that was typed is sent along and stays. Who presses a key in a field has
/// selected none, and goes on as if it were not there.
pub(super) fn choose(visit: &Visit, templates: &[Template], flash: &Flash) -> Option<AnyView> {
    let words = visit.words();
    if templates.is_empty() {
        // The error about one that was offered until now leads here.
        let is_asked = flash.errors.contains_key(KEY);
        return is_asked.then(|| view! { <p id=KEY>{words.text(say::desk_templates_none())}</p> }.into_any());
    }
    let ready =
        field(KEY, words.text(say::desk_template_start()), flash).hint(words.text(say::desk_template_start_hint()));
    let choices = templates.iter().map(|one| Choice::new(one.id.to_string(), one.name.clone())).collect::<Vec<_>>();
    let name = flash.value("filled");
    let filled = (!name.is_empty()).then(|| {
        let (title, text) =
            (words.text(say::desk_template_filled_title()), words.text(say::desk_template_filled(name)));
        view! { <Alert kind=AlertKind::Success title=title><p>{text}</p></Alert> }
    });
    Some(
        view! {
            {filled}
            <Select field=ready choices=choices placeholder=words.text(say::desk_template_choose())/>
            <ButtonRow>
                <Button
                    text=words.text(say::desk_template_fill())
                    kind=ButtonKind::Secondary
                    name="intent".to_owned()
                    value="fill".to_owned()
                />
            </ButtonRow>
        }
        .into_any(),
    )
}

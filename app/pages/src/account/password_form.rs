use components::{Button, ButtonRow, Field, PasswordInput, PostForm};
use islands::{Measured, PasswordMeter, Sentences};
use leptos::prelude::*;
use visit::{Flash, Visit};
use words::{Message, Words, say};

use crate::parts::target;

/// Asks for a password that is new, with the rules that will decide and a meter. The action measures, too.
pub(super) fn password_form(visit: &Visit, flash: &Flash, action: &str, button: Message) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, action);
    let password =
        Field::new("password", words.text(say::password_label())).error(flash.errors.get("password").cloned());
    let rules = [say::password_rule_length(), say::password_rule_any(), say::password_rule_unusual()];
    let rules = rules.iter().map(|rule| view! { <li>{words.text(rule)}</li> }).collect_view();
    view! {
        <ul>{rules}</ul>
        <PostForm action=action token=token>
            <PasswordMeter words=meter(words)>
                <PasswordInput field=password is_new=true/>
            </PasswordMeter>
            <ButtonRow>
                <Button text=words.text(button)/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

fn meter(words: Words) -> Sentences<Measured> {
    let levels = [
        say::password_strength_0(),
        say::password_strength_1(),
        say::password_strength_2(),
        say::password_strength_3(),
        say::password_strength_4(),
    ];
    Sentences::new(|measured| match measured {
        Measured::Strength => words.text(say::password_strength()),
        Measured::Show => words.text(say::password_show()),
        Measured::Level(level) => levels.get(level).map(|level| words.text(level)).unwrap_or_default(),
    })
}

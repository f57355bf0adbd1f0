use components::{Button, ButtonRow, Field, PageBody, PageHeading, PageWidth, PasswordInput, PostForm};
use domain::Place;
use islands::{MeterWords, PasswordMeter};
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, CookieName, Page, Visit};
use words::{Words, say};

use crate::parts::{error_summary, target};

/// Asks for the password of a new account, with the rules that will decide.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    if visit.cookies.get(CookieName::Confirmation).is_none() {
        return Ok(Place::SignUp.into());
    }
    let words = visit.words();
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let (action, token) = target(&visit, actions::CHOOSE_PASSWORD);
        let password =
            Field::new("password", words.text(say::password_label())).error(flash.errors.get("password").cloned());
        let rules = [say::password_rule_length(), say::password_rule_any(), say::password_rule_unusual()];
        let rules = rules.iter().map(|rule| view! { <li>{words.text(rule)}</li> }).collect_view();
        view! {
            <PageBody width=PageWidth::Narrow>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::password_title()) intro=Some(words.text(say::password_lead()))/>
                <ul>{rules}</ul>
                <PostForm action=action token=token>
                    <PasswordMeter words=meter(words)>
                        <PasswordInput field=password is_new=true/>
                    </PasswordMeter>
                    <ButtonRow>
                        <Button text=words.text(say::password_button())/>
                    </ButtonRow>
                </PostForm>
            </PageBody>
        }
    };
    Ok(Page::new(say::password_title(), body).with_errors(failed).into())
}

fn meter(words: Words) -> MeterWords {
    let levels = [
        say::password_strength_0(),
        say::password_strength_1(),
        say::password_strength_2(),
        say::password_strength_3(),
        say::password_strength_4(),
    ];
    MeterWords {
        strength: words.text(say::password_strength()),
        levels: levels.iter().map(|level| words.text(level)).collect(),
        show: words.text(say::password_show()),
    }
}

use components::{
    Alert, AlertKind, Button, ButtonRow, Choice, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm, RadioGroup,
};
use domain::{Language, Place};
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

use crate::parts::{error_summary, field, target, typed_or};

/// Asks in which language we write to somebody.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let words = visit.words();
        let (action, token) = target(&visit, actions::SET_LANGUAGE);
        let chosen = typed_or(&flash, "language", session.language.code());
        let chosen = field("language", words.text(say::mail_language_label()), &flash).value(chosen);
        let choices = Language::ALL.map(|language| Choice::new(language.code(), language.own_name()));
        let saved = flash.values.contains_key("saved").then(|| {
            let title = words.text(say::ways_done());
            view! { <Alert kind=AlertKind::Success title=title><p>{words.text(say::mail_language_saved())}</p></Alert> }
        });
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageTop back=Link::new(visit.to(&Place::Settings), words.text(say::back()))/>
                {saved}
                {error_summary(words, &flash)}
                <PageHeading
                    text=words.text(say::mail_language_title())
                    intro=Some(words.text(say::mail_language_lead()))
                />
                <PostForm action=action token=token>
                    <RadioGroup field=chosen choices=choices.to_vec()/>
                    <ButtonRow>
                        <Button text=words.text(say::settings_save())/>
                    </ButtonRow>
                </PostForm>
            </PageBody>
        }
    };
    Ok(Page::new(say::mail_language_title(), body).with_errors(failed).into())
}

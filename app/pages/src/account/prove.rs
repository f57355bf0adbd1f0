use components::{Button, ButtonRow, Field, PageBody, PageHeading, PageWidth, PasswordInput, PostForm};
use leptos::prelude::*;
use services::accounts::Attempt;
use services::{Fault, Session};
use visit::{Answer, CookieName, Flash, Page, Visit};
use words::say;

use super::code_step::{code_step, title};
use super::passkey_form::enter_with_passkey;
use crate::parts::{error_summary, target};

/// Asks somebody who is signed in for the password and a code, or a passkey, once more, before they change how they sign in.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let attempt = attempt(&visit, &session).await?;
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let title = attempt.as_ref().map_or_else(say::prove_title, |attempt| title(attempt.method));
    let kept = kept(&visit, &flash);
    let body = move || {
        let step = match &attempt {
            Some(attempt) => code_step(&visit, attempt, &flash),
            None => password_step(&visit, &flash),
        };
        view! {
            <PageBody width=PageWidth::Narrow>
                {error_summary(visit.words(), &flash)}
                {step}
            </PageBody>
        }
    };
    let page = Page::new(title, body).with_errors(failed);
    Ok(kept.into_iter().fold(page, Page::with_cookie).into())
}

/// The attempt that waits for a code, if it is this person's.
async fn attempt(visit: &Visit, session: &Session) -> Result<Option<Attempt>, Fault> {
    let Some(token) = visit.cookies.get(CookieName::Attempt) else { return Ok(None) };
    let attempt = visit.services.attempt(token).await?.ok();
    Ok(attempt.filter(|attempt| attempt.account == session.account))
}

/// What was typed before stays for the page that the person comes from.
fn kept(visit: &Visit, flash: &Flash) -> Option<visit::Cookie> {
    let mut typed = flash.clone().without_errors();
    typed.values.remove("sent");
    (!typed.values.is_empty()).then(|| visit.keep(&typed))?
}

fn password_step(visit: &Visit, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::PROVE);
    let next = visit.next().map(|next| next.to_string()).unwrap_or_default();
    let password =
        Field::new("password", words.text(say::password_label())).error(flash.errors.get("password").cloned());
    view! {
        <PageHeading text=words.text(say::prove_title()) intro=Some(words.text(say::prove_lead()))/>
        <PostForm action=action token=token hidden=vec![("next".to_owned(), next)]>
            <PasswordInput field=password/>
            <ButtonRow>
                <Button text=words.text(say::button_continue())/>
            </ButtonRow>
        </PostForm>
        {enter_with_passkey(visit, say::prove_passkey(), false)}
    }
    .into_any()
}

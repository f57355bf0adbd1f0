use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Field, InputKind, PageBody, PageHeading, PageWidth, PostForm,
    TextInput,
};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use services::accounts::{ResetStep, ResetWays};
use visit::{Answer, CookieName, Flash, Page, Visit};
use words::say;

use crate::parts::{error_summary, target};
use crate::trouble;

/// Asks for what an account has beside its mailbox, before a new password is chosen.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(token) = visit.cookies.get(CookieName::Link) else { return Ok(Place::Reset.into()) };
    let ways = match visit.services.reset_step(token).await? {
        Ok(ResetStep::Code(ways)) => ways,
        Ok(ResetStep::Password) => return Ok(Place::NewPassword.into()),
        Err(problem) => return Ok(trouble::mail_link(&visit, problem, Some(&Place::Reset)).into()),
    };
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let words = visit.words();
        view! {
            <PageBody width=PageWidth::Narrow>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::reset_code_title()) intro=Some(words.text(say::reset_code_lead()))/>
                {ways.by_text.then(|| by_text(&visit, &flash))}
                {(ways.by_app || ways.by_text || ways.by_paper).then(|| form(&visit, &flash, ways))}
                {ways.by_passkey.then(|| by_passkey(&visit))}
                {(!any(ways)).then(|| none(&visit))}
                <p><a href=visit.to(&Place::Lost)>{words.text(say::lost_all())}</a></p>
            </PageBody>
        }
    };
    Ok(Page::new(say::reset_code_title(), body).with_errors(failed).into())
}

fn any(ways: ResetWays) -> bool {
    ways.by_app || ways.by_text || ways.by_paper || ways.by_passkey
}

/// Sends a code to the telephone, as often as it takes.
fn by_text(visit: &Visit, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::SEND_RESET_TEXT);
    let sent = flash.values.contains_key("sent").then(|| {
        let title = words.text(say::reset_text_sent_title());
        view! { <Alert kind=AlertKind::Success title=title><p>{words.text(say::reset_text_sent())}</p></Alert> }
    });
    view! {
        {sent}
        <PostForm action=action token=token>
            <ButtonRow>
                <Button text=words.text(say::code_by_text()) kind=ButtonKind::Secondary/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

fn by_passkey(visit: &Visit) -> AnyView {
    let words = visit.words();
    view! {
        <p>
            {words.text(say::reset_by_passkey())} " "
            <a href=visit.to(&Place::SignIn)>{words.text(say::menu_sign_in())}</a>
        </p>
    }
    .into_any()
}

fn none(visit: &Visit) -> AnyView {
    let words = visit.words();
    let title = words.text(say::reset_code_none_title());
    view! { <Alert kind=AlertKind::Warning title=title><p>{words.text(say::reset_code_none_text())}</p></Alert> }
        .into_any()
}

fn form(visit: &Visit, flash: &Flash, ways: ResetWays) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::ENTER_RESET_CODE);
    let (label, hint) = match ways {
        ResetWays { by_app: true, by_paper: true, .. } => (say::reset_code_either(), say::reset_code_either_hint()),
        ResetWays { by_app: true, .. } => (say::app_code(), say::code_hint()),
        ResetWays { by_text: true, by_paper: true, .. } => {
            (say::reset_code_text_either(), say::reset_code_text_either_hint())
        }
        ResetWays { by_text: true, .. } => (say::reset_code_text(), say::code_hint()),
        _ => (say::code_recovery_label(), say::code_recovery_hint()),
    };
    let field = Field::new("code", words.text(label)).hint(words.text(hint));
    let field = field.error(flash.errors.get("code").cloned());
    view! {
        <PostForm action=action token=token>
            <TextInput field=field kind=InputKind::Identifier autocomplete="one-time-code"/>
            <ButtonRow>
                <Button text=words.text(say::code_button())/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

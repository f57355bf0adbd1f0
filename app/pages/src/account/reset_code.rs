use components::{
    Alert, AlertKind, Button, ButtonRow, Field, InputKind, PageBody, PageHeading, PageWidth, PostForm, TextInput,
};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use services::accounts::ResetStep;
use visit::{Answer, CookieName, Flash, Page, Visit};
use words::say;

use crate::parts::{error_summary, target};
use crate::trouble;

/// Asks for a code of an app or from paper before a new password is chosen.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(token) = visit.cookies.get(CookieName::Link) else { return Ok(Place::Reset.into()) };
    let (by_app, by_paper) = match visit.services.reset_step(token).await? {
        Ok(ResetStep::Code { by_app, by_paper }) => (by_app, by_paper),
        Ok(ResetStep::Password) => return Ok(Place::NewPassword.into()),
        Err(problem) => return Ok(trouble::mail_link(&visit, problem, Some(&Place::Reset)).into()),
    };
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let words = visit.words();
        let step = (by_app || by_paper).then(|| form(&visit, &flash, by_app, by_paper));
        let none = (!by_app && !by_paper).then(|| {
            let title = words.text(say::reset_code_none_title());
            view! { <Alert kind=AlertKind::Warning title=title><p>{words.text(say::reset_code_none_text())}</p></Alert> }
        });
        view! {
            <PageBody width=PageWidth::Narrow>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::reset_code_title()) intro=Some(words.text(say::reset_code_lead()))/>
                {step}
                {none}
                <p><a href=visit.to(&Place::Lost)>{words.text(say::lost_all())}</a></p>
            </PageBody>
        }
    };
    Ok(Page::new(say::reset_code_title(), body).with_errors(failed).into())
}

fn form(visit: &Visit, flash: &Flash, by_app: bool, by_paper: bool) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::ENTER_RESET_CODE);
    let (label, hint) = match (by_app, by_paper) {
        (true, true) => (say::reset_code_either(), say::reset_code_either_hint()),
        (true, false) => (say::app_code(), say::code_hint()),
        (false, _) => (say::code_recovery_label(), say::code_recovery_hint()),
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

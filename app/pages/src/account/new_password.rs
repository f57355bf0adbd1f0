use components::{PageBody, PageHeading, PageWidth};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use services::accounts::ResetStep;
use visit::{Answer, CookieName, Page, Visit};
use words::say;

use super::password_form::password_form;
use crate::parts::error_summary;
use crate::trouble;

/// Asks for a new password in the place of the forgotten one.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(token) = visit.cookies.get(CookieName::Link) else { return Ok(Place::Reset.into()) };
    match visit.services.reset_step(token).await? {
        Ok(ResetStep::Password) => {}
        Ok(ResetStep::Code { .. }) => return Ok(Place::ResetCode.into()),
        Err(problem) => return Ok(trouble::mail_link(&visit, problem, Some(&Place::Reset)).into()),
    }
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let words = visit.words();
        view! {
            <PageBody width=PageWidth::Narrow>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::new_password_title()) intro=Some(words.text(say::password_lead()))/>
                {password_form(&visit, &flash, actions::CHOOSE_NEW_PASSWORD, say::new_password_button())}
                <p>{words.text(say::new_password_after())}</p>
            </PageBody>
        }
    };
    Ok(Page::new(say::new_password_title(), body).with_errors(failed).into())
}

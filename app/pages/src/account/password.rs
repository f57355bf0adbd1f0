use components::{PageBody, PageHeading, PageWidth};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, CookieName, Page, Visit};
use words::say;

use super::password_form::password_form;
use crate::parts::error_summary;

/// Asks for the password of a new account, with the rules that will decide.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    if visit.cookies.get(CookieName::Confirmation).is_none() {
        return Ok(Place::SignUp.into());
    }
    let words = visit.words();
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        view! {
            <PageBody width=PageWidth::Narrow>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::password_title()) intro=Some(words.text(say::password_lead()))/>
                {password_form(&visit, &flash, actions::CHOOSE_PASSWORD, say::password_button())}
            </PageBody>
        }
    };
    Ok(Page::new(say::password_title(), body).with_errors(failed).into())
}

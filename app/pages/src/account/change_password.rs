use components::{Link, PageBody, PageHeading, PageTop, PageWidth};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

use super::password_form::password_form;
use crate::parts::error_summary;

/// Asks whoever is signed in for another password. The password they have and a code come first.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    if !visit.services.is_proven(&session) {
        return Ok(Place::ProveFirst(Box::new(Place::ChangePassword)).into());
    }
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let words = visit.words();
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageTop back=Link::new(visit.to(&Place::Security), words.text(say::back()))/>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::new_password_title()) intro=Some(words.text(say::password_lead()))/>
                {password_form(&visit, &flash, actions::CHANGE_PASSWORD, say::new_password_button())}
                <p>{words.text(say::change_password_after())}</p>
            </PageBody>
        }
    };
    Ok(Page::new(say::new_password_title(), body).with_errors(failed).into())
}

use components::{PageBody, PageWidth};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, CookieName, Page, Visit};

use super::code_step::{code_step, title};
use crate::parts::error_summary;

/// Asks for the code that follows the password: of a mail, of an app, or from paper.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    if visit.session.is_some() {
        return Ok(Place::Home.into());
    }
    let Some(token) = visit.cookies.get(CookieName::Attempt) else { return Ok(Place::SignIn.into()) };
    let Ok(attempt) = visit.services.attempt(token).await? else { return Ok(Place::SignIn.into()) };
    if attempt.is_undecided {
        return Ok(Place::SignUpMethod.into());
    }
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let title = title(attempt.method);
    let body = move || {
        view! {
            <PageBody width=PageWidth::Narrow>
                {error_summary(visit.words(), &flash)}
                {code_step(&visit, &attempt, &flash)}
            </PageBody>
        }
    };
    Ok(Page::new(title, body).with_errors(failed).into())
}

use components::{LinkButton, PageBody, PageHeading, PageWidth};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

/// Says that the session has ended, and whether the person or the clock ended it.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let words = visit.words();
    let lead = if visit.query.contains_key("idle") { say::signed_out_idle() } else { say::signed_out_lead() };
    let body = move || {
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=words.text(say::signed_out_title()) intro=Some(words.text(&lead))/>
                <LinkButton href=visit.to(&Place::SignIn) text=words.text(say::signed_out_again())/>
            </PageBody>
        }
    };
    Ok(Page::new(say::signed_out_title(), body).into())
}

use components::{Button, ButtonRow, PageBody, PageHeading, PageWidth, PostForm};
use domain::Place;
use leptos::prelude::*;
use services::{Fault, Operator};
use visit::{Answer, CookieName, Page, Visit};
use words::say;

use crate::parts::target;

/// Shows the terms of use to whoever opened a confirmation link.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    if visit.cookies.get(CookieName::Confirmation).is_none() {
        return Ok(Place::SignUp.into());
    }
    let words = visit.words();
    let body = move || {
        let (action, token) = target(&visit, actions::ACCEPT_TERMS);
        let settings = visit.services.settings();
        let run_by = match settings.operator {
            Operator::Agency => say::terms_agency(settings.letterhead.name.clone()),
            Operator::Organisation => say::terms_not_government(),
        };
        let terms = [say::terms_yours(), say::terms_true(), say::terms_private(), say::terms_yours_to_take(), run_by];
        let terms = terms.iter().map(|term| view! { <li>{words.text(term)}</li> }).collect_view();
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=words.text(say::terms_title()) intro=Some(words.text(say::terms_lead()))/>
                <ul>{terms}</ul>
                <PostForm action=action token=token>
                    <ButtonRow>
                        <Button text=words.text(say::terms_button())/>
                    </ButtonRow>
                </PostForm>
            </PageBody>
        }
    };
    Ok(Page::new(say::terms_title(), body).into())
}

use components::{Button, ButtonRow, PageBody, PageHeading, PageWidth, PostForm};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, CookieName, Page, Visit};
use words::say;

use crate::parts::target;
use crate::trouble;

/// Asks whoever opened the link of the mail whether the account is to stay.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let token = visit.cookies.get(CookieName::Link).unwrap_or_default();
    if let Err(problem) = visit.services.open_cancel_deletion(token).await? {
        return Ok(trouble::mail_link(&visit, problem, None).into());
    }
    let body = move || {
        let words = visit.words();
        let (action, token) = target(&visit, actions::CANCEL_DELETION);
        let (title, lead) = (words.text(say::delete_cancel_title()), words.text(say::delete_cancel_lead()));
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=title intro=Some(lead)/>
                <PostForm action=action token=token>
                    <ButtonRow>
                        <Button text=words.text(say::delete_cancel_button())/>
                    </ButtonRow>
                </PostForm>
            </PageBody>
        }
    };
    Ok(Page::new(say::delete_cancel_title(), body).into())
}

/// Says that the account stays, and what to do about somebody else who was in it.
pub async fn done(visit: Visit) -> Result<Answer, Fault> {
    let body = move || {
        let words = visit.words();
        let (title, lead) = (words.text(say::delete_cancelled_title()), words.text(say::delete_cancelled_lead()));
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=title intro=Some(lead)/>
                <p>{words.text(say::delete_cancelled_not_you())}</p>
                <p><a href=visit.to(&Place::Reset)>{words.text(say::reset_title())}</a></p>
                <p><a href=visit.to(&Place::SignIn)>{words.text(say::menu_sign_in())}</a></p>
            </PageBody>
        }
    };
    Ok(Page::new(say::delete_cancelled_title(), body).into())
}

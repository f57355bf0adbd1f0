use components::{Button, ButtonRow, PageBody, PageHeading, PageWidth, PostForm};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, CookieName, Page, Visit};
use words::say;

use crate::parts::target;
use crate::trouble;

/// Asks whoever opened the link of the mail whether everything is to stay as it is.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let token = visit.cookies.get(CookieName::Link).unwrap_or_default();
    if let Err(problem) = visit.services.open_cancel(token).await? {
        return Ok(trouble::mail_link(&visit, problem, None).into());
    }
    let body = move || {
        let words = visit.words();
        let (action, token) = target(&visit, actions::CANCEL_LOST);
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=words.text(say::lost_cancel_title()) intro=Some(words.text(say::lost_cancel_lead()))/>
                <PostForm action=action token=token>
                    <ButtonRow>
                        <Button text=words.text(say::lost_cancel_button())/>
                    </ButtonRow>
                </PostForm>
            </PageBody>
        }
    };
    Ok(Page::new(say::lost_cancel_title(), body).into())
}

/// Says that everything stayed as it was, and what to do about a mailbox that somebody else reads.
pub async fn done(visit: Visit) -> Result<Answer, Fault> {
    let body = move || {
        let words = visit.words();
        let (title, lead) = (words.text(say::lost_cancelled_title()), words.text(say::lost_cancelled_lead()));
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=title intro=Some(lead)/>
                <p>{words.text(say::lost_cancelled_mailbox())}</p>
                <p><a href=visit.to(&Place::SignIn)>{words.text(say::menu_sign_in())}</a></p>
            </PageBody>
        }
    };
    Ok(Page::new(say::lost_cancelled_title(), body).into())
}

use components::{Button, ButtonRow, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use services::accounts::ResetStep;
use visit::{Answer, CookieName, Page, Visit};
use words::say;

use crate::parts::{paragraphs, target};
use crate::trouble;

/// Tells somebody who has lost every code what can be done, and begins the wait.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(token) = visit.cookies.get(CookieName::Link) else { return Ok(Place::Reset.into()) };
    match visit.services.reset_step(token).await? {
        Ok(ResetStep::Code { .. }) => {}
        Ok(ResetStep::Password) => return Ok(Place::NewPassword.into()),
        Err(problem) => return Ok(trouble::mail_link(&visit, problem, Some(&Place::Reset)).into()),
    }
    let body = move || {
        let words = visit.words();
        let (action, token) = target(&visit, actions::ASK_LOST);
        let steps = paragraphs(&words.text(say::lost_steps()));
        let steps = steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view();
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageTop back=Link::new(visit.to(&Place::ResetCode), words.text(say::back()))/>
                <PageHeading text=words.text(say::lost_title()) intro=Some(words.text(say::lost_lead()))/>
                <ol>{steps}</ol>
                <p>{words.text(say::lost_kept())}</p>
                <PostForm action=action token=token>
                    <ButtonRow>
                        <Button text=words.text(say::lost_button())/>
                    </ButtonRow>
                </PostForm>
            </PageBody>
        }
    };
    Ok(Page::new(say::lost_title(), body).into())
}

/// Says that the wait runs. It says the same when it ran before.
pub async fn sent(visit: Visit) -> Result<Answer, Fault> {
    let body = move || {
        let words = visit.words();
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=words.text(say::lost_sent_title()) intro=Some(words.text(say::lost_sent_lead()))/>
                <p>{words.text(say::lost_sent_before())}</p>
                <p>{words.text(say::lost_sent_found())}</p>
            </PageBody>
        }
    };
    Ok(Page::new(say::lost_sent_title(), body).into())
}

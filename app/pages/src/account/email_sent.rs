use components::{Button, ButtonKind, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

use crate::parts::target;

/// Says where a link was sent. It says the same for every address.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let Some(email) = visit.services.new_email(&session).await? else { return Ok(Place::ChangeEmail.into()) };
    let email = email.as_str().to_owned();
    let body = move || {
        let words = visit.words();
        let (action, token) = target(&visit, actions::ASK_NEW_EMAIL);
        let mailbox = visit.site.is_demonstration.then(|| {
            view! { <p><a href=visit.to(&Place::Mailbox)>{words.text(say::sign_up_sent_mailbox())}</a></p> }
        });
        let lead = words.text(say::new_email_sent_lead(&email));
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageTop back=Link::new(visit.to(&Place::ChangeEmail), words.text(say::new_email_correct()))/>
                <PageHeading text=words.text(say::sign_up_sent_title()) intro=Some(lead)/>
                <p>{words.text(say::new_email_sent_until())}</p>
                <p>{words.text(say::sign_up_sent_hours())}</p>
                {mailbox}
                <p>{words.text(say::sign_up_sent_spam())}</p>
                <PostForm action=action token=token hidden=vec![("email".to_owned(), email)]>
                    <Button text=words.text(say::sign_up_sent_again()) kind=ButtonKind::Secondary/>
                </PostForm>
            </PageBody>
        }
    };
    Ok(Page::new(say::sign_up_sent_title(), body).into())
}

use components::{Button, ButtonKind, PageBody, PageHeading, PageWidth, PostForm};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

use crate::parts::target;

/// Says that a message is on its way. It says the same for every address.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let words = visit.words();
    let email = visit.flash().value("email");
    let body = move || {
        let (action, token) = target(&visit, actions::ASK_RESET);
        let again = (!email.is_empty()).then(|| {
            view! {
                <PostForm action=action token=token hidden=vec![("email".to_owned(), email.clone())]>
                    <Button text=words.text(say::reset_sent_again()) kind=ButtonKind::Secondary/>
                </PostForm>
            }
        });
        let mailbox = visit.site.is_demonstration.then(|| {
            view! { <p><a href=visit.to(&Place::Mailbox)>{words.text(say::sign_up_sent_mailbox())}</a></p> }
        });
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=words.text(say::reset_sent_title()) intro=Some(words.text(say::reset_sent_lead()))/>
                <p>{words.text(say::reset_sent_minutes())}</p>
                {mailbox}
                <p>{words.text(say::reset_sent_spam())}</p>
                {again}
            </PageBody>
        }
    };
    Ok(Page::new(say::reset_sent_title(), body).into())
}

use components::{PageBody, PageHeading, PageWidth};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

/// Says that everyone is out, and how the person comes back.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let body = move || {
        let words = visit.words();
        let mailbox = visit.site.is_demonstration.then(|| {
            view! { <p><a href=visit.to(&Place::Mailbox)>{words.text(say::not_me_done_mailbox())}</a></p> }
        });
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading
                    text=words.text(say::not_me_done_title())
                    intro=Some(words.text(say::not_me_done_lead()))
                />
                {mailbox}
                <p>{words.text(say::not_me_done_after())}</p>
            </PageBody>
        }
    };
    Ok(Page::new(say::not_me_done_title(), body).into())
}

use components::{Button, ButtonRow, CodeInput, Field, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

use crate::parts::{error_summary, target};

/// Asks for the code that was sent to a telephone, to add it.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    let Some(number) = visit.services.phone_being_added(&session).await? else { return Ok(Place::AddPhone.into()) };
    let number = number.as_str().to_owned();
    let words = visit.words();
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let (action, token) = target(&visit, actions::CONFIRM_PHONE);
        let code = Field::new("code", words.text(say::code_label())).hint(words.text(say::code_hint()));
        let code = code.error(flash.errors.get("code").cloned());
        let mailbox = visit.site.is_demonstration.then(|| {
            view! { <p><a href=visit.to(&Place::Mailbox) target="_blank">{words.text(say::code_mailbox())}</a></p> }
        });
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageTop back=Link::new(visit.to(&Place::AddPhone), words.text(say::phone_another()))/>
                {error_summary(words, &flash)}
                <PageHeading
                    text=words.text(say::phone_code_title())
                    intro=Some(words.text(say::phone_code_lead(&number)))
                />
                <PostForm action=action token=token>
                    <CodeInput field=code/>
                    <ButtonRow>
                        <Button text=words.text(say::phone_confirm())/>
                    </ButtonRow>
                </PostForm>
                {mailbox}
            </PageBody>
        }
    };
    Ok(Page::new(say::phone_code_title(), body).with_errors(failed).into())
}

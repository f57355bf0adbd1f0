use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, CodeInput, Field, PageBody, PageHeading, PageWidth, PostForm,
};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, CookieName, Page, Visit};
use words::say;

use crate::parts::{error_summary, target};

/// Asks for the one-time code that was sent.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    if visit.session.is_some() {
        return Ok(Place::Home.into());
    }
    if visit.cookies.get(CookieName::Attempt).is_none() {
        return Ok(Place::SignIn.into());
    }
    let words = visit.words();
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let next = visit.next().map(|next| next.to_string()).unwrap_or_default();
    let body = move || {
        let (action, token) = target(&visit, actions::ENTER_CODE);
        let (again, again_token) = target(&visit, actions::RESEND_CODE);
        let code = Field::new("code", words.text(say::code_label()))
            .hint(words.text(say::code_hint()))
            .error(flash.errors.get("code").cloned());
        let sent_again = flash.values.contains_key("sent").then(|| {
            view! { <Alert kind=AlertKind::Success title=words.text(say::code_again())><p>{words.text(say::code_sent_again())}</p></Alert> }
        });
        let mailbox = visit.site.is_demonstration.then(|| {
            view! { <p><a href=visit.to(&Place::Mailbox) target="_blank">{words.text(say::code_mailbox())}</a></p> }
        });
        let hidden = vec![("next".to_owned(), next.clone())];
        view! {
            <PageBody width=PageWidth::Narrow>
                {error_summary(words, &flash)}
                {sent_again}
                <PageHeading text=words.text(say::code_title()) intro=Some(words.text(say::code_lead()))/>
                {mailbox}
                <PostForm action=action token=token hidden=hidden.clone()>
                    <CodeInput field=code/>
                    <ButtonRow>
                        <Button text=words.text(say::code_button())/>
                    </ButtonRow>
                </PostForm>
                <PostForm action=again token=again_token hidden=hidden>
                    <Button text=words.text(say::code_again()) kind=ButtonKind::Quiet/>
                </PostForm>
            </PageBody>
        }
    };
    Ok(Page::new(say::code_title(), body).with_errors(failed).into())
}

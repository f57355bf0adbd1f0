use components::{Button, ButtonRow, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm, TextInput};
use domain::Place;
use islands::PasskeyForm;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

use super::passkey_form::passkey_words;
use crate::parts::{error_summary, field, target};

/// Asks what the passkey to be added is called, and has the browser make it. In a browser that cannot, the page says what
/// to do instead.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    if !visit.services.offers_passkeys() {
        return Ok(Answer::NotFound);
    }
    let words = visit.words();
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let (action, token) = target(&visit, actions::ADD_PASSKEY);
        let name = field("name", words.text(say::passkey_name()), &flash).hint(words.text(say::passkey_name_hint()));
        let said = passkey_words(words, &say::error_passkey_not_made());
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageTop back=Link::new(visit.to(&Place::Security), words.text(say::back()))/>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::passkey_title()) intro=Some(words.text(say::passkey_lead()))/>
                <p>{words.text(say::passkey_where())}</p>
                <PasskeyForm words=said begin=visit.act(actions::BEGIN_NEW_PASSKEY) makes=true in_autofill=false>
                    <PostForm action=action token=token hidden=vec![("answer".to_owned(), String::new())]>
                        <TextInput field=name autocomplete="off"/>
                        <ButtonRow>
                            <Button text=words.text(say::passkey_make())/>
                        </ButtonRow>
                    </PostForm>
                </PasskeyForm>
                <p>
                    {words.text(say::passkey_no_button())} " "
                    <a href=visit.to(&Place::AddApp)>{words.text(say::ways_app_add())}</a>
                </p>
            </PageBody>
        }
    };
    Ok(Page::new(say::passkey_title(), body).with_errors(failed).into())
}

use components::{Button, ButtonRow, InputKind, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm, TextInput};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

use crate::parts::{error_summary, field, target};

/// Asks for the e-mail address a new account is for.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let words = visit.words();
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let (action, token) = target(&visit, actions::SIGN_UP);
        let email =
            field("email", words.text(say::sign_up_email()), &flash).hint(words.text(say::sign_up_email_hint()));
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageTop back=Link::new(visit.to(&Place::Welcome), words.text(say::back()))/>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::sign_up_title()) intro=Some(words.text(say::sign_up_lead()))/>
                <p>{words.text(say::sign_up_one_person())}</p>
                <PostForm action=action token=token>
                    <TextInput field=email kind=InputKind::Email autocomplete="username"/>
                    <ButtonRow>
                        <Button text=words.text(say::sign_up_button())/>
                    </ButtonRow>
                </PostForm>
                <p><a href=visit.to(&Place::SignIn)>{words.text(say::sign_up_have_account())}</a></p>
            </PageBody>
        }
    };
    Ok(Page::new(say::sign_up_title(), body).with_errors(failed).into())
}

use components::{Button, ButtonRow, InputKind, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm, TextInput};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

use crate::parts::{error_summary, field, target};

/// Asks somebody who forgot their password for their e-mail address.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let words = visit.words();
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let (action, token) = target(&visit, actions::ASK_RESET);
        let email = field("email", words.text(say::sign_in_email()), &flash);
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageTop back=Link::new(visit.to(&Place::SignIn), words.text(say::back()))/>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::reset_title()) intro=Some(words.text(say::reset_lead()))/>
                <PostForm action=action token=token>
                    <TextInput field=email kind=InputKind::Email autocomplete="username"/>
                    <ButtonRow>
                        <Button text=words.text(say::reset_button())/>
                    </ButtonRow>
                </PostForm>
            </PageBody>
        }
    };
    Ok(Page::new(say::reset_title(), body).with_errors(failed).into())
}

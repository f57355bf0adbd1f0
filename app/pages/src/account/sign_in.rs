use components::{
    Alert, AlertKind, Button, ButtonRow, Field, InputKind, PageBody, PageHeading, PageWidth, PasswordInput, PostForm,
    TextInput,
};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Flash, Page, Visit};
use words::{Words, say};

use super::passkey_form::enter_with_passkey;
use crate::parts::{error_summary, field, target};

/// Asks for the e-mail address and the password, or for a passkey. One column, nothing else.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    if visit.session.is_some() {
        return Ok(Place::Home.into());
    }
    let words = visit.words();
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let next = visit.next().map(|next| next.to_string()).unwrap_or_default();
    let body = move || {
        let (action, token) = target(&visit, actions::SIGN_IN);
        let email = field("email", words.text(say::sign_in_email()), &flash);
        let password =
            Field::new("password", words.text(say::password_label())).error(flash.errors.get("password").cloned());
        let autocomplete = if visit.services.offers_passkeys() { "username webauthn" } else { "username" };
        view! {
            <PageBody width=PageWidth::Narrow>
                {error_summary(words, &flash)}
                {reset_done(words, &flash)}
                <PageHeading text=words.text(say::sign_in_title())/>
                <PostForm action=action token=token hidden=vec![("next".to_owned(), next.clone())]>
                    <TextInput field=email kind=InputKind::Email autocomplete=autocomplete/>
                    <PasswordInput field=password/>
                    <p>{words.text(say::sign_in_next_code())}</p>
                    <ButtonRow>
                        <Button text=words.text(say::sign_in_button())/>
                    </ButtonRow>
                </PostForm>
                {enter_with_passkey(&visit, say::sign_in_passkey(), true)}
                <p><a href=visit.to(&Place::Reset)>{words.text(say::sign_in_forgot())}</a></p>
                <p>
                    {words.text(say::sign_in_new())} " "
                    <a href=visit.to(&Place::SignUp)>{words.text(say::menu_sign_up())}</a>
                </p>
            </PageBody>
        }
    };
    Ok(Page::new(say::sign_in_title(), body).with_errors(failed).into())
}

/// That a new password counts, to whoever has just chosen it.
fn reset_done(words: Words, flash: &Flash) -> Option<AnyView> {
    flash.values.contains_key("reset").then(|| {
        let title = words.text(say::reset_done_title());
        view! { <Alert kind=AlertKind::Success title=title><p>{words.text(say::reset_done_text())}</p></Alert> }
            .into_any()
    })
}

use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, CodeInput, Field, InputKind, PageHeading, PostForm, TextInput,
};
use domain::{Place, SignInMethod};
use leptos::prelude::*;
use services::accounts::Attempt;
use visit::{Flash, Visit};
use words::{Message, Words, say};

use super::passkey_form::enter_with_passkey;
use crate::parts::target;

/// What the page is called that asks for a code in this way.
pub(super) fn title(method: SignInMethod) -> Message {
    match method {
        SignInMethod::Email | SignInMethod::Text => say::code_title(),
        SignInMethod::App => say::code_app_title(),
        SignInMethod::Recovery => say::code_recovery_title(),
    }
}

/// Asks for the code of an attempt, and offers the other ways.
pub(super) fn code_step(visit: &Visit, attempt: &Attempt, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::ENTER_CODE);
    let hidden = hidden(visit);
    let error = flash.errors.get("code").cloned();
    let (lead, input) = match attempt.method {
        SignInMethod::Email => (say::code_lead(), six_digits(words, error)),
        SignInMethod::Text => (say::code_text_lead(&attempt.sent_to), six_digits(words, error)),
        SignInMethod::App => (say::code_app_lead(), six_digits(words, error)),
        SignInMethod::Recovery => (say::code_recovery_lead(), recovery_code(words, error)),
    };
    let again = attempt.method.is_sent().then(|| again(visit, flash));
    let passkey = attempt.has_passkey.then(|| enter_with_passkey(visit, say::prove_passkey(), false));
    let others = (!attempt.others.is_empty()).then(|| others(visit, attempt));
    view! {
        <PageHeading text=words.text(title(attempt.method)) intro=Some(words.text(lead))/>
        <PostForm action=action token=token hidden=hidden>
            {input}
            <ButtonRow>
                <Button text=words.text(say::code_button())/>
            </ButtonRow>
        </PostForm>
        {again}
        {passkey}
        {others}
    }
    .into_any()
}

fn six_digits(words: Words, error: Option<String>) -> AnyView {
    let field = Field::new("code", words.text(say::code_label())).hint(words.text(say::code_hint())).error(error);
    view! { <CodeInput field=field/> }.into_any()
}

fn recovery_code(words: Words, error: Option<String>) -> AnyView {
    let field = Field::new("code", words.text(say::code_recovery_label()));
    let field = field.hint(words.text(say::code_recovery_hint())).error(error);
    view! { <TextInput field=field kind=InputKind::Identifier autocomplete="off"/> }.into_any()
}

/// Another code, and in a demonstration the way to where it arrives.
fn again(visit: &Visit, flash: &Flash) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::RESEND_CODE);
    let sent_again = flash.values.contains_key("sent").then(|| {
        view! { <Alert kind=AlertKind::Success title=words.text(say::code_again())><p>{words.text(say::code_sent_again())}</p></Alert> }
    });
    let mailbox = visit.site.is_demonstration.then(|| {
        view! { <p><a href=visit.to(&Place::Mailbox) target="_blank">{words.text(say::code_mailbox())}</a></p> }
    });
    view! {
        <PostForm action=action token=token hidden=hidden(visit)>
            <Button text=words.text(say::code_again()) kind=ButtonKind::Quiet/>
        </PostForm>
        {sent_again}
        {mailbox}
    }
    .into_any()
}

fn others(visit: &Visit, attempt: &Attempt) -> AnyView {
    let words = visit.words();
    let (action, token) = target(visit, actions::USE_ANOTHER_WAY);
    let buttons = attempt.others.iter().map(|method| {
        let text = match method {
            SignInMethod::Email => say::code_by_email(),
            SignInMethod::Text => say::code_by_text(),
            SignInMethod::App => say::code_by_app(),
            SignInMethod::Recovery => say::code_by_recovery(),
        };
        let (name, value) = ("method".to_owned(), method.to_string());
        view! { <li><Button text=words.text(text) kind=ButtonKind::Quiet name=name value=value/></li> }
    });
    let buttons = buttons.collect_view();
    view! {
        <h2>{words.text(say::code_another())}</h2>
        <PostForm action=action token=token hidden=hidden(visit)>
            <ul class="other-ways">{buttons}</ul>
        </PostForm>
    }
    .into_any()
}

fn hidden(visit: &Visit) -> Vec<(String, String)> {
    vec![("next".to_owned(), visit.next().map(|next| next.to_string()).unwrap_or_default())]
}

use components::{Button, ButtonRow, InputKind, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm, TextInput};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

use crate::parts::{error_summary, field, target};

/// Asks whoever is signed in for another address. The password they have and a code come first.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    if !visit.services.is_proven(&session) {
        return Ok(Place::ProveFirst(Box::new(Place::ChangeEmail)).into());
    }
    let lead = say::new_email_lead(session.email(&visit.services)?.as_str().to_owned());
    let asked = visit.services.new_email(&session).await?;
    let flash = match (visit.flash(), asked) {
        // A slip is mended and not typed anew.
        (flash, Some(asked)) if flash.values.is_empty() => flash.with_value("email", asked.as_str()),
        (flash, _) => flash,
    };
    let failed = !flash.errors.is_empty();
    let body = move || {
        let words = visit.words();
        let (action, token) = target(&visit, actions::ASK_NEW_EMAIL);
        let email =
            field("email", words.text(say::new_email_label()), &flash).hint(words.text(say::sign_up_email_hint()));
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageTop back=Link::new(visit.to(&Place::Security), words.text(say::back()))/>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::new_email_title()) intro=Some(words.text(lead))/>
                <PostForm action=action token=token>
                    <TextInput field=email kind=InputKind::Email autocomplete="email"/>
                    <ButtonRow>
                        <Button text=words.text(say::new_email_button())/>
                    </ButtonRow>
                </PostForm>
                <p>{words.text(say::new_email_after())}</p>
                <p>{words.text(say::new_email_undo())}</p>
            </PageBody>
        }
    };
    Ok(Page::new(say::new_email_title(), body).with_errors(failed).into())
}

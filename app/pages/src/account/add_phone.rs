use components::{
    Alert, AlertKind, Button, ButtonRow, InputKind, InputWidth, Link, PageBody, PageHeading, PageTop, PageWidth,
    PostForm, TextInput,
};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

use crate::parts::{error_summary, field, target};

/// Asks which telephone gets codes, after saying what is better (NIST SP 800-63B-4 §3.2.9: the risk and an alternative).
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let is_quiet = visit.session.as_ref().is_some_and(|session| session.correspondence.is_quiet);
    if !visit.services.settings().sends_texts || is_quiet {
        return Ok(Answer::NotFound);
    }
    let words = visit.words();
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let (action, token) = target(&visit, actions::BEGIN_PHONE);
        let number =
            field("number", words.text(say::phone_number()), &flash).hint(words.text(say::phone_number_hint()));
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageTop back=Link::new(visit.to(&Place::Security), words.text(say::back()))/>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::phone_title()) intro=Some(words.text(say::phone_lead()))/>
                <Alert kind=AlertKind::Warning title=words.text(say::phone_risk_title())>
                    <p>{words.text(say::phone_risk_text())}</p>
                    <p><a href=visit.to(&Place::AddApp)>{words.text(say::ways_app_add())}</a></p>
                </Alert>
                <PostForm action=action token=token>
                    <TextInput field=number kind=InputKind::Phone width=InputWidth::Medium autocomplete="tel"/>
                    <ButtonRow>
                        <Button text=words.text(say::phone_send())/>
                    </ButtonRow>
                </PostForm>
            </PageBody>
        }
    };
    Ok(Page::new(say::phone_title(), body).with_errors(failed).into())
}

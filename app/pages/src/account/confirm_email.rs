use components::{Alert, AlertKind, Button, ButtonRow, PageBody, PageHeading, PageWidth, PostForm};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use services::accounts::EmailRefusal;
use visit::{Answer, CookieName, Page, Visit};
use words::say;

use crate::parts::target;
use crate::trouble;

/// Asks whoever reads a new address whether it is to be the one of their account.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let token = visit.cookies.get(CookieName::Link).unwrap_or_default();
    let email = match visit.services.open_confirm_email(token).await? {
        Ok(email) => email.as_str().to_owned(),
        Err(EmailRefusal::Link(problem)) => {
            return Ok(trouble::mail_link(&visit, problem, Some(&Place::ChangeEmail)).into());
        }
        Err(EmailRefusal::Taken) => return Ok(trouble::new_email_taken(&visit).into()),
    };
    let body = move || {
        let words = visit.words();
        let (action, token) = target(&visit, actions::CONFIRM_EMAIL);
        let lead = words.text(say::confirm_email_lead(email));
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=words.text(say::confirm_email_title()) intro=Some(lead)/>
                <p>{words.text(say::confirm_email_does())}</p>
                <Alert kind=AlertKind::Warning title=words.text(say::confirm_email_not_you_title())>
                    <p>{words.text(say::confirm_email_not_you())}</p>
                </Alert>
                <PostForm action=action token=token>
                    <ButtonRow>
                        <Button text=words.text(say::confirm_email_button())/>
                    </ButtonRow>
                </PostForm>
            </PageBody>
        }
    };
    Ok(Page::new(say::confirm_email_title(), body).into())
}

/// Says that it is, to whoever is not signed in where they opened the link.
pub async fn done(visit: Visit) -> Result<Answer, Fault> {
    let body = move || {
        let words = visit.words();
        let (title, lead) = (words.text(say::email_confirmed_title()), words.text(say::email_confirmed_lead()));
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=title intro=Some(lead)/>
                <p>{words.text(say::email_confirmed_undo())}</p>
                <p><a href=visit.to(&Place::SignIn)>{words.text(say::menu_sign_in())}</a></p>
            </PageBody>
        }
    };
    Ok(Page::new(say::email_confirmed_title(), body).into())
}

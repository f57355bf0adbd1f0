use components::{Button, ButtonRow, Choice, PageBody, PageHeading, PageWidth, PostForm, RadioGroup};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, CookieName, Page, Visit};
use words::say;

use crate::parts::{error_summary, field, target};

/// Asks how a new account asks for codes, the strongest way first.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(token) = visit.cookies.get(CookieName::Attempt) else { return Ok(Place::SignIn.into()) };
    match visit.services.attempt(token).await? {
        Ok(attempt) if attempt.is_undecided => {}
        Ok(_) => return Ok(Place::Code.into()),
        Err(_) => return Ok(Place::SignIn.into()),
    }
    let words = visit.words();
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let (action, token) = target(&visit, actions::CHOOSE_METHOD);
        let field = field("method", words.text(say::method_label()), &flash);
        let app = Choice::new("app", words.text(say::method_app())).hint(words.text(say::method_app_hint()));
        let text = visit
            .services
            .settings()
            .sends_texts
            .then(|| Choice::new("text", words.text(say::method_text())).hint(words.text(say::method_text_hint())));
        let email = Choice::new("email", words.text(say::method_email())).hint(words.text(say::method_email_hint()));
        let choices: Vec<_> = std::iter::once(app).chain(text).chain([email]).collect();
        view! {
            <PageBody width=PageWidth::Narrow>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::method_title()) intro=Some(words.text(say::method_lead()))/>
                <PostForm action=action token=token>
                    <RadioGroup field=field choices=choices/>
                    <p>{words.text(say::method_more())}</p>
                    <ButtonRow>
                        <Button text=words.text(say::button_continue())/>
                    </ButtonRow>
                </PostForm>
            </PageBody>
        }
    };
    Ok(Page::new(say::method_title(), body).with_errors(failed).into())
}

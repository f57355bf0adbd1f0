use components::{Alert, AlertKind, Button, ButtonKind, ButtonRow, PageBody, PageHeading, PageWidth, PostForm};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, CookieName, Page, Visit};
use words::say;

use crate::parts::target;
use crate::trouble;

/// Says what happens when somebody tells us that it was not them, before anything does.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(link) = visit.cookies.get(CookieName::Link) else { return Ok(Place::Welcome.into()) };
    if let Err(problem) = visit.services.open_not_me(link).await? {
        return Ok(trouble::mail_link(&visit, problem, None).into());
    }
    let body = move || {
        let words = visit.words();
        let (action, token) = target(&visit, actions::NOT_ME);
        let does = [
            say::not_me_does_out(),
            say::not_me_does_password(),
            say::not_me_does_added(),
            say::not_me_does_deletion(),
            say::not_me_does_kept(),
        ];
        let does = does.map(|what| view! { <li>{words.text(what)}</li> }).collect_view();
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=words.text(say::not_me_title()) intro=Some(words.text(say::not_me_lead()))/>
                <p>{words.text(say::not_me_does())}</p>
                <ul>{does}</ul>
                <Alert kind=AlertKind::Warning title=words.text(say::not_me_first_title())>
                    <p>{words.text(say::not_me_first())}</p>
                </Alert>
                <PostForm action=action token=token>
                    <ButtonRow>
                        <Button text=words.text(say::not_me_button()) kind=ButtonKind::Danger/>
                    </ButtonRow>
                </PostForm>
                <p>{words.text(say::not_me_was_me())}</p>
            </PageBody>
        }
    };
    Ok(Page::new(say::not_me_title(), body).into())
}

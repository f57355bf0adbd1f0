use components::{Alert, AlertKind, Button, ButtonKind, ButtonRow, PageBody, PageHeading, PageWidth, PostForm};
use domain::{LinkKind, Place};
use leptos::prelude::*;
use services::Fault;
use services::accounts::EmailRefusal;
use visit::{Answer, CookieName, Page, Visit};
use words::say;

use crate::parts::target;
use crate::trouble;

/// Says what happens when somebody tells us that it was not them, or undoes a change of the address, before anything
/// does.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(link) = visit.cookies.get(CookieName::Link) else { return Ok(Place::Welcome.into()) };
    let link = match visit.services.open_not_me(link).await? {
        Ok(link) => link,
        Err(EmailRefusal::Link(problem)) => return Ok(trouble::mail_link(&visit, problem, None).into()),
        Err(EmailRefusal::Taken) => return Ok(trouble::former_email_taken(&visit).into()),
    };
    let (title, lead, button, was_me) = match link.kind {
        LinkKind::UndoEmail => {
            (say::undo_email_title(), say::undo_email_lead(), say::undo_email_button(), say::undo_email_was_me())
        }
        _ => (say::not_me_title(), say::not_me_lead(), say::not_me_button(), say::not_me_was_me()),
    };
    let heading = title.clone();
    let body = move || {
        let words = visit.words();
        let (action, token) = target(&visit, actions::NOT_ME);
        let address = link.is_of_former_email().then(say::not_me_does_address);
        let does = [
            say::not_me_does_out(),
            say::not_me_does_password(),
            say::not_me_does_added(),
            say::not_me_does_deletion(),
            say::not_me_does_kept(),
        ];
        let does = address.into_iter().chain(does).map(|what| view! { <li>{words.text(what)}</li> }).collect_view();
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=words.text(heading) intro=Some(words.text(lead))/>
                <p>{words.text(say::not_me_does())}</p>
                <ul>{does}</ul>
                <Alert kind=AlertKind::Warning title=words.text(say::not_me_first_title())>
                    <p>{words.text(say::not_me_first())}</p>
                </Alert>
                <PostForm action=action token=token>
                    <ButtonRow>
                        <Button text=words.text(button) kind=ButtonKind::Danger/>
                    </ButtonRow>
                </PostForm>
                <p>{words.text(was_me)}</p>
            </PageBody>
        }
    };
    Ok(Page::new(title, body).into())
}

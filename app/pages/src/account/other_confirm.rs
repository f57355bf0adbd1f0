use components::{Button, ButtonRow, PageBody, PageHeading, PageWidth, PostForm};
use domain::{OtherUse, Place};
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, CookieName, Page, Visit};
use words::say;

use crate::parts::target;
use crate::trouble;

/// Asks whoever opened the link that was sent to another address whether notices are to go there.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let token = visit.cookies.get(CookieName::Link).unwrap_or_default();
    let named = match visit.services.open_other_address(token).await? {
        Ok(named) => named,
        Err(problem) => return Ok(trouble::mail_link(&visit, problem, Some(&Place::OtherAddress)).into()),
    };
    let body = move || {
        let words = visit.words();
        let (action, token) = target(&visit, actions::CONFIRM_OTHER_ADDRESS);
        let used = match named.used {
            OtherUse::Also => say::other_confirm_also(),
            OtherUse::Instead => say::other_confirm_instead(),
        };
        let lead = words.text(say::other_confirm_lead(named.email.as_str().to_owned()));
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=words.text(say::other_confirm_title()) intro=Some(lead)/>
                <p>{words.text(used)}</p>
                <PostForm action=action token=token>
                    <ButtonRow>
                        <Button text=words.text(say::other_confirm_button())/>
                    </ButtonRow>
                </PostForm>
                <p>{words.text(say::other_confirm_not())}</p>
            </PageBody>
        }
    };
    Ok(Page::new(say::other_confirm_title(), body).into())
}

/// Says that the address is confirmed.
pub async fn done(visit: Visit) -> Result<Answer, Fault> {
    let body = move || {
        let words = visit.words();
        let lead = words.text(say::other_confirmed_lead());
        let next = visit.session.as_ref().map(|_| {
            view! { <p><a href=visit.to(&Place::OtherAddress)>{words.text(say::messages_address())}</a></p> }
        });
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageHeading text=words.text(say::other_confirmed_title()) intro=Some(lead)/>
                {next}
            </PageBody>
        }
    };
    Ok(Page::new(say::other_confirmed_title(), body).into())
}

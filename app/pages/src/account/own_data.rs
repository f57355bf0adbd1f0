use components::{Alert, AlertKind, Button, ButtonKind, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

use crate::parts::{error_summary, target};

/// Says what is in a copy of the account, and makes one. The password and a code come first.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(session) = visit.session.clone() else { return Ok(Answer::NotFound) };
    if !visit.services.is_proven(&session) {
        return Ok(Place::ProveFirst(Box::new(Place::OwnData)).into());
    }
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let words = visit.words();
        let (action, token) = target(&visit, actions::DOWNLOAD_DATA);
        let parts = [
            say::own_data_in_account(),
            say::own_data_in_ways(),
            say::own_data_in_browsers(),
            say::own_data_in_forms(),
            say::own_data_in_filed(),
            say::own_data_in_cases(),
        ];
        let parts = parts.map(|part| view! { <li>{words.text(part)}</li> }).collect_view();
        view! {
            <PageBody width=PageWidth::Reading>
                <PageTop back=Link::new(visit.to(&Place::Security), words.text(say::back()))/>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::own_data_title()) intro=Some(words.text(say::own_data_lead()))/>
                <h2>{words.text(say::own_data_in())}</h2>
                <ul>{parts}</ul>
                <p>{words.text(say::own_data_not())}</p>
                <Alert kind=AlertKind::Warning title=words.text(say::own_data_safe_title())>
                    <p>{words.text(say::own_data_safe())}</p>
                </Alert>
                <h2 id="kind">{words.text(say::own_data_kinds())}</h2>
                <PostForm action=action token=token>
                    <p>{words.text(say::own_data_page_text())}</p>
                    <p><Button text=words.text(say::own_data_page()) name=Some("kind".to_owned()) value=Some("page".to_owned())/></p>
                    <p>{words.text(say::own_data_json_text())}</p>
                    <p>
                        <Button
                            text=words.text(say::own_data_json())
                            kind=ButtonKind::Secondary
                            name=Some("kind".to_owned())
                            value=Some("json".to_owned())
                        />
                    </p>
                </PostForm>
            </PageBody>
        }
    };
    Ok(Page::new(say::own_data_title(), body).with_errors(failed).into())
}

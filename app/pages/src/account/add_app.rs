use components::{Button, ButtonRow, Link, PageBody, PageHeading, PageTop, PageWidth, PostForm, TextInput};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

use crate::parts::{error_summary, field, target};

/// Asks what the app to be added is called.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let words = visit.words();
    let flash = visit.flash();
    let failed = !flash.errors.is_empty();
    let body = move || {
        let (action, token) = target(&visit, actions::BEGIN_APP);
        let name = field("name", words.text(say::app_name()), &flash).hint(words.text(say::app_name_hint()));
        view! {
            <PageBody width=PageWidth::Narrow>
                <PageTop back=Link::new(visit.to(&Place::Security), words.text(say::back()))/>
                {error_summary(words, &flash)}
                <PageHeading text=words.text(say::app_title()) intro=Some(words.text(say::app_lead()))/>
                <PostForm action=action token=token>
                    <TextInput field=name autocomplete="off"/>
                    <ButtonRow>
                        <Button text=words.text(say::button_continue())/>
                    </ButtonRow>
                </PostForm>
            </PageBody>
        }
    };
    Ok(Page::new(say::app_title(), body).with_errors(failed).into())
}

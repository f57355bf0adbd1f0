use components::{ButtonRow, LinkButton, PageBody, PageHeading, PageWidth};
use domain::Place;
use leptos::prelude::*;
use visit::{Answer, Page, Visit};
use words::say;

/// Leads somebody of the staff who signed in with a code by mail to where they show more, or add what they need for it.
pub(super) fn page(visit: Visit) -> Answer {
    let body = move || {
        let words = visit.words();
        let prove = visit.to(&Place::ProveFirst(Box::new(Place::Desk)));
        view! {
            <PageBody width=PageWidth::Desk>
                <PageHeading
                    text=words.text(say::desk_stronger_title())
                    intro=Some(words.text(say::desk_stronger_text()))
                />
                <ButtonRow>
                    <LinkButton href=prove text=words.text(say::desk_stronger_prove())/>
                </ButtonRow>
                <p><a href=visit.to(&Place::Security)>{words.text(say::desk_stronger_add())}</a></p>
            </PageBody>
        }
    };
    Page::new(say::desk_stronger_title(), body).into()
}

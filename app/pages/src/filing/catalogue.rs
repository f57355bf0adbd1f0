use components::{Door, Doors, PageBody, PageHeading};
use domain::Place;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

/// Every form that can be filed here today.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let words = visit.words();
    let today = visit.services.today();
    let library = visit.services.library();
    let mut ids: Vec<_> = library.forms().map(|form| form.id()).collect();
    ids.dedup();
    let doors = ids
        .into_iter()
        .filter_map(|id| library.form(id, today))
        .map(|form| {
            let said = form.words(visit.language);
            Door {
                href: visit.to(&Place::BeforeYouBegin { form: form.id().to_owned() }),
                title: said.form("name"),
                text: said.form("title"),
            }
        })
        .collect::<Vec<_>>();
    let body = move || {
        view! {
            <PageBody>
                <PageHeading text=words.text(say::catalogue_title()) intro=Some(words.text(say::catalogue_lead()))/>
                <Doors doors=doors/>
            </PageBody>
        }
    };
    Ok(Page::new(say::catalogue_title(), body).into())
}

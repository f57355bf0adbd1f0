use components::{Definition, Door, DoorList, Doors, PageBody, PageHeading};
use domain::Place;
use forms::Form;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

use super::cost::{possible_fees, price};
use super::draft_file::import;
use super::on_paper::on_paper;
use crate::parts::{error_summary, paragraphs};

/// Every form that can be filed here today, and where to turn with others.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let words = visit.words();
    let today = visit.services.today();
    let library = visit.services.library();
    let mut ids: Vec<_> = library.forms().map(|form| form.id()).collect();
    ids.dedup();
    let doors =
        ids.into_iter().filter_map(|id| library.form(id, today)).map(|form| door(form, &visit)).collect::<Vec<_>>();
    let flash = visit.flash();
    let has_errors = !flash.errors.is_empty();
    let body = move || {
        let (summary, import) = (error_summary(visit.words(), &flash), import(&visit, &flash));
        let others = on_paper(&visit, library);
        view! {
            <PageBody>
                {summary}
                <PageHeading text=words.text(say::catalogue_title()) intro=Some(words.text(say::catalogue_lead()))/>
                <Doors doors=doors/>
                {import}
                {others}
            </PageBody>
        }
    };
    Ok(Page::new(say::catalogue_title(), body).with_errors(has_errors).into())
}

/// A form, with who it is for, what it costs, how long it takes and what to have ready.
fn door(form: &Form, visit: &Visit) -> Door {
    let (words, said) = (visit.words(), form.words(visit.language));
    let cost = price(&possible_fees(form, words, visit.services.today()), words, say::catalogue_cost);
    // The first line is for most people; the others are read on the way in.
    let for_whom = paragraphs(&said.form("for-whom")).into_iter().next().unwrap_or_default();
    let facts =
        [(say::before_for_whom(), for_whom), (say::before_cost(), cost), (say::before_time(), said.form("time"))];
    Door {
        href: visit.to(&Place::BeforeYouBegin { form: form.id().to_owned() }),
        title: said.form("name"),
        text: said.form("title"),
        list: Some(DoorList {
            title: words.text(say::catalogue_ready(said.form("name"))),
            lines: paragraphs(&said.form("ready")),
        }),
        facts: facts.map(|(name, value)| Definition::new(words.text(name), value)).to_vec(),
    }
}

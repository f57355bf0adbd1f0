use components::{Definition, Door, DoorList, Doors, PageBody, PageHeading};
use domain::Place;
use forms::Form;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::say;

use super::cost::{cases_in_short, price};
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
    let fees = form.possible_fees(visit.services.today());
    let unconfirmed = fees.iter().any(|fee| fee.is_unconfirmed).then(|| words.text(say::catalogue_unconfirmed()));
    let cost: Vec<_> = [price(&fees, words, say::catalogue_cost)].into_iter().chain(unconfirmed).collect();
    let ready =
        DoorList { title: words.text(say::catalogue_ready(said.form("name"))), lines: paragraphs(&said.form("ready")) };
    let cases = (fees.len() > 1).then(|| DoorList {
        title: words.text(say::catalogue_cases(said.form("name"))),
        lines: cases_in_short(form, &fees, words),
    });
    // The first line is for most people; the others are read on the way in.
    let for_whom = paragraphs(&said.form("for-whom")).into_iter().next().unwrap_or_default();
    let facts = [
        (say::before_for_whom(), for_whom),
        (say::before_cost(), cost.join(" ")),
        (say::before_time(), said.form("time")),
    ];
    Door {
        href: visit.to(&Place::BeforeYouBegin { form: form.id().to_owned() }),
        title: said.form("name"),
        text: said.form("title"),
        lists: [ready].into_iter().chain(cases).collect(),
        facts: facts.map(|(name, value)| Definition::new(words.text(name), value)).to_vec(),
    }
}

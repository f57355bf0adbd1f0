use components::{
    ButtonRow, Caption, Definition, Definitions, Evidence as Item, EvidenceList, Link, LinkButton, PageBody,
    PageHeading, PageTop, PrintHeader,
};
use domain::{FileId, Place, SupplementId};
use leptos::prelude::*;
use services::Fault;
use services::supplements::{SentItem, SentSupplement, Supplement};
use visit::{Answer, Page, Visit};
use words::{Words, clock, say};

use crate::cases::form_name;
use crate::parts::day;
use crate::rounds::{digests, file_name};

/// Says that documents were received which nobody had asked for, with all that was sent, to print and keep.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<SupplementId>("supplement")) else {
        return Ok(Answer::NotFound);
    };
    let Some(supplement) = visit.services.supplement(&session, id).await? else { return Ok(Answer::NotFound) };
    if supplement.sent.is_none() {
        return Ok(Place::SendMore(supplement.case).into());
    }
    Ok(Page::new(say::sent_title(), move || draw(&visit, &supplement)).into())
}

fn draw(visit: &Visit, supplement: &Supplement) -> AnyView {
    let words = visit.words();
    let case = visit.to(&Place::Case(supplement.case));
    let back = Link::new(case.clone(), words.text(say::round_to_case()));
    let form = form_name(&supplement.form, visit.language);
    let (site, title) = (visit.site.name.clone(), words.text(say::sent_title()));
    let mut facts = vec![Definition::new(words.text(say::case_receipt_number()), supplement.receipt.to_string())];
    facts.extend(supplement.sent.as_ref().map(|sent| {
        let moment = say::round_moment(day(words, sent.at), clock(sent.at));
        Definition::new(words.text(say::round_fact_sent()), words.text(moment))
    }));
    let items = supplement.sent.as_ref().map(|supplement| {
        sent(words, supplement, |number, file| {
            Link::new(visit.to(&Place::Document(file)), words.text(say::received_evidence_look(number)))
        })
    });
    view! {
        <PageBody>
            <PrintHeader site=site text=title.clone()/>
            <PageTop back=back/>
            <Caption text=form/>
            <PageHeading text=title intro=Some(words.text(say::sent_lead()))/>
            <Definitions pairs=facts/>
            <h2>{words.text(say::sent_list_title())}</h2>
            {items}
            <p>{words.text(say::received_print())}</p>
            <ButtonRow>
                <LinkButton href=case text=words.text(say::received_follow())/>
            </ButtonRow>
        </PageBody>
    }
    .into_any()
}

/// What was sent: each thing in the words of its person, with its files and their digests.
pub(super) fn sent(words: Words, supplement: &SentSupplement, look: impl Fn(usize, FileId) -> Link) -> AnyView {
    let items = supplement.items.iter().map(|item| listed(words, item, &look)).collect::<Vec<_>>();
    let files = supplement.items.iter().flat_map(|item| &item.files);
    let numbers = files.map(|file| Definition::new(file_name(words, file), file.digest.clone()));
    let digests = digests(words, numbers.collect());
    view! { <EvidenceList items=items/> {digests} }.into_any()
}

fn listed(words: Words, item: &SentItem, look: &impl Fn(usize, FileId) -> Link) -> Item {
    let names: Vec<_> = item.files.iter().map(|file| file_name(words, file)).collect();
    Item {
        title: item.title.clone(),
        help: Some(names.join(", ")),
        actions: item.files.iter().zip(1_usize..).map(|(file, number)| look(number, file.id)).collect(),
        ..Item::default()
    }
}

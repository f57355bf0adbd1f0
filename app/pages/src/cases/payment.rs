use components::{Definition, Definitions, Link, PageBody, PageHeading, PageTop, PrintHeader};
use domain::{CaseId, Place};
use leptos::prelude::*;
use services::Fault;
use services::cases::CasePayment;
use visit::{Answer, Page, Visit};
use words::say;

use super::form_name;
use super::money::story;
use crate::filing::fees_paid;
use crate::parts::day;

/// The receipt for a payment: what was paid for, line by line, and what became of the money.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<CaseId>("case")) else {
        return Ok(Answer::NotFound);
    };
    let Some(payment) = visit.services.case_payment(&session, id).await? else { return Ok(Answer::NotFound) };
    Ok(Page::new(say::case_payment_title(), move || draw(&visit, &payment)).into())
}

fn draw(visit: &Visit, CasePayment { filing, money }: &CasePayment) -> AnyView {
    let words = visit.words();
    let proof = &filing.confirmation;
    let facts = vec![
        Definition::new(words.text(say::case_form()), form_name(&proof.form, visit.language)),
        Definition::new(words.text(say::case_receipt_number()), proof.receipt.to_string()),
        Definition::new(words.text(say::case_filed_on()), day(words, proof.filed_at)),
    ];
    let (site, back) = (visit.site.name.clone(), visit.to(&Place::Case(proof.case)));
    let fees = fees_paid(filing, words);
    let free = money.is_empty().then(|| view! { <p>{words.text(say::case_payment_free())}</p> });
    let money = money.iter().map(|money| story(words, money)).collect_view();
    view! {
        <PageBody>
            <PrintHeader site=site text=words.text(say::case_payment_title())/>
            <PageTop back=Link::new(back, words.text(say::back()))/>
            <PageHeading
                text=words.text(say::case_payment_title())
                intro=Some(words.text(say::case_payment_lead()))
            />
            <Definitions pairs=facts/>
            {fees}
            {free}
            {money}
            <p>{words.text(say::case_payment_print())}</p>
        </PageBody>
    }
    .into_any()
}

use components::{
    Alert, AlertKind, ButtonRow, Definition, Definitions, LinkButton, PageBody, PageHeading, PrintHeader, ReceiptNumber,
};
use domain::{CaseId, Place};
use islands::CopyButton;
use leptos::prelude::*;
use services::Fault;
use services::cases::Confirmation;
use visit::{Answer, Page, Visit};
use words::say;

use super::form_name;
use crate::parts::{day, paper_link};

/// Says that a filing was received, to print and keep.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<CaseId>("case")) else {
        return Ok(Answer::NotFound);
    };
    let Some(confirmation) = visit.services.confirmation(&session, id).await? else { return Ok(Answer::NotFound) };
    Ok(Page::new(say::received_title(), move || draw(&visit, &confirmation)).into())
}

fn draw(visit: &Visit, confirmation: &Confirmation) -> AnyView {
    let words = visit.words();
    let mut facts = vec![
        Definition::new(words.text(say::case_form()), form_name(&confirmation.form, visit.language)),
        Definition::new(words.text(say::case_filed_on()), day(words, confirmation.filed_at)),
        Definition::new(words.text(say::received_paid()), confirmation.paid.to_string()),
    ];
    if let Some(reference) = &confirmation.payment_reference {
        facts.push(Definition::new(words.text(say::received_payment_reference()), reference.clone()));
    }
    let (site, follow) = (visit.site.name.clone(), visit.to(&Place::Case(confirmation.case)));
    let receipt = confirmation.receipt.to_string();
    let paper = paper_link(visit, &Place::CasePaper(confirmation.case));
    view! {
        <PageBody>
            <PrintHeader site=site text=words.text(say::received_title())/>
            <PageHeading text=words.text(say::received_title()) intro=Some(words.text(say::received_lead()))/>
            <ReceiptNumber label=words.text(say::case_receipt_number()) number=receipt.clone()>
                <CopyButton
                    text=receipt
                    label=words.text(say::case_copy())
                    done=words.text(say::case_copied())
                />
            </ReceiptNumber>
            <Definitions pairs=facts/>
            <Alert kind=AlertKind::Info title=words.text(say::received_next_title())>
                <p>{words.text(say::received_next())}</p>
            </Alert>
            <p>{words.text(say::received_print())}</p>
            {paper}
            <ButtonRow>
                <LinkButton href=follow text=words.text(say::received_follow())/>
            </ButtonRow>
        </PageBody>
    }
    .into_any()
}

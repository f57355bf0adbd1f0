use components::{
    Alert, AlertKind, ButtonRow, Definition, Definitions, Evidence, EvidenceList, Link, LinkButton, PageBody,
    PageHeading, PrintHeader, ReceiptNumber,
};
use domain::{CaseId, FileId, Place};
use islands::CopyButton;
use leptos::prelude::*;
use services::Fault;
use services::cases::{Filing, Moved, MovedCase, Together};
use services::evidence::{FiledDocument, FiledFile};
use services::notices::NoticeLine;
use visit::{Answer, Page, Visit};
use words::say;

use super::package::package_link;
use super::together::the_other;
use super::{form_name, notice};
use crate::parts::{day, paper_link};

/// Says that a filing was received, to print and keep.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<CaseId>("case")) else {
        return Ok(Answer::NotFound);
    };
    let Some(filing) = visit.services.filing(&session, id).await? else { return Ok(Answer::NotFound) };
    let moved = visit.services.moved(&session, &filing.confirmation).await?;
    let together = match visit.services.case(&session, id).await? {
        Some(case) => visit.services.together(&session, &case).await?,
        None => None,
    };
    let size = visit.services.package_size(&session, id).await?;
    let notices = visit.services.notices(&session, id).await?;
    let body = move || draw(&visit, &filing, &notices, moved.as_ref(), together.as_ref(), size);
    Ok(Page::new(say::received_title(), body).into())
}

fn draw(
    visit: &Visit,
    filing: &Filing,
    notices: &[NoticeLine],
    moved: Option<&Moved>,
    together: Option<&Together>,
    size: Option<u64>,
) -> AnyView {
    let words = visit.words();
    let confirmation = &filing.confirmation;
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
    let filed = visit.to(&Place::Filed(confirmation.case));
    let package = package_link(visit, confirmation.case, size);
    let payment = visit.to(&Place::CasePayment(confirmation.case));
    let together = together.map(|together| the_other(visit, together));
    let moved = moved.map(|moved| moved_cases(visit, moved));
    let evidence = evidence(visit, filing);
    let notices = notice::letters(visit, confirmation.case, notices);
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
            <p><a href=payment>{words.text(say::case_payment_link())}</a></p>
            {together}
            {evidence}
            {moved}
            <Alert kind=AlertKind::Info title=words.text(say::received_next_title())>
                <p>{words.text(say::received_next())}</p>
            </Alert>
            <p>{words.text(say::received_print())}</p>
            <p><a href=filed>{words.text(say::library_filing_here())}</a></p>
            {paper}
            {package}
            {notices}
            <ButtonRow>
                <LinkButton href=follow text=words.text(say::received_follow())/>
            </ButtonRow>
        </PageBody>
    }
    .into_any()
}

/// What was sent along as evidence, to look at. Nothing when nothing was.
fn evidence(visit: &Visit, filing: &Filing) -> Option<AnyView> {
    let words = visit.words();
    let items = evidence_items(visit, filing, |number, file| {
        Link::new(visit.to(&Place::Document(file)), words.text(say::received_evidence_look(number)))
    });
    (!items.is_empty())
        .then(|| view! { <h2>{words.text(say::received_evidence())}</h2> <EvidenceList items=items/> }.into_any())
}

/// What was sent for each thing that was asked for, with a link to each file.
pub(crate) fn evidence_items(visit: &Visit, filing: &Filing, look: impl Fn(usize, FileId) -> Link) -> Vec<Evidence> {
    let (words, said) = (visit.words(), filing.form.words(visit.language));
    let items = filing.evidence.iter().map(|slot| {
        let pages: u32 = slot.documents.iter().map(FiledDocument::pages).sum();
        let pages = (pages > 0).then(|| words.text(say::received_evidence_pages(pages)));
        let explained = slot.explanation.as_ref().map(|_| words.text(say::received_evidence_explained()));
        let told: Vec<_> = pages.into_iter().chain(explained).collect();
        let files = slot.documents.iter().flat_map(|document| &document.files).zip(1_usize..);
        let look = |(file, number): (&FiledFile, usize)| look(number, file.id);
        let (title, help) = (said.evidence(&slot.slot).label, Some(told.join(". ")));
        Evidence { title, help, actions: files.map(look).collect(), ..Evidence::default() }
    });
    items.collect()
}

/// What the report of a move changed, and what it did not.
fn moved_cases(visit: &Visit, moved: &Moved) -> AnyView {
    let words = visit.words();
    let changed = match moved {
        Moved::Cases(cases) if cases.is_empty() => view! { <p>{words.text(say::moved_no_cases())}</p> }.into_any(),
        Moved::Cases(cases) => {
            let case = |case: &MovedCase| {
                view! { <li><a href=visit.to(&Place::Case(case.id))>{case.receipt.to_string()}</a></li> }
            };
            let cases = cases.iter().map(case).collect_view();
            view! { <p>{words.text(say::moved_cases())}</p><ul>{cases}</ul> }.into_any()
        }
        Moved::Nothing => view! {
            <p>{words.text(say::moved_nothing())}</p>
            <p>{words.text(say::moved_nothing_todo())}</p>
        }
        .into_any(),
    };
    let not = [say::moved_not_closed(), say::moved_not_people(), say::moved_not_court(), say::moved_not_mail()];
    let not = not.map(|what| view! { <li>{words.text(what)}</li> }).collect_view();
    view! {
        <h2>{words.text(say::moved_title())}</h2>
        {changed}
        <h2>{words.text(say::moved_not_title())}</h2>
        <ul>{not}</ul>
    }
    .into_any()
}

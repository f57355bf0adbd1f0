use components::{Caption, DocumentView, Link, PageBody, PageHeading, PageTop, ShownAs};
use domain::{CaseId, FileKind, Place};
use leptos::prelude::*;
use services::Fault;
use services::cases::CaseView;
use visit::{Answer, Page, Visit};
use words::say;

use super::form_name;

/// What was filed, as its paper shows it, in the page.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<CaseId>("case")) else {
        return Ok(Answer::NotFound);
    };
    // Of what was filed elsewhere there is no paper.
    let case = visit.services.case(&session, id).await?.filter(|case| case.is_filed_here);
    let Some(case) = case else { return Ok(Answer::NotFound) };
    Ok(Page::new(say::library_filing_name(), move || draw(&visit, &case)).with_document(true).into())
}

/// The paper, for that page.
pub async fn file(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<CaseId>("case")) else {
        return Ok(Answer::NotFound);
    };
    let paper = visit.services.filed_paper(&session, id, visit.language).await?;
    Ok(paper.map_or(Answer::NotFound, |paper| Answer::Shown(FileKind::Pdf, paper.bytes)))
}

fn draw(visit: &Visit, case: &CaseView) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Case(case.id)), words.text(say::back()));
    let (form, receipt) = (form_name(&case.form, visit.language), case.receipt.to_string());
    let name = words.text(say::library_filing_name());
    let src = visit.to(&Place::FiledPaper(case.id));
    let text = words.text(say::library_pdf_alt(name.clone()));
    let (open, without) = (words.text(say::library_open_pdf()), words.text(say::library_no_viewer()));
    view! {
        <PageBody>
            <PageTop back=back/>
            <Caption text=form step=Some(receipt)/>
            <PageHeading text=name/>
            <DocumentView src shown_as=ShownAs::Pages text open without/>
            <p class="text-quiet">{words.text(say::library_pdf_hint())}</p>
        </PageBody>
    }
    .into_any()
}

use components::{Link, PageBody, PageHeading, PageTop};
use domain::{DraftId, Place};
use http::StatusCode;
use leptos::prelude::*;
use services::Fault;
use services::paper::PaperRefusal;
use visit::{Answer, Page, Visit};
use words::say;

use crate::parts::pdf;

/// A draft as it is now, to print and keep.
pub async fn file(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(draft)) = (visit.session.clone(), visit.parameter::<DraftId>("draft")) else {
        return Ok(Answer::NotFound);
    };
    Ok(match visit.services.draft_paper(&session, draft, visit.language).await? {
        Ok(paper) => pdf(format!("{}-draft.pdf", paper.form), paper.bytes),
        Err(PaperRefusal::NotFound) => Answer::NotFound,
        Err(PaperRefusal::Filed(case)) => Place::CasePaper(case).into(),
        Err(PaperRefusal::TooLong) => {
            let body = move || too_long(&visit, draft);
            Page::new(say::paper_too_long_title(), body).with_status(StatusCode::UNPROCESSABLE_ENTITY).into()
        }
    })
}

fn too_long(visit: &Visit, draft: DraftId) -> AnyView {
    let words = visit.words();
    let back = Link::new(visit.to(&Place::Review(draft)), words.text(say::back()));
    view! {
        <PageBody>
            <PageTop back=back/>
            <PageHeading
                text=words.text(say::paper_too_long_title())
                intro=Some(words.text(say::paper_too_long_text()))
            />
        </PageBody>
    }
    .into_any()
}

use domain::{DraftId, FileId};
use services::Fault;
use visit::{Answer, Visit};

/// A file that was added, to look at.
pub async fn file(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(draft), Some(file)) =
        (visit.session.clone(), visit.parameter::<DraftId>("draft"), visit.parameter::<FileId>("file"))
    else {
        return Ok(Answer::NotFound);
    };
    let slot: String = visit.parameter("slot").unwrap_or_default();
    let opened = visit.services.open_file(&session, draft, &slot, file).await?;
    Ok(opened.map_or(Answer::NotFound, |opened| Answer::Document(Box::new(opened))))
}

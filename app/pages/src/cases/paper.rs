use domain::CaseId;
use services::Fault;
use visit::{Answer, Visit};

use crate::parts::pdf;

/// What was filed, to print and keep.
pub async fn file(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(case)) = (visit.session.clone(), visit.parameter::<CaseId>("case")) else {
        return Ok(Answer::NotFound);
    };
    let paper = visit.services.filed_paper(&session, case, visit.language).await?;
    Ok(paper.map_or(Answer::NotFound, |paper| pdf(format!("{}.pdf", paper.form), paper.bytes)))
}

use domain::{LinkKind, Place};
use services::Fault;
use visit::{Answer, Cookie, CookieName, Visit};

use crate::trouble;

/// Opens a link from a mail to somebody who has an account, and goes on to the page of what it does. The token moves
/// from the address into a cookie at once. Nothing is changed: programs open links, too.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(token) = visit.parameters.get("token").cloned() else { return Ok(Answer::NotFound) };
    Ok(match visit.services.open_link(&token).await? {
        Ok(link) => Answer::Go(page_of(link.kind), vec![Cookie::set(CookieName::Link, token)]),
        Err(problem) => trouble::mail_link(&visit, problem, None).into(),
    })
}

fn page_of(kind: LinkKind) -> Place {
    match kind {
        LinkKind::Reset | LinkKind::ProvenReset | LinkKind::FinishLost => Place::NewPassword,
        LinkKind::CancelLost => Place::CancelLost,
        LinkKind::CancelDeletion => Place::CancelDeletion,
        LinkKind::NotMe | LinkKind::UndoEmail => Place::NotMe,
        LinkKind::ConfirmEmail => Place::ConfirmEmail,
        LinkKind::ConfirmOtherAddress => Place::ConfirmOtherAddress,
    }
}

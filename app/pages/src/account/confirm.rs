use domain::Place;
use services::Fault;
use services::accounts::LinkProblem;
use visit::{Answer, Cookie, CookieName, Visit};
use words::say;

use crate::trouble;

/// Opens the link of a confirmation mail. The token moves from the address into a cookie at once,
/// so it does not stay in the address bar.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(token) = visit.parameters.get("token").cloned() else { return Ok(Answer::NotFound) };
    Ok(match visit.services.open_confirmation(&token).await? {
        Ok(_) => Answer::Go(Place::Terms, vec![Cookie::set(CookieName::Confirmation, token)]),
        Err(LinkProblem::Expired) => trouble::link(&visit, say::trouble_link_expired()).into(),
        Err(LinkProblem::Used) => trouble::link(&visit, say::trouble_link_used()).into(),
        Err(LinkProblem::Unknown) => trouble::link(&visit, say::trouble_link_unknown()).into(),
    })
}

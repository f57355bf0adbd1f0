//! The agency's desk.

pub mod act;
mod act_words;
pub mod answers;
mod assign;
pub mod batch;
pub mod case;
pub mod code;
pub mod fee;
pub mod figures;
mod inputs;
mod listed;
pub mod looks;
pub mod people;
pub mod proposal;
pub mod queue;
mod record;
pub mod refund;
pub mod slots;
mod start;
mod stronger;
pub mod templates;
pub mod thread;
mod threads;
mod times;
mod work;

use domain::CaseId;
use services::Fault;
use services::desk::{Desk, Door};
use visit::{Answer, Visit};

/// What is answered at the desk. Nothing is there for whoever does not work at it.
async fn at_desk(visit: &Visit, work: impl AsyncFnOnce(Desk<'_>) -> Result<Answer, Fault>) -> Result<Answer, Fault> {
    let Some(session) = &visit.session else { return Ok(Answer::NotFound) };
    match visit.services.desk(session) {
        Some(Door::Open(desk)) => work(desk).await,
        Some(Door::SignInStronger) => Ok(stronger::page(visit.clone())),
        None => Ok(Answer::NotFound),
    }
}

/// What is answered there about the case in the address.
async fn about_case(
    visit: &Visit,
    work: impl AsyncFnOnce(Desk<'_>, CaseId) -> Result<Answer, Fault>,
) -> Result<Answer, Fault> {
    let Some(case) = visit.parameter::<CaseId>("case") else { return Ok(Answer::NotFound) };
    at_desk(visit, async |desk| work(desk, case).await).await
}

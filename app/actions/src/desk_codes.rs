//! Access codes that are issued at the agency's desk.

use domain::{AccessCode, CaseId, CodeRequestId, DecisionReason, DecisionReasonProblem, Place, StaffRight, Timestamp};
use leptos::prelude::*;
use services::desk::CodeRequestRefusal;
use visit::{Flash, Going, Refused, Visit};
use words::say;

use crate::account::showing;
use crate::desk::at_desk;
use crate::gate::{NotDone, Went};

/// Issues a code for a case, or asks for one where somebody else has to confirm it. `seen` is when the newest one was issued
/// that the page showed.
#[server(prefix = "/do", endpoint = "ask-for-code")]
pub(crate) async fn ask_for_code(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] reason: String,
    #[server(default)] seen: String,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Decide), async |visit, desk| {
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        let because = match DecisionReason::parse(&reason) {
            Ok(because) => because,
            Err(problem) => {
                let problem = match problem {
                    DecisionReasonProblem::TooShort => say::error_desk_code_reason(),
                    DecisionReasonProblem::TooLong => say::error_desk_reason_long(),
                };
                let flash = Flash::error("reason", visit.words().text(problem)).with_text("reason", &reason);
                return Ok(showing(visit, Place::DeskCode(case), &flash));
            }
        };
        let seen = seen.parse::<i64>().ok().map(Timestamp::from_micros);
        match desk.ask_for_code(case, &because, seen, visit.client).await? {
            Ok(Some(code)) => Ok(issued(visit, case, &code)),
            Ok(None) => Ok(showing(visit, Place::DeskCode(case), &Flash::default().with_value("told", "code-asked"))),
            Err(refusal) => refused(visit, case, refusal, Flash::default().with_text("reason", &reason)),
        }
    })
    .await
}

/// Issues what somebody else asked for, takes it back, or refuses it, as the intent says.
#[server(prefix = "/do", endpoint = "answer-code-request")]
pub(crate) async fn answer_code_request(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] request: String,
    #[server(default)] intent: String,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Decide), async |visit, desk| {
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        let Ok(id) = request.parse::<CodeRequestId>() else { return Ok(Place::DeskCode(case).into()) };
        if intent == "confirm" {
            return match desk.confirm_code(case, id, visit.client).await? {
                Ok(code) => Ok(issued(visit, case, &code)),
                Err(refusal) => refused(visit, case, refusal, Flash::default()),
            };
        }
        match desk.drop_code(case, id, visit.client).await? {
            Ok(()) => Ok(showing(visit, Place::DeskCode(case), &Flash::default().with_value("told", "code-dropped"))),
            Err(refusal) => refused(visit, case, refusal, Flash::default()),
        }
    })
    .await
}

/// The page with the letter of a code that counts from now on. The code goes there sealed, in a cookie of this browser.
fn issued(visit: &Visit, case: CaseId, code: &AccessCode) -> Went {
    let going = Going::from(Place::DeskCode(case));
    match visit.show_access_code(case, code) {
        Some(cookie) => going.with(cookie).into(),
        None => going.into(),
    }
}

/// The page that says why nothing was changed, with what was typed.
fn refused(visit: &Visit, case: CaseId, refusal: CodeRequestRefusal, typed: Flash) -> Result<Went, Refused> {
    let (place, told) = match refusal {
        CodeRequestRefusal::NotFound | CodeRequestRefusal::NotAllowed => return Err(Refused::NotFound),
        CodeRequestRefusal::FiledHere | CodeRequestRefusal::NoCode => (Place::DeskCase(case), "no-code"),
        CodeRequestRefusal::Moved => (Place::DeskCode(case), "code-moved"),
        CodeRequestRefusal::NotYours => (Place::DeskCode(case), "code-own"),
        CodeRequestRefusal::Over => (Place::DeskCode(case), "code-over"),
    };
    Ok(showing(visit, place, &typed.with_value("told", told)))
}

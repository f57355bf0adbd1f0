//! What becomes of something that somebody proposed for a case.

use domain::{CaseId, DecisionReason, DecisionReasonProblem, Place, ProposalId, StaffRight};
use leptos::prelude::*;
use services::desk::ProposalRefusal;
use visit::{Flash, Refused};
use words::say;

use crate::account::showing;
use crate::desk::at_desk;
use crate::gate::NotDone;

/// Confirms a proposal, sends it back with words, or takes it back, as the intent says.
#[server(prefix = "/do", endpoint = "answer-proposal")]
pub(crate) async fn answer_proposal(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] proposal: String,
    #[server(default)] words: String,
    #[server(default)] intent: String,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Decide), async |visit, desk| {
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        let Ok(id) = proposal.parse::<ProposalId>() else { return Ok(Place::DeskCase(case).into()) };
        let (answered, told) = match intent.as_str() {
            "confirm" => (desk.confirm(case, id, visit.client).await?, "act"),
            "take-back" => (desk.take_back(case, id, visit.client).await?, "taken-back"),
            _ => {
                let words = match DecisionReason::parse(&words) {
                    Ok(words) => words,
                    Err(problem) => {
                        let problem = match problem {
                            DecisionReasonProblem::TooShort => say::error_desk_proposal_words(),
                            DecisionReasonProblem::TooLong => say::error_desk_reason_long(),
                        };
                        let flash = Flash::error("words", visit.words().text(problem)).with_text("words", &words);
                        return Ok(showing(visit, Place::DeskProposal(case), &flash));
                    }
                };
                (desk.send_back(case, id, &words, visit.client).await?, "sent-back")
            }
        };
        let told = match answered {
            Ok(()) => told,
            Err(ProposalRefusal::Over) => "proposal-over",
            Err(ProposalRefusal::TimeGone) => "proposal-time",
            Err(ProposalRefusal::NotYours) => "proposal-own",
            Err(ProposalRefusal::NotFound | ProposalRefusal::NotAllowed) => return Err(Refused::NotFound),
        };
        Ok(showing(visit, Place::DeskCase(case), &Flash::default().with_value("told", told)))
    })
    .await
}

//! What is done at the agency's desk. For whoever does not work there, nothing is there.

use domain::{CaseId, DecisionReason, DecisionReasonProblem, Place, ReceiptNumber, RefundReason, StaffRight};
use leptos::prelude::*;
use services::desk::{Desk, Door};
use services::filing::{DecideRefusal, DeskRefundRefusal, FeeRefundRefusal};
use services::notices::FeeDecision;
use visit::{Flash, Refused, Visit};
use words::say;

use crate::account::showing;
use crate::gate::{NotDone, Went, act, person};

/// Does at the desk what takes this right, if it takes one. Whoever has to show more first is led to where they do.
pub(crate) async fn at_desk(
    csrf: &str,
    right: Option<StaffRight>,
    work: impl AsyncFnOnce(&Visit, Desk<'_>) -> Result<Went, Refused>,
) -> Result<(), NotDone> {
    act(csrf, async |visit| {
        let session = person(&visit)?;
        match visit.services.desk(&session) {
            Some(Door::Open(desk)) if right.is_none_or(|right| desk.may(right)) => work(&visit, desk).await,
            Some(Door::SignInStronger) => Ok(Place::Desk.into()),
            Some(Door::Open(_)) | None => Err(Refused::NotFound),
        }
    })
    .await
}

/// Leads to the case with a receipt number.
#[server(prefix = "/do", endpoint = "find-case")]
pub(crate) async fn find_case(csrf: String, #[server(default)] receipt: String) -> Result<(), NotDone> {
    at_desk(&csrf, None, async |visit, desk| {
        let problem = match receipt.parse::<ReceiptNumber>() {
            Ok(number) => match desk.find(&number).await? {
                Some(case) => return Ok(Place::DeskCase(case).into()),
                None => say::error_desk_no_case(),
            },
            Err(_) => say::error_desk_receipt(),
        };
        let flash = Flash::error("receipt", visit.words().text(problem)).with_value("receipt", &receipt);
        Ok(showing(visit, Place::Desk, &flash))
    })
    .await
}

/// What was typed about a fee: shown to be read once more, or with what is wrong.
fn weighed(visit: &Visit, decision: &str, reason: &str) -> (Flash, Option<FeeDecision>) {
    let words = visit.words();
    let mut flash = Flash::default().with_value("decision", decision).with_text("reason", reason);
    if !matches!(decision, "grant" | "refuse") {
        flash = flash.and_error("decision", words.text(say::error_desk_decision()));
    }
    let reason = DecisionReason::parse(reason);
    if let Err(problem) = &reason {
        let problem = match problem {
            DecisionReasonProblem::TooShort => say::error_desk_reason_short(),
            DecisionReasonProblem::TooLong => say::error_desk_reason_long(),
        };
        flash = flash.and_error("reason", words.text(problem));
    }
    let is_granted = decision == "grant";
    let decided = if flash.errors.is_empty() { reason.ok() } else { None };
    (flash, decided.map(|reason| FeeDecision { is_granted, reason }))
}

/// Shows what the person would read of a decision about a fee. Nothing is decided.
#[server(prefix = "/do", endpoint = "weigh-fee")]
pub(crate) async fn weigh_fee(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] decision: String,
    #[server(default)] reason: String,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Decide), async |visit, _| {
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        let (flash, decision) = weighed(visit, &decision, &reason);
        let next = if decision.is_some() { Place::DeskFeeConfirm(case) } else { Place::DeskFee(case) };
        Ok(showing(visit, next, &flash))
    })
    .await
}

/// Decides about a fee. With the intent `change` it leads back to where that is typed.
#[server(prefix = "/do", endpoint = "decide-fee")]
pub(crate) async fn decide_fee(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] decision: String,
    #[server(default)] reason: String,
    #[server(default)] intent: String,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Decide), async |visit, desk| {
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        let (flash, decided) = weighed(visit, &decision, &reason);
        let Some(decided) = decided.filter(|_| intent != "change") else {
            return Ok(showing(visit, Place::DeskFee(case), &flash));
        };
        let is_granted = decided.is_granted;
        let told = match desk.decide_fee(case, decided, visit.client).await? {
            Ok(()) if is_granted => "granted",
            Ok(()) => "refused",
            Err(DecideRefusal::Decided { is_granted: true }) => "late-granted",
            Err(DecideRefusal::Decided { is_granted: false }) => "late-refused",
            Err(DecideRefusal::NotAsked) => "",
            Err(DecideRefusal::NotFound | DecideRefusal::NotAllowed) => return Err(Refused::NotFound),
        };
        Ok(showing(visit, Place::DeskCase(case), &Flash::default().with_value("told", told)))
    })
    .await
}

/// Gives the fee of a case back.
#[server(prefix = "/do", endpoint = "give-fee-back")]
pub(crate) async fn give_fee_back(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] reason: String,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Refund), async |visit, desk| {
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        let named = reason.parse::<RefundReason>().ok().filter(|reason| RefundReason::OF_THE_AGENCY.contains(reason));
        let Some(reason) = named else {
            let flash = Flash::error("reason", visit.words().text(say::error_desk_refund_reason()));
            return Ok(showing(visit, Place::DeskRefund(case), &flash));
        };
        let told = match desk.refund_fee(case, reason, visit.client).await? {
            Ok(_) => "refunded",
            Err(DeskRefundRefusal::Fee(FeeRefundRefusal::Disputed)) => "disputed",
            Err(DeskRefundRefusal::Fee(FeeRefundRefusal::NoFee)) => "no-fee",
            Err(DeskRefundRefusal::NotAllowed | DeskRefundRefusal::Fee(FeeRefundRefusal::NotFound)) => {
                return Err(Refused::NotFound);
            }
        };
        Ok(showing(visit, Place::DeskCase(case), &Flash::default().with_value("told", told)))
    })
    .await
}

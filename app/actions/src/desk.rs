//! What is done at the agency's desk. For whoever does not work there, nothing is there.

use std::collections::BTreeMap;

use domain::case::Asked;
use domain::{CaseId, Language, Place, ReceiptNumber, RefundReason, StaffRight};
use leptos::prelude::*;
use services::desk::{Desk, Door, Typed};
use services::filing::{DecideRefusal, DeskRefundRefusal, FeeRefundRefusal};
use services::notices::FeeDecision;
use visit::{Flash, Refused, Visit};
use words::say;

use crate::account::showing;
use crate::gate::{NotDone, Went, act, person};
use crate::unsaved::{arrived, refused};

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

/// What was sent about the fee of a case.
struct Fee {
    case: CaseId,
    /// What was chosen, and the texts in each language.
    typed: Typed,
    /// What is wrong with it.
    problems: Flash,
    decision: Option<FeeDecision>,
}

impl Fee {
    fn read(visit: &Visit, case: &str, decision: &str, mut typed: Typed) -> Result<Self, Refused> {
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        let (words, mut problems) = (visit.words(), Flash::default());
        typed.retain(|name, _| Language::ALL.iter().any(|language| Asked::Reason.name_in(*language) == name));
        if !matches!(decision, "grant" | "refuse") {
            problems = problems.and_error("decision", words.text(say::error_desk_decision()));
        }
        let read = FeeDecision::read(decision == "grant", &typed, visit.services.today());
        for mistake in read.as_ref().err().into_iter().flatten() {
            problems = problems.and_error(mistake.name(), words.text(&mistake.how));
        }
        typed.insert("decision".to_owned(), decision.to_owned());
        let decision = if problems.errors.is_empty() { read.ok() } else { None };
        Ok(Self { case, typed, problems, decision })
    }

    /// Leads to a page of it. What was typed, in two languages, is more than a browser carries.
    async fn lead(self, visit: &Visit, place: fn(CaseId) -> Place) -> Result<Went, Refused> {
        let session = person(visit)?;
        let typed: Vec<_> = self.typed.iter().map(|(name, text)| (name.as_str(), text)).collect();
        Ok(refused(visit, &session, place(self.case), self.problems, &typed).await?)
    }
}

/// Shows what the person would read of a decision about a fee. Nothing is decided.
#[server(prefix = "/do", endpoint = "weigh-fee")]
pub(crate) async fn weigh_fee(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] decision: String,
    #[server(default)] typed: BTreeMap<String, String>,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Decide), async |visit, _| {
        let fee = Fee::read(visit, &case, &decision, typed)?;
        let next = if fee.decision.is_some() { Place::DeskFeeConfirm } else { Place::DeskFee };
        fee.lead(visit, next).await
    })
    .await
}

/// Decides about a fee. With the intent `change` it leads back to where that is typed.
#[server(prefix = "/do", endpoint = "decide-fee")]
pub(crate) async fn decide_fee(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] decision: String,
    #[server(default)] intent: String,
    #[server(default)] typed: BTreeMap<String, String>,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Decide), async |visit, desk| {
        let mut fee = Fee::read(visit, &case, &decision, typed)?;
        let case = fee.case;
        let Some(decided) = fee.decision.take().filter(|_| intent != "change") else {
            return fee.lead(visit, Place::DeskFee).await;
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
        let session = person(visit)?;
        arrived(visit, &session, &Place::DeskFeeConfirm(case)).await?;
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

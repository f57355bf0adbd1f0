//! Cases that were not filed in the account: adding one, and following one no more.

use domain::{AccessCode, CaseId, Place, ReceiptNumber};
use leptos::prelude::*;
use services::cases::{AddRefusal, Added};
use visit::{Flash, Refused, Visit};
use words::{Message, say};

use crate::account::showing;
use crate::gate::{NotDone, act, person};

/// Adds a case by its number, or with a code as well. The code never comes back, right or wrong.
#[server(prefix = "/do", endpoint = "add-case")]
pub(crate) async fn add_case(
    csrf: String,
    #[server(default)] receipt: String,
    #[server(default)] code: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let words = visit.words();
        let mut flash = Flash::default().with_value("receipt", &receipt);
        let number = receipt.parse::<ReceiptNumber>();
        if number.is_err() {
            flash = flash.and_error("receipt", words.text(say::error_add_case_receipt()));
        }
        let typed = (!code.trim().is_empty()).then(|| code.parse::<AccessCode>()).transpose();
        if typed.is_err() {
            flash = flash.and_error("code", words.text(say::error_add_case_code()));
        }
        let (Ok(number), Ok(code)) = (number, typed) else { return Ok(showing(&visit, Place::AddCase, &flash)) };
        let told = |told: &str| Flash::default().with_value("told", told);
        match visit.services.add_case(&session, &number, code.as_ref(), visit.client).await? {
            Ok(Added::Has(case)) => Ok(showing(&visit, Place::Case(case), &told("added"))),
            Ok(Added::Follows(case)) => Ok(showing(&visit, Place::Followed(case), &told("done"))),
            Err(AddRefusal::AlreadyHere(case)) => Ok(showing(&visit, Place::Case(case), &told("already"))),
            Err(AddRefusal::AlreadyFollowed(case)) => Ok(showing(&visit, Place::Followed(case), &told("already"))),
            Err(refusal) => {
                let (field, message, help) = refused(&visit, refusal);
                let flash = flash.and_error(field, words.text(message)).with_value("help", help);
                Ok(showing(&visit, Place::AddCase, &flash))
            }
        }
    })
    .await
}

/// The field that was refused, why, and which help the page gives.
fn refused(visit: &Visit, refusal: AddRefusal) -> (&'static str, Message, &'static str) {
    match refusal {
        AddRefusal::Elsewhere => ("receipt", say::error_add_case_unknown(), "elsewhere"),
        AddRefusal::NoCodes => ("code", say::error_add_case_no_codes(), "no-codes"),
        AddRefusal::WrongCode => ("code", say::error_add_case_wrong(), "wrong"),
        AddRefusal::WrongOrFiledOnline => ("code", say::error_add_case_wrong(), "online"),
        AddRefusal::UsedByYou { used_at } => {
            ("code", say::error_add_case_used_by_you(visit.words().day(used_at)), "used-by-you")
        }
        AddRefusal::UsedByAnother => ("code", say::error_add_case_used(), "used"),
        AddRefusal::ReplacedCode => ("code", say::error_add_case_replaced(), "replaced"),
        AddRefusal::ExpiredCode { ended_at } => {
            ("code", say::error_add_case_expired(visit.words().day(ended_at)), "expired")
        }
        AddRefusal::TooMany { until } => {
            ("receipt", say::error_add_case_many(visit.services.seconds_until(until).div_ceil(60)), "")
        }
        AddRefusal::FollowsMany { most } => ("receipt", say::error_add_case_follows_many(most), ""),
        AddRefusal::Unknown | AddRefusal::AlreadyHere(_) | AddRefusal::AlreadyFollowed(_) => {
            ("receipt", say::error_add_case_unknown(), "unknown")
        }
    }
}

/// Follows a case no more.
#[server(prefix = "/do", endpoint = "stop-following")]
pub(crate) async fn stop_following(csrf: String, #[server(default)] case: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        if !visit.services.stop_following(&session, case).await? {
            return Err(Refused::NotFound);
        }
        Ok(showing(&visit, Place::Home, &Flash::default().with_value("unfollowed", "yes")))
    })
    .await
}

//! How a person takes back what they asked for with a form.

use domain::{CaseId, Place};
use leptos::prelude::*;
use services::cases::{Withdraw, WithdrawRefusal};
use visit::{Flash, Refused};
use words::say;

use crate::account::{mistake, showing};
use crate::gate::{NotDone, act, person};
use crate::second_step::prove_first;

/// Withdraws a case.
#[server(prefix = "/do", endpoint = "withdraw-case")]
pub(crate) async fn withdraw_case(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] agree: String,
    #[server(default)] name: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        let place = Place::Withdraw(case);
        // That somebody agrees is never ticked for them.
        let flash = Flash::default().with_value("name", &name);
        let withdraw = Withdraw { case, typed_name: &name, agreed: agree == "yes" };
        Ok(match visit.services.withdraw_case(&session, withdraw, visit.client).await? {
            Ok(()) => showing(&visit, Place::Case(case), &Flash::default().with_value("told", "withdrawn")),
            Err(WithdrawRefusal::NotFound) => return Err(Refused::NotFound),
            // Its page says so.
            Err(WithdrawRefusal::Over) => place.into(),
            Err(WithdrawRefusal::NotAgreed) => mistake(&visit, place, flash, "agree", say::error_withdraw_agree()),
            Err(WithdrawRefusal::NameMissing) => mistake(&visit, place, flash, "name", say::error_sign_name_missing()),
            Err(WithdrawRefusal::NameDiffers { expected }) => {
                mistake(&visit, place, flash, "name", say::error_withdraw_name(expected))
            }
            Err(WithdrawRefusal::ProofNeeded) => prove_first(&visit, place, &flash).into(),
        })
    })
    .await
}

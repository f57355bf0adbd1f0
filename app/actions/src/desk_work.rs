//! Who works on a case, as the agency's desk says it.

use domain::{AccountId, CaseId, Place, StaffRight, case};
use leptos::prelude::*;
use services::desk::{Assign, AssignRefusal, Assignment, day_to_act};
use visit::{Flash, Refused};
use words::say;

use crate::account::showing;
use crate::desk::at_desk;
use crate::gate::NotDone;

/// Says who works on a case, and by when. The intent says whether whoever sends it takes it, gives it back, or gives it to
/// somebody.
#[server(prefix = "/do", endpoint = "assign-case")]
pub(crate) async fn assign_case(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] had: String,
    #[server(default)] had_day: String,
    #[server(default)] to: String,
    #[server(default)] day: String,
    #[server(default)] intent: String,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Decide), async |visit, desk| {
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        let account = |text: &str| -> Result<Option<AccountId>, Refused> {
            if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| Refused::NotFound) }
        };
        let officer = match intent.as_str() {
            "back" => None,
            "give" => account(&to)?,
            _ => Some(desk.account()),
        };
        let was = Assignment { officer: account(&had)?, act_by: case::day(&had_day) };
        let Some(act_by) = day_to_act(&day, was.act_by, visit.services.today()) else {
            let flash = Flash::error("day", visit.words().text(say::error_desk_assign_day()));
            let flash = flash.with_value("day", &day).with_value("to", &to);
            return Ok(showing(visit, Place::DeskCase(case), &flash));
        };
        let assign = Assign { case, was, is: Assignment { officer, act_by } };
        let told = match desk.assign(assign, visit.client).await? {
            Ok(()) if officer == Some(desk.account()) => "yours",
            Ok(()) if officer.is_some() => "other",
            Ok(()) => "nobody",
            Err(AssignRefusal::Moved) => "assign-moved",
            Err(AssignRefusal::Over) => "assign-over",
            Err(AssignRefusal::NotTheirs) => "assign-not-theirs",
            Err(AssignRefusal::NotAllowed) => "assign-not-allowed",
            Err(AssignRefusal::NotFound) => return Err(Refused::NotFound),
        };
        Ok(showing(visit, Place::DeskCase(case), &Flash::default().with_value("told", told)))
    })
    .await
}

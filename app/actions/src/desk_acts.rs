//! What officers let happen to a case at the agency's desk.

use std::collections::BTreeMap;

use domain::case::{Asked, Kind};
use domain::{CaseId, NotNow, Place, StaffRight};
use leptos::prelude::*;
use services::desk::{ActRefusal, Deed, Desk, Typed};
use visit::{Flash, Refused, Visit};
use words::{Message, say};

use crate::account::showing;
use crate::desk::at_desk;
use crate::gate::NotDone;

/// What was sent about something that is to happen to a case.
struct Sent {
    case: CaseId,
    kind: Kind,
    flash: Flash,
    deed: Option<Deed>,
}

impl Sent {
    /// Reads it. That somebody looked at the case is written down.
    async fn read(visit: &Visit, desk: Desk<'_>, case: &str, what: &str, typed: Typed) -> Result<Self, Refused> {
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        let kind: Kind = what.parse().map_err(|_| Refused::NotFound)?;
        let asked = kind.asks().ok_or(Refused::NotFound)?;
        let seen = desk.case(case).await?.ok_or(Refused::NotFound)?;
        let words = visit.words();
        let mut flash = Flash::default();
        for (name, text) in &typed {
            if asked.iter().any(|asked| asked.name() == name) || name == Asked::Slot.name() {
                flash = flash.with_text(name, text);
            }
        }
        let deed = match desk.read(kind, &seen.about.form, &typed).await? {
            Ok(deed) => Some(deed),
            Err(mistakes) => {
                for (asked, how) in mistakes {
                    flash = flash.and_error(asked.name(), words.text(how));
                }
                None
            }
        };
        Ok(Self { case, kind, flash, deed })
    }
}

/// Shows what the person would read of something that is to happen to their case. Nothing happens.
#[server(prefix = "/do", endpoint = "weigh-act")]
pub(crate) async fn weigh_act(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] what: String,
    #[server(default)] seen: String,
    #[server(default)] typed: BTreeMap<String, String>,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Decide), async |visit, desk| {
        let Sent { case, kind, flash, deed } = Sent::read(visit, desk, &case, &what, typed).await?;
        let place = if deed.is_some() { Place::DeskActConfirm } else { Place::DeskAct };
        Ok(showing(visit, place(case, kind), &flash.with_value("seen", &seen)))
    })
    .await
}

/// Lets something happen to a case. With the intent `change` it leads back to where that is typed.
#[server(prefix = "/do", endpoint = "act-on-case")]
pub(crate) async fn act_on_case(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] what: String,
    #[server(default)] seen: String,
    #[server(default)] intent: String,
    #[server(default)] typed: BTreeMap<String, String>,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Decide), async |visit, desk| {
        let said = typed.clone();
        let Sent { case, kind, flash, deed } = Sent::read(visit, desk, &case, &what, typed).await?;
        let Some(deed) = deed.filter(|_| intent != "change") else {
            return Ok(showing(visit, Place::DeskAct(case, kind), &flash));
        };
        let seen = seen.parse().unwrap_or(0);
        let (done, told) = if desk.needs_second(kind) {
            (desk.propose(case, (deed, &said), seen, visit.client).await?, "proposed")
        } else {
            (desk.act(case, deed, seen, visit.client).await?, "act")
        };
        let told = match done {
            Ok(()) => return Ok(showing(visit, Place::DeskCase(case), &Flash::default().with_value("told", told))),
            Err(refusal @ (ActRefusal::TimeGone | ActRefusal::TimeNotChosen)) => {
                let gone = refusal == ActRefusal::TimeGone;
                let how = if gone { say::error_desk_act_slot_gone() } else { say::error_desk_act_slot() };
                let flash = flash.and_error(Asked::Slot.name(), visit.words().text(how));
                return Ok(showing(visit, Place::DeskAct(case, kind), &flash));
            }
            Err(ActRefusal::Moved) => say::desk_act_moved(),
            Err(ActRefusal::NotNow(refusal)) => not_now(visit, refusal),
            Err(ActRefusal::NotFound | ActRefusal::NotAllowed | ActRefusal::NeedsSecond) => {
                return Err(Refused::NotFound);
            }
        };
        let flash = flash.with_text("refused", &visit.words().text(told));
        Ok(showing(visit, Place::DeskAct(case, kind), &flash))
    })
    .await
}

/// Why it cannot happen now.
fn not_now(visit: &Visit, refusal: NotNow) -> Message {
    match refusal {
        NotNow::StillTime { until } => say::desk_act_still_time(visit.words().date(until)),
        NotNow::Nothing | NotNow::Stands { .. } | NotNow::OtherFamily { .. } => say::desk_act_not_now(),
    }
}

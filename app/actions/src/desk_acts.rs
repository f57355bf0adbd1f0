//! What officers let happen to a case at the agency's desk.

use std::collections::BTreeMap;

use domain::case::{Asked, Kind};
use domain::{CaseId, Language, NotNow, Place, StaffRight};
use leptos::prelude::*;
use services::desk::{ActRefusal, AsSeen, Deed, Desk, Mistakes, NotWhatWasSeen, Typed};
use visit::{Flash, Refused, Visit};
use words::{Message, say};

use crate::account::showing;
use crate::desk::at_desk;
use crate::gate::{NotDone, Went, person};
use crate::unsaved::{arrived, refused};

/// What was sent about something that is to happen to a case.
struct Sent {
    case: CaseId,
    kind: Kind,
    /// What of it belongs to that.
    typed: Typed,
    deed: Result<Deed, Mistakes>,
}

impl Sent {
    /// Reads it. That somebody looked at the case is written down.
    async fn read(desk: Desk<'_>, case: &str, what: &str, mut typed: Typed) -> Result<Self, Refused> {
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        let kind: Kind = what.parse().map_err(|_| Refused::NotFound)?;
        let asked = kind.asks().ok_or(Refused::NotFound)?;
        let seen = desk.case(case).await?.ok_or(Refused::NotFound)?;
        typed.retain(|name, _| {
            let is_asked = |asked: &Asked| Language::ALL.iter().any(|language| asked.name_in(*language) == name);
            asked.iter().chain([&Asked::Slot]).any(is_asked)
        });
        let deed = match desk.read(kind, &seen.about.form, &typed).await? {
            Ok(deed) => desk.weigh(case, deed).await?,
            Err(mistakes) => Err(mistakes),
        };
        Ok(Self { case, kind, typed, deed })
    }

    /// Leads to a page of it. What was typed, in two languages, is more than a browser carries.
    async fn lead(&self, visit: &Visit, place: fn(CaseId, Kind) -> Place, flash: Flash) -> Result<Went, Refused> {
        let session = person(visit)?;
        let typed: Vec<_> = self.typed.iter().map(|(name, text)| (name.as_str(), text)).collect();
        Ok(refused(visit, &session, place(self.case, self.kind), flash, &typed).await?)
    }

    /// What is wrong with it.
    fn mistakes(&self, visit: &Visit) -> Flash {
        let mistakes = self.deed.as_ref().err().into_iter().flatten();
        mistakes
            .fold(Flash::default(), |flash, mistake| flash.and_error(mistake.name(), visit.words().text(&mistake.how)))
    }
}

/// Shows what the person would read of something that is to happen to their case. Nothing happens. With the intent `fill`
/// and a text that is kept ready it leads back to where that is changed.
#[server(prefix = "/do", endpoint = "weigh-act")]
pub(crate) async fn weigh_act(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] what: String,
    #[server(default)] seen: String,
    #[server(default)] template: String,
    #[server(default)] intent: String,
    #[server(default)] typed: BTreeMap<String, String>,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Decide), async |visit, desk| {
        let mut sent = Sent::read(desk, &case, &what, typed).await?;
        if intent == "fill" && !template.is_empty() {
            let flash = fill(visit, desk, &mut sent, &template).await?;
            return sent.lead(visit, Place::DeskAct, flash).await;
        }
        if sent.deed.is_err() {
            return sent.lead(visit, Place::DeskAct, sent.mistakes(visit)).await;
        }
        sent.typed.insert("seen".to_owned(), seen);
        sent.lead(visit, Place::DeskActConfirm, Flash::default()).await
    })
    .await
}

/// Puts a text that is kept ready in the place of what was typed for it, in each language.
async fn fill(visit: &Visit, desk: Desk<'_>, sent: &mut Sent, template: &str) -> Result<Flash, Refused> {
    let template = match template.parse() {
        Ok(id) => desk.template(id).await?.filter(|found| found.act == sent.kind && found.is_offered),
        Err(_) => None,
    };
    let Some(template) = template else {
        return Ok(Flash::error("template", visit.words().text(say::error_desk_template())));
    };
    sent.typed.extend(template.texts);
    Ok(Flash::default().with_value("filled", &template.name))
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
        let sent = Sent::read(desk, &case, &what, typed).await?;
        let (case, kind) = (sent.case, sent.kind);
        let deed = match &sent.deed {
            Ok(deed) if intent != "change" => deed.clone(),
            _ => return sent.lead(visit, Place::DeskAct, sent.mistakes(visit)).await,
        };
        let needs_second = desk.needs_second(kind);
        let done = match seen.parse::<AsSeen>() {
            Ok(seen) if needs_second => desk.propose(case, (deed, &sent.typed), seen, visit.client).await?,
            Ok(seen) => desk.act(case, deed, seen, visit.client).await?,
            Err(NotWhatWasSeen) => Err(ActRefusal::Moved),
        };
        let told = match done {
            Ok(()) => {
                let session = person(visit)?;
                arrived(visit, &session, &Place::DeskActConfirm(case, kind)).await?;
                let told = if needs_second { "proposed" } else { "act" };
                return Ok(showing(visit, Place::DeskCase(case), &Flash::default().with_value("told", told)));
            }
            Err(refusal @ (ActRefusal::TimeGone | ActRefusal::TimeNotChosen)) => {
                let gone = refusal == ActRefusal::TimeGone;
                let how = if gone { say::error_desk_act_slot_gone() } else { say::error_desk_act_slot() };
                let flash = Flash::error(Asked::Slot.name(), visit.words().text(how));
                return sent.lead(visit, Place::DeskAct, flash).await;
            }
            // What was typed has just been compared with what is known: only somebody else can have corrected it since.
            Err(ActRefusal::Moved | ActRefusal::AsItIs(_)) => say::desk_act_moved(),
            Err(ActRefusal::WhoseChanged) => say::desk_act_whose_changed(),
            Err(ActRefusal::NotNow(refusal)) => not_now(visit, refusal),
            Err(ActRefusal::NeedsAccount) => say::desk_nobodys_text(),
            Err(ActRefusal::NotFound | ActRefusal::NotAllowed | ActRefusal::NeedsSecond) => {
                return Err(Refused::NotFound);
            }
        };
        sent.lead(visit, Place::DeskAct, Flash::default().with_text("refused", &visit.words().text(told))).await
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

//! When people can come to the offices, as a supervisor says it at the agency's desk.

use std::collections::BTreeMap;

use domain::case::day as day_of;
use domain::{Place, StaffRight};
use leptos::prelude::*;
use services::desk::{time_of, typed_as};
use services::slots::{KeepRefusal, KeepSlots as Keep, MakeRefusal, MakeSlots as Make, SlotField, Which};
use visit::{Flash, Refused};
use words::say;

use crate::account::showing;
use crate::desk::at_desk;
use crate::gate::NotDone;

/// Makes times at which people can come.
#[server(prefix = "/do", endpoint = "make-slots")]
pub(crate) async fn make_slots(
    csrf: String,
    #[server(default)] shown: String,
    #[server(default)] typed: BTreeMap<String, String>,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::KeepSlots), async |visit, desk| {
        let words = visit.words();
        let mut flash = Flash::default();
        for field in SlotField::ALL {
            if let Some(text) = typed.get(field.name()) {
                flash = flash.with_text(field.name(), text);
            }
        }
        let make = match Make::read(&typed, visit.services.today()) {
            Ok(make) => make,
            Err(mistakes) => {
                for (field, how) in mistakes {
                    flash = flash.and_error(field.name(), words.text(how));
                }
                return Ok(showing(visit, shown_on(&shown), &flash));
            }
        };
        let (field, how) = match desk.make_slots(make, visit.client).await? {
            Ok(made) => {
                let flash = Flash::default().with_value("told", "made").with_value("count", &made.count.to_string());
                return Ok(showing(visit, Place::DeskSlotsOn(made.first), &flash));
            }
            Err(MakeRefusal::NotAllowed) => return Err(Refused::NotFound),
            Err(MakeRefusal::NoOffice) => (SlotField::Office, say::error_desk_slots_office()),
            Err(MakeRefusal::NameTaken) => (SlotField::Name, say::error_desk_slots_name_taken()),
            Err(MakeRefusal::Over) => (SlotField::Day, say::error_desk_act_day()),
            Err(MakeRefusal::Overlaps(there)) => {
                (SlotField::From, say::error_desk_slots_overlap(typed_as(there.day), time_of(&there)))
            }
        };
        Ok(showing(visit, shown_on(&shown), &flash.and_error(field.name(), words.text(how))))
    })
    .await
}

/// The page that showed the form, beside a day, beside the days, or alone: it shows it again with what is wrong.
fn shown_on(shown: &str) -> Place {
    match day_of(shown) {
        Some(day) => Place::DeskSlotsOn(day),
        None if shown == "days" => Place::DeskSlots,
        None => Place::DeskNewSlots,
    }
}

/// Closes times, or opens them again: the one that is named, or those of an office on a day.
#[server(prefix = "/do", endpoint = "keep-slots")]
pub(crate) async fn keep_slots(
    csrf: String,
    #[server(default)] day: String,
    #[server(default)] office: String,
    #[server(default)] close: String,
    #[server(default)] open: String,
    #[server(default)] intent: String,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::KeepSlots), async |visit, desk| {
        let Some(day) = day_of(&day) else { return Ok(Place::DeskSlots.into()) };
        let there = Place::DeskSlotsOn(day);
        let slot = |id: &str| id.parse().ok().map(Which::Slot);
        let whole_day = || office.parse().ok().map(|office| Which::Day(office, day));
        let said = match (intent.as_str(), slot(&close), slot(&open)) {
            (_, Some(which), _) => Some((Keep::Close, which)),
            (_, _, Some(which)) => Some((Keep::Open, which)),
            ("close-day", ..) => whole_day().map(|which| (Keep::Close, which)),
            ("open-day", ..) => whole_day().map(|which| (Keep::Open, which)),
            _ => None,
        };
        let Some((keep, which)) = said else { return Ok(there.into()) };
        let told = match (desk.keep_slots(keep, which, visit.client).await?, keep) {
            (Ok(_), Keep::Close) => "closed",
            (Ok(_), Keep::Open) => "opened",
            (Err(KeepRefusal::None), _) => "none",
            (Err(KeepRefusal::NotAllowed), _) => return Err(Refused::NotFound),
        };
        Ok(showing(visit, there, &Flash::default().with_value("told", told)))
    })
    .await
}

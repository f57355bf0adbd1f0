//! One thing done with several cases at the agency's desk.

use std::collections::BTreeMap;

use domain::case::{Asked, day};
use domain::{CaseId, Language, Place, StaffRight};
use leptos::prelude::*;
use services::desk::{Assignment, Batch, BatchRefusal, Picked, Typed};
use visit::{Flash, Going, Visit};
use words::say;

use crate::account::{keeping, showing};
use crate::desk::at_desk;
use crate::gate::{NotDone, Went, person};
use crate::unsaved::{arrived, refused};

/// The most cases of one page of the list.
const MOST: usize = 25;

/// The list as it was narrowed. Nothing but what such an address is made of.
fn list(visit: &Visit, query: &str) -> Going {
    let is_one = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '=' | '&' | '.');
    let path = visit.to(&Place::Desk);
    let has_query = !query.is_empty() && query.len() <= 300 && query.chars().all(is_one);
    Going::to_path(if has_query { format!("{path}?{query}") } else { path })
}

/// Shows whether something can be done with each of the cases that were ticked. Nothing happens.
#[server(prefix = "/do", endpoint = "weigh-batch")]
pub(crate) async fn weigh_batch(
    csrf: String,
    #[server(default)] what: String,
    #[server(default)] list_query: String,
    #[server(default)] picked: BTreeMap<String, Vec<String>>,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Decide), async |visit, _| {
        let picked = picked.get("cases").map_or(&[][..], Vec::as_slice);
        let picked: Vec<_> = picked.iter().filter(|one| seen(one).is_some()).take(MOST).cloned().collect();
        let words = visit.words();
        let mut flash = Flash::default().with_value("what", &what).with_text("cases", &picked.join(" "));
        if picked.is_empty() {
            flash = flash.and_error("cases", words.text(say::error_desk_batch_none()));
        }
        if Batch::of(&what).is_none() {
            flash = flash.and_error("what", words.text(say::error_desk_batch_what()));
        }
        if flash.errors.is_empty() {
            // A note that was written for other cases stays with those.
            let session = person(visit)?;
            arrived(visit, &session, &Place::DeskBatch).await?;
            return Ok(showing(visit, Place::DeskBatch, &flash.with_value("list", &list_query)));
        }
        Ok(keeping(visit, list(visit, &list_query), &flash).into())
    })
    .await
}

/// A case with how many events of it were seen: `<case>.<events>`.
fn seen(text: &str) -> Option<(CaseId, usize)> {
    let (case, seen) = text.split_once('.')?;
    Some((case.parse().ok()?, seen.parse().ok()?))
}

/// The same with whose case and whose work it was, and by when: `<case>.<seen>.<officer>.<day>`.
fn picked(text: &str) -> Option<Picked> {
    let parts: Vec<_> = text.split('.').collect();
    let [case, seen, officer, by] = parts[..] else { return None };
    let officer = if officer.is_empty() { None } else { Some(officer.parse().ok()?) };
    let was = Assignment { officer, act_by: day(by) };
    Some(Picked { case: case.parse().ok()?, seen: seen.parse().ok()?, was })
}

/// Does it with each of them, and shows what came of each. With the intent `read` it shows the letter with the note first, and
/// with `change` it leads back to the list.
#[server(prefix = "/do", endpoint = "do-batch")]
pub(crate) async fn do_batch(
    csrf: String,
    #[server(default)] what: String,
    #[server(default)] list_query: String,
    #[server(default)] cases: BTreeMap<String, String>,
    #[server(default)] typed: BTreeMap<String, String>,
    #[server(default)] intent: String,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::Decide), async |visit, desk| {
        let Some(batch) = Batch::of(&what) else { return Ok(Place::Desk.into()) };
        if intent == "change" {
            return Ok(Went::from(list(visit, &list_query)));
        }
        let picked: Vec<_> = cases.values().filter_map(|one| picked(one)).take(MOST).collect();
        let names = Language::ALL.map(|language| Asked::Words.name_in(language));
        let note: Typed = typed.into_iter().filter(|(name, _)| names.contains(&name.as_str())).collect();
        let session = person(visit)?;
        let mistakes = batch.read_note(&note, visit.services.today()).err();
        if mistakes.is_some() || intent == "read" {
            let again: Vec<_> = picked.iter().map(|one| format!("{}.{}", one.case, one.seen.events)).collect();
            let flash = Flash::default().with_value("what", &what).with_value("list", &list_query);
            let flash = mistakes.iter().flatten().fold(flash.with_text("cases", &again.join(" ")), |flash, mistake| {
                flash.and_error(mistake.name(), visit.words().text(&mistake.how))
            });
            let note: Vec<_> = note.iter().map(|(name, text)| (name.as_str(), text)).collect();
            return Ok(refused(visit, &session, Place::DeskBatch, flash, &note).await?);
        }
        let done = desk.do_batch(batch, &picked, &note, visit.client).await?;
        arrived(visit, &session, &Place::DeskBatch).await?;
        let told: Vec<_> = done.iter().map(|(case, outcome)| format!("{case}.{}", code(outcome))).collect();
        let flash = Flash::default().with_value("what", &what).with_value("list", &list_query);
        Ok(showing(visit, Place::DeskBatchDone, &flash.with_text("told", &told.join(" "))))
    })
    .await
}

/// What came of one of them, in a word.
const fn code(outcome: &Result<(), BatchRefusal>) -> &'static str {
    match outcome {
        Ok(()) => "done",
        Err(BatchRefusal::NotFound) => "none",
        Err(BatchRefusal::NotAllowed) => "right",
        Err(BatchRefusal::NotNow(_)) => "now",
        Err(BatchRefusal::Moved) => "moved",
        Err(BatchRefusal::NotTheirs) => "theirs",
        Err(BatchRefusal::Over) => "over",
        Err(BatchRefusal::SomebodyElses) => "other",
        Err(BatchRefusal::NeedsSecond) => "second",
    }
}

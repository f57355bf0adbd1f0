//! The texts that are kept ready for letters, as a supervisor writes them at the agency's desk.

use std::collections::BTreeMap;

use domain::case::Kind;
use domain::{Place, StaffRight, TemplateId};
use leptos::prelude::*;
use services::templates::{KeepTemplate, KeepTemplateRefusal, NAME, TemplateMistakes, WriteTemplate};
use visit::{Flash, Refused, Visit};
use words::say;

use crate::account::showing;
use crate::desk::at_desk;
use crate::gate::{NotDone, Went, person};
use crate::unsaved::{arrived, refused};

/// Keeps another text ready.
#[server(prefix = "/do", endpoint = "make-template")]
pub(crate) async fn make_template(
    csrf: String,
    #[server(default)] act: String,
    #[server(default)] typed: BTreeMap<String, String>,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::KeepTemplates), async |visit, desk| {
        let act: Kind = act.parse().map_err(|_| Refused::NotFound)?;
        let place = Place::DeskNewTemplateFor(act);
        let template = match WriteTemplate::read(act, &typed, visit.services.today()) {
            Ok(template) => template,
            Err(mistakes) => return wrong(visit, place, mistakes, &typed).await,
        };
        match desk.make_template(template, visit.client).await? {
            Ok(_) => kept(visit, &place, "made").await,
            Err(KeepTemplateRefusal::NameTaken) => wrong(visit, place, name_taken(), &typed).await,
            // What is new has not been changed by anybody.
            Err(KeepTemplateRefusal::NotAllowed | KeepTemplateRefusal::NotFound | KeepTemplateRefusal::Changed) => {
                Err(Refused::NotFound)
            }
        }
    })
    .await
}

/// Changes a text that is kept ready. With the intent `retire` it is offered no more, and with `offer` again; what it says
/// stays then.
#[server(prefix = "/do", endpoint = "change-template")]
pub(crate) async fn change_template(
    csrf: String,
    #[server(default)] template: String,
    #[server(default)] revision: String,
    #[server(default)] intent: String,
    #[server(default)] typed: BTreeMap<String, String>,
) -> Result<(), NotDone> {
    at_desk(&csrf, Some(StaffRight::KeepTemplates), async |visit, desk| {
        let id: TemplateId = template.parse().map_err(|_| Refused::NotFound)?;
        let there = desk.template(id).await?.ok_or(Refused::NotFound)?;
        let place = Place::DeskTemplate(id);
        let seen = revision.parse().unwrap_or(0);
        let (keep, told) = match intent.as_str() {
            "retire" => (KeepTemplate::Retire, "retired"),
            "offer" => (KeepTemplate::Offer, "offered"),
            _ => match WriteTemplate::read(there.act, &typed, visit.services.today()) {
                Ok(said) => (KeepTemplate::Change(said), "saved"),
                Err(mistakes) => return wrong(visit, place, mistakes, &seen_in(typed, revision)).await,
            },
        };
        let typed = seen_in(typed, revision);
        match desk.keep_template(id, seen, keep, visit.client).await? {
            Ok(()) => kept(visit, &place, told).await,
            Err(KeepTemplateRefusal::NameTaken) => wrong(visit, place, name_taken(), &typed).await,
            Err(KeepTemplateRefusal::Changed) => wrong(visit, place, TemplateMistakes::new(), &typed).await,
            Err(KeepTemplateRefusal::NotAllowed | KeepTemplateRefusal::NotFound) => Err(Refused::NotFound),
        }
    })
    .await
}

/// What was typed, with which revision was seen when it was.
fn seen_in(mut typed: BTreeMap<String, String>, revision: String) -> BTreeMap<String, String> {
    typed.insert("revision".to_owned(), revision);
    typed
}

fn name_taken() -> TemplateMistakes {
    vec![(NAME, say::error_desk_template_name_taken())]
}

/// Leads back to where it was typed. In two languages it is more than a browser carries.
async fn wrong(
    visit: &Visit,
    place: Place,
    mistakes: TemplateMistakes,
    typed: &BTreeMap<String, String>,
) -> Result<Went, Refused> {
    let session = person(visit)?;
    let flash = mistakes
        .into_iter()
        .fold(Flash::default(), |flash, (name, how)| flash.and_error(name, visit.words().text(how)));
    let typed: Vec<_> = typed.iter().map(|(name, text)| (name.as_str(), text)).collect();
    Ok(refused(visit, &session, place, flash, &typed).await?)
}

/// Leads to the list, with what came of it.
async fn kept(visit: &Visit, place: &Place, told: &str) -> Result<Went, Refused> {
    let session = person(visit)?;
    arrived(visit, &session, place).await?;
    Ok(showing(visit, Place::DeskTemplates, &Flash::default().with_value("told", told)))
}
